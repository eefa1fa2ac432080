"""A row of figures with their captions: what an import brings, at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label


class FigureRow(QWidget):
    """Counts beside each other, each below its caption."""

    def __init__(self, figures: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xl)
        for caption, count in figures:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(caption, "small"))
            value = MoneyLabel(0, size=TYPE.title)
            value.setText(f"{count:,}".replace(",", "."))
            value.setAlignment(label().alignment())
            value.setAccessibleName(f"{caption} {count}")
            column.addWidget(value)
            row.addLayout(column)
        row.addStretch(1)
