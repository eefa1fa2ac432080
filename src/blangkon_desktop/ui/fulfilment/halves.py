"""Two sides of a room: a list and what was chosen in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QWidget

from blangkon_desktop.ui.style import SPACE, scaled

_SHARE = 32
_LEAST, _MOST = 264, 380


class Halves(QSplitter):
    """Shares the width until somebody moves the border."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._moved = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE.m)
        left.setMinimumWidth(scaled(_LEAST))
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share."""
        super().resizeEvent(event)
        if not self._moved:
            wide = max(scaled(_LEAST), min(scaled(_MOST), self.width() * _SHARE // 100))
            self.setSizes([wide, self.width() - wide])

    def _keep(self, _at: int, _border: int) -> None:
        self._moved = True
