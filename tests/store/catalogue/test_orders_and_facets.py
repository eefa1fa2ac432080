"""Orders and counts against a plain count over the same products, sellers' turns, nearness, upgrade of old files."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.fairness import gini
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.store.catalogue.words import fold
from blangkon_desktop.usecases.catalogue_views import GoodRow, SearchQuery, SortOrder
from tests.catalogue_shop import catalogue_in, fill, offer

TODAY = date(2026, 11, 24)
WORDS = ("kertas", "kardus", "map", "meja", "lampu", "a4", "biru")


def some_rows(count: int) -> list[GoodRow]:
    draw = random.Random(5)
    rows = []
    for number in range(count):
        name = " ".join(draw.sample(WORDS, draw.randint(1, 4)))
        rows.append(
            offer(
                str(number),
                name,
                draw.randrange(1, 60) * 100,
                channel=draw.choice(list(Channel)),
                vendor=f"V-{draw.randrange(40)}",
                category=draw.choice(("Kantor > Kertas", "Kantor > Perabot", "Listrik")),
                region=draw.choice(("33.25.01", "33.25.02", "33.26", "33.74", "31.71")),
                pdn=draw.choice((True, False, None)),
                tkdn=draw.choice(("", "12,5", "25", "39.99", "40,00", "87,3")),
                umkk=draw.choice((True, False)),
                sold=draw.choice((0, 0, 5)),
                stock=draw.choice((None, 0, 9)),
                updated_at=f"2026-0{draw.randint(1, 9)}-11",
            )
        )
    return rows


ROWS = some_rows(700)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCatalogue]:
    with catalogue_in(tmp_path_factory.mktemp("shop")) as catalogue:
        fill(catalogue, *ROWS)
        yield catalogue


def local_content(text: str) -> float:
    return float(text.replace(",", ".") or 0)


def fits(row: GoodRow, query: SearchQuery) -> bool:
    """The plain meaning of a query whose words all stand in some name."""
    product, own = row.product, fold(row.product.name)
    return (
        all(any(mine.startswith(word) for mine in own) for word in fold(query.text))
        and (not query.channels or product.channel in query.channels)
        and (query.min_price is None or product.price_with_tax >= query.min_price)
        and (query.max_price is None or product.price_with_tax <= query.max_price)
        and product.region.startswith(query.region)
        and all(word in fold(product.category) for word in fold(query.category))
        and (not query.pdn or product.pdn is True)
        and (not query.umkk or product.umkk is True)
        and (not query.never_bought or not product.sold)
        and (not query.in_stock or product.stock != 0)
        and (not query.tkdn_25 or local_content(product.tkdn) >= 25)
        and (not query.tkdn_40 or local_content(product.tkdn) >= 40)
    )


QUERIES = st.builds(
    SearchQuery,
    text=st.sampled_from(["", "k", "ka", "kertas", "m", "map a4", "lampu biru"]),
    channels=st.lists(st.sampled_from(list(Channel)), max_size=2).map(tuple),
    category=st.sampled_from(["", "kantor", "listrik"]),
    min_price=st.none() | st.integers(0, 6_500),
    max_price=st.none() | st.integers(0, 6_500),
    region=st.sampled_from(["", "33", "33.25"]),
    pdn=st.booleans(),
    umkk=st.booleans(),
    never_bought=st.booleans(),
    in_stock=st.booleans(),
    tkdn_25=st.booleans(),
    tkdn_40=st.booleans(),
    sort=st.sampled_from(list(SortOrder)),
    limit=st.just(1_000),
)


@settings(max_examples=150, deadline=None)
@given(query=QUERIES)
def test_count_rows_and_order_are_those_of_a_plain_look(shop: OpenCatalogue, query: SearchQuery) -> None:
    expected = [row.product for row in ROWS if fits(row, query)]
    page = shop.reader.search(query, TODAY)
    if page.partial or page.read_as:
        assert not expected
        return
    assert page.total == len(page.items) == len(expected)
    assert {item.id for item in page.items} == {product.product_id for product in expected}
    prices = [item.price_with_tax for item in page.items]
    if query.sort is SortOrder.PRICE:
        assert prices == sorted(prices)
    if query.sort is SortOrder.PRICE_DESC:
        assert prices == sorted(prices, reverse=True)
    if query.sort is SortOrder.NEWEST:
        days = [item.updated_at for item in page.items]
        assert days == sorted(days, reverse=True)


@settings(max_examples=40, deadline=None)
@given(query=QUERIES, size=st.integers(1, 60))
def test_pages_of_any_size_together_are_the_whole(shop: OpenCatalogue, query: SearchQuery, size: int) -> None:
    whole = [item.id for item in shop.reader.search(query, TODAY).items]
    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = shop.reader.search(replace(query, limit=size, cursor=cursor), TODAY)
        seen += [item.id for item in page.items]
        cursor = page.cursor
        if cursor is None:
            break
    assert seen == whole


@settings(max_examples=40, deadline=None)
@given(query=QUERIES)
@example(query=SearchQuery("map a4", channels=(Channel.MBIZMARKET,), max_price=100, umkk=True, limit=1000))
def test_facets_count_what_a_search_with_that_choice_finds(shop: OpenCatalogue, query: SearchQuery) -> None:
    facets = shop.reader.facets(query)

    def total(changed: SearchQuery) -> int:
        page = shop.reader.search(changed, TODAY)
        return 0 if page.partial else page.total

    def nearly(changed: SearchQuery) -> bool:
        """Whether nothing has all the words, so that what is nearest is found and counted instead."""
        return shop.reader.search(changed, TODAY).partial

    if nearly(query):
        return
    if not nearly(replace(query, channels=())):
        for channel in Channel:
            assert facets.channels[channel] == total(replace(query, channels=(channel,)))
    if not nearly(replace(query, pdn=False)):
        assert facets.marks["pdn"] == total(replace(query, pdn=True))
    if not nearly(replace(query, in_stock=False)):
        assert facets.marks["in_stock"] == total(replace(query, in_stock=True))
    if not nearly(replace(query, region="")):
        assert sum(facets.regions.values()) == total(replace(query, region=""))
    if not nearly(replace(query, category="")):
        assert sum(facets.categories.values()) == total(replace(query, category=""))
    found = shop.reader.search(replace(query, sort=SortOrder.PRICE), TODAY).items
    assert (facets.lowest, facets.highest) == (
        (found[0].price_with_tax, found[-1].price_with_tax) if found else (None, None)
    )


def test_sellers_take_turns_evenly_and_each_has_one_offer_first(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        rows = [offer(f"{seller}-{n}", "Map", 500, vendor=f"V-{seller}") for seller in range(37) for n in range(3)]
        fill(catalogue, *rows)
        seen: Counter[str] = Counter()
        for ahead in range(30):
            day = TODAY + timedelta(days=ahead)
            page = catalogue.reader.search(SearchQuery("map", sort=SortOrder.FAIR, limit=37), day)
            assert len({item.vendor_id for item in page.items}) == 37
            seen.update(item.vendor_id for item in page.items[:10])
        assert gini([seen[f"mbizmarket:V-{seller}"] for seller in range(37)]) <= 0.15


def test_the_turn_of_a_day_does_not_depend_on_the_order_of_import(tmp_path: Path) -> None:
    rows = [offer(str(n), "Map", 500, vendor=f"V-{n % 7}") for n in range(50)]
    orders = []
    for name, given_rows in (("a", rows), ("b", rows[::-1])):
        (tmp_path / name).mkdir()
        with catalogue_in(tmp_path / name) as catalogue:
            fill(catalogue, *given_rows)
            page = catalogue.reader.search(SearchQuery("map", sort=SortOrder.FAIR, limit=50), TODAY)
            orders.append([item.vendor_id for item in page.items])
    assert orders[0] == orders[1]


def test_near_means_own_district_then_neighbours_then_the_province(shop: OpenCatalogue) -> None:
    page = shop.reader.search(SearchQuery(sort=SortOrder.NEAR, limit=1_000), TODAY)
    steps = [("33.25.01", "33.25.02"), ("33.26",), ("33.74",), ("31.71",)]
    zones = [next(at for at, codes in enumerate(steps) if item.region in codes) for item in page.items]
    assert zones == sorted(zones)


def test_a_file_of_the_first_version_is_brought_along(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / "catalogue.db")
    old.executescript(FIRST_VERSION)
    old.close()
    catalogue = open_catalogue(tmp_path / "catalogue.db")
    try:
        product = catalogue.reader.product("tisera:A 1")
        assert product is not None
        assert (product.name, product.unit, product.region) == ("Map biru", "buah", "33.25.03")
        assert (product.updated_at, product.pdn, product.kind.value) == ("2026-03-09", True, "services")
        assert [item.sku for item in catalogue.reader.search(SearchQuery("map"), TODAY).items] == ["A 1"]
        assert all(check.ok for check in catalogue.health())
        assert catalogue.reader.info().products == 1
    finally:
        catalogue.close()


def test_a_catalogue_of_the_second_version_learns_the_local_content(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, offer("1", "Map biru", 500, tkdn="43,2"))
    with sqlite3.connect(tmp_path / "catalogue.db") as older:
        older.execute("DELETE FROM index_parts")
        older.execute("PRAGMA user_version=2")
    older.close()
    with catalogue_in(tmp_path) as catalogue:
        assert [item.sku for item in catalogue.reader.search(SearchQuery(tkdn_40=True), TODAY).items] == ["1"]
        assert all(check.ok for check in catalogue.health())


FIRST_VERSION = """
CREATE TABLE vendors (number INTEGER PRIMARY KEY, vendor_id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL,
 name TEXT NOT NULL, legal_form TEXT NOT NULL, pkp INTEGER, umkk INTEGER, region TEXT NOT NULL, address TEXT NOT NULL,
 npwp TEXT NOT NULL, bank TEXT NOT NULL, account_number TEXT NOT NULL, account_name TEXT NOT NULL);
CREATE TABLE categories (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE products (number INTEGER PRIMARY KEY, product_id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL,
 sku TEXT NOT NULL, name TEXT NOT NULL, vendor INTEGER NOT NULL REFERENCES vendors (number), price INTEGER NOT NULL,
 price_with_tax INTEGER NOT NULL, unit TEXT NOT NULL, category INTEGER NOT NULL REFERENCES categories (number),
 kind TEXT NOT NULL, region TEXT NOT NULL, specification TEXT NOT NULL, pdn INTEGER, tkdn TEXT NOT NULL, umkk INTEGER,
 sold INTEGER NOT NULL, updated_at TEXT NOT NULL, words TEXT NOT NULL, digest BLOB NOT NULL);
CREATE TABLE ranked (rank INTEGER PRIMARY KEY, product INTEGER NOT NULL REFERENCES products (number),
 price INTEGER NOT NULL, updated TEXT NOT NULL);
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE VIRTUAL TABLE product_search USING fts5(words, content='', detail=none, columnsize=0, prefix='1 2 3');
INSERT INTO vendors VALUES (1, 'tisera:V', 'tisera', 'Toko', '', 1, 0, '33.25.03', '', '', '', '', '');
INSERT INTO categories VALUES (1, 'Kantor');
INSERT INTO products VALUES (1, 'tisera:A 1', 'tisera', 'A 1', 'Map biru', 1, 500, 555, 'buah', 1, 'services',
 '33.25.03', '', 1, '', NULL, 0, '2026-03-09', 'map biru', x'00');
INSERT INTO ranked VALUES (1, 1, 555, '2026-03-09');
INSERT INTO product_search (rowid, words) VALUES (1, 'map biru');
INSERT INTO state VALUES ('channels', '{"tisera": 1}');
PRAGMA user_version=1;
"""
