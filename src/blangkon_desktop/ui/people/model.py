"""The roster as a table: who, and what they are today."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.people.words import nip_text, state_marks, titles_text
from blangkon_desktop.ui.widgets.two_line import CELL, Cell
from blangkon_desktop.usecases.people_views import PersonRow

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, left to right."""

    PERSON = 0
    ROLES = 1


class PeopleModel(QAbstractTableModel):
    """Rows of the roster that hold every word searched for."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._all: tuple[PersonRow, ...] = ()
        self._shown: tuple[PersonRow, ...] = ()
        self._words = ""

    @property
    def people(self) -> tuple[PersonRow, ...]:
        """The whole roster."""
        return self._all

    def set_people(self, rows: tuple[PersonRow, ...]) -> None:
        """Take the roster."""
        self._all = rows
        self._show()

    def set_filter(self, words: str) -> None:
        """Show whom all words fit: name, user name, NIP, roles, position."""
        self._words = words
        self._show()

    def person(self, row: int) -> PersonRow | None:
        """The person of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, user: str) -> int:
        """Where somebody is shown, -1 when not."""
        return next((at for at, row in enumerate(self._shown) if row.user == user), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Two."""
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:  # fmt: skip
        """The words over the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        translate = QCoreApplication.translate
        return (translate("People", "Nama"), translate("People", "Peran hari ini"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell for the painter, its words for a screen reader."""
        cell = self._cell(self._shown[index.row()], Column(index.column()))
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (cell.text, cell.note, *(word for _, word in cell.marks))))
        return None

    def _cell(self, row: PersonRow, column: Column) -> Cell:
        if column is Column.PERSON:
            nip = f" · NIP {nip_text(row.nip)}" if row.nip else ""
            return Cell(row.name, f"{row.user}{nip}", strong=row.active, quiet=not row.active)
        marks = state_marks(row)
        text = titles_text(row, self._language)
        return Cell(text, "" if marks else row.position, marks=marks, quiet=not row.active)

    def _show(self) -> None:
        wanted = self._words.casefold().split()
        shown = tuple(row for row in self._all if all(word in self._searched(row) for word in wanted))
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _searched(self, row: PersonRow) -> str:
        titles = titles_text(row, self._language)
        return f"{row.name} {row.user} {row.nip} {nip_text(row.nip)} {titles} {row.position}".casefold()
