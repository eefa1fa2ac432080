"""The typeface of all papers: loading, measuring, breaking lines, and a box for each character it lacks."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

T = TypeVar("T")

REGULAR = "LiberationSans"
BOLD = "LiberationSans-Bold"
ITALIC = "LiberationSans-Italic"

_FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
}
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


class Fonts:
    """Liberation Sans in three faces, from one folder. Sizes and widths are in points."""

    def __init__(self, folder: Path) -> None:
        """Load the faces from `folder`; FileNotFoundError where one is missing."""
        self._widths: dict[str, dict[str, float]] = {}
        for name, file in _FILES.items():
            face = _registered(name, folder / file).face
            self._widths[name] = {chr(code): width / 1000 for code, width in face.charWidths.items()}
        common = set.intersection(*(set(widths) for widths in self._widths.values()))
        self._drawable = frozenset(char for char in common if unicodedata.category(char) not in _INVISIBLE)
        self._substitute = "□" if "□" in self._drawable else "?"
        self.wrap = lru_cache(maxsize=8192)(self._wrap)

    def width(self, text: str, face: str, size: float) -> float:
        """How wide `text` is on one line."""
        widths = self._widths[face]
        return size * sum([widths.get(char, 0.6) for char in text])

    def _wrap(self, text: str, face: str, size: float, width: float) -> tuple[str, ...]:
        """`text` in lines of at most `width`; a word that is wider by itself is cut. At least one line.

        A line feed begins a new line.
        """
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split():
                longer = f"{line} {word}" if line else word
                if self.width(longer, face, size) <= width:
                    line = longer
                    continue
                if line:
                    lines.append(line)
                line, cut = self._cut(word, face, size, width)
                lines.extend(cut)
            lines.append(line)
        return tuple(lines)

    def _cut(self, word: str, face: str, size: float, width: float) -> tuple[str, list[str]]:
        """The rest of a word and the full lines cut off before it."""
        cut: list[str] = []
        while len(word) > 1 and self.width(word, face, size) > width:
            end = len(word) - 1
            while end > 1 and self.width(word[:end], face, size) > width:
                end -= 1 if end < 64 else end // 4
            cut.append(word[:end])
            word = word[end:]
        return word, cut

    def clean(self, text: str) -> str:
        """`text` as it can be drawn: composed (NFC), blanks as single spaces, what has no glyph as a box."""
        text = unicodedata.normalize("NFC", " ".join(text.split()))
        if self._drawable.issuperset(text):
            return text
        shown = []
        for char in text:
            if char in self._drawable:
                shown.append(char)
            elif unicodedata.category(char) not in ("Cf", "Cc"):
                shown.append(self._substitute)
        return " ".join("".join(shown).split())

    def missing(self, text: str) -> str:
        """The characters of `text` that the faces lack, each once, sorted."""
        return "".join(sorted(set(unicodedata.normalize("NFC", text)) - self._drawable - {"\n"}))

    def clean_record(self, record: T) -> T:
        """A copy of a frozen record in which every text, at any depth, is `clean`."""
        cleaned: T = self._cleaned(record)
        return cleaned

    def _cleaned(self, value: Any) -> Any:
        if isinstance(value, Enum):
            return value
        if isinstance(value, str):
            return self.clean(value)
        if isinstance(value, tuple):
            return tuple(self._cleaned(item) for item in value)
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{part.name: self._cleaned(getattr(value, part.name)) for part in fields(value)})
        return value


def _registered(name: str, path: Path) -> TTFont:
    """The face under its name; ReportLab keeps one table of faces for the process, and a name is loaded once."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(path)))
    return pdfmetrics.getFont(name)
