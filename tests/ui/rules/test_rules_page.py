"""The page of the rules on a real office: the file in force, the rows of a day, search, a new file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.people.services import PeopleServices
from blangkon_desktop.ui.preferences.account_card import AccountCard
from blangkon_desktop.ui.preferences.arms_card import ArmsCard, ArmsServices
from blangkon_desktop.ui.preferences.page import PreferencesPage, PreferencesServices
from blangkon_desktop.ui.rooms import rooms_for
from blangkon_desktop.ui.rules.model import Column
from blangkon_desktop.ui.rules.page import RulesPage, rules_page
from blangkon_desktop.ui.rules.services import RulesServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.preference_views import Preferences
from tests.offices import ReadyOffice
from tests.rules import next_version


def session(*roles: Role) -> Session:
    """Somebody in some roles."""
    return Session("admin" if Role.ADMIN in roles else "ppk", "Seseorang", frozenset(roles), "Dinas Uji")


def opened(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, role: Role = Role.PPK) -> RulesPage:
    """The page, shown and loaded."""
    services = RulesServices(office.program.policies, office.program.office, office.clock)
    page = rules_page(session(role), services, tasks, notices)
    qtbot.addWidget(page)
    page.resize(1154, 640)
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return page


def names(page: RulesPage) -> list[str]:
    """What the rows shown are called."""
    return [line.name for line in page.model.lines]


@pytest.fixture
def page(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme) -> RulesPage:
    return opened(qtbot, office, tasks, notices)


def test_it_says_which_file_decides_and_where_it_came_from(page: RulesPage) -> None:
    assert page.file.text() == "Aturan Batang 2024-03"
    assert page.origin.text() == "bawaan program"
    assert page.day.date() == QDate(2026, 11, 24)
    assert page.primary_action is None
    assert page.groups.item(0).text() == f"Semua aturan ({page.model.rowCount()})"
    assert page.model.rowCount() > 90


def test_a_rule_is_told_in_full_with_source_and_certainty(page: RulesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.box, "tarif ppn")
    assert names(page)[0] == "Tarif PPN"
    assert page.detail.value.text() == "12%"
    assert page.detail.source.text() == "Sumber: UU 7/2021 Pasal 7; PMK 131/2024 · berlaku sejak 01-01-2025"
    assert page.detail.chip.word == "ada sumbernya"
    page.box.clear()
    qtbot.keyClicks(page.box, "rentang hari")
    assert page.detail.chip.word == "perlu dipastikan"
    assert page.detail.rule.text() == "split.window_days"


def test_another_date_shows_the_rows_of_that_day(page: RulesPage, qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.keyClicks(page.box, "tarif ppn")
    page.day.setDate(QDate(2024, 6, 3))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.detail.value.text() == "11%"
    assert page.detail.source.text().endswith("berlaku 01-04-2022 s.d. 31-12-2024")
    page.day.setDate(QDate(2018, 1, 5))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.detail.value.text() == "10%"
    qtbot.mouseClick(page.today, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.detail.value.text() == "12%"


def test_groups_are_chosen_by_keys_and_searching_looks_in_all(page: RulesPage, qtbot: QtBot) -> None:
    assert page.groups.hasFocus()
    for _ in range(3):
        qtbot.keyClick(page.groups, Qt.Key.Key_Down)
    assert page.groups.currentItem().text() == "Jalan belanja (2)"
    assert names(page) == ["Sampai dengan Rp50.000.000", "Di atas Rp50.000.000"]
    page.focus_search()
    qtbot.keyClicks(page.box, "bea meterai")
    assert page.groups.currentRow() == 0
    assert names(page) == ["Bea meterai"]
    qtbot.keyClick(page.box, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.back()
    assert page.box.hasFocus()


def test_words_that_nothing_holds_are_said_calmly(page: RulesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.box, "tidak ada yang begini")
    assert page.nothing.isVisible()
    assert not page.detail.isVisible()
    assert page.count.text() == "0 baris"


def test_every_row_reads_as_text_for_those_who_listen(page: RulesPage) -> None:
    for row in range(page.model.rowCount()):
        for column in Column:
            text = page.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
            assert text or column is Column.VALUE, (row, column)
    assert all(part.accessibleName() for part in (page.day, page.box, page.groups, page.table, page.detail))


def test_where_it_is_narrow_the_source_is_told_below(page: RulesPage) -> None:
    assert not page.table.isColumnHidden(Column.SOURCE)
    page.resize(880, 520)
    assert page.table.isColumnHidden(Column.SOURCE)
    assert page.detail.isVisible()


def test_an_administrator_installs_a_file_and_sees_it_decide(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tasks, notices, Role.ADMIN)
    assert page.primary_action is not None
    file = tmp_path / "dari-ukpbj.toml"
    file.write_text(next_version("2026-12"), encoding="utf-8")
    page.install(file)
    qtbot.waitUntil(lambda: tasks.is_idle and page.file.text() == "Aturan Batang 2026-12")
    assert page.origin.text() == "dipasang admin dari dari-ukpbj.toml, 24 November 2026"
    assert "Aturan Batang 2026-12" in notices.history[-1].text
    page.groups.setCurrentRow(1)
    assert [(line.name, line.value) for line in page.model.lines] == [
        ("Aturan Batang 2026-12", "berlaku"),
        ("Aturan Batang 2024-03", "disimpan"),
    ]
    assert page.detail.chip.word == "berlaku"
    page.groups.setCurrentRow(3)
    page.day.setDate(QDate(2027, 1, 1))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert names(page) == ["Sampai dengan Rp60.000.000", "Di atas Rp60.000.000"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", next_version("2023-01").encode(), b"row = 5"])
def test_a_wrong_file_is_refused_and_the_rules_stay(
    qtbot: QtBot,
    office: ReadyOffice,
    tasks: TaskRunner,
    notices: Notices,
    theme: Theme,
    tmp_path: Path,
    content: bytes,
) -> None:
    page = opened(qtbot, office, tasks, notices, Role.ADMIN)
    file = tmp_path / "x.toml"
    file.write_bytes(content)
    page.install(file)
    qtbot.waitUntil(lambda: tasks.is_idle and bool(notices.history))
    assert notices.history[-1].state == "stop"
    assert page.file.text() == "Aturan Batang 2024-03"


def test_an_altered_file_is_shown_as_not_used(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    office.program.policies().install(office.person("admin"), next_version("2026-12"), "usb.toml")
    (office.program.folder.policies / "batang-2026-12.toml").write_text("", encoding="utf-8")
    page = opened(qtbot, office, tasks, notices)
    assert page.file.text() == "Aturan Batang 2024-03"
    page.groups.setCurrentRow(1)
    assert page.detail.name.text() == "batang 2026-12"
    assert page.detail.chip.state == "attention"
    assert "berubah" in page.detail.note.text()


def test_the_preferences_lead_there_and_the_search_for_anything_knows_it(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    program = office.program
    people = PeopleServices(program.office, program.people, program.stand_ins, program.screen_lock, office.clock)
    account = AccountCard(session(Role.PENYIMPAN), people, tasks, notices)
    given = PreferencesServices(Preferences, lambda _: None, lambda _: None)
    arms = ArmsCard(session(Role.PENYIMPAN), ArmsServices(program.arms, program.office), tasks, notices)
    preferences = PreferencesPage(given, theme, tasks, notices, account, arms)
    qtbot.addWidget(preferences)
    with qtbot.waitSignal(preferences.go) as asked:
        qtbot.mouseClick(preferences.see_rules, Qt.MouseButton.LeftButton)
    assert asked.args == ["rules", ""]
    found = [room for room in rooms_for(session(Role.PENYIMPAN), ["rules"]) if room.room_id == "rules"]
    assert [(room.title, room.in_bar) for room in found] == [("Aturan", False)]
