"""Amounts and days as people type them: "1,5 jt", "12/3/26", "120326", "besok". What is ambiguous is refused."""

from __future__ import annotations

import re
from datetime import date, timedelta

from blangkon_desktop.domain.dates_id import MONTH_NAMES
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH, Rupiah, parse_rupiah
from blangkon_desktop.domain.text import Sentence

_UNITS = {
    "rb": 1_000,
    "ribu": 1_000,
    "jt": 1_000_000,
    "juta": 1_000_000,
    "m": 1_000_000_000,
    "miliar": 1_000_000_000,
    "milyar": 1_000_000_000,
}
_WITH_UNIT = re.compile(r"(\d{1,12})(?:([.,])(\d{1,9}))?\s*(rb|ribu|jt|juta|m|miliar|milyar)\.?", re.ASCII)
_DAY_WORDS = {"hari ini": 0, "sekarang": 0, "besok": 1, "lusa": 2, "today": 0, "tomorrow": 1}
_SEPARATED = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{2}|\d{4}))?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_RUN = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{2}|\d{4}))?", re.ASCII)
_WEEKDAY = re.compile(r"^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu),?\s+")


def parse_amount(text: str) -> Rupiah:
    """What `parse_rupiah` reads, and `1,5 jt`, `250 ribu`, `2 juta`; whole rupiah.

    Raises InvalidInput (`money.unreadable`), also for `1.500 jt` (a thousand and a half, or one and a half?), for
    `1.50`, and for parts of a rupiah.
    """
    cleaned = re.sub(r"^(?:rp|idr)\.?\s*", "", text.strip().replace("\u00a0", " ").casefold())
    found = _WITH_UNIT.fullmatch(cleaned)
    if found is None:
        return parse_rupiah(text)
    whole, mark, part, unit = found.groups()
    if mark and len(part) == 3:
        raise _unclear(text)
    worth = _UNITS[unit]
    figures = part or ""
    amount, rest = divmod(int(whole + figures) * worth, int("1" + "0" * len(figures)))
    if rest or amount > MAX_RUPIAH:
        raise _unclear(text)
    return amount


def parse_day(text: str, today: date) -> date:
    """A day as typed: `12/3/26`, `12-03-2026`, `120326`, `12 mar 2026`, `2026-03-12`, `besok`, `lusa`.

    The day comes first, then the month; without a year it is the year of `today`; two figures are 20xx. Raises
    InvalidInput (`day.unreadable`) for anything else, and for days that do not exist.
    """
    cleaned = _WEEKDAY.sub("", " ".join(text.casefold().split()))
    if cleaned in _DAY_WORDS:
        return today + timedelta(days=_DAY_WORDS[cleaned])
    try:
        return _numbered(cleaned, today) or _named(cleaned, today)
    except ValueError as error:
        raise _no_day(text) from error


def _numbered(text: str, today: date) -> date | None:
    if iso := _ISO.fullmatch(text):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if parts := _SEPARATED.fullmatch(text):
        return date(_year(parts[4], today), int(parts[3]), int(parts[1]))
    if run := _RUN.fullmatch(text):
        return date(_year(run[3], today), int(run[2]), int(run[1]))
    return None


def _named(text: str, today: date) -> date:
    parts = _NAMED.fullmatch(text)
    if parts is None:
        raise ValueError(text)
    wanted = parts[2]
    months = [n for n, name in enumerate(MONTH_NAMES, 1) if name.casefold().startswith(wanted)]
    if len(months) != 1:
        raise ValueError(text)
    return date(_year(parts[3], today), months[0], int(parts[1]))


def _year(text: str | None, today: date) -> int:
    if text is None:
        return today.year
    return 2000 + int(text) if len(text) == 2 else int(text)


def _unclear(text: str) -> InvalidInput:
    shown = text[:40]
    return InvalidInput(
        "money.unreadable",
        Sentence(f"Jumlah uang «{shown}» dapat dibaca lebih dari satu cara.", f"The amount “{shown}” is not clear."),
        next_step=Sentence(
            "Tulis angka rupiah bulat, misalnya 1250000, 1.250.000 atau 1,5 jt.",
            "Write whole rupiah, for example 1250000, 1.250.000 or 1,5 jt.",
        ),
        data={"text": shown},
    )


def _no_day(text: str) -> InvalidInput:
    shown = text[:40]
    return InvalidInput(
        "day.unreadable",
        Sentence(f"Tanggal «{shown}» tidak dapat dibaca.", f"The date “{shown}” can't be read."),
        next_step=Sentence(
            "Tulis hari, bulan, tahun, misalnya 12-3-2026, 120326 atau besok.",
            "Write day, month, year, for example 12-3-2026, 120326 or besok.",
        ),
        data={"text": shown},
    )
