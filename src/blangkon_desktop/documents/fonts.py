"""The typeface of all papers: measuring, breaking lines, how a text is written, a box for each character it lacks."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar

from blangkon_desktop.documents.faces import USUAL, Face

T = TypeVar("T")

REGULAR = "LiberationSans"
BOLD = "LiberationSans-Bold"
ITALIC = "LiberationSans-Italic"

_FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
}
_SUBSTITUTE = "□"
_USUAL = frozenset(USUAL)
_PLAIN_TYPES = frozenset({int, bool, type(None)})

Run = tuple[int, str]
"""The number of a face's part, and signs of that part as they stand between brackets in a PDF (Latin-1)."""


class Fonts:
    """Liberation Sans in three faces, from one folder. Sizes and widths are in points."""

    def __init__(self, folder: Path) -> None:
        """Load the faces from `folder`; FileNotFoundError where one is missing."""
        self.faces = {name: _face(folder / file) for name, file in _FILES.items()}
        self._drawable = frozenset.intersection(*(face.drawable for face in self.faces.values()))
        self._lookups = {name: face.widths.__getitem__ for name, face in self.faces.items()}
        self.wrap = lru_cache(maxsize=8192)(self._wrap)
        self.units = lru_cache(maxsize=16384)(self._units)
        self.runs = lru_cache(maxsize=16384)(self._runs)
        self.shown = lru_cache(maxsize=16384)(self._shown)
        self.clean = lru_cache(maxsize=8192)(self._clean)

    def width(self, text: str, face: str, size: float) -> float:
        """How wide `text` is on one line."""
        return size * self.units(text, face) / 1000

    def _units(self, text: str, face: str) -> int:
        """How wide `text` is on one line in thousandths of the type size."""
        return sum(map(self._lookups[face], text))

    def _runs(self, text: str, face: str) -> tuple[Run, ...]:
        """`text` in runs of one part each; what the face lacks becomes a box."""
        loaded = self.faces[face]
        if _USUAL.issuperset(text):
            return ((0, text.translate(loaded.codes)),)
        rare = loaded.rare_codes
        known = (sign if sign in _USUAL or sign in rare else _SUBSTITUTE for sign in text)
        coded = (rare.get(sign) or (0, loaded.codes[ord(sign)]) for sign in known)
        groups = groupby(coded, lambda item: item[0])
        return tuple((part, "".join(code for _, code in signs)) for part, signs in groups)

    def _shown(self, text: str, size: float, face: str) -> tuple[str, frozenset[tuple[str, int]]]:
        """The operators that show a text (the part of the face with its size, then the signs), and those parts."""
        runs = self.runs(text, face)
        said = " ".join(f"/{resource_name(face, part)} {size:g} Tf ({signs}) Tj" for part, signs in runs)
        return said, frozenset((face, part) for part, _ in runs)

    def _wrap(self, text: str, face: str, size: float, width: float) -> tuple[str, ...]:
        """`text` in lines of at most `width`; a word that is wider by itself is cut. At least one line.

        A line feed begins a new line.
        """
        most = width * 1000 / size
        blank = self.units(" ", face)
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line: list[str] = []
            used = -blank
            for word in paragraph.split():
                wide = self.units(word, face)
                if used + blank + wide <= most:
                    line.append(word)
                    used += blank + wide
                    continue
                if line:
                    lines.append(" ".join(line))
                rest, cut = self._cut(word, face, most)
                lines.extend(cut)
                line, used = [rest], self.units(rest, face)
            lines.append(" ".join(line))
        return tuple(lines)

    def _cut(self, word: str, face: str, most: float) -> tuple[str, list[str]]:
        """The rest of a word and the full lines cut off before it; `most` in thousandths of the type size."""
        cut: list[str] = []
        while len(word) > 1 and self._units(word, face) > most:
            end = len(word) - 1
            while end > 1 and self._units(word[:end], face) > most:
                end -= 1 if end < 64 else end // 4
            cut.append(word[:end])
            word = word[end:]
        return word, cut

    def _clean(self, text: str) -> str:
        """`text` as it can be drawn: composed (NFC), blanks as single spaces, what has no glyph as a box."""
        if not text or (text.isascii() and text.isprintable() and "  " not in text and text[0] != " " != text[-1]):
            return text
        text = unicodedata.normalize("NFC", " ".join(text.split()))
        if self._drawable.issuperset(text):
            return text
        shown = []
        for char in text:
            if char in self._drawable:
                shown.append(char)
            elif unicodedata.category(char) not in ("Cf", "Cc"):
                shown.append(_SUBSTITUTE)
        return " ".join("".join(shown).split())

    def missing(self, text: str) -> str:
        """The characters of `text` that the faces lack, each once, sorted."""
        return "".join(sorted(set(unicodedata.normalize("NFC", text)) - self._drawable - {"\n"}))

    def clean_record(self, record: T) -> T:
        """A frozen record in which every text, at any depth, is `clean`; the record itself where all were."""
        cleaned: T = self._cleaned(record)
        return cleaned

    def _cleaned(self, value: Any) -> Any:
        kind = type(value)
        if kind is str:
            cleaned = self.clean(value)
            return value if cleaned == value else cleaned
        if kind in _PLAIN_TYPES or isinstance(value, Enum):
            return value
        if kind is tuple:
            items = tuple(map(self._cleaned, value))
            return value if all(map(_same, items, value)) else items
        changed = {}
        for name in _names(kind):
            old = getattr(value, name)
            new = self._cleaned(old)
            if new is not old:
                changed[name] = new
        return replace(value, **changed) if changed else value


def resource_name(face: str, part: int) -> str:
    """How the operators call a part of a face: `LiberationSans-Bold.0`."""
    return f"{face}.{part}"


def _same(one: object, other: object) -> bool:
    return one is other


_FIELDS: dict[type, tuple[str, ...]] = {}


def _names(kind: type) -> tuple[str, ...]:
    """The fields of a record, none of anything else; asked of each class once."""
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple(part.name for part in fields(kind)) if is_dataclass(kind) else ()
    return _FIELDS[kind]


@lru_cache(maxsize=8)
def _face(path: Path) -> Face:
    """A face is read once for the whole run of the program."""
    return Face(path)
