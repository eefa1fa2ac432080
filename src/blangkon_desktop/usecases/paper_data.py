"""Gathers what the papers of an order say, from the order, the office and the roster."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.papers import (
    Letterhead,
    PaperKind,
    PaperLine,
    PartyVendor,
    RouteNote,
    SuratPesanan,
)
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import rate_text
from blangkon_desktop.domain.tax_ppn import other_base, ppn_rate
from blangkon_desktop.usecases.ports import OfficeReader, OfficeRecord
from blangkon_desktop.usecases.signers import acted_as, signer_on

_CODES = {PaperKind.SURAT_PESANAN: "SP"}
_OUTCOMES = {"marketplace": "marketplace e-Blangkon", "ekatalog-lokal": "e-katalog lokal"}


def paper_code(kind: PaperKind) -> str:
    """The short sign of a paper in its number (`SP`)."""
    return _CODES.get(kind, kind.value.upper())


def letterhead(office: OfficeRecord) -> Letterhead:
    """The kop from the office's details."""
    details = office.details
    return Letterhead(
        government=details.get("government", "Pemerintah Kabupaten Batang"),
        office=office.name,
        address=details.get("address", ""),
        postal_code=details.get("postal_code", ""),
        telephone=details.get("telephone", ""),
        website=details.get("website", ""),
        email=details.get("email", ""),
    )


def surat_pesanan(reader: OfficeReader, order: Order, policy: Policy, day: date, *, clock_set: bool) -> SuratPesanan:
    """The surat pesanan of a day, signed by who acts as PPK on it; number and date are given when it is issued."""
    office, content, totals = reader.office(), order.content, order.totals
    ordered_on = date.fromisoformat(content.order_date)
    # A line of a few rupiah may have no rupiah of the PPN and still belongs to its base.
    taxed = sum(line.amount for line in content.lines if line.taxed) if totals.ppn else 0
    buyer = signer_on(reader, content.officials.ppk, Role.PPK, day, address=office.details.get("address", ""))
    return SuratPesanan(
        order_id=order.order_id,
        number="",
        version=order.revision,
        place=office.details.get("place", "Batang"),
        issued_on=None,
        letterhead=letterhead(office),
        package_name=content.package_name,
        rup=content.rup,
        year=office.year,
        account=content.account,
        buyer=buyer,
        vendor=_vendor(order),
        lines=_lines(order),
        goods_total=totals.goods,
        shipping=totals.shipping,
        ppn=totals.ppn,
        total=totals.total,
        route=_route(reader, order),
        platform=CHANNEL_LABELS[content.channel],
        platform_order_number=order.marketplace_number,
        platform_order_date=_day(order.placed_on),
        tax_base=other_base(policy, ordered_on, taxed) if taxed else None,
        ppn_label=_ppn_label(policy, ordered_on),
        fund_source=content.source_of_funds,
        sub_activity=content.sub_activity,
        delivery_by=_day(content.delivery_by),
        delivery_place=content.delivery_place,
        clock_set=clock_set and not office.practice,
    )


def _ppn_label(policy: Policy, on: date) -> str:
    return f"PPN {rate_text(ppn_rate(policy, on).statutory)}"


def _vendor(order: Order) -> PartyVendor:
    vendor = order.content.vendor
    return PartyVendor(
        name=vendor.name,
        address=vendor.address,
        npwp=vendor.npwp,
        bank=vendor.bank,
        account_number=vendor.account_number,
        account_name=vendor.account_name,
    )


def _lines(order: Order) -> tuple[PaperLine, ...]:
    return tuple(
        PaperLine(
            number=line.n,
            name=line.name,
            unit=line.unit,
            quantity=line.quantity,
            unit_price=line.price,
            amount=line.amount,
            specification=line.specification,
            pdn=line.pdn,
            tkdn=line.tkdn,
        )
        for line in order.content.lines
    )


def _route(reader: OfficeReader, order: Order) -> RouteNote:
    approved = next((e for e in reversed(order.timeline) if e.type == "order.approved"), order.timeline[-1])
    decided_by = acted_as(reader, approved.actor, order.content.officials.ppk, Role.PPK, approved.at)
    return RouteNote(
        outcome=_OUTCOMES.get(order.route.outcome, order.route.outcome),
        rule=order.route.source,
        policy_version=order.route.policy_version,
        decided_on=_day(order.route.decided_on),
        decided_by=decided_by,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
