"""Search while typing: each prefix of 30 names is one query, first page of 50 and exact count, over 55,082 products.

Beside ours, in turns: `LIKE '%word%'` over a plain indexed table, and the bare first page of an index (the floor).
Bars: at most a fifth of LIKE's p99; on a quiet machine within one frame (16 ms) at p99.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.catalogue_data import PRODUCTS, offers, typed_prefixes
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace, SearchQuery, SortOrder

_NAMES = 30


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the first argument may give another number of products."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    count = int(given[0]) if given else PRODUCTS
    with tempfile.TemporaryDirectory() as folder:
        catalogue = open_catalogue(Path(folder) / "catalogue.db")
        seconds = _fill(catalogue, count)
        size = catalogue.reader.info().size_bytes
        print(f"{count:,} products loaded in {seconds:.1f} s ({count / seconds:,.0f}/s), {size / count:.0f} bytes each")
        plain = _plain_table(Path(folder) / "plain.db", count)
        try:
            _measure(catalogue, plain, count)
        finally:
            plain.close()
            catalogue.close()
    return 0


def _fill(catalogue: OpenCatalogue, count: int) -> float:
    began = time.perf_counter()
    with catalogue.writer.batch() as batch:
        batch.stage(GoodRow(RowPlace("", n), product, vendor) for n, (product, vendor) in enumerate(offers(count)))
        batch.compare()
        batch.keep("2026-01-01T00:00:00+07:00")
    return time.perf_counter() - began


def _plain_table(path: Path, count: int) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT, vendor TEXT, price INTEGER)")
    connection.executemany(
        "INSERT INTO p (name, vendor, price) VALUES (?, ?, ?)",
        ((product.name, product.vendor, product.price_with_tax) for product, _ in offers(count)),
    )
    connection.execute("CREATE INDEX p_price ON p (price, id)")
    connection.commit()
    return connection


def _measure(catalogue: OpenCatalogue, plain: sqlite3.Connection, count: int) -> None:
    names = [product.name for product, _ in offers(count)]
    typed = typed_prefixes(random.Random(7).sample(names, _NAMES))
    browse = BrowseCatalogue(catalogue.reader, SystemClock())
    ways: dict[str, Callable[[str], object]] = {
        "ours, by relevance": lambda text: browse.search(SearchQuery(text)),
        "ours, by price": lambda text: browse.search(SearchQuery(text, sort=SortOrder.PRICE)),
        "ours, newest first": lambda text: browse.search(SearchQuery(text, sort=SortOrder.NEWEST)),
        "LIKE '%x%'": lambda text: _like(plain, text),
        "bare first page": lambda text: plain.execute("SELECT * FROM p ORDER BY price, id LIMIT 50").fetchall(),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for text in typed:
        for name, way in ways.items():
            began = time.perf_counter()
            way(text)
            times[name].append((time.perf_counter() - began) * 1000)
    print(f"{len(typed)} prefixes of {_NAMES} names, ms:")
    like = _quantile(times["LIKE '%x%'"], 0.99)
    floor = _quantile(times["bare first page"], 0.5)
    for name, taken in times.items():
        half, worst = _quantile(taken, 0.5), _quantile(taken, 0.99)
        ratios = f"p99 {worst / like:.2f}x of LIKE, p50 {half / floor:.1f}x of the bare page"
        print(f"  {name:20} p50 {half:8.3f}  p99 {worst:8.3f}   {ratios}")


def _like(plain: sqlite3.Connection, text: str) -> None:
    words = [f"%{word}%" for word in text.split()]
    where = " AND ".join(["name LIKE ?"] * len(words))
    plain.execute(f"SELECT count(*) FROM p WHERE {where}", words).fetchone()
    plain.execute(f"SELECT * FROM p WHERE {where} ORDER BY price, id LIMIT 50", words).fetchall()


def _quantile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


if __name__ == "__main__":
    raise SystemExit(main())
