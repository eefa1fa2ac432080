"""Which products the orders of a practice office are made of: picked while the catalogue streams past."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.training.vendors import Seller

PAPER = "kertas"
_VENDORS = 24
_EACH = 4


@dataclass(frozen=True, slots=True)
class Basket:
    """Products of one vendor with quantities; `paid` is what they cost with tax, in rupiah."""

    channel: Channel
    vendor_id: str
    lines: tuple[tuple[Product, int], ...]

    @property
    def paid(self) -> int:
        """What the goods cost with their tax."""
        return sum(product.price_with_tax * quantity for product, quantity in self.lines)


@dataclass(slots=True)
class Shortlist:
    """A few vendors with a few products for every channel and category, and the vendors who sell paper.

    Learners order paper first, so no order of ours goes to a vendor who has it.
    """

    _offers: dict[tuple[Channel, str], dict[str, list[Product]]] = field(default_factory=dict)
    _paper: set[str] = field(default_factory=set)

    def watch(self, stream: Iterable[tuple[Product, Seller]]) -> Iterator[tuple[Product, Vendor]]:
        """Pass the products on as the catalogue wants them, remembering some."""
        for product, seller in stream:
            if PAPER in product.name.lower():
                self._paper.add(product.vendor_id)
            shelf = self._offers.setdefault((product.channel, product.category), {})
            if product.vendor_id in shelf or len(shelf) < _VENDORS:
                some = shelf.setdefault(product.vendor_id, [])
                if len(some) < _EACH:
                    some.append(product)
            yield product, seller.vendor

    def basket(
        self, channel: Channel, category: str, value: int, bounds: tuple[int, int], taken: Set[str], lines: int
    ) -> Basket:
        """Goods for about `value` rupiah within `bounds` (both included) from a vendor who sells no paper.

        At most `lines` different ones.

        Vendors in `taken` are used only if nobody else fits. LookupError when nobody does: the founders of the
        vocabulary are there so that this can't be.
        """
        shelf = self._offers.get((channel, category), {})
        fitting = [
            basket
            for vendor_id, products in shelf.items()
            if vendor_id not in self._paper
            and (basket := _fill(channel, vendor_id, products, value, bounds, lines)) is not None
        ]
        if not fitting:
            raise LookupError(f"no goods of {category} on {channel}")
        return min(fitting, key=lambda basket: (basket.vendor_id in taken, abs(basket.paid - value)))


def _fill(
    channel: Channel, vendor_id: str, products: list[Product], value: int, bounds: tuple[int, int], most: int
) -> Basket | None:
    """Half of the value for the first product, the rest shared by the others; None when it can't fit the bounds."""
    chosen = products[:most]
    parts = [value] if len(chosen) == 1 else [value // 2, *[value // (2 * (len(chosen) - 1))] * (len(chosen) - 1)]
    lines = [(product, max(1, part // product.price_with_tax)) for product, part in zip(chosen, parts, strict=True)]
    short = bounds[0] - sum(product.price_with_tax * quantity for product, quantity in lines)
    if short > 0:
        product, quantity = lines[0]
        lines[0] = (product, quantity + -(-short // product.price_with_tax))
    basket = Basket(channel, vendor_id, tuple(lines))
    if basket.paid <= bounds[1]:
        return basket
    return _fill(channel, vendor_id, products[1:], value, bounds, most) if len(products) > 1 else None
