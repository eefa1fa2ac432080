"""The receipts of an order as buttons: each goes its own way to payment."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.receipt_card import receipt_state
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import restyle


class ReceiptChips(QWidget):
    """`chosen` carries the number of a receipt."""

    chosen = Signal(int)

    def __init__(self, order: Order, current: int, language: Language) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Penerimaan pesanan ini"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        self.chips: dict[int, QPushButton] = {}
        for receipt in order.receipts:
            words = self.tr("Ke-{n}: {state}").format(n=receipt.n, state=receipt_state(receipt, language)[1])
            chip = plain_button(words, partial(self.chosen.emit, receipt.n))
            chip.setCheckable(True)
            chip.setChecked(receipt.n == current)
            restyle(chip, "kind", "primary" if receipt.n == current else "plain")
            self.chips[receipt.n] = chip
            row.addWidget(chip)
        row.addStretch(1)
