"""What a backup carries besides office.db: rules, templates and standard prices that were installed on this laptop.

They lie in folders of small whole files, so a backup, which is a database, holds them in a table of its own. A backup
from before has no such table: then the folders of the laptop stay as they are. Coats of arms are in the journal.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.store.engine import connect_sqlite
from blangkon_desktop.store.safe_files import sync_file, sync_folder

_TABLE = "carried_files"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")
_STAGE = ".restored-"
MOST_BYTES = 64 * 1024 * 1024
"""Of one file; a list of standard prices has some megabytes."""


def folders_of(folder: DataFolder) -> tuple[Path, ...]:
    """The folders that a backup carries."""
    return (folder.policies, folder.standards, folder.templates)


def pack_files(folder: DataFolder, backup: Path) -> int:
    """Put the files of a data folder into a backup; returns how many. Raises OSError, sqlite3.Error."""
    rows = [
        (f"{place.name}/{file.name}", hashlib.sha256(content := file.read_bytes()).hexdigest(), content)
        for place in folders_of(folder)
        if place.is_dir()
        for file in sorted(place.iterdir())
        if file.is_file() and _NAME.fullmatch(file.name) and file.stat().st_size <= MOST_BYTES
    ]
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute(
            f"CREATE TABLE {_TABLE} (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, content BLOB NOT NULL)"
        )
        connection.executemany(f"INSERT INTO {_TABLE} VALUES (?, ?, ?)", rows)
    return len(rows)


def packed_files(backup: Path, folder: DataFolder | None = None) -> Mapping[str, bytes] | None:
    """The files in a backup by their place below the data folder; None for a backup from before there were any.

    Raises ValueError for a file that was changed or that belongs into no such folder, sqlite3.Error.
    """
    known = {place.name for place in folders_of(folder or DataFolder(Path()))}
    with closing(connect_sqlite(backup, read_only=True)) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_TABLE,)).fetchone() is None:
            return None
        rows = connection.execute(f"SELECT path, sha256, content FROM {_TABLE} ORDER BY path").fetchall()
    found: dict[str, bytes] = {}
    for path, digest, content in rows:
        place, _, name = str(path).partition("/")
        whole = isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == digest
        if not whole or place not in known or _NAME.fullmatch(name) is None:
            raise ValueError(str(path))
        found[str(path)] = content
    return found


def drop_packed(database: Path) -> None:
    """Take the table out of a copy that becomes office.db."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute(f"DROP TABLE IF EXISTS {_TABLE}")
        connection.execute("VACUUM")


class StagedFiles:
    """The files of a backup beside the folders that they replace: written first, put in place by renaming."""

    def __init__(self, folder: DataFolder, files: Mapping[str, bytes]) -> None:
        """Write them to the disk. Raises OSError."""
        for left in folder.root.glob(f"{_STAGE}*"):  # of a restore that was cut off
            shutil.rmtree(left, ignore_errors=True)
        self._folder = folder
        self._stage = folder.root / f"{_STAGE}{secrets.token_hex(4)}"
        for place in folders_of(folder):
            (self._stage / place.name).mkdir(mode=0o700, parents=True)
        for path, content in files.items():
            target = self._stage / path
            target.write_bytes(content)
            sync_file(target)

    def put_in_place(self, kept: Path) -> None:
        """Let them take the place of what is there, which is kept in the folder `kept`."""
        for place in folders_of(self._folder):
            staged = self._stage / place.name
            if place.exists():
                place.rename(kept / place.name)
            if any(staged.iterdir()):
                staged.rename(place)
        sync_folder(self._folder.root)

    def clear(self) -> None:
        """Remove what was not put in place."""
        shutil.rmtree(self._stage, ignore_errors=True)
