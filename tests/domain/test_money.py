"""Amounts as people and spreadsheets write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH, format_rupiah, parse_rupiah


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1250000", 1_250_000),
        ("1.250.000", 1_250_000),
        ("Rp 1.250.000,00", 1_250_000),
        ("Rp1.250.000,-", 1_250_000),
        ("rp. 500", 500),
        ("IDR 1,250,000.00", 1_250_000),
        ("171000.0", 171_000),
        ("171000,00", 171_000),
        ("0", 0),
        ("\u00a0Rp\u00a05.000 ", 5_000),
        ("999999999999999", MAX_RUPIAH),
    ],
)
def test_reads_the_spellings_of_the_field(text: str, amount: int) -> None:
    assert parse_rupiah(text) == amount


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-5",
        "1e9",
        "abc",
        "1.25",
        "1.2500",
        "12,5",
        "1.250.00",
        "1,250.000",
        "١٢٣",
        "1000000000000000",
        "NaN",
        "5 000",
    ],
)
def test_refuses_rather_than_guesses(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_rupiah(text)
    assert caught.value.code == "money.unreadable"
    assert caught.value.next_step.id


@given(st.integers(min_value=0, max_value=MAX_RUPIAH))
def test_what_is_written_is_read_back(amount: int) -> None:
    assert parse_rupiah(format_rupiah(amount)) == amount


def test_negative_amounts_are_written_with_the_sign_in_front() -> None:
    assert format_rupiah(-1_250_000) == "-Rp1.250.000"
