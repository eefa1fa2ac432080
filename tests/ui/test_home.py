"""The home page: oldest first, one button each, a new office's steps, empty state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.countdown import Countdown
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.ui.home.budget_card import BudgetCard
from blangkon_desktop.ui.home.figures import SetUpCard, SharesCard
from blangkon_desktop.ui.home.page import HomePage
from blangkon_desktop.ui.home.unpaid_card import UnpaidCard
from blangkon_desktop.ui.home.waiting import FirstSteps
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.usecases.home_views import BudgetBar, FirstStep, HomeView
from blangkon_desktop.usecases.show_unpaid import UnpaidRow
from tests.ui.desk import HOSTILE, NOW, Desk, first_steps, session, waiting


def shown(qtbot: QtBot, desk: Desk, tasks: TaskRunner, language: Language = "id") -> HomePage:
    """The page, entered and loaded."""
    page = HomePage(session(), desk.services(), tasks, language)
    enter(qtbot, page, tasks)
    return page


def enter(qtbot: QtBot, page: HomePage, tasks: TaskRunner) -> None:
    """Show a page and wait for what it loads."""
    qtbot.addWidget(page)
    page.resize(1100, 660)
    page.show()
    with qtbot.waitSignal(tasks.idle):
        page.enter()


def test_what_waits_longest_comes_first_and_its_button_leads_there(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    page = shown(qtbot, desk, tasks)
    assert [item.card.order_id for item in page.waiting_items()] == ["old", "new"]
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page.waiting_items()[0].button, Qt.Key.Key_Space)
    assert gone.args == ["orders", "old"]


def test_names_from_outside_are_shown_as_they_are(qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme) -> None:
    labels = shown(qtbot, desk, tasks).findChildren(QLabel)
    assert HOSTILE in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_entering_again_shows_each_card_once(qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme) -> None:
    page = shown(qtbot, desk, tasks)
    with qtbot.waitSignal(tasks.idle):
        page.enter()
    assert len(page.waiting_items()) == 2


def test_a_new_office_sees_its_steps(qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme) -> None:
    desk.home_view = first_steps()
    page = shown(qtbot, desk, tasks)
    steps = page.findChild(FirstSteps)
    assert isinstance(steps, FirstSteps)
    assert steps.button is not None
    with qtbot.waitSignal(page.go) as gone:
        steps.button.click()
    assert gone.args == ["catalogue", ""]
    assert page.primary_action is not None
    assert not page.primary_action.isVisible()


def test_nothing_waiting_says_what_will_appear_here(qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme) -> None:
    desk.home_view = HomeView(now=NOW, may_order=True)
    page = shown(qtbot, desk, tasks)
    state = page.findChild(EmptyState)
    assert isinstance(state, EmptyState)
    assert state.accessibleName() == "Tidak ada yang menunggu Anda"
    assert page.primary_action is not None
    with qtbot.waitSignal(page.go) as gone:
        page.primary_action.trigger()
    assert gone.args == ["new-order", ""]


@pytest.mark.parametrize(
    ("left", "state", "word"),
    [
        (3, "neutral", "tinggal 3 hari kerja"),
        (1, "attention", "tinggal 1 hari kerja"),
        (0, "attention", "hari kerja terakhir"),
        (-2, "stop", "lewat 2 hari kerja"),
    ],
)
def test_working_days_that_are_left_are_told_in_words(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme, left: int, state: str, word: str
) -> None:
    countdown = Countdown(date(2026, 11, 27), left, Sentence("PPK", "PPK"))
    card = replace(waiting("late", "Kertas", "2026-11-24T08:00:00+07:00"), countdown=countdown)
    desk.home_view = HomeView(now=NOW, waiting=(card,))
    (item,) = shown(qtbot, desk, tasks).waiting_items()
    assert (item.chip.state, item.chip.word) == (state, word)
    assert word in item.accessibleName()


def test_the_treasurer_has_the_oldest_unpaid_and_the_way_to_pay(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    rows = tuple(
        UnpaidRow(f"o{n}", f"P26-{n}", 1, "CV Maju", "ATK", 1_000_000, "2026-10-20", age, "payment", "treasurer")
        for n, age in enumerate((35, 14, 3, 1))
    )
    desk.home_view = HomeView(now=NOW, unpaid=rows)
    page = HomePage(session(Role.BENDAHARA), desk.services(), tasks)
    enter(qtbot, page, tasks)
    card = page.findChild(UnpaidCard)
    assert isinstance(card, UnpaidCard)
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert "4 tagihan dan setoran, bersama Rp4.000.000" in texts
    assert [(c.state, c.word) for c in card.findChildren(StatusChip)] == [
        ("stop", "35 hari"),
        ("attention", "14 hari"),
        ("neutral", "3 hari"),
    ]
    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(next(b for b in card.findChildren(QPushButton)), Qt.MouseButton.LeftButton)
    assert gone.args == ["payment", "ages"]


def test_leaders_see_the_whole_budget_and_an_admin_what_is_missing(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    whole = BudgetBar("", "", 100_000_000, 10_000_000, 95_000_000, 30_000_000, 20_000_000)
    missing = FirstStep(Sentence("Paket RUP belum diimpor", "No packages"), False, room="budget")
    desk.home_view = HomeView(now=NOW, whole=whole, not_set_up=(missing,), budget=(replace(whole, name="ATK"),))
    page = HomePage(session(Role.KPA, Role.ADMIN), desk.services(), tasks)
    enter(qtbot, page, tasks)
    texts = [label.text() for label in page.findChildren(QLabel)]
    for shown_amount in (
        "Rp100.000.000",
        "Rp10.000.000",
        "Rp95.000.000",
        "Rp30.000.000",
        "Rp20.000.000",
        "-Rp5.000.000",
    ):
        assert shown_amount in texts
    assert "▲ Rp5.000.000 di atas pagu Rp100.000.000" in texts
    card = page.findChild(SetUpCard)
    assert isinstance(card, SetUpCard)
    with qtbot.waitSignal(page.go) as gone:
        card.buttons[0].click()
    assert gone.args == ["budget", ""]


def test_the_storekeeper_is_not_shown_money_of_the_office(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    desk.home_view = HomeView(now=NOW, sees_budget=False)
    page = HomePage(session(Role.PENYIMPAN), desk.services(), tasks)
    enter(qtbot, page, tasks)
    assert page.findChild(BudgetCard) is None
    assert page.findChild(SharesCard) is None


def test_the_page_opens_in_both_languages(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme, language: Language
) -> None:
    page = shown(qtbot, desk, tasks, language)
    button = page.waiting_items()[0].button
    assert button.text() == {"id": "Periksa", "en": "Review"}[language]
    assert not page.grab().isNull()
