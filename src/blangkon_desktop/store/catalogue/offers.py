"""Offers like a given one: candidates by the rarer words of its name, judged by how many words they share."""

from __future__ import annotations

from functools import reduce

import numpy as np
from sqlalchemy import Connection

from blangkon_desktop.domain.catalogue import Product
from blangkon_desktop.store.catalogue import bits, rows
from blangkon_desktop.store.catalogue.filters import labels, still_offered, with_labels
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.words import fold
from blangkon_desktop.store.direct import run

_RARE_WORDS = 4
_LOOKED_AT = 400
_ENOUGH = 0.2


def similar_products(view: IndexView, product: Product, limit: int) -> list[tuple[Product, float]]:
    """Other products with at least a fifth of the words in common, of the same category or the same unit.

    Similarity is the share of common words in all words of both names (Jaccard), 0..1; equals are
    ordered by what they cost.
    """
    names = set(fold(product.name))
    if not names:
        return []
    judged = []
    for other in _candidates(view, product, names, max(limit * 4, _LOOKED_AT)):
        score = _overlap(names, set(fold(other.name)))
        if other.product_id != product.product_id and score >= _ENOUGH and _comparable(product, other):
            judged.append((-score, other.price_with_tax, other.product_id, other))
    judged.sort(key=lambda entry: entry[:3])
    return [(other, -score) for score, _, _, other in judged[:limit]]


def _candidates(view: IndexView, product: Product, names: set[str], most: int) -> list[Product]:
    """The products that share most words, by a count over the bitmaps of the words."""
    having = [view.matches(word, whole=True) for word in names]
    rare = sorted(having, key=bits.count)[:_RARE_WORDS]
    found = reduce(np.bitwise_or, rare) & still_offered(view)
    if not product.unit:
        numbers = [number for number, name in labels(view, "category").items() if name == product.category]
        found = found & with_labels(view, "category", numbers)
    places = bits.places(found)
    shared = np.zeros(len(places), dtype=np.int64)
    for word in having:
        shared += bits.holds(word, places)
    likeness = shared / (view.column("words")[places].astype(np.int64) + len(names) - shared)
    best = places[np.argsort(-likeness, kind="stable")[:most]]
    return rows.products_by_number(view.connection, view.column("number")[best].tolist())


def price_steps(connection: Connection, number: int) -> list[tuple[int, int]]:
    """Day number until which a product cost how much with tax, the oldest first."""
    statement = "SELECT day, price_with_tax FROM prices WHERE product = ? ORDER BY day"
    return [(int(day), int(price)) for day, price in run(connection, statement, (number,))]


def _comparable(product: Product, other: Product) -> bool:
    same_unit = bool(product.unit) and product.unit.casefold() == other.unit.casefold()
    return same_unit or other.category == product.category


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)
