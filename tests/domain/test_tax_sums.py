"""Every rupiah of a payment goes to somebody, and figures that can't be true are refused, whatever is bought."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH, format_rupiah
from blangkon_desktop.domain.policy_rows import Band
from blangkon_desktop.domain.routing import RouteFacts, decide_route
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import COLLECTORS, PRICE_BASES, TaxFacts, TaxLine, TaxVendor, UmkmLetter
from blangkon_desktop.domain.tax_income import KNOWN_OBJECTS
from tests.rules import batang

PKP = TaxVendor(pkp=True)
FACTS = TaxFacts(on=date(2026, 5, 4), object="goods", vendor=PKP, amount=11_100_000)
DAYS = st.dates(date(2022, 4, 1), date(2030, 12, 31))
VENDORS = st.builds(
    TaxVendor,
    form=st.sampled_from(["op", "cv", "firma", "pt", "koperasi", "perseroan-perorangan", "bumdes"]),
    pkp=st.booleans(),
    npwp=st.booleans(),
    umkm_letter=st.none() | st.builds(UmkmLetter, st.booleans(), st.none() | st.integers(2018, 2030)),
    turnover_statement=st.booleans(),
    skb=st.frozensets(st.sampled_from(["pph22", "pph23"])),
    sbu=st.sampled_from(["kecil", "menengah", "besar", "none"]),
)
PAYMENTS = st.builds(
    TaxFacts,
    on=DAYS,
    object=st.sampled_from(sorted(KNOWN_OBJECTS)),
    vendor=VENDORS,
    amount=st.integers(1, 10**13),
    price_basis=st.sampled_from(PRICE_BASES),
    collector=st.sampled_from(COLLECTORS),
    payment=st.sampled_from(["LS", "UP", "KKPD"]),
    lines=st.lists(st.builds(TaxLine, st.integers(1, 10**12), st.booleans()), max_size=4).map(tuple),
    luxury=st.booleans(),
    split=st.booleans(),
    item_is_ppn_object=st.booleans(),
)


@given(PAYMENTS)
def test_every_rupiah_goes_to_somebody_and_the_steps_say_the_results(facts: TaxFacts) -> None:
    result = compute_tax(batang(), facts)
    stated = sum(line.amount for line in facts.lines) or facts.amount
    assert result.gross_total == stated + (result.ppn if facts.price_basis == "exclusive" else 0)
    assert result.gross_total == result.paid_to_seller_or_platform + result.treasurer_deposits
    assert min(result.dpp, result.ppn, result.pbjt, result.pph.amount, result.treasurer_deposits) >= 0
    assert result.paid_to_seller_or_platform >= 0
    if facts.collector != "treasurer":
        assert result.treasurer_deposits == 0
    said = " ".join(step.text.id for step in result.steps)
    for amount in (result.ppn, result.pbjt, result.gross_total, result.treasurer_deposits):
        assert not amount or format_rupiah(amount) in said
    assert result.pph.amount == 0 or format_rupiah(result.pph.amount) in said
    assert all(step.text.en for step in result.steps)


@given(st.integers(1, 10**13), DAYS, st.booleans())
def test_base_and_tax_of_a_taxed_price_are_the_price(amount: int, day: date, luxury: bool) -> None:
    inside = compute_tax(batang(), replace(FACTS, on=day, amount=amount, luxury=luxury))
    assert inside.dpp + inside.ppn == inside.gross_total == amount
    on_top = compute_tax(batang(), replace(FACTS, on=day, amount=amount, luxury=luxury, price_basis="exclusive"))
    assert on_top.dpp == amount
    assert on_top.dpp + on_top.ppn == on_top.gross_total


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"faktur_ppn": -1}, "faktur_ppn"),
        ({"faktur_ppn": 11_100_001}, "faktur_ppn"),
        ({"pbjt_in_price": -1, "object": "catering"}, "pbjt_in_price"),
        ({"pbjt_in_price": 11_100_001, "object": "catering"}, "pbjt_in_price"),
        ({"pph21_base_before": -1}, "pph21_base_before"),
        ({"faktur_ppn": 101, "lines": (TaxLine(100), TaxLine(900, ppn=False))}, "faktur_ppn"),
    ],
)
def test_a_part_that_is_more_than_the_payment_is_refused(change: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        compute_tax(batang(), replace(FACTS, **change))
    assert (caught.value.code, caught.value.field) == ("tax.part_out_of_range", field)
    assert caught.value.next_step.id != caught.value.next_step.en


def test_the_parts_at_their_limits_pass() -> None:
    assert compute_tax(batang(), replace(FACTS, faktur_ppn=0)).dpp == 11_100_000
    assert compute_tax(batang(), replace(FACTS, faktur_ppn=11_100_000)).dpp == 0
    assert compute_tax(batang(), replace(FACTS, pph21_base_before=MAX_RUPIAH)).pph.type == "PPh22"


def _edges() -> list[tuple[Band, int, date]]:
    """Each band of the policy with the values and days at its ends."""
    found = []
    for band in batang().bands:
        days = [day for day in (band.validity.since, band.validity.until) if day]
        values = [band.over + 1] + ([band.up_to] if band.up_to else [])
        found += [(band, value, day) for value in values for day in days]
    return found


@pytest.mark.parametrize(("band", "value", "day"), _edges(), ids=lambda v: v.band_id if isinstance(v, Band) else str(v))
def test_at_its_very_ends_a_band_holds_and_beyond_them_another(band: Band, value: int, day: date) -> None:
    policy = batang()
    for kind in band.kinds:
        assert policy.band(band.ladder, value, day, kind) == band
        if value == band.up_to:
            assert policy.band(band.ladder, value + 1, day, kind) != band
        if value == band.over + 1 and band.over:
            assert policy.band(band.ladder, value - 1, day, kind) != band
        on_sale = kind in policy.codes("route.kinds", day) and policy.channels_on(day, band.gives)
        if band.ladder == "route" and on_sale:
            assert decide_route(policy, RouteFacts(value, day, kind)).outcome == band.gives
