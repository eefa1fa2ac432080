"""The list of budget lines with its sums and filters, and beside it the line that was chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.budget import LineKey
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.budget.bar_delegate import BarDelegate
from blangkon_desktop.ui.budget.beside import BesideList
from blangkon_desktop.ui.budget.lists import budget_lists
from blangkon_desktop.ui.budget.model import BudgetModel, Column
from blangkon_desktop.ui.budget.services import BudgetFacts, BudgetServices
from blangkon_desktop.ui.budget.summary import BudgetSummary
from blangkon_desktop.ui.fulfilment.chip_bar import ChipBar
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.two_line import TwoLineTable
from blangkon_desktop.usecases.budget_views import PackageView
from blangkon_desktop.usecases.home_views import Session

_AMOUNT_WIDTH, _LEFT_WIDTH = 124, 142
_BAR_WIDTH = 168
_WIDE, _MIDDLE, _NARROW, _FOLDED = 1560, 1240, 1080, 900


class BudgetList(QWidget):
    """`order_wanted` carries an order's id, `changed` follows a permission that was given or taken back."""

    order_wanted = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._wanted: LineKey | None = None
        self._group = "all"
        self.model = BudgetModel()
        self.bar = ChipBar(budget_lists())
        self.summary = BudgetSummary()
        self.table = TwoLineTable(self.tr("Paket dan rekening"))
        self.beside = BesideList(session, services, tasks, notices)
        advice = self.tr("Coba satu kata dari nama paket, kode RUP, atau awal kode rekening.")
        self.nothing = EmptyState("search", self.tr("Tidak ada yang cocok"), advice)
        self._lay_out()
        self._connect()

    def show_facts(self, facts: BudgetFacts) -> None:
        """Show the lines anew; the one beside them stays."""
        self.beside.set_facts(facts)
        self.model.set_listing(facts.listing)
        self._show_chosen()
        if self._wanted is not None:
            self.open_line(self._wanted)

    def open_line(self, key: LineKey) -> None:
        """Show a line beside the list."""
        self._wanted = key
        services, rup = self._services, key[0]
        self._tasks.run(
            lambda _: services.package(rup), done=self._show_line, failed=self._gone, lane="read", key="budget-line"
        )

    def open_package(self, rup: str) -> bool:
        """Choose the first line of a package; whether it is in the list."""
        line = next((line for line in self.model.lines if line.rup == rup), None)
        if line is not None:
            self.table.setCurrentIndex(self.model.index(self.model.row_of((rup, line.account)), 0))
        return line is not None

    def focus_search(self) -> bool:
        """The cursor goes into the search box."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is wide, each stage has its column; where it is narrow, the panel comes with a line only."""
        super().resizeEvent(event)
        self._fit()

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
        self._views.setCurrentWidget(self._halves if self.model.lines else self.nothing)

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
        self.beside.setVisible(self.width() >= scaled(_FOLDED) or self.beside.has_line)
        self.beside.fit(self.width())

    def _connect(self) -> None:
        self.bar.search.typed.connect(lambda _text: self._filter())
        self.bar.search.moved.connect(self._go_down)
        self.bar.search.chosen.connect(lambda: self._go_down(1))
        self.bar.chosen.connect(self._choose_group)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.beside.package_wanted.connect(self.open_package)
        self.beside.order_wanted.connect(self.order_wanted)
        self.beside.changed.connect(self.changed)
        self.beside.closed.connect(self._close_line)

    def _lay_out(self) -> None:
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
        halves.addWidget(self.table, 1)
        halves.addWidget(self.beside)
        self._views = QStackedWidget()
        for part in (self._halves, self.nothing):
            self._views.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.summary)
        column.addWidget(self.bar)
        column.addWidget(self._views, 1)
