"""Reading the text of a policy file into dated rows, with the line of everything that is wrong in it.

Owns the fields of `[[row]]`, `[[band]]` and `[[channel]]` and the checking of their types. It does not compare
rows with each other; that is `policy_check`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, cast

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.policy_rows import (
    LADDERS,
    RULES,
    Band,
    Basis,
    Certainty,
    ChannelRow,
    Problem,
    RowValue,
    RuleRow,
    RuleType,
    Validity,
    ValueKind,
    rate_of,
)
from blangkon_desktop.domain.text import Sentence

_HEADER = re.compile(r"^\s*\[\[\s*(\w+)\s*\]\]")
_KEY = re.compile(r"^\s*([\w-]+)\s*=")
_TOML_LINE = re.compile(r"at line (\d+)")
_GROUPS = ("marketplace", "ekatalog-lokal")

_DATED = {"valid_from": (date, True), "valid_to": (date, False), "source": (str, True), "certainty": (str, True)}
_FIELDS: Mapping[str, Mapping[str, tuple[type, bool]]] = MappingProxyType(
    {
        "row": {"rule": (str, True), "value": (object, True), "note": (str, False), **_DATED},
        "band": {
            "id": (str, True),
            "ladder": (str, True),
            "over": (int, True),
            "up_to": (int, False),
            "gives": (str, True),
            "officer": (str, False),
            "kinds": (list, False),
            "article": (str, False),
            "note": (str, False),
            **_DATED,
        },
        "channel": {
            "code": (str, True),
            "group": (str, True),
            "label": (str, True),
            "aliases": (list, False),
            "transition_from": (date, False),
            "transition_to": (date, False),
            "transition_source": (str, False),
            "note": (str, False),
            **_DATED,
        },
    }
)
_HEAD = ("id", "version", "name")


@dataclass(slots=True)
class Parsed:
    """What was read: the head, the rows in the order of the file, and everything that was wrong."""

    head: dict[str, str] = field(default_factory=dict)
    rows: list[RuleRow] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    channels: list[ChannelRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, line: int, indonesian: str, english: str) -> None:
        """Note a problem at a line of the file."""
        self.problems.append(Problem(line, Sentence(indonesian, english)))


@dataclass(frozen=True, slots=True)
class _Block:
    """One `[[…]]` of the file: its values, the line of its header and the line of each key."""

    kind: str
    values: Mapping[str, Any]
    line: int
    key_lines: Mapping[str, int]

    def at(self, key: str) -> int:
        return self.key_lines.get(key, self.line)


def parse_policy(text: str) -> Parsed:
    """Read TOML text. Never raises: what can't be read is in `problems`, each with its line."""
    parsed = Parsed()
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _TOML_LINE.search(str(error))
        line = int(at.group(1)) if at else text.count("\n") + 1
        parsed.wrong(line, "Baris ini bukan TOML yang benar.", "This line is not valid TOML.")
        return parsed
    _read_head(content, text, parsed)
    for block in _blocks(content, text):
        if _fields_fit(block, parsed):
            _READERS[block.kind](block, parsed)
    return parsed


def _read_head(content: Mapping[str, Any], text: str, parsed: Parsed) -> None:
    lines = _top_lines(text)
    for key in _HEAD:
        value = content.get(key)
        if isinstance(value, str) and value.strip():
            parsed.head[key] = value
        else:
            parsed.wrong(lines.get(key, 1), f"«{key}» harus berisi teks.", f"“{key}” must be a text.")
    for key, value in content.items():
        if key in _HEAD or (key in _FIELDS and isinstance(value, list)):
            continue
        parsed.wrong(lines.get(key, 1), f"«{key}» tidak dikenal.", f"“{key}” is not known.")


def _top_lines(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        name = _KEY.match(line) or re.match(r"^\s*\[{1,2}\s*([\w-]+)", line)
        if name:
            found.setdefault(name.group(1), number)
    return found


def _blocks(content: Mapping[str, Any], text: str) -> Iterable[_Block]:
    places: dict[str, list[tuple[int, dict[str, int]]]] = {kind: [] for kind in _FIELDS}
    current: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            current = {}
            places.setdefault(header.group(1), []).append((number, current))
            continue
        key = _KEY.match(line)
        if key:
            current.setdefault(key.group(1), number)
    for kind in _FIELDS:
        entries = content.get(kind, [])
        for index, values in enumerate(entries if isinstance(entries, list) else []):
            at, keys = places[kind][index] if index < len(places[kind]) else (1, {})
            yield _Block(kind, values if isinstance(values, dict) else {}, at, keys)


def _fields_fit(block: _Block, parsed: Parsed) -> bool:
    before = len(parsed.problems)
    fields = _FIELDS[block.kind]
    for key in block.values:
        if key not in fields:
            parsed.wrong(block.at(key), f"«{key}» tidak dikenal di sini.", f"“{key}” is not known here.")
    for key, (wanted, needed) in fields.items():
        if key not in block.values:
            if needed:
                parsed.wrong(block.line, f"«{key}» tidak ada.", f"“{key}” is missing.")
        elif not _is_a(block.values[key], wanted):
            parsed.wrong(block.at(key), f"Isi «{key}» salah jenisnya.", f"“{key}” has a value of the wrong type.")
    return len(parsed.problems) == before


def _is_a(value: object, wanted: type) -> bool:
    if wanted is object:
        return True
    if wanted is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    if wanted is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if wanted is list:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, wanted)


def _dated(block: _Block, parsed: Parsed) -> tuple[Validity, Basis]:
    values = block.values
    validity = Validity(values["valid_from"], values.get("valid_to"))
    if validity.until is not None and validity.until < validity.since:
        parsed.wrong(block.at("valid_to"), "valid_to mendahului valid_from.", "valid_to lies before valid_from.")
    if not values["source"].strip():
        parsed.wrong(block.at("source"), "Sumber (source) kosong.", "The source is empty.")
    if values["certainty"] not in ("source", "memory"):
        parsed.wrong(block.at("certainty"), "certainty: source atau memory.", "certainty must be source or memory.")
    return validity, Basis(values["source"], cast(Certainty, values["certainty"]), values.get("note", ""))


def _one_of(block: _Block, key: str, allowed: Iterable[str], parsed: Parsed) -> bool:
    if block.values[key] in allowed:
        return True
    shown = block.values[key]
    parsed.wrong(block.at(key), f"«{shown}» tidak dikenal sebagai {key}.", f"“{shown}” is not a known {key}.")
    return False


def _read_row(block: _Block, parsed: Parsed) -> None:
    if not _one_of(block, "rule", RULES, parsed):
        return
    rule = block.values["rule"]
    validity, basis = _dated(block, parsed)
    try:
        value = typed_value(RULES[rule], block.values["value"])
    except ValueError:
        wanted = RULES[rule].kind.value
        parsed.wrong(block.at("value"), f"Nilai {rule} harus berjenis {wanted}.", f"{rule} must be of type {wanted}.")
        return
    parsed.rows.append(RuleRow(rule, value, validity, basis, block.line))


def _read_band(block: _Block, parsed: Parsed) -> None:
    values = block.values
    if not (_one_of(block, "ladder", LADDERS, parsed) and _one_of(block, "gives", LADDERS[values["ladder"]], parsed)):
        return
    if "officer" in values and not _one_of(block, "officer", LADDERS["officer"], parsed):
        return
    kinds = values.get("kinds", [kind.value for kind in PurchaseKind])
    unknown = [kind for kind in kinds if kind not in set(PurchaseKind)]
    if unknown or not kinds:
        parsed.wrong(block.at("kinds"), "Jenis belanja (kinds) tidak dikenal.", "A kind of purchase is not known.")
        return
    up_to = values.get("up_to")
    if values["over"] < 0 or (up_to is not None and up_to <= values["over"]):
        parsed.wrong(block.at("up_to"), "Batas atas tidak di atas batas bawah.", "up_to is not above over.")
        return
    validity, basis = _dated(block, parsed)
    parsed.bands.append(
        Band(
            band_id=values["id"],
            ladder=values["ladder"],
            over=values["over"],
            up_to=up_to,
            gives=values["gives"],
            kinds=tuple(PurchaseKind(kind) for kind in kinds),
            validity=validity,
            basis=basis,
            officer=values.get("officer", ""),
            article=values.get("article", ""),
            line=block.line,
        )
    )


def _read_channel(block: _Block, parsed: Parsed) -> None:
    values = block.values
    if not (_one_of(block, "code", set(Channel), parsed) and _one_of(block, "group", _GROUPS, parsed)):
        return
    validity, basis = _dated(block, parsed)
    transition = None
    if "transition_from" in values:
        transition = Validity(values["transition_from"], values.get("transition_to"))
    elif "transition_to" in values:
        parsed.wrong(block.at("transition_to"), "transition_from tidak ada.", "transition_from is missing.")
    parsed.channels.append(
        ChannelRow(
            code=values["code"],
            group=values["group"],
            label=values["label"],
            aliases=tuple(values.get("aliases", ())),
            validity=validity,
            basis=basis,
            transition=transition,
            transition_source=values.get("transition_source", ""),
            line=block.line,
        )
    )


_READERS: Mapping[str, Callable[[_Block, Parsed], None]] = MappingProxyType(
    {"row": _read_row, "band": _read_band, "channel": _read_channel}
)


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
        return _typed_table(kind, value)
    raise ValueError(f"not a {kind}")


def _typed_table(kind: ValueKind, value: Mapping[str, object]) -> RowValue:
    wanted = int if kind is ValueKind.NUMBERS else str
    if kind not in (ValueKind.RATES, ValueKind.TEXTS, ValueKind.NUMBERS) or not all(
        isinstance(item, wanted) and not isinstance(item, bool) for item in value.values()
    ):
        raise ValueError(f"not a {kind}")
    if kind is ValueKind.RATES:
        for item in value.values():
            rate_of(str(item))
    return cast(RowValue, MappingProxyType(dict(value)))
