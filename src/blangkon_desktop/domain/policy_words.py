"""The rules in words for people: groups in the order in which they ask, a name for each rule, ladder and value."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.day_words import day_short
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.policy_codes import CODE_WORDS
from blangkon_desktop.domain.policy_rows import Band, RowValue, RuleRow, ValueKind
from blangkon_desktop.domain.policy_rule_names import RULE_NAMES
from blangkon_desktop.domain.policy_rules import RULES
from blangkon_desktop.domain.route_words import KIND_NAMES
from blangkon_desktop.domain.text import Sentence

LADDER_NAMES: Mapping[str, Sentence] = MappingProxyType(
    {
        "route": Sentence("Jalan belanja", "Way of a purchase"),
        "officer": Sentence("Yang membeli melalui kanal", "Who buys through the channels"),
        "direct": Sentence("Di luar Blangkon", "Outside Blangkon"),
        "proof": Sentence("Bentuk kontrak di luar kanal", "Form of contract outside the channels"),
    }
)
_RATE = re.compile(r"[0-9]+[.][0-9]+%")
_YES_NO = (Sentence("tidak", "no"), Sentence("ya", "yes"))


def rule_name(rule: str) -> Sentence:
    """What a rule is called; its own name where it has none."""
    return RULE_NAMES.get(rule, Sentence(rule, rule))


def value_words(row: RuleRow) -> Sentence:
    """The value of a row as people read it: `Rp50.000.000`, `ya`, `q1 15%, q2 45%`, `17 hari: 1 Januari, …`."""
    kind = RULES[row.rule].kind
    if kind is ValueKind.RUPIAH and isinstance(row.value, int):
        return _same(format_rupiah(row.value))
    if isinstance(row.value, bool):
        return _YES_NO[row.value]
    if kind is ValueKind.DAYS and isinstance(row.value, Mapping):
        return _days(row.value)
    return _plain(row.value)


def band_range(band: Band) -> Sentence:
    """From where to where a step of a ladder goes."""
    low = format_rupiah(band.over)
    if band.up_to is None:
        return Sentence(f"Di atas {low}", f"Above {low}")
    high = format_rupiah(band.up_to)
    if band.over == 0:
        return Sentence(f"Sampai dengan {high}", f"Up to {high}")
    first = format_rupiah(band.over + 1)
    return Sentence(f"{first} sampai {high}", f"{first} to {high}")


def band_gives(band: Band) -> Sentence:
    """What a step of a ladder gives, and for which kinds of purchase when not for all."""
    gives = code_words(band.gives)
    if len(band.kinds) == len(PurchaseKind):
        return gives
    kinds = _joined([KIND_NAMES[kind] for kind in band.kinds])
    return Sentence(f"{gives.id} ({kinds.id})", f"{gives.en} ({kinds.en})")


def code_words(code: str) -> Sentence:
    """A code in words; codes that are figures or that people know by their code stay as they are."""
    known = CODE_WORDS.get(code)
    return known or (Sentence(code.replace(".", ","), code) if _RATE.fullmatch(code) else _same(code))


def _days(value: Mapping[str, object]) -> Sentence:
    days = [day_short(date.fromisoformat(day)) for day in sorted(value)]
    if not days:
        return Sentence("tidak ada", "none")
    return Sentence(
        f"{len(days)} hari: {', '.join(day.id for day in days)}",
        f"{len(days)} days: {', '.join(day.en for day in days)}",
    )


def _plain(value: RowValue) -> Sentence:
    if isinstance(value, tuple):
        return _joined([code_words(code) for code in value])
    if isinstance(value, Mapping):
        pairs = [(_key_words(key), code_words(str(item))) for key, item in value.items()]
        return _joined([Sentence(f"{key.id} {item.id}", f"{key.en} {item.en}") for key, item in pairs])
    return code_words(str(value))


def _key_words(key: str) -> Sentence:
    """The first word of an entry of a table; a number is the upper end of a band in rupiah."""
    if not key.isdecimal():
        return code_words(key)
    amount = format_rupiah(int(key))
    return Sentence(f"sampai {amount}", f"up to {amount}")


def _joined(parts: Sequence[Sentence]) -> Sentence:
    return Sentence(", ".join(part.id for part in parts) or "—", ", ".join(part.en for part in parts) or "—")


def _same(text: str) -> Sentence:
    return Sentence(text, text)
