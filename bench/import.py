"""Import of a catalogue: 55,082 rows of blangkon-csv from the file to the searchable product, rows a second.

One process reads, another stores: beside the time on the clock stands the processor time of both, and the largest
memory either had. In turns with it: the same file by the csv module and a bare `executemany` into one table without an
index (the floor), and the same file imported again, when nothing changes. With another number of rows as argument.
"""

from __future__ import annotations

import csv
import functools
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

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


class _Took(NamedTuple):
    """Seconds on the clock, of this process, and of the processes that it started."""

    wall: float
    own: float
    child: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the first argument may give another number of rows."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    count = int(given[0]) if given else SIZES[0]
    firsts, agains, floors = [], [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "catalogue.csv"
        _write(file, count)
        for run in range(_RUNS if count < SIZES[1] else 1):
            first, again = _ours(folder / f"{run}.db", file)
            firsts.append(first)
            agains.append(again)
            floors.append(_timed(functools.partial(_bare, folder / f"{run}-bare.db", file)))
    floor = statistics.median(each.wall for each in floors)
    print(f"{count:,} rows, median of {len(firsts)}; seconds on the clock, then of the processor: storing + reading")
    for label, each in (("ours, first", firsts), ("ours, again", agains), ("bare rows of the file", floors)):
        wall, own, child = (statistics.median(getattr(one, part) for one in each) for part in ("wall", "own", "child"))
        speed = f"{count / wall:10,.0f} rows/s  {wall / floor:6.1f}x of the bare rows"
        print(f"  {label:22} {wall:7.2f} s  {own:7.2f} + {child:6.2f} s {speed}")
    peaks = [resource.getrusage(who).ru_maxrss >> 10 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(f"  largest memory: storing {peaks[0]} MB (this benchmark included), reading {peaks[1]} MB")
    return 0


def _write(file: Path, count: int) -> None:
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, delimiter=";")
        writer.writerow(PRODUCT_COLUMNS)
        writer.writerows(_rows(count))


def _rows(count: int) -> Iterator[tuple[str, ...]]:
    for product, _ in offers(count):
        facts = (product.channel.value, product.sku, product.name, product.vendor, product.vendor_id)
        prices = (str(product.price), str(product.price_with_tax))
        more = (product.unit, product.category, product.kind.value, product.region, "", "", "")
        yield (*facts, *prices, *more, "ya" if product.umkk else "tidak", str(product.sold), product.updated_at)


def _ours(place: Path, file: Path) -> tuple[_Took, _Took]:
    catalogue = open_catalogue(place)
    rejects = RejectsFolder(place.parent / "rejects")
    files = LimitedCatalogueFiles(LimitedReader(limited_command(place.parent)))
    imports = ImportCatalogue(catalogue.writer, files, rejects.open, SystemClock())
    try:
        return _timed(lambda: imports.import_files([file])), _timed(lambda: imports.import_files([file]))
    finally:
        catalogue.close()


def _bare(place: Path, file: Path) -> None:
    connection = sqlite3.connect(place)
    connection.execute(f"CREATE TABLE p ({', '.join(PRODUCT_COLUMNS)})")
    with file.open(encoding="utf-8", newline="") as source:
        rows = csv.reader(source, delimiter=";")
        next(rows)
        connection.executemany(f"INSERT INTO p VALUES ({', '.join('?' * len(PRODUCT_COLUMNS))})", rows)
    connection.commit()
    connection.close()


def _timed(way: Callable[[], object]) -> _Took:
    began, own, child = time.perf_counter(), time.process_time(), _children()
    way()
    return _Took(time.perf_counter() - began, time.process_time() - own, _children() - child)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    raise SystemExit(main())
