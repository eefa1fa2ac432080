"""The sums of the lines shown: ceiling, ordered, paid, left, and the legend of all bars."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.budget.bar import STRENGTHS
from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.widgets.budget_bar import Swatch
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label


class BudgetSummary(QWidget):
    """Four sums and the legend in one row."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xl)
        captions = (self.tr("Pagu"), self.tr("Diajukan dan dipesan"), self.tr("Dibayar"), self.tr("Sisa"))
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
        row.addLayout(_legend((self.tr("dibayar"), self.tr("diterima"), self.tr("dipesan"), self.tr("diajukan"))))

    def show_lines(self, lines: Iterable[BudgetLine]) -> None:
        """Sum up these lines."""
        shown = tuple(lines)
        sums = (
            sum(line.ceiling for line in shown),
            sum(line.held for line in shown),
            sum(line.paid for line in shown),
            sum(line.remaining for line in shown),
        )
        for amount, one in zip(self.amounts, sums, strict=True):
            amount.set_amount(one)
            amount.setAccessibleDescription(format_rupiah(one))


def _legend(words: tuple[str, ...]) -> QHBoxLayout:
    keys = QHBoxLayout()
    keys.setSpacing(SPACE.xs)
    for strength, word in zip(STRENGTHS, words, strict=True):
        keys.addWidget(Swatch(strength))
        keys.addWidget(label(word, "small"))
        keys.addSpacing(SPACE.s)
    return keys
