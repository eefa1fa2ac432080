"""The seller of an order as the taxes see it: what the order copied, and what the treasurer was shown at payment."""

from __future__ import annotations

import re

from blangkon_desktop.domain.order import VendorCopy
from blangkon_desktop.domain.tax_facts import TaxVendor

_FORMS = (
    ("perseroan perorangan", "perseroan-perorangan"),
    ("pt perorangan", "perseroan-perorangan"),
    ("koperasi", "koperasi"),
    ("firma", "firma"),
    ("bumdes", "bumdes"),
    ("persero", "pt"),
    ("perseroan terbatas", "pt"),
    ("perorangan", "op"),
    ("orang pribadi", "op"),
    ("commanditaire", "cv"),
)
_SHORT = {"cv": "cv", "pt": "pt", "fa": "firma", "kop": "koperasi", "ud": "op", "pd": "op"}


def tax_form(legal_form: str, name: str = "") -> str:
    """The legal form as the taxes distinguish it (`cv`, `pt`, `op`, …), read from the form or the name of a seller.

    A seller of whom neither tells anything is a person: most small sellers are, and the rates for a person withhold
    by the law's own scale.
    """
    for text in (legal_form, name):
        lowered = text.casefold()
        for words, form in _FORMS:
            if words in lowered:
                return form
        for word in re.findall(r"[a-z]+", lowered):
            if word in _SHORT:
                return _SHORT[word]
    return "op"


def tax_vendor(vendor: VendorCopy) -> TaxVendor:
    """The seller as copied into the order; a PKP unknown counts as one only where the order charges PPN.

    An NPWP or a NIK is assumed to be valid, because a NIK is an NPWP; the treasurer corrects it at payment.
    """
    return TaxVendor(form=tax_form(vendor.legal_form, vendor.name), pkp=vendor.pkp is not False, npwp=True)
