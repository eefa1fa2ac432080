"""Rounding to whole rupiah, and spreading what rounding leaves over. Exact fractions, never floats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import floor

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.policy import Policy


def rounded(amount: Fraction | int, mode: str) -> Rupiah:
    """`amount` in whole rupiah: `floor` downwards, `half-up` from half a rupiah upwards."""
    if mode == "floor":
        return floor(amount)
    if mode == "half-up":
        return floor(amount + Fraction(1, 2))
    raise ValueError(mode)


def rounded_on(policy: Policy, on: date, amount: Fraction | int) -> Rupiah:
    """`amount` in whole rupiah by the rule of a day (half-up from 2025-05-22, PER-11/PJ/2025 Pasal 129)."""
    return rounded(amount, policy.text("tax.rounding", on))


def spread(total: Rupiah, weights: Sequence[Rupiah]) -> tuple[Rupiah, ...]:
    """Share `total` (rupiah) out by weight; each share rounded down, the rest on the largest (the first of equals).

    The shares always add up to `total`. With weights that add up to nothing all shares are 0.
    """
    whole = sum(weights)
    if whole <= 0:
        return tuple(0 for _ in weights)
    shares = [total * weight // whole for weight in weights]
    shares[max(range(len(weights)), key=lambda index: (weights[index], -index))] += total - sum(shares)
    return tuple(shares)


def unit_price_of_total(total: Rupiah, quantity: int) -> str:
    """The unit price with four decimals that keeps a negotiated total: `10000000 / 3` as `"3333333.3333"`."""
    tenthousandths = rounded(Fraction(total * 10_000, quantity), "half-up")
    return f"{tenthousandths // 10_000}.{tenthousandths % 10_000:04d}"
