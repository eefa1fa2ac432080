"""Amounts and days as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.dates_id import date_long, date_screen
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH, format_rupiah
from blangkon_desktop.domain.typed import parse_amount, parse_day

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1250000", 1_250_000), ("1.250.000", 1_250_000), ("Rp1.250.000", 1_250_000), ("rp 1.250.000,00", 1_250_000),
        ("1,250,000", 1_250_000), ("1,5 jt", 1_500_000), ("1,5jt", 1_500_000), ("1.5 jt", 1_500_000),
        ("2 juta", 2_000_000), ("250rb", 250_000), ("250 ribu", 250_000), ("Rp 1,25 JT", 1_250_000),
        ("1,2345 jt", 1_234_500), ("0,05 m", 50_000_000), ("1 miliar", 10**9), ("1 milyar", 10**9), ("0", 0),
        (" 50.000 ", 50_000), ("50.000,-", 50_000), ("7 rb.", 7_000), ("999999999,999999 jt", 999_999_999_999_999),
    ],
)  # fmt: skip
def test_amounts_are_read_as_people_type_them(text: str, amount: int) -> None:
    assert parse_amount(text) == amount


@pytest.mark.parametrize(
    "text",
    [
        "", "jt", "1.50", "1,50", "1.500 jt", "1,500 jt", "1e6", "-5", "+5", "1 250 000", "12.34.567", "1,5", "1.5",
        "0,0000001 jt", "1,23456789 jt", "9999999999 jt", "5 lusin", "1,5,5 jt", "½ jt", "١٢٣",
    ],
)  # fmt: skip
def test_what_can_be_read_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_amount(text)
    assert refused.value.code == "money.unreadable"
    assert refused.value.next_step.id


@given(st.integers(0, MAX_RUPIAH))
def test_what_the_program_shows_can_be_typed(amount: int) -> None:
    assert parse_amount(format_rupiah(amount)) == amount == parse_amount(str(amount))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/3/26", date(2026, 3, 12)), ("12-03-2026", date(2026, 3, 12)), ("12.3.2026", date(2026, 3, 12)),
        ("120326", date(2026, 3, 12)), ("12032026", date(2026, 3, 12)), ("2026-03-12", date(2026, 3, 12)),
        ("12 mar 2026", date(2026, 3, 12)), ("12 Maret 2026", date(2026, 3, 12)), ("12-des-26", date(2026, 12, 12)),
        ("Kamis, 12 Maret 2026", date(2026, 3, 12)), ("12/3", date(2026, 3, 12)), ("12 agu", date(2026, 8, 12)),
        ("hari ini", TODAY), ("besok", date(2026, 11, 25)), ("Besok ", date(2026, 11, 25)),
        ("lusa", date(2026, 11, 26)), ("1 1 27", date(2027, 1, 1)), ("29/2/2028", date(2028, 2, 29)),
    ],
)  # fmt: skip
def test_days_are_read_as_people_type_them(text: str, day: date) -> None:
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "", "kemarin dulu", "3/13/26", "31/2/26", "29/2/2027", "12/3-26", "1226", "12", "20261332", "12 ju 2026",
        "12 ma 2026", "0/1/26", "12/0/26", "12/3/126", "2026/3/12", "20260312", "12 m 26",
    ],
)  # fmt: skip
def test_a_day_that_is_unclear_or_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_day(text, TODAY)
    assert refused.value.code == "day.unreadable"


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_comes_back_in_each_spelling(day: date) -> None:
    spelled = (date_screen(day), date_long(day), day.isoformat(), f"{day:%d%m%y}", f"{day.day}/{day.month}/{day:%y}")
    assert {parse_day(text, TODAY) for text in spelled} == {day}


@given(st.text(max_size=20))
def test_any_text_is_an_answer_or_a_refusal(text: str) -> None:
    for read in (parse_amount, lambda typed: parse_day(typed, TODAY)):
        with suppress(InvalidInput):
            read(text)
