"""The most frequent choices of a filter with their counts; a click or Enter chooses one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from blangkon_desktop.ui.catalogue.words import count_text, goods_text
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.labels import label, plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT

SHOWN = 5
_LONGEST = 19


@dataclass(frozen=True, slots=True)
class Choice:
    """What a filter may be set to: `value` for the query, `title` for people."""

    value: str
    title: str
    count: int


class FacetList(QWidget):
    """`chosen` carries the Choice. Only the five most frequent are shown; all can be typed."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._choices: list[Choice] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self._rows = []
        for at in range(SHOWN):
            button, count = quiet_button(""), label("", "small")
            button.setProperty("facet", True)
            button.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            count.setAlignment(count.alignment() | type(count.alignment())(MONEY_ALIGNMENT))
            grid.addWidget(button, at, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(count, at, 1)
            self._rows.append((button, count))
        self.show_choices(())

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is shown."""
        return tuple(self._choices)

    def button(self, at: int) -> QPushButton:
        """The button of a shown choice."""
        return self._rows[at][0]

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these, the first five of them."""
        self._choices = list(choices[:SHOWN])
        for at, (button, count) in enumerate(self._rows):
            known = at < len(self._choices)
            button.setVisible(known)
            count.setVisible(known)
            if known:
                choice = self._choices[at]
                title = choice.title
                button.setText(title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…")
                button.setToolTip(plain_tooltip(title))
                button.setAccessibleName(f"{title}, {goods_text(choice.count)}")
                count.setText(count_text(choice.count))
        self.setVisible(bool(self._choices))

    def _choose(self, at: int) -> None:
        if at < len(self._choices):
            self.chosen.emit(self._choices[at])
