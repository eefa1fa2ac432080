"""The help page: all keys and the terms of the field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from blangkon_desktop.ui.shortcuts import frame_keys, glossary
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.labels import label


class HelpDialog(QDialog):
    """Two columns that scroll, one button that closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bantuan dan istilah"))
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        inside = QWidget()
        inside.setProperty("surface", "none")
        halves = QHBoxLayout(inside)
        halves.setContentsMargins(0, 0, SPACE.m, 0)
        halves.setSpacing(SPACE.xxl)
        shown = QKeySequence.SequenceFormat.NativeText
        keys = tuple((QKeySequence(key.sequence).toString(shown), key.meaning) for key in frame_keys())
        halves.addWidget(_table(self.tr("Tombol"), keys), 1)
        halves.addWidget(_table(self.tr("Istilah"), glossary()), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.windowTitle())
        column.addWidget(area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = primary_button(self.tr("Tutup"), self.accept)
        close.setDefault(True)
        row.addWidget(close)
        column.addLayout(row)

    def _fit(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(scaled(760), room.width() - 2 * SPACE.xl), min(scaled(520), room.height() - 2 * SPACE.xl))


def _table(title: str, rows: tuple[tuple[str, str], ...]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE.l)
    grid.setVerticalSpacing(SPACE.s)
    grid.addWidget(label(title, "heading"), 0, 0, 1, 2)
    for at, (term, meaning) in enumerate(rows, start=1):
        grid.addWidget(label(term, "strong"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(meaning, wrap=True), at, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(rows) + 1, 1)
    return made
