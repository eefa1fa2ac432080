"""Deposits with their last days, the closed file, and whose step it is."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTableView

from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.ui.payment.bill_form import BillForm
from blangkon_desktop.ui.payment.close_form import CloseForm, FileCard
from blangkon_desktop.ui.payment.deposit_form import DepositForm
from blangkon_desktop.ui.payment.page import PaymentPage
from blangkon_desktop.ui.payment.pay_form import PayForm
from blangkon_desktop.ui.payment.receipt_chips import ReceiptChips
from blangkon_desktop.usecases.manage_people import PersonChange
from blangkon_desktop.usecases.receive_goods import ReceiptRequest
from tests.fulfilment import NTPN
from tests.ui.fulfilment.room import Rooms, form_of
from tests.ui.payment.steps import TAXED, TODAY, billed, come, paid, told


def test_two_taxes_are_deposited_each_with_its_ntpn_and_last_day(rooms: Rooms) -> None:
    order = paid(rooms, rooms.placed(100, TAXED))
    page = rooms.payment("bendahara")
    assert page.group.key == "deposit"
    assert page.model.rows[0].word.id == "Setor sampai 15-12-2026"
    form = form_of(page, DepositForm)
    assert list(form.kinds) == ["ppn", "pph", "all"]
    rooms.type(form.ntpn, "!!")
    assert "hanya berisi" in form.grid.remark("ntpn")
    rooms.type(form.ntpn, NTPN)
    rooms.type(form.billing, "123")
    assert "15 angka" in form.grid.remark("billing")
    rooms.press(page.detail.confirm)
    form = form_of(page, DepositForm)
    assert list(form.kinds) == ["pph"]
    rooms.type(form.ntpn, NTPN[::-1])
    rooms.press(page.detail.confirm)
    payment = rooms.receipt(order.order_id, 1).payment
    assert payment is not None
    assert payment.undeposited == 0
    assert [(d.kind, d.billing) for d in payment.deposits] == [("ppn", "123"), ("pph", "")]
    closing = form_of(page, CloseForm)
    assert [part.done for part in closing.parts] == [True, True, True, False]  # the faktur may follow
    rooms.press(page.detail.confirm)
    assert rooms.order(order.order_id).status is OrderStatus.COMPLETED
    card = next(card for card in page.detail.cards if isinstance(card, FileCard))
    assert card.accessibleName() == "Berkas ditutup"


def test_a_deposit_that_is_overdue_is_marked(rooms: Rooms) -> None:
    paid(rooms, rooms.placed(100))
    rooms.office.clock.advance(22 * 86_400)
    page = rooms.payment("bendahara")
    assert (page.model.rows[0].state, page.model.rows[0].word.id) == ("stop", "Lewat 15-12-2026")


def test_nobody_pays_what_he_approved(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))
    office = rooms.office
    admin = office.person("admin")
    office.program.people().change(admin, "ppk", PersonChange(roles=frozenset({Role.PPK, Role.BENDAHARA})))
    page = rooms.payment("ppk", order.order_id)
    assert page.detail.form is None
    assert "Anda setujui sendiri" in told(page)


def test_others_look_and_see_who_must_act(rooms: Rooms) -> None:
    order = billed(rooms, rooms.placed(100))
    page = rooms.payment("ppk", order.order_id)
    assert page.detail.form is None
    assert not page.detail.confirm.isVisible()
    assert "Bayar: menunggu Dewi Lestari (Bendahara" in told(page)


def test_each_receipt_goes_its_own_way(rooms: Rooms) -> None:
    order = come(rooms, rooms.placed(40), good=36, result="accepted-with-notes")
    row = ReceiptLine(1, 4, 4, 0)
    rooms.office.program.receiving().receive(
        rooms.office.person("penyimpan"), order.order_id, ReceiptRequest(TODAY, (row,), "SJ-2")
    )
    page = rooms.payment("bendahara", order.order_id)
    chips = next(card for card in page.detail.cards if isinstance(card, ReceiptChips))
    assert form_of(page, BillForm).key == "bill#1"
    rooms.press(chips.chips[2])
    assert page.detail.form is None
    assert "belum diperiksa" in told(page)


def test_an_order_that_is_not_there_is_told_and_the_list_stays(rooms: Rooms) -> None:
    order = paid(rooms, rooms.placed(100))
    page = rooms.payment("bendahara", "tidak-ada")
    assert rooms.notices.history[-1].text == "Pesanan «tidak-ada» tidak ada."
    assert page.facts is not None
    assert page.facts.order.order_id == order.order_id
    page.enter(f"{order.order_id}#9")
    rooms.settle()
    assert form_of(page, DepositForm).key == "deposit#1"


def test_every_control_of_each_step_has_a_name(rooms: Rooms) -> None:
    order = come(rooms, rooms.placed(100, TAXED), result="accepted")
    page = rooms.payment("bendahara", order.order_id)
    check_names(page)
    rooms.type(form_of(page, BillForm).number, "INV-1")
    rooms.press(page.detail.confirm)
    rooms.press(form_of(page, PayForm).vendor.boxes["umkm"])
    check_names(page)
    rooms.press(page.detail.confirm)
    check_names(page)
    rooms.press(page.bar.chips["ages"])
    check_names(page)


def check_names(page: PaymentPage) -> None:
    for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTableView):
        for widget in page.findChildren(kind):
            inside = isinstance(widget.parent(), QLineEdit | QAbstractSpinBox | QComboBox | QTableView)
            if widget.isVisible() and not inside:
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
