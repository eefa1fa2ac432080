"""The one place that opens SQLite files for SQLAlchemy: pragmas, transactions, errors told to people.

Reads begin a deferred transaction and see one consistent state; a connection with the option `WRITES` begins
by taking the write lock, so that a transaction never learns half-way that somebody else was faster.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.store.sqlite_errors import explain_sqlite

BUSY_TIMEOUT_MS = 10_000
"""How long a writer waits for another one."""

WRITES: dict[str, Any] = {"blangkon_writes": True}
"""Execution options of a connection whose transactions write: `engine.execution_options(**WRITES)`."""

PATH_KEY = "blangkon_path"
"""Where a connection's `info` keeps the path of its file."""

Unlock = Callable[[sqlite3.Connection], None]
"""The key port: gives an encrypted file its key, before anything else is said on the connection."""


def open_engine(path: Path, *, read_only: bool = False, unlock: Unlock | None = None) -> Engine:
    """An engine on the SQLite file `path`; the file is created on first use unless `read_only`.

    Every connection has WAL, synchronous=FULL, foreign keys and a busy timeout of ten seconds. Errors of SQLite
    that speak of the file (full disk, read-only, busy, damaged, cannot be opened, not a database) come out as
    BlangkonErrors with codes `store.…`; the others stay SQLAlchemy's.
    """

    def connect() -> sqlite3.Connection:
        try:
            return connect_sqlite(path, read_only=read_only, unlock=unlock)
        except sqlite3.Error as error:
            raise (explain_sqlite(error, path) or error) from error

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=12)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "connect", lambda _connection, record: record.info.update({PATH_KEY: str(path)}))

    def tell(context: ExceptionContext) -> None:
        told = told_error(context.original_exception, path)
        if told is not None:
            raise told from context.original_exception

    event.listen(engine, "handle_error", tell)
    return engine


def connect_sqlite(path: Path, *, read_only: bool = False, unlock: Unlock | None = None) -> sqlite3.Connection:
    """A bare connection with the pragmas of this program, in autocommit. Raises sqlite3.Error."""
    uri = path.absolute().as_uri() + ("?mode=ro" if read_only else "?mode=rwc")
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_MS / 1000
    )
    with ExitStack() as undo:
        undo.callback(connection.close)
        if unlock is not None:
            unlock(connection)
        _set_pragmas(connection, read_only)
        undo.pop_all()
    return connection


def told_error(error: BaseException | None, path: Path) -> BlangkonError | None:
    """The error for people behind one that happened on `path`, None when it is not about the file."""
    if isinstance(error, BlangkonError):
        return error
    return explain_sqlite(error, path) if isinstance(error, sqlite3.Error) else None


def _set_pragmas(connection: sqlite3.Connection, read_only: bool) -> None:
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA trusted_schema=OFF")
    if read_only:
        connection.execute("PRAGMA query_only=ON")
    else:
        connection.execute("PRAGMA journal_mode=WAL").fetchone()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("blangkon_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
