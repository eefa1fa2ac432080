"""Working days of an office: Monday to Friday, without national holidays and cuti bersama.

The days off are rows of the policy, a whole year each (`calendar.holidays`, `calendar.joint_leave`), because a joint
decree of three ministers (SKB 3 Menteri) sets them anew each year. The five-day week is Perpres 21/2023 Pasal 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence

CALENDAR_RULES = ("calendar.holidays", "calendar.joint_leave")
_SATURDAY = 5
_DAY = timedelta(days=1)


def is_working_day(policy: Policy, day: date) -> bool:
    """Whether the office works on `day`; in a year without a calendar only the weekend is off."""
    return day.weekday() < _SATURDAY and not day_off(policy, day)


def day_off(policy: Policy, day: date) -> str:
    """The name of the holiday or cuti bersama on `day`, "" when there is none."""
    named = (policy.days(rule, day).get(day.isoformat(), "") for rule in CALENDAR_RULES)
    return next((name for name in named if name), "")


def working_days_after(policy: Policy, start: date, n: int) -> date:
    """The day on which `n` working days after `start` have passed; `start` itself is not counted, 0 gives it back.

    Wednesday 2026-12-23 and 3 working days: 24 is cuti bersama, 25 a holiday, so Wednesday 2026-12-30.
    Raises ValueError for a negative `n`.
    """
    return _walk(policy, start, n, _DAY)


def working_days_before(policy: Policy, day: date, n: int) -> date:
    """The latest working day from which `n` working days pass until `day`. Raises ValueError for a negative `n`."""
    return _walk(policy, day, n, -_DAY)


def working_days_between(policy: Policy, a: date, b: date) -> int:
    """How many working days pass from `a` to `b`: those after `a` up to and including `b`; negative when `b` is first.

    `working_days_between(a, working_days_after(a, n))` is `n`.
    """
    if b < a:
        return -working_days_between(policy, b, a)
    return sum(is_working_day(policy, a + _DAY * step) for step in range(1, (b - a).days + 1))


def next_working_day(policy: Policy, day: date) -> date:
    """`day` itself when the office works on it, else the first working day after it."""
    return day if is_working_day(policy, day) else working_days_after(policy, day, 1)


def calendar_known(policy: Policy, year: int) -> bool:
    """Whether the policy has the days off of `year`, holidays and cuti bersama."""
    return all(policy.find(rule, date(year, 1, 1)) for rule in CALENDAR_RULES)


def calendar_remark(policy: Policy, first: date, last: date) -> Sentence | None:
    """What to say beside a count between two days that touches years without a calendar; None when all are known."""
    unknown = [str(year) for year in range(first.year, last.year + 1) if not calendar_known(policy, year)]
    if not unknown:
        return None
    years = ", ".join(unknown)
    return Sentence(
        f"Hari libur {years} belum ada di berkas aturan; hanya Sabtu dan Minggu yang dilewati.",
        f"The policy file has no holidays for {years} yet; only Saturdays and Sundays are left out.",
    )


def _walk(policy: Policy, start: date, n: int, step: timedelta) -> date:
    if n < 0:
        raise ValueError(n)
    working = (day for day in _days(start, step) if is_working_day(policy, day))
    return start if n == 0 else next(day for passed, day in enumerate(working, start=1) if passed == n)


def _days(start: date, step: timedelta) -> Iterator[date]:
    while True:
        start += step
        yield start
