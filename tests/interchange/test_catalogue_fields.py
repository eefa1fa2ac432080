"""Cleaning and reading of single fields."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.interchange import catalogue_fields as fields


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("  Kertas\tA4 \r\n", "Kertas A4"),
        ("Kertas_x000d_\nA4_x000D_", "Kertas A4"),
        ("<b>Lem</b> & <script>", "<b>Lem</b> & <script>"),
        ("Map\u202egnp\u200b", "Map gnp"),
        ("tinta_xl_hitam", "tinta_xl_hitam"),
        ("\ue000kanal", "kanal"),
        ("Pénsil 2½", "Pénsil 2½"),
        ("", ""),
    ],
)
def test_cleaning(raw: str, cleaned: str) -> None:
    assert fields.clean(raw) == cleaned


@given(st.text(max_size=200))
def test_cleaning_again_changes_nothing(text: str) -> None:
    once = fields.clean(text)
    assert fields.clean(once) == once
    assert "\n" not in once
    assert once == once.strip()


@pytest.mark.parametrize("text", ["1250000", "1.250.000", "Rp 1.250.000,00", "Rp1.250.000", "1250000.0", "1,250,000"])
def test_prices_as_people_write_them(text: str) -> None:
    assert fields.price(text) == 1_250_000


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "price-missing"),
        ("  ", "price-missing"),
        ("-5", "price-unreadable"),
        ("1e9", "price-unreadable"),
        ("seribu", "price-unreadable"),
        ("1.25", "price-unreadable"),
        ("9" * 16, "price-unreadable"),
        ("0", "price-not-positive"),
        ("Rp 0,00", "price-not-positive"),
    ],
)
def test_prices_that_cannot_be_used(text: str, code: str) -> None:
    with pytest.raises(fields.BadField) as bad:
        fields.price(text)
    assert bad.value.code == code
    assert bad.value.reason.id


def test_amounts_of_programs_keep_their_decimals() -> None:
    assert fields.machine_amount("14442290.99") == Decimal("14442290.99")
    assert fields.machine_amount("1.250.000") == 1_250_000
    assert fields.whole(Decimal("0.5")) == 1
    with pytest.raises(fields.BadField):
        fields.machine_amount("1e9")


def test_long_names_are_kept_up_to_a_limit() -> None:
    assert len(fields.clean_name("n" * 1_161)) == 1_161
    with pytest.raises(fields.BadField):
        fields.clean_name("n" * 2_001)


def test_skus_keep_their_blanks() -> None:
    assert fields.clean_sku(" SKU4478 220416 ") == "SKU4478 220416"


@pytest.mark.parametrize(("text", "value"), [("Ya", True), ("tidak", False), ("", None), ("-", None), ("1", True)])
def test_yes_and_no(text: str, value: bool | None) -> None:
    assert fields.yes_no(text, "pdn") is value


def test_a_flag_or_a_date_that_is_neither_is_refused() -> None:
    with pytest.raises(fields.BadField):
        fields.yes_no("mungkin", "pdn")
    for text in ("2022-04-1", "16/04/2022", "2022-02-30", "2022-04-16 05:5"):
        with pytest.raises(fields.BadField):
            fields.day(text)
    assert fields.day("2022-04-16 05:50:02") == "2022-04-16"
