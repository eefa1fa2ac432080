"""Which budget format a file has, and reading it. The one adapter of `BudgetFiles`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange import isb_rup, sipd, sirup
from blangkon_desktop.interchange.any_table import choose_columns, package_columns
from blangkon_desktop.interchange.csv_tables import TableShape
from blangkon_desktop.interchange.refusals import not_this_format
from blangkon_desktop.interchange.table_files import FoundTable, file_kind, find_table, likely_header
from blangkon_desktop.usecases.budget_views import BudgetFile, ImportMemory

_READERS: Mapping[TableShape, Callable[[Path, FoundTable], BudgetFile]] = {
    **dict.fromkeys(isb_rup.SHAPES, isb_rup.read_isb),
    **dict.fromkeys(sipd.SHAPES, sipd.read_sipd),
    **dict.fromkeys(sirup.SHAPES, sirup.read_sirup),
}
FORMATS = ("auto", *dict.fromkeys(shape.label for shape in _READERS), sirup.XLSX)
"""What `--format` may be; `auto` looks at the content."""


class BudgetFileFormats:
    """Reads budget files: RUP of ISB, INAPROC and SiRUP, the recap of SIPD, and tables whose columns are named."""

    def __init__(self, memory: ImportMemory) -> None:
        self._memory = memory

    def read(self, path: Path, file_format: str, columns: Mapping[str, str]) -> BudgetFile:
        """The rows of a file, whatever its kind (CSV, also gz; XLSX; JSON).

        Raises InvalidInput (`import.unknown_format`, `import.unknown_column`), Damaged for a file that is not what it
        claims to be.
        """
        if file_format not in FORMATS:
            raise _unknown_format(file_format)
        if file_format != sirup.XLSX and not columns:
            wanted = [shape for shape in _READERS if file_format in ("auto", shape.label)]
            table = find_table(path, wanted)
            if table is not None:
                return _READERS[table.shape](path, table)
            if file_format != "auto":
                raise not_this_format(path, file_format)
            if file_kind(path) != "xlsx":
                raise not_this_format(path, " / ".join(FORMATS[1:]))
        return self._read_any(path, columns)

    def _read_any(self, path: Path, columns: Mapping[str, str]) -> BudgetFile:
        header = likely_header(path)
        chosen = choose_columns(path, header, columns, self._memory.columns(header))
        table = find_table(path, [TableShape(sirup.XLSX, frozenset(chosen.values()), {})])
        if table is None:
            raise not_this_format(path, sirup.XLSX)
        found = sirup.read_packages(path, table, package_columns(chosen), sirup.XLSX)
        return BudgetFile(found.read, found.rows, found.rejects, found.format, header, chosen, found.remarks)


def _unknown_format(name: str) -> InvalidInput:
    known = ", ".join(FORMATS)
    return InvalidInput(
        "import.unknown_format",
        Sentence(f"Format «{name}» tidak dikenal di sini.", f"Format “{name}” is not known here."),
        next_step=Sentence(f"Pilih dari: {known}.", f"Choose from: {known}."),
        field="format",
    )
