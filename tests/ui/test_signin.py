"""The sign-in screen: names, password, refusals, practice hint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.signin.screen import SignInScreen
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.ui.desk import PASSWORD, Desk


def shown(qtbot: QtBot, desk: Desk, tasks: TaskRunner, *, practice: bool = False) -> SignInScreen:
    """The screen with its people loaded."""
    screen = SignInScreen(desk.services(practice=practice), tasks)
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()
    with qtbot.waitSignal(tasks.idle):
        screen.start()
    return screen


def words(screen: SignInScreen) -> str:
    """All that the screen says."""
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if not label.isHidden())


def test_enter_signs_in(qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme) -> None:
    screen = shown(qtbot, desk, tasks)
    assert screen.people.count() == 2
    qtbot.keyClicks(screen.password, PASSWORD)
    with qtbot.waitSignal(screen.entered) as entered:
        qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    assert desk.tried == [("rahayu", PASSWORD)]
    assert entered.args is not None
    assert entered.args[0].name == "Ibu Rahayu"
    assert screen.password.text() == ""


def test_a_wrong_password_says_what_to_do_and_waits_for_the_next(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    screen = shown(qtbot, desk, tasks)
    qtbot.keyClicks(screen.password, "salah")
    with qtbot.waitSignal(tasks.idle):
        qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    assert screen.failure.text() == "Kata sandi tidak cocok. Tunggu 30 detik, lalu coba lagi."
    assert screen.password.selectedText() != ""
    assert screen.button.isEnabled()


def test_no_password_is_told_at_the_field_without_asking(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    screen = shown(qtbot, desk, tasks)
    qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    assert desk.tried == []
    assert "Ketik kata sandi Anda." in words(screen)


def test_the_practice_password_is_told_only_in_practice(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    assert "latihan" in words(shown(qtbot, desk, tasks, practice=True)).lower()
    assert "latihan" not in words(shown(qtbot, desk, tasks)).lower()


def test_roles_stand_under_the_name_and_an_office_without_people_says_so(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, theme: Theme
) -> None:
    assert "Pejabat Pembuat Komitmen" in words(shown(qtbot, desk, tasks))
    desk.people = ()
    screen = shown(qtbot, desk, tasks)
    assert "Belum ada pengguna" in words(screen)
    assert not screen.button.isEnabled()
