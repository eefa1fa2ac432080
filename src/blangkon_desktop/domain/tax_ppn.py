"""PPN: the rate of a day, the tax of one amount, and the tax of a whole order.

UU PPN Pasal 7: 10 %, from 2022-04-01 11 %, from 2025-01-01 12 % of 11/12 of the price (PMK 131/2024). Luxury goods
are taxed on the full price.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import rate_of
from blangkon_desktop.domain.rounding import rounded_on, spread


@dataclass(frozen=True, slots=True)
class PpnRate:
    """The rate of a day: `statutory` of the law, `share` of the price that is the base (1 when there is no
    "DPP nilai lain"), and where both come from."""

    statutory: Fraction
    share: Fraction
    source: str

    @property
    def effective(self) -> Fraction:
        """What is paid on the price."""
        return self.statutory * self.share

    @property
    def has_other_base(self) -> bool:
        """Whether papers must show a "DPP nilai lain" line."""
        return self.share != 1


def ppn_rate(policy: Policy, on: date, *, luxury: bool = False) -> PpnRate:
    """The PPN rate in force on a day. Raises InvalidInput `policy.no_row` for a day before the rules begin."""
    statutory = policy.rate("ppn.rate", on)
    source = policy.source("ppn.rate", on)
    share = policy.find("ppn.base_share", on)
    if share is None or luxury:
        return PpnRate(statutory, Fraction(1), source)
    return PpnRate(statutory, rate_of(str(share.value)), f"{source}; {share.basis.source}")


def ppn_of(policy: Policy, on: date, base: Rupiah, *, luxury: bool = False) -> Rupiah:
    """The PPN (rupiah) on a price before tax, rounded by the rule of the day."""
    return rounded_on(policy, on, base * ppn_rate(policy, on, luxury=luxury).effective)


def base_of_inclusive(policy: Policy, on: date, total: Rupiah, *, luxury: bool = False) -> Rupiah:
    """The price before tax in `total` rupiah with PPN: round(T x 100/111); the PPN is what remains of T."""
    return rounded_on(policy, on, total / (1 + ppn_rate(policy, on, luxury=luxury).effective))


def other_base(policy: Policy, on: date, base: Rupiah) -> Rupiah | None:
    """The "DPP nilai lain" (11/12 of the price before tax) to show on papers; None before 2025."""
    rate = ppn_rate(policy, on)
    return rounded_on(policy, on, base * rate.share) if rate.has_other_base else None


def order_ppn(policy: Policy, on: date, lines: Sequence[tuple[Rupiah, bool]]) -> tuple[Rupiah, tuple[Rupiah, ...]]:
    """The PPN of a whole order and its share for each line, in rupiah.

    Each line is (amount before tax, whether it is taxed). The taxed amounts are added up first and taxed once,
    rounded by the rule of the day; the rest of sharing it out goes to the largest taxed line.
    """
    taxed = [amount if is_taxed else 0 for amount, is_taxed in lines]
    total = ppn_of(policy, on, sum(taxed))
    return total, spread(total, taxed)
