"""A disk without any room is called full, also where SQLite only says that it could not read or write."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from blangkon_desktop.store.sqlite_errors import explain_sqlite


@pytest.mark.parametrize(
    ("free", "code", "expected"),
    [
        (0, sqlite3.SQLITE_IOERR_SHMSIZE, "store.disk_full"),
        (0, sqlite3.SQLITE_CANTOPEN, "store.disk_full"),
        (0, sqlite3.SQLITE_CORRUPT, "store.damaged"),
        (1 << 30, sqlite3.SQLITE_IOERR_SHMSIZE, "store.disk_failing"),
    ],
)
def test_no_room_is_a_full_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: int, code: int, expected: str
) -> None:
    usage = type(shutil.disk_usage(tmp_path))(1 << 40, 1 << 40, free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    told = explain_sqlite(error, tmp_path / "office.db")
    assert told is not None
    assert told.code == expected
