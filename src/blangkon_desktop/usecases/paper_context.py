"""What the makers of papers look at, and what most papers say: head, purchase, seller, officials, earlier letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.dates_id import date_long
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import Order, OrderContent, OrderLine
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import (
    Letterhead,
    PaperHead,
    PaperLine,
    PartyVendor,
    Purchase,
    RouteNote,
    Signer,
)
from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import rate_text
from blangkon_desktop.domain.receipt import PaymentMethod, Receipt
from blangkon_desktop.domain.receiving import billable, worth_before_tax, worth_ppn, worth_shipping
from blangkon_desktop.domain.tax_ppn import ppn_rate
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.office_arms import ARMS
from blangkon_desktop.usecases.ports import OfficeReader, OfficeRecord
from blangkon_desktop.usecases.signers import acted_as, signer_on

_OUTCOMES = {
    "marketplace": "marketplace e-Blangkon",
    "ekatalog-lokal": "e-katalog lokal",
    "direct-purchase": "pengadaan langsung",
    "direct-purchase-spse": "pengadaan langsung melalui SPSE",
}
_ADDRESS = re.compile(r"\s*\([^()]*(?:https?:|\.go\.id|\.id/)[^()]*\)")
"""A web address beside a source: the policy file keeps it, on paper the line must stay one line."""
_CONTRACTS = (PaperKind.SURAT_PESANAN, PaperKind.SPK, PaperKind.KUITANSI_KONTRAK)


@dataclass(frozen=True, slots=True)
class SeenOffer:
    """An offer of the local catalogue beside the one that was ordered; prices of one unit in rupiah."""

    name: str
    vendor: str
    channel: str
    code: str
    unit: str
    price: Rupiah
    price_with_tax: Rupiah
    seen_on: date | None


class CompareOffers(Protocol):
    """Finds offers like a product in the local catalogue."""

    def __call__(self, product_id: str, limit: int) -> Sequence[SeenOffer]:
        """The most similar first; nothing for a product that is gone."""


@dataclass(frozen=True, slots=True)
class PaperContext:
    """One paper to be made: the order on a day, the receipt it is about (None: the whole), the method of payment.

    `method` is the recorded one, or one that was named for a paper before the payment.
    """

    reader: OfficeReader
    order: Order
    policy: Policy
    day: date
    receipt: Receipt | None = None
    method: PaymentMethod | None = None
    clock_set: bool = False
    compare: CompareOffers | None = None

    @property
    def office(self) -> OfficeRecord:
        """The office."""
        return self.reader.office()

    @property
    def content(self) -> OrderContent:
        """The content that counts: of a billed receipt that of its bill, else that of today."""
        if self.receipt is None:
            return self.order.content
        return content_of_receipt(self.order, self.receipt)

    def detail(self, name: str, default: str = "") -> str:
        """One of the office's own details."""
        return self.office.details.get(name) or default


Maker = Callable[[PaperContext], object]


def content_of_receipt(order: Order, receipt: Receipt) -> OrderContent:
    """The content by which a receipt was billed: an amendment afterwards never changes its papers."""
    worth = billable(order, receipt)
    for content in (order.content, *(a.before for a in reversed(order.amendments))):
        tried = replace(order, content=content)
        parts = worth_before_tax(tried, receipt) + worth_ppn(tried, receipt) + worth_shipping(tried, receipt)
        if parts == worth:
            return content
    return order.content


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
        arms="" if office.practice else details.get(ARMS, ""),
    )


def head_of(context: PaperContext) -> PaperHead:
    """What the paper says of itself; number and date are given when it is issued."""
    office = context.office
    return PaperHead(
        order_id=context.order.order_id,
        number="",
        version=1,
        place=context.detail("place", "Batang"),
        issued_on=None,
        letterhead=letterhead(office),
        route=route_note(context),
        receipt=context.receipt.n if context.receipt else 0,
        clock_set=context.clock_set and not office.practice,
    )


def route_note(context: PaperContext) -> RouteNote:
    """Why this way of buying: outcome, rule, policy version, day, who decided."""
    order = context.order
    approved = next((e for e in reversed(order.timeline) if e.type == "order.approved"), order.timeline[-1])
    decided_by = acted_as(context.reader, approved.actor, order.content.officials.ppk, Role.PPK, approved.at)
    return RouteNote(
        outcome=_OUTCOMES.get(order.route.outcome, order.route.outcome),
        rule=_ADDRESS.sub("", order.route.source),
        policy_version=order.route.policy_version,
        decided_on=as_day(order.route.decided_on),
        decided_by=decided_by,
        short=context.policy.short_source(order.route.source),
    )


def purchase_of(context: PaperContext, *, before_contract: bool = False) -> Purchase:
    """The order behind a paper; with the number of its contract, unless the paper is made before there is one."""
    order, content = context.order, context.content
    contract = None if before_contract else _contract(context.reader, order)
    names = {PaperKind.SPK.value: "SPK", PaperKind.KUITANSI_KONTRAK.value: "Kuitansi"}
    return Purchase(
        package_name=content.package_name,
        purpose=content.purpose,
        rup=content.rup,
        year=context.office.year,
        account=content.account,
        value=content.totals.total,
        fund_source=content.source_of_funds,
        budget_document=context.detail("dpa"),
        sub_activity=content.sub_activity,
        platform=CHANNEL_LABELS[content.channel],
        order_number=order.marketplace_number,
        order_date=as_day(order.placed_on),
        contract_name=names.get(contract.kind, "Surat Pesanan") if contract else "Surat Pesanan",
        contract_number=contract.number if contract else "",
        contract_date=as_day(contract.issued_at[:10]) if contract else None,
        delivery_by=as_day(content.delivery_by),
    )


def _contract(reader: OfficeReader, order: Order) -> PaperRecord | None:
    return next((record for kind in _CONTRACTS if (record := newest(reader, order, kind)) is not None), None)


def vendor_of(context: PaperContext) -> PartyVendor:
    """The seller as the order copied it, with the account of a recorded payment."""
    vendor = context.content.vendor
    payment = context.receipt.payment if context.receipt else None
    account = payment.account if payment and payment.account.number else None
    return PartyVendor(
        name=vendor.name,
        address=vendor.address,
        npwp=vendor.npwp,
        bank=account.bank if account else vendor.bank,
        account_number=account.number if account else vendor.account_number,
        account_name=account.name if account else vendor.account_name,
    )


def official(context: PaperContext, user: str | None, role: Role) -> Signer:
    """The signature of a named official, or of the only holder of the role; a line of dots where nobody is known."""
    if user:
        return signer_on(context.reader, user, role, context.day, address=context.detail("address"))
    found = holder(context.reader, role)
    if found:
        return signer_on(context.reader, found, role, context.day)
    return Signer("", ROLE_LABELS[role].id)


def budget_user(context: PaperContext) -> Signer:
    """PA, else KPA."""
    role = Role.KPA if not holder(context.reader, Role.PA) and holder(context.reader, Role.KPA) else Role.PA
    return official(context, None, role)


def ppk(context: PaperContext) -> Signer:
    """The PPK of the order, or who acts as PPK on the day."""
    return official(context, context.content.officials.ppk, Role.PPK)


def treasurer(context: PaperContext) -> Signer:
    """The treasurer of the order."""
    return official(context, context.content.officials.bendahara, Role.BENDAHARA)


def pptk(context: PaperContext) -> Signer:
    """The PPTK of the order, or the office's."""
    return official(context, context.content.officials.pptk, Role.PPTK)


def holder(reader: OfficeReader, role: Role) -> str | None:
    """The user who holds a role of his own, if there is exactly one."""
    found = [person.user for person in reader.people() if role in person.own_roles and person.active]
    return found[0] if len(found) == 1 else None


def newest(reader: OfficeReader, order: Order, kind: PaperKind, receipt: int = 0) -> PaperRecord | None:
    """The newest version of an issued paper of an order."""
    found = [r for r in reader.papers(order.order_id) if r.kind == kind.value and r.receipt == receipt]
    return max(found, key=lambda record: record.version) if found else None


def cited(context: PaperContext, kind: PaperKind) -> str:
    """`Nomor … tanggal …` of the paper of a kind about the same receipt; "" while it is not issued."""
    receipt = context.receipt.n if context.receipt else 0
    record = newest(context.reader, context.order, kind, receipt)
    if record is None:
        return ""
    return f"Nomor {record.number} tanggal {date_long(date.fromisoformat(record.issued_at[:10]))}"


def paper_lines(lines: Sequence[OrderLine], pieces: Callable[[OrderLine], int] | None = None) -> tuple[PaperLine, ...]:
    """Rows of goods with all their pieces, or with those that `pieces` counts; rows without any are left out."""
    counted = [(line, pieces(line) if pieces else line.quantity) for line in lines]
    return tuple(
        PaperLine(
            number=line.n,
            name=line.name,
            unit=line.unit,
            quantity=count,
            unit_price=line.price,
            amount=count * line.price,
            specification=line.specification,
            pdn=line.pdn,
            tkdn=line.tkdn,
        )
        for line, count in counted
        if count
    )


def ppn_label(policy: Policy, on: date) -> str:
    """`PPN 12%`, the rate of a day."""
    return f"PPN {rate_text(ppn_rate(policy, on).statutory)}"


def as_day(text: str) -> date | None:
    """A date from its ISO text; None for none."""
    return date.fromisoformat(text) if text else None
