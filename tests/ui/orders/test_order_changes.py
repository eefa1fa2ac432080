"""Prices that were negotiated and orders that are amended, seen while typing, at both edges of the limits."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QDate

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.orders.amend_panel import AmendPanel
from blangkon_desktop.ui.orders.approve_panel import ApprovePanel
from blangkon_desktop.ui.orders.negotiate_panel import NegotiatePanel
from blangkon_desktop.usecases.order_request import LineRequest
from tests.ui.orders.room import Room


def laptops(room: Room, number: int = 4) -> str:
    """Laptops of the e-katalog at Rp14,500,000, waiting for the PPK."""
    made = room.office.order(
        channel=Channel.EKATALOG_LOKAL,
        vendor_id="ekatalog-lokal:karya",
        lines=(LineRequest("ekatalog-lokal:laptop", number),),
        shipping=0,
    )
    room.office.program.approving().submit(room.office.person("ratna"), made.order_id, "Bidang data")
    return made.order_id


def test_a_price_that_is_not_lower_can_not_be_recorded(room: Room) -> None:
    order_id = room.submitted()
    page = room.open("ratna", order_id)
    room.press(page.detail.steps_bar.negotiate)
    panel = room.panel(page, NegotiatePanel)
    room.type(panel.prices[1], "54000")
    assert "tidak di bawah Rp54.000" in panel.preview.refusal.text()
    assert not panel.confirm.isEnabled()
    panel.prices[1].clear()
    room.type(panel.prices[1], "53999")
    assert panel.confirm.isEnabled()
    assert panel.hint.text() == "Rp624.400 → Rp624.389"


def test_crossing_the_line_is_said_with_what_to_do_and_stops_the_approval(room: Room) -> None:
    """Four laptops at Rp11,200,000 and PPN are Rp49,728,000: a marketplace's, no longer the e-katalog's."""
    order_id = laptops(room)
    page = room.open("ratna", order_id)
    room.press(page.detail.steps_bar.negotiate)
    panel = room.panel(page, NegotiatePanel)
    room.type(panel.prices[1], "11300000")
    assert panel.preview.refusal.text() == ""
    panel.prices[1].clear()
    room.type(panel.prices[1], "11200000")
    assert "dikembalikan untuk memilih kanal" in panel.preview.refusal.text()
    room.press(panel.confirm)
    assert room.order(order_id).totals.total == 49_728_000

    ppk = room.open("budi", order_id)
    room.press(ppk.detail.steps_bar.primary)
    approval = room.panel(ppk, ApprovePanel)
    assert not approval.confirm.isEnabled()
    assert "Kanalnya tidak lagi cocok" in approval.hint.text()


def test_negotiation_ends_with_the_order_on_the_channel(room: Room) -> None:
    page = room.open("ratna", room.placed())
    assert not page.detail.steps_bar.negotiate.isVisible()
    assert not room.open("siti", room.submitted()).detail.steps_bar.negotiate.isVisible()


def test_an_order_is_amended_with_names_of_what_changes(room: Room) -> None:
    order_id = room.placed()
    with room.office.program.office().read() as reader:
        admin = reader.person("admin")
    assert admin is not None
    room.office.program.people().add(
        admin, "dewi", name="Dewi Lestari", nip="", roles=frozenset({Role.BENDAHARA}), password="x"
    )
    page = room.open("ratna", order_id)
    room.choose(page, page.detail.steps_bar.amend)
    panel = room.panel(page, AmendPanel)
    assert not panel.confirm.isEnabled()
    assert "sampai Rp686.840" in panel.growth.text()
    panel.quantities[1].setValue(8)
    later = room.office.clock.now().date() + timedelta(days=9)
    panel.by.setDate(QDate(later.year, later.month, later.day))
    treasurer = panel.officials["bendahara"]
    treasurer.setCurrentIndex(treasurer.findData("dewi"))
    room.settle()
    words = panel.preview.changes.text()
    assert "jumlah 10 → 8 rim" in words
    assert "Paling lambat: 24-11-2026 → 03-12-2026" in words
    assert "Bendahara: siti → dewi" in words
    room.press(panel.confirm)
    assert panel.reason.missing.isVisible()
    room.type(panel.reason.edit, "Stok penyedia tinggal delapan")
    room.press(panel.confirm)
    order = room.order(order_id)
    assert (order.status, order.content.officials.bendahara) == (OrderStatus.SUBMITTED, "dewi")
    page.detail.tabs.setCurrentWidget(page.detail.history)
    assert "jumlah 10 → 8 rim" in page.detail.history.events[0].accessibleName()


def test_growth_stops_at_a_tenth(room: Room) -> None:
    """Rp624,400 may become Rp686,840: eleven reams are Rp684,340, twelve Rp744,280."""
    order_id = room.approved()
    page = room.open("ratna", order_id)
    room.choose(page, page.detail.steps_bar.amend)
    panel = room.panel(page, AmendPanel)
    panel.quantities[1].setValue(11)
    room.settle()
    assert panel.confirm.isEnabled()
    panel.quantities[1].setValue(12)
    room.settle()
    assert not panel.confirm.isEnabled()
    assert "melebihi Rp686.840" in panel.preview.refusal.text()
