"""A small bar of one channel's share of the office's orders this year."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from blangkon_desktop.ui.style import current_colours, mix, scaled


class SpreadBar(QWidget):
    """`share` is 0 to 1 of the year's orders."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str) -> None:
        """Show a share; the words are for a screen reader."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A slim bar."""
        return QSize(scaled(90), scaled(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and share."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line if colours.name != "contrast" else colours.ink))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(box, radius, radius)
        if self._share > 0:
            hue = colours.accent if self.isEnabled() else mix(colours.quiet, colours.surface, 0.6)
            painter.setPen(QColor(hue))
            painter.setBrush(QColor(hue))
            box.setWidth(max(box.height(), box.width() * self._share))
            painter.drawRoundedRect(box, radius, radius)
