"""Paying in withheld tax: codes by date, deadlines over days off, and nothing where nobody collects."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.deposit import Deposit, deposit_deadline, deposits_of
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import TaxFacts, TaxVendor, UmkmLetter
from blangkon_desktop.domain.tax_income import KNOWN_OBJECTS
from blangkon_desktop.domain.workdays import is_working_day
from tests.rules import batang

GOODS = TaxFacts(date(2026, 11, 24), "goods", TaxVendor(pkp=True), 11_100_000)


def deposits(facts: TaxFacts) -> tuple[Deposit, ...]:
    """What is paid in after a payment under the rules of Batang."""
    return deposits_of(batang(), facts, compute_tax(batang(), facts))


def test_goods_of_a_pkp_bring_two_deposits() -> None:
    ppn, pph = deposits(GOODS)
    assert (ppn.tax, ppn.amount, ppn.code) == ("PPN", 1_100_000, "411211-920")
    assert (ppn.due, ppn.report_by) == (date(2026, 12, 31), date(2026, 12, 31))
    assert (pph.tax, pph.amount, pph.code) == ("PPh22", 150_000, "411122-910")
    assert (pph.due, pph.report_by) == (date(2026, 12, 15), date(2026, 12, 21))  # the 20th is a Sunday
    assert "PMK 81/2024" in pph.source
    assert "Coretax" in pph.code_source


@pytest.mark.parametrize(
    ("kind", "vendor", "day", "code"),
    [
        ("goods", TaxVendor(), date(2024, 12, 31), "411122-920"),
        ("goods", TaxVendor(), date(2025, 1, 1), "411122-910"),
        ("service", TaxVendor(), date(2024, 12, 31), "411124-104"),
        ("service", TaxVendor(), date(2025, 1, 1), "411124-100"),
        ("rent-goods", TaxVendor(), date(2024, 12, 31), "411124-101"),
        ("service", TaxVendor(form="op"), date(2026, 5, 4), "411121-100"),
        ("rent-land-building", TaxVendor(), date(2026, 5, 4), "411128-403"),
        ("construction", TaxVendor(), date(2024, 12, 31), "411128-409"),
        ("construction", TaxVendor(), date(2025, 1, 1), "411128-100"),
        ("goods", TaxVendor(form="op", umkm_letter=UmkmLetter()), date(2024, 12, 31), "411128-423"),
    ],
)
def test_the_code_of_the_day(kind: str, vendor: TaxVendor, day: date, code: str) -> None:
    (only,) = deposits(TaxFacts(day, kind, vendor, 20_000_000))
    assert only.code == code


@pytest.mark.parametrize(
    ("day", "tax", "payment", "due"),
    [
        (date(2026, 2, 16), "pph", "UP", date(2026, 3, 16)),  # the 15th is a Sunday
        (date(2026, 11, 2), "ppn", "LS", date(2026, 12, 31)),
        (date(2027, 11, 2), "ppn", "LS", date(2027, 12, 31)),
        (date(2027, 4, 30), "ppn", "UP", date(2027, 5, 31)),
        (date(2025, 12, 31), "pph", "GU", date(2026, 1, 15)),  # over the turn of the year
        (date(2027, 1, 31), "ppn", "LS", date(2027, 3, 1)),  # 28 February is a Sunday
        (date(2024, 12, 20), "pph", "UP", date(2024, 12, 27)),
        (date(2024, 12, 19), "pph", "UP", date(2024, 12, 27)),  # 26 December is cuti bersama
        (date(2024, 12, 20), "pph", "LS", date(2024, 12, 20)),
        (date(9999, 12, 31), "pph", "LS", date.max),
    ],
)
def test_deadlines(day: date, tax: str, payment: str, due: date) -> None:
    assert deposit_deadline(batang(), day, tax, payment) == due


@pytest.mark.parametrize("change", [{"collector": "marketplace"}, {"payment": "KKPD"}, {"amount": 2_000_000}])
def test_where_the_treasurer_withholds_nothing_there_is_nothing_to_pay_in(change: dict[str, object]) -> None:
    facts = replace(GOODS, **change)  # type: ignore[arg-type]
    assert deposits(facts) == ()


def test_before_the_deadlines_there_is_nothing_to_say() -> None:
    assert deposits(replace(GOODS, on=date(2015, 6, 1))) == ()


@given(
    st.dates(date(2018, 3, 22), date(2030, 12, 31)),
    st.sampled_from(sorted(KNOWN_OBJECTS)),
    st.integers(1, 10**10),
    st.booleans(),
    st.sampled_from(["op", "cv"]),
    st.sampled_from(["UP", "GU", "LS"]),
)
def test_deposits_add_up_to_what_the_treasurer_withheld(
    day: date, kind: str, amount: int, pkp: bool, form: str, payment: str
) -> None:
    facts = TaxFacts(day, kind, TaxVendor(form=form, pkp=pkp), amount, payment=payment)
    result = compute_tax(batang(), facts)
    found = deposits_of(batang(), facts, result)
    assert sum(item.amount for item in found) == result.treasurer_deposits
    for item in found:
        assert day <= item.due
        assert is_working_day(batang(), item.due)
        assert item.due - day < timedelta(days=70)
