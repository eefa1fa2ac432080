"""The values of policy rows: each as its rule wants it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import cast

from blangkon_desktop.domain.policy_rows import RowValue, RuleType, ValueKind, rate_of
from blangkon_desktop.domain.text import Sentence

_TABLES = (ValueKind.RATES, ValueKind.TEXTS, ValueKind.NUMBERS, ValueKind.DAYS)


_TABLE_WORDS = {
    ValueKind.RATES: Sentence('tabel tarif seperti { a = "15%" }', 'a table of rates such as { a = "15%" }'),
    ValueKind.TEXTS: Sentence('tabel teks seperti { a = "b" }', 'a table of texts such as { a = "b" }'),
    ValueKind.NUMBERS: Sentence("tabel bilangan seperti { a = 4 }", "a table of whole numbers such as { a = 4 }"),
    ValueKind.DAYS: Sentence(
        'tabel tanggal seperti 2026-12-25 = "Natal"', 'a table of dates such as 2026-12-25 = "Christmas"'
    ),
}
_WORDS = {
    ValueKind.RUPIAH: Sentence("rupiah bulat seperti 50_000_000", "whole rupiah such as 50_000_000"),
    ValueKind.NUMBER: Sentence("bilangan bulat", "a whole number"),
    ValueKind.RATE: Sentence('tarif seperti "1.5%" atau "11/12"', 'a rate such as "1.5%" or "11/12"'),
    ValueKind.FLAG: Sentence("true atau false", "true or false"),
    ValueKind.CHOICE: Sentence("salah satu pilihan", "one of the choices"),
    ValueKind.TEXT: Sentence("teks yang berisi", "a text with content"),
    ValueKind.CODES: Sentence("daftar kata yang berbeda-beda", "a list of different words"),
    **_TABLE_WORDS,
}


def wanted_value(rule: RuleType) -> Sentence:
    """What a value of the rule must be, for the end of a sentence."""
    said = _WORDS[rule.kind]
    more_id, more_en = [], []
    if rule.choices:
        more_id.append(f"dari {', '.join(rule.choices)}")
        more_en.append(f"of {', '.join(rule.choices)}")
    if rule.keys:
        more_id.append(f"dengan {', '.join(rule.keys)}")
        more_en.append(f"with {', '.join(rule.keys)}")
    if rule.example:
        more_id.append(f"misalnya {rule.example}")
        more_en.append(f"for example {rule.example}")
    return Sentence(", ".join([said.id, *more_id]), ", ".join([said.en, *more_en]))


def typed_value(rule: RuleType, value: object) -> RowValue:
    """`value` as the rule wants it. Raises ValueError when it is of another type or not among the choices."""
    kind = rule.kind
    if kind in (ValueKind.RUPIAH, ValueKind.NUMBER) and isinstance(value, int) and not isinstance(value, bool):
        if value >= 0:
            return value
    elif kind is ValueKind.FLAG and isinstance(value, bool):
        return value
    elif kind is ValueKind.RATE and isinstance(value, str):
        rate_of(value)
        return value
    elif kind in (ValueKind.TEXT, ValueKind.CHOICE) and isinstance(value, str) and value:
        if _is_word(rule, value) and _fits(rule, value):
            return value
    elif kind is ValueKind.CODES and isinstance(value, (list, tuple)):
        if all(isinstance(item, str) and _is_word(rule, item) for item in value) and len(set(value)) == len(value):
            return tuple(value)
    elif isinstance(value, Mapping):
        return _typed_table(rule, value)
    raise ValueError(f"not a {kind}")


def _typed_table(rule: RuleType, value: Mapping[str, object]) -> RowValue:
    kind = rule.kind
    wanted = int if kind is ValueKind.NUMBERS else str
    if kind not in _TABLES or not all(
        isinstance(item, wanted) and not isinstance(item, bool) for item in value.values()
    ):
        raise ValueError(f"not a {kind}")
    if not all(str(part).isprintable() for pair in value.items() for part in pair):
        raise ValueError("signs that can't be printed")
    if not set(rule.keys) <= set(value):
        raise ValueError(f"needs {rule.keys}")
    if kind is ValueKind.RATES:
        for item in value.values():
            rate_of(str(item))
    elif kind is ValueKind.DAYS:
        if not all(date.fromisoformat(day).isoformat() == day and name for day, name in value.items()):
            raise ValueError("not dates with names")
    elif not all(_fits(rule, str(item)) for item in value.values()):
        raise ValueError(f"not of the shape {rule.pattern}")
    return cast(RowValue, MappingProxyType(dict(value)))


def _is_word(rule: RuleType, word: str) -> bool:
    return word.isprintable() and (not rule.choices or word in rule.choices)


def _fits(rule: RuleType, text: str) -> bool:
    return not rule.pattern or re.fullmatch(rule.pattern, text) is not None
