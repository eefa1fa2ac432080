"""Reading side of the catalogue: pages, counts and single products, all from one read-only engine."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.store.catalogue import rows
from blangkon_desktop.store.catalogue.engine import snapshot
from blangkon_desktop.store.catalogue.offers import similar_products
from blangkon_desktop.store.catalogue.pages import Place, page_of_ranks
from blangkon_desktop.store.catalogue.query import Cursor, decode_cursor, encode_cursor, match_expression
from blangkon_desktop.store.catalogue.ranges import RankRange, count_matches, price_range
from blangkon_desktop.usecases.catalogue_views import (
    CatalogueInfo,
    Facets,
    ProductView,
    SearchPage,
    SearchQuery,
    SortOrder,
)

_NOTHING = SearchPage((), 0, True, None, 0.0)


class StoredCatalogueReader:
    """Searches catalogue.db; each call sees one state of it."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def search(self, query: SearchQuery, today: date) -> SearchPage:
        """One page with its exact total; the cursor leads to the next page or is None."""
        cursor = decode_cursor(query)
        expression = match_expression(query)
        if expression == "":
            return _NOTHING
        day = cursor.day if cursor else today.toordinal()
        with snapshot(self._engine) as connection:
            return self._page(connection, query, expression, cursor, day)

    def facets(self, query: SearchQuery) -> Facets:
        """Counts per channel, each exact."""
        with snapshot(self._engine) as connection:
            ranks = price_range(connection, query.min_price, query.max_price)
            counts = {}
            for channel in Channel:
                expression = match_expression(replace(query, channels=(channel,)))
                counts[channel] = count_matches(connection, expression, ranks) if expression else 0
        return Facets(counts)

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
        with snapshot(self._engine) as connection:
            return similar_products(connection, product, limit)

    def categories(self) -> Sequence[tuple[str, int]]:
        """Every category in use with its number of products, by name."""
        with snapshot(self._engine) as connection:
            found = connection.exec_driver_sql(
                "SELECT c.name, count(*) FROM products p JOIN categories c ON c.number = p.category "
                "GROUP BY c.number ORDER BY c.name"
            )
            return [(name, count) for name, count in found]

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

    def _page(
        self, connection: Connection, query: SearchQuery, expression: str | None, cursor: Cursor | None, day: int
    ) -> SearchPage:
        ranks: RankRange = price_range(connection, query.min_price, query.max_price)
        found, total = _found(connection, query, expression, ranks, cursor, day)
        wanted = found[: query.limit]
        products = rows.products_by_rank(connection, [rank for _, rank in wanted])
        following = None
        if len(found) > query.limit and products:
            last = products[-1]
            place = Cursor(wanted[-1][0], last.product_id, last.price_with_tax, last.updated_at, day)
            following = encode_cursor(query, place)
        return SearchPage(tuple(map(ProductView.of, products)), total, True, following, 0.0)


def _found(
    connection: Connection,
    query: SearchQuery,
    expression: str | None,
    ranks: RankRange,
    cursor: Cursor | None,
    day: int,
) -> tuple[list[Place], int]:
    """The places of a page and the total. A first page that isn't full is its own count."""
    if cursor is None and query.sort is not SortOrder.RELEVANCE:
        found = page_of_ranks(connection, query, expression, ranks, ranks.size, cursor, day)
        full = len(found) > query.limit
        return found, count_matches(connection, expression, ranks) if full else len(found)
    total = count_matches(connection, expression, ranks)
    return page_of_ranks(connection, query, expression, ranks, total, cursor, day), total
