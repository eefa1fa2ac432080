"""Statements on the path of saving, run on SQLite's own connection inside a transaction of SQLAlchemy.

Saving an order runs seven of them; each costs a fifth of what it costs through SQLAlchemy's execution, and nothing
of that execution is needed for them. What the guard refuses elsewhere is allowed here: only the journal's own code
and the exchange's use this.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection

from blangkon_desktop.store.engine import PATH_KEY
from blangkon_desktop.store.sqlite_errors import explain_sqlite


def run(connection: Connection, statement: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
    """Execute one statement; rows come as tuples. Errors about the file come out as BlangkonErrors."""
    try:
        return _driver(connection).execute(statement, parameters)
    except sqlite3.Error as error:
        raise _told(connection, error) from error


def run_many(connection: Connection, statement: str, rows: Iterable[Sequence[Any]]) -> None:
    """Execute one statement for each row."""
    try:
        _driver(connection).executemany(statement, rows)
    except sqlite3.Error as error:
        raise _told(connection, error) from error


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _told(connection: Connection, error: sqlite3.Error) -> Exception:
    return explain_sqlite(error, Path(connection.info.get(PATH_KEY, "office.db"))) or error
