"""Backups of an office: made while others write, proved before they are called done, put back without a loss.

A backup is a copy of office.db with the files that were installed beside it (`carried_files`).
"""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged, NotFound
from blangkon_desktop.domain.journal import ChainFault, check_chain
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.folder import DataFolder, explain_os_error
from blangkon_desktop.store import sync_rows
from blangkon_desktop.store.carried_files import StagedFiles, drop_packed, pack_files, packed_files
from blangkon_desktop.store.engine import connect_sqlite, open_engine
from blangkon_desktop.store.health import check_office
from blangkon_desktop.store.migrations.runner import HEAD, ensure_known, read_revision, upgrade_file
from blangkon_desktop.store.projections import Projections, rebuild
from blangkon_desktop.store.repositories.journal_rows import all_entries
from blangkon_desktop.store.safe_files import (
    SIDE_FILES,
    copy_database,
    finish_database,
    publish,
    remove_database,
    side_file,
    sync_file,
    sync_folder,
    taken_over,
)
from blangkon_desktop.store.sqlite_errors import explain_sqlite

Progress = Callable[[int, int], None]
"""Pages done, pages in all."""


def create_backup(folder: DataFolder, target: Path, progress: Progress | None = None) -> int:
    """Write a verified backup of a data folder to `target`, over an older one; returns its bytes.

    Raises Damaged (`backup.damaged`) when the copy does not hold (an older target stays), Conflict or NotAllowed
    when it can't be written.
    """
    made = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(connect_sqlite(folder.office_db)) as connection:
                copy_database(connection, made, progress)
            pack_files(folder, made)
            verify_backup(made)
            publish(made, target)
        finally:
            remove_database(made)
        return target.stat().st_size
    except sqlite3.Error as error:
        raise (explain_sqlite(error, target) or error) from error
    except OSError as error:
        raise explain_os_error(error, target.parent) from error


def verify_backup(source: Path) -> int:
    """The number of journal entries in a backup that holds.

    Looked at are pages, references, chain, signatures, money, projections, and the files that it carries.
    Raises NotFound (`backup.not_found`), Damaged (`backup.damaged`), Conflict (`store.newer`). Changes nothing.
    """
    if not source.is_file():
        raise _not_found(source)
    try:
        _check_length(source)
        revision = read_revision(source)
        count, fault = _read_chain(source)
        packed_files(source)
    except (BlangkonError, sqlite3.Error, ValueError, OSError) as error:
        raise _damaged(source, str(error)) from error
    if fault is not None:
        raise _damaged(source, f"{fault.device_id} {fault.seq}: {fault.reason}")
    ensure_known(source, revision)
    if revision == HEAD:
        _check_whole(source)
    return count


def restore_backup(folder: DataFolder, source: Path, kept: Path) -> None:
    """Put a verified backup in place of the folder's office.db and of the files that it carries.

    What was there is kept in the new folder `kept`.

    The device's key is put aside too: what this device wrote after the backup may already be known elsewhere, so
    what it writes from now on belongs to a new chain. Killed at any moment, either database is whole.
    Raises as `verify_backup`, and Conflict (`store.in_use`) while another program uses the data.
    """
    verify_backup(source)
    folder.prepare()
    made = folder.office_db.with_name(f".office.db.{secrets.token_hex(4)}.new")
    staged = None
    try:
        with closing(connect_sqlite(source, read_only=True)) as connection:
            copy_database(connection, made)
        files = packed_files(source, folder)
        staged = StagedFiles(folder, files) if files is not None else None
        drop_packed(made)
        _make_current(made)
        kept.mkdir(mode=0o700, parents=True)
        _swap(folder, made, kept)
        if staged is not None:
            staged.put_in_place(kept)
    except sqlite3.Error as error:
        raise (explain_sqlite(error, folder.office_db) or error) from error
    except OSError as error:
        raise explain_os_error(error, folder.root) from error
    finally:
        remove_database(made)
        if staged is not None:
            staged.clear()


def _make_current(made: Path) -> None:
    """Bring a copy to this program's schema, its projections to what its journal says, its sending to a new device."""
    if read_revision(made) != HEAD:
        upgrade_file(made)
    engine = open_engine(made)
    try:
        with engine.connect() as connection, connection.begin():
            Projections().replace_all(connection, rebuild(all_entries(connection)))
            sync_rows.begin_new_device(connection)
    finally:
        engine.dispose()
    finish_database(made)


def _swap(folder: DataFolder, made: Path, kept: Path) -> None:
    path = folder.office_db
    if not path.exists():
        _retire_key(folder, kept)
        publish(made, path)
        return
    try:
        with taken_over(path) as held:
            copy_database(held, kept / path.name)
            sync_file(kept / path.name)
            _retire_key(folder, kept)
            publish(made, path)
    except sqlite3.DatabaseError:
        _keep_damaged(path, kept)
        _retire_key(folder, kept)
        publish(made, path)


def _keep_damaged(path: Path, kept: Path) -> None:
    """Keep files that SQLite can't read byte by byte. The log goes first: it must never meet the new file."""
    for ending in ("", *SIDE_FILES):
        beside = side_file(path, ending)
        if beside.exists():
            shutil.copyfile(beside, kept / beside.name)
            sync_file(kept / beside.name)
    for ending in SIDE_FILES:
        side_file(path, ending).unlink(missing_ok=True)


def _retire_key(folder: DataFolder, kept: Path) -> None:
    sync_folder(kept)
    if folder.device_key.exists():
        folder.device_key.replace(kept / folder.device_key.name)
        sync_folder(kept)


def _check_length(path: Path) -> None:
    """Raise ValueError for a database that lacks its end, even where only empty room is gone (SQLite's file header)."""
    with path.open("rb") as stream:
        header = stream.read(32)
    if len(header) < 32 or not header.startswith(b"SQLite format 3\0"):
        return  # told by those who read it
    size, pages = int.from_bytes(header[16:18], "big"), int.from_bytes(header[28:32], "big")
    if path.stat().st_size < pages * (65536 if size == 1 else size):
        raise ValueError("cut off")


def _read_chain(path: Path) -> tuple[int, ChainFault | None]:
    with closing(connect_sqlite(path, read_only=True)) as connection:
        rows = connection.execute("SELECT body, hash FROM journal ORDER BY device_id, seq")
        return check_chain((body, stored) for body, stored in rows)


def _check_whole(path: Path) -> None:
    engine = open_engine(path, read_only=True)
    try:
        with engine.connect() as connection, connection.begin():
            wrong = [check for check in check_office(connection) if not (check.ok or check.remark)]
    finally:
        engine.dispose()
    if wrong:
        raise _damaged(path, "; ".join(f"{check.name}: {check.detail}" for check in wrong))


def _not_found(source: Path) -> NotFound:
    return NotFound(
        "backup.not_found",
        Sentence("Berkas cadangan tidak ada.", "The backup file does not exist."),
        detail=Sentence(str(source), str(source)),
        next_step=Sentence("Periksa nama dan tempat berkas.", "Check its name and place."),
        field="file",
    )


def _damaged(source: Path, reason: str) -> Damaged:
    return Damaged(
        "backup.damaged",
        Sentence("Cadangan ini rusak atau bukan cadangan.", "This backup is damaged or not a backup."),
        detail=Sentence(
            f"{source.name}: {reason}. Data kantor tidak diubah.", f"{source.name}: {reason}. Nothing was changed."
        ),
        next_step=Sentence("Pakai cadangan yang lain.", "Use another backup."),
        data={"file": str(source)},
    )


def in_same_file(source: Path, target: Path) -> Conflict:
    """The error for a backup that would be written over the office's own data."""
    return Conflict(
        "backup.same_file",
        Sentence("Cadangan tidak dapat menimpa data kantor.", "A backup can't be written over the office's data."),
        detail=Sentence(f"{target} adalah {source.name}.", f"{target} is {source.name}."),
        next_step=Sentence("Pilih nama berkas yang lain.", "Choose another file name."),
        field="file",
    )
