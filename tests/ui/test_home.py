"""The home page: oldest first, one button each, a new office's steps, empty state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.home.page import HomePage
from blangkon_desktop.ui.home.waiting import FirstSteps
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.usecases.home_views import HomeView
from tests.ui.desk import HOSTILE, NOW, Desk, first_steps, session


def shown(qtbot: QtBot, desk: Desk, tasks: TaskRunner, language: Language = "id") -> HomePage:
    """The page, entered and loaded."""
    page = HomePage(session(), desk.services(), tasks, language)
    qtbot.addWidget(page)
    page.resize(1100, 660)
    page.show()
    with qtbot.waitSignal(tasks.idle):
        page.enter()
    return page


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


def test_the_page_opens_in_both_languages(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme, language: Language
) -> None:
    page = shown(qtbot, desk, tasks, language)
    button = page.waiting_items()[0].button
    assert button.text() == {"id": "Periksa", "en": "Review"}[language]
    assert not page.grab().isNull()
