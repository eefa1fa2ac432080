"""Moving database files so that a cut of power leaves the old or the new one, never half of either."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.engine import BUSY_TIMEOUT_MS

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database."""

_PAGES_A_STEP = 4096
_WAIT_SECONDS = 0.25


def side_file(path: Path, ending: str) -> Path:
    """`office.db-wal` for `office.db` and `-wal`."""
    return path.with_name(path.name + ending)


def remove_database(path: Path) -> None:
    """Remove a database file with what lies beside it, if it is there."""
    for ending in (*SIDE_FILES, ""):
        side_file(path, ending).unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Have the disk take a file's bytes."""
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Have the disk take a folder's names (Windows does so by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def publish(made: Path, target: Path) -> None:
    """Give a finished file its name in one step, over what is there. Both are in one folder."""
    sync_file(made)
    made.replace(target)
    sync_folder(target.parent)


def publish_new(made: Path, target: Path) -> bool:
    """Give a finished file its name unless somebody else was first; False then. `made` is gone afterwards."""
    sync_file(made)
    try:
        _name_once(made, target)
    except FileExistsError:
        made.unlink()
        return False
    sync_folder(target.parent)
    return True


def _name_once(made: Path, target: Path) -> None:
    if os.name == "nt":
        made.rename(target)
        return
    os.link(made, target)
    made.unlink()


def finish_database(path: Path) -> None:
    """Leave a closed database as one file: the write-ahead log folded in, its side files gone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    for ending in SIDE_FILES:
        side_file(path, ending).unlink(missing_ok=True)


def copy_database(source: sqlite3.Connection, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
    """Copy a database into the new file `target` by SQLite's online backup; writers may go on meanwhile.

    `progress` hears pages done and pages in all. Opening the source as a plain file would drop the locks that
    this process holds on it, so nobody here does. The copy needs no files beside it, on whatever disk it lies.
    """

    waits = 0

    def tell(status: int, remaining: int, total: int) -> None:
        nonlocal waits
        waits += status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        if waits * _WAIT_SECONDS * 1000 > BUSY_TIMEOUT_MS:
            raise in_use(target)
        if progress is not None:
            progress(total - remaining, total)

    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.backup(copy, pages=_PAGES_A_STEP, progress=tell, sleep=_WAIT_SECONDS)
        copy.execute("PRAGMA journal_mode=DELETE").fetchone()


@contextmanager
def taken_over(path: Path) -> Iterator[sqlite3.Connection]:
    """Hold a database alone: nobody else has it open, all of it is in the one file, nobody can read or write it.

    Raises Conflict (`store.in_use`) while another process has it open, sqlite3.Error when it can't be read.
    The lock outlives the empty transaction that takes it (exclusive locking mode), because SQLite copies no database
    inside a transaction that writes. The journal mode goes back to WAL with the next opening.
    """
    with closing(sqlite3.connect(path, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise in_use(path) from error
            raise
        yield connection


def in_use(path: Path) -> Conflict:
    """The error for a database that another program does not let go of."""
    return Conflict(
        "store.in_use",
        Sentence("Data kantor masih dipakai oleh program lain.", "Another program still uses the office's data."),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence(
            "Tutup jendela dan perintah Blangkon yang lain, lalu ulangi.",
            "Close the other windows and commands of Blangkon, then try again.",
        ),
        data={"file": path.name},
    )
