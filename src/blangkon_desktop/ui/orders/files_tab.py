"""Berkas: the papers that the program prints, the files that people put to the order, and what is still missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.attachments import Attachments
from blangkon_desktop.ui.orders.checklist_panel import ChecklistPanel
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.papers_tab import PapersTab
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.steps import may_take
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import restyle
from blangkon_desktop.usecases.home_views import Session


class FilesTab(QWidget):
    """Three parts, one in sight."""

    def __init__(self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._session = session
        self.papers = PapersTab(session, services, tasks, notices)
        self.attachments = Attachments(services, tasks, notices)
        self.checklist = ChecklistPanel(services, tasks, services.language)
        parts: tuple[tuple[QWidget, str], ...] = (
            (self.papers, self.tr("Surat")),
            (self.attachments, self.tr("Lampiran")),
            (self.checklist, self.tr("Kelengkapan")),
        )
        self._stack = QStackedLayout()
        row = QHBoxLayout()
        row.setSpacing(SPACE.xs)
        self.chips: list[QPushButton] = []
        for at, (part, word) in enumerate(parts):
            self._stack.addWidget(part)
            chip = plain_button(word, partial(self.turn, at))
            chip.setCheckable(True)
            self.chips.append(chip)
            row.addWidget(chip)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.s)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        self.turn(0)

    def show_order(self, facts: OrderFacts) -> None:
        """Take another order."""
        self.papers.show_order(facts)
        may_attach = may_take(self._session, facts.order, "order.attached")
        self.attachments.show_order(facts, may_attach=may_attach)
        self.checklist.show_order(facts, may_attach=may_attach)
        count = len(facts.order.attachments)
        word = self.tr("Lampiran")
        self.chips[1].setText(f"{word} {count}" if count else word)
        self.chips[1].setAccessibleName(self.chips[1].text())

    def turn(self, at: int) -> None:
        """Show papers (0), attachments (1) or the checklist (2)."""
        self._stack.setCurrentIndex(at)
        for n, chip in enumerate(self.chips):
            chip.setChecked(n == at)
            restyle(chip, "kind", "primary" if n == at else "plain")
        self.look()

    def look(self) -> None:
        """The tab comes into sight."""
        if self._stack.currentWidget() is self.papers:
            self.papers.look()
        elif self._stack.currentWidget() is self.checklist:
            self.checklist.look()
