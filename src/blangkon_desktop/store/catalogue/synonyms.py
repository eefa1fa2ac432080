"""Words that mean the same, from an editable file: `resources/catalogue/synonyms.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from blangkon_desktop.platform.assets import asset
from blangkon_desktop.store.catalogue.words import fold

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Synonyms:
    """For each phrase the others that mean the same; words that carry no meaning of their own; the longest phrase."""

    others: dict[Phrase, tuple[Phrase, ...]]
    stop_words: frozenset[str]
    longest: int


def parse_synonyms(text: str) -> Synonyms:
    """From the text of the file: `groups` of phrases, and `stop_words`. Raises ValueError for what is no such file."""
    found = tomllib.loads(text)
    others: dict[Phrase, dict[Phrase, None]] = {}
    for group in found["groups"]:
        phrases = [tuple(fold(phrase)) for phrase in group]
        for phrase in phrases:
            others.setdefault(phrase, {}).update({other: None for other in phrases if other != phrase})
    longest = max((len(phrase) for phrase in others), default=1)
    stops = frozenset(word for line in found["stop_words"] for word in fold(line))
    return Synonyms({phrase: tuple(more) for phrase, more in others.items() if phrase}, stops, longest)


@cache
def bundled_synonyms() -> Synonyms:
    """Those that come with the program."""
    return parse_synonyms(asset("catalogue", "synonyms.toml").read_text(encoding="utf-8"))
