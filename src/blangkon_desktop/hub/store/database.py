"""The hub's database: opening it by URL, transactions, and the retry that a spread-out engine asks for."""

from __future__ import annotations

import importlib.util
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError

from blangkon_desktop.domain.errors import Conflict, Damaged, InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.hub.store.tables import metadata

Answer = TypeVar("Answer")
HubConnection = Connection
"""A connection inside a transaction, for the hub's modules beside this package."""
_TRIES = 6
_AGAIN = {"40001", "40P01"}


class HubStore:
    """One engine; `read` sees one consistent state, `transact` commits what its function did or nothing of it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(hub_writes=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent look."""
        with self._engine.begin() as connection:
            yield connection

    def transact(self, work: Callable[[Connection], Answer]) -> Answer:
        """Run `work` in one write transaction; runs it again when the engine says that another one was in the way."""
        for attempt in range(_TRIES):
            try:
                with self._writer.begin() as connection:
                    return work(connection)
            except DBAPIError as error:
                if attempt == _TRIES - 1 or getattr(error.orig, "sqlstate", None) not in _AGAIN:
                    raise
                time.sleep(random.uniform(0, 0.02 * 2**attempt))
        raise AssertionError("the loop returns or raises")

    def close(self) -> None:
        """Let go of the file or the server."""
        self._engine.dispose()


def open_hub(url: str, *, create: bool = False) -> HubStore:
    """The hub's database at `sqlite:///FILE` or `postgresql://…`.

    Raises InvalidInput for another URL or where the `[hub]` extra is needed, NotFound (`hub.not_there`) when there
    is no hub yet and `create` is not set, Conflict (`hub.already_there`) when there is one and it is, Damaged for a
    file that is not a database.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite" and not create and not Path(str(parsed.database)).is_file():
        raise _no_hub()
    if parsed.get_backend_name() == "sqlite" and create:
        _make_private(Path(str(parsed.database)))
    engine = create_engine(parsed)
    if parsed.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
    store = HubStore(engine)
    with ExitStack() as undo:
        undo.callback(store.close)
        try:
            _look(engine, store, create=create)
        except DBAPIError as error:
            raise _not_a_hub(str(error.orig)) from error
        undo.pop_all()
    return store


def _look(engine: Engine, store: HubStore, *, create: bool) -> None:
    there = inspect(engine).has_table("hub")
    if create and there:
        raise Conflict(
            "hub.already_there",
            Sentence("Di basis data ini sudah ada hub.", "There is a hub in this database already."),
            next_step=Sentence("Jalankan saja dengan «hub serve».", "Just start it with “hub serve”."),
            field="db",
        )
    if not create and not there:
        raise _no_hub()
    if create and inspect(engine).get_table_names():
        raise Conflict(
            "hub.other_database",
            Sentence("Basis data ini berisi hal lain.", "This database holds something else."),
            detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
            next_step=Sentence("Pilih berkas atau basis data yang kosong.", "Choose an empty file or database."),
            field="db",
        )
    if create or not metadata.tables.keys() <= set(inspect(engine).get_table_names()):  # a hub of an earlier version
        store.transact(metadata.create_all)


def _make_private(path: Path) -> None:
    """The hub's key lies in this file, so it is its owner's alone; what can't be made is told when it is opened."""
    with suppress(OSError):
        path.touch(mode=0o600)


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise _bad_url() from error
    if parsed.drivername == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed
    if parsed.drivername not in ("postgresql", "postgresql+psycopg"):
        raise _bad_url()
    if importlib.util.find_spec("psycopg") is None:
        raise InvalidInput(
            "hub.needs_psycopg",
            Sentence("Hub di PostgreSQL memerlukan tambahan «hub».", "A hub on PostgreSQL needs the extra “hub”."),
            next_step=Sentence(
                "Pasang blangkon-desktop[hub], atau pakai sqlite:///BERKAS.",
                "Install blangkon-desktop[hub], or use sqlite:///FILE.",
            ),
            field="db",
        )
    return parsed.set(drivername="postgresql+psycopg")


def _on_connect(connection: sqlite3.Connection, record: object) -> None:
    connection.isolation_level = None
    for pragma in ("busy_timeout=10000", "journal_mode=WAL", "synchronous=FULL", "trusted_schema=OFF"):
        connection.execute(f"PRAGMA {pragma}").fetchone()


def _on_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("hub_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _bad_url() -> InvalidInput:
    return InvalidInput(
        "hub.bad_url",
        Sentence("Alamat basis data hub tidak dikenal.", "The hub's database address is not understood."),
        next_step=Sentence("Tulis sqlite:///BERKAS atau postgresql://….", "Write sqlite:///FILE or postgresql://…."),
        field="db",
    )


def _no_hub() -> NotFound:
    return NotFound(
        "hub.not_there",
        Sentence("Belum ada hub di basis data ini.", "There is no hub in this database yet."),
        next_step=Sentence("Buat dahulu dengan «hub init».", "Make one with “hub init” first."),
        field="db",
    )


def _not_a_hub(reason: str) -> Damaged:
    return Damaged(
        "hub.unreadable",
        Sentence("Basis data hub tidak dapat dibuka.", "The hub's database can't be opened."),
        detail=Sentence(f"Sebab: {reason}", reason),
        next_step=Sentence("Periksa alamat, folder dan izinnya.", "Check the address, its folder and permissions."),
        field="db",
    )
