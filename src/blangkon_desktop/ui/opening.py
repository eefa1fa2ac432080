"""The very first picture: an empty window in the program's colours, shown before anything else is imported."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_PAPER, _INK = QColor("#FBFAF7"), QColor("#2F4B8F")


class OpeningWindow(QWidget):
    """Paints the name of the program once, then calls `painted` from the event loop."""

    def __init__(self, painted: Callable[[], None]) -> None:
        super().__init__()
        self._painted: Callable[[], None] | None = painted
        self.setWindowTitle("Blangkon")
        self.setAccessibleName("Blangkon")
        self.resize(1240, 760)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name in the middle, on paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _PAPER)
        painter.setPen(_INK)
        painter.drawText(self.rect(), 0x84, "Blangkon")  # centred both ways
        painter.end()
        painted, self._painted = self._painted, None
        if painted is not None:
            QTimer.singleShot(0, painted)
