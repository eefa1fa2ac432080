"""The sums of an order: goods, PPN, shipping, total, and the total in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from blangkon_desktop.domain.terbilang import terbilang_rupiah, title_words
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label


class SumsCard(Card):
    """Follows the preview; `refresh` when the page is shown."""

    def __init__(self, state: WizardState, *, words: bool = False) -> None:
        super().__init__()
        self._state, self._words = state, words
        self.setAccessibleName(self.tr("Jumlah yang dibayar"))
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        self.goods, self.ppn, self.shipping = MoneyLabel(), MoneyLabel(), MoneyLabel()
        self.total = MoneyLabel(size=TYPE.large, strong=True)
        rows = (
            (self.tr("Barang sebelum PPN"), self.goods),
            (self.tr("PPN"), self.ppn),
            (self.tr("Ongkos kirim"), self.shipping),
        )
        for row, (text, amount) in enumerate(rows):
            grid.addWidget(label(text, "quiet"), row, 0)
            grid.addWidget(amount, row, 1)
            amount.setAccessibleName(text)
        grid.addWidget(line(), 3, 0, 1, 2)
        grid.addWidget(label(self.tr("Dibayar seluruhnya"), "heading"), 4, 0)
        grid.addWidget(self.total, 4, 1)
        self.body.addLayout(grid)
        self.terbilang = label("", "quiet", wrap=True)
        self.terbilang.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self.terbilang)
        self.terbilang.setVisible(words)
        state.previewed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the newest preview; without one what the catalogue says."""
        state, form = self._state, self._state.form
        goods = sum(x.amount for x in form.lines)
        if state.seen is not None:
            totals = state.seen.order.content.totals
            goods, ppn, shipping, total = totals.goods, totals.ppn, totals.shipping, totals.total
        else:
            ppn = sum((x.price_with_tax - x.price) * x.quantity for x in form.lines)
            shipping, total = form.shipping, goods + ppn + form.shipping
        for amount, value in ((self.goods, goods), (self.ppn, ppn), (self.shipping, shipping), (self.total, total)):
            amount.set_amount(value)
        if self._words:
            self.terbilang.setText(title_words(terbilang_rupiah(total)))
