"""Submit, approve, return, place, cancel: what is refused is refused in words and leaves the order as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.usecases.approve_order import budget_after, may_approve
from tests.fakes import START
from tests.offices import ReadyOffice, product

TODAY = date(2026, 11, 24)


@pytest.fixture
def draft(office: ReadyOffice) -> Order:
    """A draft of the pejabat pengadaan."""
    return office.program.drafting().create(office.person("pejabat"), office.request(10))


def unchanged(office: ReadyOffice, order: Order, action: Callable[[], object], kind: type[BlangkonError]) -> str:
    """Refused in both languages, with a next step, and nothing written; returns the code."""
    with pytest.raises(kind) as caught:
        action()
    said = caught.value
    assert said.title.id
    assert said.title.en
    assert said.next_step.id
    assert said.next_step.en
    assert "pelanggaran" not in (said.title.id + said.detail.id + said.next_step.id).lower()
    assert office.program.orders().show(order.order_id)[0] == order
    return said.code


@pytest.mark.parametrize("user", ["bendahara", "penyimpan", "ppk", "admin"])
def test_who_does_not_buy_does_not_submit(office: ReadyOffice, draft: Order, user: str) -> None:
    person = office.person(user)
    code = unchanged(office, draft, lambda: office.program.approving().submit(person, draft.order_id), NotAllowed)
    assert code == "people.wrong_role"


@pytest.mark.parametrize("reason", [None, "", "  \n"])
def test_returning_and_cancelling_need_a_reason(office: ReadyOffice, draft: Order, reason: str | None) -> None:
    approving, ppk = office.program.approving(), office.person("ppk")
    pejabat = office.person("pejabat")
    assert (
        unchanged(office, draft, lambda: approving.cancel(pejabat, draft.order_id, reason), InvalidInput)
        == "order.reason_missing"
    )
    submitted = approving.submit(pejabat, draft.order_id, reason)
    assert submitted.reasons == ()
    assert (
        unchanged(office, submitted, lambda: approving.send_back(ppk, draft.order_id, reason), InvalidInput)
        == "order.reason_missing"
    )


@pytest.mark.parametrize("number", ["", "   ", "x" * 81])
def test_a_marketplace_number_has_one_to_eighty_signs(office: ReadyOffice, draft: Order, number: str) -> None:
    approving, pejabat = office.program.approving(), office.person("pejabat")
    approving.submit(pejabat, draft.order_id)
    approved = approving.approve(office.person("ppk"), draft.order_id, " baik ", acknowledged=["b", "a"])
    assert approved.timeline[-1].note == "baik"
    code = unchanged(office, approved, lambda: approving.place(pejabat, draft.order_id, number), InvalidInput)
    assert code == "order.marketplace_number"
    late = TODAY + timedelta(days=1)
    code = unchanged(office, approved, lambda: approving.place(pejabat, draft.order_id, "P", late), InvalidInput)
    assert code == "order.date_in_future"
    assert approving.place(pejabat, draft.order_id, "x" * 80).placed_on == "2026-11-24"


def test_whoever_saw_an_older_state_changes_nothing(office: ReadyOffice, draft: Order) -> None:
    approving, pejabat, ppk = office.program.approving(), office.person("pejabat"), office.person("ppk")
    submitted = approving.submit(pejabat, draft.order_id, seen=draft.head)
    for act in (
        lambda: approving.approve(ppk, draft.order_id, seen=draft.head),
        lambda: approving.send_back(ppk, draft.order_id, "x", seen=draft.head),
    ):
        assert unchanged(office, submitted, act, Conflict) == "order.changed_meanwhile"
    assert approving.approve(ppk, draft.order_id, seen=submitted.head).status is OrderStatus.APPROVED


@pytest.mark.parametrize("step", ["submit", "approve"])
def test_a_step_twice_is_refused(office: ReadyOffice, draft: Order, step: str) -> None:
    approving = office.program.approving()
    order = approving.submit(office.person("pejabat"), draft.order_id)
    if step == "approve":
        order = approving.approve(office.person("ppk"), draft.order_id)
    person = office.person("pejabat" if step == "submit" else "ppk")
    assert unchanged(office, order, lambda: getattr(approving, step)(person, draft.order_id), RuleRefused) == (
        "order.wrong_status"
    )


def test_the_budget_is_free_again_after_a_return_and_a_cancel(office: ReadyOffice, draft: Order) -> None:
    approving, pejabat, ppk = office.program.approving(), office.person("pejabat"), office.person("ppk")
    total = draft.totals.total
    approving.submit(pejabat, draft.order_id)
    for status, left in ((OrderStatus.DRAFT, 0), (OrderStatus.CANCELLED, 0)):
        order = (
            approving.send_back(ppk, draft.order_id, "cek")
            if status is OrderStatus.DRAFT
            else approving.cancel(pejabat, draft.order_id, "tidak jadi")
        )
        with office.program.office().read() as reader:
            (line,) = reader.budget_lines()
            assert (line.reserved, line.committed) == (left, 0)
            assert budget_after(reader, order) == 500_000_000 - total


def test_above_the_officers_ceiling_the_ppk_drafts_and_approves(office: ReadyOffice) -> None:
    big = product(12, channel=Channel.EKATALOG_LOKAL, price=200_000_001, taxed=False)
    office.load(big)
    ppk = office.person("ppk")
    order = office.program.drafting().create(ppk, office.request(1, big))
    assert may_approve(office.program.policy(), START.date(), ppk, order)
    office.program.approving().submit(ppk, order.order_id)
    assert office.program.approving().approve(ppk, order.order_id).status is OrderStatus.APPROVED


def test_an_order_that_is_not_there_is_not_found(office: ReadyOffice) -> None:
    with pytest.raises(NotFound, match="order.unknown"):
        office.program.approving().submit(office.person("pejabat"), "tidak-ada")
