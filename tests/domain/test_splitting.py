"""Orders that belong together: what connects them, what frees them, and which limit they pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.splitting import SplitFlag, SplitOrder, find_splits
from tests.rules import MAY_2026, batang

FIRST = SplitOrder("A", MAY_2026, 30_000_000, "V1", "1.01.02", "5.1.02.01.01.0024", "ATK", "R1")


def second(**changes: object) -> SplitOrder:
    """Another order two days later, Rp25,000,000, else the same."""
    base = replace(FIRST, order_id="B", on=MAY_2026 + timedelta(days=2), value=25_000_000)
    return replace(base, **changes)  # type: ignore[arg-type]


def flags(*orders: SplitOrder, window_days: int | None = None) -> tuple[SplitFlag, ...]:
    """What is found among these orders."""
    return find_splits(batang(), orders, MAY_2026, window_days=window_days)


def test_two_orders_that_pass_the_line_together() -> None:
    (flag,) = flags(FIRST, second())
    assert (flag.limit, flag.kind, flag.orders, flag.total) == (50_000_000, "channel", ("A", "B"), 55_000_000)
    assert flag.obvious
    assert flag.code == "split.channel.obvious"
    assert "Perlu ditinjau" in flag.text.id
    assert "Rp55.000.000" in flag.text.id
    assert flag.source


def test_the_order_of_the_list_does_not_matter() -> None:
    assert flags(second(), FIRST) == flags(FIRST, second())


def test_exactly_the_limit_is_not_above_it() -> None:
    assert flags(replace(FIRST, value=25_000_000), second()) == ()
    assert len(flags(replace(FIRST, value=25_000_001), second())) == 1


@pytest.mark.parametrize(
    ("changes", "found", "obvious"),
    [
        ({"vendor": "V2"}, 1, False),
        ({"vendor": "V2", "category": "Komputer"}, 0, False),
        ({"vendor": "V2", "category": ""}, 0, False),
        ({"category": "Komputer"}, 1, True),
        ({"rup": "R2"}, 1, False),
        ({"account": "5.1.02.01.01.0026"}, 0, False),
        ({"activity": "1.01.03"}, 0, False),
        ({"status": "cancelled"}, 0, False),
        ({"value": 60_000_000}, 0, False),
        ({"value": 0}, 0, False),
    ],
)
def test_what_connects_orders(changes: dict[str, object], found: int, obvious: bool) -> None:
    result = flags(FIRST, second(**changes))
    assert len(result) == found
    assert [flag.obvious for flag in result] == [obvious] * found


@pytest.mark.parametrize(("days", "found"), [(0, 1), (7, 1), (8, 0), (47, 0)])
def test_the_window_counts_both_ends(days: int, found: int) -> None:
    assert len(flags(FIRST, second(rup="R2", on=MAY_2026 + timedelta(days=days)))) == found


def test_one_package_counts_whatever_the_window_but_is_not_obvious() -> None:
    (flag,) = flags(FIRST, second(on=MAY_2026 + timedelta(days=47)))
    assert not flag.obvious


def test_the_window_may_be_set() -> None:
    far = second(rup="R2", on=MAY_2026 + timedelta(days=10))
    assert len(flags(FIRST, far, window_days=10)) == 1
    assert flags(FIRST, far, window_days=9) == ()


def test_the_end_of_the_calendar_is_a_day_like_others() -> None:
    late = [replace(FIRST, order_id=name, on=date.max) for name in "AB"]
    assert len(flags(*late, window_days=10**12)) == 1


def test_small_payments_to_one_seller_pass_the_tax_floor_together() -> None:
    small = replace(FIRST, value=1_665_000, before_tax=1_500_000)
    (flag,) = flags(small, replace(small, order_id="B"))
    assert (flag.limit, flag.kind, flag.total) == (2_000_000, "tax", 3_000_000)
    assert not flag.obvious
    assert flags(small, replace(small, order_id="B", vendor="V2")) == ()
    assert flags(small, replace(small, order_id="B", on=MAY_2026 + timedelta(days=30))) == ()


def test_the_line_of_the_method() -> None:
    (flag,) = flags(replace(FIRST, value=150_000_000), second(value=120_000_000))
    assert (flag.limit, flag.kind, flag.total) == (200_000_000, "method", 270_000_000)


def test_a_declared_series_is_tested_against_the_method_only() -> None:
    assert flags(replace(FIRST, series="catering"), second(series="catering")) == ()
    large = replace(FIRST, value=150_000_000, series="catering")
    assert [flag.kind for flag in flags(large, replace(large, order_id="B"))] == ["method"]


def test_many_orders_are_one_group() -> None:
    orders = [replace(FIRST, order_id=f"{n}", value=20_000_000, on=MAY_2026 + timedelta(days=n)) for n in range(5)]
    (flag,) = flags(*orders)
    assert flag.orders == ("0", "1", "2", "3", "4")


def test_only_the_groups_of_one_order() -> None:
    other = [replace(FIRST, order_id=name, activity="9", rup="R9") for name in "CD"]
    found = find_splits(batang(), [FIRST, second(), *other], MAY_2026, concerning="A")
    assert [flag.orders for flag in found] == [("A", "B")]


ORDERS = st.lists(
    st.builds(
        SplitOrder,
        order_id=st.uuids().map(str),
        on=st.integers(0, 40).map(lambda n: date(2026, 1, 1) + timedelta(days=n)),
        value=st.integers(1, 80_000_000),
        vendor=st.sampled_from(["V1", "V2"]),
        activity=st.just("1"),
        account=st.sampled_from(["a", "b"]),
        category=st.sampled_from(["", "ATK", "Kertas"]),
        rup=st.sampled_from(["", "R1"]),
        status=st.sampled_from(["draft", "cancelled"]),
    ),
    max_size=8,
)


@given(ORDERS)
def test_every_flag_says_the_truth(orders: list[SplitOrder]) -> None:
    by_id = {order.order_id: order for order in orders}
    for flag in flags(*orders):
        group = [by_id[name] for name in flag.orders]
        assert len(group) > 1
        assert sum(order.value for order in group) == flag.total > flag.limit
        assert all(order.value <= flag.limit and order.status != "cancelled" for order in group)
        assert len({order.account for order in group}) == 1
