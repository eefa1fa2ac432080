"""The budget page on a real office: figures, lists, one line beside the list, permissions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.budget.model import PARTS, REVIEW, Column
from blangkon_desktop.ui.budget.page import BudgetPage, budget_page
from blangkon_desktop.ui.budget.services import BudgetServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.two_line import CELL
from blangkon_desktop.usecases.home_views import Session
from tests.budget_desk import BudgetDesk
from tests.interchange.rup_files import ANGGARAN, share_row, write_rup
from tests.interchange.workbooks import SUB
from tests.offices import ACCOUNT, RUP, ReadyOffice

ONE = 59_940
USERS = {Role.ADMIN: "admin", Role.PPK: "ppk", Role.PA: "pa"}


@pytest.fixture
def desk(office: ReadyOffice) -> BudgetDesk:
    office.add_budget("77", 10 * ONE)
    desk = BudgetDesk(office)
    desk.add_pa()
    return desk


class Opened:
    """The page with what it stands on."""

    def __init__(self, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, role: Role) -> None:
        program = office.program
        services = BudgetServices(program.office, program.budget_import, program.budget, program.budget_override)
        session = Session(USERS[role], "Seseorang", frozenset({role}), "Dinas Uji")
        page = budget_page(session, services, tasks, notices)
        assert isinstance(page, BudgetPage)
        self.page, self.notices, self._qtbot, self._tasks = page, notices, qtbot, tasks
        qtbot.addWidget(page)
        page.resize(1154, 640)
        page.show()
        page.enter()
        self.settle()

    def settle(self) -> None:
        """Until nothing is being read or written."""
        self._qtbot.waitUntil(lambda: self._tasks.is_idle)

    def choose(self, rup: str) -> None:
        """Click the line of a package."""
        row = next(at for at, line in enumerate(self.page.list.model.lines) if line.rup == rup)
        self.page.list.table.setCurrentIndex(self.page.list.model.index(row, 0))
        self.settle()

    def words(self, widget: QWidget | None = None) -> str:
        """All texts below a widget."""
        return "\n".join(part.text() for part in (widget or self.page.list.beside).findChildren(QLabel))


@pytest.fixture
def opened(qtbot: QtBot, desk: BudgetDesk, tasks: TaskRunner, notices: Notices, theme: Theme) -> Opened:
    desk.order("77", 2, until="paid")
    desk.order("77", 3, until="received")
    desk.order("77", 1, until="approved")
    desk.order("77", 1, until="submitted")
    return Opened(qtbot, desk.office, tasks, notices, Role.PA)


def test_each_line_shows_its_stages(opened: Opened) -> None:
    model = opened.page.list.model
    row = model.row_of(("77", ACCOUNT))
    parts = model.index(row, Column.BAR).data(PARTS)
    assert (parts.ceiling, parts.paid, parts.received, parts.ordered, parts.submitted) == (
        *(10 * ONE, 2 * ONE, 3 * ONE),
        *(ONE, ONE),
    )
    assert parts.used == 7 * ONE
    assert model.index(row, Column.LEFT).data(Qt.ItemDataRole.DisplayRole) == "Rp179.820"
    assert model.index(row, Column.BAR).data(Qt.ItemDataRole.AccessibleTextRole).startswith("70 %")
    assert opened.page.primary_action is None
    sums = [amount.text() for amount in opened.page.list.summary.amounts]
    assert sums[1:3] == ["Rp419.580", "Rp119.880"]


def test_words_and_lists_find_lines(qtbot: QtBot, opened: Opened) -> None:
    page = opened.page
    qtbot.keyClicks(page.list.bar.search, "77")
    assert [line.rup for line in page.list.model.lines] == ["77"]
    page.list.bar.search.clear()
    page.list.bar.chips["unused"].click()
    assert [line.rup for line in page.list.model.lines] == [RUP]
    page.list.bar.chips["nearly"].click()
    assert page.list.model.rowCount() == 0
    assert page.list.nothing.isVisible()
    page.list.bar.chips["all"].click()
    assert page.list.model.rowCount() == 2
    assert page.list.bar.chips["all"].text() == "Semua 2"


def test_beside_the_list_stands_the_absorption_until_a_line_is_chosen(opened: Opened) -> None:
    said = opened.words()
    assert "Sasaran triwulan IV" in said
    assert "Riwayat pagu" in said
    opened.choose("77")
    said = opened.words()
    assert "Dari pagu Rp599.400, Rp419.580 sudah dipesan atau diajukan (70 %). Masih dapat dipesan Rp179.820." in said
    assert "Penyerapan anggaran" not in said
    panel = opened.page.list.beside.panel
    assert panel is not None
    assert len(panel.order_buttons) == 4
    assert opened.page.back()
    assert "Penyerapan anggaran" in opened.words()
    assert not opened.page.back()


def test_an_order_opens_with_a_click(qtbot: QtBot, opened: Opened, desk: BudgetDesk) -> None:
    opened.choose("77")
    panel = opened.page.list.beside.panel
    assert panel is not None
    with qtbot.waitSignal(opened.page.go) as gone:
        panel.order_buttons[0].click()
    newest = desk.show.package("77").orders[-1]
    assert gone.args == ["orders", newest.order_id]
    assert newest.number in panel.order_buttons[0].accessibleName()


def test_a_package_that_lags_behind_opens_from_the_absorption(opened: Opened) -> None:
    card = opened.page.list.beside.absorption
    assert card is not None
    card.chosen.emit(RUP)
    opened.settle()
    assert opened.page.list.beside.panel is not None
    assert opened.page.list.beside.panel.line.rup == RUP
    assert opened.page.list.table.currentIndex().row() == opened.page.list.model.row_of((RUP, ACCOUNT))


def test_the_budget_user_allows_more_and_takes_it_back(qtbot: QtBot, opened: Opened, desk: BudgetDesk) -> None:
    opened.choose("77")
    beside = opened.page.list.beside
    assert beside.panel is not None
    beside.panel.allow_button.click()
    form = beside.form
    assert form is not None
    form.press()
    assert "Tulis jumlahnya dahulu." in opened.words(form)
    qtbot.keyClicks(form.rows.field("amount"), "1,5 jt")
    form.press()
    assert "Tulis alasannya dahulu." in opened.words(form)
    qtbot.keyClicks(form.rows.field("reason"), "Rapat mendadak")
    form.press()
    opened.settle()
    assert desk.line("77").allowance == 1_500_000
    assert opened.notices.history[-1].state == "good"
    assert "Rapat mendadak" in opened.words()
    row = opened.page.list.model.row_of(("77", ACCOUNT))
    assert opened.page.list.model.index(row, Column.LEFT).data(CELL).note == "+ Rp1.500.000 izin"
    (given,) = desk.show.package("77").allowances
    beside.panel.withdraw.emit(given)
    assert beside.form is not None
    qtbot.keyClicks(beside.form.rows.field("reason"), "Keliru")
    beside.form.press()
    opened.settle()
    assert desk.line("77").allowance == 0
    assert "Dicabut Bambang Sudarmo" in opened.words()


def test_esc_leaves_the_form_first(opened: Opened) -> None:
    opened.choose("77")
    beside = opened.page.list.beside
    assert beside.panel is not None
    beside.panel.allow.emit()
    opened.choose(RUP)
    kept, left = beside.is_typing, opened.page.back()  # another row does not throw away what is being typed
    assert (kept, left, beside.is_typing) == (True, True, False)
    assert beside.panel.line.rup == "77"


def test_others_look_only(qtbot: QtBot, desk: BudgetDesk, tasks: TaskRunner, notices: Notices, theme: Theme) -> None:
    desk.override.allow(desk.office.person("pa"), "77", None, 5, "alasan")
    opened = Opened(qtbot, desk.office, tasks, notices, Role.PPK)
    opened.choose("77")
    panel = opened.page.list.beside.panel
    assert panel is not None
    assert not hasattr(panel, "allow_button")
    assert "Cabut izin" not in " ".join(button.text() for button in panel.findChildren(type(panel.close_button)))


def test_a_lowered_ceiling_is_to_be_looked_at(
    qtbot: QtBot, desk: BudgetDesk, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    desk.order("77", 5)
    lower = write_rup(tmp_path / "a.csv", ANGGARAN, [share_row("77", str(2 * ONE), mak=f"{SUB}.{ACCOUNT}.1")])
    desk.program.budget_import().run(desk.office.person("admin"), lower)
    opened = Opened(qtbot, desk.office, tasks, notices, Role.PPK)
    page = opened.page
    assert page.list.bar.chips["review"].text() == "Perlu ditinjau 1"
    page.list.bar.chips["review"].click()
    assert page.list.model.index(0, Column.BAR).data(REVIEW) == "perlu ditinjau"
    opened.choose("77")
    said = opened.words()
    assert "▲ Pesanan memegang Rp299.700, di atas pagu Rp119.880." in said
    assert "▼ Rp599.400 → Rp119.880" in said
    page.back()
    assert page.list.beside.history is not None
    page.list.beside.history.all_button.click()
    assert "dari a.csv" in opened.words()
    assert page.back()


def test_a_rup_code_opens_its_line(opened: Opened) -> None:
    opened.page.enter("77")
    opened.settle()
    assert opened.page.list.beside.panel is not None
    assert opened.page.list.beside.panel.line.rup == "77"
    opened.page.enter("atk")
    opened.settle()
    assert opened.page.list.model.rowCount() == 2


def test_it_is_read_anew_without_losing_the_line(opened: Opened, desk: BudgetDesk) -> None:
    opened.choose("77")
    desk.order("77", 1, until="submitted")
    opened.page.enter()
    opened.settle()
    assert opened.page.list.beside.panel is not None
    assert opened.page.list.beside.panel.line.reserved == 2 * ONE


@pytest.mark.parametrize(("width", "bar"), [(1154, False), (1000, True), (1700, False)])
def test_columns_follow_the_width(opened: Opened, width: int, bar: bool) -> None:
    opened.choose("77")
    opened.page.resize(width, 640)
    hidden = {column for column in Column if opened.page.list.table.isColumnHidden(column)}
    assert (Column.BAR in hidden) == bar
    assert (Column.WAITING in hidden) == (width < 1560)
    assert opened.page.list.beside.isVisible()
