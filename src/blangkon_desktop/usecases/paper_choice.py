"""Makes the papers about the choice of an offer: price comparison and minutes of the negotiation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.negotiation import SHIPPING, NegotiationRound
from blangkon_desktop.domain.order import OrderLine
from blangkon_desktop.domain.paper_choice import BaNegosiasi, ComparedOffer, KertasKerjaHarga, NegotiatedLine
from blangkon_desktop.domain.paper_parts import Signer
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.usecases.compared_prices import beside, compared_offers, few_lines
from blangkon_desktop.usecases.paper_context import (
    PaperContext,
    as_day,
    head_of,
    official,
    ppk,
    purchase_of,
    vendor_of,
)

_SOURCE = "Katalog setempat"


def kertas_kerja_harga(context: PaperContext) -> KertasKerjaHarga:
    """The comparison as it was known when the order was sent: for each line the chosen offer and those beside it.

    An order that kept nothing (a draft, or one sent before this was kept) is compared with the catalogue of today.
    """
    content, frozen = context.content, context.order.compared
    known = frozen if frozen is not None else _today(context)
    offers: list[ComparedOffer] = []
    for line in content.lines:
        price = _asked(context, line)
        offers += [_chosen(context, line, price), *(_compared(line, offer, price) for offer in beside(known, line))]
    return KertasKerjaHarga(
        head=head_of(context),
        purchase=purchase_of(context, before_contract=True),
        official=_buyer(context),
        offers=tuple(offers),
        reason=content.reason_for_choice,
        few=few_lines(content, known),
        searched=_searched(context),
        frozen_on=_submitted_on(context) if frozen is not None else None,
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


def _today(context: PaperContext) -> tuple[PickedOffer, ...]:
    return () if context.compare is None else compared_offers(context.content, context.compare, context.day)


def _submitted_on(context: PaperContext) -> date | None:
    sent = next((e for e in reversed(context.order.timeline) if e.type == "order.submitted"), None)
    return as_day(sent.at[:10]) if sent else None


def _chosen(context: PaperContext, line: OrderLine, price: Rupiah) -> ComparedOffer:
    """The line as it was ordered; its price is the one that stood in the order before any negotiation."""
    share = line.ppn * price // line.amount if line.amount else 0
    content = context.content
    return ComparedOffer(
        line=line.n,
        name=line.name,
        vendor=content.vendor.name,
        channel=CHANNEL_LABELS[content.channel],
        code=line.product or "",
        unit=line.unit,
        price=price,
        price_with_tax=price + share,
        source="Pesanan ini",
        seen_on=as_day(content.order_date),
        chosen=True,
    )


def _asked(context: PaperContext, line: OrderLine) -> Rupiah:
    first = _first(context.order.negotiations, line.n)
    return first.before if first else line.price


def _compared(line: OrderLine, offer: PickedOffer, price: Rupiah) -> ComparedOffer:
    difference = offer.price - price
    note = f"{'lebih' if difference > 0 else 'kurang'} {format_rupiah(abs(difference))}" if difference else "sama"
    priced = as_day(offer.priced_on)
    return ComparedOffer(
        line=line.n,
        name=offer.name,
        vendor=offer.vendor,
        channel=CHANNEL_LABELS[offer.channel],
        code=offer.product,
        unit=offer.unit,
        price=offer.price,
        price_with_tax=offer.price_with_tax,
        source=f"{_SOURCE}, harga per {date_screen(priced)}" if priced else _SOURCE,
        seen_on=as_day(offer.picked_on),
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
