"""One future order of the basket: its vendor, its goods with quantities, its sum, and the button that makes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.basket import BasketGroup, BasketItem
from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.basket import Basket
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.catalogue.quantity import QuantityBox
from blangkon_desktop.ui.icons import IconButton
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import line
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label


class ItemRow(QWidget):
    """A product with its quantity, its amount with tax, and the button that takes it out."""

    def __init__(self, item: BasketItem, basket: Basket) -> None:
        super().__init__()
        product, name = item.product, one_line(item.product.name)
        self.quantity = QuantityBox(self.tr("Jumlah {name}").format(name=name), product.unit)
        self.amount = MoneyLabel(item.amount_with_tax)
        self.quantity.setValue(item.quantity)
        self.quantity.valueChanged.connect(lambda value: basket.set_quantity(product.product_id, value))
        self.remove_button = IconButton("trash", self.tr("Keluarkan {name}").format(name=name))
        self.remove_button.setToolTip(self.tr("Keluarkan dari keranjang"))
        self.remove_button.clicked.connect(lambda: basket.set_quantity(product.product_id, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(ElidedLabel(name))
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.quantity, 1)
        row.addWidget(self.amount, 1)
        row.addWidget(self.remove_button)
        column.addLayout(row)

    def update_item(self, item: BasketItem) -> None:
        """Show another quantity."""
        self.amount.set_amount(item.amount_with_tax)
        if self.quantity.value() != item.quantity:
            self.quantity.setValue(item.quantity)


class GroupRows(QWidget):
    """One group of the basket. `ordered` carries the BasketGroup when its button is pressed."""

    ordered = Signal(object)

    def __init__(self, group: BasketGroup, basket: Basket, number: int, alone: bool) -> None:
        super().__init__()
        self._group = group
        self.setAccessibleName(group.vendor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.rows = {item.product.product_id: ItemRow(item, basket) for item in group.items}
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(ElidedLabel(group.vendor if alone else f"{number}. {group.vendor}", "strong"))
        head.addWidget(ElidedLabel(CHANNEL_LABELS[group.channel], "small"))
        column.addLayout(head)
        for row in self.rows.values():
            column.addWidget(row)
        self._sum = MoneyLabel(group.total_with_tax, strong=True)
        self._before = label("", "small")
        column.addLayout(self._sum_row())
        if not alone:
            self.order_button = plain_button(self.tr("Buat pesanan ini"), lambda: self.ordered.emit(self._group))
            self.order_button.setAccessibleName(self.tr("Buat pesanan untuk {vendor}").format(vendor=group.vendor))
            column.addWidget(self.order_button)
        column.addWidget(line())
        self.update_group(group)

    @property
    def product_ids(self) -> tuple[str, ...]:
        """The goods shown."""
        return tuple(self.rows)

    def update_group(self, group: BasketGroup) -> None:
        """Show other quantities of the same goods."""
        self._group = group
        for item in group.items:
            self.rows[item.product.product_id].update_item(item)
        self._sum.set_amount(group.total_with_tax)
        taxed = group.total_with_tax > group.total
        before = self.tr("sebelum pajak {amount}").format(amount=format_rupiah(group.total))
        self._before.setText(before if taxed else self.tr("tanpa PPN"))

    def _sum_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Jumlah dengan pajak")))
        words.addWidget(self._before)
        row.addLayout(words, 1)
        row.addWidget(self._sum)
        return row
