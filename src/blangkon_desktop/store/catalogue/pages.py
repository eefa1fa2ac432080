"""Which ranks a page shows, in the wanted order, after the cursor. One more than the limit is looked for."""

from __future__ import annotations

from sqlalchemy import Connection

from blangkon_desktop.store.catalogue.query import Cursor, tiers
from blangkon_desktop.store.catalogue.ranges import RankRange, rank_below
from blangkon_desktop.usecases.catalogue_views import SearchQuery, SortOrder

_FAIR_PRIME = 4_294_967_291
_FAIR_STEP = 2_654_435_761

Place = tuple[int, int]
"""Tier and rank of a product in a result."""


def page_of_ranks(
    connection: Connection,
    query: SearchQuery,
    expression: str | None,
    ranks: RankRange,
    total: int,
    cursor: Cursor | None,
    day: int,
) -> list[Place]:
    """Up to `limit + 1` places after the cursor; `expression` None means that everything fits, `total` how many do."""
    if not total:
        return []
    if query.sort is SortOrder.NEWEST:
        return _newest(connection, query, expression, ranks, cursor)
    if query.sort is SortOrder.FAIR:
        return _fair(connection, query, expression, ranks, cursor, day)
    if query.sort is SortOrder.PRICE_DESC:
        if cursor:
            ranks = RankRange(ranks.low, min(ranks.high, _resume(connection, cursor, descending=True) - 1))
        found = _ranks(connection, expression, ranks, query.limit + 1, descending=True)
        return [(0, rank) for rank in found]
    return _ascending(connection, query, expression, ranks, total, cursor)


def _ascending(
    connection: Connection,
    query: SearchQuery,
    expression: str | None,
    ranks: RankRange,
    total: int,
    cursor: Cursor | None,
) -> list[Place]:
    parts: tuple[str | None, ...] = (None,) if expression is None else tiers(query, expression)
    found: list[Place] = []
    for tier, part in enumerate(parts):
        missing = min(query.limit + 1, total) - len(found)
        if not missing or (cursor and tier < cursor.tier):
            continue
        low = ranks.low
        if cursor and tier == cursor.tier:
            low = max(low, _resume(connection, cursor) + 1)
        found += [(tier, rank) for rank in _ranks(connection, part, RankRange(low, ranks.high), missing)]
    return found


def _ranks(
    connection: Connection, expression: str | None, ranks: RankRange, limit: int, *, descending: bool = False
) -> list[int]:
    order = "DESC" if descending else "ASC"
    if expression is None:
        step = -1 if descending else 1
        start = ranks.high if descending else ranks.low
        return list(range(start, start + step * min(limit, ranks.size), step))
    found = connection.exec_driver_sql(
        "SELECT rowid FROM product_search WHERE product_search MATCH ? AND rowid BETWEEN ? AND ? "
        f"ORDER BY rowid {order} LIMIT ?",
        (expression, ranks.low, ranks.high, limit),
    )
    return [int(rank) for rank in found.scalars()]


def _resume(connection: Connection, cursor: Cursor, *, descending: bool = False) -> int:
    """The rank that the last product of the page before has now, or the nearest by its price."""
    found = connection.exec_driver_sql(
        "SELECT r.rank FROM products p JOIN ranked r ON r.product = p.number "
        "WHERE p.product_id = ? AND p.price_with_tax = ?",
        (cursor.product_id, cursor.price),
    ).scalar()
    if found is not None:
        return int(found)
    return rank_below(connection, cursor.price - 1) + 1 if descending else rank_below(connection, cursor.price)


def _newest(
    connection: Connection, query: SearchQuery, expression: str | None, ranks: RankRange, cursor: Cursor | None
) -> list[Place]:
    source, values = _source(expression, ranks)
    after = ""
    if cursor:
        after = "AND (r.updated < ? OR (r.updated = ? AND r.rank > ?))"
        values += [cursor.updated, cursor.updated, _resume(connection, cursor)]
    statement = f"SELECT r.rank FROM {source} {after} ORDER BY r.updated DESC, r.rank LIMIT ?"
    found = connection.exec_driver_sql(statement, (*values, query.limit + 1))
    return [(0, int(rank)) for rank in found.scalars()]


def _fair(
    connection: Connection,
    query: SearchQuery,
    expression: str | None,
    ranks: RankRange,
    cursor: Cursor | None,
    day: int,
) -> list[Place]:
    turn = (day * _FAIR_STEP) % _FAIR_PRIME | 1
    key = f"(r.product * {turn}) % {_FAIR_PRIME}"
    source, values = _source(expression, ranks)
    after = ""
    if cursor:
        after = f"AND (r.price > ? OR (r.price = ? AND {key} > ?))"
        values += [cursor.price, cursor.price, _fair_key(connection, cursor, turn)]
    statement = f"SELECT r.rank FROM {source} {after} ORDER BY r.price, {key} LIMIT ?"
    found = connection.exec_driver_sql(statement, (*values, query.limit + 1))
    return [(0, int(rank)) for rank in found.scalars()]


def _fair_key(connection: Connection, cursor: Cursor, turn: int) -> int:
    number = connection.exec_driver_sql(
        "SELECT number FROM products WHERE product_id = ?", (cursor.product_id,)
    ).scalar()
    return -1 if number is None else int(number) * turn % _FAIR_PRIME


def _source(expression: str | None, ranks: RankRange) -> tuple[str, list[object]]:
    if expression is None:
        return "ranked r WHERE r.rank BETWEEN ? AND ?", [ranks.low, ranks.high]
    joined = (
        "product_search s CROSS JOIN ranked r ON r.rank = s.rowid "
        "WHERE s.product_search MATCH ? AND s.rowid BETWEEN ? AND ?"
    )
    return joined, [expression, ranks.low, ranks.high]
