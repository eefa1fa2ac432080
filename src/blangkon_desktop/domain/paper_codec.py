"""Frozen paper data as plain JSON values, back again, and as a fingerprint.

The canonical text has sorted keys, no blanks, UTF-8, whole numbers only: for such data it equals RFC 8785.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.papers import RECORDS, Paper
from blangkon_desktop.domain.text import Sentence

T = TypeVar("T")

_AS_THEY_ARE = frozenset({str, int, bool, NoneType})


def to_plain(value: Any) -> Any:
    """A frozen record as dicts, lists, text, whole numbers, booleans and None; dates as ISO text.

    A field marked LATE is left out while it has its default: papers from before it keep their fingerprint.
    """
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if kind is date:
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        said = ((name, late, getattr(value, name)) for name, late in _parts(type(value)))
        return {name: to_plain(each) for name, late, each in said if not late or each != late[0]}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str | int):
        return value
    raise TypeError(f"{type(value).__name__} has no place in a paper")


def from_plain(record: type[T], data: Mapping[str, Any]) -> T:
    """The record that `to_plain` made `data` from; a field added since takes its default.

    Raises Damaged (`paper.unreadable`) where a field is missing, unknown or of another type.
    """
    built = _build(record, data, record.__name__)
    assert isinstance(built, record)
    return built


def paper_from(kind: PaperKind, data: Mapping[str, Any]) -> Paper:
    """The record of a kind from its plain values; raises as `from_plain`."""
    return from_plain(RECORDS[kind], data)


def canonical(paper: Paper) -> bytes:
    """The one byte form of a paper's data."""
    return json.dumps(to_plain(paper), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def fingerprint(paper: Paper) -> str:
    """SHA-256 of the paper's kind and canonical form, 64 lower-case hexadecimal digits."""
    return hashlib.sha256(paper.kind.value.encode() + b"\n" + canonical(paper)).hexdigest()


def short_code(digest: str) -> str:
    """The first 16 digits of a fingerprint in groups of four, as it is typed from a printed page."""
    head = digest[:16].upper()
    return "-".join(head[at : at + 4] for at in range(0, 16, 4))


@cache
def _parts(record: type[Any]) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    """The fields of a record: each name with the default of a LATE one, or with nothing."""
    return tuple((part.name, (part.default,) if part.metadata.get("late") else ()) for part in fields(record))


def _build(wanted: Any, value: Any, where: str) -> Any:
    if get_origin(wanted) is UnionType:
        if value is None and NoneType in get_args(wanted):
            return None
        return _build(next(part for part in get_args(wanted) if part is not NoneType), value, where)
    if get_origin(wanted) is tuple and isinstance(value, list):
        return tuple(_build(get_args(wanted)[0], item, f"{where}[{at}]") for at, item in enumerate(value))
    if is_dataclass(wanted) and isinstance(value, Mapping):
        return _record(wanted, value, where)
    if wanted is date and isinstance(value, str):
        return _date(value, where)
    if wanted in (str, int, bool) and type(value) is wanted:
        return value
    raise _unreadable(where)


def _record(wanted: Any, data: Mapping[str, Any], where: str) -> Any:
    every = get_type_hints(wanted)
    hints = {part.name: every[part.name] for part in fields(wanted)}
    if unknown := set(data) - set(hints):
        raise _unreadable(f"{where}.{min(unknown)}")
    required = {part.name for part in fields(wanted) if part.default is MISSING}
    if missing := required - set(data):
        raise _unreadable(f"{where}.{min(missing)}")
    return wanted(**{name: _build(hints[name], value, f"{where}.{name}") for name, value in data.items()})


def _date(text: str, where: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _unreadable(where) from error


def _unreadable(where: str) -> Damaged:
    return Damaged(
        "paper.unreadable",
        Sentence(f"Data surat tidak dapat dibaca ({where}).", f"The data of the paper can't be read ({where})."),
        next_step=Sentence("Periksa data dengan «blangkon doctor».", "Check the data with “blangkon doctor”."),
        data={"where": where},
    )
