"""Empty states: what this place is for, and the one button that fills it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.ui.icons import IconLabel
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.labels import label


class EmptyState(QWidget):
    """Shown where there is nothing yet, or nothing found."""

    def __init__(
        self, icon: str, title: str, text: str = "", action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.s)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(icon, "quiet", 40), 0, centre)
        self._title = label(title, "heading")
        column.addWidget(self._title, 0, centre)
        self._text = label(text, "quiet", wrap=True)
        self._text.setAlignment(centre)
        self._text.setMinimumWidth(320)
        self._text.setMaximumWidth(460)
        column.addWidget(self._text, 0, centre)
        if action:
            button = primary_button(action, on_action)
            column.addSpacing(SPACE.s)
            column.addWidget(button, 0, centre)
        column.addStretch(2)

    def set_words(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
