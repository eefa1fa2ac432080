"""Receipts and what follows them, to and from journal payloads. Money is written as decimal strings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.receipt import (
    Account,
    Bill,
    Deposit,
    Inspection,
    InspectionResult,
    Payment,
    PaymentMethod,
    Receipt,
    ReceiptLine,
    TaxRecord,
)
from blangkon_desktop.domain.text import Sentence

Payload = dict[str, Any]

_TAX_MONEY = ("dpp", "ppn", "pbjt", "pph_base", "pph", "gross_total", "treasurer_deposits")
_TAX_TEXTS = (
    "ppn_rate", "pph_type", "pph_rate", "object_code", "ppn_collected_by", "pph_collected_by", "policy_version",
)  # fmt: skip


def receipt_to_payload(receipt: Receipt) -> Payload:
    """What a receipt says by itself; inspection, bill and payment have entries of their own."""
    return {
        "n": receipt.n,
        "date": receipt.date,
        "delivery_note": receipt.delivery_note,
        "received_by": receipt.received_by,
        "photos": list(receipt.photos),
        "lines": [
            {
                "line": row.line,
                "received": row.received,
                "good": row.good,
                "refused": row.refused,
                "note": row.note,
                "condition": row.condition,
                "serials": list(row.serials),
            }
            for row in receipt.lines
        ],
    }


def receipt_from_payload(payload: Mapping[str, Any]) -> Receipt:
    """A receipt from JSON values; entries of before conditions and photos read as without."""
    return Receipt(
        n=payload["n"],
        date=payload["date"],
        delivery_note=payload["delivery_note"],
        lines=tuple(
            ReceiptLine(
                r["line"],
                r["received"],
                r["good"],
                r["refused"],
                r["note"],
                r.get("condition", ""),
                tuple(r.get("serials", ())),
            )
            for r in payload["lines"]
        ),
        received_by=payload.get("received_by", ""),
        photos=tuple(payload.get("photos", ())),
    )


def inspected(receipt: Receipt, payload: Mapping[str, Any], by: str) -> Receipt:
    """The receipt after `order.inspected`."""
    inspection = Inspection(
        date=payload["date"],
        result=InspectionResult(payload.get("result", "accepted")),
        notes=payload.get("note", ""),
        by=by,
        checks=tuple(payload.get("checks", ())),
    )
    return replace(receipt, inspection=inspection)


def billed(receipt: Receipt, payload: Mapping[str, Any]) -> Receipt:
    """The receipt after `order.billed`."""
    bill = Bill(
        date=payload.get("date", ""),
        number=payload.get("invoice", ""),
        amount=int(payload["amount"]),
        faktur=payload.get("faktur", ""),
        faktur_ppn=_maybe(payload.get("faktur_ppn")),
        invoice_ppn=_maybe(payload.get("invoice_ppn")),
        invoice_pph=_maybe(payload.get("invoice_pph")),
        worth=_maybe(payload.get("worth")),
    )
    return replace(receipt, bill=bill)


def bill_to_payload(receipt: int, bill: Bill) -> Payload:
    """`order.billed` of a receipt."""
    return {
        "receipt": receipt,
        "date": bill.date,
        "invoice": bill.number,
        "amount": str(bill.amount),
        "faktur": bill.faktur,
        "faktur_ppn": _text(bill.faktur_ppn),
        "invoice_ppn": _text(bill.invoice_ppn),
        "invoice_pph": _text(bill.invoice_pph),
        "worth": _text(bill.worth),
    }


def paid(receipt: Receipt, payload: Mapping[str, Any]) -> Receipt:
    """The receipt after `order.paid`; an entry of before taxes were computed pays the bill without any."""
    gross = int(payload.get("gross", receipt.billed or 0))
    account = payload.get("account") or payload.get("facts", {}).get("account") or {}
    payment = Payment(
        date=payload["date"],
        method=PaymentMethod(payload["method"]),
        gross=gross,
        penalty=int(payload.get("penalty", 0)),
        net=int(payload.get("net", gross)),
        account=Account(*(account.get(name) or "" for name in ("bank", "number", "name"))),
        account_changed=bool(payload.get("account_changed", False)),
        sp2d=payload.get("sp2d") or "",
        tax=tax_from_payload(payload["tax"]) if payload.get("tax") else None,
        deposits=tuple(_deposit(item) for item in payload.get("deposits", ())),
    )
    return replace(receipt, payment=payment)


def payment_to_payload(receipt: int, payment: Payment) -> Payload:
    """`order.paid` of a receipt."""
    account = payment.account
    return {
        "receipt": receipt,
        "date": payment.date,
        "method": payment.method.value,
        "gross": str(payment.gross),
        "penalty": str(payment.penalty),
        "net": str(payment.net),
        "account": {"bank": account.bank, "number": account.number, "name": account.name},
        "account_changed": payment.account_changed,
        "sp2d": payment.sp2d,
        "tax": tax_to_payload(payment.tax) if payment.tax else None,
        "deposits": [deposit_to_payload(deposit) for deposit in payment.deposits],
    }


def deposited(receipt: Receipt, payload: Mapping[str, Any]) -> Receipt:
    """The receipt after `order.tax_deposited`."""
    payment = receipt.payment
    if payment is None:
        raise ValueError("tax of a payment that did not happen")
    return replace(receipt, payment=replace(payment, deposits=(*payment.deposits, _deposit(payload))))


def deposit_to_payload(deposit: Deposit) -> Payload:
    """A deposit as JSON values."""
    return {"ntpn": deposit.ntpn, "date": deposit.date, "kind": deposit.kind, "billing": deposit.billing}


def tax_to_payload(tax: TaxRecord) -> Payload:
    """Computed taxes as JSON values."""
    return {
        **{name: str(getattr(tax, name)) for name in _TAX_MONEY},
        **{name: getattr(tax, name) for name in _TAX_TEXTS},
        "dpp_nilai_lain": _text(tax.dpp_nilai_lain),
        "steps": [{"text": {"id": text.id, "en": text.en}, "source": source} for text, source in tax.steps],
    }


def tax_from_payload(payload: Mapping[str, Any]) -> TaxRecord:
    """Computed taxes from JSON values."""
    money = {name: int(payload[name]) for name in _TAX_MONEY}
    texts = {name: payload[name] for name in _TAX_TEXTS}
    values: dict[str, Any] = {**money, **texts}
    return TaxRecord(
        **values,
        dpp_nilai_lain=_maybe(payload["dpp_nilai_lain"]),
        steps=tuple((Sentence(**step["text"]), step["source"]) for step in payload["steps"]),
    )


def _deposit(payload: Mapping[str, Any]) -> Deposit:
    return Deposit(payload["ntpn"], payload["date"], payload.get("kind", "all"), payload.get("billing", ""))


def _maybe(text: str | None) -> Rupiah | None:
    return None if text is None else int(text)


def _text(amount: Rupiah | None) -> str | None:
    return None if amount is None else str(amount)
