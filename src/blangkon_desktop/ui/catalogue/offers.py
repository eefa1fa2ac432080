"""Offers beside the shown product: their spread, the cheapest, and a table that leads to each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.ui.catalogue.basket import Basket
from blangkon_desktop.ui.catalogue.comparing import Comparing
from blangkon_desktop.ui.catalogue.price_spread import PriceSpread
from blangkon_desktop.ui.catalogue.product_cells import Column, name_cell, plain_role, price_cell
from blangkon_desktop.ui.catalogue.result_table import ProductTable
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import cheapest, difference_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import quiet_button, with_key
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.two_line import CELL, Cell, cell_height
from blangkon_desktop.usecases.catalogue_views import Comparison, Offer, ProductView

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
OFFERS = 12
"""How many offers are compared."""
_PRICE_WIDTH = 104


class OfferModel(QAbstractTableModel):
    """Offers, most similar first: name over vendor and channel, price over its difference."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[Offer, ...] = ()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is shown."""
        return self._offers

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row per offer."""
        return 0 if parent.isValid() else len(self._offers)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name and price."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's own roles, and CELL for the delegate."""
        if not 0 <= index.row() < len(self._offers):
            return None
        offer = self._offers[index.row()]
        if role == CELL:
            return _cell(offer, index.column())
        return plain_role(offer.product, index.column(), role)


class OfferList(QWidget):
    """Compares in the background. `opened` carries the ProductView of an offer that was chosen.

    `looked_at` carries top and height (pixels) of what the cursor is in, so that a panel can scroll there; both 0
    for all of it.
    """

    opened = Signal(object)
    looked_at = Signal(int, int)

    def __init__(self, services: CatalogueServices, tasks: TaskRunner, basket: Basket, may_order: bool) -> None:
        super().__init__()
        self._services, self._tasks, self._basket, self._may_order = services, tasks, basket, may_order
        self.comparing = Comparing(services.comparing, services.standards, services.place, tasks, self)
        self.comparing.opened.connect(self.opened)
        self.comparing.picked.connect(self._keep)
        self._going = False
        self.model = OfferModel()
        self._title = label("", "strong")
        self._lowest = label("", "small")
        self._spread = PriceSpread()
        self.table = _OfferTable(self.tr("Penawaran serupa"))
        self.table.setModel(self.model)
        self.table.set_widths(Column.NAME, {Column.PRICE: _PRICE_WIDTH})
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentChanged.connect(self._look_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.beside_button = quiet_button(self.tr("Banding berdampingan"), self.show_side_by_side, icon="scale")
        self.beside_button.setToolTip(with_key(self.tr("Banding berdampingan"), "Ctrl+D"))
        self.beside_button.setShortcut(QKeySequence("Ctrl+D"))
        self._reference: ProductView | None = None
        for part in (self._title, self._spread, self._lowest, self.table):
            column.addWidget(part)
        column.addWidget(self.beside_button, 0, Qt.AlignmentFlag.AlignLeft)

    def compare(self, product: ProductView) -> None:
        """Look for offers like a product; the earlier ones leave at once."""
        self._fill((), product)
        self._title.setText(self.tr("Membandingkan penawaran …"))
        product_id, catalogue = product.id, self._services.catalogue
        self._tasks.run(
            lambda _: catalogue().browse.compare(product_id, OFFERS), done=self._take, lane="read", key="compare"
        )

    def show_side_by_side(self) -> None:
        """Open the shown product beside other offers, those ticked that are kept beside it."""
        if self._reference is not None and self.model.offers:
            kept = self._basket.beside(self._reference.id)
            self.comparing.open(self._reference.id, [offer.product for offer in kept], may_pick=self._may_order)

    def _keep(self, reference: ProductView, offers: tuple[PickedOffer, ...]) -> None:
        self._basket.put_beside(reference, offers)

    def focus_offers(self) -> None:
        """Go into the table of offers, as soon as they are there."""
        self._going = not self.model.offers
        if self.model.offers:
            self._go()

    def _look_at(self, index: QModelIndex) -> None:
        top = self.table.y() + index.row() * cell_height()
        self.looked_at.emit(*((top, cell_height()) if index.row() > 0 else (0, 0)))

    def _go(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setCurrentIndex(self.model.index(0, Column.NAME))

    def _take(self, found: Comparison) -> None:
        self._fill(found.offers, found.reference)
        if not found.offers:
            self._title.setText(self.tr("Tidak ada penawaran serupa"))
            return
        self._title.setText(self.tr("Banding {n} penawaran serupa").format(n=len(found.offers)))
        low = format_rupiah(cheapest(found.reference, found.offers))
        self._lowest.setText(self.tr("termurah {amount} · batang tegas: harga barang ini").format(amount=low))
        self._spread.set_prices(
            found.reference.price_with_tax, tuple(offer.product.price_with_tax for offer in found.offers)
        )
        if self._going:
            self._going = False
            self._go()

    def _fill(self, offers: tuple[Offer, ...], reference: ProductView) -> None:
        self._reference = reference
        self.model.show_offers(offers)
        for part in (self._spread, self._lowest, self.table, self.beside_button):
            part.setVisible(bool(offers))
        self.table.setFixedHeight(cell_height() * max(1, len(offers)) + SPACE.xs)


class _OfferTable(ProductTable):
    """Without heads and scroll bars: it is as high as its rows, the panel around it scrolls."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.horizontalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the offer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, OfferModel) and 0 <= index.row() < len(model.offers):
            self.opened.emit(model.offers[index.row()].product)


def _cell(offer: Offer, column: int) -> Cell:
    product = offer.product
    if column == Column.PRICE:
        return price_cell(product, difference_text(offer.difference))
    return name_cell(product, CHANNEL_LABELS[product.channel])
