"""The spread of the prices of similar offers as small bars, the shown product's own bar marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.style import SIZE, SPACE, current_colours, mix, scaled

_BARS = 8


class PriceSpread(QWidget):
    """How many offers lie at which price, from the cheapest to the dearest."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: list[int] = []
        self._own = 0

    def set_prices(self, own: Rupiah, others: tuple[Rupiah, ...]) -> None:
        """Show prices with tax; `own` is the shown product's."""
        prices = [own, *others]
        low, high = min(prices), max(prices)
        self._bars = [0] * _BARS
        for price in prices:
            self._bars[_place(price, low, high)] += 1
        self._own = _place(own, low, high)
        words = self.tr("Harga {low} sampai {high}, barang ini {own}")
        self.setAccessibleName(words.format(low=format_rupiah(low), high=format_rupiah(high), own=format_rupiah(own)))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a control."""
        return QSize(scaled(SIZE.detail) // 2, scaled(SIZE.control))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars from the left."""
        if not self._bars:
            return
        colours = current_colours()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / _BARS
        for at, count in enumerate(self._bars):
            high = max(2.0, self.height() * count / max(self._bars)) if count else 1.0
            weak = mix(colours.accent, colours.surface, 0.4)
            painter.setBrush(QColor(colours.accent if at == self._own else weak))
            painter.drawRect(QRectF(at * step, self.height() - high, step - SPACE.xs / 2, high))


def _place(price: Rupiah, low: Rupiah, high: Rupiah) -> int:
    return min(_BARS - 1, (price - low) * _BARS // (high - low)) if high > low else 0
