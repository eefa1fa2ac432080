"""Numbers of letters: pattern, blocks lent to a device, and the next free number.

A block (lease) is a range of running numbers that one device alone may use in one year, for every kind of paper,
so that two laptops which have not met never print the same number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.text import Sentence

BLOCK_SIZE = 100
"""Numbers in one block."""

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_TOKEN = re.compile(r"\{(\w+)(?::0(\d))?\}")


@dataclass(frozen=True, slots=True)
class NumberBlock:
    """A lent range `first`..`last` (both included) of one year for one device."""

    year: int
    first: int
    last: int
    device_id: str


def next_number(blocks: Iterable[NumberBlock], used: Iterable[int]) -> int:
    """The lowest running number of the blocks above all that this device has used in them.

    Numbers are never reused. Raises RuleRefused (`number.no_block`) when the blocks are used up.
    """
    taken = set(used)
    for block in sorted(blocks, key=lambda b: b.first):
        inside = [n for n in taken if block.first <= n <= block.last]
        candidate = max(inside, default=block.first - 1) + 1
        if candidate <= block.last:
            return candidate
    raise RuleRefused(
        "number.no_block",
        Sentence("Jatah nomor surat laptop ini habis.", "This laptop has no letter numbers left."),
        next_step=Sentence(
            "Hubungkan ke hub lalu kirim & ambil untuk mendapat jatah nomor.",
            "Connect to the hub and sync to get some.",
        ),
    )


def read_running(pattern: str, text: str, *, kind: str, year: int) -> int | None:
    """The running number inside a letter's number that follows the pattern; None for one that does not.

    A pattern without {jenis} or {tahun} can't tell these; what stands at {bulan} and {opd} may be anything.
    """
    fixed = {"jenis": re.escape(kind), "tahun": str(year), "bulan": r"\d{1,2}", "bulan_romawi": "[IVX]+", "opd": ".*"}
    expression, last = "", 0
    for match in _TOKEN.finditer(pattern):
        expression += re.escape(pattern[last : match.start()])
        expression += fixed.get(match.group(1), r"(?P<urut>\d+)" if "urut" in match.group(0) else ".*")
        last = match.end()
    try:
        found = re.fullmatch(expression + re.escape(pattern[last:]), text.strip())
    except re.error:  # the running number stands twice in the pattern
        return None
    return int(found.group("urut")) if found and "urut" in found.groupdict() else None


def guess_running(text: str, *, kind: str, year: int) -> int | None:
    """The running number of a text that follows no known pattern but names kind and year; None where none is likely.

    Offices write it beside the kind's letters: `12/SP/2026`, `SP.012/LAMA/2026`. To warn by, never to refuse by.
    """
    parts = [part for part in re.split(r"[/\s.\-]+", text.strip().casefold()) if part]
    if kind.casefold() not in parts or str(year) not in parts:
        return None
    at = parts.index(kind.casefold())
    beside = [*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2]]
    found = next((part for part in beside if part.isdecimal() and part != str(year)), None)
    return int(found) if found else None


def write_number(pattern: str, *, number: int, kind: str, year: int, month: int, office: str = "") -> str:
    """The letter's number as printed. Tokens: urut, urut:0N, jenis, bulan, bulan_romawi, tahun, opd.

    Raises InvalidInput (`number.bad_pattern`) for a token that does not exist.
    """
    values: Mapping[str, str] = {
        "urut": str(number),
        "jenis": kind,
        "bulan": f"{month:02}",
        "bulan_romawi": _ROMAN[month - 1],
        "tahun": str(year),
        "opd": office,
    }

    def fill(match: re.Match[str]) -> str:
        name, width = match.group(1), match.group(2)
        if name not in values:
            raise InvalidInput(
                "number.bad_pattern",
                Sentence(f"Pola nomor memakai «{name}» yang tidak dikenal.", f"The pattern uses unknown “{name}”."),
                next_step=Sentence(f"Pakai: {', '.join(values)}.", f"Use: {', '.join(values)}."),
            )
        return values[name].zfill(int(width)) if width else values[name]

    if not any(match.group(1) == "urut" for match in _TOKEN.finditer(pattern)):
        raise InvalidInput(
            "number.bad_pattern",
            Sentence("Pola nomor tidak memuat {urut}.", "The pattern lacks {urut}."),
            next_step=Sentence("Tambahkan {urut} atau {urut:03}.", "Add {urut} or {urut:03}."),
        )
    return _TOKEN.sub(fill, pattern)
