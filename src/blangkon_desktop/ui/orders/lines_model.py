"""The goods of an order as rows of a table, with the comments of the last return below their lines."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Order, OrderLine
from blangkon_desktop.ui.orders.words import pieces_text
from blangkon_desktop.ui.style import current_colours
from blangkon_desktop.ui.widgets.labels import plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Columns: name, quantity with unit, price, PPN, amount; money in rupiah. A row of a comment has its first only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[OrderLine, str], ...] = ()

    def set_order(self, order: Order) -> None:
        """Show an order's lines."""
        comments = dict(order.comments)
        rows: list[tuple[OrderLine, str]] = []
        for line in order.content.lines:
            rows.append((line, ""))
            if comments.get(line.n):
                rows.append((line, comments[line.n]))
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def comment_rows(self) -> tuple[int, ...]:
        """Which rows are comments."""
        return tuple(n for n, (_, comment) in enumerate(self._rows) if comment)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """One per line, one more for its comment."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Name, quantity, price, PPN, amount."""
        return 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return MONEY_ALIGNMENT
        translate = QCoreApplication.translate
        words = (
            translate("LinesModel", "Barang"),
            translate("LinesModel", "Jumlah"),
            translate("LinesModel", "Harga"),
            translate("LinesModel", "PPN"),
            translate("LinesModel", "Sebelum PPN"),
        )
        return words[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Cells."""
        line, comment = self._rows[index.row()]
        if comment:
            return _comment_data(comment, index.column(), role)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return MONEY_ALIGNMENT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(" · ".join(filter(None, (line.name, line.specification))))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        quantity = pieces_text(line.quantity, line.unit)
        cells = (line.name, quantity, format_rupiah(line.price), format_rupiah(line.ppn), format_rupiah(line.amount))
        return cells[index.column()]


def _comment_data(comment: str, column: int, role: int) -> object:
    if column:
        return None
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(current_colours().attention)
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_tooltip(comment)
    return f"▲ {comment}" if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
