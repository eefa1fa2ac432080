"""Paying for a receipt: which methods are open, the taxes that are withheld, the penalty, what the vendor gets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import METHOD_LABELS, PaymentMethod, Receipt, TaxRecord
from blangkon_desktop.domain.receiving import penalty, worth_before_tax, worth_ppn, worth_shipping
from blangkon_desktop.domain.rounding import spread
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import TaxFacts, TaxLine, TaxResult, TaxVendor
from blangkon_desktop.domain.text import Sentence

_OBJECTS = {
    PurchaseKind.GOODS: "goods",
    PurchaseKind.SERVICES: "service",
    PurchaseKind.CATERING: "catering",
    PurchaseKind.CONSTRUCTION: "construction",
    PurchaseKind.CONSULTING: "service",
}


@dataclass(frozen=True, slots=True)
class PaymentPlan:
    """What a payment would be, in rupiah: the bill, less the penalty, less what the treasurer withholds."""

    gross: Rupiah
    late_penalty: Rupiah
    tax: TaxResult

    @property
    def net(self) -> Rupiah:
        """What goes to the vendor or the platform."""
        return self.gross - self.late_penalty - self.tax.treasurer_deposits


def plan_payment(
    policy: Policy, order: Order, receipt: Receipt, on: date, method: PaymentMethod, vendor: TaxVendor
) -> PaymentPlan:
    """The payment of a billed receipt on a day. The taxes are those of the bill, the collector that of the order.

    Whether a floor applies is decided on the whole order, so that paying in parts avoids no tax (PMK 59/2022,
    PMK 51/2025: "bukan merupakan pembayaran yang dipecah").
    """
    bill = receipt.bill
    assert bill is not None, "a receipt is billed before it is paid"
    tax = compute_tax(policy, tax_facts(policy, order, receipt, on, method, vendor))
    left = bill.amount - tax.treasurer_deposits  # a penalty takes at most what the vendor would get
    return PaymentPlan(bill.amount, min(penalty(policy, order, receipt), left), tax)


def tax_facts(
    policy: Policy, order: Order, receipt: Receipt, on: date, method: PaymentMethod, vendor: TaxVendor
) -> TaxFacts:
    """The facts for the taxes of a billed receipt; its PPN is the order's own share, or that of the typed faktur."""
    bill = receipt.bill
    amount = bill.amount if bill else 0
    ppn, shipping = worth_ppn(order, receipt), worth_shipping(order, receipt)
    typed = bill.faktur_ppn if bill else None
    charged = order.totals.ppn > 0
    whole = amount == worth_before_tax(order, receipt) + ppn + shipping and typed in (None, ppn)
    lines = [
        (receipt.good(x.n) * x.price, x.taxed and charged, x.name) for x in order.content.lines if receipt.good(x.n)
    ]
    parts = [*lines, *([(shipping, False, "")] if shipping else [])]
    if not whole:
        parts = _scaled(order, receipt, amount, shipping)
    before_tax = order.totals.goods + order.totals.shipping
    return TaxFacts(
        on=on,
        object=_OBJECTS[order.content.kind],
        vendor=vendor,
        amount=amount,
        price_basis="exclusive" if whole else "inclusive",
        collector=order.content.tax_collector,
        payment=method.value.upper(),
        lines=tuple(TaxLine(part, taxed, name) for part, taxed, name in parts),
        split=before_tax > policy.amount("pph22.floor", on),
        item_is_ppn_object=charged,
        faktur_ppn=ppn if whole and charged else typed,
    )


def check_method(policy: Policy, order: Order, receipt: Receipt, on: date, method: PaymentMethod) -> None:
    """Raise RuleRefused unless the method may pay this receipt.

    `payment.over_limit`: UP/GU and KKPD have limits (policy data). `payment.collector`: money that goes through a
    marketplace is taxed by the marketplace (PMK 58/2022), so an order whose taxes the treasurer withholds can't be
    paid that way, or they would be collected twice.
    """
    rule = {PaymentMethod.UP: "payment.up_limit", PaymentMethod.GU: "payment.up_limit"}.get(method)
    rule = "payment.kkpd_limit" if method is PaymentMethod.KKPD else rule
    amount = receipt.billed or 0
    if rule is not None and amount > policy.amount(rule, on):
        raise _over_limit(policy, rule, on, method, amount)
    if method is PaymentMethod.MARKETPLACE and order.content.tax_collector == "treasurer":
        raise RuleRefused(
            "payment.collector",
            Sentence(
                "Pesanan ini dipajaki bendahara, jadi tidak dibayar melalui marketplace.",
                "The treasurer withholds this order's taxes, so it is not paid through the marketplace.",
            ),
            detail=Sentence(
                "Marketplace memungut PPN dan PPh sendiri (PMK 58/2022); "
                "bila keduanya memungut, pajak terbayar dua kali.",
                "A marketplace collects PPN and PPh itself (PMK 58/2022); if both did, the tax would be paid twice.",
            ),
            next_step=Sentence(
                "Bayar dengan UP, GU, LS, KKPD; atau ubah pemungut pajak dengan persetujuan Pejabat Pembuat Komitmen.",
                "Pay by UP, GU, LS or KKPD; or amend the tax collector with the commitment officer's (PPK) approval.",
            ),
            field="method",
        )


def record_tax(result: TaxResult, policy_version: str) -> TaxRecord:
    """The computed taxes as they are frozen with a payment."""
    pph = result.pph
    return TaxRecord(
        dpp=result.dpp,
        dpp_nilai_lain=result.dpp_nilai_lain,
        ppn=result.ppn,
        ppn_rate=result.ppn_statutory_rate or "",
        pbjt=result.pbjt,
        pph_type=pph.type,
        pph_rate=pph.rate,
        pph_base=pph.base,
        pph=pph.amount,
        object_code=pph.object_code or "",
        ppn_collected_by=result.ppn_collected_by,
        pph_collected_by=result.pph_collected_by,
        gross_total=result.gross_total,
        treasurer_deposits=result.treasurer_deposits,
        policy_version=policy_version,
        steps=tuple((step.text, step.source) for step in result.steps),
    )


def _scaled(order: Order, receipt: Receipt, amount: Rupiah, shipping: Rupiah) -> list[tuple[Rupiah, bool, str]]:
    """A bill that differs from the worth of the goods, shared out over its lines by their worth, PPN included."""
    lines = [(x, receipt.good(x.n)) for x in order.content.lines if receipt.good(x.n)]
    weights = [good * x.price + x.ppn * good // x.quantity for x, good in lines]
    named = [(x.taxed and order.totals.ppn > 0, x.name) for x, _ in lines]
    if shipping:
        weights, named = [*weights, shipping], [*named, (False, "")]
    return [(part, taxed, name) for part, (taxed, name) in zip(spread(amount, weights), named, strict=True) if part]


def _over_limit(policy: Policy, rule: str, on: date, method: PaymentMethod, amount: Rupiah) -> RuleRefused:
    limit = policy.amount(rule, on)
    label, shown, most = METHOD_LABELS[method], format_rupiah(amount), format_rupiah(limit)
    return RuleRefused(
        "payment.over_limit",
        Sentence(
            f"{label.id} hanya untuk pembayaran sampai {most}; tagihan ini {shown}.",
            f"{label.en} pays up to {most}; this bill is {shown}.",
        ),
        detail=Sentence(f"Dasar: {policy.source(rule, on)}.", f"Basis: {policy.source(rule, on)}."),
        next_step=Sentence("Bayar dengan LS.", "Pay by LS."),
        field="method",
        data={"method": method.value, "limit": limit, "amount": amount},
    )
