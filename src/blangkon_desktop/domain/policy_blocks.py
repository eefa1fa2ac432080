"""Finding the entries of a policy file: each `[[…]]` with its lines, the fields it may have, and their types.

TOML readers tell no lines, so headers and keys are looked for in the text beside the parsed values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from blangkon_desktop.domain.policy_rows import Band, ChannelRow, Problem, RuleRow
from blangkon_desktop.domain.text import Sentence

_HEADER = re.compile(r"^\s*\[\[\s*(\w+)\s*\]\]")
_KEY = re.compile(r"^\s*([\w-]+)\s*=")

_ABOUT = ("source", "certainty", "note", "short", "article", "transition_source")
"""Fields that say something about a row without deciding anything: wrong or missing, the row is still compared."""

_DATED = {"valid_from": (date, True), "valid_to": (date, False), "source": (str, True), "certainty": (str, True)}
FIELDS: Mapping[str, Mapping[str, tuple[type, bool]]] = MappingProxyType(
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
            "short": (str, False),
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


@dataclass(slots=True)
class Parsed:
    """What was read: the head, the rows in the order of the file, and everything that was wrong."""

    head: dict[str, str] = field(default_factory=dict)
    rows: list[RuleRow] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    channels: list[ChannelRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unknown: list[Problem] = field(default_factory=list)
    """Rows of rules that this program does not know, each told as a problem."""
    unread: set[str] = field(default_factory=set)
    """Rules, ladders and channels with a row that could not be read, or the kind of block (`row`, `band`, `channel`)
    where even that was not known: nothing is concluded from their absence."""

    def wrong(self, line: int, indonesian: str, english: str) -> None:
        """Note a problem at a line of the file."""
        self.problems.append(Problem(line, Sentence(indonesian, english)))


@dataclass(frozen=True, slots=True)
class Block:
    """One `[[…]]` of the file: its values, the line of its header and the line of each key."""

    kind: str
    values: Mapping[str, Any]
    line: int
    key_lines: Mapping[str, int]

    def at(self, key: str) -> int:
        """The line of a key, or of the header when the key is not there."""
        return self.key_lines.get(key, self.line)


def top_lines(text: str) -> dict[str, int]:
    """The first line of each key and header of the file."""
    found: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        name = _KEY.match(line) or re.match(r"^\s*\[{1,2}\s*([\w-]+)", line)
        if name:
            found.setdefault(name.group(1), number)
    return found


def blocks(content: Mapping[str, Any], text: str) -> Iterable[Block]:
    """The entries of the file in its order, kind by kind."""
    places: dict[str, list[tuple[int, dict[str, int]]]] = {kind: [] for kind in FIELDS}
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
    for kind in FIELDS:
        entries = content.get(kind, [])
        for index, values in enumerate(entries if isinstance(entries, list) else []):
            at, keys = places[kind][index] if index < len(places[kind]) else (1, {})
            yield Block(kind, values if isinstance(values, dict) else {}, at, keys)


def fields_fit(block: Block, parsed: Parsed) -> bool:
    """Whether the row can be read: all fields that decide something are there with their types.

    Everything wrong or unknown is noted, also what does not hinder reading.
    """
    fields, fits = FIELDS[block.kind], True
    for key in block.values:
        if key not in fields:
            name = shown(key)
            parsed.wrong(block.at(key), f"«{name}» tidak dikenal di sini.", f"“{name}” is not known here.")
    for key, (wanted, needed) in fields.items():
        value = block.values.get(key)
        if value is None:
            if not needed:
                continue
            parsed.wrong(block.line, f"«{key}» tidak ada.", f"“{key}” is missing.")
        elif not _is_a(value, wanted):
            parsed.wrong(block.at(key), f"Isi «{key}» salah jenisnya.", f"“{key}” has a value of the wrong type.")
        elif needed and isinstance(value, str) and not value.strip():
            parsed.wrong(block.at(key), f"«{key}» kosong.", f"“{key}” is empty.")
        elif isinstance(value, str) and not value.isprintable():
            parsed.wrong(
                block.at(key),
                f"«{key}» berisi tanda yang tidak dapat dicetak atau lebih dari satu baris.",
                f"“{key}” holds signs that can't be printed, or more than one line.",
            )
        else:
            continue
        fits = fits and key in _ABOUT
    return fits


def shown(text: str) -> str:
    """Something from a file inside a message: short, and without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() else "·" for sign in text[:60])


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
