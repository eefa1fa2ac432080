"""Rows of JSON files: a list of flat objects, bare or as `data` of the INAPROC gateway; every value as text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.refusals import refusal, truncated
from blangkon_desktop.interchange.text_files import TextFacts, open_text

MAX_BYTES = 64 << 20
"""Longest JSON text: it is held in memory."""


@dataclass(frozen=True, slots=True)
class JsonRows:
    """The objects in their order; `partial` when the file is one page of several (`meta.has_more`)."""

    rows: Sequence[Mapping[str, str]]
    partial: bool = False


def read_json(path: Path, facts: TextFacts) -> JsonRows:
    """All objects of a probed file. Raises Damaged for text that is no such JSON."""
    with open_text(path, facts) as text:
        content = text.read(MAX_BYTES + 1)
    try:
        found = json.loads(content, parse_float=str, parse_int=str, parse_constant=_no_number)
    except RecursionError as error:
        raise _no_table(path) from error
    except ValueError as error:
        if str(error).startswith(("Unterminated", "Expecting")) and not content.rstrip().endswith(("]", "}")):
            raise truncated(path) from error
        raise _no_table(path) from error
    partial = False
    if isinstance(found, dict):
        meta = found.get("meta")
        partial = isinstance(meta, dict) and meta.get("has_more") is True
        found = found.get("data")
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise _no_table(path)
    return JsonRows([_texts(row) for row in found], partial)


def _texts(row: Mapping[str, Any]) -> dict[str, str]:
    return {name.strip().lower(): _text(value) for name, value in row.items()}


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else str(value)


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _no_table(path: Path) -> BlangkonError:
    return refusal(
        "import.not_a_table",
        path,
        Sentence(f"Isi JSON berkas {path.name} bukan daftar baris.", f"The JSON in {path.name} is no list of rows."),
    )
