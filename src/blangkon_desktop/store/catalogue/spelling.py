"""Words that were mistyped or written as they sound: the nearest words that the catalogue has.

Words are compared by a key in which letters that sound alike in Indonesian are one (`katrid` and `cartridge` both
begin with `kat…`/`kart…`), by the number of letters to insert, drop, change or swap (optimal string alignment), and a
word may go on beyond what was typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.words import FIRST

SHORTEST = 4
"""Shorter words are not guessed at."""

_LONGEST = 14
_LONGEST_WORD = 24
_SURE = 5
"""Up to so many letters one mistake is forgiven, two above."""
_ANSWERS = 4
_MANY = 20_000
"""In catalogues from so many products on, a word of one product alone is not taken for the right spelling."""
_SOUNDS = (
    ("ph", "f"), ("th", "t"), ("ch", "c"), ("oe", "u"), ("dj", "j"), ("sj", "s"), ("x", "ks"), ("q", "k"),
    ("c", "k"), ("v", "f"), ("z", "s"), ("y", "i"),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")
_PLAIN = re.compile("[a-z]+")


def sound(word: str) -> str:
    """The key of a word: small letters a to z in, sounds out, double letters once."""
    for written, said in _SOUNDS:
        word = word.replace(written, said)
    return _TWICE.sub(r"\1", word)


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Words of a catalogue with their keys as rows of letters, zeros behind, and which letters each has."""

    words: list[str]
    keys: NDArray[np.uint8]
    letters: NDArray[np.uint32]
    lengths: NDArray[np.int64]
    products: NDArray[np.int64]


def dictionary(view: IndexView) -> Dictionary:
    """The dictionary of the index; made once a generation."""

    def make() -> Dictionary:
        counts: NDArray[Any] = np.diff(view.offsets().astype(np.int64))
        fewest = 2 if view.size >= _MANY else 1
        chosen = [
            number
            for number, term in enumerate(view.terms)
            if len(term) >= SHORTEST - 1 and counts[number] >= fewest and term[0] != FIRST and _PLAIN.fullmatch(term)
        ]
        words = [view.terms[number] for number in chosen]
        keys = [sound(word)[:_LONGEST] for word in words]
        rows = np.frombuffer("".join(key.ljust(_LONGEST, "\0") for key in keys).encode(), dtype=np.uint8)
        letters = np.array([_letters(key) for key in keys], dtype=np.uint32)
        lengths = np.array([len(key) for key in keys], dtype=np.int64)
        return Dictionary(words, rows.reshape(-1, _LONGEST), letters, lengths, counts[chosen])

    found: Dictionary = view.noted("dictionary", make)
    return found


def nearest(view: IndexView, word: str) -> tuple[str, ...]:
    """The words nearest to one that was typed, best first; empty if none is near enough."""
    if not SHORTEST <= len(word) <= _LONGEST_WORD or len(sound(word)) < SHORTEST or not _PLAIN.fullmatch(word):
        return ()
    found: tuple[str, ...] = view.noted(("nearest", word), lambda: _nearest(dictionary(view), word))
    return found


def _nearest(known: Dictionary, word: str) -> tuple[str, ...]:
    key = sound(word)[:_LONGEST]
    most = 1 if len(word) <= _SURE else 2
    missing = np.bitwise_count(np.uint32(_letters(key)) & ~known.letters)
    likely = np.flatnonzero((missing <= most) & (known.lengths >= len(key) - most))
    if not len(likely):
        return ()
    begun, whole = _distances(known.keys[likely], known.lengths[likely], key)
    near = np.flatnonzero(begun <= most)
    ranked = sorted(
        (int(begun[at]), int(whole[at]), -int(known.products[likely[at]]), known.words[likely[at]])
        for at in near
        if known.words[likely[at]] != word
    )
    best = [entry for entry in ranked if entry[:2] <= (ranked[0][0], ranked[0][1] + 1)]
    return tuple(entry[3] for entry in best[:_ANSWERS])


def _distances(keys: NDArray[np.uint8], lengths: NDArray[np.int64], typed: str) -> tuple[NDArray[Any], NDArray[Any]]:
    """For each key, the distance of what was typed to its nearest beginning, and to the whole of it."""
    count, width = len(keys), len(typed)
    letters = np.frombuffer(typed.encode(), dtype=np.uint8)
    line = np.tile(np.arange(width + 1, dtype=np.int8), (count, 1)).T.copy()
    before = line
    begun = np.full(count, width, dtype=np.int8)
    whole = np.where(lengths == 0, width, 100).astype(np.int8)
    for at in range(_LONGEST):
        column = keys[:, at]
        following = np.empty_like(line)
        following[0] = at + 1
        for j in range(1, width + 1):
            differs = (column != letters[j - 1]).astype(np.int8)
            cell = np.minimum(line[j - 1] + differs, np.minimum(line[j], following[j - 1]) + 1)
            if j > 1 and at > 0:
                swapped = (column == letters[j - 2]) & (keys[:, at - 1] == letters[j - 1])
                cell = np.where(swapped, np.minimum(cell, before[j - 2] + 1), cell)
            following[j] = cell
        before, line = line, following
        inside = lengths > at
        begun = np.where(inside, np.minimum(begun, line[width]), begun)
        whole = np.where(lengths == at + 1, line[width], whole)
    return begun, whole


def _letters(key: str) -> int:
    return sum({1 << (ord(letter) - 97) for letter in key if "a" <= letter <= "z"})
