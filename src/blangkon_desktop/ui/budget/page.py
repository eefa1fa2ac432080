"""The budget page: every package and account of the office with a bar, found by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.budget.bar_delegate import BarDelegate
from blangkon_desktop.ui.budget.importing import BudgetImporter
from blangkon_desktop.ui.budget.model import BudgetModel, Column
from blangkon_desktop.ui.budget.services import BudgetServices
from blangkon_desktop.ui.budget.summary import BudgetSummary
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.ui.widgets.two_line import TwoLineTable
from blangkon_desktop.usecases.home_views import Session

_AMOUNT_WIDTH = 132
_NARROW = 1020
_BAR_WIDTH = 132


class BudgetPage(Page):
    """Loads anew each time it is shown."""

    def __init__(self, session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Anggaran"))
        self._services, self._tasks = services, tasks
        self.importer = BudgetImporter(session, services, tasks, notices, self)
        self.model = BudgetModel()
        self.box = SearchBox(self.tr("Cari paket, kode RUP, rekening"))
        self.count = label("", "quiet")
        self.summary = BudgetSummary()
        self.table = TwoLineTable(self.tr("Paket dan rekening"))
        self.busy = QProgressBar()
        self._lay_out(session.may(Role.ADMIN))
        self._connect()
        if session.may(Role.ADMIN):
            self.set_primary_action(self.tr("Impor RUP…"), self.importer.choose, key="Ctrl+I")

    def enter(self, argument: str = "") -> None:
        """Load the lines; `argument` is a RUP code or words to look for."""
        if argument:
            self.box.setText(argument)
        self._tasks.run(lambda _: self._services.lines(), done=self._show, lane="read", key="budget")
        self.focus_search()

    def back(self) -> bool:
        """Esc goes from the table to the search box."""
        return self.table.hasFocus() and self.focus_search()

    def focus_search(self) -> bool:
        """The cursor goes into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the bar alone tells what is submitted and paid."""
        super().resizeEvent(event)
        for column in (Column.WAITING, Column.PAID):
            self.table.setColumnHidden(column, self.width() < scaled(_NARROW))

    def _show(self, lines: tuple[BudgetLine, ...]) -> None:
        self.model.set_lines(lines)
        self._show_chosen()

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_chosen()

    def _show_chosen(self) -> None:
        lines = self.model.lines
        self.summary.show_lines(lines)
        self.count.setText(self.tr("{n} baris").format(n=len(lines)))
        shown = self.table if lines else self.nothing if self.model.has_lines else self.empty
        self._middle.setCurrentWidget(shown)
        for part in (self.summary, self.box, self.count):
            part.setVisible(self.model.has_lines)

    def _go_down(self, step: int) -> None:
        if step > 0 and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, Column.PACKAGE))

    def _connect(self) -> None:
        self.box.typed.connect(self._filter)
        self.box.moved.connect(self._go_down)
        self.importer.started.connect(self.busy.show)
        self.importer.ended.connect(self.busy.hide)
        self.importer.ended.connect(self.enter)

    def _lay_out(self, may_import: bool) -> None:
        if may_import:
            text, action = self.tr("Impor berkas RUP (penyedia dan anggaran) milik kantor ini."), self.tr("Impor RUP…")
        else:
            text, action = self.tr("Minta Admin kantor mengimpor berkas RUP."), ""
        self.empty = EmptyState("wallet", self.tr("Anggaran belum ada"), text, action, self.importer.choose)
        advice = self.tr("Coba satu kata dari nama paket, kode RUP, atau awal kode rekening.")
        self.nothing = EmptyState("search", self.tr("Tidak ada yang cocok"), advice)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(Column.BAR, BarDelegate(self.table))
        amounts = (Column.CEILING, Column.WAITING, Column.ORDERED, Column.PAID, Column.LEFT)
        self.table.set_widths(
            Column.PACKAGE, {**dict.fromkeys(map(int, amounts), _AMOUNT_WIDTH), int(Column.BAR): _BAR_WIDTH}
        )
        self.table.horizontalHeader().setSectionsClickable(False)
        self._middle = QStackedWidget()
        for part in (self.table, self.nothing, self.empty):
            self._middle.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Mengimpor anggaran"))
        self.busy.hide()
        self.body.addWidget(self.summary)
        self.body.addLayout(row)
        self.body.addWidget(self.busy)
        self.body.addWidget(self._middle, 1)


def budget_page(session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> BudgetPage:
    """The page for a session."""
    return BudgetPage(session, services, tasks, notices)
