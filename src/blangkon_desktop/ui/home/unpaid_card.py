"""What is not paid yet, the oldest first: vendors wait, and the state for what was withheld."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.style import SPACE, TYPE, State
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.usecases.show_unpaid import UnpaidRow

_SHOWN = 3
_LONG, _VERY_LONG = 14, 30
"""Days after the goods came from which waiting is marked."""


class UnpaidCard(Card):
    """The three that wait longest, and the sum of all."""

    def __init__(self, rows: tuple[UnpaidRow, ...], go: Callable[[str, str], None]) -> None:
        super().__init__(self.tr("Belum dibayar"))
        self.body.setSpacing(SPACE.m)
        if not rows:
            self.body.addWidget(label(self.tr("Semua yang diterima sudah dibayar."), "quiet", wrap=True))
            return
        words = self.tr("{n} tagihan dan setoran, bersama {sum}")
        self.body.addWidget(
            label(words.format(n=len(rows), sum=format_rupiah(sum(row.amount for row in rows))), "strong", wrap=True)
        )
        for row in rows[:_SHOWN]:
            self.body.addLayout(self._row(row))
        button = quiet_button(self.tr("Buka"), lambda: go("payment", "ages"))
        button.setAccessibleName(self.tr("Buka pembayaran"))
        self.set_corner(button)

    def _row(self, row: UnpaidRow) -> QHBoxLayout:
        part = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(row.vendor))
        words.addWidget(ElidedLabel(f"{self._waits(row)} · {row.number}", "small"))
        part.addLayout(words, 1)
        figures = QVBoxLayout()
        figures.setSpacing(SPACE.xs)
        figures.addWidget(MoneyLabel(row.amount, size=TYPE.base))
        state: State = "stop" if row.age >= _VERY_LONG else "attention" if row.age >= _LONG else "neutral"
        chip = StatusChip(state, self.tr("{n} hari").format(n=row.age))
        figures.addWidget(chip, 0, Qt.AlignmentFlag.AlignRight)
        part.addLayout(figures)
        return part

    def _waits(self, row: UnpaidRow) -> str:
        return {
            "inspection": self.tr("menunggu pemeriksaan"),
            "bill": self.tr("menunggu tagihan"),
            "payment": self.tr("siap dibayar"),
            "deposit": self.tr("pajak belum disetor"),
        }[row.waits_for]
