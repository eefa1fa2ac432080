"""A small read-only table of texts and cells of two lines, and tabs of such tables for what an import does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTabWidget

from blangkon_desktop.ui.widgets.labels import plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT
from blangkon_desktop.ui.widgets.two_line import CELL, Cell, TwoLineTable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TextModel(QAbstractTableModel):
    """Rows of texts below their heads; `right` names columns of amounts."""

    def __init__(
        self, heads: Sequence[str], rows: Sequence[Sequence[str | Cell]], parent: QObject, *, right: Sequence[int] = ()
    ) -> None:
        super().__init__(parent)
        self._heads, self.rows, self._right = tuple(heads), tuple(rows), frozenset(right)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """All rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """As many as heads."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, and the whole of it as tooltip; CELL for a cell of two lines."""
        value = self.rows[index.row()][index.column()]
        if role == CELL:
            return value if isinstance(value, Cell) else None
        text = value if isinstance(value, str) else f"{value.text} · {value.note}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        return MONEY_ALIGNMENT if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._right else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return MONEY_ALIGNMENT if role == Qt.ItemDataRole.TextAlignmentRole and section in self._right else None


class TableTabs(QTabWidget):
    """Tables under tabs with their number of rows; one without rows is left out."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setAccessibleName(name)

    def add(
        self,
        word: str,
        heads: Sequence[str],
        rows: Sequence[Sequence[str | Cell]],
        widths: Mapping[int, int],
        *,
        count: str = "",
    ) -> None:
        """A table called `word`; `widths` (logical pixels) of all columns but the first, which are at the right.

        `count` is told in place of the number of rows, where only the first of many are shown.
        """
        if not rows:
            return
        table = TwoLineTable(word)
        table.setModel(TextModel(heads, rows, table, right=tuple(widths)))
        table.set_widths(0, dict(widths))
        table.horizontalHeader().setSectionsClickable(False)
        self.addTab(table, f"{word} {count or len(rows)}")
