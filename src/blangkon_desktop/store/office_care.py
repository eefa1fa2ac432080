"""The port `OfficeCare` over a data folder: health, proof of the journal, backups."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from blangkon_desktop.domain.journal import ChainFault
from blangkon_desktop.platform.device_key import load_device_key
from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.store.backup import create_backup, in_same_file, restore_backup, verify_backup
from blangkon_desktop.store.carried_files import packed_files
from blangkon_desktop.store.engine import WRITES, open_engine
from blangkon_desktop.store.health import check_office, verify_chains
from blangkon_desktop.store.migrations.runner import ensure_current
from blangkon_desktop.store.projections import Projections, rebuild
from blangkon_desktop.store.repositories.journal_rows import all_entries
from blangkon_desktop.usecases.ports import CheckResult, Clock


class FolderCare:
    """Looks after one data folder. Each question opens the file anew, so that it sees what is on the disk."""

    def __init__(self, folder: DataFolder, clock: Clock, release: Callable[[], None]) -> None:
        self._folder = folder
        self._clock = clock
        self._release = release

    def health(self) -> Sequence[CheckResult]:
        """All checks of the stored data; NotFound (`office.not_created`) in an empty folder."""
        with self._connected() as connection:
            return check_office(connection, self._own_device())

    def verify_journal(self) -> tuple[int, ChainFault | None]:
        """How many entries the journal has and the first that does not hold."""
        with self._connected() as connection:
            return verify_chains(connection)

    def backup(self, target: Path, progress: Callable[[int, int], None] | None = None) -> int:
        """Write a verified backup while others may go on writing; returns its bytes."""
        ensure_current(self._folder)
        for own in (self._folder.office_db, self._folder.catalogue_db, self._folder.device_key):
            if target.exists() and own.exists() and target.samefile(own):
                raise in_same_file(own, target)
        return create_backup(self._folder, target, progress)

    def verify_backup(self, source: Path) -> int:
        """Number of journal entries in a backup; Damaged (`backup.damaged`) when it does not hold."""
        return verify_backup(source)

    def carried(self, source: Path) -> int | None:
        """How many installed files (rules, templates, standard prices) a verified backup carries; None before that."""
        files = packed_files(source)
        return None if files is None else len(files)

    def restore(self, source: Path) -> Path:
        """Put a verified backup in place; returns the folder in which the replaced files were kept.

        The device gets a new identity: its key is kept aside, the next opening makes a new one, and the first
        entry that is written introduces it.
        """
        stamp = self._clock.now().strftime("%Y%m%d-%H%M%S")
        kept = self._folder.backups / f"replaced-{stamp}-{secrets.token_hex(3)}"
        self._release()
        restore_backup(self._folder, source, kept)
        return kept

    def rebuild_projections(self) -> None:
        """Make all projected rows anew from the journal; Damaged when an entry of the journal can't be read."""
        with self._connected(**WRITES) as connection:
            Projections().replace_all(connection, rebuild(all_entries(connection)))

    def _own_device(self) -> str:
        key = self._folder.device_key
        return load_device_key(key).device_id if key.exists() else ""

    @contextmanager
    def _connected(self, **options: Any) -> Iterator[Connection]:
        ensure_current(self._folder)
        engine = open_engine(self._folder.office_db).execution_options(**options)
        try:
            with engine.connect() as connection, connection.begin():
                yield connection
        finally:
            engine.dispose()


def open_office_care(folder: Path, *, clock: Clock, release: Callable[[], None] = lambda: None) -> FolderCare:
    """Care for the data folder. `release` closes what this process itself has open of office.db, before a restore."""
    return FolderCare(DataFolder(folder), clock, release)
