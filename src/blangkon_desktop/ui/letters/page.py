"""The room of letters: two halves, one in sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget

from blangkon_desktop.ui.letters.check_panel import CheckPanel
from blangkon_desktop.ui.letters.numbers_panel import NumbersPanel
from blangkon_desktop.ui.letters.services import LettersServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import restyle
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.home_views import Session

NUMBERS = "numbers"
"""Argument that opens the register instead of the check."""


class LettersPage(Page):
    """Checking needs no rights beyond being signed in; registering is for those who print."""

    def __init__(self, session: Session, services: LettersServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Surat"))
        self.check = CheckPanel(services, tasks)
        self.numbers = NumbersPanel(session, services, tasks, notices)
        for wanted in (self.check.order_wanted, self.numbers.order_wanted):
            wanted.connect(lambda order_id: self.go.emit("orders", order_id))
        self._stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(SPACE.xs)
        self.chips: list[QPushButton] = []
        words = (self.tr("Periksa keaslian"), self.tr("Nomor surat"))
        self._stack.addWidget(self.check)
        self._stack.addWidget(self.numbers)
        for at, word in enumerate(words):
            chip = plain_button(word, partial(self.turn, at))
            chip.setCheckable(True)
            self.chips.append(chip)
            row.addWidget(chip)
        row.addStretch(1)
        self.body.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.body.addLayout(row)
        self.body.addWidget(self._stack, 1)
        self.turn(0)

    def enter(self, argument: str = "") -> None:
        """`argument` NUMBERS opens the register."""
        if argument == NUMBERS:
            self.turn(1)
        else:
            self.focus_search()
            self._look()

    def turn(self, at: int) -> None:
        """Show the check (0) or the register (1)."""
        self._stack.setCurrentIndex(at)
        for n, chip in enumerate(self.chips):
            chip.setChecked(n == at)
            restyle(chip, "kind", "primary" if n == at else "plain")
        self._look()

    def focus_search(self) -> bool:
        """The cursor goes into the field where one types: the code, or the words of the register."""
        part = self.check if self._stack.currentIndex() == 0 else self.numbers
        part.focus_field()
        return True

    def _look(self) -> None:
        if self._stack.currentWidget() is self.numbers:
            self.numbers.reload()


def letters_page(session: Session, services: LettersServices, tasks: TaskRunner, notices: Notices) -> LettersPage:
    """The page for a session."""
    return LettersPage(session, services, tasks, notices)
