"""What a search finds, in which order, page by page, on a real catalogue.db."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.store.catalogue.opening import OpenCatalogue
from blangkon_desktop.store.catalogue.words import fold
from blangkon_desktop.usecases.catalogue_views import SearchQuery, SortOrder
from tests.catalogue_shop import catalogue_in, fill, offer

TODAY = date(2026, 11, 24)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[OpenCatalogue]:
    with catalogue_in(tmp_path) as catalogue:
        fill(
            catalogue,
            offer("1", "Kertas HVS A4 70 gram", 45_000, price_with_tax=49_950, updated_at="2026-01-02", umkk=True),
            offer("2", "Kertas foto A4", 20_000, updated_at="2026-03-01", channel=Channel.TISERA),
            offer("3", "Box file kertas a4", 9_000, updated_at="2026-02-01", pdn=True, region="33.26.01"),
            offer("4", "Kertasari teh celup", 7_500, category="Minuman", sold=3),
            offer("5", "Pénsil 2B", 2_500, category="Alat Tulis Kantor", region="Kota Contoh"),
        )
        yield catalogue


def names(shop: OpenCatalogue, text: str = "", **more: Any) -> list[str]:
    return [item.name for item in shop.reader.search(replace(SearchQuery(text), **more), TODAY).items]


def test_all_typed_words_must_begin_a_word_of_the_name(shop: OpenCatalogue) -> None:
    assert set(names(shop, "kertas a4")) == {"Kertas HVS A4 70 gram", "Kertas foto A4", "Box file kertas a4"}
    assert names(shop, "KER tEh") == ["Kertasari teh celup"]
    assert names(shop, "rtas") == []


def test_accents_and_case_do_not_matter(shop: OpenCatalogue) -> None:
    assert names(shop, "pensil 2b") == names(shop, "PÉNSIL") == ["Pénsil 2B"]


def test_relevance_puts_names_that_begin_with_the_word_first_and_cheaper_before_dearer(shop: OpenCatalogue) -> None:
    assert names(shop, "kertas") == [
        "Kertas foto A4",
        "Kertas HVS A4 70 gram",
        "Kertasari teh celup",
        "Box file kertas a4",
    ]


def test_prices_are_those_that_will_be_paid(shop: OpenCatalogue) -> None:
    assert names(shop, "hvs", max_price=49_949) == []
    assert names(shop, "hvs", min_price=49_950, max_price=49_950) == ["Kertas HVS A4 70 gram"]
    assert names(shop, min_price=9_000, sort=SortOrder.PRICE)[0] == "Box file kertas a4"
    assert names(shop, min_price=2, max_price=1) == []


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"channels": (Channel.TISERA,)}, {"Kertas foto A4"}),
        ({"category": "alat tulis"}, {"Pénsil 2B"}),
        ({"region": "33.26"}, {"Box file kertas a4"}),
        ({"region": "contoh"}, {"Pénsil 2B"}),
        ({"pdn": True}, {"Box file kertas a4"}),
        ({"umkk": True}, {"Kertas HVS A4 70 gram"}),
        ({"never_bought": True, "category": "minuman"}, set()),
    ],
)
def test_filters(shop: OpenCatalogue, wanted: dict[str, Any], found: set[str]) -> None:
    assert set(names(shop, **wanted)) == found


def test_orders(shop: OpenCatalogue) -> None:
    assert names(shop, sort=SortOrder.PRICE)[0] == "Pénsil 2B"
    assert names(shop, sort=SortOrder.PRICE_DESC)[0] == "Kertas HVS A4 70 gram"
    assert names(shop, "kertas", sort=SortOrder.NEWEST)[:2] == ["Kertas foto A4", "Box file kertas a4"]


@pytest.mark.parametrize("sort", list(SortOrder))
@pytest.mark.parametrize("text", ["", "kertas"])
def test_pages_together_are_the_whole(shop: OpenCatalogue, sort: SortOrder, text: str) -> None:
    whole = shop.reader.search(SearchQuery(text, sort=sort), TODAY)
    seen: list[str] = []
    query = SearchQuery(text, sort=sort, limit=2)
    while True:
        page = shop.reader.search(query, TODAY)
        assert page.total == whole.total
        seen += [item.id for item in page.items]
        if page.cursor is None:
            break
        query = replace(query, cursor=page.cursor)
    assert seen == [item.id for item in whole.items]


def test_a_page_goes_on_where_it_was_after_a_new_import(shop: OpenCatalogue) -> None:
    first = shop.reader.search(SearchQuery(sort=SortOrder.PRICE, limit=2), TODAY)
    fill(shop, offer("6", "Karet gelang", 100))
    after = shop.reader.search(SearchQuery(sort=SortOrder.PRICE, limit=2, cursor=first.cursor), TODAY)
    assert [item.price_with_tax for item in after.items] == [9_000, 20_000]


def test_a_cursor_belongs_to_its_query(shop: OpenCatalogue) -> None:
    page = shop.reader.search(SearchQuery("kertas", limit=1), TODAY)
    stamp = json.loads(base64.urlsafe_b64decode(f"{page.cursor}=="))[0]
    facts = (f'["{stamp}", 1e400, "x", 3, "d", 4]', f'["{stamp}", 0, "x", {10**30}, "d", 4]', "[" * 5000)
    made = [base64.urlsafe_b64encode(text.encode()).decode().rstrip("=") for text in facts]
    for cursor in (page.cursor, "bukan penanda", "é", "W10", *made):
        with pytest.raises(InvalidInput) as refused:
            shop.reader.search(SearchQuery("teh", limit=1, cursor=cursor), TODAY)
        assert refused.value.code == "catalogue.bad_cursor"


def test_sellers_of_one_price_take_turns_from_day_to_day(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, *(offer(str(number), f"Map {number}", 500, vendor=f"V-{number}") for number in range(9)))
        query = SearchQuery("map", sort=SortOrder.FAIR, limit=9)
        days = [
            tuple(item.id for item in catalogue.reader.search(query, date(2026, 1, day)).items) for day in (1, 2, 3)
        ]
        assert len(set(days)) == 3
        assert {frozenset(day) for day in days} == {frozenset(days[0])}


def test_facets_count_each_channel(shop: OpenCatalogue) -> None:
    facets = shop.reader.facets(SearchQuery("kertas", channels=(Channel.TISERA,)))
    assert facets.channels == {
        Channel.GRATIS_ONGKIR: 0,
        Channel.MBIZMARKET: 3,
        Channel.TISERA: 1,
        Channel.EKATALOG_LOKAL: 0,
    }


@pytest.mark.parametrize(
    "text", ['"', "*", "-", "🙂", "()", "ker* OR", "NEAR(kertas a4)", "kertas AND a4", 'a"b', "{x}:y"]
)
def test_the_language_of_the_index_is_only_text(shop: OpenCatalogue, text: str) -> None:
    assert shop.reader.search(SearchQuery(text), TODAY).total in range(5)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(text=st.text(max_size=60), category=st.text(max_size=20), region=st.text(max_size=20))
def test_whatever_is_typed_has_an_answer(shop: OpenCatalogue, text: str, category: str, region: str) -> None:
    page = shop.reader.search(SearchQuery(text, category=category, region=region), TODAY)
    assert page.total >= len(page.items)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(name=st.text(min_size=1, max_size=40), size=st.integers(1, 40))
def test_a_name_is_found_by_its_own_beginning(shop: OpenCatalogue, name: str, size: int) -> None:
    fill(shop, offer("x", name))
    page = shop.reader.search(SearchQuery(name[:size]), TODAY)
    assert "mbizmarket:x" in [item.id for item in page.items] or not fold(name[:size])


def test_no_words_at_all_lists_everything_but_marks_alone_find_nothing(shop: OpenCatalogue) -> None:
    assert shop.reader.search(SearchQuery("  "), TODAY).total == 5
    assert shop.reader.search(SearchQuery("***"), TODAY).total == 0
    assert shop.reader.search(SearchQuery("\ue000mbizmarket"), TODAY).total == 0


def test_offers_like_a_product(shop: OpenCatalogue) -> None:
    fill(shop, offer("7", "Kertas HVS A4 80 gram", 52_000, vendor="V-2"))
    product = shop.reader.product("mbizmarket:1")
    assert product is not None
    best, score = shop.reader.similar(product, 5)[0]
    assert best.sku == "7"
    assert score == pytest.approx(4 / 6)
    assert all(other.product_id != product.product_id for other, _ in shop.reader.similar(product, 5))
