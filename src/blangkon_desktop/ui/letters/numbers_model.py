"""The register of letter numbers as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.ui.widgets.two_line import CELL, Cell, Mark
from blangkon_desktop.usecases.number_letters import LetterRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """Columns of the table."""

    RUNNING = 0
    NUMBER = 1
    DAY = 2
    BY = 3


class NumbersModel(QAbstractTableModel):
    """Rows of one kind and year, those that hold every typed word."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._every: tuple[LetterRow, ...] = ()
        self._words: list[str] = []
        self.rows: list[LetterRow] = []

    def show_rows(self, rows: tuple[LetterRow, ...]) -> None:
        """Take another register."""
        self._every = rows
        self._choose()

    def set_filter(self, text: str) -> None:
        """Show the rows that hold every word."""
        self._words = text.casefold().split()
        self._choose()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Numbers."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Four."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Captions."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        captions = (
            translate("Letters", "Urut"),
            translate("Letters", "Nomor dan perihal"),
            translate("Letters", "Tanggal"),
            translate("Letters", "Oleh"),
        )
        return captions[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell as it is drawn, and as it is read aloud."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == CELL:
            return self._cell(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            cell = self._cell(row, column)
            return " ".join(filter(None, (cell.text, cell.note, *(word for _, word in cell.marks))))
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.NUMBER:
            return row.subject.text(self._language)
        return None

    def _cell(self, row: LetterRow, column: Column) -> Cell:
        translate = QCoreApplication.translate
        gap = row.origin == "gap"
        if column is Column.RUNNING:
            return Cell(str(row.running) if row.running else "–", quiet=gap, right=True)
        if column is Column.DAY:
            return Cell(day_text(row.on), quiet=True)
        if column is Column.BY:
            return Cell(row.by, row.device, quiet=True)
        subject = row.subject.text(self._language)
        if gap:
            return Cell(translate("Letters", "nomor kosong"), subject, quiet=True)
        marks: tuple[Mark, ...] = ()
        if row.origin == "manual":
            marks = (("info", translate("Letters", "manual")),)
        elif row.versions > 1:
            marks = (("neutral", translate("Letters", "versi {n}").format(n=row.versions)),)
        return Cell(row.number, subject, marks=marks)

    def _choose(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self._every if self._holds(row)]
        self.endResetModel()

    def _holds(self, row: LetterRow) -> bool:
        said = f"{row.number} {row.subject.text(self._language)} {day_text(row.on)} {row.by} {row.device}".casefold()
        return all(word in said for word in self._words)
