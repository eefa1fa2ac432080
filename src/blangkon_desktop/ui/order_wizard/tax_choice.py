"""Who collects the tax: a choice that people make, with what follows from it in figures."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, MARKETPLACES
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.order_wizard.facts import Seen
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label, set_state


class TaxChoice(Card):
    """Nothing is chosen for a marketplace before somebody chooses; never both collect."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(self.tr("Siapa yang memungut pajak?"))
        self._state = state
        self.question = label("", "body", wrap=True)
        self.body.addWidget(self.question)
        self.treasurer = QRadioButton(self.tr("Bendahara memungut"))
        self.marketplace = QRadioButton(self.tr("Marketplace memungut"))
        self.results: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        choices = (
            (
                self.treasurer,
                "treasurer",
                self.tr("Pembayaran dari kas kantor langsung ke penyedia; bendahara memotong dan menyetor pajaknya."),
            ),
            (
                self.marketplace,
                "marketplace",
                self.tr("Pembayaran lewat marketplace, yang memungut sebagai pihak lain; bendahara tidak memotong."),
            ),
        )
        for radio, value, why in choices:
            self._group.addButton(radio)
            radio.setAccessibleName(radio.text())
            radio.setAccessibleDescription(why)
            radio.clicked.connect(lambda _checked=False, value=value: state.change(tax_collector=value))
            result = label("", "strong", wrap=True)
            self.results[value] = result
            self.body.addWidget(radio)
            self.body.addWidget(label(why, "small", wrap=True))
            self.body.addWidget(result)
            self.body.addSpacing(SPACE.xs)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show the choice and what follows."""
        form, seen = self._state.form, self._state.seen
        market = form.channel in MARKETPLACES
        self.marketplace.setEnabled(market)
        for radio, value in ((self.treasurer, "treasurer"), (self.marketplace, "marketplace")):
            if radio.isChecked() != (form.tax_collector == value):
                self._group.setExclusive(False)  # or the last one could not be taken back
                radio.setChecked(form.tax_collector == value)
                self._group.setExclusive(True)
        open_ = not form.tax_collector
        set_state(self.question, "attention" if open_ else "")
        self.question.setText(self._question(market, open_))
        for value, result in self.results.items():
            result.setVisible(seen is not None and (market or value == "treasurer"))
            if seen is not None:
                result.setText(self._result(seen, value))

    def _question(self, market: bool, open_: bool) -> str:
        if not market:
            return self.tr("Di {channel} bendahara yang memungut.").format(
                channel=CHANNEL_LABELS[self._state.form.channel]
            )
        if open_:
            return self.tr("▲ Pilih satu. Lihat di situs {channel} bagaimana pesanan ini dibayar.").format(
                channel=CHANNEL_LABELS[self._state.form.channel]
            )
        return self.tr("Pajak dipungut satu kali, oleh yang dipilih di sini.")

    def _result(self, seen: Seen, value: str) -> str:
        totals, content = seen.by_collector[value], seen.order.content
        if value == "marketplace":
            why = self.tr("menurut barangnya, siapa pun penyedianya")
        elif content.vendor.pkp is False:
            why = self.tr("penyedia bukan PKP, jadi tanpa PPN")
        elif content.vendor.pkp is None:
            why = self.tr("status PKP penyedia belum diketahui, dihitung sebagai PKP")
        else:
            why = self.tr("penyedia PKP")
        words = self.tr("PPN {ppn} ({why}) · dibayar {total}")
        return words.format(ppn=format_rupiah(totals.ppn), why=why, total=format_rupiah(totals.total))
