"""Offers like a given one: candidates by the rarer words of its name, judged by how many words they share."""

from __future__ import annotations

from sqlalchemy import Connection

from blangkon_desktop.domain.catalogue import Product
from blangkon_desktop.store.catalogue import rows
from blangkon_desktop.store.catalogue import words as mark

_RARE_WORDS = 4
_CANDIDATES = 4_000
_ENOUGH = 0.2


def similar_products(connection: Connection, product: Product, limit: int) -> list[tuple[Product, float]]:
    """Other products with at least a fifth of the words in common, of the same category or the same unit.

    Similarity is the share of common words in all words of both names (Jaccard), 0..1; equals are
    ordered by what they cost.
    """
    names = set(mark.fold(product.name))
    if not names:
        return []
    judged = []
    for rank, other_id, name, category, unit in _candidates(connection, product, names):
        if other_id == product.product_id or not _comparable(product, category, unit):
            continue
        score = _overlap(names, set(mark.fold(name)))
        if score >= _ENOUGH:
            judged.append((-score, rank))
    judged.sort()
    best = {rank: -score for score, rank in judged[:limit]}
    return list(zip(rows.products_by_rank(connection, list(best)), best.values(), strict=True))


def _candidates(connection: Connection, product: Product, names: set[str]) -> list[tuple[int, str, str, str, str]]:
    counted = sorted((_frequency(connection, word), word) for word in names)
    rare = " OR ".join(f'"{word}"' for _, word in counted[:_RARE_WORDS])
    found = connection.exec_driver_sql(
        "SELECT r.rank, p.product_id, p.name, c.name, p.unit FROM "
        "(SELECT rowid AS rank FROM product_search WHERE product_search MATCH ? LIMIT ?) s "
        "CROSS JOIN ranked r ON r.rank = s.rank JOIN products p ON p.number = r.product "
        "JOIN categories c ON c.number = p.category",
        (_near(product, rare), _CANDIDATES),
    )
    return [(int(row[0]), row[1], row[2], row[3], row[4]) for row in found]


def _near(product: Product, rare: str) -> str:
    """Without a unit only the category can make two offers comparable, so the index filters by it."""
    marks = [] if product.unit else mark.category_marks(product.category)
    return " AND ".join([f"({rare})", *(f'"{word}"' for word in dict.fromkeys(marks))])


def _frequency(connection: Connection, word: str) -> int:
    found = connection.exec_driver_sql(
        "SELECT count(*) FROM product_search WHERE product_search MATCH ?", (f'"{word}"',)
    )
    return int(found.scalar_one())


def _comparable(product: Product, category: str, unit: str) -> bool:
    same_unit = bool(product.unit) and product.unit.casefold() == unit.casefold()
    return same_unit or category == product.category


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)
