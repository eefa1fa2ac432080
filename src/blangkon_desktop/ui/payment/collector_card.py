"""Who collects the taxes of a payment, said first and large: it decides everything that follows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.receipt import PaymentMethod
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label


class CollectorCard(Card):
    """One sentence that nobody can overlook, and what follows from it."""

    def __init__(self, collector: str) -> None:
        super().__init__(kind="wash")
        self._collector = collector
        self.body.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        self.body.setSpacing(SPACE.xs)
        self.title, self.why = label("", "heading", wrap=True), label("", "quiet", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self.why)
        self.show_method(None)

    def show_method(self, method: PaymentMethod | None, *, nobody: bool = False) -> None:
        """Say who collects; `nobody` where a government card leaves the treasurer out."""
        title, why = _words(self._collector, method if nobody else None)
        self.title.setText(title)
        self.why.setText(why)
        self.setAccessibleName(f"{title} {why}")


def _words(collector: str, card: PaymentMethod | None) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if collector == "marketplace":
        return (
            translate("CollectorCard", "Pajak dipungut marketplace: bendahara tidak memotong apa pun."),
            translate(
                "CollectorCard",
                "Tagihan dibayar penuh. PPN dan PPh pada invoice hanya dicatat dan dicocokkan (PMK 58/2022).",
            ),
        )
    if card is PaymentMethod.KKPD:
        return (
            translate("CollectorCard", "Dibayar dengan kartu (KKPD): bendahara tidak memotong apa pun."),
            translate("CollectorCard", "Pajak tetap kewajiban penyedia sendiri (PMK 59/2022)."),
        )
    return (
        translate("CollectorCard", "Bendahara memungut PPN dan PPh, lalu menyetornya ke kas negara."),
        translate("CollectorCard", "Penyedia menerima tagihan dikurangi pajak (PMK 59/2022, PMK 51/2025)."),
    )
