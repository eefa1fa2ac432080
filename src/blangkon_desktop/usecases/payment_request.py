"""What the treasurer hands in: `invoice.json`, `payment.json`, a deposit of tax."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.receipt import NO_ACCOUNT, Account, PaymentMethod
from blangkon_desktop.domain.tax_facts import UmkmLetter
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.json_fields import (
    day_field,
    flag_field,
    malformed,
    mapping_field,
    optional_rupiah,
    optional_text,
    rupiah_value,
    text_field,
    texts_field,
    whole_object,
)

DEPOSIT_KINDS = ("all", "ppn", "pph")
_FORMS = ("op", "cv", "firma", "pt", "koperasi", "perseroan-perorangan", "bumdes")
_SKB = ("pph22", "pph23")


@dataclass(frozen=True, slots=True)
class BillRequest:
    """The vendor's bill: day, number, amount in rupiah, faktur; and a marketplace's own tax figures."""

    on: date
    number: str
    amount: Rupiah
    faktur: str = ""
    faktur_ppn: Rupiah | None = None
    invoice_ppn: Rupiah | None = None
    invoice_pph: Rupiah | None = None


@dataclass(frozen=True, slots=True)
class VendorTax:
    """What the treasurer was shown of the vendor at payment; None where it is as the order knows it."""

    form: str | None = None
    pkp: bool | None = None
    npwp: bool | None = None
    umkm_letter: UmkmLetter | None = None
    skb: frozenset[str] = frozenset()
    turnover_statement: bool = False


@dataclass(frozen=True, slots=True)
class PayRequest:
    """A payment: day, method, the account it goes to, SP2D and NTPN where there are any."""

    on: date
    method: PaymentMethod
    account: Account = NO_ACCOUNT
    sp2d: str = ""
    ntpn: str = ""
    vendor: VendorTax | None = None


@dataclass(frozen=True, slots=True)
class DepositRequest:
    """A deposit of tax: NTPN, day, which tax, billing code."""

    ntpn: str
    on: date
    kind: str = "all"
    billing: str = ""


def parse_bill(value: object) -> BillRequest:
    """Read `invoice.json`. Raises InvalidInput (`order.malformed`)."""
    data = whole_object(value)
    return BillRequest(
        on=day_field(data, "date"),
        number=text_field(data, "number"),
        amount=rupiah_value(data.get("amount"), "amount"),
        faktur=optional_text(data, "faktur") or "",
        faktur_ppn=optional_rupiah(data, "faktur_ppn"),
        invoice_ppn=optional_rupiah(data, "ppn"),
        invoice_pph=optional_rupiah(data, "pph"),
    )


def parse_payment(value: object, method: str) -> PayRequest:
    """Read `payment.json` for a method. Raises InvalidInput (`order.malformed`, `tax.bad_ntpn`)."""
    data = whole_object(value)
    if method not in set(PaymentMethod):
        known = ", ".join(PaymentMethod)
        raise malformed("method", Sentence(f"pilih dari {known}", f"choose from {known}"))
    ntpn = optional_text(data, "ntpn")
    return PayRequest(
        on=day_field(data, "date"),
        method=PaymentMethod(method),
        account=_account(data),
        sp2d=optional_text(data, "sp2d") or "",
        ntpn=check_ntpn(ntpn) if ntpn else "",
        vendor=_vendor(mapping_field(data, "vendor")) if data.get("vendor") is not None else None,
    )


def make_deposit(ntpn: str, on: date, kind: str = "all", billing: str = "") -> DepositRequest:
    """A deposit from what was typed. Raises InvalidInput (`tax.bad_ntpn`, `order.malformed`)."""
    if kind not in DEPOSIT_KINDS:
        known = ", ".join(DEPOSIT_KINDS)
        raise malformed("kind", Sentence(f"pilih dari {known}", f"choose from {known}"))
    return DepositRequest(check_ntpn(ntpn), on, kind, billing.strip())


def check_ntpn(text: str) -> str:
    """An NTPN without blanks, in capitals: 16 letters or digits. Raises InvalidInput (`tax.bad_ntpn`)."""
    ntpn = "".join(text.split()).upper()
    if len(ntpn) == 16 and ntpn.isascii() and ntpn.isalnum():
        return ntpn
    raise InvalidInput(
        "tax.bad_ntpn",
        Sentence("NTPN berisi 16 huruf atau angka.", "An NTPN has 16 letters or digits."),
        next_step=Sentence("Salin dari bukti penerimaan negara.", "Copy it from the state's receipt."),
        field="ntpn",
    )


def _account(data: Mapping[str, Any]) -> Account:
    if data.get("account") is None:
        return NO_ACCOUNT
    given = mapping_field(data, "account")
    return Account(*(optional_text(given, name, "account.") or "" for name in ("bank", "number", "name")))


def _vendor(data: Mapping[str, Any]) -> VendorTax:
    form, skb = optional_text(data, "form", "vendor."), texts_field(data, "skb", "vendor.")
    if form is not None and form not in _FORMS:
        raise malformed("vendor.form", Sentence(f"pilih dari {', '.join(_FORMS)}", f"choose from {', '.join(_FORMS)}"))
    if not set(skb) <= set(_SKB):
        raise malformed("vendor.skb", Sentence(f"pilih dari {', '.join(_SKB)}", f"choose from {', '.join(_SKB)}"))
    letter = mapping_field(data, "umkm_letter") if data.get("umkm_letter") is not None else None
    return VendorTax(
        form=form,
        pkp=flag_field(data, "pkp", False) if data.get("pkp") is not None else None,
        npwp=flag_field(data, "npwp", True) if data.get("npwp") is not None else None,
        umkm_letter=_letter(letter) if letter is not None else None,
        skb=frozenset(skb),
        turnover_statement=flag_field(data, "turnover_statement", False),
    )


def _letter(data: Mapping[str, Any]) -> UmkmLetter:
    year = data.get("first_tax_year")
    if year is not None and (isinstance(year, bool) or not isinstance(year, int)):
        raise malformed("vendor.umkm_letter.first_tax_year", Sentence("tulis tahunnya", "write the year"))
    until = day_field(data, "until", "vendor.umkm_letter.") if data.get("until") is not None else None
    return UmkmLetter(flag_field(data, "valid", True), year, until)
