"""The other steps that an order waits for at the same time, as a small list below the first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from blangkon_desktop.domain.open_steps import OpenStep
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.steps import room_argument
from blangkon_desktop.ui.orders.words import step_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.labels import ElidedLabel
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.show_home import ROOM_OF_STEP

_MOST = 3


class OpenList(QWidget):
    """A step that this person can take in a room is a button there; `go` carries the room and the order's id."""

    go = Signal(str, str)

    def __init__(self, session: Session, language: Language) -> None:
        super().__init__()
        self._session = session
        self._language: Language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.s)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.buttons: list[QPushButton] = []
        self.texts: list[str] = []

    def show_steps(self, facts: OrderFacts, steps: tuple[OpenStep, ...]) -> None:
        """Show these steps, the most pressing first; nothing for none."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons, self.texts = [], []
        for row, step in enumerate(steps[:_MOST]):
            self._add(facts, step, row)
        if len(steps) > _MOST:
            self._grid.addWidget(
                ElidedLabel(self.tr("dan {n} langkah lain").format(n=len(steps) - _MOST), "small"), _MOST, 1
            )
        self.setVisible(bool(steps))

    def _add(self, facts: OrderFacts, step: OpenStep, row: int) -> None:
        what = step_text(step, facts.order, self._language)
        words = self.tr("Terbuka juga: {step} · {who} · sejak {day}")
        who = facts.waited_for(step).text(self._language)
        text = words.format(step=what, who=who, day=day_text(step.since))
        self.texts.append(text)
        self._grid.addWidget(ElidedLabel(text, "small"), row, 1)
        room = ROOM_OF_STEP.get(step.type, "")
        if room and self._session.may(*step.roles):
            button = quiet_button(what, partial(self.go.emit, room, room_argument(facts.order, step)))
            self.buttons.append(button)
            self._grid.addWidget(button, row, 2)
