"""What was known of the market when an order was sent: offers beside each of its lines, kept with the submission.

The price comparison is printed from what is kept here, also years later, when the catalogue has long changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.domain.order import OrderContent, OrderLine
from blangkon_desktop.domain.picked_offer import FEW_OFFERS, PickedOffer, offers_to_payload
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.paper_context import CompareOffers, SeenOffer

ENOUGH = 3
"""Comparable offers that a comparison should show, the chosen one among them."""
_LOOKED_AT = 40
_BESIDE = 4
_NAME = 200
"""Signs of a name that are kept."""
_MOST_BYTES = 128 * 1024
"""Room for offers in the entry of a submission, whose whole may have 256 KiB."""
_CHANNELS = {label: channel for channel, label in CHANNEL_LABELS.items()}


def compared_offers(content: OrderContent, compare: CompareOffers, on: date) -> tuple[PickedOffer, ...]:
    """Offers of other sellers beside each line: those that somebody picked, else what the local catalogue has today.

    Of an order with very many lines fewer are kept, the best of each line last.
    """
    found = [_of_line(content, line, compare, on) for line in content.lines]
    return _fitting(found)


def beside(offers: Iterable[PickedOffer], line: OrderLine) -> list[PickedOffer]:
    """The offers beside one line."""
    return [offer for offer in offers if line.product is not None and offer.beside == line.product]


def few_lines(content: OrderContent, offers: Sequence[PickedOffer]) -> tuple[int, ...]:
    """The numbers of the lines for which fewer than three comparable offers are known, the chosen one counted."""
    return tuple(line.n for line in content.lines if len(beside(offers, line)) + 1 < ENOUGH)


def few_warning(lines: Sequence[int]) -> tuple[str, Sentence]:
    """What is told when an order is sent with too few offers beside some lines."""
    named = ", ".join(map(str, lines))
    return FEW_OFFERS, Sentence(
        f"Baris {named}: kurang dari tiga penawaran sebanding di katalog setempat. Alasan pemilihan perlu jelas.",
        f"Lines {named}: fewer than three comparable offers in the local catalogue. The reason should be clear.",
    )


def _of_line(content: OrderContent, line: OrderLine, compare: CompareOffers, on: date) -> list[PickedOffer]:
    """What somebody picked, as it was then; else offers of other sellers in the same unit, at most four: the best of
    each channel first, then the next best."""
    if line.product is None:
        return []
    picked = beside(content.offers, line)
    if picked:
        return picked
    seen = {content.vendor.name}
    best: list[SeenOffer] = []
    for offer in compare(line.product, _LOOKED_AT):
        if offer.vendor not in seen and (not line.unit or offer.unit == line.unit):
            seen.add(offer.vendor)
            best.append(offer)
    firsts = list({offer.channel: offer for offer in reversed(best)}.values())
    chosen = [offer for offer in best if offer in firsts]
    kept = (chosen + [offer for offer in best if offer not in firsts])[:_BESIDE]
    return [_picked(line.product, offer, _CHANNELS[offer.channel], on) for offer in kept]


def _picked(product: str, offer: SeenOffer, channel: Channel, on: date) -> PickedOffer:
    return PickedOffer(
        beside=product,
        product=offer.code,
        name=offer.name[:_NAME],
        vendor=offer.vendor,
        channel=channel,
        unit=offer.unit,
        price=offer.price,
        price_with_tax=offer.price_with_tax,
        priced_on=offer.seen_on.isoformat() if offer.seen_on else "",
        picked_on=on.isoformat(),
    )


def _fitting(found: Sequence[Sequence[PickedOffer]]) -> tuple[PickedOffer, ...]:
    """As many of each line as there is room for."""
    for most in range(max(map(len, found), default=0), 0, -1):
        kept = tuple(offer for offers in found for offer in offers[:most])
        if len(canonical_json({"offers": offers_to_payload(kept)}).encode()) <= _MOST_BYTES:
            return kept
    return ()  # hundreds of lines: the paper says that nothing was kept beside them
