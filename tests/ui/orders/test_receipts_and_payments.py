"""What came and what was paid, as the order's page shows it; and that each step leads to its room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget

from blangkon_desktop.domain.receipt import Account, InspectionResult, PaymentMethod, ReceiptLine
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.ui.orders.pictures import PhotoRow
from blangkon_desktop.usecases.payment_request import BillRequest, PayRequest, make_deposit
from blangkon_desktop.usecases.receive_goods import InspectionRequest, ReceiptRequest
from tests.ui.orders.room import Room

NTPN = "A1B2C3D4E5F6G7H8"


def texts(part: QWidget) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part))


@pytest.fixture
def placed(room: Room) -> str:
    """Forty reams, due today, at Rp2,422,600 with shipping."""
    office = room.office
    order_id = office.order(40).order_id
    desk = office.program.approving()
    desk.submit(office.person("ratna"), order_id)
    desk.approve(office.person("budi"), order_id)
    desk.place(office.person("ratna"), order_id, "MBZ-1")
    return order_id


def receive(room: Room, order_id: str, good: int, refused: int = 0, photos: tuple[str, ...] = ()) -> None:
    office = room.office
    lines = (ReceiptLine(1, good + refused, good, refused, "2 basah" if refused else "", "sobek", ("SN-7",)),)
    request = ReceiptRequest(office.clock.now().date(), lines, "SJ-45", photos)
    office.program.receiving().receive(office.person("wati"), order_id, request)


def settle_first(room: Room, order_id: str) -> None:
    """Inspect, bill and pay the first receipt to an account that nobody knew."""
    office, today = room.office, room.office.clock.now().date()
    found = InspectionRequest(today, InspectionResult.WITH_NOTES, "2 rim dikembalikan")
    office.program.receiving().inspect(office.person("budi"), order_id, found, 1)
    order = room.order(order_id)
    bill = BillRequest(today, "INV-7", billable(order, order.receipts[0]))
    office.program.paying().bill(office.person("siti"), order_id, bill, 1)
    pay = PayRequest(today, PaymentMethod.UP, Account("Bank Jateng", "3-001", "CV Maju Sejahtera"))
    office.program.paying().pay(office.person("siti"), order_id, pay, 1)


def test_three_plain_numbers_and_what_is_due(room: Room, placed: str) -> None:
    page = room.open("wati", placed)
    page.detail.tabs.setCurrentWidget(page.detail.receipts)
    assert page.detail.receipts.counts == {1: (40, 0, 0, 40)}
    assert "Belum ada barang" in texts(page.detail.receipts)
    room.office.clock.advance(86_400 * 2)
    receive(room, placed, 36, refused=2)
    page.reload()
    room.settle()
    assert page.detail.receipts.counts == {1: (40, 36, 2, 4)}
    said = texts(page.detail.receipts)
    assert "datang 38 rim, baik 36, ditolak 2 · sobek · 2 basah · nomor seri SN-7" in said
    assert "Surat jalan SJ-45 · diterima Wati Lestari" in said
    assert "Terlambat 2 hari dari 24-11-2026; denda Rp3.888" in said


def test_photos_are_thumbnails_that_open_large_and_missing_ones_are_counted(
    room: Room, placed: str, tmp_path: Path
) -> None:
    names = []
    for n, colour in enumerate(("red", "blue")):
        picture = QImage(300, 200, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        assert picture.save(str(tmp_path / f"{n}.png"))
        names.append(str(tmp_path / f"{n}.png"))
    receive(room, placed, 10, photos=tuple(names))
    kept = room.office.program.files.photo(room.order(placed).receipts[0].photos[1])
    assert kept is not None
    kept.unlink()
    page = room.open("wati", placed)
    page.detail.tabs.setCurrentWidget(page.detail.receipts)
    room.settle()
    (row,) = page.detail.receipts.findChildren(PhotoRow)
    assert len(row.thumbs) == 1
    assert row.missing.text() == "1 foto belum ada di laptop ini."
    room.qtbot.waitUntil(lambda: row.thumbs[0].height() > 40)
    room.press(row.thumbs[0])
    assert row.dialog is not None
    assert row.dialog.view.image.width() == 300
    row.dialog.close()


def test_payment_says_taxes_with_steps_account_findings_and_ntpn(room: Room, placed: str) -> None:
    receive(room, placed, 36, refused=2)
    settle_first(room, placed)
    page = room.open("siti", placed)
    page.detail.tabs.setCurrentWidget(page.detail.payments)
    said = texts(page.detail.payments)
    assert "Pajak dipungut bendahara." in said
    assert "INV-7 · 24-11-2026 · Rp2.157.840" in said
    assert "Rp213.840, dipotong bendahara" in said
    assert "Nomor faktur pajak belum dicatat" in said
    assert "Bank Jateng 3-001 a.n. CV Maju Sejahtera" in said
    assert "1. " in said
    assert "Belum disetor" in said
    deposit = make_deposit(NTPN, room.office.clock.now().date())
    room.office.program.paying().deposit(room.office.person("siti"), placed, deposit, 1)
    page.reload()
    room.settle()
    said = texts(page.detail.payments)
    assert NTPN in said
    assert "Belum disetor" not in said


def test_several_steps_are_open_at_once_the_own_one_first(room: Room, placed: str) -> None:
    receive(room, placed, 36, refused=2)
    settle_first(room, placed)
    receive(room, placed, 2)
    for user, step, room_name, argument in (
        ("budi", "Periksa barang", "receiving", f"{placed}#2"),
        ("wati", "Catat penerimaan", "receiving", placed),
        ("siti", "Catat setoran pajak", "payment", f"{placed}#1"),
    ):
        page = room.open(user, placed)
        bar = page.detail.steps_bar
        assert bar.primary.text() == step
        assert len(bar.others.texts) == 2
        assert not any(step in text for text in bar.others.texts)
        with room.qtbot.waitSignal(page.go, timeout=5000) as asked:
            room.press(bar.primary)
        assert asked.args == [room_name, argument]
    page = room.open("ratna", placed)
    bar = page.detail.steps_bar
    assert not bar.primary.isVisible()
    assert "Menunggu Budi Santoso" in bar.sentence.text()
    assert "Langkah berikutnya: Periksa barang (penerimaan ke-2)." in bar.sentence.text()


def test_the_tabs_lead_to_their_rooms(room: Room, placed: str) -> None:
    receive(room, placed, 40)
    page = room.open("siti", placed)
    for part, asked_for in ((page.detail.receipts, "receiving"), (page.detail.payments, "payment")):
        page.detail.tabs.setCurrentWidget(part)
        with room.qtbot.waitSignal(page.go, timeout=5000) as asked:
            room.press(part.room)
        assert asked.args == [asked_for, placed]


def test_before_the_order_is_placed_there_is_nothing_to_open(room: Room) -> None:
    page = room.open("wati", room.submitted())
    page.detail.tabs.setCurrentWidget(page.detail.receipts)
    assert not page.detail.receipts.room.isVisible()
    assert "sesudah pesanan dicatat" in texts(page.detail.receipts)
