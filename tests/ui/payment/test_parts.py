"""Pure parts of the room of payment: NTPN while typed, what is open, names of taxes, deadlines of a record."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.deposit import deposits_of, deposits_of_record
from blangkon_desktop.domain.paying import record_tax
from blangkon_desktop.domain.receipt import Deposit, Payment, PaymentMethod
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import TaxFacts, TaxVendor
from blangkon_desktop.ui.payment.deposit_form import open_kinds
from blangkon_desktop.ui.payment.ntpn import ntpn_remark, typed_ntpn
from blangkon_desktop.ui.payment.plan_card import tax_name
from tests.fulfilment import NTPN
from tests.rules import batang

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "typed", "problem", "hint"),
    [
        ("", "", "", "16 huruf"),
        (NTPN[:15], None, "", "15 dari 16"),
        (NTPN, NTPN, "", "✔ 16 dari 16"),
        (f" {NTPN[:8].lower()} {NTPN[8:]} ", NTPN, "", "✔ 16 dari 16"),
        (NTPN + "A", None, "Terlalu panjang: 17 dari 16", ""),
        ("ABC-1", None, "hanya berisi", ""),
    ],
)
def test_an_ntpn_is_counted_while_it_is_typed(text: str, typed: str | None, problem: str, hint: str) -> None:
    assert typed_ntpn(text) == typed
    shown = ntpn_remark(text)
    assert problem in shown[0]
    assert hint in shown[1]
    assert bool(shown[0]) == bool(problem)


@pytest.mark.parametrize(
    ("article", "rate", "name"),
    [
        ("PPh22", "1.5%", "PPh 22 1,5 %"),
        ("PPh4(2)", "2.65%", "PPh 4(2) 2,65 %"),
        ("PPh_final_UMKM", "0.5%", "PPh final UMKM 0,5 %"),
        ("PPN", "", "PPN"),
        ("", "", "PPh"),
    ],
)
def test_taxes_are_named_as_people_write_them(article: str, rate: str, name: str) -> None:
    assert tax_name(article, rate) == name


def payment(*deposits: Deposit, pkp: bool = True, amount: int = 11_100_000) -> Payment:
    facts = TaxFacts(DAY, "goods", TaxVendor(pkp=pkp), amount)
    tax = record_tax(compute_tax(batang(), facts), "uji")
    net = amount - tax.treasurer_deposits
    return Payment(DAY.isoformat(), PaymentMethod.LS, amount, 0, net, tax=tax, deposits=deposits)


def test_what_is_still_to_be_deposited() -> None:
    assert open_kinds(payment()) == {"ppn": 1_100_000, "pph": 150_000, "all": 1_250_000}
    assert open_kinds(payment(Deposit(NTPN, "2026-11-25", "ppn"))) == {"pph": 150_000}
    assert open_kinds(payment(Deposit(NTPN, "2026-11-25", "all"))) == {}
    assert open_kinds(payment(pkp=False)) == {"pph": 166_500}


@given(st.integers(1, 10**9), st.booleans(), st.sampled_from(["UP", "GU", "LS"]))
def test_a_record_has_the_deadlines_of_its_facts(amount: int, pkp: bool, way: str) -> None:
    facts = TaxFacts(DAY, "goods", TaxVendor(pkp=pkp), amount, payment=way)
    result = compute_tax(batang(), facts)
    assert deposits_of_record(batang(), DAY, way, record_tax(result, "uji")) == deposits_of(batang(), facts, result)
