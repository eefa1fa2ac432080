"""The values of policy rows: each as its rule wants it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from blangkon_desktop.domain.policy_rows import RowValue, RuleType, ValueKind, rate_of


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
        if not rule.choices or value in rule.choices:
            return value
    elif kind is ValueKind.CODES and isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return tuple(value)
    elif isinstance(value, Mapping):
        return _typed_table(rule, value)
    raise ValueError(f"not a {kind}")


def _typed_table(rule: RuleType, value: Mapping[str, object]) -> RowValue:
    kind = rule.kind
    wanted = int if kind is ValueKind.NUMBERS else str
    if kind not in (ValueKind.RATES, ValueKind.TEXTS, ValueKind.NUMBERS) or not all(
        isinstance(item, wanted) and not isinstance(item, bool) for item in value.values()
    ):
        raise ValueError(f"not a {kind}")
    if not set(rule.keys) <= set(value):
        raise ValueError(f"needs {rule.keys}")
    if kind is ValueKind.RATES:
        for item in value.values():
            rate_of(str(item))
    return cast(RowValue, MappingProxyType(dict(value)))
