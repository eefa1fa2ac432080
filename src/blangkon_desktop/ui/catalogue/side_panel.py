"""The frame of the panels at the right: a title that may be long, a button that closes, content that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.catalogue.words import breakable
from blangkon_desktop.ui.icons import IconButton
from blangkon_desktop.ui.style import SIZE, SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import with_key
from blangkon_desktop.ui.widgets.card import line
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.scroll import ScrollColumn


class SidePanel(QFrame):
    """Put content into `body`, what stays below it into `foot`. `closed` is the button at the top."""

    closed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.m, SPACE.xs, SPACE.m)
        column.setSpacing(SPACE.s)
        self._column = column
        head = QHBoxLayout()
        self._title = label(name, "field")
        head.addWidget(self._title, 1)
        self.close_button = IconButton("x", self.tr("Tutup"))
        self.close_button.setToolTip(with_key(self.tr("Tutup"), "Esc"))
        self.close_button.clicked.connect(self.closed)
        head.addWidget(self.close_button)
        column.addLayout(head)
        self._scroll = ScrollColumn(name)
        self._wanted: tuple[QWidget, int, int] | None = None
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scroll_to_wanted)
        self.body = self._scroll.body
        self.body.setSpacing(SPACE.m)
        column.addWidget(self._scroll, 1)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(0, 0, SPACE.m, 0)
        self.foot.setSpacing(SPACE.s)
        column.addWidget(line())
        column.addLayout(self.foot)
        self._fit()

    def set_title(self, text: str) -> None:
        """Change the small title."""
        self._title.setText(breakable(text))

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self._wanted = None
        self._scroll.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget, top: int, height: int) -> None:
        """Scroll until the part of a widget from `top` on, `height` pixels high (0: all of it), can be seen.

        What is being laid out just now is followed once more when its place is known.
        """
        self._wanted = (widget, top, height)
        self._scroll_to_wanted()

    def _scroll_to_wanted(self) -> None:
        inside = self._scroll.widget()
        if inside is None or self._wanted is None:
            return
        widget, top, height = self._wanted
        y, room = widget.mapTo(inside, QPoint(0, top)).y(), self._scroll.viewport().height()
        height = height or widget.height()
        bar = self._scroll.verticalScrollBar()
        if y < bar.value():
            bar.setValue(y)
        elif y + height > bar.value() + room:
            bar.setValue(min(y, y + height - room))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(scaled(SIZE.detail))
