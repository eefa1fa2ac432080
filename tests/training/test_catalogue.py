"""The generated catalogue: the same everywhere, of the asked size, complete however small, plausible as a whole."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import MARKETPLACES, Channel, PurchaseKind
from blangkon_desktop.training.goods import PAPER
from blangkon_desktop.training.products import rounded
from blangkon_desktop.training.vocabulary import Vocabulary
from tests.training.making import TODAY, Made, fingerprint, make

KNOWN = "612aac37eb997809dccef9d6495883e54faa3765991f965a065d0983a181e3bc"
"""Changes when the words in resources/demo or the generator change, and then on purpose."""


@pytest.fixture(scope="module")
def large(words: Vocabulary) -> Made:
    """A catalogue of a twentieth of the default size."""
    return make(words, seed=1, products=2_750, vendors=122)


def test_the_same_seed_makes_the_same_data_on_every_machine(words: Vocabulary) -> None:
    assert fingerprint(make(words)) == KNOWN


def test_another_seed_makes_other_data(words: Vocabulary) -> None:
    assert fingerprint(make(words, seed=8)) != fingerprint(make(words, seed=9))


@given(seed=st.integers(0, 2**63), products=st.integers(1, 400), vendors=st.integers(1, 60))
@settings(max_examples=25, deadline=None)
def test_any_size_is_complete(words: Vocabulary, seed: int, products: int, vendors: int) -> None:
    made = make(words, seed=seed, products=products, vendors=vendors)
    assert len(made.sellers) == max(vendors, len(words.founders))
    assert len(made.products) >= products
    assert len({product.product_id for product in made.products}) == len(made.products)
    assert {product.category for product in made.products} == {c.label for c in words.categories.values()}
    for channel in Channel:
        paper = [p for p in made.products if p.channel is channel and PAPER in p.name.lower() and p.unit == "rim"]
        assert min(p.price_with_tax for p in paper) <= 50_000
    assert {product.vendor_id for product in made.products} == {seller.vendor.vendor_id for seller in made.sellers}


def test_sizes_are_met_exactly(words: Vocabulary) -> None:
    for products, vendors in ((300, 40), (500, 40), (1_001, 33)):
        made = make(words, products=products, vendors=vendors)
        assert (len(made.products), len(made.sellers)) == (products, vendors)


def test_no_two_vendors_share_a_name(large: Made) -> None:
    assert len({seller.vendor.name.casefold() for seller in large.sellers}) == len(large.sellers)


def test_names_differ_but_the_same_goods_are_sold_by_many(large: Made) -> None:
    names = Counter(product.name.casefold() for product in large.products)
    assert len(names) > 0.5 * len(large.products)
    assert names.most_common(1)[0][1] > 1


def test_a_vendor_does_not_list_one_thing_twice(large: Made) -> None:
    pairs = Counter((product.vendor_id, product.name) for product in large.products)
    assert sum(count - 1 for count in pairs.values()) < 0.02 * len(large.products)


def test_four_in_ten_were_never_sold_and_few_are_sold_often(large: Made) -> None:
    sold = sorted(product.sold for product in large.products)
    assert 0.35 < sold.count(0) / len(sold) < 0.45
    assert sold[len(sold) // 2] < 10 < sold[-1]


def test_listed_tax_is_eleven_percent_and_only_where_a_pkp_sells_taxed_goods(large: Made) -> None:
    pkp = {seller.vendor.vendor_id: seller.vendor.pkp for seller in large.sellers}
    for product in large.products:
        if product.taxed:
            assert product.price_with_tax - product.price == (product.price * 11 + 50) // 100
            assert pkp[product.vendor_id]
    assert not any(product.taxed for product in large.products if product.kind is PurchaseKind.CATERING)
    assert 0.2 < sum(product.taxed for product in large.products) / len(large.products) < 0.6


def test_shares_of_the_channels_and_regions(large: Made) -> None:
    channels = Counter(product.channel for product in large.products)
    assert channels[Channel.MBIZMARKET] == max(channels.values())
    assert all(channels[channel] > 200 for channel in (*MARKETPLACES, Channel.EKATALOG_LOKAL))
    home = [seller for seller in large.sellers if seller.vendor.region.startswith("33.25.")]
    assert 0.5 < len(home) / len(large.sellers) < 0.85


def test_the_words_know_all_fifteen_kecamatan_of_batang(words: Vocabulary) -> None:
    codes = [region.code for region in words.regions.things if region.code.startswith("33.25.")]
    assert codes == [f"33.25.{number:02}" for number in range(1, 16)]


def test_the_codes_are_those_of_kemendagri(words: Vocabulary, shared: object) -> None:
    lines = (shared / "data/referensi/wilayah_jateng_lengkap.csv").read_text("utf-8").splitlines()  # type: ignore[operator]
    known = {code: name for code, name, _ in (line.split(",")[:3] for line in lines[1:])}
    for region in words.regions.things:
        assert known[region.code] == (region.name if region.code.count(".") == 2 else region.regency)


def test_numbers_of_vendors_have_the_right_form_and_belong_to_nobody(large: Made) -> None:
    for seller in large.sellers:
        vendor = seller.vendor
        assert vendor.npwp == "" or (len(vendor.npwp) == 16 and vendor.npwp.lstrip("0").startswith("99"))
        assert len(vendor.account_number) == 10
        assert vendor.account_number.startswith("9")
        assert vendor.bank == "Bank Jateng"
        assert not (vendor.pkp and vendor.legal_form == "perorangan")


def test_dates_lie_before_today(large: Made) -> None:
    days = [date.fromisoformat(product.updated_at) for product in large.products]
    assert max(days) <= TODAY
    assert (TODAY - min(days)).days < 420


@given(price=st.floats(1, 1e9))
def test_prices_are_rounded_as_people_do(price: float) -> None:
    result = rounded(price)
    assert result % 50 == 0
    assert result >= 50
    assert abs(result - price) <= max(50, price * 0.03)
