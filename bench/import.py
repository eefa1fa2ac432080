"""Import of a catalogue: 55,082 rows of blangkon-csv from the file to the searchable product, rows a second.

Beside it, in turns: the same rows by a bare `executemany` into one table without an index (the floor), and the same
file imported again, when nothing changes. Bar: at most 25x the floor.
"""

from __future__ import annotations

import csv
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.catalogue_rows import SIZES, offers
from blangkon_desktop.bootstrap.limited import limited_command
from blangkon_desktop.interchange.blangkon_csv import PRODUCT_COLUMNS
from blangkon_desktop.interchange.limited_files import LimitedCatalogueFiles
from blangkon_desktop.interchange.limited_reader import LimitedReader
from blangkon_desktop.interchange.rejects import RejectsFolder
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.store.catalogue.opening import open_catalogue
from blangkon_desktop.usecases.import_catalogue import ImportCatalogue

_RUNS = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the first argument may give another number of rows."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    count = int(given[0]) if given else SIZES[0]
    firsts, agains, floors = [], [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "catalogue.csv"
        rows = _write(file, count)
        for run in range(_RUNS):
            first, again = _ours(folder / f"{run}.db", file)
            firsts.append(first)
            agains.append(again)
            floors.append(_bare(folder / f"{run}-bare.db", rows))
    floor = statistics.median(floors)
    print(f"{count:,} rows, median of {_RUNS}:")
    for label, seconds in (("ours, first", firsts), ("ours, again", agains), ("bare executemany", floors)):
        median = statistics.median(seconds)
        print(f"  {label:18} {median:7.2f} s  {count / median:10,.0f} rows/s  {median / floor:6.1f}x of the bare rows")
    return 0


def _write(file: Path, count: int) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for product, _ in offers(count):
        facts = (product.channel.value, product.sku, product.name, product.vendor, product.vendor_id)
        prices = (str(product.price), str(product.price_with_tax))
        more = (product.unit, product.category, product.kind.value, product.region, "", "", "")
        rows.append((*facts, *prices, *more, "ya" if product.umkk else "tidak", str(product.sold), product.updated_at))
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, delimiter=";")
        writer.writerow(PRODUCT_COLUMNS)
        writer.writerows(rows)
    return rows


def _ours(place: Path, file: Path) -> tuple[float, float]:
    catalogue = open_catalogue(place)
    rejects = RejectsFolder(place.parent / "rejects")
    files = LimitedCatalogueFiles(LimitedReader(limited_command(place.parent)))
    imports = ImportCatalogue(catalogue.writer, files, rejects.open, SystemClock())
    try:
        return _timed(lambda: imports.import_files([file])), _timed(lambda: imports.import_files([file]))
    finally:
        catalogue.close()


def _bare(place: Path, rows: list[tuple[str, ...]]) -> float:
    began = time.perf_counter()
    connection = sqlite3.connect(place)
    connection.execute(f"CREATE TABLE p ({', '.join(PRODUCT_COLUMNS)})")
    connection.executemany(f"INSERT INTO p VALUES ({', '.join('?' * len(PRODUCT_COLUMNS))})", rows)
    connection.commit()
    connection.close()
    return time.perf_counter() - began


def _timed(way: Callable[[], object]) -> float:
    began = time.perf_counter()
    way()
    return time.perf_counter() - began


if __name__ == "__main__":
    raise SystemExit(main())
