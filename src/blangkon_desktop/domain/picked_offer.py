"""An offer that somebody put beside ordered goods: what the price comparison of an order shows, with source and day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.money import Rupiah

MOST_BESIDE = 8
"""Most offers beside one product."""


FEW_OFFERS = "price.few_offers"
"""Code of the hint that fewer than three comparable offers are known for some lines."""


@dataclass(frozen=True, slots=True)
class PickedOffer:
    """An offer as the local catalogue had it on the day it was picked; later imports never change it.

    `beside` is the product of the order's line, `product` the offer's own id. Prices of one `unit` in rupiah.
    `priced_on` is the ISO day of the price, "" where the catalogue has none; `picked_on` the ISO day of picking.
    """

    beside: str
    product: str
    name: str
    vendor: str
    channel: Channel
    unit: str
    price: Rupiah
    price_with_tax: Rupiah
    priced_on: str
    picked_on: str


def picked_beside(
    picked: Iterable[PickedOffer], product_id: str, chosen: Iterable[PickedOffer]
) -> tuple[PickedOffer, ...]:
    """All picked offers, those beside one product replaced by what was chosen, at most eight of them."""
    others = [offer for offer in picked if offer.beside != product_id]
    return (*others, *list(chosen)[:MOST_BESIDE])


def offers_to_payload(offers: Sequence[PickedOffer]) -> list[dict[str, Any]]:
    """Offers as JSON values; money as decimal strings."""
    return [
        {
            "beside": offer.beside,
            "product": offer.product,
            "name": offer.name,
            "vendor": offer.vendor,
            "channel": offer.channel.value,
            "unit": offer.unit,
            "price": str(offer.price),
            "price_with_tax": str(offer.price_with_tax),
            "priced_on": offer.priced_on,
            "picked_on": offer.picked_on,
        }
        for offer in offers
    ]


def offers_from_payload(rows: Iterable[Mapping[str, Any]]) -> tuple[PickedOffer, ...]:
    """Offers from JSON values; KeyError, TypeError or ValueError when they are not ours."""
    return tuple(
        PickedOffer(
            beside=_text(row["beside"]),
            product=_text(row["product"]),
            name=_text(row["name"]),
            vendor=_text(row["vendor"]),
            channel=Channel(row["channel"]),
            unit=_text(row["unit"]),
            price=int(row["price"]),
            price_with_tax=int(row["price_with_tax"]),
            priced_on=_text(row["priced_on"]),
            picked_on=_text(row["picked_on"]),
        )
        for row in rows
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
