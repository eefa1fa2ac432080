"""Fields of catalogue files: cleaning of texts, prices, yes and no, dates; what can't be used is a `BadField`."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH, Rupiah, parse_rupiah
from blangkon_desktop.domain.text import Sentence

MAX_NAME = 2_000
"""Longest product name in characters."""

MAX_SKU = 200
"""Longest SKU in characters."""

_EXCEL_ESCAPE = re.compile(r"_x00(?:0[0-9a-f]|1[0-9a-f]|7f)_", re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\ufffe\uffff]")
_MACHINE = re.compile(r"\d{1,15}\.\d{1,12}")
_WHEN = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?")
_SHORT = 15
"""Digits below this length are an amount without further ado."""
_YES = frozenset({"1", "ya", "y", "yes", "true", "benar", "pkp"})
_NO = frozenset({"0", "tidak", "t", "no", "n", "false", "bukan", "non pkp", "non-pkp"})


class BadField(Exception):
    """A field that makes its row unusable: a stable code and a sentence."""

    def __init__(self, code: str, reason: Sentence) -> None:
        super().__init__(code)
        self.code = code
        self.reason = reason


def clean(text: str) -> str:
    """Without control characters, Excel's `_x000d_`, marks of direction; runs of blanks become one. HTML stays."""
    if not text:
        return text
    if not text.isprintable() or "_x" in text or "_X" in text:
        text = _UNSEEN.sub(" ", _EXCEL_ESCAPE.sub(" ", text))
    elif "  " not in text and text.isascii() and text[0] != " " != text[-1]:
        return text
    elif text.isalnum():
        return text  # "\ue000" and its like are no letters, so nothing unseen hides here
    elif not text.isascii():
        text = _UNSEEN.sub(" ", text)
    return " ".join(text.split())


def clean_name(text: str) -> str:
    """A product's name. Raises BadField if it is missing or longer than 2,000 characters."""
    name = clean(text)
    if not name:
        raise BadField("name-missing", Sentence("Nama barang kosong.", "The product's name is missing."))
    if len(name) > MAX_NAME:
        raise BadField(
            "name-too-long",
            Sentence(f"Nama barang lebih dari {MAX_NAME} huruf.", f"The name is longer than {MAX_NAME} characters."),
        )
    return name


def clean_sku(text: str) -> str:
    """A SKU, blanks inside kept. Raises BadField if it is missing or longer than 200 characters."""
    sku = clean(text)
    if not sku:
        raise BadField("sku-missing", Sentence("SKU kosong.", "The SKU is missing."))
    if len(sku) > MAX_SKU:
        raise BadField(
            "sku-too-long",
            Sentence(f"SKU lebih dari {MAX_SKU} huruf.", f"The SKU is longer than {MAX_SKU} characters."),
        )
    return sku


def price(text: str) -> Rupiah:
    """A price as people write it, in whole rupiah above zero. Raises BadField."""
    if text.isdecimal() and text.isascii() and len(text) < _SHORT:
        return positive(int(text))
    if not text.strip():
        raise BadField("price-missing", Sentence("Harga kosong.", "The price is missing."))
    try:
        amount = parse_rupiah(text)
    except InvalidInput as error:
        raise BadField("price-unreadable", error.title) from error
    return positive(amount)


def positive(amount: Rupiah) -> Rupiah:
    """The amount, if it is above zero. Raises BadField."""
    if amount <= 0:
        raise BadField("price-not-positive", Sentence("Harga harus lebih dari nol.", "The price must be above zero."))
    return amount


def machine_amount(text: str) -> Decimal:
    """An amount that a program wrote: whole rupiah in any usual form, or with decimals (`14442290.99`).

    A text that people read as thousands (`1.250`) is taken as thousands. Raises BadField.
    """
    if text.endswith(".0") and text[:-2].isdecimal() and text.isascii() and len(text) < _SHORT:
        return Decimal(text[:-2])
    try:
        return Decimal(parse_rupiah(text))
    except InvalidInput as error:
        if _MACHINE.fullmatch(text.strip()):
            return Decimal(text.strip())
        raise BadField("price-unreadable", error.title) from error


def whole(amount: Decimal) -> Rupiah:
    """Rounded to whole rupiah, half up. Raises BadField beyond fifteen digits."""
    rounded = int(amount.to_integral_value(rounding=ROUND_HALF_UP))
    if rounded > MAX_RUPIAH:
        raise BadField("price-unreadable", Sentence("Harga terlalu besar.", "The price is too large."))
    return rounded


@lru_cache(maxsize=1024)
def yes_no(text: str, column: str) -> bool | None:
    """`ya`/`tidak` (and the like); empty or `-` is unknown. Raises BadField."""
    word = clean(text).casefold()
    if not word or word == "-":
        return None
    if word in _YES or word in _NO:
        return word in _YES
    raise BadField(
        "flag-unreadable",
        Sentence(f"Kolom {column} harus «ya» atau «tidak».", f"Column {column} must be “ya” or “tidak”."),
    )


@lru_cache(maxsize=8192)
def day(text: str) -> str:
    """The ISO date of a date or date-time, "" for none. Raises BadField."""
    stripped = text.strip()
    if not stripped:
        return ""
    found = _WHEN.fullmatch(stripped)
    try:
        if found:
            return date.fromisoformat(found[1]).isoformat()
    except ValueError:
        found = None
    raise BadField(
        "date-unreadable", Sentence("Tanggal tidak terbaca (TTTT-BB-HH).", "The date can't be read (YYYY-MM-DD).")
    )


@lru_cache(maxsize=4096)
def count(text: str) -> int:
    """A whole number of sales, empty is 0. Raises BadField."""
    stripped = text.strip()
    if not stripped:
        return 0
    if stripped.isascii() and stripped.isdecimal() and len(stripped) <= 12:
        return int(stripped)
    raise BadField("count-unreadable", Sentence("Jumlah terjual tidak terbaca.", "The number sold can't be read."))


def stock(text: str) -> int | None:
    """A whole number in stock; empty is unknown. Raises BadField."""
    if not text.strip():
        return None
    return count(text.strip().removesuffix(".0"))


def percent(text: str) -> str:
    """A share such as TKDN as it is written, without its sign; "" for none or zero."""
    bare = clean(text).removesuffix("%").strip().replace(",", ".")
    return "" if not bare.strip("0.") else bare[:12]
