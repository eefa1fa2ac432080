"""The budget on the home page: all packages together for who answers for it, and the packages in use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.budget_bar import RESERVED_STRENGTH, BudgetProgress, Swatch
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label, set_state
from blangkon_desktop.usecases.home_views import BudgetBar


class BudgetCard(Card):
    """Ceiling, reserved, ordered, received, paid; of each package the bar and what is left."""

    def __init__(self, bars: tuple[BudgetBar, ...], whole: BudgetBar | None = None) -> None:
        super().__init__(self.tr("Anggaran") if whole else self.tr("Paket yang dipakai"))
        self.body.setSpacing(SPACE.m)
        if whole is not None:
            self.body.addWidget(_progress(whole))
            self.body.addLayout(self._figures(whole))
            self.body.addWidget(line())
        for bar in bars:
            self.body.addLayout(self._package(bar))
        if bars or whole:
            self.body.addLayout(self._legend())
        if not bars:
            self.body.addWidget(label(self.tr("Belum ada paket yang dipakai."), "quiet", wrap=True))

    def _figures(self, whole: BudgetBar) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        rows = (
            (self.tr("Pagu"), whole.ceiling),
            (self.tr("Menunggu persetujuan"), whole.reserved),
            (self.tr("Dipesan"), whole.ordered),
            (self.tr("Diterima baik"), whole.received),
            (self.tr("Dibayar"), whole.paid),
            (self.tr("Sisa"), whole.left),
        )
        for row, (word, amount) in enumerate(rows):
            strong = row in (0, len(rows) - 1)
            made = MoneyLabel(amount, strong=strong)
            made.setAccessibleName(f"{word} {made.text()}")
            grid.addWidget(label(word, "strong" if strong else "quiet"), row, 0)
            grid.addWidget(made, row, 1)
        return grid

    def _package(self, bar: BudgetBar) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(SPACE.xs)
        part.addWidget(ElidedLabel(bar.name))
        part.addWidget(_progress(bar))
        left = format_rupiah(abs(bar.left))
        words = self.tr("sisa {left} dari {ceiling}") if bar.left >= 0 else self.tr("▲ {left} di atas pagu {ceiling}")
        told = ElidedLabel(words.format(left=left, ceiling=format_rupiah(bar.ceiling)), "small")
        set_state(told, "" if bar.left >= 0 else "attention")
        part.addWidget(told)
        return part

    def _legend(self) -> QHBoxLayout:
        legend = QHBoxLayout()
        legend.setSpacing(SPACE.s)
        for strength, word in ((1.0, self.tr("dibayar")), (RESERVED_STRENGTH, self.tr("dipesan dan menunggu"))):
            swatch: QWidget = Swatch(strength)
            legend.addWidget(swatch, 0, Qt.AlignmentFlag.AlignVCenter)
            legend.addWidget(label(word, "small"))
            legend.addSpacing(SPACE.s)
        legend.addStretch(1)
        return legend


def _progress(bar: BudgetBar) -> BudgetProgress:
    made = BudgetProgress()
    made.set_amounts(bar.ceiling, bar.reserved + bar.ordered - bar.paid, bar.paid)
    return made
