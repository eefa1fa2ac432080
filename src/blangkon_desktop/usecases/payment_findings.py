"""What a treasurer should look at in an order's bills and payments: figures that differ, accounts that changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paying import tax_facts
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import PaymentMethod, Receipt
from blangkon_desktop.domain.receiving import late_days, penalty
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import TaxResult
from blangkon_desktop.domain.tax_vendor import tax_vendor
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at on a receipt: a stable code and a sentence."""

    code: str
    receipt: int
    text: Sentence


def payment_findings(policy: Policy, order: Order) -> tuple[Finding, ...]:
    """All findings of an order's receipts, oldest first."""
    return tuple(finding for receipt in order.receipts for finding in _of_receipt(policy, order, receipt))


def reckoned_invoice(policy: Policy, order: Order, receipt: Receipt) -> TaxResult | None:
    """The taxes that a marketplace's invoice should carry on the day of the bill; None where it collects none."""
    bill = receipt.bill
    if bill is None or order.content.tax_collector != "marketplace":
        return None
    on = date.fromisoformat(bill.date)
    try:
        vendor = tax_vendor(order.content.vendor)
        return compute_tax(policy, tax_facts(policy, order, receipt, on, PaymentMethod.MARKETPLACE, vendor))
    except InvalidInput:  # a figure that no bill can have was typed; it is told where it is typed
        return None


def _of_receipt(policy: Policy, order: Order, receipt: Receipt) -> Iterator[Finding]:
    days = late_days(order, receipt)
    if days and receipt.anything_good:
        yield _late(policy, order, receipt, days)
    if receipt.bill is not None:
        yield from _invoice_figures(policy, order, receipt)
    payment = receipt.payment
    if payment is None:
        return
    if payment.account_changed:
        number = payment.account.number
        yield Finding(
            "account-changed",
            receipt.n,
            Sentence(
                f"Perlu ditinjau: dibayar ke rekening {number}, berbeda dari yang dikenal untuk penyedia ini.",
                f"To be reviewed: paid to account {number}, another one than known for this vendor.",
            ),
        )
    if payment.deposits and payment.tax is not None and not payment.tax.treasurer_deposits:
        yield Finding(
            "nothing-withheld",
            receipt.n,
            Sentence(
                "Perlu ditinjau: ada NTPN, padahal bendahara tidak memotong pajak dari pembayaran ini.",
                "To be reviewed: there is an NTPN although the treasurer withheld nothing from this payment.",
            ),
        )
    if payment.tax is not None and payment.tax.ppn_withheld and receipt.bill is not None and not receipt.bill.faktur:
        yield Finding(
            "faktur-missing",
            receipt.n,
            Sentence(
                "Nomor faktur pajak belum dicatat, padahal PPN dipungut bendahara.",
                "The faktur's number is not recorded although the treasurer collects the PPN.",
            ),
        )


def _late(policy: Policy, order: Order, receipt: Receipt, days: int) -> Finding:
    amount = format_rupiah(penalty(policy, order, receipt))
    return Finding(
        "late",
        receipt.n,
        Sentence(
            f"Terlambat {days} hari: denda {amount} (1/1000 sehari dari bagian ini sebelum PPN).",
            f"{days} days late: penalty {amount} (1/1000 a day of this part before PPN).",
        ),
    )


def _invoice_figures(policy: Policy, order: Order, receipt: Receipt) -> Iterator[Finding]:
    """A marketplace's own tax figures are copied, and compared with what the rules give."""
    bill, result = receipt.bill, reckoned_invoice(policy, order, receipt)
    if bill is None or result is None:
        return
    for code, name, typed, expected in (
        ("invoice-ppn-differs", "PPN", bill.invoice_ppn, result.ppn),
        ("invoice-pph-differs", "PPh", bill.invoice_pph, result.pph.amount),
    ):
        if typed is not None and typed != expected:
            yield _differs(code, receipt.n, name, typed, expected)


def _differs(code: str, n: int, name: str, typed: Rupiah, expected: Rupiah) -> Finding:
    written, reckoned = format_rupiah(typed), format_rupiah(expected)
    return Finding(
        code,
        n,
        Sentence(
            f"Perlu ditinjau: {name} pada invoice {written}, menurut hitungan {reckoned}.",
            f"To be reviewed: {name} on the invoice is {written}, reckoned {reckoned}.",
        ),
    )
