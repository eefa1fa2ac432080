"""Rows of rules as a table: what, value, since when, source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.ui.widgets.two_line import CELL, Cell, Mark
from blangkon_desktop.usecases.show_policy import PolicyGroup, PolicyLine

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """Columns of the table."""

    NAME = 0
    VALUE = 1
    SINCE = 2
    SOURCE = 3


class RulesModel(QAbstractTableModel):
    """Holds the groups of a day and shows the rows of one or of all, those that hold every typed word."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[PolicyGroup, ...] = ()
        self._chosen = -1
        self._words: list[str] = []
        self._rows: list[tuple[str, PolicyLine]] = []

    @property
    def lines(self) -> Sequence[PolicyLine]:
        """The rows shown."""
        return [line for _, line in self._rows]

    def set_groups(self, groups: tuple[PolicyGroup, ...]) -> None:
        """Show the groups of another day."""
        self._groups = groups
        self._choose()

    def choose_group(self, number: int) -> None:
        """Show one group, or with -1 all rules: every group but the first, which lists files."""
        self._chosen = number
        self._choose()

    def set_filter(self, text: str) -> None:
        """Show only rows that hold every typed word."""
        self._words = text.casefold().split()
        self._choose()

    def line(self, row: int) -> PolicyLine | None:
        """The rule of a row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row per rule shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """See Column."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for readers, CELL for the delegate."""
        if not 0 <= index.row() < len(self._rows):
            return None
        cell = self._cell(*self._rows[index.row()], index.column())
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            marks = [word for _, word in cell.marks]
            return ", ".join(part for part in (cell.text, cell.note, *marks) if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Aturan"), self.tr("Isi"), self.tr("Berlaku"), self.tr("Sumber"))[section]
        return None

    def dates(self, line: PolicyLine) -> tuple[str, str]:
        """Since when a row holds, and until when: `06-03-2024` and `s.d. 31-12-2026`, or "" without an end."""
        since = date_screen(date.fromisoformat(line.valid_from)) if line.valid_from else ""
        if not line.valid_to:
            return since, ""
        return since, self.tr("s.d. {day}").format(day=date_screen(date.fromisoformat(line.valid_to)))

    def _cell(self, group: str, line: PolicyLine, column: int) -> Cell:
        if column == Column.NAME:
            return Cell(line.name, group)
        if column == Column.VALUE:
            return Cell(line.value, line.note, strong=True)
        if column == Column.SINCE:
            return Cell(*self.dates(line))
        unsure: Mark = ("attention", self.tr("perlu dipastikan"))
        return Cell(line.source, marks=() if line.certain else (unsure,))

    def _choose(self) -> None:
        self.beginResetModel()
        groups = self._groups[1:] if self._chosen < 0 else self._groups[self._chosen : self._chosen + 1]
        self._rows = [
            (group.title, line)
            for group in groups
            for line in group.lines
            if all(word in _haystack(group.title, line) for word in self._words)
        ]
        self.endResetModel()


def _haystack(group: str, line: PolicyLine) -> str:
    return " ".join((group, line.name, line.value, line.rule, line.source, line.note)).casefold()
