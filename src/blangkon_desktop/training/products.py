"""The products of a practice catalogue, one after the other, so that a million of them need no memory.

Names come as sellers write them, prices lie log-normally around the item's middle price and are rounded as people
round; about four in ten were never sold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from blangkon_desktop.domain.catalogue import Channel, Product
from blangkon_desktop.training.chance import Draw, Weighted, around, pick
from blangkon_desktop.training.names import as_written
from blangkon_desktop.training.vendors import Seller, floor_of
from blangkon_desktop.training.vocabulary import Category, Item, Staple, Vocabulary

PPN_PERCENT = 11
"""PPN that listed prices carry: 12 % of 11/12 of the price (PMK 131/2024), 11 % in effect."""

_PREFIXES = {
    Channel.GRATIS_ONGKIR: "GO",
    Channel.MBIZMARKET: "SKU",
    Channel.TISERA: "TSR",
    Channel.EKATALOG_LOKAL: "EKL",
}
_NEVER_SOLD = 0.4
_DAYS = 420
_ROUNDING = ((1_000, 50), (10_000, 100), (100_000, 500), (1_000_000, 1_000), (10_000_000, 5_000))


class Shelf:
    """Makes the products of one seller after the other; `today` bounds when they were last updated."""

    def __init__(self, draw: Draw, words: Vocabulary, today: date) -> None:
        self._draw = draw
        self._categories = words.categories
        self._days = [(today - timedelta(days=days)).isoformat() for days in range(_DAYS)]

    def of(self, seller: Seller, count: int) -> Iterator[Product]:
        """`count` products of a seller: staples, one of each assured category, then as the trade goes."""
        number, taken = 0, set[str]()
        if seller.staples:
            for staple in self._categories["stationery"].staples[:count]:
                number += 1
                yield self._staple(seller, self._categories["stationery"], staple, number)
        for code in seller.assured[: count - number]:
            number += 1
            yield self._offer(seller, self._categories[code], number, taken)
        goods = seller.trade.goods
        while number < count:
            number += 1
            yield self._offer(seller, self._categories[goods.pick(self._draw)], number, taken)

    def _staple(self, seller: Seller, category: Category, staple: Staple, number: int) -> Product:
        price = rounded(staple.base * around(self._draw, 0.02))
        return self._product(seller, category, number, staple.name, price, staple.unit, staple.name, (True, ""))

    def _offer(self, seller: Seller, category: Category, number: int, taken: set[str]) -> Product:
        draw = self._draw
        item = category.items.pick(draw)
        for _ in range(4):
            name, factor, details = _named(draw, item)
            if name not in taken:
                break
        else:
            name = f"{name} tipe {number}"
        taken.add(name)
        price = rounded(item.base * factor * seller.level * around(draw, item.spread))
        written = as_written(draw, name, seller.manner)
        return self._product(seller, category, number, written, price, item.unit, details, _origin(draw, item))

    def _product(
        self,
        seller: Seller,
        category: Category,
        number: int,
        name: str,
        price: int,
        unit: str,
        details: str,
        origin: tuple[bool | None, str],
    ) -> Product:
        vendor = seller.vendor
        sku = f"{_PREFIXES[vendor.channel]}{seller.number:04}-{number:04}"
        before, paid = self._taxed(price) if vendor.pkp and category.taxed else (price, price)
        return Product(
            product_id=f"{vendor.channel.value}:{sku}",
            channel=vendor.channel,
            sku=sku,
            name=name,
            vendor_id=vendor.vendor_id,
            vendor=vendor.name,
            price=before,
            price_with_tax=paid,
            unit=unit,
            category=category.label,
            kind=category.kind,
            region=vendor.region,
            specification=details,
            pdn=origin[0],
            tkdn=origin[1],
            umkk=vendor.umkk,
            sold=self._sold(price),
            updated_at=self._days[int(self._draw() * self._draw() * _DAYS)],
        )

    def _taxed(self, price: int) -> tuple[int, int]:
        """Price before and with PPN; one seller in three makes the price with tax the round one."""
        if self._draw() < 0.33:
            whole = rounded(price * (100 + PPN_PERCENT) / 100)
            price = (whole * 200 + 100 + PPN_PERCENT) // (2 * (100 + PPN_PERCENT))
        return price, price + (price * PPN_PERCENT + 50) // 100

    def _sold(self, price: int) -> int:
        draw = self._draw
        if draw() < _NEVER_SOLD:
            return 0
        few = 1.0 / (draw() + 0.004)
        return 1 + int(few * draw() * (8 if price < 100_000 else 1))


def make_products(
    draw: Draw, words: Vocabulary, sellers: Sequence[Seller], count: int, today: date
) -> Iterator[tuple[Product, Seller]]:
    """`count` products over all sellers, as many each as its appetite says, its floor at least."""
    shelf = Shelf(draw, words, today)
    floors = [floor_of(words, seller) for seller in sellers]
    spare = max(0, count - sum(floors))
    appetite = sum(seller.appetite for seller in sellers)
    so_far, given = 0.0, 0
    for seller, floor in zip(sellers, floors, strict=True):
        so_far += seller.appetite
        more = spare if seller is sellers[-1] else int(spare * so_far / appetite)
        for product in shelf.of(seller, floor + more - given):
            yield product, seller
        given = more


def rounded(price: float) -> int:
    """A price as people write it: the larger, the rounder; 50 rupiah at least."""
    step = next((step for limit, step in _ROUNDING if price < limit), 50_000)
    return max(50, int(price / step + 0.5) * step)


def _named(draw: Draw, item: Item) -> tuple[str, float, str]:
    """A name, the price factor of the words in it, and a specification that spells them out."""
    pattern = pick(draw, item.patterns)
    chosen, details, factor = [], [], 1.0
    for label, labels, factors in pattern.slots:
        at = int(draw() * len(labels))
        chosen.append(labels[at])
        details.append(f"{label}: {labels[at]}")
        factor *= factors[at]
    return pattern.text.format(*chosen), factor, "; ".join(details)


_KNOWN: Weighted[bool] = Weighted({True: 85, False: 15})


def _origin(draw: Draw, item: Item) -> tuple[bool | None, str]:
    """Whether it is made at home, and its TKDN where the seller says so."""
    if not _KNOWN.pick(draw):
        return None, ""
    if draw() >= item.pdn:
        return False, ""
    return True, f"{25 + int(draw() * 70)}.{int(draw() * 100):02}" if draw() < 0.4 else ""
