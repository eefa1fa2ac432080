"""The window as a whole on a real data folder, as tests open it and sign in to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.settings.roster import RosterFile
from blangkon_desktop.settings.store import PreferencesFile
from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.desktop_parts import DesktopParts
from tests.offices import PASSWORD, ReadyOffice
from tests.ui.desk import CrashBook

OpenDesktop = Callable[..., Desktop]


def make_desktop(qapp: QApplication, office: ReadyOffice, language: Language = "id") -> Desktop:
    """The window of an office, not shown yet."""
    folder, program = office.program.data_dir, office.program
    liked, names = PreferencesFile(folder), RosterFile(folder)
    parts = DesktopParts(
        services=program,
        clock=program.clock,
        ids=program.ids,
        write_file=write_whole,
        record_crash=CrashBook(),
        load_preferences=liked.load,
        save_preferences=liked.save,
        load_sign_in=names.load,
        save_sign_in=names.save,
    )
    desktop = Desktop(qapp, parts, language)
    desktop.window.resize(1366, 768)
    return desktop


def settle(qtbot: QtBot, desktop: Desktop) -> None:
    """Until no task is open, those that follow from the last ones included."""
    qtbot.waitUntil(lambda: desktop.tasks.is_idle)


def sign_in(qtbot: QtBot, desktop: Desktop, user: str) -> None:
    """As a person does: choose the name, type the password, Enter."""
    screen = desktop.window.sign_in_screen
    screen.people.setCurrentIndex(screen.people.findData(user))
    qtbot.keyClicks(screen.password, PASSWORD)
    with qtbot.waitSignal(desktop.window.signed_in):
        qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    settle(qtbot, desktop)
