"""Which letters of a name answer to what was typed: the beginnings of words, whatever their case and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from blangkon_desktop.ui.widgets.two_line import Span

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 300


def typed_words(text: str) -> tuple[str, ...]:
    """The words of a search, folded, without repetitions."""
    return tuple(dict.fromkeys(_folded(match.group()) for match in _WORD.finditer(text)))


def matched_spans(name: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Where words of `name` begin with one of `words` (folded as by `typed_words`), in the order of the name.

    Only the first 300 letters are looked at; a row shows fewer.
    """
    if not words:
        return ()
    found = []
    for match in _WORD.finditer(name[:_LONGEST]):
        folded = _folded(match.group())
        longest = max((word for word in words if folded.startswith(word)), key=len, default="")
        if longest:
            found.append((match.start(), match.start() + _letters(match.group(), len(longest))))
    return tuple(found)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()


def _letters(word: str, wanted: int) -> int:
    """How many letters of `word` make `wanted` folded ones."""
    if word.isascii():
        return wanted
    made = 0
    for count, char in enumerate(word, start=1):
        made += len(_folded(char))
        if made >= wanted:
            return count
    return len(word)
