"""The basket as a panel: grouped by the orders it becomes, with quantities, sums, and the way to the wizard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from blangkon_desktop.domain.basket import BasketGroup
from blangkon_desktop.ui.catalogue.basket import Basket
from blangkon_desktop.ui.catalogue.basket_rows import GroupRows
from blangkon_desktop.ui.catalogue.side_panel import SidePanel
from blangkon_desktop.ui.style import TYPE
from blangkon_desktop.ui.widgets.buttons import primary_button, quiet_button
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label


class BasketPanel(SidePanel):
    """`order_requested` carries a tuple of BasketGroup: one when a group's own button was pressed, else all.

    `packages_wanted` asks for the kept packages of goods, `again_wanted` for earlier orders.
    """

    order_requested = Signal(object)
    packages_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, basket: Basket) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Keranjang"))
        self.set_title(self.tr("Keranjang"))
        self._basket = basket
        self.groups: list[GroupRows] = []
        self.sentence = label("", "body", wrap=True)
        self._empty = EmptyState(
            "basket",
            self.tr("Keranjang masih kosong"),
            self.tr("Tekan Spasi pada sebuah barang, atau «Tambah ke keranjang» pada rinciannya."),
        )
        self.total = MoneyLabel(0, size=TYPE.large, strong=True)
        self.order_button = primary_button(self.tr("Buat pesanan"), self._order_all, key="Ctrl+Shift+N")
        self._total_caption = label(self.tr("Semua, dengan pajak"), "strong")
        row = QHBoxLayout()
        row.addWidget(self._total_caption, 1)
        row.addWidget(self.total)
        self.foot.addLayout(row)
        self.foot.addWidget(self.order_button)
        self.packages_button = quiet_button(self.tr("Paket barang…"), self.packages_wanted.emit, icon="package")
        self.again_button = quiet_button(self.tr("Pesan lagi…"), self.again_wanted.emit, icon="history", key="Ctrl+R")
        more = QHBoxLayout()
        more.addWidget(self.packages_button)
        more.addWidget(self.again_button)
        more.addStretch(1)
        self.foot.addLayout(more)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        basket.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the basket; rows of goods that stay are kept, and so is the cursor in them."""
        groups = self._basket.groups
        wanted = [tuple(item.product.product_id for item in group.items) for group in groups]
        if wanted != [rows.product_ids for rows in self.groups]:
            self._rebuild(groups)
        for rows, group in zip(self.groups, groups, strict=True):
            rows.update_group(group)
        for part in (self.sentence, self.total, self._total_caption, self.order_button):
            part.setVisible(bool(groups))
        self._empty.setVisible(not groups)
        self.sentence.setText(self._words(groups))
        self.total.set_amount(self._basket.total)
        many = self.tr("Buat {n} pesanan").format(n=len(groups))
        self.order_button.setText(many if len(groups) > 1 else self.tr("Buat pesanan"))
        self.order_button.setAccessibleName(self.order_button.text())

    def focus_inside(self) -> None:
        """Go to the button that orders, or to the one that closes an empty basket."""
        target = self.order_button if self._basket.items else self.close_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, groups: tuple[BasketGroup, ...]) -> str:
        if len(groups) < 2:
            return self.tr("1 penyedia, jadi 1 pesanan.")
        vendors = len({group.vendor_id for group in groups})
        return self.tr("{vendors} penyedia, jadi {orders} pesanan.").format(vendors=vendors, orders=len(groups))

    def _rebuild(self, groups: tuple[BasketGroup, ...]) -> None:
        for rows in self.groups:
            self.body.removeWidget(rows)
            rows.hide()
            rows.deleteLater()
        self.groups = []
        for number, group in enumerate(groups, start=1):
            rows = GroupRows(group, self._basket, number, len(groups) == 1)
            rows.ordered.connect(self._order_one)
            self.body.insertWidget(number, rows)
            self.groups.append(rows)

    def _order_one(self, group: BasketGroup) -> None:
        self.order_requested.emit((group,))

    def _order_all(self) -> None:
        if self._basket.groups:
            self.order_requested.emit(self._basket.groups)
