"""The file of refused rows: a CSV that opens in a spreadsheet, written only when something was refused."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

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
        self._writer: Any = None

    @property
    def path(self) -> Path | None:
        """The file, or None as long as nothing was refused."""
        return self._path

    def add(self, row: BadRow) -> None:
        """Note one row."""
        if self._writer is None:
            self._create()
        cells = (row.place.file, row.place.line, row.code, row.reason.id, row.sku, row.name)
        self._writer.writerow([_harmless(cell) for cell in cells])

    def discard(self) -> None:
        """Remove the file."""
        if self._path is not None:
            self._stack.close()
            self._path.unlink(missing_ok=True)
            self._path = None

    def _create(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while self._writer is None:
            ending = "" if number == 1 else f"-{number}"
            path = self._folder / f"{self._name}{ending}.csv"
            try:
                file = path.open("x", encoding="utf-8-sig", newline="")
            except FileExistsError:
                number += 1
                continue
            self._stack.enter_context(file)
            self._path = path
            self._writer = csv.writer(file, delimiter=";")
            self._writer.writerow(_HEADER)


def _harmless(cell: object) -> object:
    """A text that a spreadsheet would run as a formula is shown as text."""
    return "'" + cell if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
