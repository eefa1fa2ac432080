"""Makes the papers about money: kuitansi, nota pencairan dana, tax list. Their sums come from receipt and payment."""

from __future__ import annotations

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.dates_id import date_long
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import TaxBlock, TaxProof
from blangkon_desktop.domain.paper_payment import DaftarPajak, Kuitansi, NotaPencairanDana, NpdRow, TaxRow
from blangkon_desktop.domain.paying import plan_payment, record_tax
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receipt import METHOD_LABELS, Deposit, TaxRecord
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.stamp import stamp_duty
from blangkon_desktop.usecases.paper_context import (
    PaperContext,
    as_day,
    budget_user,
    cited,
    head_of,
    letterhead,
    official,
    pptk,
    purchase_of,
    treasurer,
    vendor_of,
)
from blangkon_desktop.usecases.pay_order import vendor_for_tax

_ARTICLES = {"PPh21": "PPh Pasal 21", "PPh22": "PPh Pasal 22", "PPh23": "PPh Pasal 23", "PPh4(2)": "PPh Pasal 4 (2)"}


def kuitansi(context: PaperContext) -> Kuitansi:
    """The proof of one payment: gross from the bill, or from the goods received well while there is none."""
    receipt = context.receipt
    gross = _gross(context)
    payment = receipt.payment if receipt else None
    bill = receipt.bill if receipt else None
    head, on = head_of(context), as_day(payment.date) if payment else None
    signs = context.policy.codes("kuitansi.signers", context.day)
    duty = stamp_duty(context.policy, on or context.day, PaperKind.KUITANSI, gross or 0)
    office = letterhead(context.office)
    return Kuitansi(
        head=head,
        purchase=purchase_of(context),
        received_from=f"Bendahara Pengeluaran {office.office}, {office.government}",
        payee=vendor_of(context),
        gross=gross,
        taxes=taxes_of(context),
        slots=tuple(signs),
        treasurer=treasurer(context),
        budget_user=budget_user(context),
        technical=pptk(context),
        paid_on=on,
        method=METHOD_LABELS[context.method].id if context.method else "",
        invoice=f"{bill.number} tanggal {date_long_iso(bill.date)}" if bill else "",
        handover=cited(context, PaperKind.BAST),
        sum_of=context.policy.text("kuitansi.sum", context.day),
        stamp_duty=duty.per_original,
    )


def nota_pencairan_dana(context: PaperContext) -> NotaPencairanDana:
    """The request to pay out of UP/GU: the budget line, what was drawn before, and this payment."""
    content = context.content
    now = _gross(context) or 0
    line = next((x for x in context.reader.budget_lines(content.rup) if x.account == content.account), None)
    return NotaPencairanDana(
        head=head_of(context),
        purchase=purchase_of(context),
        technical=pptk(context),
        budget_user=budget_user(context),
        payee=vendor_of(context),
        rows=(NpdRow(content.account, content.purpose, line.ceiling if line else 0, _before(context, line), now),),
        taxes=taxes_of(context),
        method=METHOD_LABELS[context.method].id if context.method else "",
    )


def daftar_pajak(context: PaperContext) -> DaftarPajak:
    """The taxes of a receipt's payment."""
    receipt = context.receipt
    vendor = vendor_of(context)
    payment, bill = (receipt.payment, receipt.bill) if receipt else (None, None)
    row = TaxRow(
        paid_on=as_day(payment.date) if payment else None,
        proof=_proof_number(context),
        vendor=vendor.name,
        npwp=vendor.npwp,
        tax=taxes_of(context),
        faktur=bill.faktur if bill else "",
    )
    return DaftarPajak(
        head=head_of(context),
        purchase=purchase_of(context),
        rows=(row,),
        treasurer=official(context, context.content.officials.bendahara, Role.BENDAHARA),
        budget_user=budget_user(context),
    )


def taxes_of(context: PaperContext) -> TaxBlock | None:
    """The taxes as frozen with the payment; before it as they would be by a named method; else None."""
    receipt = context.receipt
    if receipt is None:
        return None
    payment, collector = receipt.payment, context.order.content.tax_collector
    if payment is not None:
        if payment.tax is None:
            return None
        return _block(payment.tax, payment.gross, payment.penalty, collector, payment.deposits)
    if receipt.bill is None or context.method is None:
        return None
    vendor = vendor_for_tax(context.order, None)
    plan = plan_payment(context.policy, context.order, receipt, context.day, context.method, vendor)
    record = record_tax(plan.tax, context.policy.version)
    return _block(record, plan.gross, plan.late_penalty, collector, ())


def date_long_iso(text: str) -> str:
    """`20 November 2026` of an ISO date."""
    day = as_day(text)
    return date_long(day) if day else ""


def _block(tax: TaxRecord, gross: Rupiah, penalty: Rupiah, collector: str, deposits: tuple[Deposit, ...]) -> TaxBlock:
    base = " x DPP nilai lain" if tax.dpp_nilai_lain is not None else ""
    food = tax.treasurer_deposits - tax.ppn_withheld - tax.pph_withheld
    return TaxBlock(
        gross=gross,
        penalty=penalty,
        dpp=tax.dpp,
        ppn=tax.ppn,
        ppn_label=f"PPN {tax.ppn_rate}{base}".strip(),
        ppn_withheld=tax.ppn_withheld,
        pph_label=_pph_label(tax),
        pph=tax.pph,
        pph_withheld=tax.pph_withheld,
        net=gross - penalty - tax.treasurer_deposits,
        collector=collector,
        pbjt=tax.pbjt,
        pbjt_withheld=food,
        tax_base=tax.dpp_nilai_lain,
        object_code=tax.object_code,
        proofs=tuple(TaxProof(d.kind, d.ntpn, as_day(d.date), d.billing) for d in deposits),
    )


def _pph_label(tax: TaxRecord) -> str:
    if not tax.pph:
        return ""
    return f"{_ARTICLES.get(tax.pph_type, tax.pph_type)} {tax.pph_rate.replace('.', ',')}"


def _gross(context: PaperContext) -> Rupiah | None:
    receipt = context.receipt
    if receipt is None:
        return None
    return receipt.bill.amount if receipt.bill else billable(context.order, receipt)


def _before(context: PaperContext, line: BudgetLine | None) -> Rupiah:
    """What was paid from the budget line, this receipt left out."""
    paid = line.paid if line else 0
    return max(0, paid - (context.receipt.paid if context.receipt else 0))


def _proof_number(context: PaperContext) -> str:
    said = cited(context, PaperKind.KUITANSI)
    return said.removeprefix("Nomor ").split(" tanggal ")[0]
