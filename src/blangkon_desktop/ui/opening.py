"""The very first picture: our sign on paper, shown before anything else is imported.

No text is drawn, because loading fonts would hold up the first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from blangkon_desktop.ui.desktop import Desktop

OpenDesktop = Callable[[QApplication], "Desktop | None"]
"""Makes the window's parts; None when the program should end instead."""

PAPER, INK = "#FBFAF7", "#2F4B8F"
_SIDE = 64
_STROKES = (
    (10, 45, 8, 26, 18, 12, 32, 12, 46, 12, 56, 26, 54, 45),
    (10, 45, 16, 38.5, 24, 36, 32, 44, 40, 36, 48, 38.5, 54, 45),
    (10, 45, 11, 51, 20, 54, 32, 54, 44, 54, 53, 51, 54, 45),
    (32, 12, 26, 20, 23, 28, 23.5, 37.5),
    (32, 12, 38, 20, 41, 28, 40.5, 37.5),
)
"""The sign of resources/icons/sign.svg: a start point and curves of three points each, in a square of 64."""


class OpeningWindow(QWidget):
    """Paints the sign once, then calls `painted` from the event loop."""

    def __init__(self, painted: Callable[[], None]) -> None:
        super().__init__()
        self._painted: Callable[[], None] | None = painted
        self.setWindowTitle("Blangkon")
        self.setAccessibleName("Blangkon")
        self.resize(1240, 760)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign in the middle, on paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PAPER))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(INK), 4))
        painter.translate((self.width() - _SIDE) / 2, (self.height() - _SIDE) / 2)
        for stroke in _STROKES:
            path = QPainterPath()
            path.moveTo(*stroke[:2])
            for at in range(2, len(stroke), 6):
                path.cubicTo(*stroke[at : at + 6])
            painter.drawPath(path)
        painter.end()
        painted, self._painted = self._painted, None
        if painted is not None:
            QTimer.singleShot(0, painted)


def run_window(arguments: Sequence[str], open_desktop: OpenDesktop, reached: Callable[[str], None]) -> int:
    """Show the first picture, then the desktop, until the window is closed; returns the exit code.

    `reached` is told the stages "painted" (the first picture) and "usable" (one can sign in).
    """
    app = QApplication(list(arguments))
    held: list[Desktop] = []

    def go_on() -> None:
        reached("painted")
        try:
            desktop = open_desktop(app)
            if desktop is not None:
                held.append(desktop)
                desktop.window.setGeometry(opening.geometry())
                desktop.usable.connect(lambda: reached("usable"), Qt.ConnectionType.SingleShotConnection)
                desktop.show()
        finally:
            opening.close()  # whatever happened, no empty window stays

    opening = OpeningWindow(go_on)
    opening.show()
    return app.exec()


def call_forward() -> None:
    """Bring the windows of this process to the front."""
    for window in QApplication.topLevelWidgets():
        window.raise_()
        window.activateWindow()
