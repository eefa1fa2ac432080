"""The basket: goods picked from the catalogue, and how they divide into orders.

An order goes to one vendor on one channel (each marketplace makes its own order and its own delivery), so a
mixed basket becomes as many orders as it has pairs of channel and vendor.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from blangkon_desktop.domain.catalogue import Channel, Product
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.picked_offer import PickedOffer


@dataclass(frozen=True, slots=True)
class BasketItem:
    """A product and how many units of it; `quantity` is at least 1.

    `beside` are offers that were picked for the price comparison of the order it becomes.
    """

    product: Product
    quantity: int
    beside: tuple[PickedOffer, ...] = ()

    @property
    def amount(self) -> Rupiah:
        """Before tax, in rupiah."""
        return self.product.price * self.quantity

    @property
    def amount_with_tax(self) -> Rupiah:
        """What will be paid for it, in rupiah."""
        return self.product.price_with_tax * self.quantity


@dataclass(frozen=True, slots=True)
class BasketGroup:
    """What becomes one order: everything in the basket from one vendor on one channel."""

    channel: Channel
    vendor_id: str
    vendor: str
    items: tuple[BasketItem, ...]

    @property
    def total(self) -> Rupiah:
        """Before tax, in rupiah."""
        return basket_total(self.items)

    @property
    def total_with_tax(self) -> Rupiah:
        """What will be paid for the goods, in rupiah."""
        return basket_total_with_tax(self.items)


def split_basket(items: Iterable[BasketItem]) -> tuple[BasketGroup, ...]:
    """One group per channel and vendor, in the order in which the basket met them.

    The same product twice in the basket is one item with both quantities; items below 1 are left out.
    """
    groups: dict[tuple[Channel, str], dict[str, BasketItem]] = {}
    for item in items:
        if item.quantity < 1:
            continue
        product = item.product
        group = groups.setdefault((product.channel, product.vendor_id), {})
        known = group.get(product.product_id)
        group[product.product_id] = replace(known, quantity=known.quantity + item.quantity) if known else item
    return tuple(
        BasketGroup(channel, vendor_id, next(iter(group.values())).product.vendor, tuple(group.values()))
        for (channel, vendor_id), group in groups.items()
    )


def basket_total(items: Iterable[BasketItem]) -> Rupiah:
    """Sum before tax, in rupiah."""
    return sum(item.amount for item in items)


def basket_total_with_tax(items: Iterable[BasketItem]) -> Rupiah:
    """Sum of what will be paid for the goods, in rupiah."""
    return sum(item.amount_with_tax for item in items)
