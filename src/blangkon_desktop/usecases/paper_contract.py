"""Makes the papers by which the office binds itself: surat pesanan, SPK, kuitansi as contract, contract summary."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.order import OrderContent
from blangkon_desktop.domain.paper_contract import KuitansiKontrak, RingkasanKontrak, Spk, SuratPesanan
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import Sums
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receipt import METHOD_LABELS
from blangkon_desktop.domain.stamp import stamp_duty
from blangkon_desktop.domain.tax_ppn import other_base
from blangkon_desktop.usecases.paper_context import (
    PaperContext,
    as_day,
    head_of,
    holder,
    letterhead,
    paper_lines,
    ppk,
    ppn_label,
    purchase_of,
    route_note,
    vendor_of,
)

_PENALTY = "1/1000 (satu per seribu) per hari kalender dari nilai bagian yang terlambat, sebelum PPN"
_WARRANTY = "sesuai garansi resmi barang"


def surat_pesanan(context: PaperContext) -> SuratPesanan:
    """The surat pesanan of a day, signed by who acts as PPK on it."""
    order, content, office = context.order, context.content, context.office
    sums = sums_of(context, content)
    method = context.method or next((r.payment.method for r in order.receipts if r.payment), None)
    return SuratPesanan(
        order_id=order.order_id,
        number="",
        version=1,
        place=context.detail("place", "Batang"),
        issued_on=None,
        letterhead=letterhead(office),
        package_name=content.package_name,
        rup=content.rup,
        year=office.year,
        account=content.account,
        buyer=ppk(context),
        vendor=vendor_of(context),
        lines=paper_lines(content.lines),
        goods_total=sums.goods,
        shipping=sums.shipping,
        ppn=sums.ppn,
        total=sums.total,
        route=route_note(context),
        platform=CHANNEL_LABELS[content.channel],
        platform_order_number=order.marketplace_number,
        platform_order_date=as_day(order.placed_on),
        tax_base=sums.tax_base,
        ppn_label=sums.ppn_label,
        fund_source=content.source_of_funds,
        budget_document=context.detail("dpa"),
        sub_activity=content.sub_activity,
        delivery_by=as_day(content.delivery_by),
        delivery_place=content.delivery_place,
        receiver=_receiver(context),
        payment_method=METHOD_LABELS[method].id if method else "",
        clock_set=context.clock_set and not office.practice,
    )


def spk(context: PaperContext) -> Spk:
    """The SPK of a direct purchase."""
    content = context.content
    return Spk(
        head=head_of(context),
        purchase=purchase_of(context, before_contract=True),
        buyer=ppk(context),
        vendor=vendor_of(context),
        lines=paper_lines(content.lines),
        sums=sums_of(context, content),
        days=_days(context),
        begins=context.day,
        delivery_place=content.delivery_place,
        stamp_duty=stamp_duty(context.policy, context.day, "spk", content.totals.total).per_original,
    )


def kuitansi_kontrak(context: PaperContext) -> KuitansiKontrak:
    """The kuitansi that is itself the contract of a small direct purchase."""
    content = context.content
    return KuitansiKontrak(
        head=head_of(context),
        purchase=purchase_of(context, before_contract=True),
        buyer=ppk(context),
        vendor=vendor_of(context),
        lines=paper_lines(content.lines),
        sums=sums_of(context, content),
        stamp_duty=stamp_duty(context.policy, context.day, PaperKind.KUITANSI, content.totals.total).per_original,
    )


def ringkasan_kontrak(context: PaperContext) -> RingkasanKontrak:
    """The summary for a payment by LS."""
    content = context.content
    goods = "; ".join(f"{line.name} {line.quantity} {line.unit}".strip() for line in content.lines[:6])
    more = f"; dan {len(content.lines) - 6} barang lain" if len(content.lines) > 6 else ""
    days = _days(context)
    return RingkasanKontrak(
        head=head_of(context),
        purchase=purchase_of(context),
        buyer=ppk(context),
        vendor=vendor_of(context),
        description=f"{content.purpose}: {goods}{more}",
        payment=f"Sekaligus, {METHOD_LABELS[context.method].id.lower() if context.method else 'LS'}",
        period=f"{days} hari kalender" if days else "",
        warranty=_WARRANTY,
        penalty=_PENALTY,
    )


def sums_of(context: PaperContext, content: OrderContent) -> Sums:
    """The sums of an order's whole content. A line of a few rupiah may have no PPN and still belongs to its base."""
    totals, on = content.totals, date.fromisoformat(content.order_date)
    taxed = sum(line.amount for line in content.lines if line.taxed) if totals.ppn else 0
    return Sums(
        goods=totals.goods,
        shipping=totals.shipping,
        ppn=totals.ppn,
        total=totals.total,
        tax_base=other_base(context.policy, on, taxed) if taxed else None,
        ppn_label=ppn_label(context.policy, on),
    )


def _days(context: PaperContext) -> int:
    by = as_day(context.content.delivery_by)
    return (by - context.day).days + 1 if by and by >= context.day else 0


def _receiver(context: PaperContext) -> str:
    """Who takes goods in, where the office has one storekeeper."""
    user = holder(context.reader, Role.PENYIMPAN)
    person = context.reader.person(user) if user else None
    return person.name if person else ""
