"""The wording of a paper, read from `resources/templates`: texts with named fields, checked when they are loaded.

The office may change any sentence there; which fields there are is fixed, and a mistake is told with its place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import NOTHING, Sentence

_FIELD = re.compile(r"\{([a-z_]+)\}")
MOST_BYTES = 16 * 1024
"""A template's size; it travels with each paper that is made with it."""
MOST_HEADING, MOST_TEXT = 60, 2_000
"""Signs of a heading, which is one line, and of any other text."""


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


@dataclass(frozen=True, slots=True)
class Expected:
    """What the template of a kind must have: exactly these phrases, no fields but these; `clauses`: it has terms."""

    phrases: frozenset[str]
    fields: frozenset[str]
    clauses: bool = True


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a template; `line` counts from 1, 0 where it is about the whole, `where` names the part."""

    line: int
    where: str


def load_wording(path: Path, expected: Expected) -> Wording:
    """Read a template. Raises InvalidInput (`template.invalid`) with the file, the line and the part."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise invalid(path.name, [Mistake(0, str(error))]) from error
    return read_wording(text, path.name, expected)


def read_wording(text: str, name: str, expected: Expected) -> Wording:
    """The wording of a template's text; raises as `load_wording`."""
    if mistakes := find_mistakes(text, expected):
        raise invalid(name, mistakes)
    data = tomllib.loads(text)
    terms = tuple(Clause(item["label"], item["text"]) for item in data.get("clause", ()))
    return Wording(data["version"], data["heading"], data["phrases"], terms)


def find_mistakes(text: str, expected: Expected) -> list[Mistake]:
    """All mistakes of a template by line; none: it can be used."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        return [Mistake(int(found[1]) if found else 0, str(error))]
    look = _Look(text, expected)
    for name in ("version", "heading"):
        look.text(name, data.get(name), frozenset())
    look.phrases(data.get("phrases"))
    if expected.clauses or "clause" in data:
        look.clauses(data.get("clause"))
    return sorted(look.mistakes, key=lambda mistake: mistake.line)


class _Look:
    """Collects the mistakes of one template."""

    def __init__(self, text: str, expected: Expected) -> None:
        self._lines = text.splitlines()
        self._expected = expected
        self.mistakes: list[Mistake] = []

    def phrases(self, given: Any) -> None:
        """The single sentences: all that are needed, no others."""
        known = set(given) if isinstance(given, dict) else set()
        if differing := known ^ self._expected.phrases:
            unknown = sorted(known - self._expected.phrases)
            at = self._line(rf"\s*{re.escape(unknown[0])}\s*=") if unknown else self._line(r"\s*\[phrases\]")
            self.mistakes.append(Mistake(at, f"phrases: {', '.join(sorted(differing))}"))
        for name in sorted(known & self._expected.phrases):
            self.text(f"phrases.{name}", given[name], self._expected.fields)

    def clauses(self, items: Any) -> None:
        """The numbered terms: at least one, each with label and text."""
        if not isinstance(items, list) or not items:
            self.mistakes.append(Mistake(0, "[[clause]]"))
            return
        for at, item in enumerate(items, 1):
            if not isinstance(item, dict) or set(item) != {"label", "text"}:
                self.mistakes.append(Mistake(self._clause_line(at, ""), f"clause {at}: label, text"))
                continue
            self.text(f"clause {at} label", item["label"], frozenset())
            self.text(f"clause {at} text", item["text"], self._expected.fields)

    def text(self, where: str, text: Any, fields: frozenset[str]) -> None:
        """A text that is not empty nor endless, names only known fields and has no brace besides them."""
        wrong = ""
        if not isinstance(text, str) or not text.strip():
            wrong = where
        elif len(text) > (MOST_HEADING if where in ("heading", "version") else MOST_TEXT):
            wrong = f"{where}: {len(text)} > {MOST_HEADING if where in ('heading', 'version') else MOST_TEXT}"
        elif unknown := set(_FIELD.findall(text)) - fields:
            wrong = f"{where}: {{{min(unknown)}}}"
        elif re.search(r"[{}]", _FIELD.sub("", text)):
            wrong = f"{where}: {{ }}"
        if wrong:
            self.mistakes.append(Mistake(self._line_of(where), wrong))

    def _line_of(self, where: str) -> int:
        clause = re.fullmatch(r"clause (\d+) (label|text)", where)
        if clause:
            return self._clause_line(int(clause[1]), clause[2])
        return self._line(rf"\s*{re.escape(where.removeprefix('phrases.'))}\s*=")

    def _line(self, pattern: str, after: int = 0) -> int:
        return next((at for at, line in enumerate(self._lines, 1) if at > after and re.match(pattern, line)), 0)

    def _clause_line(self, number: int, key: str) -> int:
        at = 0
        for _ in range(number):
            at = self._line(r"\s*\[\[clause\]\]", at)
        return (self._line(rf"\s*{key}\s*=", at) if key else 0) or at


def invalid(name: str, mistakes: Sequence[Mistake]) -> InvalidInput:
    """The error for a template that can't be used; its first mistake is named in words, all are in the data."""
    first = mistakes[0]
    place = Sentence(f" (baris {first.line})", f" (line {first.line})") if first.line else NOTHING
    return InvalidInput(
        "template.invalid",
        Sentence(
            f"Naskah {name} tidak dapat dipakai: {first.where}{place.id}.",
            f"{name} can't be used: {first.where}{place.en}.",
        ),
        detail=Sentence("Naskah yang berlaku tidak berubah.", "The wording in force has not changed."),
        next_step=Sentence("Perbaiki bagian itu.", "Correct that part."),
        field=first.where,
        data={
            "file": name,
            "where": first.where,
            "line": first.line,
            "mistakes": [{"line": mistake.line, "where": mistake.where} for mistake in mistakes],
        },
    )
