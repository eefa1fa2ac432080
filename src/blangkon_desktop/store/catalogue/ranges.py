"""Ranges of ranks and exact counts. Ranks follow the price with tax, so a price range is a rank range."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class RankRange:
    """Ranks from `low` to `high`, both included; empty if `high < low`."""

    low: int
    high: int

    @property
    def size(self) -> int:
        """How many ranks lie in it."""
        return max(0, self.high - self.low + 1)


def price_range(connection: Connection, low: int | None, high: int | None) -> RankRange:
    """The ranks of products that cost at least `low` and at most `high` rupiah with tax."""
    last = int(connection.exec_driver_sql("SELECT coalesce(max(rank), 0) FROM ranked").scalar_one())
    first = 1 if low is None else rank_below(connection, low - 1) + 1
    return RankRange(first, last if high is None else rank_below(connection, high))


def rank_below(connection: Connection, price: int) -> int:
    """The last rank whose price is at most `price`, 0 if there is none."""
    found = connection.exec_driver_sql(
        "SELECT rank FROM ranked WHERE price <= ? ORDER BY price DESC, rank DESC LIMIT 1", (price,)
    ).scalar()
    return int(found or 0)


def count_matches(connection: Connection, expression: str | None, ranks: RankRange) -> int:
    """Exactly how many products fit."""
    if expression is None or not ranks.size:
        return ranks.size
    found = connection.exec_driver_sql(
        "SELECT count(*) FROM product_search WHERE product_search MATCH ? AND rowid BETWEEN ? AND ?",
        (expression, ranks.low, ranks.high),
    )
    return int(found.scalar_one())
