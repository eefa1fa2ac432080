"""Attached files as rows of a table: kind, name, size, who, when."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from blangkon_desktop.domain.order import Attachment
from blangkon_desktop.ui.orders.attachment_words import kind_word
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.words import size_text, time_text
from blangkon_desktop.ui.widgets.labels import plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SIZE = 2


class AttachmentsModel(QAbstractTableModel):
    """The newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[Attachment, tuple[str, ...]], ...] = ()

    def set_order(self, facts: OrderFacts) -> None:
        """Show an order's files."""
        rows = tuple((item, _cells(facts, item)) for item in reversed(facts.order.attachments))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def item(self, row: int) -> Attachment | None:
        """The file of a row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """One per file."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Kind, name, size, who, when."""
        return 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _SIZE:
            return MONEY_ALIGNMENT
        translate = QCoreApplication.translate
        words = (
            translate("AttachmentsModel", "Jenis"),
            translate("AttachmentsModel", "Nama"),
            translate("AttachmentsModel", "Ukuran"),
            translate("AttachmentsModel", "Oleh"),
            translate("AttachmentsModel", "Kapan"),
        )
        return words[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Cells."""
        text = self._rows[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _SIZE:
            return MONEY_ALIGNMENT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        return text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


def _cells(facts: OrderFacts, item: Attachment) -> tuple[str, ...]:
    return kind_word(item.kind), item.name, size_text(item.size), facts.name(item.by), time_text(item.at)
