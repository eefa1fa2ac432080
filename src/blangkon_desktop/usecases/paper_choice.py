"""Makes the papers about the choice of an offer: price comparison and minutes of the negotiation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.negotiation import SHIPPING, NegotiationRound
from blangkon_desktop.domain.order import OrderLine
from blangkon_desktop.domain.paper_choice import BaNegosiasi, ComparedOffer, KertasKerjaHarga, NegotiatedLine
from blangkon_desktop.domain.paper_parts import Signer
from blangkon_desktop.domain.people import Role
from blangkon_desktop.usecases.paper_context import (
    PaperContext,
    SeenOffer,
    as_day,
    head_of,
    official,
    ppk,
    purchase_of,
    vendor_of,
)

ENOUGH = 3
"""Comparable offers that a comparison should show, the chosen one among them."""
_LOOKED_AT = 40
_SHOWN = 5
_SOURCE = "Katalog setempat"


def kertas_kerja_harga(context: PaperContext) -> KertasKerjaHarga:
    """The comparison: for each line the chosen offer and those most like it, first one of each other channel."""
    offers: list[ComparedOffer] = []
    few = []
    for line in context.content.lines:
        found = _others(context, line)
        offers += [_chosen(context, line), *(_compared(line, offer) for offer in found)]
        if len(found) + 1 < ENOUGH:
            few.append(line.n)
    return KertasKerjaHarga(
        head=head_of(context),
        purchase=purchase_of(context, before_contract=True),
        official=_buyer(context),
        offers=tuple(offers),
        reason=context.content.reason_for_choice,
        few=tuple(few),
        searched=_searched(context),
    )


def ba_negosiasi(context: PaperContext) -> BaNegosiasi:
    """All rounds as one: the first offer and the last agreed price of each line and of the shipping."""
    order, content = context.order, context.content
    rounds = order.negotiations
    lines = [_negotiated(line, rounds) for line in content.lines]
    first = _first(rounds, SHIPPING)
    if content.shipping or first is not None:
        offered = first.before if first else content.shipping
        lines.append(NegotiatedLine(SHIPPING, "Ongkos kirim", "", 1, offered, content.shipping))
    names = {line.n: line.name for line in content.lines} | {SHIPPING: "Ongkos kirim"}
    return BaNegosiasi(
        head=head_of(context),
        purchase=purchase_of(context, before_contract=True),
        official=_buyer(context),
        vendor=vendor_of(context),
        held_on=as_day(rounds[-1].at[:10]) if rounds else None,
        lines=tuple(lines),
        total=content.totals.total,
        delivery_place=content.delivery_place,
        notes=tuple(f"{names.get(r.line, '')}: {r.note}" for r in rounds if r.note),
    )


def _buyer(context: PaperContext) -> Signer:
    """The pejabat pengadaan, above his ceiling the PPK."""
    if context.order.route.officer == "pejabat-pengadaan":
        return official(context, context.content.officials.pejabat_pengadaan, Role.PEJABAT_PENGADAAN)
    return ppk(context)


def _others(context: PaperContext, line: OrderLine) -> list[SeenOffer]:
    """Offers of other sellers, at most four: the best of each channel first, then the next best."""
    if line.product is None or context.compare is None:
        return []
    vendor = context.content.vendor.name
    seen: set[str] = {vendor}
    best: list[SeenOffer] = []
    for offer in context.compare(line.product, _LOOKED_AT):
        if offer.vendor not in seen and (not line.unit or offer.unit == line.unit):
            seen.add(offer.vendor)
            best.append(offer)
    firsts = list({offer.channel: offer for offer in reversed(best)}.values())
    chosen = [offer for offer in best if offer in firsts]
    return (chosen + [offer for offer in best if offer not in firsts])[: _SHOWN - 1]


def _chosen(context: PaperContext, line: OrderLine) -> ComparedOffer:
    """The line as it was ordered; its price is the one that stands in the order."""
    share = line.ppn // line.quantity if line.quantity else 0
    content = context.content
    return ComparedOffer(
        line=line.n,
        name=line.name,
        vendor=content.vendor.name,
        channel=CHANNEL_LABELS[content.channel],
        code=line.product or "",
        unit=line.unit,
        price=line.price,
        price_with_tax=line.price + share,
        source="Pesanan ini",
        seen_on=as_day(content.order_date),
        chosen=True,
    )


def _compared(line: OrderLine, offer: SeenOffer) -> ComparedOffer:
    difference = offer.price - line.price
    note = f"{'lebih' if difference > 0 else 'kurang'} {format_rupiah(abs(difference))}" if difference else "sama"
    return ComparedOffer(
        line=line.n,
        name=offer.name,
        vendor=offer.vendor,
        channel=offer.channel,
        code=offer.code,
        unit=offer.unit,
        price=offer.price,
        price_with_tax=offer.price_with_tax,
        source=_SOURCE,
        seen_on=offer.seen_on,
        note=note,
    )


def _searched(context: PaperContext) -> str:
    declared = context.content.not_offered
    if declared is None:
        return ""
    nearest = "; ".join(f"{name} ({format_rupiah(price)})" for _, name, price in declared.found[:3])
    found = f" Yang paling dekat: {nearest}." if nearest else ""
    return (
        f"Pernyataan bahwa ketiga marketplace tidak menawarkan barang ini: {declared.reason} Pencarian"
        f" “{declared.query}” pada {declared.searched_at[:10]} memberi {declared.total} hasil.{found}"
    )


def _negotiated(line: OrderLine, rounds: Sequence[NegotiationRound]) -> NegotiatedLine:
    first = _first(rounds, line.n)
    return NegotiatedLine(
        line.n, line.name, line.unit, line.quantity, first.before if first else line.price, line.price
    )


def _first(rounds: Sequence[NegotiationRound], line: int) -> NegotiationRound | None:
    mine: Iterator[NegotiationRound] = (r for r in rounds if r.line == line)
    return next(mine, None)
