"""The room of payment by clicks: limits of each way, who collects, accounts, deposits, and what is never possible."""

from __future__ import annotations

from datetime import date

import pytest

from blangkon_desktop.domain.receipt import Account, PaymentMethod
from blangkon_desktop.ui.payment.bill_form import BillForm
from blangkon_desktop.ui.payment.close_form import CloseForm
from blangkon_desktop.ui.payment.collector_card import CollectorCard
from blangkon_desktop.ui.payment.pay_form import PayForm
from tests.fulfilment import NTPN
from tests.ui.fulfilment.room import LOCAL, MEAL, PAPER, SNACK, Rooms, form_of
from tests.ui.payment.steps import MARKET, TAXED, TODAY, billed, come, paid, told


def test_catering_is_paid_whole_with_its_food_tax_inside(rooms: Rooms) -> None:
    lines = [{"product": MEAL.product_id, "quantity": 45}, {"product": SNACK.product_id, "quantity": 45}]
    event = {
        "activity": "Rapat MKKS", "date": "2026-11-26", "time": "10:00", "place": "Aula",
        "portions": [{"name": "Nasi kotak", "count": 45}, {"name": "Snack", "count": 45}],
    }  # fmt: skip
    order = come(rooms, rooms.placed(45, MEAL, lines=lines, event=event), result="accepted")
    assert order.totals.total == 2_137_500
    page = rooms.payment("bendahara", order.order_id)
    form = form_of(page, BillForm)
    assert form.money["amount"].text() == "2.137.500"
    rooms.type(form.number, "INV-DAPUR-7")
    rooms.press(page.detail.confirm)
    pay = form_of(page, PayForm)
    assert page.group.key == "pay"
    steps = " ".join(text.id for text, _ in pay.plan.sums.steps) if pay.plan.sums else ""
    assert "194.318" in steps  # the food tax in the price: 1,943,182 + 194,318
    assert "tidak" in steps or "PBJT" in steps
    assert pay.view is not None
    assert pay.view.plan.tax.pbjt == 194_318
    assert pay.view.plan.tax.dpp == 1_943_182
    rooms.press(page.detail.confirm)
    payment = rooms.receipt(order.order_id, 1).payment
    assert payment is not None
    assert payment.tax is not None
    assert payment.gross == 2_137_500
    assert payment.net == 2_137_500 - payment.tax.pph
    assert payment.tax.pph == 38_864  # PPh 23, 2 % of 1,943,182


def test_the_bill_is_never_more_than_what_came_well(rooms: Rooms) -> None:
    order = come(rooms, rooms.placed(40), good=36, result="accepted-with-notes")
    page = rooms.payment("bendahara", order.order_id)
    form = form_of(page, BillForm)
    rooms.type(form.number, "INV-1")
    rooms.type(form.money["amount"], "1.944.001")
    assert "tidak dapat lebih" in form.grid.remark("amount")
    assert not page.detail.confirm.isEnabled()
    rooms.type(form.money["amount"], "0")
    assert not page.detail.confirm.isEnabled()
    rooms.type(form.money["amount"], "1.944.000")
    assert page.detail.confirm.isEnabled()
    assert page.detail.remark.text() == "Ditagih Rp1.944.000"
    rooms.press(page.detail.confirm)
    assert rooms.receipt(order.order_id, 1).billed == 1_944_000


def test_goods_that_did_not_come_are_not_paid_and_it_says_why(rooms: Rooms) -> None:
    order = rooms.placed(40)
    page = rooms.payment("bendahara", order.order_id)
    assert page.detail.form is None
    assert "Belum ada barang yang diterima" in told(page)
    come(rooms, order)
    page = rooms.payment("bendahara", order.order_id)
    assert page.detail.form is None
    assert "belum diperiksa, jadi belum dapat ditagih atau dibayar" in told(page)
    assert "Ratna Wulandari" in told(page)


def test_a_rejected_receipt_is_not_paid(rooms: Rooms) -> None:
    order = come(rooms, rooms.placed(40), result="rejected")
    page = rooms.payment("bendahara", f"{order.order_id}#1")
    assert page.detail.form is None
    assert "menolak seluruh penerimaan" in told(page)


@pytest.mark.parametrize(("quantity", "open_"), [(925, True), (926, False)])
def test_up_is_closed_above_its_limit_with_the_reason_beside_it(rooms: Rooms, quantity: int, open_: bool) -> None:
    item = PAPER if open_ else LOCAL  # 925 reams are Rp49,950,000, 926 are Rp50,004,000
    order = billed(rooms, rooms.placed(quantity, item))
    form = form_of(rooms.payment("bendahara", order.order_id), PayForm)
    up = form.methods.radios[PaymentMethod.UP]
    assert up.isEnabled() == open_
    assert ("sampai Rp50.000.000" in form.methods.notes[PaymentMethod.UP].text()) is True
    assert form.methods.method is (PaymentMethod.UP if open_ else PaymentMethod.LS)


def test_a_marketplace_collects_alone_and_its_figures_are_compared(rooms: Rooms) -> None:
    order = come(rooms, rooms.placed(10, TAXED, **MARKET), result="accepted")
    page = rooms.payment("bendahara", order.order_id)
    collector = next(card for card in page.detail.cards if isinstance(card, CollectorCard))
    assert collector.title.text() == "Pajak dipungut marketplace: bendahara tidak memotong apa pun."
    form = form_of(page, BillForm)
    assert "Menurut hitungan Rp59.400" in form.grid.remark("ppn")
    rooms.type(form.money["ppn"], "59.400")
    assert "Cocok" in form.grid.remark("ppn")
    rooms.type(form.money["pph"], "2.699")
    assert "selisih Rp1" in form.grid.remark("pph")
    rooms.type(form.number, "INV-MBZ")
    rooms.press(page.detail.confirm)
    assert "PPh pada invoice Rp2.699" in told(page)
    pay = form_of(page, PayForm)
    assert pay.methods.method is PaymentMethod.MARKETPLACE
    assert not pay.vendor.isVisible()
    assert not pay.account.isVisible()
    assert pay.plan.net_text == "Rp599.400"
    rooms.press(page.detail.confirm)
    payment = rooms.receipt(order.order_id, 1).payment
    assert payment is not None
    assert (payment.net, payment.undeposited) == (599_400, 0)
    assert isinstance(page.detail.form, CloseForm)


def test_the_treasurers_order_is_not_paid_through_the_marketplace(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(10, TAXED))
    form = form_of(rooms.payment("bendahara", order.order_id), PayForm)
    assert not form.methods.radios[PaymentMethod.MARKETPLACE].isEnabled()
    assert "dua kali" in form.methods.notes[PaymentMethod.MARKETPLACE].text()


def test_taxes_follow_the_vendors_status_while_it_is_ticked(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))  # Rp5,400,000 without PPN
    form = form_of(rooms.payment("bendahara", order.order_id), PayForm)
    assert form.plan.net_text == "Rp5.319.000"  # PPh 22 1.5 %
    rooms.press(form.vendor.boxes["npwp"])
    assert form.plan.net_text == "Rp5.238.000"  # doubled to 3 %
    rooms.press(form.vendor.boxes["npwp"])
    rooms.press(form.vendor.boxes["pph22"])
    assert form.plan.net_text == "Rp5.400.000"
    rooms.press(form.vendor.boxes["pph22"])
    form.vendor.form.setCurrentIndex(form.vendor.form.findData("op"))
    rooms.press(form.vendor.boxes["umkm"])
    rooms.settle()
    assert form.vendor.letter.isVisible()
    assert form.plan.net_text == "Rp5.373.000"  # final 0.5 %
    assert form.plan.sums is not None
    assert form.plan.sums.pph_name == "PPh final UMKM 0,5 %"
    assert form.vendor.standing.text().startswith("✔")


def test_a_letter_that_no_longer_counts_is_told_with_its_reason(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))
    form = form_of(rooms.payment("bendahara", order.order_id), PayForm)
    assert not form.vendor.standing.isVisible()
    rooms.press(form.vendor.boxes["umkm"])
    assert form.plan.net_text == "Rp5.319.000"  # a CV that begins in 2026 pays 1.5 %
    assert "tidak lagi termasuk PPh final UMKM" in form.vendor.standing.text()


def test_by_card_nobody_withholds_and_it_is_said(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))
    form = form_of(rooms.payment("bendahara", order.order_id), PayForm)
    rooms.press(form.methods.radios[PaymentMethod.KKPD])
    assert form.collector.title.text().startswith("Dibayar dengan kartu")
    assert form.plan.net_text == "Rp5.400.000"
    assert not form.account.isVisible()


def test_the_account_is_typed_twice_and_another_one_is_checked(rooms: Rooms) -> None:
    paid(rooms, rooms.placed(5), Account("Bank Jateng", "3-002-00001-1", "CV Maju"))
    order = billed(rooms, rooms.placed(100))
    page = rooms.payment("bendahara", order.order_id)
    form = form_of(page, PayForm)
    rooms.press(form.methods.radios[PaymentMethod.LS])
    assert "3-002-00001-1" in form.account.known.text()
    assert (form.account.bank.text(), form.account.name.text()) == ("Bank Jateng", "CV Maju")
    assert not page.detail.confirm.isEnabled()
    rooms.type(form.account.number, "3002000011")
    rooms.type(form.account.again, "3002000012")
    assert "Belum sama" in form.account.grid.remark("again")
    assert not page.detail.confirm.isEnabled()
    rooms.type(form.account.again, "3002 00001 1")
    assert page.detail.confirm.isEnabled()
    assert not form.account.changed_card.isVisible()
    for field in (form.account.number, form.account.again):
        rooms.type(field, "9009000099")
    assert form.account.changed_card.isVisible()
    assert not page.detail.confirm.isEnabled()
    rooms.press(form.account.checked)
    assert page.detail.confirm.isEnabled()
    rooms.type(form.sp2d, "SP2D/77")
    rooms.press(page.detail.confirm)
    payment = rooms.receipt(order.order_id, 1).payment
    assert payment is not None
    assert (payment.account.number, payment.account_changed, payment.sp2d) == ("9009000099", True, "SP2D/77")
    assert "berbeda dari yang dikenal" in told(page)


def test_nothing_typed_is_lost_on_an_error(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))
    page = rooms.payment("bendahara", order.order_id)
    form = form_of(page, PayForm)
    rooms.type(form.ntpn, "ABC")
    assert not page.detail.confirm.isEnabled()
    rooms.type(form.ntpn, NTPN)
    form.day.show_day(date(2026, 11, 23))  # before the inspection
    rooms.settle()
    rooms.press(page.detail.confirm)
    assert "mendahului pemeriksaan barang" in form_of(page, PayForm).grid.remark("date")
    assert rooms.receipt(order.order_id, 1).payment is None
    again = form_of(page, PayForm)
    assert again.ntpn.text() == NTPN
    again.day.show_day(TODAY)
    rooms.settle()
    rooms.press(page.detail.confirm)
    payment = rooms.receipt(order.order_id, 1).payment
    assert payment is not None
    assert [d.ntpn for d in payment.deposits] == [NTPN]


def test_what_is_typed_survives_a_closed_window(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))
    page = rooms.payment("bendahara", order.order_id)
    form = form_of(page, PayForm)
    rooms.press(form.methods.radios[PaymentMethod.LS])
    rooms.type(form.account.number, "111")
    rooms.press(form.vendor.boxes["pkp"])
    page.leave()
    rooms.settle()
    again = form_of(rooms.payment("bendahara", order.order_id), PayForm)
    assert again.fields() == form.fields()
    assert again.methods.method is PaymentMethod.LS


def test_looking_at_a_payment_keeps_no_draft(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))
    page = rooms.payment("bendahara", order.order_id)
    page.leave()
    rooms.settle()
    assert rooms.services.inputs().of_order("bendahara", order.order_id) == {}
