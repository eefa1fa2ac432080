"""The sums of the lines shown: ceiling, used, left, with one bar and the legend of all bars."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.budget.bar_delegate import WAITING_STRENGTH
from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.widgets.budget_bar import RESERVED_STRENGTH, Swatch
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label


class BudgetSummary(QWidget):
    """Three sums and the legend in one row."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xxl)
        captions = (self.tr("Pagu"), self.tr("Diajukan dan dipesan"), self.tr("Sisa"))
        self.amounts = [MoneyLabel(0, size=TYPE.title) for _ in captions]
        for caption, amount in zip(captions, self.amounts, strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(caption, "small"))
            column.addWidget(amount)
            amount.setAlignment(label().alignment())
            amount.setAccessibleName(caption)
            row.addLayout(column)
        row.addStretch(1)
        words = (self.tr("dibayar"), self.tr("dipesan"), self.tr("diajukan"))
        keys = QHBoxLayout()
        keys.setSpacing(SPACE.s)
        for strength, word in zip((1.0, RESERVED_STRENGTH, WAITING_STRENGTH), words, strict=True):
            keys.addWidget(Swatch(strength))
            keys.addWidget(label(word, "small"))
        row.addLayout(keys)

    def show_lines(self, lines: Iterable[BudgetLine]) -> None:
        """Sum up these lines."""
        shown = tuple(lines)
        ceiling, left = sum(line.ceiling for line in shown), sum(line.remaining for line in shown)
        for amount, shown_sum in zip(self.amounts, (ceiling, ceiling - left, left), strict=True):
            amount.set_amount(shown_sum)
            amount.setAccessibleDescription(format_rupiah(shown_sum))
