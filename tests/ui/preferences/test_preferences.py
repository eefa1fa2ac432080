"""Pengaturan: choices count at once, and everybody looks after the own password and PIN."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.settings.store import PreferencesFile
from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.preferences.account_card import AccountCard, OwnPasswordForm, PinForm
from blangkon_desktop.ui.preferences.page import PreferencesPage
from tests.offices import PASSWORD, QuickHasher, ReadyOffice
from tests.ui.desktops import OpenDesktop, settle, sign_in

PIN = "2580"


@pytest.fixture
def desktop(qtbot: QtBot, office: ReadyOffice, open_desktop: OpenDesktop) -> Desktop:
    """The treasurer's window, on its preferences."""
    office.program.hasher = QuickHasher()
    made = open_desktop(office)
    sign_in(qtbot, made, "bendahara")
    made.window.go("preferences")
    settle(qtbot, made)
    return made


def page_of(desktop: Desktop) -> PreferencesPage:
    page = desktop.window.frame.page if desktop.window.frame else None
    assert isinstance(page, PreferencesPage)
    return page


def account_of(desktop: Desktop) -> AccountCard:
    return page_of(desktop).account


def words(widget: QWidget) -> str:
    return "\n".join(x.text() for x in widget.findChildren(QLabel) if not x.isHidden())


def press(qtbot: QtBot, desktop: Desktop, text: str) -> None:
    """Press a button of the account."""
    found = [b for b in account_of(desktop).findChildren(QPushButton) if b.text() == text and b.isEnabled()]
    qtbot.mouseClick(found[-1], Qt.MouseButton.LeftButton)
    settle(qtbot, desktop)


def test_the_time_until_the_lock_counts_at_once_and_is_kept(
    qtbot: QtBot, desktop: Desktop, office: ReadyOffice
) -> None:
    box = page_of(desktop).lock
    assert (box.currentData(), desktop.idle.minutes) == (10, 10)
    box.setCurrentIndex(box.findData(30))
    box.activated.emit(box.currentIndex())
    settle(qtbot, desktop)
    assert desktop.idle.minutes == 30
    assert PreferencesFile(office.program.data_dir).load().lock_minutes == 30


def test_the_own_password_is_changed_with_the_old_one(qtbot: QtBot, desktop: Desktop, office: ReadyOffice) -> None:
    account = account_of(desktop)
    assert "Dewi Lestari" in words(account)
    qtbot.mouseClick(account.password_button, Qt.MouseButton.LeftButton)
    form = account.form
    assert isinstance(form, OwnPasswordForm)
    assert form.old.hasFocus()
    qtbot.keyClicks(form.old, "bukan-ini")
    qtbot.keyClicks(form.new, "kata-sandi-baru")
    qtbot.keyClicks(form.again, "kata-sandi-baru")
    press(qtbot, desktop, "Ganti kata sandi")
    assert "tidak cocok" in words(form)
    form.old.setText(PASSWORD)
    press(qtbot, desktop, "Ganti kata sandi")
    assert account.form is None
    assert office.program.signing_in().sign_in("bendahara", "kata-sandi-baru").user == "bendahara"


def test_a_pin_is_set_changed_and_removed(qtbot: QtBot, desktop: Desktop, office: ReadyOffice) -> None:
    account, session = account_of(desktop), desktop.window.session
    assert session is not None
    assert "belum disetel" in words(account)
    press(qtbot, desktop, "Setel PIN")
    form = account.form
    assert isinstance(form, PinForm)
    qtbot.keyClicks(form.password, PASSWORD)
    qtbot.keyClicks(form.pin, "1234")
    qtbot.keyClicks(form.again, "1235")
    press(qtbot, desktop, "Simpan PIN")
    assert "Tidak sama" in words(form)
    form.again.setText("1234")
    press(qtbot, desktop, "Simpan PIN")
    assert "mudah ditebak" in words(form)
    for field in (form.pin, form.again):
        field.setText(PIN)
    press(qtbot, desktop, "Simpan PIN")
    assert office.program.screen_lock().unlock(session, PIN).user == "bendahara"
    assert "sudah disetel" in words(account)
    press(qtbot, desktop, "Ganti PIN")
    again = account.form
    assert isinstance(again, PinForm)
    press(qtbot, desktop, "Hapus PIN")
    assert "Kata sandi belum diisi." in words(again)
    qtbot.keyClicks(again.password, PASSWORD)
    press(qtbot, desktop, "Hapus PIN")
    assert not office.program.screen_lock().has_pin(session)
    assert "belum disetel" in words(account)


def test_escape_closes_the_form_and_the_roster_is_one_click_away(qtbot: QtBot, desktop: Desktop) -> None:
    press(qtbot, desktop, "Setel PIN")
    assert page_of(desktop).back()
    assert account_of(desktop).form is None
    assert account_of(desktop).pin_button.hasFocus()
    assert not page_of(desktop).back()
    press(qtbot, desktop, "Orang di kantor ini")
    assert desktop.window.frame is not None
    assert desktop.window.frame.room == "people"
