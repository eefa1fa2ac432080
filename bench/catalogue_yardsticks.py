"""What the catalogue is measured beside, on the same rows and queries: each answers a first page of 50 and a count."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

import duckdb
import tantivy

from bench.catalogue_rows import PlainRow

PAGE = 50
_WORD = re.compile(r"\w+")


class Yardstick(Protocol):
    """A way to search; `load` once, then `ask`."""

    name: str

    def load(self, folder: Path, rows: list[PlainRow]) -> None:
        """Put the rows in, indexes included."""

    def ask(self, text: str, channel: str | None) -> int:
        """Find the first page and return how many there are."""


class _Sqlite:
    """A table with an index by price."""

    name = "bare indexed first page"

    def load(self, folder: Path, rows: list[PlainRow]) -> None:
        self.db = sqlite3.connect(folder / f"{type(self).__name__}.db")
        self.db.execute("CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT, channel TEXT, price INTEGER, updated TEXT)")
        self.db.executemany("INSERT INTO p VALUES (?, ?, ?, ?, ?)", map(_cells, rows))
        self.db.execute("CREATE INDEX p_price ON p (price, id)")
        self.db.commit()

    def ask(self, text: str, channel: str | None) -> int:
        return len(self.db.execute("SELECT * FROM p ORDER BY price, id LIMIT 50").fetchall())


class Floor(_Sqlite):
    """No search at all: what reading one page costs."""


class Like(_Sqlite):
    """`LIKE '%word%'` for each word, as ordinary programs do."""

    name = "LIKE '%x%'"

    def ask(self, text: str, channel: str | None) -> int:
        words = [f"%{word}%" for word in text.split()]
        where = " AND ".join(["name LIKE ?"] * len(words) + ["channel = ?"] * bool(channel))
        values = (*words, *([channel] if channel else []))
        self.db.execute(f"SELECT * FROM p WHERE {where} ORDER BY price, id LIMIT {PAGE}", values).fetchall()
        return int(self.db.execute(f"SELECT count(*) FROM p WHERE {where}", values).fetchone()[0])


class PlainFts5(_Sqlite):
    """FTS5 with a prefix index, ordered by bm25."""

    name = "FTS5, bm25"

    def load(self, folder: Path, rows: list[PlainRow]) -> None:
        super().load(folder, rows)
        self.db.execute("CREATE VIRTUAL TABLE f USING fts5(name, content='p', content_rowid='id', prefix='1 2 3')")
        self.db.execute("INSERT INTO f (f) VALUES ('rebuild')")
        self.db.commit()

    def ask(self, text: str, channel: str | None) -> int:
        match = " ".join(f'"{word}"*' for word in _words(text))
        if not match:
            return 0
        source = "FROM f JOIN p ON p.id = f.rowid WHERE f MATCH ?" + " AND channel = ?" * bool(channel)
        values = (match, *([channel] if channel else []))
        self.db.execute(f"SELECT p.* {source} ORDER BY bm25(f) LIMIT {PAGE}", values).fetchall()
        return int(self.db.execute(f"SELECT count(*) {source}", values).fetchone()[0])


class DuckDb:
    """DuckDB with one thread, as a laptop's program would leave it."""

    name = "DuckDB ILIKE"

    def load(self, folder: Path, rows: list[PlainRow]) -> None:
        path = folder / "rows.csv"
        path.write_text("\n".join("\t".join(map(_flat, _cells(row))) for row in rows), encoding="utf-8")
        self.db = duckdb.connect(str(folder / "duck.db"), config={"threads": 1})
        self.db.execute("CREATE TABLE p (id INTEGER, name TEXT, channel TEXT, price BIGINT, updated TEXT)")
        self.db.execute(f"COPY p FROM '{path}' (DELIMITER '\t', HEADER false, QUOTE '')")

    def ask(self, text: str, channel: str | None) -> int:
        words = [f"%{word}%" for word in text.split()]
        where = " AND ".join(["name ILIKE ?"] * len(words) + ["channel = ?"] * bool(channel))
        values = [*words, *([channel] if channel else [])]
        self.db.execute(f"SELECT * FROM p WHERE {where} ORDER BY price, id LIMIT {PAGE}", values).fetchall()
        found = self.db.execute(f"SELECT count(*) FROM p WHERE {where}", values).fetchone()
        return int(found[0]) if found else 0


class Tantivy:
    """Tantivy with prefixes as regular expressions, cheapest first, names from its store."""

    name = "Tantivy"

    def load(self, folder: Path, rows: list[PlainRow]) -> None:
        place = folder / "tantivy"
        place.mkdir()
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("name", stored=True)
        builder.add_text_field("channel", tokenizer_name="raw")
        builder.add_integer_field("price", stored=True, fast=True)
        self.schema = builder.build()
        index = tantivy.Index(self.schema, path=str(place))
        writer = index.writer(heap_size=100_000_000, num_threads=1)
        for row in rows:
            writer.add_document(tantivy.Document(name=[row.name], channel=[row.channel], price=row.price))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self.searcher = index.searcher()

    def ask(self, text: str, channel: str | None) -> int:
        parts = [tantivy.Query.regex_query(self.schema, "name", f"{word}.*") for word in _words(text)]
        if channel:
            parts.append(tantivy.Query.term_query(self.schema, "channel", channel))
        if not parts:
            return 0
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, part) for part in parts])
        found = self.searcher.search(query, PAGE, True, order_by_field="price", order=tantivy.Order.Asc)
        for _, address in found.hits:
            self.searcher.doc(address)
        return int(getattr(found, "count", 0) or 0)  # the stubs lack it


ALL: tuple[Callable[[], Yardstick], ...] = (Floor, Like, PlainFts5, DuckDb, Tantivy)


def _cells(row: PlainRow) -> tuple[int, str, str, int, str]:
    return row.number, row.name, row.channel, row.price, row.updated


def _flat(cell: object) -> str:
    return str(cell).replace("\t", " ").replace("\n", " ")


def _words(text: str) -> Iterable[str]:
    return _WORD.findall(text.lower())
