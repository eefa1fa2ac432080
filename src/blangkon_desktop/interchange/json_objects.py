"""Objects of a JSON list, one after the other in constant memory: a bare list, or one under `data` and the like."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from json import JSONDecoder
from pathlib import Path
from typing import IO, Any

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.refusals import refusal, truncated
from blangkon_desktop.interchange.text_files import TextFacts, open_text

MAX_OBJECT = 1 << 20
"""Longest object in characters."""

_CHUNK = 1 << 18
_HEAD = 1 << 16
_LIST = re.compile(r'"(?:data|produk|products|items)"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")


def looks_like_json(path: Path, facts: TextFacts) -> bool:
    """Whether the text begins as a list or an object."""
    with open_text(path, facts) as text:
        return text.read(_HEAD).lstrip()[:1] in ("[", "{")


def read_objects(path: Path, facts: TextFacts) -> Iterator[Mapping[str, str]]:
    """Each object with its names in small letters and its values as text; lists and objects inside as JSON.

    Raises Damaged for text that holds no list of objects, or ends in the middle.
    """
    with open_text(path, facts) as text:
        yield from _objects(path, text)


def _objects(path: Path, text: IO[str]) -> Iterator[Mapping[str, str]]:
    decoder = JSONDecoder(parse_float=str)
    buffer, at = _begin(path, text.read(_HEAD))
    while True:
        found = _BETWEEN.match(buffer, at)
        at = found.end() if found else at
        if buffer.startswith("]", at):
            return
        try:
            value, at = decoder.raw_decode(buffer, at)
        except (ValueError, RecursionError) as error:
            more = text.read(_CHUNK) if len(buffer) - at < MAX_OBJECT else ""
            if not more:
                raise _broken(path, at < len(buffer) - MAX_OBJECT, isinstance(error, RecursionError)) from error
            buffer, at = buffer[at:] + more, 0
            continue
        if not isinstance(value, dict):
            raise _no_list(path)
        yield {name.strip().lower(): _text(inside) for name, inside in value.items()}
        if at > _CHUNK:
            buffer, at = buffer[at:], 0


def _begin(path: Path, head: str) -> tuple[str, int]:
    start = len(head) - len(head.lstrip("\ufeff \t\r\n"))
    if head.startswith("[", start):
        return head, start + 1
    found = _LIST.search(head)
    if found is None:
        raise _no_list(path)
    return head, found.end()


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _broken(path: Path, too_long: bool, too_deep: bool) -> BlangkonError:
    return _no_list(path) if too_long or too_deep else truncated(path)


def _no_list(path: Path) -> BlangkonError:
    return refusal(
        "import.not_a_table",
        path,
        Sentence(f"Isi JSON berkas {path.name} bukan daftar baris.", f"The JSON in {path.name} is no list of rows."),
    )
