"""The goods of an order as a table, sums below."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import OrderLine
from blangkon_desktop.domain.terbilang import terbilang_rupiah, title_words
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.words import day_text
from blangkon_desktop.ui.style import SPACE, TYPE, scaled
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label, plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT, TableView

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Columns: name, quantity with unit, price, PPN, amount; money in rupiah."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[OrderLine, ...] = ()

    def set_lines(self, lines: tuple[OrderLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """One per line."""
        return 0 if parent.isValid() else len(self._lines)

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
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return MONEY_ALIGNMENT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(" · ".join(filter(None, (line.name, line.specification))))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        quantity = f"{line.quantity:,} {line.unit}".replace(",", ".").strip()
        cells = (line.name, quantity, format_rupiah(line.price), format_rupiah(line.ppn), format_rupiah(line.amount))
        return cells[index.column()]


class GoodsTab(QWidget):
    """Table, sums, delivery."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.m, 0, 0)
        column.setSpacing(SPACE.s)
        self.model = LinesModel(self)
        self.table = TableView(self.tr("Barang"), compact=True)
        self.table.setModel(self.model)
        self.table.set_widths(0, {1: 92, 2: 108, 3: 112, 4: 120})
        self.table.setMinimumHeight(scaled(72))
        column.addWidget(self.table, 1)
        self._sums = QGridLayout()
        self._sums.setColumnStretch(0, 1)
        self._sums.setHorizontalSpacing(SPACE.xl)
        self._sums.setVerticalSpacing(SPACE.xs)
        self.delivery = label("", "quiet", wrap=True)
        self.words = label("", "small", wrap=True)
        self._sums.addWidget(self.delivery, 0, 0, 2, 1)
        self._sums.addWidget(self.words, 2, 0, 2, 1)
        self.ppn, self.shipping = MoneyLabel(), MoneyLabel()
        self.total = MoneyLabel(size=TYPE.base, strong=True)
        rows = ((self.tr("PPN"), self.ppn), (self.tr("Ongkos kirim"), self.shipping))
        for row, (text, amount) in enumerate(rows):
            amount.setAccessibleName(text)
            self._sums.addWidget(label(text, "quiet"), row, 1)
            self._sums.addWidget(amount, row, 2)
        self._sums.addWidget(label(self.tr("Dibayar seluruhnya"), "strong"), 2, 1)
        self._sums.addWidget(self.total, 2, 2)
        column.addLayout(self._sums)

    def show_order(self, facts: OrderFacts) -> None:
        """Show an order's goods."""
        content, totals = facts.order.content, facts.order.totals
        self.model.set_lines(content.lines)
        self.ppn.set_amount(totals.ppn)
        self.shipping.set_amount(totals.shipping)
        self.total.set_amount(totals.total)
        self.words.setText(title_words(terbilang_rupiah(totals.total)))
        words = self.tr("Kirim ke {place}, paling lambat {day}.")
        self.delivery.setText(words.format(place=content.delivery_place, day=day_text(content.delivery_by)))
