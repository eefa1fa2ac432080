"""The offers beside the goods of an order, as its price comparison will show them; one button a line picks them."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.ui.catalogue.comparing import Comparing
from blangkon_desktop.ui.catalogue.regions import load_region_names
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button, with_key
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.order_form import FormLine

_KEY = "Ctrl+D"
ENOUGH = 2
"""Offers that a comparison wants beside the ordered one."""


class OffersCard(Card):
    """A row per product of the catalogue; goods that were written freely have nothing to compare."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(self.tr("Pembanding harga"))
        self._state = state
        services = state.services
        names = load_region_names()
        self.comparing = Comparing(
            services.comparing, services.standards, lambda code: names.get(code, code), state.tasks, self
        )
        self.comparing.picked.connect(self._take)
        self.note = label("", "small", wrap=True)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(SPACE.l)
        self._rows.setVerticalSpacing(SPACE.xs)
        self._rows.setColumnStretch(0, 2)
        self._rows.setColumnStretch(1, 3)
        self.body.addWidget(self.note)
        self.body.addLayout(self._rows)
        self.buttons: dict[str, QPushButton] = {}
        self._built: tuple[tuple[FormLine, ...], tuple[PickedOffer, ...]] | None = None
        shortcut = QShortcut(QKeySequence(_KEY), self)
        shortcut.activated.connect(self._next)

    def refresh(self) -> None:
        """Show what stands beside each product."""
        form = self._state.form
        lines = tuple(line for line in form.lines if not line.kind)
        self.setVisible(bool(lines))
        if self._built == (lines, form.offers):
            return
        self._built = (lines, form.offers)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = {}
        for row, line in enumerate(lines):
            beside = [offer for offer in form.offers if offer.beside == line.product_id]
            button = plain_button(self.tr("Bandingkan…"), partial(self._open, line.product_id), icon="scale")
            button.setAccessibleName(self.tr("Bandingkan {name}").format(name=line.name))
            button.setToolTip(with_key(self.tr("Bandingkan"), _KEY))
            self._rows.addWidget(ElidedLabel(line.name), row, 0)
            self._rows.addWidget(ElidedLabel(self._said(beside)), row, 1)
            self._rows.addWidget(button, row, 2)
            self.buttons[line.product_id] = button
        some = any(offer.beside in self.buttons for offer in form.offers)
        self.note.setText(
            self.tr("Tersimpan dengan harga dan tanggalnya; tercetak di kertas kerja harga.")
            if some
            else self.tr("Belum ada yang dipilih: kertas kerja harga mengambil penawaran terdekat dari katalog.")
        )

    def _said(self, beside: list[PickedOffer]) -> str:
        if not beside:
            return self.tr("belum dipilih")
        low = min(beside, key=lambda offer: offer.price_with_tax)
        words = self.tr("{n} penawaran, terendah {price} ({vendor})")
        return words.format(n=len(beside), price=format_rupiah(low.price_with_tax), vendor=low.vendor)

    def _open(self, product_id: str) -> None:
        beside = [offer.product for offer in self._state.form.offers if offer.beside == product_id]
        self.comparing.open(product_id, beside)

    def _next(self) -> None:
        """The key compares the first product that has too few offers beside it, else the first."""
        counts = {key: sum(o.beside == key for o in self._state.form.offers) for key in self.buttons}
        wanted = next((key for key, count in counts.items() if count < ENOUGH), next(iter(counts), ""))
        if wanted:
            self._open(wanted)

    def _take(self, reference: ProductView, offers: tuple[PickedOffer, ...]) -> None:
        self._state.put(self._state.form.with_offers(reference.id, offers))
