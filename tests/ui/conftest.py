"""One application for all widget tests, in the program's own look."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.i18n import install_language
from blangkon_desktop.ui.application import make_application
from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.offices import ReadyOffice
from tests.ui.desk import CrashBook, Desk
from tests.ui.desktops import OpenDesktop, make_desktop, settle


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application instead of a bare one."""
    return make_application(("blangkon",))


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    """The look of the application: there is one, as in the program."""
    return Theme(qapp, "light", 100)


@pytest.fixture
def theme(one_theme: Theme) -> Iterator[Theme]:
    """The light look at 100 %, put back afterwards."""
    yield one_theme
    one_theme.set_mode("light")
    one_theme.set_zoom(100)


@pytest.fixture(autouse=True)
def garbage_here() -> Iterator[None]:
    """Cyclic garbage goes between the tests, on this thread, as in the program."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture(params=["id", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """Both languages, one after the other; Indonesian again afterwards."""
    chosen: Language = request.param
    install_language(qapp, chosen)
    yield chosen
    install_language(qapp, "id")


@pytest.fixture
def crashes() -> CrashBook:
    """Where unforeseen faults are recorded."""
    return CrashBook()


@pytest.fixture
def notices(qapp: QApplication) -> Notices:
    """A message door."""
    return Notices("id")


@pytest.fixture
def tasks(notices: Notices, crashes: CrashBook) -> Iterator[TaskRunner]:
    """A runner that has ended before the test does."""
    runner = TaskRunner(notices, crashes)
    yield runner
    assert runner.close(10)


@pytest.fixture
def desk() -> Desk:
    """The use cases of the frame, as a small real class."""
    return Desk()


@pytest.fixture
def open_desktop(qtbot: QtBot, qapp: QApplication) -> Iterator[OpenDesktop]:
    """Opens the window of an office and lets it come to rest."""
    opened: list[Desktop] = []

    def opener(office: ReadyOffice, language: Language = "id") -> Desktop:
        desktop = make_desktop(qapp, office, language)
        opened.append(desktop)
        with qtbot.waitSignal(desktop.tasks.idle):
            desktop.show()
        settle(qtbot, desktop)
        return desktop

    yield opener
    for desktop in opened:
        desktop.window.close()
        desktop.garbage.stop()
        with qtbot.waitSignal(desktop.destroyed):  # the next one sets the look of all widgets that are still there
            desktop.window.deleteLater()
            desktop.deleteLater()
