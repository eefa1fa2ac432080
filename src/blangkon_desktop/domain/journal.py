"""Journal entries: made once, frozen as canonical bytes, hash-chained per device.

An entry is at the same time the audit record, the outbox item and the unit of sync. Entries of one entity
name the entry they build on (`base`); two entries with the same base are a fork, decided elsewhere.
Money inside a payload is a decimal string, so that the journal's bytes are also the bytes on the wire.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.text import Sentence

SCHEMA = 1
"""Version of the entry's own shape; the hub accepts this one and the three before it."""

FIRST_PREVIOUS = "0" * 64
"""`prev_hash` of a device's first entry."""

MAX_ENTRY_BYTES = 256 * 1024
"""Larger imports are split into several entries."""


class EntityKind(StrEnum):
    """What an entry can be about."""

    OFFICE = "office"
    DEVICE = "device"
    PERSON = "person"
    BUDGET = "budget"
    ORDER = "order"
    PAPER = "paper"
    NUMBERS = "numbers"
    SERIES = "series"


@dataclass(frozen=True, slots=True)
class Change:
    """What a use case asks the journal to write; the store makes an `Entry` of it.

    `base` is the id of the entity's entry that the change builds on, None for the entity's first.
    """

    entity: EntityKind
    entity_id: str
    type: str
    payload: Mapping[str, Any]
    base: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One frozen journal entry; `seq` is gapless per device from 1, times are ISO 8601 with offset.

    `set_time` is the clock that the run was told to use, None when the device's own clock was used.
    """

    entry_id: str
    office_id: str
    device_id: str
    seq: int
    prev_hash: str
    entity: EntityKind
    entity_id: str
    base: str | None
    type: str
    payload: Mapping[str, Any]
    actor: str
    device_time: str
    set_time: str | None = None
    rules: str = ""
    schema: int = SCHEMA

    @property
    def time(self) -> str:
        """The time that counts for people: the set clock when there was one."""
        return self.set_time or self.device_time


def canonical_json(value: object) -> str:
    """JSON with sorted keys and no blanks: the same value always gives the same text (RFC 8785 for our values).

    Floats are refused (ValueError): an amount or a quantity that is not whole has no place in the journal.
    """
    _refuse_floats(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def entry_body(entry: Entry) -> bytes:
    """The frozen bytes of an entry: what is hashed, stored and sent."""
    fields = {name: getattr(entry, name) for name in Entry.__slots__}
    return canonical_json({**fields, "entity": entry.entity.value, "payload": dict(entry.payload)}).encode()


def parse_entry(body: bytes) -> Entry:
    """Read an entry back from its frozen bytes. Raises Damaged (`journal.unreadable_entry`)."""
    try:
        fields = json.loads(body)
        entry = Entry(**{**fields, "entity": EntityKind(fields["entity"])})
        whole = entry_body(entry) == body
    except (ValueError, KeyError, TypeError) as error:
        raise _unreadable(str(error)) from error
    if not whole:
        raise _unreadable("the text is not canonical")
    return entry


def body_hash(body: bytes) -> str:
    """SHA-256 in hex of an entry's frozen bytes; the next entry of the device carries it as `prev_hash`."""
    return hashlib.sha256(body).hexdigest()


_WHOLE = frozenset({str, int, bool, type(None)})
"""Types that hold no float: nearly all values, so they are let through first."""


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first place where a device's chain does not hold."""

    device_id: str
    seq: int
    reason: str


def check_chain(rows: Iterable[tuple[bytes, str]]) -> tuple[int, ChainFault | None]:
    """Walk `(body, stored hash)` rows ordered by device and seq; returns how many were read and the first fault."""
    count = 0
    device, seq, previous = "", 0, FIRST_PREVIOUS
    for body, stored in rows:
        try:
            entry = parse_entry(body)
        except Damaged as error:
            return count, ChainFault(device, seq + 1, error.detail.en)
        count += 1
        if entry.device_id != device:
            device, seq, previous = entry.device_id, 0, FIRST_PREVIOUS
        if entry.seq != seq + 1:
            return count, ChainFault(device, seq + 1, f"entry {seq + 1} is missing")
        if entry.prev_hash != previous or body_hash(body) != stored:
            return count, ChainFault(device, entry.seq, f"entry {entry.seq} was altered or replaced")
        seq, previous = entry.seq, stored
    return count, None


def _refuse_floats(value: object) -> None:
    if type(value) in _WHOLE:
        return
    if isinstance(value, float):
        raise ValueError("a float has no place in the journal")
    if isinstance(value, dict | Mapping):
        for item in value.values():
            _refuse_floats(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)


def _unreadable(reason: str) -> Damaged:
    return Damaged(
        "journal.unreadable_entry",
        Sentence("Satu catatan jurnal tidak terbaca.", "A journal entry can't be read."),
        detail=Sentence(f"Sebab: {reason}", reason),
        next_step=Sentence(
            "Pulihkan dari cadangan terakhir, lalu kirim & ambil lagi.", "Restore the last backup, then sync again."
        ),
    )
