"""When and how the schema of office.db changes: on a copy, checked, then put in place, with a backup first.

Alembic is imported only when a migration really runs: opening a current file costs one small query.
"""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from blangkon_desktop.domain.errors import Conflict, Damaged, NotFound
from blangkon_desktop.domain.journal import check_chain
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.folder import DataFolder, explain_os_error
from blangkon_desktop.store.engine import connect_sqlite, open_engine
from blangkon_desktop.store.safe_files import (
    copy_database,
    finish_database,
    publish,
    publish_new,
    remove_database,
    sync_file,
    taken_over,
)
from blangkon_desktop.store.sqlite_errors import explain_sqlite

HEAD = "0002"
"""The revision that this program works with: the newest module in `versions/`."""

KNOWN = ("0001", HEAD)
"""All revisions that can be upgraded to it, oldest first."""


def create_database(path: Path) -> None:
    """Make an empty office.db; if another process makes one at the same time, theirs stays."""
    made = _beside(path)
    try:
        upgrade_file(made)
        publish_new(made, path)
    except OSError as error:
        raise explain_os_error(error, path.parent) from error
    finally:
        remove_database(made)


def ensure_current(folder: DataFolder) -> None:
    """Upgrade the folder's office.db where it is older than this program.

    Raises NotFound (`office.not_created`), Conflict (`store.newer`, `store.in_use`), Damaged or NotAllowed (`store.…`).
    """
    path = folder.office_db
    if not path.exists():
        raise no_office(path)
    revision = read_revision(path)
    ensure_known(path, revision)
    if revision != HEAD:
        migrate(folder)


def ensure_known(path: Path, revision: str | None) -> None:
    """Raise Conflict (`store.newer`) for a later program's revision, Damaged (`store.not_a_database`) for none."""
    if revision not in KNOWN:
        raise _unknown(path, revision)


def read_revision(path: Path) -> str | None:
    """The revision that is written in a database; None where there is none."""
    try:
        with closing(connect_sqlite(path, read_only=True)) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        told = explain_sqlite(error, path)
        if told is None:
            return None
        raise told from error
    return str(row[0]) if row else None


def migrate(folder: DataFolder, revision: str = "head") -> Path:
    """Upgrade a copy of office.db, check it, put it in place; returns the backup that was made first.

    Killed at any moment, the folder holds the old file or the new one. Nobody else can use the file meanwhile.
    """
    path = folder.office_db
    made = _beside(path)
    try:
        with taken_over(path) as held:
            found = read_locked_revision(held)
            backup = folder.backups / f"before-upgrade-from-{found}-{secrets.token_hex(3)}.db"
            folder.backups.mkdir(mode=0o700, exist_ok=True)
            copy_database(held, backup)
            sync_file(backup)
            copy_database(held, made)
            upgrade_file(made, revision)
            _check_copy(made)
            publish(made, path)
    except sqlite3.Error as error:
        raise (explain_sqlite(error, path) or error) from error
    except OSError as error:
        raise explain_os_error(error, folder.root) from error
    finally:
        remove_database(made)
    return backup


def upgrade_file(path: Path, revision: str = "head") -> None:
    """Run the migrations on a file that nobody else knows; it is one finished file afterwards."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = open_engine(path)
    try:
        with engine.connect() as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            if revision in ("head", HEAD):
                _fill_projections(connection)
    finally:
        engine.dispose()
    finish_database(path)


def _fill_projections(connection: Connection) -> None:
    """Make all rows that follow from the journal anew: a migration may have left their tables empty."""
    from blangkon_desktop.store.projections import Projections, rebuild
    from blangkon_desktop.store.repositories.journal_rows import all_entries

    Projections().replace_all(connection, rebuild(all_entries(connection)))


def read_locked_revision(connection: sqlite3.Connection) -> str:
    """The revision as a connection that holds the file sees it."""
    return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def _check_copy(path: Path) -> None:
    with closing(connect_sqlite(path, read_only=True)) as connection:
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        sound = sound and not connection.execute("PRAGMA foreign_key_check").fetchall()
        rows = connection.execute("SELECT body, hash FROM journal ORDER BY device_id, seq")
        _, fault = check_chain((body, stored) for body, stored in rows)
    if not sound or fault is not None:
        raise Damaged(
            "store.upgrade_failed",
            Sentence("Data lama tidak lulus pemeriksaan.", "The old data did not pass the check."),
            detail=Sentence("Berkas lama tetap di tempatnya.", "The old file is still in its place."),
            next_step=Sentence("Jalankan doctor dengan versi lama.", "Run doctor with the old version."),
        )


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")


def no_office(path: Path) -> NotFound:
    """The error for a data folder without an office."""
    return NotFound(
        "office.not_created",
        Sentence("Folder data ini belum berisi kantor.", "This data folder holds no office yet."),
        detail=Sentence(str(path.parent), str(path.parent)),
        next_step=Sentence(
            "Buat kantor dengan «blangkon init», atau pilih folder data yang lain.",
            "Make one with “blangkon init”, or choose another data folder.",
        ),
    )


def _unknown(path: Path, revision: str | None) -> Conflict | Damaged:
    if revision is None:
        return Damaged(
            "store.not_a_database",
            Sentence(f"Berkas {path.name} bukan data program ini.", f"The file {path.name} is not this program's."),
            detail=Sentence("Berkas itu tidak diubah.", "The file was not changed."),
            next_step=Sentence("Pulihkan dari cadangan terakhir.", "Restore the last backup."),
        )
    return Conflict(
        "store.newer",
        Sentence("Data ini ditulis oleh versi program yang lebih baru.", "A newer program wrote this data."),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence("Perbarui program ini.", "Update this program."),
        data={"revision": revision, "known": HEAD},
    )
