"""The window as a whole on a real data folder: first start, sign-in, a purchase from search to approval."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.settings.roster import RosterFile
from blangkon_desktop.settings.store import PreferencesFile
from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.desktop_parts import DesktopParts
from blangkon_desktop.ui.first_start.screen import FirstStartScreen
from blangkon_desktop.ui.order_wizard.new_order_page import NewOrderPage
from blangkon_desktop.usecases.ports import OrderFilter
from tests.offices import ACCOUNT, PASSWORD, RUP, SATKER, ReadyOffice, product
from tests.ui.desk import CrashBook

OpenDesktop = Callable[[ReadyOffice], Desktop]


@pytest.fixture
def open_desktop(qtbot: QtBot, qapp: QApplication) -> Iterator[OpenDesktop]:
    """Opens the window of an office and lets it come to rest."""
    opened: list[Desktop] = []

    def opener(office: ReadyOffice, language: Language = "id") -> Desktop:
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
        opened.append(desktop)
        desktop.window.resize(1366, 768)
        with qtbot.waitSignal(desktop.tasks.idle):
            desktop.show()
        settle(qtbot, desktop)
        return desktop

    yield opener
    for desktop in opened:
        desktop.window.close()
        desktop.garbage.stop()
        desktop.window.deleteLater()
        desktop.deleteLater()


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
