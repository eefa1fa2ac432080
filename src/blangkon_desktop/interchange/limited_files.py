"""Catalogues and budgets read by the limited process: the adapters of two ports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.interchange import blangkon_csv
from blangkon_desktop.interchange.limited_jobs import BUDGET, CATALOGUE
from blangkon_desktop.interchange.limited_reader import LimitedReader
from blangkon_desktop.usecases.budget_views import BudgetFile
from blangkon_desktop.usecases.row_batch_views import RowBatch


class LimitedCatalogueFiles:
    """Reads catalogue files of the supported formats, each in a process of its own."""

    def __init__(self, reader: LimitedReader) -> None:
        self._reader = reader

    def read(
        self,
        path: Path,
        file_format: str,
        channel: Channel | None,
        columns: Mapping[str, str] | None = None,
        remembered: Mapping[str, Sequence[str]] | None = None,
    ) -> Iterator[RowBatch]:
        """Rows of a file in batches, an empty one now and then while it is looked through; see `CatalogueFileFormats`.

        Raises what that raises, and Damaged (`file.too_heavy`, `file.unreadable`).
        """
        said = {field: list(names) for field, names in (remembered or {}).items()}
        for piece in self._reader.read(CATALOGUE, path, (file_format, channel, dict(columns or {}), said)):
            yield RowBatch() if piece is None else piece

    def write_template(self, path: Path) -> None:
        """An empty `blangkon-csv`. Raises Conflict if the file exists."""
        blangkon_csv.write_template(path)


class LimitedBudgetFiles:
    """Reads budget files, each in a process of its own."""

    def __init__(self, reader: LimitedReader) -> None:
        self._reader = reader

    def read(self, path: Path, file_format: str, columns: Mapping[str, str]) -> BudgetFile:
        """The rows of a file; see `BudgetFileFormats`. Raises also Damaged (`file.too_heavy`, `file.unreadable`)."""
        found = [p for p in self._reader.read(BUDGET, path, (file_format, dict(columns))) if p is not None]
        read: BudgetFile = found[0]
        return read
