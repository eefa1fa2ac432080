"""The values of policy rows: each as its rule wants it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import cast

from blangkon_desktop.domain.policy_rows import RowValue, RuleType, ValueKind, rate_of

_TABLES = (ValueKind.RATES, ValueKind.TEXTS, ValueKind.NUMBERS, ValueKind.DAYS)


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
        if _is_one_of(rule, value) and _fits(rule, value):
            return value
    elif kind is ValueKind.CODES and isinstance(value, (list, tuple)):
        if all(isinstance(item, str) and _is_one_of(rule, item) for item in value) and len(set(value)) == len(value):
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


def _is_one_of(rule: RuleType, word: str) -> bool:
    return not rule.choices or word in rule.choices


def _fits(rule: RuleType, text: str) -> bool:
    return not rule.pattern or re.fullmatch(rule.pattern, text) is not None
