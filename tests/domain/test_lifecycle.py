"""The life of an order, folded from its entries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.lifecycle import STEPS
from blangkon_desktop.domain.order import STATUS_LABELS, Order, OrderStatus, check_content, order_number
from blangkon_desktop.domain.order_budget import budget_use
from blangkon_desktop.domain.order_codec import (
    content_from_payload,
    content_to_payload,
    route_from_payload,
    route_to_payload,
)
from blangkon_desktop.domain.order_fold import apply_entry, fold_order
from blangkon_desktop.domain.receipt_codec import receipt_from_payload, receipt_to_payload
from blangkon_desktop.domain.receipt_steps import ON_RECEIPTS
from blangkon_desktop.domain.receiving import billable
from tests.samples import Chain, order_content, order_line, route_record, saved_payload

ROUTE = route_to_payload(route_record())


def received(n: int, good: int, refused: int = 0) -> dict[str, Any]:
    row = {"line": 1, "received": good + refused, "good": good, "refused": refused, "note": ""}
    return {"receipt": {"n": n, "date": "2026-12-05", "delivery_note": "SJ-1", "lines": [row]}}


PAYLOADS: dict[str, dict[str, Any]] = {
    "order.changed": {"content": content_to_payload(order_content(shipping=0)), "route": ROUTE},
    "order.submitted": {"route": ROUTE},
    "order.returned": {"reason": "spesifikasi kurang"},
    "order.approved": {"route": ROUTE},
    "order.placed": {"marketplace_number": "PO-1", "date": "2026-11-25"},
    "order.received": received(1, 10),
    "order.inspected": {"receipt": 1, "date": "2026-12-05"},
    "order.billed": {"receipt": 1, "amount": "624400", "invoice": "INV-77"},
    "order.paid": {"receipt": 1, "date": "2026-12-08", "method": "up"},
    "order.negotiated": {
        "content": content_to_payload(order_content(shipping=0)),
        "route": ROUTE,
        "round": {"line": 0, "before": "25000", "after": "0", "note": "", "quantity": 1},
    },
    "order.amended": {
        "content": content_to_payload(order_content(shipping=30_000)),
        "route": ROUTE,
        "reason": "ongkos naik",
        "changes": [],
    },
    "order.tax_deposited": {"receipt": 1, "ntpn": "A1B2C3D4E5F6G7H8", "date": "2026-12-09"},
    "order.attached": {
        "kind": "foto",
        "sha256": "0" * 64,
        "name": "a.jpg",
        "media": "image/jpeg",
        "size": 9,
        "receipt": None,
    },
    "order.completed": {},
    "order.cancelled": {"reason": "tidak jadi"},
    "order.revoked": {"reason": "penyedia mundur"},
}
WHOLE_LIFE = ["submitted", "approved", "placed", "received", "inspected", "billed", "paid", "completed"]


def walk(*steps: str) -> Order:
    chain = Chain()
    chain.add("order.saved", saved_payload())
    for step in steps:
        chain.add(f"order.{step}", PAYLOADS[f"order.{step}"])
    return fold_order(chain.entries)


def test_a_whole_life() -> None:
    order = walk(*WHOLE_LIFE)
    assert order.status is OrderStatus.COMPLETED
    assert [e.type.removeprefix("order.") for e in order.timeline] == ["saved", *WHOLE_LIFE]
    assert order.marketplace_number == "PO-1"
    assert order.receipts[0].invoice_number == "INV-77"


@pytest.mark.parametrize("steps", range(len(WHOLE_LIFE)))
def test_each_status_allows_only_its_steps(steps: int) -> None:
    order = walk(*WHOLE_LIFE[:steps])
    for type_, step in STEPS.items():
        if order.status in step.sources:
            continue
        chain = Chain()
        chain.add("order.saved", saved_payload())
        with pytest.raises(RuleRefused) as caught:
            apply_entry(order, chain.add(type_, PAYLOADS[type_]))
        assert caught.value.code == "order.wrong_status"
        assert caught.value.detail.id


def test_returned_is_a_draft_again_with_the_next_revision() -> None:
    order = walk("submitted", "returned")
    assert (order.status, order.returned, order.revision) == (OrderStatus.DRAFT, True, 2)
    assert order.timeline[-1].note == "spesifikasi kurang"
    assert not walk("submitted", "returned", "submitted").returned


def test_part_of_the_goods_is_partly_received_and_can_be_inspected() -> None:
    chain = Chain()
    chain.add("order.saved", saved_payload())
    for type_ in ("order.submitted", "order.approved", "order.placed"):
        chain.add(type_, PAYLOADS[type_])
    chain.add("order.received", received(1, 9, 1))
    chain.add("order.inspected", {"receipt": 1, "date": "2026-12-05"})
    assert fold_order(chain.entries).status is OrderStatus.PARTLY_RECEIVED
    chain.add("order.received", received(2, 1))
    order = fold_order(chain.entries)
    assert order.status is OrderStatus.RECEIVED
    chain.add("order.inspected", {"receipt": 2, "date": "2026-12-06"})
    assert fold_order(chain.entries).status is OrderStatus.INSPECTED


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=12))
def test_no_sequence_reaches_a_state_that_its_steps_forbid(types: list[str]) -> None:
    chain = Chain()
    order = fold_order([chain.add("order.saved", saved_payload())])
    for type_ in types:
        entry = Chain().add(type_, PAYLOADS[type_])
        before = order
        if order.status in STEPS[type_].sources:
            try:
                order = apply_entry(order, entry)
            except (RuleRefused, InvalidInput):  # the receipt that the step is about is not there, or further on
                assert type_ in ON_RECEIPTS
                continue
            assert order.content.lines
            assert len(order.timeline) == len(before.timeline) + 1
        else:
            with pytest.raises(RuleRefused):
                apply_entry(order, entry)


@given(st.lists(st.integers(0, 10), min_size=1, max_size=6), st.integers(0, 10_000))
def test_the_parts_are_worth_the_whole(cuts: list[int], shipping: int) -> None:
    good, left = [], 10
    for cut in cuts:
        good.append(min(cut, left))
        left -= good[-1]
    good.append(left)
    chain = Chain()
    chain.add("order.saved", saved_payload(order_content(order_line(price=333, ppn=367), shipping=shipping)))
    for type_ in ("order.submitted", "order.approved", "order.placed"):
        chain.add(type_, PAYLOADS[type_])
    order = fold_order(chain.entries)
    for n, pieces in enumerate(good, 1):
        if order.status is OrderStatus.RECEIVED:
            break
        order = apply_entry(order, chain.add("order.received", received(n, pieces)))
    assert sum(billable(order, receipt) for receipt in order.receipts) == order.totals.total


def test_waiting_reserves_and_approval_commits() -> None:
    total = walk().totals.total
    assert budget_use(walk()).reserved == 0
    assert budget_use(walk("submitted")).reserved == total
    approved = budget_use(walk("submitted", "approved"))
    assert (approved.reserved, approved.committed) == (0, total)
    assert budget_use(walk("submitted", "cancelled")).reserved == 0
    assert budget_use(walk(*WHOLE_LIFE)).paid == 624_400


def test_payloads_give_back_what_they_were_made_of() -> None:
    content, route = order_content(order_line(1), order_line(2)), route_record()
    assert content_from_payload(content_to_payload(content)) == content
    assert route_from_payload(route_to_payload(route)) == route
    receipt = walk(*WHOLE_LIFE[:4]).receipts[0]
    assert receipt_from_payload(receipt_to_payload(receipt)) == receipt


def test_every_status_has_a_label() -> None:
    assert set(STATUS_LABELS) == set(OrderStatus)


def test_numbers_of_two_devices_differ() -> None:
    assert order_number(2026, "0193-aaaa", 7) == "P26-AAAA-0007"
    assert order_number(2026, "0193-aaaa", 7) != order_number(2026, "0193-bbbb", 7)


def test_whole_content_passes() -> None:
    check_content(order_content())
