"""The budget page on a real office: figures, search, import."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.budget.page import BudgetPage, budget_page
from blangkon_desktop.ui.budget.services import BudgetServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.home_views import Session
from tests.interchange.rup_files import PENYEDIA, package_row, write_rup
from tests.offices import ReadyOffice


def opened(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, *roles: Role) -> BudgetPage:
    """The page, shown and loaded."""
    session = Session("admin" if Role.ADMIN in roles else "ppk", "Seseorang", frozenset(roles), "Dinas Uji")
    services = BudgetServices(office.program.office, office.program.budget_import)
    page = budget_page(session, services, tasks, notices)
    assert isinstance(page, BudgetPage)
    qtbot.addWidget(page)
    page.resize(1154, 640)
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return page


def test_each_package_shows_what_is_left(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(10))
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    page = opened(qtbot, office, tasks, notices, Role.PPK)
    assert page.model.rowCount() == 1
    assert page.count.text() == "1 baris"
    assert page.primary_action is None


def test_words_find_packages(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    office.add_budget("77", 9_000_000)
    page = opened(qtbot, office, tasks, notices, Role.PPK)
    qtbot.keyClicks(page.box, "77")
    assert page.model.rowCount() == 1
    page.box.clear()
    qtbot.keyClicks(page.box, "tidak ada yang begini")
    assert page.model.rowCount() == 0


def test_the_administrator_imports_and_is_told_what_came(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tasks, notices, Role.ADMIN)
    rows = [package_row("11"), package_row("12", pagu="-5"), *[package_row(str(n)) for n in range(20, 30)]]
    file = write_rup(tmp_path / "rup.csv", PENYEDIA, rows)
    with qtbot.waitSignal(page.importer.ended):
        page.importer.run([file])
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.model.rowCount() == 12
    told = notices.history[-1]
    assert "perlu dilihat" in told.text
    assert "rejects" in told.more


@pytest.mark.parametrize("content", [b"", b"nama;harga\n"])
def test_a_file_of_another_kind_changes_nothing(
    qtbot: QtBot,
    office: ReadyOffice,
    tasks: TaskRunner,
    notices: Notices,
    theme: Theme,
    tmp_path: Path,
    content: bytes,
) -> None:
    page = opened(qtbot, office, tasks, notices, Role.ADMIN)
    file = tmp_path / "lain.csv"
    file.write_bytes(content)
    with qtbot.waitSignal(page.importer.ended):
        page.importer.run([file])
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.model.rowCount() == 1
    assert notices.history[-1].state == "stop"
