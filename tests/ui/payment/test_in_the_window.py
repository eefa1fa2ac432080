"""The rooms inside the whole window: a card of home leads there, Ctrl+Enter confirms, the counts follow at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.fulfilment.page import WorkPage
from blangkon_desktop.ui.home.waiting import WaitingItem
from blangkon_desktop.ui.payment.bill_form import BillForm
from blangkon_desktop.ui.receiving.inspection_form import InspectionForm
from blangkon_desktop.ui.receiving.receipt_form import ReceiptForm
from tests.ui.desktops import OpenDesktop, settle, sign_in
from tests.ui.fulfilment.room import Rooms, form_of

CTRL = Qt.KeyboardModifier.ControlModifier


def counts(desktop: Desktop, room: str) -> int:
    assert desktop.window.frame is not None
    return desktop.window.frame.side_bar.button(room).count


def room(qtbot: QtBot, desktop: Desktop, verb: str) -> WorkPage:
    """Follow the first card of home, by its button."""
    settle(qtbot, desktop)
    frame = desktop.window.frame
    assert frame is not None
    assert frame.page is not None
    card = frame.page.findChildren(WaitingItem)[0]
    assert card.button.text() == verb
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    settle(qtbot, desktop)
    assert isinstance(frame.page, WorkPage)
    return frame.page


def confirm(qtbot: QtBot, desktop: Desktop, field: QWidget) -> None:
    """Ctrl+Enter, and wait until the step is written and told."""
    with qtbot.waitSignal(desktop.notices.told):
        qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    settle(qtbot, desktop)


def test_cards_lead_to_the_rooms_and_counts_follow(qtbot: QtBot, rooms: Rooms, open_desktop: OpenDesktop) -> None:
    order_id = rooms.placed(40).order_id
    desktop = open_desktop(rooms.office)
    sign_in(qtbot, desktop, "penyimpan")
    assert counts(desktop, "receiving") == 1
    page = room(qtbot, desktop, "Catat penerimaan")
    form = form_of(page, ReceiptForm)
    assert form.note.hasFocus()
    qtbot.keyClick(form.note, Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(page.detail.confirm.isEnabled)  # a button pressed by its key shows the press first
    confirm(qtbot, desktop, form.note)
    assert rooms.receipt(order_id, 1).lines[0].good == 40
    qtbot.waitUntil(lambda: counts(desktop, "receiving") == 0)
    desktop.window.leave()

    sign_in(qtbot, desktop, "ppk")
    page = room(qtbot, desktop, "Periksa barang")
    assert page.receipt == 1
    confirm(qtbot, desktop, form_of(page, InspectionForm).boxes["quantity"])
    assert rooms.receipt(order_id, 1).inspected_on == "2026-11-24"
    desktop.window.leave()

    sign_in(qtbot, desktop, "bendahara")
    assert counts(desktop, "payment") == 1
    page = room(qtbot, desktop, "Catat tagihan")
    bill = form_of(page, BillForm)
    assert bill.number.hasFocus()
    qtbot.keyClicks(bill.number, "INV-1")
    qtbot.keyClick(bill.number, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_F3)
    assert page.bar.search.hasFocus()
    confirm(qtbot, desktop, page.bar.search)
    assert rooms.receipt(order_id, 1).invoice_number == "INV-1"
    assert counts(desktop, "payment") == 1


def test_a_closed_window_keeps_what_was_typed(qtbot: QtBot, rooms: Rooms, open_desktop: OpenDesktop) -> None:
    order_id = rooms.placed(40).order_id
    desktop = open_desktop(rooms.office)
    sign_in(qtbot, desktop, "penyimpan")
    page = room(qtbot, desktop, "Catat penerimaan")
    qtbot.keyClicks(form_of(page, ReceiptForm).note, "SJ-99")
    desktop.window.close()
    kept = rooms.services.inputs().of_order("penyimpan", order_id)
    assert kept["receipt#1"]["delivery_note"] == "SJ-99"
