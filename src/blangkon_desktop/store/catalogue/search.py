"""Reading side of the catalogue: pages, counts and single products, all from one read-only engine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import numpy as np
from sqlalchemy import Engine

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.store.catalogue import bits, facets, filters, jumps, ordering, positions, rows
from blangkon_desktop.store.catalogue.codes import day_text
from blangkon_desktop.store.catalogue.engine import snapshot
from blangkon_desktop.store.catalogue.found import Found, find
from blangkon_desktop.store.catalogue.index import IndexMemory, IndexView, remember
from blangkon_desktop.store.catalogue.nearness import around, zones
from blangkon_desktop.store.catalogue.offers import price_steps, similar_products
from blangkon_desktop.store.catalogue.query import Cursor, decode_cursor, encode_cursor
from blangkon_desktop.store.catalogue.spelling import dictionary
from blangkon_desktop.store.catalogue.synonyms import Synonyms, bundled_synonyms
from blangkon_desktop.store.catalogue.understanding import Meaning, understand
from blangkon_desktop.store.catalogue.whole import offered
from blangkon_desktop.store.catalogue.words import query_words
from blangkon_desktop.usecases.catalogue_views import (
    NEAREST,
    Availability,
    CatalogueInfo,
    Facets,
    PriceStep,
    SearchPage,
    SearchQuery,
    SortOrder,
)

_NOTHING = SearchPage((), 0, True, None, 0.0)


class StoredCatalogueReader:
    """Searches catalogue.db; each call sees one state of it."""

    def __init__(self, engine: Engine, path: Path, synonyms: Synonyms | None = None) -> None:
        self._engine = engine
        self._path = path
        self._given = synonyms
        self._memory: IndexMemory | None = None

    def search(self, query: SearchQuery, today: date) -> SearchPage:
        """One page with its exact total; the cursor leads to the next page or is None."""
        cursor = decode_cursor(query)
        if query.text.strip() and not query_words(query.text):
            return _NOTHING
        day = cursor.day if cursor else today.toordinal()
        with self._look() as view:
            meaning = understand(view, query.text, self._synonyms)
            return _page(view, query, meaning, _find(view, query, meaning), cursor, day)

    def row_of(self, query: SearchQuery, product_id: str, today: date) -> int | None:
        """The row (from 0) of a product in the whole list of a query, None if it is not in it."""
        with self._look() as view:
            number = rows.number_of(view.connection, product_id)
            if number is None or (query.text.strip() and not query_words(query.text)):
                return None
            found = _find(view, query, understand(view, query.text, self._synonyms))
            places = np.flatnonzero(view.column("number") == number)
            if not len(places) or not bits.has(found.all, int(places[0])):
                return None
            return _row(view, query, found, int(places[0]), today.toordinal())

    def offered(self, query: SearchQuery) -> Iterator[tuple[Product, Vendor]]:
        """What is offered within the filters of a query, by channel and code, all of one state of the catalogue."""
        with self._look() as view:
            allowed = filters.allowed(view, query)
            yield from offered(view, allowed & around(view, query.home) if query.near else allowed)

    def facets(self, query: SearchQuery) -> Facets:
        """Counts for each choice, all exact."""
        with self._look() as view:
            if query.text.strip() and not query_words(query.text):
                return Facets(dict.fromkeys(Channel, 0))
            return facets.count_all(view, query, understand(view, query.text, self._synonyms))

    def search_count(self, words: str, channels: Sequence[Channel]) -> Availability:
        """How many products on these channels have all the words, and the three nearest; all channels for none."""
        page = self.search(SearchQuery(words, channels=tuple(channels), limit=NEAREST), date.min)
        return Availability(words, tuple(channels), 0 if page.partial else page.total, page.items)

    def warm_up(self) -> None:
        """Read what the first searches need, so that no key waits for the disk."""
        with self._look() as view:
            for name in ("number", "vendor", "category", "region", "channel", "flags", "price", "words"):
                view.column(name)
            view.inverse("newest")
            view.inverse("turn")
            view.offsets()
            dictionary(view)
            rows.sellers(view)
        self.search(SearchQuery("a"), date(2000, 1, 1))

    def product(self, product_id: str) -> Product | None:
        """The product of that id, or None."""
        with snapshot(self._engine) as connection:
            return rows.product_by_id(connection, product_id)

    def vendor(self, vendor_id: str) -> Vendor | None:
        """The vendor of that id, or None."""
        with snapshot(self._engine) as connection:
            return rows.vendor_by_id(connection, vendor_id)

    def offers(self, product_ids: Sequence[str], vendor_id: str) -> tuple[Mapping[str, Product], Vendor | None]:
        """The products of those ids that there are, and a vendor, in one look."""
        with snapshot(self._engine) as connection:
            return rows.products_by_ids(connection, product_ids), rows.vendor_by_id(connection, vendor_id)

    def similar(self, product: Product, limit: int) -> Sequence[tuple[Product, float]]:
        """Products that share words and category or unit with this one, most similar first."""
        with self._look() as view:
            return similar_products(view, product, limit)

    def price_history(self, product_id: str) -> Sequence[PriceStep]:
        """What a product cost, the oldest first, the present price last."""
        with snapshot(self._engine) as connection:
            number = rows.number_of(connection, product_id)
            product = rows.product_by_id(connection, product_id)
            if number is None or product is None:
                return ()
            earlier = [PriceStep(day_text(day), price) for day, price in price_steps(connection, number)]
            return (*earlier, PriceStep(None, product.price_with_tax))

    def categories(self) -> Sequence[tuple[str, int]]:
        """Every category in use with its number of products, by name."""
        with self._look() as view:
            return sorted(facets.count_labels(view, "category", filters.still_offered(view)).items())

    def info(self) -> CatalogueInfo:
        """Sizes, all files of the catalogue together, and the last change."""
        with snapshot(self._engine) as connection:
            state = {str(key): str(value) for key, value in connection.exec_driver_sql("SELECT key, value FROM state")}
            vendors = int(connection.exec_driver_sql("SELECT count(*) FROM vendors").scalar_one())
        stored = json.loads(state.get("channels", "{}"))
        channels = {channel: int(stored.get(channel.value, 0)) for channel in Channel}
        files = [self._path.with_name(self._path.name + end) for end in ("", "-wal", "-shm")]
        size = sum(file.stat().st_size for file in files if file.exists())
        return CatalogueInfo(sum(channels.values()), vendors, channels, state.get("built_at"), size)

    @property
    def _synonyms(self) -> Synonyms:
        return self._given or bundled_synonyms()

    @contextmanager
    def _look(self) -> Iterator[IndexView]:
        with snapshot(self._engine) as connection:
            memory = self._memory = remember(connection, self._memory)
            yield IndexView(connection, memory)


def _find(view: IndexView, query: SearchQuery, meaning: Meaning) -> Found:
    allowed = filters.allowed(view, query)
    return find(view, query.text, meaning, allowed & around(view, query.home) if query.near else allowed)


def _row(view: IndexView, query: SearchQuery, found: Found, place: int, day: int) -> int:
    whole = Found(found.all, found.total, (lambda: found.all,))
    if query.sort is SortOrder.PRICE:
        return positions.in_price(view, whole, place)
    if query.sort is SortOrder.PRICE_DESC:
        return positions.in_falling_price(found, place)
    if query.sort is SortOrder.NEWEST:
        return positions.in_dates(view, found, place)
    if query.sort is SortOrder.FAIR:
        return positions.in_turn(view, found.groups, found.total, day, place)
    if query.sort is SortOrder.NEAR:
        return positions.in_turn(view, zones(view, query.home, found.groups), found.total, day, place)
    return positions.in_price(view, found, place)


def _page(
    view: IndexView, query: SearchQuery, meaning: Meaning, found: Found, cursor: Cursor | None, day: int
) -> SearchPage:
    if not found.total:
        return SearchPage((), 0, True, None, 0.0, meaning.read_as)
    begin = _resume(view, query, cursor) if cursor else _skip(view, query, found, day)
    if begin is None:
        return SearchPage((), found.total, True, None, 0.0, meaning.read_as, found.partial)
    places = _places(view, query, found, begin, day)
    wanted = places[: query.limit]
    numbers = view.column("number")[[place for _, _, place in wanted]].tolist()
    items = tuple(rows.views_by_number(view, numbers))
    following = None
    if len(places) > query.limit and items:
        last = items[-1]
        next_place = Cursor(*wanted[-1][:2], last.id, last.price_with_tax, day, view.memory.generation)
        following = encode_cursor(query, next_place)
    return SearchPage(items, found.total, True, following, 0.0, meaning.read_as, found.partial)


def _skip(view: IndexView, query: SearchQuery, found: Found, day: int) -> ordering.Begin | None:
    """Where the page begins that leaves `offset` rows out; None beyond the last row."""
    if not query.offset:
        return 0, 0
    if query.offset >= found.total:
        return None
    whole = Found(found.all, found.total, (lambda: found.all,))
    if query.sort is SortOrder.PRICE:
        return jumps.in_price(view, whole, query.offset)
    if query.sort is SortOrder.PRICE_DESC:
        return jumps.in_falling_price(found, query.offset)
    if query.sort is SortOrder.NEWEST:
        return jumps.in_dates(view, found, query.offset)
    if query.sort is SortOrder.FAIR:
        return jumps.in_turn(view, found.groups, found.total, day, query.offset)
    if query.sort is SortOrder.NEAR:
        return jumps.in_turn(view, zones(view, query.home, found.groups), found.total, day, query.offset)
    return jumps.in_price(view, found, query.offset)


def _places(view: IndexView, query: SearchQuery, found: Found, begin: ordering.Begin, day: int) -> list[ordering.Place]:
    limit = query.limit + 1
    whole = Found(found.all, found.total, (lambda: found.all,))
    if query.sort is SortOrder.PRICE:
        return ordering.by_price(view, whole, begin, limit)
    if query.sort is SortOrder.PRICE_DESC:
        return ordering.by_price_falling(view, found, begin, limit)
    if query.sort is SortOrder.NEWEST:
        return ordering.by_date(view, found, begin, limit)
    if query.sort is SortOrder.FAIR:
        return ordering.in_turn(view, found.groups, found.total, day, begin, limit)
    if query.sort is SortOrder.NEAR:
        return ordering.in_turn(view, zones(view, query.home, found.groups), found.total, day, begin, limit)
    return ordering.by_price(view, found, begin, limit)


def _resume(view: IndexView, query: SearchQuery, cursor: Cursor) -> ordering.Begin:
    """Where to go on; after a new import the product's own place or, if its price changed, that of its old price."""
    if cursor.generation == view.memory.generation or query.sort in (SortOrder.NEWEST, SortOrder.FAIR, SortOrder.NEAR):
        return cursor.group, cursor.place
    low, high = filters.price_places(view, cursor.price, cursor.price)
    number = rows.number_of(view.connection, cursor.product_id)
    own = [place for place in range(low, high) if int(view.column("number")[place]) == number]
    if query.sort is SortOrder.PRICE_DESC:
        return cursor.group, own[0] if own else low
    return cursor.group, own[0] + 1 if own else high
