"""The file of refused rows: a CSV that opens in a spreadsheet, written only when something was refused."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from blangkon_desktop.platform.folder import explain_os_error
from blangkon_desktop.usecases.catalogue_views import BadRow

_HEADER = ("file", "line", "code", "reason", "sku", "name")
_FORMULA = ("=", "+", "-", "@", "\t")


class RejectsFolder:
    """Makes one rejects file an import in a folder, e.g. `rejects/catalogue-20251120-090000.csv`."""

    def __init__(self, folder: Path, prefix: str = "catalogue") -> None:
        self._folder = folder
        self._prefix = prefix

    @contextmanager
    def open(self, stamp: str) -> Iterator[RejectsCsv]:
        """The rejects of one import; an earlier file of the same stamp is kept."""
        with ExitStack() as stack:
            yield RejectsCsv(self._folder, f"{self._prefix}-{stamp}", stack)


class RejectsCsv:
    """Rows with line, code and an Indonesian reason; the file appears with the first of them."""

    def __init__(self, folder: Path, name: str, stack: ExitStack) -> None:
        self._folder = folder
        self._name = name
        self._stack = stack
        self._path: Path | None = None
        self._file: IO[str] | None = None

    @property
    def path(self) -> Path | None:
        """The file, or None as long as nothing was refused."""
        return self._path

    def add(self, row: BadRow) -> None:
        """Note one row."""
        cells = (row.place.file, row.place.line, row.code, row.reason.id, row.sku, row.name)
        with self._told():
            if self._file is None:
                self._file = self._create()
                _write(self._file, _HEADER)
            _write(self._file, cells)

    def save(self) -> None:
        """Hand the rows to the system. Raises Conflict (`folder.disk_full`) or NotAllowed."""
        if self._file is not None:
            with self._told():
                self._file.flush()

    def discard(self) -> None:
        """Remove the file."""
        if self._path is not None:
            self._stack.close()
            self._path.unlink(missing_ok=True)
            self._path = self._file = None

    def _create(self) -> IO[str]:
        self._folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            ending = "" if number == 1 else f"-{number}"
            self._path = self._folder / f"{self._name}{ending}.csv"
            with suppress(FileExistsError):
                return self._stack.enter_context(self._path.open("x", encoding="utf-8-sig", newline=""))
            number += 1

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise explain_os_error(error, self._folder) from error


def _write(file: IO[str], cells: tuple[object, ...]) -> None:
    csv.writer(file, delimiter=";").writerow([_harmless(cell) for cell in cells])


def _harmless(cell: object) -> object:
    """A text that a spreadsheet would run as a formula is shown as text."""
    return "'" + cell if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
