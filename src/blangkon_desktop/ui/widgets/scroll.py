"""Content that may be longer than the window: it scrolls, the buttons around it stay."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SPACE


class ScrollColumn(QScrollArea):
    """A column of widgets in `body` that scrolls up and down only."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = _Inside()
        inside.setProperty("surface", "none")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, SPACE.s, 0)
        self.body.setSpacing(SPACE.l)
        self.setWidget(inside)


class _Inside(QWidget):
    """Its height is that of its own width: the least one, of the narrowest width, would leave a gap at the end."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the content needs, as high as it needs at its own width: it is never squeezed."""
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth() or not self.width():
            return hint
        return QSize(hint.width(), layout.minimumHeightForWidth(self.width()))
