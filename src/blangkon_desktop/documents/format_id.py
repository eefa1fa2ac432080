"""How numbers, dates and identities stand on an Indonesian paper. What is unknown becomes a line of dots."""

from __future__ import annotations

import re
from datetime import date

from blangkon_desktop.domain.dates_id import date_long, report_opening
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.terbilang import terbilang_rupiah

DOTS = "………………………………"
SHORT_DOTS = "……………………"
_RATE = re.compile(r"(\d)\.(\d+)\s?%")


def or_dots(text: str, dots: str = DOTS) -> str:
    """`text`, or dots to write on."""
    return text or dots


def date_or_dots(day: date | None) -> str:
    """`12 Maret 2026`, or dots."""
    return date_long(day) if day else SHORT_DOTS


def figures(amount: Rupiah) -> str:
    """`1.250.000`, as it stands in a column whose head says rupiah."""
    return format_rupiah(amount).replace("Rp", "")


def words(amount: Rupiah) -> str:
    """`(satu juta seribu rupiah)`."""
    return f"({terbilang_rupiah(amount)})"


def comma(label: str) -> str:
    """`PPh Pasal 22 1.5%` with the comma that Indonesian rates have; full stops elsewhere stay."""
    return _RATE.sub(r"\1,\2%", label)


def nip(text: str) -> str:
    """`198304152010011025` as `19830415 201001 1 025`; anything else unchanged."""
    digits = text.replace(" ", "")
    if len(digits) == 18 and digits.isdecimal():
        return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"
    return text


def npwp(text: str) -> str:
    """15 digits as `01.234.567.8-901.000`, 16 digits in groups of four; anything else unchanged."""
    if len(text) == 15 and text.isdecimal():
        return f"{text[:2]}.{text[2:5]}.{text[5:8]}.{text[8]}-{text[9:12]}.{text[12:]}"
    if len(text) == 16 and text.isdecimal():
        return " ".join(text[at : at + 4] for at in range(0, 16, 4))
    return text


def domestic(pdn: bool | None, tkdn: str) -> str:
    """The PDN/TKDN cell: `PDN`, `PDN 43,2%`, `Impor`, or a dash where nothing is known."""
    origin = {True: "PDN", False: "Impor", None: ""}[pdn]
    share = f"{tkdn}%" if tkdn and tkdn[-1].isdigit() else tkdn
    return " ".join(part for part in (origin, share.replace(".", ",")) if part) or "–"


def day_opening(day: date | None) -> str:
    """How a berita acara begins; dots for a day that is not known yet."""
    if day is None:
        return f"Pada hari ini {SHORT_DOTS} tanggal {SHORT_DOTS} bulan {SHORT_DOTS} tahun {SHORT_DOTS}"
    return report_opening(day)
