"""Makes the papers about goods that came: inspection and both handovers. Amounts come from the recorded receipt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paper_delivery import BaPemeriksaan, Bast, BastPa, InspectedLine
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import PaperLine, Sums
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receipt import InspectionResult, Receipt
from blangkon_desktop.domain.receiving import received_well, worth_before_tax, worth_ppn, worth_shipping
from blangkon_desktop.domain.tax_ppn import other_base
from blangkon_desktop.usecases.paper_context import (
    PaperContext,
    as_day,
    budget_user,
    cited,
    head_of,
    holder,
    official,
    paper_lines,
    ppk,
    ppn_label,
    purchase_of,
    vendor_of,
)


def ba_pemeriksaan(context: PaperContext) -> BaPemeriksaan:
    """The inspection of a receipt; without one, what is ordered with nothing received."""
    receipt = context.receipt
    inspection = receipt.inspection if receipt else None
    user = receipt.received_by if receipt else holder(context.reader, Role.PENYIMPAN)
    sums = _sums(context)
    return BaPemeriksaan(
        head=head_of(context),
        purchase=purchase_of(context),
        inspector=ppk(context),
        vendor=vendor_of(context),
        received_on=as_day(receipt.date) if receipt else None,
        delivery_note=receipt.delivery_note if receipt else "",
        inspected_on=as_day(inspection.date) if inspection else None,
        result=inspection.result.value if inspection else "",
        lines=_inspected(context),
        notes=inspection.notes if inspection else "",
        checks=inspection.checks if inspection else (),
        photos=tuple(f"{sha[:8]}" for sha in receipt.photos) if receipt else (),
        helper=official(context, user, _keeper(context, user)) if user else None,
        amount=sums.total if sums else 0,
    )


def bast(context: PaperContext) -> Bast:
    """The vendor hands over what was received well."""
    receipt = context.receipt
    inspection = receipt.inspection if receipt else None
    with_notes = inspection is not None and inspection.result is InspectionResult.WITH_NOTES
    return Bast(
        head=head_of(context),
        purchase=purchase_of(context),
        vendor=vendor_of(context),
        receiver=ppk(context),
        held_on=as_day(inspection.date) if inspection else None,
        lines=_good_lines(context),
        sums=_sums(context),
        inspection=cited(context, PaperKind.BA_PEMERIKSAAN),
        inspected_on=as_day(inspection.date) if inspection else None,
        condition=f"baik, dengan catatan: {inspection.notes}" if inspection and with_notes else "",
        delivery_place=context.content.delivery_place,
        whole=receipt is None or _makes_whole(context.order, receipt),
    )


def bast_pa(context: PaperContext) -> BastPa:
    """The PPK hands the same goods over to the PA/KPA."""
    receipt = context.receipt
    user = holder(context.reader, Role.PENYIMPAN)
    return BastPa(
        head=head_of(context),
        purchase=purchase_of(context),
        giver=ppk(context),
        receiver=budget_user(context),
        vendor=vendor_of(context),
        held_on=as_day(receipt.inspected_on or "") if receipt else None,
        lines=_good_lines(context),
        sums=_sums(context),
        vendor_handover=cited(context, PaperKind.BAST),
        storekeeper=official(context, user, Role.PENYIMPAN) if user else None,
    )


def _keeper(context: PaperContext, user: str) -> Role:
    person = context.reader.person(user)
    return Role.PPTK if person and Role.PPTK in person.own_roles else Role.PENYIMPAN


def _inspected(context: PaperContext) -> tuple[InspectedLine, ...]:
    rows = []
    for line in context.content.lines:
        parts = [row for row in context.receipt.lines if row.line == line.n] if context.receipt else []
        if context.receipt is not None and not parts:
            continue
        rows.append(
            InspectedLine(
                number=line.n,
                name=line.name,
                unit=line.unit,
                specification=line.specification,
                ordered=line.quantity,
                received=sum(row.received for row in parts),
                good=context.receipt.good(line.n) if context.receipt else 0,
                refused=sum(row.received for row in parts) - (context.receipt.good(line.n) if context.receipt else 0),
                condition="; ".join(row.condition for row in parts if row.condition),
                note="; ".join(row.note for row in parts if row.note),
                serials=tuple(serial for row in parts for serial in row.serials),
            )
        )
    return tuple(rows)


def _good_lines(context: PaperContext) -> tuple[PaperLine, ...]:
    receipt = context.receipt
    if receipt is None:
        return ()
    return paper_lines(context.content.lines, lambda line: receipt.good(line.n))


def _sums(context: PaperContext) -> Sums | None:
    """What the receipt's good pieces are worth; None while nothing was received."""
    receipt = context.receipt
    if receipt is None:
        return None
    content = context.content
    order = replace(context.order, content=content)
    goods, ppn, shipping = worth_before_tax(order, receipt), worth_ppn(order, receipt), worth_shipping(order, receipt)
    on = date.fromisoformat(content.order_date)
    taxed = sum(receipt.good(line.n) * line.price for line in content.lines if line.taxed) if ppn else 0
    return Sums(
        goods=goods,
        shipping=shipping,
        ppn=ppn,
        total=goods + ppn + shipping,
        tax_base=other_base(context.policy, on, taxed) if taxed else None,
        ppn_label=ppn_label(context.policy, on),
    )


def _makes_whole(order: Order, receipt: Receipt) -> bool:
    upto = [r for r in order.receipts if r.n <= receipt.n]
    return all(received_well(upto, line.n) >= line.quantity for line in order.content.lines)
