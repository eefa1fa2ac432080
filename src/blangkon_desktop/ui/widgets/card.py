"""Cards: white sheets with a thin line that hold what belongs together."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label, restyle

CardKind = Literal["plain", "chosen", "wash", "good", "attention", "stop"]


class Card(QFrame):
    """A card; put content into `body`. With a title it has a heading row, `corner` adds a widget at its end."""

    def __init__(self, title: str = "", kind: CardKind = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        self.body.setSpacing(SPACE.s)
        self._head = QHBoxLayout()
        self._title = label(title, "heading")
        if title:
            self.setAccessibleName(title)
            self._head.addWidget(self._title, 1)
            self.body.addLayout(self._head)

    def set_title(self, title: str) -> None:
        """Change the heading of a card that has one."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_corner(self, widget: QWidget) -> None:
        """Put a widget at the end of the heading row."""
        self._head.addWidget(widget)

    def set_kind(self, kind: CardKind) -> None:
        """Change the card's colour."""
        restyle(self, "card", kind)


def line() -> QFrame:
    """A one-pixel line between two parts."""
    made = QFrame()
    made.setProperty("part", "line")
    made.setFixedHeight(1)
    return made
