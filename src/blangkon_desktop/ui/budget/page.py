"""The room "Anggaran": packages and accounts with bars, one of them beside the list, files before they come in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QStackedWidget

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.budget.importing import BudgetImporter
from blangkon_desktop.ui.budget.list_view import BudgetList
from blangkon_desktop.ui.budget.services import BudgetFacts, BudgetServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.home_views import Session


class BudgetPage(Page):
    """Loads anew each time it is shown."""

    def __init__(self, session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Anggaran"))
        self._session, self._services, self._tasks = session, services, tasks
        self._asked = ""
        self.list = BudgetList(session, services, tasks, notices)
        self.importer = BudgetImporter(session, services, tasks, notices, self)
        self.busy = QProgressBar()
        self._lay_out(session.may(Role.ADMIN))
        self.list.order_wanted.connect(lambda order_id: self.go.emit("orders", order_id))
        self.list.changed.connect(self.reload)
        self.importer.working.connect(self.busy.setVisible)
        self.importer.begun.connect(self._start_import)
        self.importer.ended.connect(self._end_import)
        self.importer.wrote.connect(self.reload)
        if session.may(Role.ADMIN):
            self.set_primary_action(self.tr("Impor anggaran…"), self.importer.choose, key="Ctrl+I")

    def enter(self, argument: str = "") -> None:
        """Load the lines; `argument` is a RUP code, whose line is then open, or words to look for."""
        if argument:
            self._asked = argument
            self.list.bar.search.setText(argument)
        self.reload()
        self.focus_search()

    def reload(self) -> None:
        """Read the lines anew, and the one that is shown beside them."""
        services, session = self._services, self._session
        self._tasks.run(lambda _: services.facts(session), done=self._show, lane="read", key="budget")

    def back(self) -> bool:
        """Esc leaves a file, closes a form, then the line, then goes from the table to the search box."""
        if self.importer.is_open:
            self.importer.skip()
            return True
        if self.list.beside.back():
            return True
        return self.list.table.hasFocus() and self.focus_search()

    def focus_search(self) -> bool:
        """The cursor goes into the search box."""
        return not self.importer.is_open and self.list.focus_search()

    def _show(self, facts: BudgetFacts) -> None:
        self.list.show_facts(facts)
        self._show_list()
        if self._asked:
            self.list.open_package(self._asked)
            self._asked = ""

    def _show_list(self) -> None:
        if not self.importer.is_open:
            self._views.setCurrentWidget(self.list if self.list.model.has_lines else self.empty)

    def _start_import(self) -> None:
        self._views.setCurrentWidget(self.importer.view)
        if self.primary_action is not None:
            self.primary_action.setEnabled(False)

    def _end_import(self) -> None:
        if self.primary_action is not None:
            self.primary_action.setEnabled(True)
        self._show_list()
        self.focus_search()

    def _lay_out(self, may_import: bool) -> None:
        if may_import:
            text = self.tr("Impor RUP dan rekap SIPD kantor ini: berkas Excel, CSV, atau JSON.")
            action = self.tr("Impor anggaran…")
        else:
            text, action = self.tr("Minta Admin kantor mengimpor berkas RUP dan rekap SIPD."), ""
        self.empty = EmptyState("wallet", self.tr("Anggaran belum ada"), text, action, self.importer.choose)
        self._views = QStackedWidget()
        for part in (self.list, self.empty, self.importer.view):
            self._views.addWidget(part)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Berkas anggaran sedang diolah"))
        self.busy.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.busy.hide()
        self.body.addWidget(self.busy)
        self.body.addWidget(self._views, 1)


def budget_page(session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> BudgetPage:
    """The page for a session."""
    return BudgetPage(session, services, tasks, notices)
