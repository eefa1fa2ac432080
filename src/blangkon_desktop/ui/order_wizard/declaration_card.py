"""The e-katalog lokal below the line: the officer's word that no marketplace offers the goods, with the search."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, MARKETPLACES, Channel
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.usecases.catalogue_views import Availability

_PAUSE_MS = 250


class DeclarationCard(Card):
    """Shown for an order of the e-katalog lokal up to the line. The officer judges what was found."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(kind="wash")
        self._state = state
        self._asked = self._begun = ""
        self.setAccessibleName(self.tr("Tidak satu pun marketplace menawarkan barang ini"))
        self.body.addWidget(label(self.tr("Tidak satu pun marketplace menawarkan barang ini"), "heading", wrap=True))
        self.body.addWidget(
            label(
                self.tr(
                    "Sampai batas itu e-katalog lokal dipakai hanya bila Anda menyatakannya. Cari dahulu di ketiga "
                    "marketplace; hasilnya disimpan bersama pesanan."
                ),
                "quiet",
                wrap=True,
            )
        )
        self.search = SearchBox(self.tr("Kata yang dicari di ketiga marketplace"))
        self.body.addWidget(self.search)
        self.found = label("", "strong", wrap=True)
        self.found.setAccessibleName(self.tr("Hasil pencarian"))
        self.body.addWidget(self.found)
        self._offers = QGridLayout()
        self._offers.setHorizontalSpacing(SPACE.l)
        self._offers.setVerticalSpacing(SPACE.xs)
        self._offers.setColumnStretch(0, 1)
        self.body.addLayout(self._offers)
        self.body.addWidget(label(self.tr("Alasan tertulis"), "field"))
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(scaled(64))
        self.reason.setAccessibleName(self.tr("Alasan tertulis"))
        self.reason.setPlaceholderText(
            self.tr("Misalnya: yang ditawarkan hanya ukuran A4, sedangkan alat kami memakai kertas 60 cm")
        )
        self.body.addWidget(self.reason)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.search.typed.connect(self._take_words)
        self.reason.textChanged.connect(lambda: state.change(not_offered_reason=self.reason.toPlainText()))
        self.setVisible(False)

    def refresh(self) -> None:
        """Show the card where it is needed, with the words of the goods to begin with."""
        seen, form = self._state.seen, self._state.form
        needed = form.channel is Channel.EKATALOG_LOKAL and seen is not None and not seen.above
        self.setVisible(needed)
        if not needed:
            return
        if form.request_key != self._begun:
            self._begun = form.request_key
            if not form.not_offered_query and form.lines:
                self._state.change(not_offered_query=form.lines[0].name)
                form = self._state.form
        if self.search.text().strip() != form.not_offered_query.strip():
            self.search.setText(form.not_offered_query)
        if self.reason.toPlainText() != form.not_offered_reason:
            self.reason.setPlainText(form.not_offered_reason)
        if not self._asked:
            self._look()

    def _take_words(self, words: str) -> None:
        self._pause.start()
        self._state.change(not_offered_query=words)

    def _look(self) -> None:
        words, services = self._state.form.not_offered_query.strip(), self._state.services
        if not words or words == self._asked:
            return
        self._asked = words
        self._state.tasks.run(
            lambda _: services.catalogue().browse.search_count(words, MARKETPLACES),
            done=self._show,
            lane="read",
            key="order-not-offered",
        )

    def _show(self, found: Availability) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if found.total:
            text = self.tr("Ditemukan {n} barang di ketiga marketplace. Yang terdekat:")
        elif found.nearest:
            text = self.tr("Tidak ada barang yang memuat semua kata itu di ketiga marketplace. Yang terdekat:")
        else:
            text = self.tr("Tidak ditemukan apa pun di ketiga marketplace.")
        self.found.setText(text.format(n=f"{found.total:,}".replace(",", ".")))
        for row, offer in enumerate(found.nearest):
            self._offers.addWidget(ElidedLabel(offer.name), row, 0)
            self._offers.addWidget(label(f"{CHANNEL_LABELS[offer.channel]} · {offer.vendor}", "quiet"), row, 1)
            self._offers.addWidget(MoneyLabel(offer.price_with_tax), row, 2)
