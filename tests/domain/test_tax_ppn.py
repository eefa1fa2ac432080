"""PPN of a whole order: added up first, taxed once, the rest on the largest line; and rounding by date."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.rounding import rounded, spread, unit_price_of_total
from blangkon_desktop.domain.tax_ppn import base_of_inclusive, order_ppn, other_base, ppn_of, ppn_rate
from tests.rules import batang

NOW = date(2026, 11, 24)
LINES = st.lists(st.tuples(st.integers(0, 10**9), st.booleans()), max_size=12)
DAYS = st.sampled_from([date(2021, 1, 1), date(2024, 1, 1), date(2025, 5, 21), date(2025, 5, 22), NOW])


def test_lines_are_added_up_before_they_are_taxed() -> None:
    assert order_ppn(batang(), NOW, [(50, True)] * 3) == (17, (7, 5, 5))
    assert order_ppn(batang(), date(2024, 1, 1), [(50, True)] * 3) == (16, (6, 5, 5))


def test_untaxed_lines_have_no_share() -> None:
    assert order_ppn(batang(), NOW, [(1_500_000, False), (1_000_000, True)]) == (110_000, (0, 110_000))
    assert order_ppn(batang(), NOW, []) == (0, ())
    assert order_ppn(batang(), NOW, [(5_000, False)]) == (0, (0,))


def test_from_2025_twelve_percent_of_eleven_twelfths() -> None:
    rate = ppn_rate(batang(), NOW)
    assert (rate.statutory, rate.share, rate.effective) == (Fraction(12, 100), Fraction(11, 12), Fraction(11, 100))
    assert "131/2024" in rate.source
    assert not ppn_rate(batang(), NOW, luxury=True).has_other_base


@given(LINES, DAYS)
def test_the_shares_add_up_exactly(lines: list[tuple[int, bool]], day: date) -> None:
    total, shares = order_ppn(batang(), day, lines)
    assert sum(shares) == total
    assert len(shares) == len(lines)
    assert all(share >= 0 for share in shares)
    assert all(share == 0 for share, (_, taxed) in zip(shares, lines, strict=True) if not taxed)
    assert total == ppn_of(batang(), day, sum(amount for amount, taxed in lines if taxed))


@given(st.integers(1, 10**13), DAYS)
def test_a_price_with_ppn_comes_apart_and_adds_up_again(total: int, day: date) -> None:
    """The printed PPN is the remainder; a recomputed one differs by Rp1, by Rp2 where both steps round down."""
    base = base_of_inclusive(batang(), day, total)
    assert 0 <= base <= total
    difference = abs((total - base) - ppn_of(batang(), day, base))
    assert difference <= (1 if batang().text("tax.rounding", day) == "half-up" else 2)


@pytest.mark.parametrize(
    ("amount", "floor", "half_up"),
    [
        (Fraction(1, 2), 0, 1),
        (Fraction(49, 100), 0, 0),
        (Fraction(3, 2), 1, 2),
        (Fraction(499999, 10), 49999, 50000),
        (Fraction(7), 7, 7),
    ],
)
def test_rounding(amount: Fraction, floor: int, half_up: int) -> None:
    assert (rounded(amount, "floor"), rounded(amount, "half-up")) == (floor, half_up)


def test_rounding_has_no_other_mode() -> None:
    with pytest.raises(ValueError):
        rounded(1, "bankers")


@pytest.mark.parametrize(
    ("day", "ppn"), [(date(2025, 5, 21), 110_005), (date(2025, 5, 22), 110_006), (date(2026, 11, 24), 110_006)]
)
def test_the_day_of_the_new_rounding(day: date, ppn: int) -> None:
    assert ppn_of(batang(), day, 1_000_050) == ppn


def test_the_other_base_is_shown_from_2025_only() -> None:
    assert other_base(batang(), NOW, 1_000_000) == 916_667
    assert other_base(batang(), date(2024, 12, 31), 1_000_000) is None


@pytest.mark.parametrize(
    ("total", "weights", "shares"),
    [(10, [1, 1, 1], (4, 3, 3)), (7, [1, 5], (1, 6)), (0, [3, 4], (0, 0)), (5, [0, 0], (0, 0)), (9, [], ())],
)
def test_spreading(total: int, weights: list[int], shares: tuple[int, ...]) -> None:
    assert spread(total, weights) == shares


@pytest.mark.parametrize(
    ("total", "quantity", "text"),
    [(10_000_000, 3, "3333333.3333"), (20_000_000, 3, "6666666.6667"), (10, 4, "2.5000"), (7, 1, "7.0000")],
)
def test_a_unit_price_keeps_the_negotiated_total(total: int, quantity: int, text: str) -> None:
    assert unit_price_of_total(total, quantity) == text
