"""Money: integer rupiah, everywhere. This module owns parsing what people type and writing it for people."""

from __future__ import annotations

import re

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

Rupiah = int
"""An amount in whole rupiah. Sen do not exist in this program."""

MAX_RUPIAH = 999_999_999_999_999
"""Fifteen digits: the largest sum that the papers and the wire format are made for."""

_PLAIN = re.compile(r"\d{1,18}(?:[.,]0{1,2})?", re.ASCII)
_GROUPED_ID = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,0{1,2})?", re.ASCII)
_GROUPED_EN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.0{1,2})?", re.ASCII)


def format_rupiah(amount: Rupiah) -> str:
    """`1250000` as `Rp1.250.000`; a negative amount as `-Rp1.250.000`."""
    sign = "-" if amount < 0 else ""
    return f"{sign}Rp{abs(amount):,}".replace(",", ".")


def parse_rupiah(text: str) -> Rupiah:
    """Read what a person or a spreadsheet wrote: `1250000`, `1.250.000`, `Rp 1.250.000,00`, `171000.0`.

    Returns integer rupiah. Raises InvalidInput (`money.unreadable`) for anything else: a sign, an
    exponent, letters, sen other than zero, grouping that is not in threes, more than 15 digits.
    An ambiguous text is refused rather than guessed, because a guess can be wrong a thousandfold.
    """
    cleaned = text.strip().replace("\u00a0", " ")
    cleaned = re.sub(r"^(?:rp|idr)\.?\s*", "", cleaned, flags=re.IGNORECASE).removesuffix(",-").strip()
    if _GROUPED_ID.fullmatch(cleaned):
        digits = cleaned.split(",")[0].replace(".", "")
    elif _GROUPED_EN.fullmatch(cleaned):
        digits = cleaned.split(".")[0].replace(",", "")
    elif _PLAIN.fullmatch(cleaned):
        digits = re.split(r"[.,]", cleaned)[0]
    else:
        raise _unreadable(text)
    amount = int(digits)
    if amount > MAX_RUPIAH:
        raise _unreadable(text)
    return amount


def _unreadable(text: str) -> InvalidInput:
    shown = text if len(text) <= 40 else text[:40] + "…"
    return InvalidInput(
        "money.unreadable",
        Sentence(f"Jumlah uang «{shown}» tidak dapat dibaca.", f"The amount “{shown}” can't be read."),
        next_step=Sentence(
            "Tulis angka rupiah bulat, misalnya 1250000 atau Rp1.250.000.",
            "Write whole rupiah, for example 1250000 or Rp1.250.000.",
        ),
        data={"text": shown},
    )
