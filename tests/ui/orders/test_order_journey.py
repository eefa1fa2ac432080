"""An order through the window by those who have a part in it, with everything that comes between."""

from __future__ import annotations

from PySide6.QtCore import Qt

from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.ui.orders.approve_panel import ApprovePanel
from blangkon_desktop.ui.orders.negotiate_panel import NegotiatePanel
from blangkon_desktop.ui.orders.page import OrdersPage
from blangkon_desktop.ui.orders.panels import PlacePanel
from blangkon_desktop.ui.orders.return_panel import ReturnPanel
from blangkon_desktop.ui.orders.submit_panel import SubmitPanel
from tests.ui.orders.room import LEFT, Room

OBVIOUS = "split.channel.obvious"


def send_back(room: Room, order_id: str) -> None:
    page = room.open("budi", order_id)
    room.press(page.detail.steps_bar.send_back)
    panel = room.panel(page, ReturnPanel)
    room.type(panel.reason.edit, "Kertas terlalu banyak")
    room.type(panel.comments[1], "Cukup 440 rim")
    room.press(panel.confirm)


def mend(room: Room, order_id: str) -> None:
    """The drafter reads the comment at its line and goes to the wizard; what it saves is saved here."""
    page = room.open("ratna", order_id)
    bar, model = page.detail.steps_bar, page.detail.goods.model
    assert bar.primary.text() == "Perbaiki"
    assert bar.sentence.text() == "Dikembalikan: Kertas terlalu banyak"
    assert [model.index(row, 0).data() for row in model.comment_rows] == ["▲ Cukup 440 rim"]
    with room.qtbot.waitSignal(page.go, timeout=5000) as asked:
        room.press(bar.primary)
    assert asked.args == ["new-order", f"change:{order_id}"]
    room.office.program.drafting().change(room.office.person("ratna"), order_id, room.office.request(440))


def submit_with_reason(room: Room, order_id: str, other: str) -> None:
    page = room.open("ratna", order_id)
    assert page.detail.goods.model.comment_rows == ()
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, SubmitPanel)
    assert room.status(order_id) is OrderStatus.DRAFT
    card = next(card for card in panel.cards if card.item.code == OBVIOUS)
    assert card.orders is not None
    assert list(card.orders.buttons) == [other]
    room.press(panel.confirm)
    assert panel.reason.missing.isVisible()
    room.type(panel.reason.edit, "Pelatihan baru diumumkan kemarin")
    room.press(panel.confirm)
    assert room.status(order_id) is OrderStatus.SUBMITTED


def approve(room: Room, order_id: str) -> str:
    """By keys alone once the decision is open; what was told to have changed."""
    page = room.open("budi", order_id)
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, ApprovePanel)
    changes = panel.changes.text()
    room.qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    if panel.ticks:
        assert room.status(order_id) is OrderStatus.SUBMITTED
        assert not panel.confirm.isEnabled()
        tick = panel.ticks[OBVIOUS]
        tick.setFocus()
        room.qtbot.keyClick(tick, Qt.Key.Key_Space)
        room.press(panel.confirm)
    assert room.status(order_id) is OrderStatus.APPROVED
    return changes


def negotiate(room: Room, order_id: str) -> OrdersPage:
    page = room.open("ratna", order_id)
    room.press(page.detail.steps_bar.negotiate)
    panel = room.panel(page, NegotiatePanel)
    assert not panel.confirm.isEnabled()
    room.type(panel.prices[1], "50000")
    room.type(panel.prices[0], "0")
    assert panel.preview.total.text() == "Rp26.398.600 → Rp24.420.000"
    assert "Hemat Rp1.785.000" in panel.preview.remark.text()
    room.press(panel.confirm)
    assert room.status(order_id) is OrderStatus.SUBMITTED
    return page


def test_returned_mended_reviewed_negotiated_and_placed(room: Room) -> None:
    other = room.office.order(450, purpose="Kertas ujian").order_id
    room.office.program.approving().submit(room.office.person("ratna"), other)
    order_id = room.office.order(460).order_id
    room.office.program.approving().submit(room.office.person("ratna"), order_id, "Kebutuhan lain")
    send_back(room, order_id)
    assert room.order(order_id).comments == ((1, "Cukup 440 rim"),)
    mend(room, order_id)
    submit_with_reason(room, order_id, other)

    assert "jumlah 460 → 440 rim" in approve(room, order_id)
    assert room.order(order_id).acknowledged == (OBVIOUS,)
    page = negotiate(room, order_id)
    talks = page.detail.goods.talks.text.text()
    assert "Rp54.000 → Rp50.000, hemat Rp1.760.000 · Ratna Wulandari" in talks
    assert "Seluruhnya hemat Rp1.785.000" in talks

    assert "harga Rp54.000 → Rp50.000" in approve(room, order_id)
    page = room.open("ratna", order_id)
    room.press(page.detail.steps_bar.primary)
    place = room.panel(page, PlacePanel)
    room.type(place.number, "MBZ-9")
    room.qtbot.mouseClick(place.confirm, LEFT)
    room.settle()
    order = room.order(order_id)
    assert (order.status, order.marketplace_number) == (OrderStatus.PLACED, "MBZ-9")
    assert order.totals.total == 24_420_000
    assert page.detail.head.countdown.word == "tinggal 3 hari kerja"
