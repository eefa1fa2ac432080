"""What a receipt is worth, and that deliveries which were refused or doubled never block or inflate an order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import BlangkonError, InvalidInput
from blangkon_desktop.domain.lifecycle import require_step, step_roles
from blangkon_desktop.domain.order import Order, OrderStatus, check_content
from blangkon_desktop.domain.order_budget import budget_use
from blangkon_desktop.domain.order_codec import route_to_payload
from blangkon_desktop.domain.order_fold import apply_entry, fold_order
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receiving import billable
from tests.samples import Chain, order_content, order_line, route_record, saved_payload

ROUTE = route_to_payload(route_record())


class Life:
    """An order that was placed, and its chain, to go on with."""

    def __init__(self, *quantities: int, shipping: int = 0, price: int = 1_000, ppn: int = 111) -> None:
        lines = [order_line(n, quantity=q, price=price, ppn=ppn) for n, q in enumerate(quantities, 1)]
        self.chain = Chain()
        self.chain.add("order.saved", saved_payload(order_content(*lines, shipping=shipping)))
        self.chain.add("order.submitted", {"route": ROUTE})
        self.chain.add("order.approved", {"route": ROUTE})
        self.chain.add("order.placed", {"marketplace_number": "PO", "date": "2026-11-25"})
        self.order = fold_order(self.chain.entries)

    def step(self, type_: str, **payload: Any) -> Order:
        """One more step."""
        self.order = apply_entry(self.order, self.chain.add(f"order.{type_}", payload))
        return self.order

    def receive(self, *goods: int, refused: int = 0) -> Order:
        """A receipt with good pieces per line; `refused` more of each came and went back."""
        rows = [
            {"line": n, "received": good + refused, "good": good, "refused": refused, "note": ""}
            for n, good in enumerate(goods, 1)
        ]
        n = len(self.order.receipts) + 1
        return self.step("received", receipt={"n": n, "date": "2026-12-01", "delivery_note": "SJ", "lines": rows})

    def settle(self, n: int) -> Order:
        """Inspect, bill and pay one receipt in full."""
        self.step("inspected", receipt=n, date="2026-12-02")
        amount = billable(self.order, self.order.receipts[n - 1])
        self.step("billed", receipt=n, amount=str(amount), invoice=f"INV-{n}")
        return self.step("paid", receipt=n, date="2026-12-03", method="up")


def test_a_delivery_that_was_refused_whole_does_not_block_the_payment() -> None:
    life = Life(10)
    assert life.receive(0, refused=10).status is OrderStatus.PARTLY_RECEIVED
    assert life.receive(10).status is OrderStatus.RECEIVED
    life.step("inspected", receipt=1, date="2026-12-02")
    life.step("inspected", receipt=2, date="2026-12-02")
    assert billable(life.order, life.order.receipts[0]) == 0
    assert life.step("billed", receipt=2, amount="10111").status is OrderStatus.BILLED
    assert life.step("paid", receipt=2, date="2026-12-03", method="up").status is OrderStatus.PAID
    assert life.step("completed").status is OrderStatus.COMPLETED


def test_parts_may_be_settled_one_after_the_other() -> None:
    life = Life(10, shipping=500)
    life.receive(4)
    assert life.settle(1).status is OrderStatus.PARTLY_RECEIVED
    life.receive(6)
    assert life.order.status is OrderStatus.RECEIVED
    assert life.settle(2).status is OrderStatus.PAID
    assert budget_use(life.order).paid == life.order.totals.total


def test_cancelling_after_a_payment_frees_the_rest_only() -> None:
    life = Life(10, shipping=500)
    life.receive(4)
    life.settle(1)
    paid = budget_use(life.order).paid
    assert paid == 4_000 + 44
    assert life.step("revoked", reason="penyedia mundur").status is OrderStatus.CANCELLED
    use = budget_use(life.order)
    assert (use.reserved, use.committed, use.paid) == (0, paid, paid)


def test_shipping_is_due_with_the_last_part_only() -> None:
    life = Life(2, 3, shipping=777)
    life.receive(2, 0)
    assert billable(life.order, life.order.receipts[0]) == 2_000 + 111
    life.receive(0, 3)
    assert billable(life.order, life.order.receipts[1]) == 3_000 + 111 + 777


@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=4),
    st.lists(st.lists(st.integers(0, 40), min_size=4, max_size=4), max_size=5),
    st.integers(0, 10**6),
    st.integers(1, 10**6),
    st.integers(0, 10**6),
)
def test_any_cut_into_receipts_adds_up_and_no_share_is_negative(
    quantities: list[int], cuts: list[list[int]], shipping: int, price: int, ppn: int
) -> None:
    life = Life(*quantities, shipping=shipping, price=price, ppn=ppn)
    left = list(quantities)
    for cut in [*cuts, left]:
        if life.order.status is OrderStatus.RECEIVED:
            break
        good = [min(wanted, have) for wanted, have in zip(cut, left, strict=False)]
        left = [have - came for have, came in zip(left, good, strict=True)]
        life.receive(*good)
    if any(left):
        life.receive(*left)
    shares = [billable(life.order, receipt) for receipt in life.order.receipts]
    assert life.order.status is OrderStatus.RECEIVED
    assert min(shares) >= 0
    assert sum(shares) == life.order.totals.total


def test_a_wrong_step_is_told_in_both_languages() -> None:
    with pytest.raises(BlangkonError) as caught:
        require_step(Life(1).order, "order.paid")
    said = caught.value
    for sentence in (said.title, said.detail, said.next_step):
        assert sentence.id
        assert sentence.en
        assert "pelanggaran" not in sentence.id.lower()
    assert "Diterima sebagian" in said.detail.id
    assert "Placed" in said.title.en
    assert said.data == {"order_id": "order-1", "status": "placed", "step": "order.paid"}


@pytest.mark.parametrize("type_", ["order.changed", "order.submitted", "order.placed", "order.cancelled"])
def test_the_buyer_follows_from_the_officer_of_the_route(type_: str) -> None:
    small, large = step_roles(type_, "pejabat-pengadaan"), step_roles(type_, "ppk")
    assert Role.PEJABAT_PENGADAAN in small
    assert Role.PPK not in small
    assert Role.PPK in large
    assert Role.PEJABAT_PENGADAAN not in large
    assert step_roles(type_, "pokja-pemilihan") == large
    assert step_roles("order.approved", "pejabat-pengadaan") == (Role.PPK,)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"lines": ()}, "lines"),
        ({"lines": (order_line(quantity=0),)}, "lines"),
        ({"lines": (order_line(price=0),)}, "lines"),
        ({"shipping": -1}, "shipping"),
        ({"purpose": " "}, "purpose"),
        ({"delivery_place": "\t"}, "delivery.place"),
        ({"reason_for_choice": ""}, "reason_for_choice"),
        ({"tax_collector": "toko"}, "tax_collector"),
    ],
)
def test_content_that_no_order_can_have_names_its_field(change: dict[str, Any], field: str) -> None:
    content = order_content()
    values = {name: getattr(content, name) for name in type(content).__slots__}
    with pytest.raises(InvalidInput) as caught:
        check_content(type(content)(**{**values, **change}))
    assert (caught.value.code, caught.value.field) == ("order.incomplete", field)
    assert caught.value.next_step.id != caught.value.next_step.en
