"""Offers of the local catalogue side by side, and as an order's price comparison keeps them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.catalogue_views import Offer, PriceStep, ProductView
from blangkon_desktop.usecases.distances import distance_km, usual_home
from blangkon_desktop.usecases.pack_sizes import PiecePrice, price_per_piece
from blangkon_desktop.usecases.paper_context import SeenOffer
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.standard_ports import Ceiling
from blangkon_desktop.usecases.standard_prices import StandardPrices

BESIDE = 7
"""How many offers stand beside the reference."""
_LOOKED_AT = 40
_NEAR = 0.6
"""Share of the best offer's likeness that another one must have."""
_SAME = 2
"""Offers of the same unit that are enough to leave out other units."""


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """An offer with what is compared of it.

    `piece` is the price of one piece, kilogram or litre where the name tells the size; `distance_km` between the
    districts of office and seller, None when one is unknown; `age_days` of the price, None without a date; `history`
    what it cost, the oldest first, the present price last; `similarity` 0..1.
    """

    product: ProductView
    piece: PiecePrice | None
    distance_km: int | None
    age_days: int | None
    history: tuple[PriceStep, ...]
    similarity: float


@dataclass(frozen=True, slots=True)
class PriceRange:
    """Prices with tax of all offers that were found alike, the reference among them, in rupiah."""

    lowest: Rupiah
    median: Rupiah
    highest: Rupiah
    offers: int
    sellers: int


@dataclass(frozen=True, slots=True)
class ComparisonSheet:
    """The reference first, then offers of other sellers and channels; the range is over all that were found.

    `ceiling` is the standard price that belongs to the reference, None where no list has one.
    """

    offers: tuple[OfferFacts, ...]
    range: PriceRange
    ceiling: Ceiling | None

    @property
    def reference(self) -> ProductView:
        """The product that the others are beside."""
        return self.offers[0].product


class CompareOffers:
    """Comparison over the catalogue and the standard prices; both only read."""

    def __init__(self, browse: BrowseCatalogue, standards: Callable[[], StandardPrices], clock: Clock) -> None:
        self._browse = browse
        self._standards = standards
        self._clock = clock

    def sheet(self, product_id: str, home: str = "") -> ComparisonSheet:
        """The product beside others, one of each seller, each channel's best first. Raises NotFound."""
        found = self._browse.compare(product_id, _LOOKED_AT)
        near = alike(found.reference, found.offers)
        chosen = varied(found.reference, near)
        products = [(found.reference, 1.0), *((offer.product, offer.similarity) for offer in chosen)]
        offers = tuple(self._facts(product, similarity, home or usual_home()) for product, similarity in products)
        return ComparisonSheet(
            offers,
            _range([found.reference, *(offer.product for offer in near)]),
            self._standards().ceiling_of(found.reference),
        )

    def pick(self, reference: ProductView, offers: Iterable[ProductView]) -> tuple[PickedOffer, ...]:
        """Offers as an order keeps them beside a product, as they are today."""
        return picked(reference.id, offers, self._clock.now().date())

    def _facts(self, product: ProductView, similarity: float, home: str) -> OfferFacts:
        day = _day(product.updated_at)
        return OfferFacts(
            product,
            price_per_piece(product.name, product.unit, product.price_with_tax),
            distance_km(home, product.region),
            (self._clock.now().date() - day).days if day else None,
            tuple(self._browse.price_history(product.id)),
            similarity,
        )


def alike(reference: ProductView, offers: Sequence[Offer]) -> list[Offer]:
    """Offers that are nearly as alike as the best one, of the same unit where there are enough of those."""
    best = max((offer.similarity for offer in offers), default=0.0)
    near = [offer for offer in offers if offer.similarity >= _NEAR * best]
    same = [offer for offer in near if offer.product.unit.casefold() == reference.unit.casefold()]
    return same if len(same) >= _SAME else near


def varied(reference: ProductView, offers: Sequence[Offer], most: int = BESIDE) -> list[Offer]:
    """The best offer of each seller on each channel, first one of every channel, then the next best.

    More offers of a seller, the reference's own among them, come only where there is room.
    """
    seen = {(reference.channel, reference.vendor_id)}
    best: list[Offer] = []
    more: list[Offer] = []
    for offer in offers:
        seller = (offer.product.channel, offer.product.vendor_id)
        (more if seller in seen else best).append(offer)
        seen.add(seller)
    firsts = {id(offer) for offer in {o.product.channel: o for o in reversed(best)}.values()}
    return [*sorted(best, key=lambda offer: id(offer) not in firsts), *more][:most]


def picked(beside: str, offers: Iterable[ProductView], day: date) -> tuple[PickedOffer, ...]:
    """Offers put beside a product on a day."""
    return tuple(
        PickedOffer(
            beside=beside,
            product=offer.id,
            name=offer.name,
            vendor=offer.vendor,
            channel=offer.channel,
            unit=offer.unit,
            price=offer.price,
            price_with_tax=offer.price_with_tax,
            priced_on=offer.updated_at[:10],
            picked_on=day.isoformat(),
        )
        for offer in offers
    )


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


def _range(products: Sequence[ProductView]) -> PriceRange:
    prices = [product.price_with_tax for product in products]
    sellers = {(product.channel, product.vendor_id) for product in products}
    return PriceRange(min(prices), median_low(prices), max(prices), len(prices), len(sellers))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
