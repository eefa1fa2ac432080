"""What became of the goods when they moved to another vendor, or orders became one; and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label


class MovedCard(Card):
    """Shown after a move, while goods are still to be found, and for an order that takes the place of others."""

    goods_wanted = Signal()

    def __init__(self, state: WizardState, moves: Moves, *, on_goods: bool = False) -> None:
        super().__init__(kind="wash")
        self._state, self._moves, self._on_goods = state, moves, on_goods
        self.setAccessibleName(self.tr("Barang pindah penyedia"))
        self.text = label("", "body", wrap=True)
        self.body.addWidget(self.text)
        self.goods = plain_button(self.tr("Lihat barang"), self.goods_wanted.emit)
        self.back = quiet_button(self.tr("Kembalikan seperti semula"), moves.take_back)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.goods)
        row.addWidget(self.back)
        row.addStretch(1)
        self.body.addLayout(row)
        self.setVisible(False)
        moves.moved.connect(self.refresh)

    def refresh(self) -> None:
        """Say what the form is now."""
        form, moved = self._state.form, self._moves.before is not None
        self.setVisible(moved or bool(form.replacing) or bool(form.to_find))
        self.goods.setVisible(bool(form.to_find) and not self._on_goods)
        self.back.setVisible(moved)
        self.text.setText("  ".join(filter(None, (self._offers(), self._replaces()))))

    def _offers(self) -> str:
        form, missing = self._state.form, len(self._state.form.to_find)
        if not form.lines:
            return self.tr("Padanan barang ini belum ditemukan di {channel}.").format(
                channel=CHANNEL_LABELS[form.channel]
            )
        words = self.tr("{found} dari {all} barang ditawarkan {vendor} di {channel}; periksa apakah sama.")
        return words.format(
            found=len(form.lines),
            all=len(form.lines) + missing,
            vendor=form.vendor,
            channel=CHANNEL_LABELS[form.channel],
        )

    def _replaces(self) -> str:
        numbers = ", ".join(number for _, number in self._state.form.replacing)
        if not numbers:
            return ""
        return self.tr("Saat pesanan ini disimpan, pesanan {numbers} dibatalkan pada saat yang sama.").format(
            numbers=numbers
        )
