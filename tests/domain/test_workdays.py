"""Working days: weekends, national holidays and cuti bersama of each year, and years that nobody knows yet."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.domain.workdays import (
    calendar_known,
    calendar_remark,
    day_off,
    is_working_day,
    next_working_day,
    working_days_after,
    working_days_before,
    working_days_between,
)
from tests.rules import batang, changed, line_of

DAYS = st.dates(date(2023, 1, 1), date(2029, 12, 31))
COUNTS = st.integers(0, 90)


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        (date(2026, 12, 23), 3, date(2026, 12, 30)),  # 24 cuti bersama, 25 holiday, then a weekend
        (date(2026, 12, 23), 0, date(2026, 12, 23)),
        (date(2026, 12, 24), 1, date(2026, 12, 28)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # Friday to Monday
        (date(2026, 3, 17), 1, date(2026, 3, 25)),  # Nyepi and Idul Fitri with their cuti bersama
        (date(2026, 12, 31), 1, date(2027, 1, 4)),  # over the turn of the year
        (date(2024, 4, 5), 3, date(2024, 4, 18)),
        (date(2025, 8, 15), 1, date(2025, 8, 19)),  # 18 August 2025 came by a change of the decree
        (date(2028, 12, 22), 1, date(2028, 12, 25)),  # no calendar of 2028: Christmas counts
    ],
)
def test_working_days_after(start: date, n: int, end: date) -> None:
    assert working_days_after(batang(), start, n) == end
    assert working_days_between(batang(), start, end) == n


def test_the_days_of_2026_are_those_of_the_decree(shared: Path) -> None:
    named: dict[str, str] = {}
    for file in ("hari_libur_nasional_2026.json", "cuti_bersama_2026.json"):
        content = json.loads((shared / "data" / "referensi" / file).read_text(encoding="utf-8"))
        named |= {item["date"]: item["name"] for item in content["years"]["2026"]["holidays"]}
    assert len(named) == 25
    year = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    assert {day.isoformat() for day in year if day_off(batang(), day)} == set(named)
    assert day_off(batang(), date(2026, 12, 24)) == "Kelahiran Yesus Kristus"


@pytest.mark.parametrize(("year", "holidays", "leave"), [(2024, 19, 10), (2025, 17, 11), (2026, 17, 8), (2027, 18, 8)])
def test_each_known_year_has_its_days(year: int, holidays: int, leave: int) -> None:
    day = date(year, 7, 1)
    assert len(batang().days("calendar.holidays", day)) == holidays
    assert len(batang().days("calendar.joint_leave", day)) == leave


def test_a_year_without_a_row_says_so() -> None:
    assert [year for year in range(2022, 2030) if calendar_known(batang(), year)] == [2024, 2025, 2026, 2027]
    assert calendar_remark(batang(), date(2024, 1, 1), date(2027, 12, 31)) is None
    remark = calendar_remark(batang(), date(2027, 12, 30), date(2029, 1, 2))
    assert remark is not None
    assert "2028, 2029" in remark.id
    assert "2028, 2029" in remark.en


def test_the_next_working_day_is_the_day_itself_when_it_is_one() -> None:
    assert next_working_day(batang(), date(2026, 12, 23)) == date(2026, 12, 23)
    assert next_working_day(batang(), date(2026, 12, 24)) == date(2026, 12, 28)


def test_days_are_not_counted_backwards_by_a_sign() -> None:
    with pytest.raises(ValueError):
        working_days_after(batang(), date(2026, 1, 5), -1)


@given(DAYS, COUNTS)
def test_counting_there_and_back(start: date, n: int) -> None:
    end = working_days_after(batang(), start, n)
    assert working_days_between(batang(), start, end) == n
    assert working_days_between(batang(), end, start) == -n
    assert n == 0 or is_working_day(batang(), end)
    back = working_days_before(batang(), start, n)
    if is_working_day(batang(), start):
        assert working_days_after(batang(), back, n) == start


@given(DAYS, DAYS, DAYS)
def test_stretches_add_up_and_never_shrink(a: date, b: date, c: date) -> None:
    first, middle, last = sorted((a, b, c))
    both = working_days_between(batang(), first, middle) + working_days_between(batang(), middle, last)
    assert both == working_days_between(batang(), first, last)
    assert 0 <= both <= (last - first).days


@given(DAYS)
def test_no_weekend_is_a_working_day(day: date) -> None:
    assert is_working_day(batang(), day) == (day.weekday() < 5 and not day_off(batang(), day))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("valid_to = 2026-12-31", "valid_to = 2026-11-30", "whole years"),
        ("valid_to = 2026-12-31\n", "", "whole years"),
        ("2026-12-24 = ", "2025-12-24 = ", "2025-12-24 lies outside"),
        ("2026-12-24 = ", "20261224 = ", "must be"),
        ("2026-12-24 = ", "2026-13-24 = ", "must be"),
        ('2026-12-24 = "Kelahiran Yesus Kristus"', "2026-12-24 = 5", "must be"),
        ('2026-12-24 = "Kelahiran Yesus Kristus"', '2026-12-24 = ""', "must be"),
    ],
)
def test_a_wrong_calendar_is_refused_inside_its_row(old: str, new: str, said: str) -> None:
    text = changed(old, new, after='rule = "calendar.joint_leave"\nvalid_from = 2026-01-01')
    start = line_of(text, "valid_from = 2026-01-01", after='rule = "calendar.joint_leave"\nvalid_from = 2026-01-01')
    with pytest.raises(InvalidInput) as caught:
        load_policy(text, "x")
    found = caught.value.data["problems"]
    assert any(said in item["text_en"] and start - 2 <= item["line"] <= start + 14 for item in found), found
