"""Handing a catalogue on: bytes of a base and of a day's step, seconds to build and to take them.

A day changes the price of one product in a hundred, brings two new ones in a thousand and takes one in a thousand away.
Beside it, in the same run and of the same products: the pack (`blangkon-csv` in gzip) and the same text as one file of
zstd at the same level, which have to be fetched whole every day. With another number of products as argument. Figures
are appended to bench/results/segments.csv.
"""

from __future__ import annotations

import csv
import gzip
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TypeVar

import zstandard

from bench.catalogue_rows import SIZES, offers
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace, SearchQuery
from tests.catalogue_shop import desk_of

RESULTS = Path(__file__).resolve().parent / "results" / "segments.csv"
_LEVEL = 12
_CHUNK = 50_000
T = TypeVar("T")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures and keep them."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    count = int(given[0]) if given else SIZES[0]
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        one, two = (_laptop(place / part) for part in ("one", "two"))
        giver, taker = desk_of(one, place / "one"), desk_of(two, place / "two")
        folder = place / "katalog"
        _fill(one, count)
        figures: dict[str, float] = {"products": count}
        figures["build base s"], base = _timed(lambda: giver.segments.build(folder, SearchQuery()))
        figures["take base s"], _ = _timed(lambda: taker.segments.apply(folder))
        _day(one, count)
        figures["build step s"], step = _timed(lambda: giver.segments.build(folder, SearchQuery()))
        figures["take step s"], took = _timed(lambda: taker.segments.apply(folder))
        figures["base bytes a product"] = base.size_bytes / count
        figures["step bytes a product"] = step.size_bytes / count
        figures["step bytes a changed row"] = step.size_bytes / max(step.changed + step.withdrawn, 1)
        pack = giver.packs.pack(place / "pack.csv.gz", SearchQuery())
        text = gzip.decompress((place / "pack.csv.gz").read_bytes())
        whole = len(zstandard.ZstdCompressor(level=_LEVEL).compress(text))
        figures["pack bytes a product"] = pack.size_bytes / count
        figures["one zstd file bytes a product"] = whole / count
        same = list(one.reader.offered(SearchQuery())) == list(two.reader.offered(SearchQuery()))
        one.close()
        two.close()
    print(f"{count:,} products; a day changes {step.changed:,} rows and withdraws {step.withdrawn:,}")
    for label, value in figures.items():
        print(f"  {label:32} {value:10,.2f}")
    print(
        f"  a base is {base.size_bytes / pack.size_bytes:.2f}x the pack, {base.size_bytes / whole:.2f}x one zstd file"
    )
    print(f"  a day's step is {step.size_bytes / pack.size_bytes:.4f}x the pack, which is fetched whole every day")
    print(f"  both catalogues alike: {same}, by {len(took.route.segments)} segment(s)")
    _keep(figures)
    return 0 if same else 1


def _laptop(folder: Path) -> OpenCatalogue:
    folder.mkdir()
    return open_catalogue(folder / "catalogue.db")


def _fill(catalogue: OpenCatalogue, count: int) -> None:
    rows = offers(count)
    with catalogue.writer.batch() as batch:
        while chunk := list(islice(rows, _CHUNK)):
            batch.stage([GoodRow(RowPlace("", n), product, vendor) for n, (product, vendor) in enumerate(chunk)])
        batch.compare()
        batch.keep("2026-11-24T08:30:00+07:00")


def _day(catalogue: OpenCatalogue, count: int) -> None:
    rows = []
    for n, (product, vendor) in enumerate(offers(count)):
        place = RowPlace("", n)
        if n % 100 == 7:
            price = product.price + 500
            rows.append(
                GoodRow(place, replace(product, price=price, price_with_tax=product.price_with_tax + 555), vendor)
            )
        elif n % 500 == 11:
            sku = f"{product.sku}-B"
            rows.append(GoodRow(place, replace(product, sku=sku, product_id=f"{product.channel.value}:{sku}"), vendor))
        elif n % 1000 == 13:
            rows.append(GoodRow(place, replace(product, withdrawn="2026-11-24"), vendor))
    with catalogue.writer.batch() as batch:
        batch.stage(rows)
        batch.compare()
        batch.keep("2026-11-25T08:30:00+07:00")


def _timed(way: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    made = way()
    return time.perf_counter() - began, made


def _keep(figures: dict[str, float]) -> None:
    new = not RESULTS.exists()
    with RESULTS.open("a", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        if new:
            rows.writerow(("at", *figures))
        rows.writerow(
            (datetime.now(UTC).isoformat(timespec="seconds"), *(f"{value:.3f}" for value in figures.values()))
        )


if __name__ == "__main__":
    raise SystemExit(main())
