"""Taxes of one payment: floors, rates, collectors and legal forms, on both sides of each boundary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import TaxFacts, TaxLine, TaxResult, TaxVendor, UmkmLetter
from tests.rules import batang

NOW = date(2026, 11, 24)
PKP = TaxVendor("cv", pkp=True)
SHOP = TaxVendor("op")
GOODS = TaxFacts(NOW, "goods", PKP, 11_100_000)


def tax(**changes: Any) -> TaxResult:
    """The taxes of Rp11,100,000 for goods of a PKP, less the given changes; `vendor_…` changes the seller."""
    seller = {name.removeprefix("vendor_"): changes.pop(name) for name in list(changes) if name.startswith("vendor_")}
    facts = replace(GOODS, **changes)
    return compute_tax(batang(), replace(facts, vendor=replace(facts.vendor, **seller)))


def test_the_treasurer_withholds_from_a_pkp() -> None:
    result = tax()
    assert (result.dpp, result.ppn, result.dpp_nilai_lain) == (10_000_000, 1_100_000, 9_166_667)
    assert (result.pph.type, result.pph.rate, result.pph.amount) == ("PPh22", "1.5%", 150_000)
    assert (result.paid_to_seller_or_platform, result.treasurer_deposits) == (9_850_000, 1_250_000)
    assert result.ppn_statutory_rate == "12%"
    assert len(result.sources) >= 2


@pytest.mark.parametrize(
    ("day", "ppn", "statutory", "nilai_lain"),
    [
        (date(2022, 3, 31), 1_000_000, "10%", None),
        (date(2022, 4, 1), 1_100_000, "11%", None),
        (date(2024, 12, 31), 1_100_000, "11%", None),
        (date(2025, 1, 1), 1_100_000, "12%", 9_166_666),
        (date(2025, 5, 21), 1_100_000, "12%", 9_166_666),
        (date(2025, 5, 22), 1_100_000, "12%", 9_166_667),
    ],
)
def test_ppn_by_date(day: date, ppn: int, statutory: str, nilai_lain: int | None) -> None:
    result = tax(on=day, amount=10_000_000, price_basis="exclusive")
    assert (result.ppn, result.ppn_statutory_rate, result.dpp_nilai_lain) == (ppn, statutory, nilai_lain)


def test_luxury_goods_are_taxed_on_the_full_price() -> None:
    result = tax(amount=10_000_000, price_basis="exclusive", luxury=True)
    assert (result.ppn, result.dpp_nilai_lain) == (1_200_000, None)


@pytest.mark.parametrize(
    ("amount", "ppn_by", "pph_by"),
    [
        (1_999_999, "vendor", "none"),
        (2_000_000, "vendor", "none"),
        (2_000_001, "treasurer", "treasurer"),
    ],
)
def test_the_floor_of_two_million_before_tax(amount: int, ppn_by: str, pph_by: str) -> None:
    result = tax(amount=amount, price_basis="exclusive")
    assert (result.ppn_collected_by, result.pph_collected_by) == (ppn_by, pph_by)
    assert result.gross_total == amount + result.ppn
    if pph_by == "none":
        assert (result.pph.rate, result.pph.base, result.pph.object_code) == ("1.5%", 0, None)
        assert result.treasurer_deposits == 0
        assert result.notices


def test_the_floor_may_be_read_with_ppn() -> None:
    policy = batang().override({"ppn_threshold_basis": "inclusive"})
    result = compute_tax(policy, replace(GOODS, amount=2_220_000))
    assert (result.ppn_collected_by, result.pph_collected_by) == ("treasurer", "none")
    assert result.paid_to_seller_or_platform == 2_000_000
    under = compute_tax(policy, replace(GOODS, amount=2_000_000))
    assert under.ppn_collected_by == "vendor"


def test_a_split_payment_has_no_floor() -> None:
    result = tax(amount=1_500_000, price_basis="exclusive", split=True)
    assert (result.ppn_collected_by, result.pph.amount) == ("treasurer", 22_500)


def test_a_seller_who_is_no_pkp_charges_no_ppn() -> None:
    for basis in ("inclusive", "exclusive", "no-ppn"):
        result = tax(vendor_pkp=False, amount=10_000_000, price_basis=basis)
        assert (result.ppn, result.ppn_collected_by, result.gross_total) == (0, "none", 10_000_000)
        assert result.ppn_statutory_rate is None


def test_without_npwp_the_rate_doubles() -> None:
    assert (tax(vendor_npwp=False).pph.rate, tax(vendor_npwp=False).pph.amount) == ("3%", 300_000)
    service = tax(object="service", vendor_npwp=False)
    assert (service.pph.rate, service.pph.amount) == ("4%", 400_000)
    market = tax(collector="marketplace", vendor_npwp=False)
    assert (market.pph.rate, market.pph.amount) == ("1%", 100_000)


def test_a_marketplace_collects_everything_from_the_first_rupiah() -> None:
    result = tax(collector="marketplace", amount=1_110_000, vendor_pkp=False)
    assert (result.ppn, result.pph.amount, result.pph.object_code) == (110_000, 5_000, "22-101-01")
    assert (result.ppn_collected_by, result.pph_collected_by) == ("marketplace", "marketplace")
    assert (result.treasurer_deposits, result.paid_to_seller_or_platform) == (0, 1_110_000)


def test_on_a_marketplace_ppn_follows_the_item() -> None:
    result = tax(collector="marketplace", amount=1_000_000, item_is_ppn_object=False)
    assert (result.ppn, result.ppn_collected_by, result.pph.amount) == (0, "none", 5_000)


def test_lines_without_ppn_count_for_pph_only() -> None:
    lines = (TaxLine(1_500_000, ppn=False), TaxLine(1_000_000))
    result = tax(collector="marketplace", price_basis="exclusive", lines=lines)
    assert (result.dpp, result.ppn, result.pph.base, result.gross_total) == (1_000_000, 110_000, 2_500_000, 2_610_000)


def test_a_card_at_an_ordinary_shop_leaves_the_treasurer_out() -> None:
    result = tax(payment="KKPD")
    assert (result.ppn_collected_by, result.pph_collected_by) == ("vendor", "none")
    assert (result.pph.amount, result.treasurer_deposits) == (0, 0)


def test_a_typed_faktur_wins() -> None:
    result = tax(faktur_ppn=1_100_001)
    assert (result.dpp, result.ppn, result.gross_total) == (9_999_999, 1_100_001, 11_100_000)
    exclusive = tax(amount=10_000_000, price_basis="exclusive", faktur_ppn=1_100_001)
    assert exclusive.gross_total == 11_100_001


@pytest.mark.parametrize(
    ("form", "rate", "code", "pph_type"),
    [("cv", "2%", "24-104-39", "PPh23"), ("op", "5% x 50%", "21-100-20", "PPh21")],
)
def test_catering(form: str, rate: str, code: str, pph_type: str) -> None:
    result = tax(object="catering", vendor_form=form, amount=5_500_000, pbjt_in_price=500_000)
    assert (result.ppn, result.pbjt, result.pbjt_paid_by, result.dpp) == (0, 500_000, "vendor", 5_000_000)
    assert (result.pph.type, result.pph.rate, result.pph.object_code) == (pph_type, rate, code)


def test_catering_carries_the_food_tax_unless_told_otherwise() -> None:
    assert tax(object="catering", amount=5_500_000).pbjt == 500_000
    assert tax(object="catering", amount=5_500_000, pbjt_in_price=0).pbjt == 0
    assert tax(object="restaurant-food", amount=5_500_000).pbjt == 0


def test_a_treasurer_may_be_told_to_withhold_the_food_tax() -> None:
    policy = batang().override({"pbjt_withheld_by_treasurer": True})
    facts = replace(GOODS, object="catering", amount=5_500_000, pbjt_in_price=500_000)
    result = compute_tax(policy, facts)
    assert (result.pbjt_paid_by, result.treasurer_deposits) == ("treasurer", 600_000)
    assert result.paid_to_seller_or_platform == 4_900_000


def test_persons_pay_article_21_by_bands() -> None:
    service = replace(GOODS, object="service", vendor=SHOP, amount=200_000_000)
    result = compute_tax(batang(), service)
    assert (result.pph.base, result.pph.amount) == (100_000_000, 9_000_000)
    assert result.pph.rate == "5% + 15% x 50%"
    later = compute_tax(batang(), replace(service, amount=2_000_000, pph21_base_before=60_000_000))
    assert (later.pph.rate, later.pph.amount) == ("15% x 50%", 150_000)
    unknown = compute_tax(batang(), replace(service, amount=10_000_000, vendor=replace(SHOP, npwp=False)))
    assert (unknown.pph.rate, unknown.pph.amount) == ("6% x 50%", 300_000)


@pytest.mark.parametrize(
    ("object_", "sbu", "rate", "code"),
    [
        ("rent-land-building", "none", "10%", "28-403-02"),
        ("construction", "kecil", "1.75%", "28-409-22"),
        ("construction", "menengah", "2.65%", "28-409-24"),
        ("construction", "none", "4%", "28-409-23"),
        ("construction-consulting", "kecil", "3.5%", "28-409-27"),
        ("construction-consulting", "none", "6%", "28-409-28"),
    ],
)
def test_article_4_2_is_final(object_: str, sbu: str, rate: str, code: str) -> None:
    result = tax(object=object_, vendor_sbu=sbu, vendor_npwp=False)
    assert (result.pph.type, result.pph.rate, result.pph.object_code) == ("PPh4(2)", rate, code)
    assert result.pph.final


@pytest.mark.parametrize("object_", ["fuel", "water", "electricity", "post", "gas", "lubricants"])
def test_exempt_goods(object_: str) -> None:
    result = tax(object=object_, amount=3_000_000)
    assert (result.ppn, result.pph.rate, result.pph.amount, result.treasurer_deposits) == (0, "0%", 0, 0)


def test_an_exemption_letter_frees_its_article_only() -> None:
    freed = tax(vendor_skb=frozenset({"pph22"}))
    assert (freed.pph.rate, freed.pph.facility_code, freed.treasurer_deposits) == ("0%", "TaxExAr22", 1_100_000)
    assert tax(object="service", vendor_skb=frozenset({"pph22"})).pph.amount == 200_000
    assert tax(object="service", vendor_skb=frozenset({"pph23"})).pph.facility_code == "TaxExAr23"
    assert tax(collector="marketplace", vendor_skb=frozenset({"pph22"})).pph.amount == 0


@pytest.mark.parametrize("service", ["cleaning", "printing", "security"])
def test_services_have_codes_of_their_own(service: str) -> None:
    result = tax(object="service", service=service)
    assert result.pph.object_code not in (None, "24-104-65")
    assert tax(object="service").pph.object_code == "24-104-65"


@pytest.mark.parametrize(
    ("form", "first", "day", "final"),
    [
        ("op", None, NOW, True),
        ("op", 2018, NOW, True),
        ("perseroan-perorangan", 2024, NOW, True),
        ("koperasi", 2023, NOW, True),
        ("koperasi", 2022, NOW, False),
        ("cv", 2025, date(2026, 4, 21), True),
        ("cv", 2025, NOW, True),
        ("cv", 2023, NOW, True),
        ("cv", 2022, NOW, False),
        ("cv", 2026, date(2026, 4, 21), True),
        ("cv", 2026, date(2026, 4, 22), False),
        ("cv", None, date(2026, 4, 21), True),
        ("cv", None, NOW, False),
        ("pt", 2024, NOW, True),
        ("pt", 2023, NOW, False),
        ("pt", 2026, NOW, False),
        ("yayasan", 2025, NOW, False),
    ],
)
def test_the_final_regime_by_form_year_and_date(form: str, first: int | None, day: date, final: bool) -> None:
    result = tax(
        on=day,
        vendor_form=form,
        vendor_pkp=False,
        amount=10_000_000,
        vendor_umkm_letter=UmkmLetter(first_tax_year=first),
    )
    expected = ("PPh_final_UMKM", 50_000) if final else ("PPh22", 150_000)
    assert (result.pph.type, result.pph.amount) == expected


@pytest.mark.parametrize("letter", [None, UmkmLetter(valid=False), UmkmLetter(until=date(2026, 11, 23))])
def test_without_a_letter_in_force_the_ordinary_rate_applies(letter: UmkmLetter | None) -> None:
    assert tax(vendor_form="op", vendor_umkm_letter=letter).pph.type == "PPh22"


def test_small_payments_under_the_final_regime_are_still_withheld_unless_set() -> None:
    small = replace(GOODS, amount=1_500_000, vendor=TaxVendor("op", umkm_letter=UmkmLetter()))
    assert compute_tax(batang(), small).pph.amount == 7_500
    assert compute_tax(batang().override({"umkm_floor_applies": True}), small).pph.amount == 0


def test_a_person_with_a_small_turnover_pays_nothing() -> None:
    result = tax(vendor_form="op", vendor_pkp=False, vendor_turnover_statement=True, amount=10_000_000)
    assert (result.pph.rate, result.pph.amount, result.pph.report_code) == ("0%", 0, "28-423-03")


def test_the_final_regime_on_a_marketplace_has_its_own_code() -> None:
    result = tax(collector="marketplace", vendor_form="op", vendor_umkm_letter=UmkmLetter(), vendor_npwp=False)
    assert (result.pph.rate, result.pph.object_code, result.pph.final) == ("0.5%", "22-101-02", True)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount": 0}, "tax.amount_not_positive"),
        ({"amount": -5}, "tax.amount_not_positive"),
        ({"lines": (TaxLine(5), TaxLine(-2))}, "tax.amount_not_positive"),
        ({"price_basis": "gross"}, "tax.unknown_choice"),
        ({"collector": "bank"}, "tax.unknown_choice"),
        ({"object": "gift"}, "tax.unknown_choice"),
    ],
)
def test_malformed_facts_are_errors(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        tax(**changes)
    assert caught.value.code == code


@given(
    amount=st.integers(1, 10**12),
    basis=st.sampled_from(["inclusive", "exclusive", "no-ppn"]),
    collector=st.sampled_from(["treasurer", "marketplace", "none"]),
    object_=st.sampled_from(["goods", "service", "catering", "restaurant-food", "rent-goods", "fuel", "construction"]),
    vendor=st.builds(TaxVendor, st.sampled_from(["op", "cv", "pt"]), st.booleans(), st.booleans()),
    day=st.sampled_from([date(2022, 5, 1), date(2024, 6, 1), date(2025, 3, 1), date(2025, 6, 1), NOW]),
)
def test_the_paper_always_adds_up_and_nothing_is_taken_twice(
    amount: int, basis: str, collector: str, object_: str, vendor: TaxVendor, day: date
) -> None:
    facts = TaxFacts(day, object_, vendor, amount, basis, collector)
    result = compute_tax(batang(), facts)
    assert result.paid_to_seller_or_platform + result.treasurer_deposits == result.gross_total
    assert result.dpp + result.pbjt + result.ppn == result.gross_total
    assert result.treasurer_deposits == 0 or collector == "treasurer"
    assert min(result.dpp, result.ppn, result.pph.amount, result.paid_to_seller_or_platform) >= 0
    if basis != "exclusive":
        assert result.gross_total == amount
    assert all(step.text.id and step.text.en for step in result.steps)
