"""Absorption of the budget (penyerapan): what was spent of the ceilings, against the targets of the quarters.

The targets are policy data (`target.absorption`); the four quarters end with March, June, September and December.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy_rows import rate_of
from blangkon_desktop.domain.text import Sentence

QUARTERS = ("q1", "q2", "q3", "q4")
_ROMAN = ("I", "II", "III", "IV")
_ENDS = ((3, 31), (6, 30), (9, 30), (12, 31))


def quarter_of(day: date) -> int:
    """1 to 4."""
    return (day.month + 2) // 3


def quarter_end(year: int, quarter: int) -> date:
    """The last day of a quarter."""
    return date(year, *_ENDS[quarter - 1])


def quarter_shares(rates: Mapping[str, str]) -> tuple[Fraction, ...]:
    """The targets of the four quarters as the policy writes them (`{q1: "15%", …}`)."""
    return tuple(rate_of(rates[name]) for name in QUARTERS)


@dataclass(frozen=True, slots=True)
class Absorption:
    """Spending of a ceiling up to a day, in rupiah: `paid`, and `open_` that is approved and not paid yet."""

    ceiling: Rupiah
    paid: Rupiah
    open_: Rupiah
    on: date
    shares: tuple[Fraction, ...]

    @property
    def quarter(self) -> int:
        """The quarter of the day, 1 to 4."""
        return quarter_of(self.on)

    @property
    def share(self) -> Fraction:
        """What is paid, as a share of the ceiling."""
        return Fraction(self.paid, self.ceiling) if self.ceiling else Fraction(0)

    @property
    def target_share(self) -> Fraction:
        """What should be paid when the quarter ends."""
        return self.shares[self.quarter - 1]

    @property
    def target(self) -> Rupiah:
        """The same in rupiah, half up."""
        return self.target_of(self.quarter)

    def target_of(self, quarter: int) -> Rupiah:
        """The target of a quarter in rupiah, half up."""
        return int(self.ceiling * self.shares[quarter - 1] + Fraction(1, 2))

    @property
    def missing(self) -> Rupiah:
        """What is still to be paid in this quarter; 0 when the target is met."""
        return max(0, self.target - self.paid)

    @property
    def pace(self) -> Rupiah:
        """What will be paid when the quarter ends if each day of the year goes on like the days so far."""
        begun = (self.on - date(self.on.year, 1, 1)).days + 1
        whole = (quarter_end(self.on.year, self.quarter) - date(self.on.year, 1, 1)).days + 1
        return min(self.ceiling, self.paid * whole // begun) if self.paid <= self.ceiling else self.paid

    @property
    def with_open(self) -> Rupiah:
        """What will be paid when the quarter ends if what is ordered is paid by then too."""
        return max(self.pace, self.paid + self.open_)


def percent(share: Fraction) -> int:
    """Whole per cent, rounded down, so that 100 is only said of the whole."""
    return int(share * 100)


def forecast(found: Absorption) -> Sentence:
    """Where spending stands and where it goes, in plain words."""
    if not found.ceiling:
        return Sentence("Belum ada pagu, jadi belum ada sasaran.", "There is no ceiling yet, and so no target.")
    quarter, wanted = _ROMAN[found.quarter - 1], percent(found.target_share)
    day = found.on.strftime("%d-%m-%Y")
    paid = f"{format_rupiah(found.paid)} ({percent(found.share)}\u00a0%"
    begin = Sentence(
        f"Sampai {day} sudah dibayar {paid} dari pagu).", f"By {day} {paid} of the ceiling) has been paid."
    )
    if not found.missing:
        met = Sentence(
            f"Sasaran triwulan {quarter} ({wanted}\u00a0%) sudah tercapai.",
            f"The target of quarter {quarter} ({wanted}\u00a0%) is met.",
        )
        return _joined(begin, met)
    missing = format_rupiah(found.missing)
    gap = Sentence(
        f"Sasaran triwulan {quarter} adalah {wanted}\u00a0%, masih kurang {missing}.",
        f"The target of quarter {quarter} is {wanted}\u00a0%; {missing} are missing.",
    )
    return _joined(begin, gap, _outlook(found))


def _outlook(found: Absorption) -> Sentence:
    pace, more = percent(Fraction(found.pace, found.ceiling)), percent(Fraction(found.with_open, found.ceiling))
    going = Sentence(
        f"Dengan laju selama ini, akhir triwulan diperkirakan {pace}\u00a0%.",
        f"At the pace so far the quarter will end with {pace}\u00a0%.",
    )
    if not found.open_ or more == pace:
        return going
    amount = format_rupiah(found.open_)
    opened = Sentence(
        f"Bila pesanan yang sudah disetujui ({amount}) ikut dibayar, menjadi {more}\u00a0%.",
        f"If the orders already approved ({amount}) are paid too, it will be {more}\u00a0%.",
    )
    return _joined(going, opened)


def _joined(*parts: Sentence) -> Sentence:
    return Sentence(" ".join(part.id for part in parts), " ".join(part.en for part in parts))
