"""Search while typing: each prefix of 30 names is a query, first page of 50 and exact count, all sorts and filters.

`--products 55082,502693,1000000` gives the sizes. Beside ours, in turns on the same rows: the bare first page of an
index (the floor), LIKE, plain FTS5 with bm25, DuckDB and Tantivy, on a sample of 60 of the queries, since LIKE takes
seconds. The counts of all filters follow each answer in the background and are a row of their own. Figures are
appended to bench/results/catalogue.csv.
Bars: p99 at most 5 ms at 502,693 products and 8 ms at a million, at most 300 bytes a product on disk; stretch: faster
than Tantivy.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from bench.catalogue_rows import SIZES, PlainRow, offers, plain_rows, some_names, typed_prefixes
from bench.catalogue_yardsticks import ALL, Floor, Like, Tantivy, Yardstick
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace, SearchQuery, SortOrder

RESULTS = Path(__file__).resolve().parent / "results" / "catalogue.csv"
_NAMES = 30
_RIVAL_QUERIES = 60
_WARM_UP = ("kertas", "t", "map a4")
_FILTERS: tuple[dict[str, object], ...] = (
    {},
    {"channels": (Channel.MBIZMARKET,)},
    {"umkk": True},
    {"pdn": True, "channels": (Channel.TISERA, Channel.GRATIS_ONGKIR)},
    {"region": "33.25"},
    {"category": "alat tulis"},
    {"never_bought": True, "min_price": 10_000, "max_price": 500_000},
    {"umkk": True, "pdn": True, "region": "33.25", "max_price": 100_000, "never_bought": True},
)
Taken = tuple[float, float]
"""Milliseconds on the clock, and of this thread's processor time, which other programs disturb less."""
Times = dict[str, list[Taken]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of each size and keep them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", default=",".join(map(str, SIZES)))
    parser.add_argument("--ours", action="store_true", help="leave the yardsticks out")
    given = parser.parse_args(list(sys.argv[1:] if arguments is None else arguments))
    for size in map(int, given.products.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder), size, with_yardsticks=not given.ours)
    return 0


def _measure(folder: Path, count: int, *, with_yardsticks: bool) -> None:
    catalogue = open_catalogue(folder / "catalogue.db")
    try:
        seconds = fill(catalogue, count)
        size = catalogue.reader.info().size_bytes
        print(f"{count:,} products in {seconds:.1f} s ({count / seconds:,.0f}/s), {size / count:.0f} bytes each")
        rows = plain_rows(count)
        typed = typed_prefixes(some_names(rows, _NAMES))
        times = _ours(catalogue, typed)
        if with_yardsticks:
            times |= _yardsticks(folder, rows, random.Random(3).sample(typed, _RIVAL_QUERIES), catalogue)
    finally:
        catalogue.close()
    _report(count, times)
    print(f"  resident memory of this process {psutil.Process(os.getpid()).memory_info().rss >> 20} MB")


def fill(catalogue: OpenCatalogue, count: int) -> float:
    """Seconds to store the rows, without the time to make them up."""
    rows = (GoodRow(RowPlace("", n), product, vendor) for n, (product, vendor) in enumerate(offers(count), start=1))
    spent = 0.0
    with catalogue.writer.batch() as batch:
        while chunk := list(itertools.islice(rows, 5_000)):
            began = time.perf_counter()
            batch.stage(chunk)
            spent += time.perf_counter() - began
        began = time.perf_counter()
        batch.compare()
        batch.keep("2026-11-24T00:00:00+07:00")
    return spent + time.perf_counter() - began


def _ours(catalogue: OpenCatalogue, typed: list[str]) -> Times:
    """Every prefix by relevance, then every prefix with a filter and a sort that take turns, one after the other."""
    browse = BrowseCatalogue(catalogue.reader, SystemClock())
    browse.warm_up()
    for text in _WARM_UP:
        browse.search(SearchQuery(text))
    times: Times = {"ours, relevance": [_timed(partial(browse.search, SearchQuery(text))) for text in typed]}
    times["ours, counts of all filters"] = [_timed(partial(browse.facets, SearchQuery(text))) for text in typed]
    turns = itertools.cycle(itertools.product(SortOrder, _FILTERS))
    for text in typed:
        for sort, filters in itertools.islice(turns, 7):
            query = SearchQuery(text, sort=sort, **filters)  # type: ignore[arg-type]
            taken = _timed(partial(browse.search, query))
            times.setdefault(f"ours, {sort.value}, filters", []).append(taken)
    return times


def _yardsticks(folder: Path, rows: list[PlainRow], typed: list[str], catalogue: OpenCatalogue) -> Times:
    """The same queries by all ways in turns, so that a slow second of the machine hits all alike."""
    browse = BrowseCatalogue(catalogue.reader, SystemClock())
    made: list[Yardstick] = [make() for make in ALL]
    for yardstick in made:
        yardstick.load(folder, rows)
        yardstick.ask("kertas", None)
    ways: dict[str, Callable[[str], object]] = {y.name: partial(_ask, y) for y in made}
    ways["ours, same queries"] = lambda text: browse.search(SearchQuery(text))
    times: Times = {name: [] for name in ways}
    for text in typed:
        for name, way in ways.items():
            times[name].append(_timed(partial(way, text)))
    return times


def _ask(yardstick: Yardstick, text: str) -> int:
    return yardstick.ask(text, None)


def _report(count: int, times: Times) -> None:
    floor = _quantile(times.get(Floor.name, []), 0.5)[1]
    like, rival = (_quantile(times.get(name, []), 0.99)[1] for name in (Like.name, Tantivy.name))
    RESULTS.parent.mkdir(exist_ok=True)
    new = not RESULTS.exists()
    with RESULTS.open("a", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        if new:
            writer.writerow(("day", "products", "way", "queries", "p50_ms", "p99_ms", "p50_cpu_ms", "p99_cpu_ms"))
        for name, taken in times.items():
            half, worst = _quantile(taken, 0.5), _quantile(taken, 0.99)
            ratios = ""
            if like:
                ratios = f"  p99 {worst[1] / like:.3f}x LIKE, {worst[1] / rival:.2f}x Tantivy"
                ratios += f"; p50 {half[1] / floor:.1f}x floor"
            clock = f"p50 {half[0]:8.3f} p99 {worst[0]:8.3f}"
            print(f"  {name:26} {len(taken):5} queries {clock} | cpu p50 {half[1]:7.3f} p99 {worst[1]:8.3f}{ratios}")
            day = datetime.now().astimezone().date().isoformat()
            figures = (f"{value:.3f}" for value in (half[0], worst[0], half[1], worst[1]))
            writer.writerow((day, count, name, len(taken), *figures))


def _timed(way: Callable[[], object]) -> Taken:
    began, worked = time.perf_counter(), time.thread_time()
    way()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000


def _quantile(values: list[Taken], share: float) -> Taken:
    """The quantile of the clock and that of the processor time, each for itself."""
    if not values:
        return 0.0, 0.0
    at = min(len(values) - 1, int(len(values) * share))
    return sorted(clock for clock, _ in values)[at], sorted(work for _, work in values)[at]


if __name__ == "__main__":
    raise SystemExit(main())
