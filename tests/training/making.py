"""Helpers: a generated catalogue as lists, and a program over a folder of its own."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.catalogue import Product
from blangkon_desktop.training.goods import Shortlist
from blangkon_desktop.training.products import make_products
from blangkon_desktop.training.vendors import Seller, fewest_products, make_sellers
from blangkon_desktop.training.vocabulary import Vocabulary
from tests.fakes import WIB, FixedClock

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=WIB)


@dataclass(frozen=True)
class Made:
    """A generated catalogue."""

    sellers: tuple[Seller, ...]
    products: list[Product]
    goods: Shortlist


def make(words: Vocabulary, *, seed: int = 7, products: int = 300, vendors: int = 40, today: date = TODAY) -> Made:
    """A catalogue in memory; sizes below the least are raised as `practice create` does."""
    draw = random.Random(seed).random
    sellers = make_sellers(draw, words, max(vendors, len(words.founders)))
    count = max(products, fewest_products(words, sellers))
    goods = Shortlist()
    owners = {seller.vendor.vendor_id: seller for seller in sellers}
    stream = goods.watch(make_products(draw, words, sellers, count, today))
    made = [product for product, vendor in stream if owners[product.vendor_id].vendor == vendor]
    return Made(sellers, made, goods)


def fingerprint(made: Made) -> str:
    """SHA-256 over all that was made."""
    rows = [asdict(seller.vendor) for seller in made.sellers] + [asdict(product) for product in made.products]
    return hashlib.sha256(json.dumps(rows, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def program(folder: Path, now: datetime = NOW) -> Program:
    """A program under a clock that stands still."""
    return Program(folder, FixedClock(now))
