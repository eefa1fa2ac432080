"""Forty reams: 38 come, 36 of them good; inspected, billed, paid; then the last four. All by clicks and keys."""

from __future__ import annotations

from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.receipt import InspectionResult, PaymentMethod
from blangkon_desktop.ui.payment.bill_form import BillForm
from blangkon_desktop.ui.payment.close_form import CloseForm
from blangkon_desktop.ui.payment.deposit_form import DepositForm
from blangkon_desktop.ui.payment.pay_form import PayForm
from blangkon_desktop.ui.receiving.inspection_form import InspectionForm
from blangkon_desktop.ui.receiving.receipt_form import ReceiptForm
from tests.fulfilment import NTPN
from tests.ui.fulfilment.room import Rooms, form_of


def receive(rooms: Rooms, order_id: str, came: int, good: int, note: str = "") -> None:
    page = rooms.receiving("penyimpan", order_id)
    form = form_of(page, ReceiptForm)
    rooms.type(form.note, f"SJ-{came}")
    block = form.blocks[0]
    rooms.type(block.came, str(came))
    assert block.good.value == came
    if good != came:
        rooms.type(block.good, str(good))
    assert block.refused.text() == str(came - good)
    if note:
        rooms.type(block.note, note)
    rooms.press(page.detail.confirm)


def inspect(rooms: Rooms, order_id: str, notes: str = "") -> None:
    page = rooms.receiving("ppk", order_id)
    form = form_of(page, InspectionForm)
    rooms.press(form.tick_all)
    if notes:
        rooms.press(form.results[InspectionResult.WITH_NOTES])
        assert not page.detail.confirm.isEnabled()
        rooms.type(form.notes, notes)
    rooms.press(page.detail.confirm)


def bill(rooms: Rooms, order_id: str, number: str, amount: str) -> None:
    page = rooms.payment("bendahara", order_id)
    form = form_of(page, BillForm)
    assert form.money["amount"].text() == amount
    rooms.type(form.number, number)
    rooms.press(page.detail.confirm)


def pay(rooms: Rooms, order_id: str, net: str, words: str) -> None:
    page = rooms.payment("bendahara", order_id)
    form = form_of(page, PayForm)
    rooms.press(form.methods.radios[PaymentMethod.UP])
    assert form.plan.net_text == net
    assert form.plan.words.text() == words
    rooms.press(page.detail.confirm)


def deposit(rooms: Rooms, order_id: str, kind: str = "pph") -> None:
    page = rooms.payment("bendahara", order_id)
    form = form_of(page, DepositForm)
    assert list(form.kinds) == [kind]
    rooms.type(form.ntpn, NTPN[:-1])
    assert "15 dari 16" in form.grid.remark("ntpn")
    assert not page.detail.confirm.isEnabled()
    rooms.type(form.ntpn, NTPN)
    rooms.press(page.detail.confirm)


def test_a_purchase_in_two_parts_adds_up_to_the_rupiah(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    receive(rooms, order_id, 38, 36, "2 rim basah, dikembalikan kurir")
    first = rooms.receipt(order_id, 1)
    assert [(x.received, x.good, x.refused, x.note) for x in first.lines] == [
        (38, 36, 2, "2 rim basah, dikembalikan kurir")
    ]
    inspect(rooms, order_id, "36 rim diterima, 2 rim basah")
    bill(rooms, order_id, "INV-1", "1.944.000")
    # PPh 22 is decided on the order of Rp2,160,000, not avoided by two payments: 1.5 % of 1,944,000
    pay(rooms, order_id, "Rp1.914.840", "Satu Juta Sembilan Ratus Empat Belas Ribu Delapan Ratus Empat Puluh Rupiah")
    deposit(rooms, order_id)
    receive(rooms, order_id, 4, 4)
    inspect(rooms, order_id)
    bill(rooms, order_id, "INV-2", "216.000")
    pay(rooms, order_id, "Rp212.760", "Dua Ratus Dua Belas Ribu Tujuh Ratus Enam Puluh Rupiah")
    order = rooms.order(order_id)
    payments = [r.payment for r in order.receipts if r.payment]
    assert [p.gross for p in payments] == [1_944_000, 216_000]
    assert [p.tax.pph for p in payments if p.tax] == [29_160, 3_240]
    assert sum(p.gross for p in payments) == order.totals.total == 2_160_000
    assert sum(p.net + (p.tax.treasurer_deposits if p.tax else 0) for p in payments) == 2_160_000
    deposit(rooms, order_id)
    page = rooms.payment("bendahara", order_id)
    closing = form_of(page, CloseForm)
    assert all(part.done for part in closing.parts)
    rooms.press(page.detail.confirm)
    assert rooms.order(order_id).status is OrderStatus.COMPLETED
    assert rooms.tasks.is_idle
