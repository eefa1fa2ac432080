"""A data folder built beside the one in use, which takes its place in one go.

The office's file comes last: a run that is cut off leaves the data folder as it was, or with a new catalogue and key
but still without (or still with the old) office; what is left of the building is cleared away by the next one.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Generic, TypeVar

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.folder import DataFolder, explain_os_error
from blangkon_desktop.store.safe_files import SIDE_FILES, finish_database, publish, side_file, taken_over
from blangkon_desktop.usecases.ports import Clock

BUILDING = ".building"
"""Name of the hidden folder inside the data folder."""

T = TypeVar("T")


class StagedFolder(Generic[T]):
    """Opens a program of kind T over a hidden folder and, when it is done, puts its files in place."""

    def __init__(
        self,
        folder: DataFolder,
        open_program: Callable[[Path, Clock], T],
        close_program: Callable[[T], None],
        let_go: Callable[[], None],
    ) -> None:
        """`let_go` closes what this process itself has open in the data folder."""
        self._folder = folder
        self._open = open_program
        self._close = close_program
        self._let_go = let_go

    @contextmanager
    def building(self, clock: Clock) -> Iterator[T]:
        """The program over the hidden folder; its files are put in place when the block ends well.

        Raises Conflict (`store.in_use`) when another process has the old data open, NotAllowed or Conflict
        (`folder.…`) when the folder can't be written.
        """
        stage = self._folder.prepare().root / BUILDING
        with _alone(stage.with_suffix(".lock")):
            _clear(stage)
            try:
                program = self._open(stage, clock)
                try:
                    yield program
                finally:
                    self._close(program)
                self._let_go()
                self._put_in_place(DataFolder(stage))
            finally:
                _clear(stage)

    def _put_in_place(self, made: DataFolder) -> None:
        finish_database(made.catalogue_db)
        finish_database(made.office_db)
        old, new = self._folder, made
        with ExitStack() as held:
            for database in (old.catalogue_db, old.office_db):
                if database.exists():
                    held.enter_context(taken_over(database))
        for target, source in (
            (old.catalogue_db, new.catalogue_db),
            (old.device_key, new.device_key),
            (old.office_db, new.office_db),
        ):
            for ending in SIDE_FILES:
                side_file(target, ending).unlink(missing_ok=True)
            publish(source, target)


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Be the only builder: SQLite's lock on a file of its own, which the system frees when a process is killed."""
    with closing(sqlite3.connect(lock, isolation_level=None, timeout=0)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise Conflict(
                "store.in_use",
                Sentence("Kantor latihan sedang dibuat di folder ini.", "A practice office is being made here."),
                detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
                next_step=Sentence("Tunggu sampai selesai.", "Wait until it is done."),
            ) from error
        try:
            yield
        finally:
            connection.close()
            lock.unlink(missing_ok=True)


def _clear(stage: Path) -> None:
    if not stage.exists():
        return
    try:
        shutil.rmtree(stage)
    except OSError as error:
        raise explain_os_error(error, stage) from error
