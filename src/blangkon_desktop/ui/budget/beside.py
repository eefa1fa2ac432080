"""What stands beside the list of budget lines: the overview, one line, the whole history, or a form about a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from blangkon_desktop.domain.budget import Allowance, BudgetLine
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.budget.forms import AllowForm, WithdrawForm
from blangkon_desktop.ui.budget.history import revision_cards
from blangkon_desktop.ui.budget.line_panel import LinePanel
from blangkon_desktop.ui.budget.overview import AbsorptionCard, HistoryCard
from blangkon_desktop.ui.budget.services import BudgetFacts, BudgetServices
from blangkon_desktop.ui.budget.side import SidePanel
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.people.panel_form import PanelForm
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.usecases.budget_views import PackageView
from blangkon_desktop.usecases.home_views import Session


class BesideList(SidePanel):
    """`changed` follows a permission that was given or taken back, `closed` the end of looking at a line.

    `package_wanted` carries a RUP code, `order_wanted` an order's id.
    """

    package_wanted = Signal(str)
    order_wanted = Signal(str)
    changed = Signal()
    closed = Signal()

    def __init__(self, session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._facts: BudgetFacts | None = None
        self._shown: tuple[BudgetLine, PackageView] | None = None
        self._in_history = False
        self.panel: LinePanel | None = None
        self.form: PanelForm | None = None
        self.absorption: AbsorptionCard | None = None
        self.history: HistoryCard | None = None

    @property
    def has_line(self) -> bool:
        """Whether a line is shown, or a form about one."""
        return self._shown is not None

    @property
    def is_typing(self) -> bool:
        """Whether a form is open: it is not replaced."""
        return self.form is not None

    def set_facts(self, facts: BudgetFacts) -> None:
        """Take what the page has loaded; the overview shows it."""
        self._facts = facts
        if self._shown is None and not self._in_history:
            self.show_overview()

    def show_overview(self) -> None:
        """The absorption of the office and the newest revisions."""
        self._shown, self.form, self.panel, self._in_history = None, None, None, False
        if self._facts is None:
            return
        language = self._services.language
        self.absorption = AbsorptionCard(self._facts, language)
        self.absorption.chosen.connect(self.package_wanted)
        self.history = HistoryCard(self._facts.revisions, language)
        self.history.wanted.connect(self.show_history)
        self.show_cards((self.absorption, self.history), self.tr("Ringkasan anggaran"))

    def show_history(self) -> None:
        """All revisions, the newest first."""
        if self._facts is None:
            return
        self._in_history = True
        close = quiet_button(self.tr("Tutup riwayat"), self.show_overview, icon="arrow-left")
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(close)
        row.addStretch(1)
        cards = revision_cards(self._facts.revisions, self._services.language, self._facts.people)
        self.show_cards((head, *cards), self.tr("Riwayat pagu"))
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, line: BudgetLine, package: PackageView) -> None:
        """One line with everything about it."""
        facts = self._facts
        self._shown, self.form, self._in_history = (line, package), None, False
        found = facts.absorption_of(line.rup) if facts else None
        may = facts.may_override if facts else False
        panel = LinePanel(line, package, found, self._services.language, may_override=may)
        panel.order_wanted.connect(self.order_wanted)
        panel.closed.connect(self.closed)
        panel.allow.connect(lambda: self._open_allow(line))
        panel.withdraw.connect(self._open_withdraw)
        self.panel = panel
        self.show_cards((panel,), self.tr("Baris anggaran yang dipilih"))

    def back(self) -> bool:
        """Close the form, or the line, or the history; False when only the overview is there."""
        if self.form is not None:
            self._show_again()
        elif self._shown is not None:
            self.closed.emit()
        elif self._in_history:
            self.show_overview()
        else:
            return False
        return True

    def _open_allow(self, line: BudgetLine) -> None:
        form = AllowForm(line, self._services.language)
        session, services = self._session, self._services
        said = self.tr("Izin melampaui pagu tercatat")
        self._open(form, lambda: services.allow(session, line, form.value, form.reason.text().strip()), said)

    def _open_withdraw(self, given: Allowance) -> None:
        form = WithdrawForm(given)
        session, services = self._session, self._services
        said = self.tr("Izin dicabut")
        self._open(form, lambda: services.withdraw(session, given.allowance_id, form.reason.text().strip()), said)

    def _open(self, form: PanelForm, write: Callable[[], None], said: str) -> None:
        self.form = form
        form.dropped.connect(self._show_again)
        form.submitted.connect(lambda: self._send(write, said))
        self.show_form(form)

    def _send(self, write: Callable[[], None], said: str) -> None:
        if self.form is not None:
            self.form.set_busy(True)
        self._tasks.run(
            lambda _: write(),
            done=lambda _: self._written(said),
            failed=self._refused,
            label=self.tr("Menyimpan izin"),
        )

    def _written(self, said: str) -> None:
        self._notices.good(said)
        self._show_again()
        self.changed.emit()

    def _refused(self, error: BlangkonError) -> None:
        if self.form is not None:
            self.form.show_failure(error, self._services.language)

    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_line(*self._shown)
