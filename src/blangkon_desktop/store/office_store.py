"""The port `OfficeStore` over office.db: opening, creating, and the two kinds of transaction."""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.store.engine import BUSY_TIMEOUT_MS, WRITES, open_engine
from blangkon_desktop.store.guard import guard_tables
from blangkon_desktop.store.migrations.runner import create_database, ensure_current, no_office
from blangkon_desktop.store.projections import PROJECTED, Projections
from blangkon_desktop.store.reader import SqlOfficeReader
from blangkon_desktop.store.repositories.offices import find_office
from blangkon_desktop.store.tables.journal import journal, journal_heads
from blangkon_desktop.store.unit_of_work import UnitOfWork, WritingTools
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource, OfficeReader, OfficeWriter


class SqlOfficeStore:
    """An opened office.db. Safe to use from several threads; writes of one process come one after another."""

    def __init__(self, path: Path, tools: WritingTools) -> None:
        self._path = path
        self._tools = tools
        self._writing = threading.Lock()
        self._engine = open_engine(path)
        self._writing_engine = self._engine.execution_options(**WRITES)
        guard_tables(self._engine, [table.name for table in (*PROJECTED, journal, journal_heads)])
        self._file = _identity(path)
        self._writer: Connection | None = None
        self._writer_file = self._file

    @contextmanager
    def read(self) -> Iterator[OfficeReader]:
        """A consistent read; it waits for nobody."""
        with self.reading() as connection:
            yield SqlOfficeReader(connection, self._tools.device_key.device_id, self._tools.clock)

    @contextmanager
    def write(self, actor: str) -> Iterator[OfficeWriter]:
        """A write by a user: committed and durable when the block ends, undone as a whole when it raises.

        Raises Conflict (`store.busy`) when another writer is not done within ten seconds.
        """
        with self.transaction() as connection:
            unit = UnitOfWork(connection, self._tools, actor)
            yield unit
            unit.seal()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection with a consistent state, for what reads past the port (health, backup, sync)."""
        self._renew()
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection that holds the write lock. Office data is still written through the journal alone."""
        if not self._writing.acquire(timeout=BUSY_TIMEOUT_MS / 1000):
            raise _busy()
        whole = False
        try:
            for _ in range(3):
                writer = self._kept_writer()
                with writer.begin():
                    ours = _identity(self._path) == self._writer_file
                    if ours:
                        yield writer
                if ours:
                    whole = True
                    return
            raise _busy()
        finally:
            if not whole:  # a connection that was left in the middle is not used again
                self._drop_writer()
            self._writing.release()

    def close(self) -> None:
        """Close all connections; the last one out folds the write-ahead log into the file. A later use opens anew."""
        with self._writing:
            self._drop_writer()
            self._engine.dispose()

    def _kept_writer(self) -> Connection:
        """The one connection that writes; kept open, because opening costs as much as saving."""
        self._renew()
        if self._writer is None or self._writer_file != self._file:
            self._drop_writer()
            self._writer_file = self._file
            self._writer = self._writing_engine.connect()
        return self._writer

    def _drop_writer(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _renew(self) -> None:
        """Follow the file when a restore or a migration by another process has put a new one in its place."""
        found = _identity(self._path)
        if found != self._file:
            self._engine.dispose()
            ensure_current(DataFolder(self._path.parent))
            self._file = _identity(self._path)


def create_office_store(
    folder: Path,
    office_id: str,
    *,
    clock: Clock,
    ids: IdSource,
    device_key: DeviceKey,
    rules_version: Callable[[], str] | str,
    device_name: str = "",
) -> SqlOfficeStore:
    """Make office.db in `folder` (created if need be); entries carry `office_id`. The caller writes the first ones.

    Raises Conflict (`office.already_there`) when the folder holds an office.
    """
    data = DataFolder(folder).prepare()
    if data.office_db.exists():
        ensure_current(data)
    else:
        create_database(data.office_db)
    store = SqlOfficeStore(data.office_db, _tools(clock, ids, device_key, rules_version, device_name, office_id))
    with store.reading() as connection:
        there = find_office(connection) is not None
    if there:
        store.close()
        raise Conflict(
            "office.already_there",
            Sentence("Folder data ini sudah berisi kantor.", "This data folder already holds an office."),
            next_step=Sentence("Pakai folder lain, atau masuk saja.", "Use another folder, or just sign in."),
        )
    return store


def require_office(folder: Path) -> None:
    """Raise NotFound (`office.not_created`) when `folder` holds no office.db."""
    path = DataFolder(folder).office_db
    if not path.exists():
        raise no_office(path)


def open_office_store(
    folder: Path,
    *,
    clock: Clock,
    ids: IdSource,
    device_key: DeviceKey,
    rules_version: Callable[[], str] | str,
    device_name: str = "",
) -> SqlOfficeStore:
    """Open the office.db of `folder`, upgraded to this program's schema (with a backup first) where it is older.

    Raises NotFound (`office.not_created`) without one, Damaged or NotAllowed (`store.…`) for a file that can't be
    used, Conflict (`store.newer`) for a file of a later program.
    """
    data = DataFolder(folder)
    ensure_current(data)
    return SqlOfficeStore(data.office_db, _tools(clock, ids, device_key, rules_version, device_name))


def _tools(
    clock: Clock,
    ids: IdSource,
    device_key: DeviceKey,
    rules_version: Callable[[], str] | str,
    device_name: str,
    office_id: str = "",
) -> WritingTools:
    rules = (lambda: rules_version) if isinstance(rules_version, str) else rules_version
    name = device_name or platform.node() or "laptop"
    return WritingTools(clock, ids, device_key, rules, Projections(), name, office_id)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _busy() -> Conflict:
    return Conflict(
        "store.busy",
        Sentence("Data sedang ditulis oleh perintah lain.", "Another command is writing the data."),
        detail=Sentence("Yang sudah tersimpan tetap utuh.", "What was saved stays whole."),
        next_step=Sentence("Tunggu sebentar lalu ulangi.", "Wait a moment, then try again."),
    )
