"""Splitting over random orders: whoever looks, in whatever order, sees the same groups and the true sums."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.splitting import LIMIT_KINDS, SplitOrder, find_splits
from tests.rules import MAY_2026, batang


def _order(n: int, day: int, value: int, vendor: str, account: str, rup: str, status: str) -> SplitOrder:
    on = MAY_2026 + timedelta(days=day)
    return SplitOrder(f"o-{n}", on, value, vendor, "keg", account, "ATK", rup, status, value * 100 // 111)


@st.composite
def order_lists(draw: st.DrawFn) -> list[SplitOrder]:
    """Up to nine orders that are easily connected."""
    return [
        _order(
            n,
            draw(st.integers(0, 60)),
            draw(st.integers(1, 60_000_000)),
            draw(st.sampled_from("AB")),
            draw(st.sampled_from("xy")),
            draw(st.sampled_from("12")),
            draw(st.sampled_from(["active", "active", "cancelled"])),
        )
        for n in range(draw(st.integers(0, 9)))
    ]


@given(order_lists(), st.randoms(use_true_random=False))
def test_the_order_of_the_list_changes_nothing(orders: list[SplitOrder], chance: Any) -> None:
    turned = list(orders)
    chance.shuffle(turned)
    assert find_splits(batang(), turned, MAY_2026) == find_splits(batang(), orders, MAY_2026)


@given(order_lists())
def test_every_flag_is_above_its_limit_and_of_connected_living_orders(orders: list[SplitOrder]) -> None:
    known = {order.order_id: order for order in orders}
    for flag in find_splits(batang(), orders, MAY_2026):
        group = [known[name] for name in flag.orders]
        assert flag.kind in LIMIT_KINDS
        assert len(set(flag.orders)) == len(group) > 1
        assert flag.total > flag.limit
        assert all(0 < (o.before_tax if flag.kind == "tax" else o.value) <= flag.limit for o in group)  # type: ignore[operator]
        assert len({(o.activity, o.account) for o in group}) == 1
        assert all(o.status != "cancelled" for o in group)
        assert flag.text.id.startswith("Perlu ditinjau")
        assert "pelanggaran" not in flag.text.id.lower()
        assert flag.text.en
        assert flag.source


@given(order_lists())
def test_asking_for_one_order_gives_exactly_its_groups(orders: list[SplitOrder]) -> None:
    every = find_splits(batang(), orders, MAY_2026)
    for order in orders:
        mine = find_splits(batang(), orders, MAY_2026, concerning=order.order_id)
        assert mine == tuple(flag for flag in every if order.order_id in flag.orders)


@given(order_lists())
def test_an_order_far_away_in_time_and_place_connects_with_nothing(orders: list[SplitOrder]) -> None:
    stranger = replace(_order(99, 0, 1_000_000, "Z", "z", "9", "active"), on=date(2027, 5, 4), category="lain")
    assert find_splits(batang(), [*orders, stranger], MAY_2026) == find_splits(batang(), orders, MAY_2026)
