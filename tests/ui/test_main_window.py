"""The frame: rooms by role, lazy pages, keys, band, folding, status, both languages, all themes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.finder import Finder
from blangkon_desktop.ui.frame import Frame
from blangkon_desktop.ui.help_dialog import HelpDialog
from blangkon_desktop.ui.home.page import HomePage
from blangkon_desktop.ui.lock.idle import IdleWatch
from blangkon_desktop.ui.main_window import MainWindow
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.rooms import ROOMS
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.page import Page, PageFactory
from blangkon_desktop.usecases.home_views import Session
from tests.fakes import FixedClock
from tests.ui.desk import PASSWORD, Desk, session

Opener = Callable[..., MainWindow]


class Notebook(Page):
    """A page that writes down what the frame does with it."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.notes: list[str] = []
        self.inner = 0

    def enter(self, argument: str = "") -> None:
        """Note the visit."""
        self.notes.append(f"enter {argument}".strip())

    def leave(self) -> None:
        """Note the leaving."""
        self.notes.append("leave")

    def back(self) -> bool:
        """One step back inside while there is one."""
        self.inner -= 1
        return self.inner >= 0


def note(title: str, _session: Session) -> Page:
    """Makes a page that takes notes."""
    return Notebook(title)


@pytest.fixture
def open_window(
    qtbot: QtBot, desk: Desk, tasks: TaskRunner, notices: Notices, theme: Theme, fixed_clock: FixedClock
) -> Opener:
    """Opens the window, signed in unless told otherwise."""

    def opener(who: Session | None = None, language: Language = "id", *, width: int = 1366) -> MainWindow:
        pages: dict[str, PageFactory] = {room.room_id: partial(note, room.room_id) for room in ROOMS}
        pages["new-order"] = partial(note, "new")
        services = desk.services(practice=who is not None and who.practice)
        pages["home"] = lambda signed: HomePage(signed, services, tasks, language)
        window = MainWindow(
            services,
            pages,
            tasks=tasks,
            notices=notices,
            theme=theme,
            idle=IdleWatch(fixed_clock.now),
            now=fixed_clock.now,
            language=language,
        )
        qtbot.addWidget(window)
        window.resize(width, 768)
        window.show()
        with qtbot.waitSignal(tasks.idle):
            window.start()
        if who is not None:
            with qtbot.waitSignal(tasks.idle):
                window.enter(who)
        return window

    return opener


def frame_of(window: MainWindow) -> Frame:
    """The frame of a window that is signed in."""
    assert window.frame is not None
    return window.frame


def notebook(window: MainWindow) -> Notebook:
    """The page shown, one that takes notes."""
    page = frame_of(window).page
    assert isinstance(page, Notebook)
    return page


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key in the window."""
    with qtbot.waitActive(window):
        window.activateWindow()
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_signing_in_by_keyboard_opens_the_home_page(qtbot: QtBot, open_window: Opener, tasks: TaskRunner) -> None:
    window = open_window()
    password = window.findChild(QLineEdit)
    assert isinstance(password, QLineEdit)
    qtbot.keyClicks(password, PASSWORD)
    with qtbot.waitSignal(window.signed_in):
        qtbot.keyClick(password, Qt.Key.Key_Return)
    assert frame_of(window).room == "home"
    assert frame_of(window).header.title == "Beranda"
    with qtbot.waitSignal(tasks.idle):
        window.refresh_status()


@pytest.mark.parametrize(
    ("role", "there", "missing"),
    [
        (Role.PENYIMPAN, "receiving", "payment"),
        (Role.BENDAHARA, "payment", "receiving"),
        (Role.PPK, "vendors", "training"),
        (Role.PELATIH, "training", "payment"),
    ],
)
def test_rooms_are_those_of_the_roles(open_window: Opener, role: Role, there: str, missing: str) -> None:
    rooms = frame_of(open_window(session(role))).side_bar.room_ids
    assert there in rooms
    assert missing not in rooms


def test_pages_are_made_on_the_first_visit_and_told_of_coming_and_going(open_window: Opener) -> None:
    window = open_window(session())
    assert window.go("orders", "order-7")
    orders = notebook(window)
    assert window.go("budget")
    assert window.go("orders")
    assert notebook(window) is orders
    assert orders.notes == ["enter order-7", "leave", "enter"]
    assert not window.go("nowhere")


def test_a_page_may_ask_for_another_room(open_window: Opener) -> None:
    window = open_window(session())
    window.go("orders")
    notebook(window).go.emit("budget", "52341987")
    assert notebook(window).notes == ["enter 52341987"]


def test_alt_digit_opens_rooms_and_escape_goes_back(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window(session())
    press(qtbot, window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert frame_of(window).room == "catalogue"
    press(qtbot, window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    notebook(window).inner = 1
    press(qtbot, window, Qt.Key.Key_Escape)
    assert frame_of(window).room == "orders"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert frame_of(window).room == "catalogue"


def test_ctrl_n_starts_a_new_order(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window(session())
    press(qtbot, window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert frame_of(window).room == "new-order"


def test_zoom_keys_change_the_look(qtbot: QtBot, open_window: Opener, theme: Theme) -> None:
    window = open_window(session())
    press(qtbot, window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 110
    press(qtbot, window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 100


def test_ctrl_k_finds_rooms_and_orders(qtbot: QtBot, open_window: Opener, tasks: TaskRunner) -> None:
    window = open_window(session())
    press(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = window.findChild(Finder)
    assert isinstance(finder, Finder)
    with qtbot.waitSignal(tasks.idle):
        qtbot.keyClicks(finder.box, "angg")
    assert [finder.list.item(at).text() for at in range(finder.list.count())] == [
        "Anggaran · ruang",
        "Pesanan angg · CV Maju",
    ]
    qtbot.keyClick(finder.box, Qt.Key.Key_Down)
    qtbot.keyClick(finder.box, Qt.Key.Key_Return)
    assert frame_of(window).room == "orders"
    assert notebook(window).notes == ["enter order-7"]


def test_f1_shows_keys_and_terms(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window(session())
    press(qtbot, window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert dialog.isVisible()
    dialog.accept()


def test_a_question_is_refused_by_escape_before_the_frame_goes_back(
    qtbot: QtBot, open_window: Opener, notices: Notices
) -> None:
    window = open_window(session())
    window.go("orders")
    answers: list[bool] = []
    notices.ask("Hapus konsep?", "Hapus", answers.append, dangerous=True)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert answers == [False]
    assert frame_of(window).room == "orders"


def test_the_band_shows_in_practice_only(open_window: Opener) -> None:
    assert not frame_of(open_window(session(practice=True))).band.isHidden()
    assert frame_of(open_window(session())).band.isHidden()


def test_the_side_bar_folds_where_room_is_short(open_window: Opener) -> None:
    assert not frame_of(open_window(session(), width=1366)).side_bar.folded
    assert frame_of(open_window(session(), width=1093)).side_bar.folded


def test_counts_and_status_are_shown(open_window: Opener) -> None:
    frame = frame_of(open_window(session()))
    assert frame.side_bar.button("orders").count == 3
    assert "3 menunggu Anda" in frame.side_bar.button("orders").accessibleName()
    assert frame.status_line.text.startswith("Luring · 3 catatan belum terkirim")
    assert frame.status_line.text.endswith("Ibu Rahayu, Pejabat Pembuat Komitmen")


def test_a_save_is_told_with_its_time(qtbot: QtBot, open_window: Opener, tasks: TaskRunner) -> None:
    window = open_window(session())
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda _: None, done=lambda _: None, label="Menyimpan pesanan")
    assert "tersimpan 08.30.00" in frame_of(window).status_line.text


def test_a_page_gives_the_header_its_title_and_action(open_window: Opener) -> None:
    window = open_window(session())
    window.go("orders")
    pressed: list[bool] = []
    action = notebook(window).set_primary_action("Kirim ke PPK", lambda: pressed.append(True), "Ctrl+Return")
    header = frame_of(window).header
    assert (header.title, header.primary.text()) == ("orders", "Kirim ke PPK")
    header.primary.click()
    assert pressed == [True]
    action.setEnabled(False)
    assert not header.primary.isEnabled()
    notebook(window).set_title("Pesanan 014")
    assert header.title == "Pesanan 014"


def test_signing_out_leaves_the_page_and_forgets_the_session(
    qtbot: QtBot, open_window: Opener, tasks: TaskRunner
) -> None:
    window = open_window(session())
    window.go("orders")
    page = notebook(window)
    with qtbot.waitSignal(tasks.idle):
        window.leave()
    assert page.notes[-1] == "leave"
    assert window.session is None
    assert not window.go("orders")


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_the_frame_opens_in_both_languages_and_every_theme(
    open_window: Opener, theme: Theme, language: Language, mode: str
) -> None:
    theme.set_mode("dark" if mode == "dark" else "contrast" if mode == "contrast" else "light")
    window = open_window(session(practice=True), language)
    assert not window.grab().isNull()


def test_everything_that_takes_the_keyboard_has_a_name(open_window: Opener) -> None:
    window = open_window(session())
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    nameless = [
        child
        for child in window.findChildren(QWidget)
        if isinstance(child, kinds) and child.focusPolicy() != Qt.FocusPolicy.NoFocus and not child.accessibleName()
    ]
    assert [repr(child) for child in nameless] == []


def test_tab_reaches_every_room(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window(session())
    bar = frame_of(window).side_bar
    with qtbot.waitActive(window):
        window.activateWindow()
    bar.button("home").setFocus()
    seen = {"home"}
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        seen |= {room_id for room_id in bar.room_ids if bar.button(room_id).hasFocus()}
    assert seen == set(bar.room_ids)


def test_the_window_imports_nothing_heavy_at_start(root: Path) -> None:
    program = (
        "import sys; import blangkon_desktop.ui.application, blangkon_desktop.ui.main_window; "
        "print(*sorted({name.split('.')[0] for name in sys.modules}), *(n for n in sys.modules if 'PySide6.Qt' in n))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(root / "src")},
    )
    loaded = set(run.stdout.split())
    assert loaded.isdisjoint({"sqlalchemy", "pydantic", "reportlab", "httpx2", "alembic", "babel"})
    assert {name for name in loaded if name.startswith("PySide6.Qt")} == {
        f"PySide6.Qt{n}" for n in ("Core", "Gui", "Widgets")
    }
