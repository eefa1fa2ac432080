"""The room "Anggaran": packages and accounts with bars, one of them beside the list, files before they come in."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.budget import LineKey
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.budget.bar_delegate import BarDelegate
from blangkon_desktop.ui.budget.beside import BesideList
from blangkon_desktop.ui.budget.importing import BudgetImporter
from blangkon_desktop.ui.budget.lists import budget_lists
from blangkon_desktop.ui.budget.model import BudgetModel, Column
from blangkon_desktop.ui.budget.services import BudgetFacts, BudgetServices
from blangkon_desktop.ui.budget.summary import BudgetSummary
from blangkon_desktop.ui.fulfilment.chip_bar import ChipBar
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.ui.widgets.two_line import TwoLineTable
from blangkon_desktop.usecases.budget_views import PackageView
from blangkon_desktop.usecases.home_views import Session

_AMOUNT_WIDTH, _LEFT_WIDTH = 124, 142
_BAR_WIDTH = 168
_WIDE, _MIDDLE, _NARROW, _FOLDED = 1560, 1240, 1080, 900


class BudgetPage(Page):
    """Loads anew each time it is shown."""

    def __init__(self, session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Anggaran"))
        self._session, self._services, self._tasks = session, services, tasks
        self.facts: BudgetFacts | None = None
        self._wanted: LineKey | None = None
        self._group, self._asked = "all", ""
        self.model = BudgetModel()
        self.bar = ChipBar(budget_lists())
        self.summary = BudgetSummary()
        self.table = TwoLineTable(self.tr("Paket dan rekening"))
        self.beside = BesideList(session, services, tasks, notices)
        self.importer = BudgetImporter(session, services, tasks, notices, self)
        self.busy = QProgressBar()
        self._lay_out(session.may(Role.ADMIN))
        self._connect()
        if session.may(Role.ADMIN):
            self.set_primary_action(self.tr("Impor anggaran…"), self.importer.choose, key="Ctrl+I")

    def enter(self, argument: str = "") -> None:
        """Load the lines; `argument` is a RUP code, whose line is then open, or words to look for."""
        if argument:
            self._asked = argument
            self.bar.search.setText(argument)
        self.reload()
        self.focus_search()

    def reload(self) -> None:
        """Read the lines anew, and the one that is shown beside them."""
        services, session = self._services, self._session
        self._tasks.run(lambda _: services.facts(session), done=self._show, lane="read", key="budget")

    def back(self) -> bool:
        """Esc closes a form, then the line, then goes from the table to the search box."""
        if self.importer.is_open:
            self.importer.skip()
            return True
        if self.beside.back():
            return True
        return self.table.hasFocus() and self.focus_search()

    def focus_search(self) -> bool:
        """The cursor goes into the search box."""
        if self.importer.is_open:
            return False
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is wide, each stage has its column; where it is narrow, the panel comes with a line only."""
        super().resizeEvent(event)
        self._fit()

    def open_line(self, key: LineKey) -> None:
        """Show a line beside the list."""
        self._wanted = key
        services, rup = self._services, key[0]
        self._tasks.run(
            lambda _: services.package(rup), done=self._show_line, failed=self._gone, lane="read", key="budget-line"
        )

    def open_package(self, rup: str) -> None:
        """Show the first line of a package."""
        line = next((line for line in self.model.lines if line.rup == rup), None)
        if line is not None:
            self.table.setCurrentIndex(self.model.index(self.model.row_of((rup, line.account)), 0))

    def _show(self, facts: BudgetFacts) -> None:
        self.facts = facts
        self.beside.set_facts(facts)
        self.model.set_listing(facts.listing)
        self._show_chosen()
        if self._asked and any(line.rup == self._asked for line in self.model.lines):
            self.open_package(self._asked)
        elif self._wanted is not None:
            self.open_line(self._wanted)
        self._asked = ""

    def _filter(self) -> None:
        self.model.set_filter(self.bar.search.text(), self._group)
        self._show_chosen()

    def _choose_group(self, group: str) -> None:
        self._group = group
        self._filter()

    def _show_chosen(self) -> None:
        self.bar.show_counts(self.model.counts(), self._group)
        self.summary.show_lines(self.model.lines)
        self._mark()
        shown = self._halves if self.model.lines else self.nothing if self.model.has_lines else self.empty
        if not self.importer.is_open:
            self._views.setCurrentWidget(shown)
        for part in (self.summary, self.bar):
            part.setVisible(self.model.has_lines and not self.importer.is_open)

    def _mark(self) -> None:
        """The line beside the list stays the current row, without opening it again."""
        row = self.model.row_of(self._wanted) if self._wanted else -1
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.model.index(row, 0), flags)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.table.viewport().update()

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        line = self.model.line(now.row()) if now.isValid() else None
        if line is not None and not self.beside.is_typing:
            self.open_line((line.rup, line.account))

    def _show_line(self, package: PackageView) -> None:
        line = next((line for line in package.lines if (line.rup, line.account) == self._wanted), None)
        if line is None:
            self._close_line()
        elif not self.beside.is_typing:
            self.beside.show_line(line, package)
            self._fit()

    def _gone(self, _error: BlangkonError) -> None:
        self._close_line()

    def _close_line(self) -> None:
        self._wanted = None
        self.beside.show_overview()
        self._mark()
        self._fit()

    def _go_down(self, step: int) -> None:
        if step > 0 and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, Column.PACKAGE))

    def _fit(self) -> None:
        wide = self.width() >= scaled(_WIDE)
        for column in (Column.WAITING, Column.RECEIVED, Column.PAID):
            self.table.setColumnHidden(column, not wide)
        self.table.setColumnHidden(Column.ORDERED, self.width() < scaled(_MIDDLE))
        self.model.names_waiting = not wide
        self.table.setColumnHidden(Column.BAR, self.width() < scaled(_NARROW) and self.beside.has_line)
        folded = self.width() < scaled(_FOLDED)
        self.beside.setVisible(not folded or self.beside.has_line)
        self.beside.fit(self.width())

    def _start_import(self) -> None:
        self._views.setCurrentWidget(self.importer.view)
        for part in (self.summary, self.bar):
            part.hide()
        if self.primary_action is not None:
            self.primary_action.setEnabled(False)

    def _end_import(self) -> None:
        if self.primary_action is not None:
            self.primary_action.setEnabled(True)
        self._show_chosen()
        self.focus_search()

    def _connect(self) -> None:
        self.bar.search.typed.connect(lambda _text: self._filter())
        self.bar.search.moved.connect(self._go_down)
        self.bar.search.chosen.connect(lambda: self._go_down(1))
        self.bar.chosen.connect(self._choose_group)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.beside.package_wanted.connect(self.open_package)
        self.beside.order_wanted.connect(lambda order_id: self.go.emit("orders", order_id))
        self.beside.changed.connect(self.reload)
        self.beside.closed.connect(self._close_line)
        self.importer.working.connect(self.busy.setVisible)
        self.importer.begun.connect(self._start_import)
        self.importer.ended.connect(self._end_import)
        self.importer.wrote.connect(self.reload)

    def _lay_out(self, may_import: bool) -> None:
        if may_import:
            text = self.tr("Impor RUP dan rekap SIPD kantor ini: berkas Excel, CSV, atau JSON.")
            action = self.tr("Impor anggaran…")
        else:
            text, action = self.tr("Minta Admin kantor mengimpor berkas RUP dan rekap SIPD."), ""
        self.empty = EmptyState("wallet", self.tr("Anggaran belum ada"), text, action, self.importer.choose)
        advice = self.tr("Coba satu kata dari nama paket, kode RUP, atau awal kode rekening.")
        self.nothing = EmptyState("search", self.tr("Tidak ada yang cocok"), advice)
        hint = self.tr("Cari paket, kode RUP, rekening")
        self.bar.search.setPlaceholderText(hint)
        self.bar.search.setAccessibleName(hint)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(Column.BAR, BarDelegate(self.table))
        amounts = dict.fromkeys(range(Column.CEILING, Column.BAR), _AMOUNT_WIDTH)
        widths = {**amounts, int(Column.LEFT): _LEFT_WIDTH, int(Column.BAR): _BAR_WIDTH}
        self.table.set_widths(Column.PACKAGE, widths)
        self.table.horizontalHeader().setSectionsClickable(False)
        self._halves = QWidget()
        halves = QHBoxLayout(self._halves)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(SPACE.l)
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        halves.addLayout(left, 1)
        halves.addWidget(self.beside)
        self._views = QStackedWidget()
        for part in (self._halves, self.nothing, self.empty, self.importer.view):
            self._views.addWidget(part)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Berkas anggaran sedang diolah"))
        self.busy.hide()
        self.body.setSpacing(SPACE.m)
        for part in (self.summary, self.bar, self.busy):
            self.body.addWidget(part)
        self.body.addWidget(self._views, 1)


def budget_page(session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> BudgetPage:
    """The page for a session."""
    return BudgetPage(session, services, tasks, notices)
