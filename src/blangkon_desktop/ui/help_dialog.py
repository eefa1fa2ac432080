"""The help page: the terms of what one is looking at, all keys, all terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from blangkon_desktop.ui.glossary import Term, glossary, terms_in
from blangkon_desktop.ui.shortcuts import frame_keys
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import label

_MOST = 8
"""Terms shown for what is in focus; more would be a list again."""


class HelpDialog(QDialog):
    """Two columns that scroll, one button that closes.

    `focused` is what the cursor was on, `page` the page around it: their terms come first.
    """

    def __init__(
        self, parent: QWidget | None = None, focused: QWidget | None = None, page: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bantuan dan istilah"))
        self.near: tuple[Term, ...] = nearest_terms(focused, page)
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        inside = QWidget()
        inside.setProperty("surface", "none")
        halves = QHBoxLayout(inside)
        halves.setContentsMargins(0, 0, SPACE.m, 0)
        halves.setSpacing(SPACE.xxl)
        halves.addLayout(self._keys(), 2)
        halves.addLayout(self._terms(), 3)
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
        area.setFocus(Qt.FocusReason.OtherFocusReason)  # the arrow keys scroll; Enter and Esc close

    def _keys(self) -> QVBoxLayout:
        shown = QKeySequence.SequenceFormat.NativeText
        keys = tuple((QKeySequence(key.sequence).toString(shown), key.meaning) for key in frame_keys())
        column = QVBoxLayout()
        column.addWidget(_table(self.tr("Tombol"), keys))
        column.addStretch(1)
        return column

    def _terms(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.l)
        if self.near:
            column.addWidget(_table(self.tr("Yang sedang Anda lihat"), _pairs(self.near)))
            column.addWidget(line())
        column.addWidget(_table(self.tr("Semua istilah"), _pairs(glossary())))
        column.addStretch(1)
        return column

    def _fit(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(scaled(880), room.width() - 2 * SPACE.xl), min(scaled(600), room.height() - 2 * SPACE.xl))


def nearest_terms(focused: QWidget | None, page: QWidget | None) -> tuple[Term, ...]:
    """The terms of the widget in focus; where it has none those of the card around it, else those of the page."""
    around = _card_of(focused)
    for texts in (_texts(focused), _all_texts(around), _all_texts(page)):
        found = terms_in(texts)
        if found:
            return found[:_MOST]
    return ()


def _card_of(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not isinstance(widget, Card):
        widget = widget.parentWidget()
    return widget


def _all_texts(around: QWidget | None) -> Iterator[str]:
    if around is None:
        return
    yield from _texts(around)
    for child in around.findChildren(QWidget):
        if child.isVisible():
            yield from _texts(child)


def _texts(widget: QWidget | None) -> Iterator[str]:
    """What a widget says: its name and description, its text, the row or entry chosen in it."""
    if widget is None:
        return
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QAbstractItemView):
        index = widget.currentIndex()
        for column in range(index.model().columnCount() if index.isValid() else 0):
            yield str(index.siblingAtColumn(column).data() or "")


def _pairs(terms: Sequence[Term]) -> tuple[tuple[str, str], ...]:
    return tuple((term.word, term.meaning) for term in terms)


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
    grid.setColumnMinimumWidth(0, scaled(96))
    grid.setColumnStretch(1, 1)
    return made
