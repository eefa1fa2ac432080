"""Locking the real window: nothing is lost, nothing is reachable, and only its owner gets in again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.help_dialog import HelpDialog
from blangkon_desktop.ui.lock.screen import LockScreen
from blangkon_desktop.ui.order_wizard.new_order_page import NewOrderPage
from blangkon_desktop.ui.order_wizard.wizard import OrderWizard
from tests.offices import PASSWORD, QuickHasher, ReadyOffice, product
from tests.ui.desktops import OpenDesktop, settle, sign_in

PIN = "2580"
TYPED = "Belanja ATK rapat koord"


@pytest.fixture
def desktop(qtbot: QtBot, office: ReadyOffice, open_desktop: OpenDesktop) -> Desktop:
    """The window of the pejabat pengadaan, who has a PIN."""
    office.program.hasher = QuickHasher()
    made = open_desktop(office)
    sign_in(qtbot, made, "pejabat")
    session = made.window.session
    assert session is not None
    office.program.screen_lock().set_pin(session, PASSWORD, PIN)
    return made


def lock(qtbot: QtBot, desktop: Desktop) -> LockScreen:
    """Ctrl+L."""
    with qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    qtbot.keyClick(QApplication.focusWidget() or desktop.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen = desktop.window.lock.screen
    assert screen is not None
    settle(qtbot, desktop)
    return screen


def unlock(qtbot: QtBot, desktop: Desktop, secret: str = PIN) -> None:
    """Type and Enter."""
    screen = desktop.window.lock.screen
    assert screen is not None
    qtbot.keyClicks(screen.secret, secret)
    with qtbot.waitSignal(desktop.window.lock.unlocked):
        qtbot.keyClick(screen.secret, Qt.Key.Key_Return)
    settle(qtbot, desktop)


def wizard_of(qtbot: QtBot, desktop: Desktop) -> OrderWizard:
    """A new order with goods from the basket, on its first page."""
    catalogue = desktop.pages.catalogue
    assert catalogue is not None
    desktop.window.go("catalogue")
    settle(qtbot, desktop)
    found = catalogue.model.product(catalogue.model.row_of(product(1).product_id))
    assert found is not None
    catalogue.basket.put(found, 10)
    desktop.window.go("new-order")
    settle(qtbot, desktop)
    page = desktop.window.frame.page if desktop.window.frame else None
    assert isinstance(page, NewOrderPage)
    assert page.wizard is not None
    return page.wizard


def purpose_field(wizard: OrderWizard) -> QLineEdit:
    """Where the purpose is typed."""
    return wizard.package.purpose


def told(interface: QAccessibleInterface, *, hidden: bool) -> Iterator[str]:
    """All names and values that a screen reader can walk to; with `hidden` also what is marked as not to be seen."""
    if interface.state().invisible and not hidden:
        return
    for part in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield interface.text(part)
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from told(child, hidden=hidden)


def readable(widget: QWidget, *, hidden: bool = False) -> str:
    """What a screen reader could say of a window."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return "\n".join(filter(None, told(interface, hidden=hidden)))


def test_what_was_typed_is_there_after_unlocking_and_the_cursor_too(qtbot: QtBot, desktop: Desktop) -> None:
    wizard = wizard_of(qtbot, desktop)
    field = purpose_field(wizard)
    field.setFocus()
    qtbot.keyClicks(field, TYPED)
    field.setCursorPosition(8)
    lock(qtbot, desktop)
    assert not wizard.isVisible()
    unlock(qtbot, desktop)
    assert desktop.window.frame is not None
    page = desktop.window.frame.page
    assert isinstance(page, NewOrderPage)
    assert page.wizard is wizard
    assert wizard.isVisible()
    assert wizard.currentId() == 0
    assert QApplication.focusWidget() is field
    assert (field.text(), field.cursorPosition()) == (TYPED, 8)
    qtbot.keyClicks(QApplication.focusWidget(), "!")
    assert field.text() == "Belanja !ATK rapat koord"


def test_locked_nothing_of_the_page_is_shown_reached_or_read(qtbot: QtBot, desktop: Desktop) -> None:
    wizard = wizard_of(qtbot, desktop)
    qtbot.keyClicks(purpose_field(wizard), TYPED)
    assert TYPED in readable(desktop.window)
    screen = lock(qtbot, desktop)
    words = readable(desktop.window, hidden=True)
    assert TYPED not in words
    assert "Keranjang" not in words
    assert "Slamet Riyanto" in words
    inside = {screen, *screen.findChildren(QWidget)}
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget() or desktop.window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() in inside
    for sequence in (
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ):
        qtbot.keyClick(screen.secret, *sequence)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [desktop.window]
    settle(qtbot, desktop)
    screen.secret.clear()
    unlock(qtbot, desktop)
    assert wizard.isVisible()
    assert wizard.currentId() == 0


def test_a_field_that_asks_for_the_cursor_while_locked_does_not_get_what_is_typed(
    qtbot: QtBot, desktop: Desktop
) -> None:
    field = purpose_field(wizard_of(qtbot, desktop))
    screen = lock(qtbot, desktop)
    field.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "13")
    assert (field.text(), screen.secret.text()) == ("", "13")


def test_the_screen_says_whose_it_is_where_and_when(qtbot: QtBot, desktop: Desktop, office: ReadyOffice) -> None:
    office.clock.advance(72 * 60)
    screen = lock(qtbot, desktop)
    words = readable(screen)
    for part in ("Slamet Riyanto", "Pejabat Pengadaan", "Dinas Uji", "09.42", "Selasa, 24 November 2026"):
        assert part in words
    assert screen.secret.hasFocus()
    assert screen.secret.echoMode() == QLineEdit.EchoMode.Password


def test_a_wrong_pin_says_so_and_five_of_them_bring_a_wait(qtbot: QtBot, desktop: Desktop, office: ReadyOffice) -> None:
    screen = lock(qtbot, desktop)
    for _ in range(6):
        qtbot.keyClicks(screen.secret, "1593")
        qtbot.keyClick(screen.secret, Qt.Key.Key_Return)
        settle(qtbot, desktop)
    assert desktop.window.lock.is_locked
    assert "Tunggu 30 detik" in screen.failure.text()
    assert screen.secret.selectedText()
    office.clock.advance(30)
    unlock(qtbot, desktop, PASSWORD)
    assert not desktop.window.lock.is_locked


def test_nothing_typed_is_told_at_the_field(qtbot: QtBot, desktop: Desktop) -> None:
    screen = lock(qtbot, desktop)
    qtbot.keyClick(screen.secret, Qt.Key.Key_Return)
    assert "Ketik PIN" in readable(screen)
    assert desktop.window.lock.is_locked


def test_without_a_pin_the_screen_says_that_the_password_opens(
    qtbot: QtBot, desktop: Desktop, office: ReadyOffice
) -> None:
    session = desktop.window.session
    assert session is not None
    office.program.screen_lock().remove_pin(session, PASSWORD)
    screen = lock(qtbot, desktop)
    assert "belum punya PIN" in readable(screen)
    unlock(qtbot, desktop, PASSWORD)


def test_notices_do_not_show_through_and_wait(qtbot: QtBot, desktop: Desktop) -> None:
    screen = lock(qtbot, desktop)
    desktop.notices.attention("Pesanan 014 dikembalikan.")
    answers: list[bool] = []
    desktop.notices.ask("Hapus konsep?", "Hapus", answers.append)
    assert "014" not in readable(desktop.window)
    assert screen.secret.hasFocus()
    qtbot.keyClick(screen.secret, Qt.Key.Key_Escape)
    assert answers == []
    unlock(qtbot, desktop)
    assert "Pesanan 014 dikembalikan." in readable(desktop.window)
    assert "Hapus konsep?" in readable(desktop.window)


def test_dialogs_go_with_the_window_and_come_back(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.show_help()
    dialog = desktop.window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    handle = dialog.windowHandle()
    assert handle is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.lock.is_locked
    assert not dialog.isVisible()
    settle(qtbot, desktop)
    unlock(qtbot, desktop)
    assert dialog.isVisible()
    assert dialog.isModal()
    dialog.accept()


def test_a_dialog_that_work_opens_later_stays_below(qtbot: QtBot, desktop: Desktop) -> None:
    lock(qtbot, desktop)
    desktop.window.show_help()
    dialog = desktop.window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    unlock(qtbot, desktop)
    qtbot.waitUntil(dialog.isVisible)
    dialog.accept()


def test_ten_minutes_without_a_touch_lock_the_window(qtbot: QtBot, desktop: Desktop, office: ReadyOffice) -> None:
    assert desktop.idle.watching
    office.clock.advance(599)
    assert not desktop.idle.look()
    office.clock.advance(1)
    assert desktop.idle.look()
    assert desktop.window.lock.is_locked
    settle(qtbot, desktop)
    unlock(qtbot, desktop)
    assert desktop.idle.watching
    handle = desktop.window.windowHandle()
    assert handle is not None
    office.clock.advance(3600)
    QTest.keyClick(handle, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)  # after a sleep: it locks, and no more
    assert desktop.window.lock.is_locked
    assert desktop.window.frame is not None
    assert desktop.window.frame.room == "home"


def test_somebody_else_may_take_a_turn_and_the_draft_waits(qtbot: QtBot, desktop: Desktop, office: ReadyOffice) -> None:
    wizard = wizard_of(qtbot, desktop)
    qtbot.keyClicks(purpose_field(wizard), TYPED)
    screen = lock(qtbot, desktop)
    with qtbot.waitSignal(desktop.window.signed_out):
        screen.switch.click()
    settle(qtbot, desktop)
    assert desktop.window.sign_in_screen.isVisible()
    assert not desktop.idle.watching
    sign_in(qtbot, desktop, "ppk")
    assert desktop.window.session is not None
    assert desktop.window.session.user == "ppk"
    qtbot.keyClick(desktop.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)  # the keys work again
    assert desktop.window.frame is not None
    assert desktop.window.frame.room == "catalogue"
    with office.program.office().read() as reader:
        assert any(TYPED in draft.body for draft in reader.drafts("pejabat", "order-wizard"))


def test_nobody_signed_in_means_nothing_to_lock(qtbot: QtBot, office: ReadyOffice, open_desktop: OpenDesktop) -> None:
    made = open_desktop(office)
    made.window.lock.lock()
    assert not made.window.lock.is_locked


def test_changed_roles_are_told_once(qtbot: QtBot, desktop: Desktop, office: ReadyOffice) -> None:
    office.program.people().end(office.person("admin"), "pejabat", "pindah tugas")
    for _ in range(2):
        desktop.window.refresh_status()
        settle(qtbot, desktop)
    assert [notice.text for notice in desktop.notices.history].count("Wewenang Anda berubah.") == 1
