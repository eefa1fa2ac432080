"""Forgiving search: 270 queries as people type them, mistakes included, over 260 names; who finds what was meant?

recall@10 (share of the names that must come, found among the first ten) and MRR (one over the place of the first of
them), beside plain FTS5 (all words as prefixes, bm25) and LIKE on the same names in the same run. Bar: recall at
least 0.95. The names lie among a practice office's products with `--among N`, which makes it harder to be first.
"""

from __future__ import annotations

import argparse
import itertools
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from bench.catalogue_rows import offers
from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace, SearchQuery

DATA = Path(__file__).resolve().parent / "data"
TODAY = date(2026, 11, 24)
FIRST = 10
Cases = list[tuple[str, tuple[str, ...]]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print recall and MRR of each way, and what ours misses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--among", type=int, default=0)
    given = parser.parse_args(list(sys.argv[1:] if arguments is None else arguments))
    names, cases = read_names(), read_cases()
    with tempfile.TemporaryDirectory() as folder:
        catalogue = open_catalogue(Path(folder) / "catalogue.db")
        fill(catalogue, names, given.among)
        plain = _plain(names)
        ways: dict[str, Callable[[str], list[str]]] = {
            "ours": lambda text: ours(catalogue, text),
            "FTS5, bm25": lambda text: _fts5(plain, text),
            "LIKE '%x%'": lambda text: _like(plain, text),
        }
        print(f"{len(names)} names, {len(cases)} queries, among {given.among} other products (ours only)")
        for label, way in ways.items():
            recall, rank, missed = judge(cases, way)
            print(f"  {label:12} recall@{FIRST} {recall:.3f}  MRR {rank:.3f}")
            if label == "ours":
                print("\n".join(f"    misses {what} for “{text}”" for text, what in missed))
        catalogue.close()
    return 0


def read_names() -> dict[str, str]:
    """The names by key."""
    return dict(_lines("forgiving_names.txt"))


def read_cases() -> Cases:
    """The queries with the keys that must come."""
    return [(text, tuple(keys.split())) for text, keys in _lines("forgiving_queries.txt")]


def fill(catalogue: OpenCatalogue, names: dict[str, str], among: int = 0) -> None:
    """Put the names into a catalogue, with `among` other products."""
    vendor = Vendor("tisera:V", Channel.TISERA, "Toko Contoh")
    own = (
        (Product(f"tisera:{key}", Channel.TISERA, key, name, vendor.vendor_id, vendor.name, price, price), vendor)
        for price, (key, name) in enumerate(names.items(), start=1000)
    )
    others = offers(among) if among else iter(())
    with catalogue.writer.batch() as batch:
        batch.stage(GoodRow(RowPlace("", at), *offer) for at, offer in enumerate(itertools.chain(own, others)))
        batch.compare()
        batch.keep("2026-11-24T00:00:00+07:00")


def ours(catalogue: OpenCatalogue, text: str) -> list[str]:
    """The keys of the first ten."""
    return [item.sku for item in catalogue.reader.search(SearchQuery(text, limit=FIRST), TODAY).items]


def judge(cases: Cases, way: Callable[[str], list[str]]) -> tuple[float, float, list[tuple[str, tuple[str, ...]]]]:
    """Mean recall, mean reciprocal rank, and what was missed."""
    recalls, ranks, missed = [], [], []
    for text, wanted in cases:
        found = way(text)[:FIRST]
        lacking = tuple(key for key in wanted if key not in found)
        recalls.append(1 - len(lacking) / len(wanted))
        ranks.append(next((1 / place for place, key in enumerate(found, start=1) if key in wanted), 0.0))
        if lacking:
            missed.append((text, lacking))
    return sum(recalls) / len(cases), sum(ranks) / len(cases), missed


def _lines(name: str) -> list[tuple[str, str]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    parts = [line.partition("|") for line in lines if line and not line.startswith("#")]
    return [(left, right) for left, _, right in parts]


def _plain(names: dict[str, str]) -> sqlite3.Connection:
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE VIRTUAL TABLE f USING fts5(key UNINDEXED, name, prefix='1 2 3')")
    plain.executemany("INSERT INTO f VALUES (?, ?)", names.items())
    return plain


def _fts5(plain: sqlite3.Connection, text: str) -> list[str]:
    words = "".join(char if char.isalnum() else " " for char in text).split()
    match = " ".join(f'"{word}"*' for word in words)
    found = plain.execute("SELECT key FROM f WHERE f MATCH ? ORDER BY bm25(f) LIMIT ?", (match, FIRST))
    return [key for (key,) in found]


def _like(plain: sqlite3.Connection, text: str) -> list[str]:
    words = [f"%{word}%" for word in text.split()]
    where = " AND ".join(["name LIKE ?"] * len(words))
    return [key for (key,) in plain.execute(f"SELECT key FROM f WHERE {where} LIMIT ?", (*words, FIRST))]


if __name__ == "__main__":
    raise SystemExit(main())
