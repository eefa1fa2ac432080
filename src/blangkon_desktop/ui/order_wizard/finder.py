"""Goods that the vendor does not offer under their name: look for them here, or leave them out knowingly."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.usecases.catalogue_views import ProductView, SearchPage, SearchQuery
from blangkon_desktop.usecases.order_form import ToFind
from blangkon_desktop.usecases.prepare_form import line_of_offer

_PAUSE_MS = 250
_OFFERS = 20


class FinderCard(Card):
    """One row per missing product; the search below belongs to the one that was pressed."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(self.tr("Belum ditemukan"), "attention")
        self._state = state
        self._wanted: ToFind | None = None
        self._offers: tuple[ProductView, ...] = ()
        self._built: tuple[ToFind, ...] | None = None
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(SPACE.s)
        self._rows.setVerticalSpacing(SPACE.xs)
        self._rows.setColumnStretch(0, 1)
        self.body.addLayout(self._rows)
        self.search = SearchBox(self.tr("Nama lain barang ini"))
        self.offers = QComboBox()
        self.offers.setAccessibleName(self.tr("Penawaran"))
        self.offers.view().setAccessibleName(self.tr("Penawaran"))
        self.offers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.take = plain_button(self.tr("Pakai"), self._take)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.search, 1)
        row.addWidget(self.offers, 2)
        row.addWidget(self.take)
        below = QVBoxLayout()
        self.found = label("", "small", wrap=True)
        below.addLayout(row)
        below.addWidget(self.found)
        self.body.addLayout(below)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.search.typed.connect(lambda _text: self._pause.start())
        self.setVisible(False)

    def refresh(self) -> None:
        """Show what is missing; the first of it is looked for at once."""
        missing = self._state.form.to_find
        self.setVisible(bool(missing))
        if missing == self._built:
            return
        self._built = missing
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, goods in enumerate(missing):
            find = plain_button(self.tr("Cari"), partial(self._choose, goods), icon="search")
            leave = quiet_button(self.tr("Tinggalkan"), partial(self._drop, goods))
            find.setAccessibleName(self.tr("Cari {name}").format(name=goods.name))
            leave.setAccessibleName(self.tr("Tinggalkan {name}").format(name=goods.name))
            self._rows.addWidget(ElidedLabel(goods.name), row, 0)
            self._rows.addWidget(label(f"{goods.quantity:,} {goods.unit}".replace(",", "."), "quiet"), row, 1)
            self._rows.addWidget(find, row, 2)
            self._rows.addWidget(leave, row, 3)
        if missing and self._wanted not in missing:
            self._choose(missing[0])

    def _choose(self, goods: ToFind) -> None:
        self._wanted = goods
        self.search.setText(goods.name)
        self.search.home(False)
        self._look()

    def _drop(self, goods: ToFind) -> None:
        form = self._state.form
        self._state.put(replace(form, to_find=tuple(x for x in form.to_find if x != goods)))

    def _look(self) -> None:
        words, form, services = self.search.text().strip(), self._state.form, self._state.services
        if not words:
            return
        query = SearchQuery(text=words, channels=(form.channel,), vendor_id=form.vendor_id, limit=_OFFERS)
        self._state.tasks.run(
            lambda _: services.catalogue().browse.search(query), done=self._show, lane="read", key="order-find"
        )

    def _show(self, page: SearchPage) -> None:
        self._offers = page.items
        self.offers.clear()
        for offer in page.items:
            self.offers.addItem(f"{offer.name} · {format_rupiah(offer.price_with_tax)} / {offer.unit}")
        for part in (self.offers, self.take):
            part.setVisible(bool(page.items))
        form = self._state.form
        place = form.vendor or CHANNEL_LABELS[form.channel]
        self.found.setText(
            self.tr("{n} penawaran dari {place}.").format(n=page.total, place=place)
            if page.items
            else self.tr("Tidak ada di {place} dengan kata itu.").format(place=place)
        )

    def _take(self) -> None:
        at, wanted, form = self.offers.currentIndex(), self._wanted, self._state.form
        if wanted is None or not 0 <= at < len(self._offers):
            return
        offer = self._offers[at]
        missing = tuple(x for x in form.to_find if x != wanted)
        moved = replace(form.with_line(line_of_offer(offer, wanted)), to_find=missing)
        self._state.put(replace(moved, vendor_id=offer.vendor_id, vendor=offer.vendor))
