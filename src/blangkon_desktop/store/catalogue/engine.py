"""Opening catalogue.db: one engine that writes, one that only reads and waits for nobody, and the empty file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.catalogue.tables import CREATE_PRODUCT_INDEX, SCHEMA_VERSION, metadata
from blangkon_desktop.store.catalogue.upgrade import keep_products_of_first_version
from blangkon_desktop.store.catalogue.writer import rebuild
from blangkon_desktop.store.engine import WRITES, open_engine


def writing_engine(path: Path) -> Engine:
    """An engine whose transactions write only where they ask for it (`WRITES`)."""
    return open_engine(path)


def reading_engine(path: Path) -> Engine:
    """An engine that can't write, with room for the search index in memory; the file must be there."""
    engine = open_engine(path, read_only=True)

    def widen(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.execute("PRAGMA mmap_size=268435456")
        connection.execute("PRAGMA cache_size=-16000")

    event.listen(engine, "connect", widen)
    return engine


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one state of the catalogue as long as the block lasts."""
    with engine.connect() as connection:
        yield connection


def ensure_schema(engine: Engine) -> None:
    """Create the tables of an empty file, or bring one of an earlier version along.

    Raises Damaged (`catalogue.newer`) for a file of a later version.
    """
    with engine.connect() as connection:
        if _version(connection) == SCHEMA_VERSION:
            return
    with engine.execution_options(**WRITES).begin() as connection:
        version = _version(connection)
        if version > SCHEMA_VERSION:
            raise _newer(version)
        if version < SCHEMA_VERSION:
            if version == 1:
                keep_products_of_first_version(connection)
            elif version == 0:
                metadata.create_all(connection)
            connection.exec_driver_sql(CREATE_PRODUCT_INDEX)
            rebuild(connection)
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _newer(version: int) -> Damaged:
    return Damaged(
        "catalogue.newer",
        Sentence("Katalog dibuat oleh versi program yang lebih baru.", "A newer program made this catalogue."),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence("Perbarui program ini.", "Update this program."),
        data={"found": version, "known": SCHEMA_VERSION},
    )
