"""What is not paid yet, by age, in the room of payment: sums, rows, a file for a spreadsheet, the way to the order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.ui.payment.page import PaymentPage
from blangkon_desktop.usecases.receive_goods import ReceiptRequest
from tests.ui.fulfilment.room import Rooms

TODAY = date(2026, 11, 24)


def receive(rooms: Rooms, quantity: int, purpose: str) -> str:
    order = rooms.placed(quantity, purpose=purpose)
    row = ReceiptLine(1, quantity, quantity, 0)
    day = rooms.office.clock.now().date()
    rooms.office.program.receiving().receive(
        rooms.office.person("penyimpan"), order.order_id, ReceiptRequest(day, (row,), "SJ")
    )
    return order.order_id


def opened(rooms: Rooms) -> PaymentPage:
    page = rooms.payment("bendahara")
    rooms.press(page.bar.chips["ages"])
    return page


def test_bands_rows_and_words(rooms: Rooms) -> None:
    receive(rooms, 10, "Yang lama")
    rooms.office.clock.advance(9 * 86_400)
    receive(rooms, 1, "Yang baru")
    page = opened(rooms)
    assert page.views.currentWidget() is page.ages
    assert [band.band.amount for band in page.ages.bands] == [54_000, 540_000, 0, 0]
    assert [row.purpose for row in page.ages.model.rows] == ["Yang lama", "Yang baru"]
    assert page.ages.total.text() == "2 penerimaan, bersama Rp594.000"
    rooms.type(page.bar.search, "baru")
    assert [row.purpose for row in page.ages.model.rows] == ["Yang baru"]
    assert page.bar.chips["ages"].text() == "Menurut umur 2"


def test_the_file_holds_what_is_shown(rooms: Rooms, tmp_path: Path) -> None:
    receive(rooms, 10, "Kertas")
    page = opened(rooms)
    dialog = page.ages.ask()
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("belum-dibayar-2026-11-24.csv")
    target = tmp_path / "umur.csv"
    dialog.fileSelected.emit(str(target))
    rooms.settle()
    assert "Kertas;Pemeriksaan;Bendahara;540000" in target.read_text(encoding="utf-8-sig")
    assert rooms.notices.history[-1].text == "Daftar disimpan: umur.csv"
    dialog.reject()


def test_enter_opens_the_order_of_a_row(rooms: Rooms) -> None:
    order_id = receive(rooms, 10, "Kertas")
    page = opened(rooms)
    page.ages.table.setCurrentIndex(page.ages.model.index(0, 0))
    page.ages.table.setFocus()
    rooms.qtbot.keyClick(page.ages.table, Qt.Key.Key_Return)
    rooms.settle()
    assert page.facts is not None
    assert (page.facts.order.order_id, page.receipt) == (order_id, 1)
    assert page.views.currentWidget() is not page.ages


def test_the_room_opens_at_this_list_when_asked(rooms: Rooms) -> None:
    order_id = receive(rooms, 10, "Kertas")
    page = rooms.payment("bendahara", order_id)
    page.enter("ages")
    rooms.settle()
    assert page.group.key == "ages"
    assert page.views.currentWidget() is page.ages


def test_nothing_unpaid_says_so(rooms: Rooms) -> None:
    page = opened(rooms)
    assert page.ages.empty.isVisible()
