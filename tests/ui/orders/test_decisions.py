"""What a decision shows and asks: orders concerned, reasons, ticks, merging, ways back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.ui.orders.approve_panel import ApprovePanel
from blangkon_desktop.ui.orders.return_panel import ReturnPanel
from blangkon_desktop.ui.orders.submit_panel import SubmitPanel
from blangkon_desktop.usecases.amend_order import AmendRequest, LineChange
from blangkon_desktop.usecases.approve_order import ApproveOrder
from blangkon_desktop.usecases.order_review import ReviewOrders
from tests.rules import changed
from tests.ui.orders.room import Room

OBVIOUS = "split.channel.obvious"


@pytest.fixture
def pair(room: Room) -> tuple[str, str]:
    """An order that waits for the PPK, and a draft that together with it passes Rp50,000,000."""
    first = room.office.order(450, purpose="Kertas ujian")
    room.office.program.approving().submit(room.office.person("ratna"), first.order_id)
    return first.order_id, room.office.order(460).order_id


def test_merging_is_offered_with_both_orders(room: Room, pair: tuple[str, str]) -> None:
    first, second = pair
    page = room.open("ratna", second)
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, SubmitPanel)
    with room.qtbot.waitSignal(page.go, timeout=5000) as asked:
        room.press(panel.merge)
    assert asked.args == ["new-order", f"merge:{second},{first}"]
    assert room.status(second) is OrderStatus.DRAFT


def test_an_order_that_was_approved_is_not_merged(room: Room, pair: tuple[str, str]) -> None:
    first, second = pair
    room.office.program.approving().approve(room.office.person("budi"), first)
    page = room.open("ratna", second)
    room.press(page.detail.steps_bar.primary)
    assert not room.panel(page, SubmitPanel).merge.isVisible()
    room.press(room.panel(page, SubmitPanel).drop)
    assert page.detail.steps_bar.panel is None
    assert page.detail.tabs.isVisible()


def test_where_the_rule_refuses_no_reason_helps(room: Room, pair: tuple[str, str]) -> None:
    policy = load_policy(changed('value = "acknowledge"', 'value = "refuse"', after='"split.obvious"'), "uji.toml")
    office, store = room.office, room.office.program.office()
    clock = office.clock
    services = replace(
        office.services,
        policy=lambda: policy,
        reviewing=lambda: ReviewOrders(store, lambda: policy, clock),
        approving=lambda: ApproveOrder(store, lambda: policy, clock),
    )
    room.office = replace(office, services=services)
    page = room.open("ratna", pair[1])
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, SubmitPanel)
    assert "harus digabung" in panel.said.text()
    assert not panel.confirm.isVisible()
    assert not panel.reason.isVisible()
    assert panel.merge.isVisible()
    assert room.status(pair[1]) is OrderStatus.DRAFT


def test_an_order_concerned_opens_and_esc_comes_back_with_what_was_typed(room: Room, pair: tuple[str, str]) -> None:
    first, second = pair
    page = room.open("ratna", second)
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, SubmitPanel)
    room.type(panel.reason.edit, "Rapat mendadak")
    card = panel.cards[0]
    assert card.orders is not None
    room.press(card.orders.buttons[first])
    assert page.detail.head.number.text() == room.order(first).number
    assert page.detail.steps_bar.panel is None
    assert page.back()
    room.settle()
    assert page.detail.head.number.text() == room.order(second).number
    assert room.panel(page, SubmitPanel).reason.text == "Rapat mendadak"
    assert page.back()
    assert not page.back()


def test_the_approver_reads_reason_and_orders_and_ticks_survive_a_look(room: Room, pair: tuple[str, str]) -> None:
    first, second = pair
    room.office.program.approving().submit(room.office.person("ratna"), second, "Rapat mendadak")
    page = room.open("budi", second)
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, ApprovePanel)
    room.tick(panel.ticks[OBVIOUS])
    room.type(panel.note, "Sudah dibahas")
    card = next(card for card in panel.cards if card.item.code == OBVIOUS)
    assert card.orders is not None
    room.press(card.orders.buttons[first])
    page.back()
    room.settle()
    panel = room.panel(page, ApprovePanel)
    assert panel.ticks[OBVIOUS].isChecked()
    room.press(panel.confirm)
    order = room.order(second)
    assert (order.status, order.timeline[-1].note) == (OrderStatus.APPROVED, "Sudah dibahas")
    assert page.detail.route.cards[0].item.code in ("split.tax.possible", OBVIOUS)


def test_a_possible_case_asks_for_a_reason_but_for_no_tick(room: Room) -> None:
    """Two orders of 20 reams are Rp2,160,000 before tax: above the tax floor of Rp2,000,000 together."""
    first = room.office.order(19, purpose="Kertas ujian")
    room.office.program.approving().submit(room.office.person("ratna"), first.order_id)
    second = room.office.order(19)
    room.office.program.approving().submit(room.office.person("ratna"), second.order_id, "Kebutuhan lain")
    page = room.open("budi", second.order_id)
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, ApprovePanel)
    assert [card.item.code for card in panel.cards] == ["split.tax.possible"]
    assert panel.ticks == {}
    assert panel.confirm.isEnabled()


def test_a_pending_change_is_told_in_the_head_and_named_in_the_approval(room: Room) -> None:
    order_id = room.approved()
    request = AmendRequest("Penyedia hanya punya delapan", (LineChange(1, 8),))
    room.office.program.amending().amend(room.office.person("ratna"), order_id, request)
    page = room.open("budi", order_id)
    assert page.detail.head.chip.word == "Perubahan menunggu persetujuan"
    assert page.detail.steps_bar.sentence.text() == "Perubahan: Penyedia hanya punya delapan"
    room.press(page.detail.steps_bar.primary)
    panel = room.panel(page, ApprovePanel)
    assert "jumlah 10 → 8 rim" in panel.changes.text()
    room.press(panel.drop)
    room.press(page.detail.steps_bar.send_back)
    back = room.panel(page, ReturnPanel)
    assert back.comments == {}
    room.type(back.reason.edit, "Tunggu pengiriman berikutnya")
    room.press(back.confirm)
    order = room.order(order_id)
    assert (order.status, order.content.lines[0].quantity) == (OrderStatus.APPROVED, 10)


def test_a_sent_back_order_can_be_sent_again_as_it_is(room: Room) -> None:
    order_id = room.submitted()
    room.office.program.approving().send_back(room.office.person("budi"), order_id, "Mohon dijelaskan")
    page = room.open("ratna", order_id)
    room.press(page.detail.steps_bar.resend)
    assert room.status(order_id) is OrderStatus.SUBMITTED
