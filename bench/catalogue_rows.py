"""Rows for the benches of the catalogue: those of the practice office, at any size, the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.training.products import make_products
from blangkon_desktop.training.vendors import make_sellers
from blangkon_desktop.training.vocabulary import load_vocabulary

TODAY = date(2026, 11, 24)
SIZES = (55_082, 502_693, 1_000_000)
"""A practice office, Blangkon Jateng in August 2024, and twice that."""

_VOCABULARY = Path(__file__).resolve().parents[1] / "resources" / "demo"
_PRODUCTS_A_VENDOR = 48


@dataclass(frozen=True, slots=True)
class PlainRow:
    """What the yardsticks know of a product."""

    number: int
    name: str
    channel: str
    price: int
    updated: str


def offers(count: int, seed: int = 1) -> Iterator[tuple[Product, Vendor]]:
    """`count` products with their vendors, 48 a vendor in the mean as in Blangkon Jateng."""
    draw = random.Random(seed).random
    words = load_vocabulary(_VOCABULARY)
    sellers = make_sellers(draw, words, max(count // _PRODUCTS_A_VENDOR, len(words.founders)))
    for product, seller in make_products(draw, words, sellers, count, TODAY):
        yield product, seller.vendor


def plain_rows(count: int) -> list[PlainRow]:
    """The same products for the yardsticks."""
    return [
        PlainRow(number, product.name, product.channel.value, product.price_with_tax, product.updated_at)
        for number, (product, _) in enumerate(offers(count), start=1)
    ]


def typed_prefixes(names: list[str]) -> list[str]:
    """Everything that stands in the search box while these names are typed letter by letter."""
    return [name[:length] for name in names for length in range(1, len(name) + 1)]


def some_names(rows: list[PlainRow], count: int, seed: int = 7) -> list[str]:
    """Names to type, drawn from the rows."""
    return [row.name for row in random.Random(seed).sample(rows, count)]
