"""One product in full: name, price before and with tax, facts, quantity for the basket, offers beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.basket import Basket
from blangkon_desktop.ui.catalogue.offers import OfferList
from blangkon_desktop.ui.catalogue.product_facts import ProductFacts
from blangkon_desktop.ui.catalogue.quantity import QuantityBox
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.side_panel import SidePanel
from blangkon_desktop.ui.catalogue.words import age_text, breakable, marks_of, tax_text, unit_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import primary_button, quiet_button
from blangkon_desktop.ui.widgets.card import line
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.catalogue_views import PriceStep, ProductView

_EARLIER = 3
"""How many earlier prices are told."""


class DetailPanel(SidePanel):
    """`opened` carries the ProductView of an offer that was chosen in the comparison; `favourite_changed` an id and
    whether it is to be a favourite."""

    opened = Signal(object)
    favourite_changed = Signal(str, bool)

    def __init__(self, services: CatalogueServices, tasks: TaskRunner, basket: Basket, may_order: bool) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Rincian barang"))
        self.set_title(self.tr("Rincian barang"))
        self._basket, self._services, self._tasks = basket, services, tasks
        self._product: ProductView | None = None
        self.name = label("", "heading", wrap=True, selectable=True)
        self.price, self._unit = label("", "title"), label("", "quiet")
        self._tax = label("", "small", wrap=True)
        self._age = label("", "small", wrap=True)
        self._history = label("", "small", wrap=True)
        self._chips = [StatusChip(), StatusChip()]
        self._favourites: frozenset[str] = frozenset()
        self.favourite_button = quiet_button("", self._toggle_favourite, icon="star")
        self.quantity = QuantityBox(self.tr("Jumlah"))
        self.add_button = primary_button("", self._put, key="Ctrl+Return")
        self._inside = label("", "small", wrap=True)
        self._facts = ProductFacts(services)
        self._specification = label("", wrap=True, selectable=True)
        self._specification_head = label(self.tr("Spesifikasi"), "strong")
        self.offers = OfferList(services, tasks, basket, may_order)
        self.offers.opened.connect(self.opened)
        self.offers.looked_at.connect(self._follow)
        self._lay_out(may_order)
        self.quantity.chosen.connect(self._put)
        basket.changed.connect(self._show_basket)

    @property
    def product(self) -> ProductView | None:
        """The product shown."""
        return self._product

    def show_product(self, product: ProductView) -> None:
        """Show a product and look for offers like it; the same product again changes nothing."""
        if product == self._product:
            return
        self._product = product
        self.name.setText(breakable(product.name))
        self.name.setAccessibleName(product.name)
        self.price.setText(format_rupiah(product.price_with_tax))
        self._unit.setText(unit_text(product.unit))
        self._tax.setText(tax_text(product))
        self._age.setText(age_text(product))
        self._age.setVisible(bool(self._age.text()))
        self._look_back(product)
        self._show_marks(product)
        self._facts.show_product(product)
        self._specification.setText(breakable(product.specification))
        for part in (self._specification_head, self._specification):
            part.setVisible(bool(product.specification))
        self.quantity.set_unit(product.unit)
        self.quantity.setValue(self._basket.quantity(product.id) or 1)
        self._show_basket()
        self._show_favourite()
        self.to_top()
        self.offers.compare(product)

    def set_favourites(self, product_ids: Iterable[str]) -> None:
        """Which products are the person's favourites."""
        self._favourites = frozenset(product_ids)
        self._show_favourite()

    def _toggle_favourite(self) -> None:
        if self._product is not None:
            self.favourite_changed.emit(self._product.id, self._product.id not in self._favourites)

    def _show_favourite(self) -> None:
        known = self._product is not None and self._product.id in self._favourites
        text = self.tr("Hapus dari favorit") if known else self.tr("Jadikan favorit")
        self.favourite_button.setText(text)
        self.favourite_button.setAccessibleName(text)

    def focus_quantity(self) -> None:
        """Go to the quantity; typing replaces it."""
        self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
        self.quantity.selectAll()

    def compare(self) -> None:
        """Go into the offers, their heading on top."""
        self.offers.focus_offers()

    def _look_back(self, product: ProductView) -> None:
        """Show what it cost before, if an import brought another price."""
        self._history.hide()
        catalogue, product_id = self._services.catalogue, product.id
        self._tasks.run(
            lambda _: (product_id, catalogue().browse.price_history(product_id)),
            done=self._show_history,
            lane="read",
            key="price-history",
        )

    def _show_history(self, found: tuple[str, Sequence[PriceStep]]) -> None:
        product_id, steps = found
        earlier = [step for step in steps if step.until is not None][-_EARLIER:]
        if self._product is None or self._product.id != product_id or not earlier:
            return
        said = [
            self.tr("{amount} sampai {day}").format(
                amount=format_rupiah(step.price_with_tax), day=day_text(step.until or "")
            )
            for step in earlier
        ]
        self._history.setText(self.tr("sebelumnya {prices}").format(prices=", ".join(said)))
        self._history.show()

    def _follow(self, top: int, height: int) -> None:
        self.reveal(self.offers, top, height)

    def _put(self) -> None:
        if self._product is not None:
            self.quantity.interpretText()
            self._basket.put(self._product, self.quantity.value())

    def _show_marks(self, product: ProductView) -> None:
        words = list(marks_of(product))
        if product.pdn and product.tkdn and not product.withdrawn:
            words[-1] = ("good", f"PDN · TKDN {product.tkdn.replace('.', ',')} %")
        for chip, mark in zip(self._chips, [*words, None, None][:2], strict=True):
            chip.setVisible(mark is not None)
            if mark is not None:
                chip.show_state(*mark)

    def _show_basket(self) -> None:
        if self._product is None:
            return
        count = self._basket.quantity(self._product.id)
        text = self.tr("Ubah jumlah") if count else self.tr("Tambah ke keranjang")
        self.add_button.setText(text)
        self.add_button.setAccessibleName(text)
        unit = self._product.unit or self.tr("satuan")
        self._inside.setText(self.tr("Sudah di keranjang: {n} {unit}").format(n=count, unit=unit) if count else "")
        self._inside.setVisible(bool(count))

    def _lay_out(self, may_order: bool) -> None:
        price = QHBoxLayout()
        price.setSpacing(SPACE.s)
        price.addWidget(self.price)
        price.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBottom)
        chips = QHBoxLayout()
        chips.setSpacing(SPACE.s)
        for chip in self._chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        chips.addWidget(self.favourite_button)
        head = QVBoxLayout()
        head.setSpacing(SPACE.xs)
        head.addWidget(self.name)
        head.addLayout(price)
        head.addWidget(self._tax)
        head.addWidget(self._age)
        head.addWidget(self._history)
        head.addLayout(chips)
        self.body.addLayout(head)
        for part in (self._facts, line(), self.offers, self._specification_head, self._specification):
            self.body.addWidget(part)
        self.body.addStretch(1)
        if may_order:
            self.foot.addWidget(self._order_row())
            self.foot.addWidget(self._inside)

    def _order_row(self) -> QWidget:
        row = QWidget()
        columns = QHBoxLayout(row)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE.s)
        columns.addWidget(self.quantity, 1)
        columns.addWidget(self.add_button)
        return row
