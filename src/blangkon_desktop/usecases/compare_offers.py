"""Offers of the local catalogue beside an ordered product, as a price comparison keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.paper_context import SeenOffer


def seen_offers(catalogue: BrowseCatalogue, product_id: str, limit: int) -> Sequence[SeenOffer]:
    """Offers most like a product, with the day on which the catalogue last heard of each; none for one that is gone."""
    try:
        found = catalogue.compare(product_id, limit)
    except NotFound:
        return ()
    return [
        SeenOffer(
            name=offer.product.name,
            vendor=offer.product.vendor,
            channel=CHANNEL_LABELS[offer.product.channel],
            code=offer.product.id,
            unit=offer.product.unit,
            price=offer.product.price,
            price_with_tax=offer.product.price_with_tax,
            seen_on=_day(offer.product.updated_at),
        )
        for offer in found.offers
    ]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
