"""Receipts with their inspection, bill, payment and taxes as JSON values for commands. Amounts in rupiah."""

from __future__ import annotations

from typing import Any

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.receipt import Bill, Inspection, Payment, Receipt, ReceiptLine, TaxRecord
from blangkon_desktop.domain.receiving import billable, late_days
from blangkon_desktop.domain.text import Language


def receipt_view(order: Order, receipt: Receipt, language: Language) -> dict[str, Any]:
    """One receipt whole; what it is worth is `billable`."""
    return {
        "n": receipt.n,
        "date": receipt.date,
        "delivery_note": receipt.delivery_note,
        "received_by": receipt.received_by,
        "photos": list(receipt.photos),
        "lines": [_line(row) for row in receipt.lines],
        "billable": billable(order, receipt),
        "late_days": late_days(order, receipt),
        "inspected_on": receipt.inspected_on,
        "inspection": _inspection(receipt.inspection),
        "billed": receipt.billed,
        "invoice_number": receipt.invoice_number,
        "bill": _bill(receipt.bill),
        "paid_on": receipt.paid_on,
        "payment": _payment(receipt.payment, language),
    }


def tax_view(tax: TaxRecord, language: Language) -> dict[str, Any]:
    """The frozen taxes of a payment, with the steps that led there."""
    return {
        "dpp": tax.dpp,
        "dpp_nilai_lain": tax.dpp_nilai_lain,
        "ppn": tax.ppn,
        "ppn_rate": tax.ppn_rate or None,
        "pbjt": tax.pbjt,
        "pph": {
            "type": tax.pph_type,
            "rate": tax.pph_rate,
            "base": tax.pph_base,
            "amount": tax.pph,
            "object_code": tax.object_code or None,
        },
        "ppn_collected_by": tax.ppn_collected_by,
        "pph_collected_by": tax.pph_collected_by,
        "gross_total": tax.gross_total,
        "treasurer_deposits": tax.treasurer_deposits,
        "policy": tax.policy_version,
        "steps": [{"text": text.text(language), "source": source} for text, source in tax.steps],
    }


def _line(row: ReceiptLine) -> dict[str, Any]:
    return {
        "line": row.line,
        "received": row.received,
        "good": row.good,
        "refused": row.refused,
        "note": row.note,
        "condition": row.condition,
        "serials": list(row.serials),
    }


def _inspection(inspection: Inspection | None) -> dict[str, Any] | None:
    if inspection is None:
        return None
    return {
        "date": inspection.date,
        "result": inspection.result.value,
        "notes": inspection.notes,
        "by": inspection.by,
        "checks": list(inspection.checks),
    }


def _bill(bill: Bill | None) -> dict[str, Any] | None:
    if bill is None:
        return None
    return {
        "date": bill.date,
        "number": bill.number,
        "amount": bill.amount,
        "faktur": bill.faktur or None,
        "ppn": bill.invoice_ppn,
        "pph": bill.invoice_pph,
    }


def _payment(payment: Payment | None, language: Language) -> dict[str, Any] | None:
    if payment is None:
        return None
    account = payment.account
    return {
        "date": payment.date,
        "method": payment.method.value,
        "gross": payment.gross,
        "penalty": payment.penalty,
        "net": payment.net,
        "account": {"bank": account.bank, "number": account.number, "name": account.name},
        "account_changed": payment.account_changed,
        "sp2d": payment.sp2d or None,
        "tax": tax_view(payment.tax, language) if payment.tax else None,
        "deposits": [
            {"ntpn": d.ntpn, "date": d.date, "kind": d.kind, "billing": d.billing or None} for d in payment.deposits
        ],
        "undeposited": payment.undeposited,
    }
