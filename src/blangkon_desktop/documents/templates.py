"""The wording of a paper, read from `resources/templates`: texts with named fields, checked when they are loaded.

The office may change any sentence there; which fields there are is fixed, and a mistake is told with its place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

_FIELD = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Clause:
    """One numbered term: a short label and its text with `{fields}`."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Wording:
    """All texts of one paper. `phrases` are the single sentences by name, `clauses` the terms in their order."""

    version: str
    heading: str
    phrases: Mapping[str, str]
    clauses: tuple[Clause, ...]

    def phrase(self, name: str, values: Mapping[str, str]) -> str:
        """The sentence `name` with its fields filled in."""
        return fill(self.phrases[name], values)


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with each `{field}` replaced by its value, in one pass: braces inside a value stay as they are.

    A value that ends with a full stop takes the one that follows it (`S.Sos.`).
    """
    return _FIELD.sub(lambda found: _before_stop(values[found[1]], text[found.end() : found.end() + 1]), text)


def _before_stop(value: str, following: str) -> str:
    return value[:-1] if following == "." and value.endswith(".") else value


def load_wording(path: Path, *, phrases: frozenset[str], fields: frozenset[str], clauses: bool = True) -> Wording:
    """Read a template that must have exactly these phrases and may name only these fields; `clauses`: has terms.

    Raises InvalidInput (`template.invalid`) with the file and the place of the mistake.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _invalid(path, str(error)) from error
    given = data.get("phrases")
    if not isinstance(given, dict) or set(given) != phrases:
        raise _invalid(path, f"phrases: {', '.join(sorted(phrases ^ set(given or ())))}")
    items = _list(path, data, "clause") if clauses or "clause" in data else []
    terms = tuple(_clause(path, at, item, fields) for at, item in enumerate(items, 1))
    for name, text in given.items():
        _check(path, f"phrases.{name}", text, fields)
    for name in ("version", "heading"):
        _check(path, name, data.get(name), frozenset())
    return Wording(data["version"], data["heading"], given, terms)


def _list(path: Path, data: Mapping[str, Any], name: str) -> list[Any]:
    found = data.get(name)
    if not isinstance(found, list) or not found:
        raise _invalid(path, f"[[{name}]]")
    return found


def _clause(path: Path, at: int, item: Any, fields: frozenset[str]) -> Clause:
    where = f"clause {at}"
    if not isinstance(item, dict) or set(item) != {"label", "text"}:
        raise _invalid(path, f"{where}: label, text")
    _check(path, f"{where} label", item["label"], frozenset())
    _check(path, f"{where} text", item["text"], fields)
    return Clause(item["label"], item["text"])


def _check(path: Path, where: str, text: Any, fields: frozenset[str]) -> None:
    """A text that is not empty, names only known fields and has no brace besides them."""
    if not isinstance(text, str) or not text.strip():
        raise _invalid(path, where)
    if unknown := set(_FIELD.findall(text)) - fields:
        raise _invalid(path, f"{where}: {{{min(unknown)}}}")
    if re.search(r"[{}]", _FIELD.sub("", text)):
        raise _invalid(path, f"{where}: {{ }}")


def _invalid(path: Path, where: str) -> InvalidInput:
    return InvalidInput(
        "template.invalid",
        Sentence(f"Naskah {path.name} tidak dapat dipakai: {where}.", f"{path.name} can't be used: {where}."),
        detail=Sentence("Tidak ada surat yang dicetak.", "No paper was printed."),
        next_step=Sentence("Perbaiki bagian itu.", "Correct that part."),
        field=where,
        data={"file": path.name, "where": where},
    )
