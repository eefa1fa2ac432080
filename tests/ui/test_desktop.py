"""The window as a whole on a real data folder: first start, sign-in, a purchase from search to approval."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from blangkon_desktop.settings.roster import RosterFile
from blangkon_desktop.ui.first_start.screen import FirstStartScreen
from blangkon_desktop.ui.order_wizard.new_order_page import NewOrderPage
from blangkon_desktop.usecases.ports import OrderFilter
from tests.offices import ACCOUNT, PASSWORD, RUP, SATKER, ReadyOffice, product
from tests.ui.desktops import OpenDesktop, settle, sign_in


def test_an_empty_folder_offers_both_ways_and_makes_an_office(
    qtbot: QtBot, tmp_path: Path, open_desktop: OpenDesktop
) -> None:
    desktop = open_desktop(ReadyOffice(tmp_path / "neu"))
    screen = desktop.window.findChildren(FirstStartScreen)[0]
    assert screen.practice.isVisible()
    with qtbot.waitSignal(desktop.tasks.idle):
        screen.office.click()
    assert screen.office.isEnabled()  # refused: nothing was filled in
    for name, text in {"office": "Dinas Uji", "satker": SATKER, "password": PASSWORD}.items():
        field = screen.field(name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    with qtbot.waitSignal(screen.ready):
        screen.office.click()
    settle(qtbot, desktop)
    sign_in(qtbot, desktop, "admin")
    assert desktop.window.windowTitle() == "Blangkon · Dinas Uji"


def test_the_second_start_greets_before_the_database_is_read(
    qtbot: QtBot, office: ReadyOffice, open_desktop: OpenDesktop
) -> None:
    first = open_desktop(office)
    first.window.close()
    assert RosterFile(office.program.data_dir).load() is not None
    desktop = open_desktop(office)
    assert desktop.window.sign_in_screen.people.count() == 7


def test_a_purchase_from_search_to_approval(qtbot: QtBot, office: ReadyOffice, open_desktop: OpenDesktop) -> None:
    desktop = open_desktop(office)
    sign_in(qtbot, desktop, "pejabat")
    catalogue = desktop.pages.catalogue
    assert catalogue is not None
    desktop.window.go("catalogue")
    qtbot.keyClicks(catalogue.parts.bar.box, "kertas")
    qtbot.waitUntil(lambda: catalogue.model.rowCount() == 4 and desktop.tasks.is_idle)
    wanted = catalogue.model.product(catalogue.model.row_of(product(1).product_id))
    assert wanted is not None
    catalogue.basket.put(wanted, 10)
    settle(qtbot, desktop)
    desktop.window.go("new-order")
    settle(qtbot, desktop)
    page = desktop.window.frame.page if desktop.window.frame else None
    assert isinstance(page, NewOrderPage)
    assert page.wizard is not None
    fields = {
        "rup": RUP,
        "account": ACCOUNT,
        "purpose": "Belanja ATK",
        "delivery_place": "Kantor",
        "tax_collector": "treasurer",
        "reason_for_choice": "Harga terendah",
    }
    page.wizard.state.change(**fields)
    settle(qtbot, desktop)
    for _ in range(6):
        page.wizard.go_on()
        settle(qtbot, desktop)
    order = office.program.orders().show(office.program.orders().list(OrderFilter(status="submitted"))[0].order_id)[0]
    assert (order.totals.total, order.status.value) == (599_400, "submitted")
    assert catalogue.basket.items == ()
    desktop.window.leave()
    settle(qtbot, desktop)
    sign_in(qtbot, desktop, "ppk")
    assert desktop.window.frame is not None
    assert desktop.window.frame.page is not None


def test_the_cursor_stays_in_the_wizard_letter_by_letter(
    qtbot: QtBot, office: ReadyOffice, open_desktop: OpenDesktop
) -> None:
    desktop = open_desktop(office)
    sign_in(qtbot, desktop, "pejabat")
    desktop.window.go("catalogue")
    settle(qtbot, desktop)
    catalogue = desktop.pages.catalogue
    assert catalogue is not None
    wanted = catalogue.model.product(0)
    assert wanted is not None
    catalogue.basket.put(wanted, 1)
    desktop.window.go("new-order")
    settle(qtbot, desktop)
    page = desktop.window.frame.page if desktop.window.frame else None
    assert isinstance(page, NewOrderPage)
    assert page.wizard is not None
    with qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    field = page.wizard.package.purpose
    field.setFocus()
    for letter in "Belanja ATK":
        focused = QApplication.focusWidget()
        assert focused is field
        qtbot.keyClicks(focused, letter)
    assert field.text() == "Belanja ATK"
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert not field.hasFocus()  # Tab goes on as ever
