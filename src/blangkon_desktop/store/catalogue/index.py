"""A search index while it is used: words to sets of products, columns by place. Parts are read when first needed."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.index_parts import (
    DENSE,
    OFFSETS,
    PART_SIZE,
    POSTINGS,
    TERMS,
    read_meta,
    read_part,
)
from blangkon_desktop.store.direct import run

_AFTER_ALL = "\U0010ffff"
_KEPT = 256
_KINDS: dict[int, Any] = {1: np.uint8, 2: np.uint16, 4: np.uint32, 8: np.uint64}


@dataclass(slots=True)
class IndexMemory:
    """What is remembered of one generation of the index: parts that were read, and the latest sets."""

    generation: int
    size: int
    dense: frozenset[str]
    parts: dict[str, NDArray[Any]] = field(default_factory=dict)
    sets: OrderedDict[object, bits.Bits] = field(default_factory=OrderedDict)
    terms: list[str] | None = None
    notes: dict[object, Any] = field(default_factory=dict)


class IndexView:
    """The index as one connection sees it."""

    def __init__(self, connection: Connection, memory: IndexMemory) -> None:
        self.connection = connection
        self.memory = memory
        self.size = memory.size

    @property
    def everything(self) -> bits.Bits:
        """All products."""
        return self.kept("everything", lambda: bits.span(self.size, 0, self.size))

    @property
    def terms(self) -> list[str]:
        """All words, sorted."""
        if self.memory.terms is None:
            text = self._read(TERMS).decode()
            self.memory.terms = text.split("\n") if text else []
        return self.memory.terms

    def column(self, name: str) -> NDArray[Any]:
        """A property by place."""
        found = self.memory.parts.get(name)
        if found is None:
            data = self._read(f"column/{name}")
            width = len(data) // self.size if self.size else 1
            found = self.memory.parts[name] = np.frombuffer(data, dtype=_KINDS[width])
        return found

    def inverse(self, name: str) -> NDArray[np.uint32]:
        """For a column that is an order of all places: what it leads back to."""

        def make() -> NDArray[np.uint32]:
            made = np.empty(self.size, dtype=np.uint32)
            made[self.column(name)] = np.arange(self.size, dtype=np.uint32)
            return made

        found: NDArray[np.uint32] = self.noted(("inverse", name), make)
        return found

    def term_range(self, word: str, *, whole: bool = False) -> tuple[int, int]:
        """The terms that are `word`, or begin with it: from the first number up to and without the last."""
        terms = self.terms
        low = bisect_left(terms, word)
        if whole:
            return low, low + (low < len(terms) and terms[low] == word)
        return low, bisect_left(terms, word + _AFTER_ALL, lo=low)

    def frequency(self, low: int, high: int) -> int:
        """In how many places the terms of a range stand, a product counted once for each of them."""
        offsets = self.offsets()
        return int(offsets[high]) - int(offsets[low])

    def matches(self, word: str, *, whole: bool = False) -> bits.Bits:
        """The products with a word that begins with `word`, or with that very word."""
        return self.kept((word, whole), lambda: self._matches(word, whole))

    def kept(self, key: object, make: Callable[[], bits.Bits]) -> bits.Bits:
        """A set that was made before under this key, else made now; the last 256 are kept."""
        sets = self.memory.sets
        found = sets.get(key)
        if found is None:
            found = make()
            found.flags.writeable = False
            sets[key] = found
            while len(sets) > _KEPT:
                sets.popitem(last=False)
        return found

    def noted(self, key: object, make: Callable[[], Any]) -> Any:
        """Something that stays true as long as this generation does."""
        notes = self.memory.notes
        if key not in notes:
            notes[key] = make()
        return notes[key]

    def offsets(self) -> NDArray[Any]:
        """Where the places of each word begin among all postings, and the end of the last."""
        return self._array(OFFSETS)

    def _matches(self, word: str, whole: bool) -> bits.Bits:
        low, high = self.term_range(word, whole=whole)
        if low == high:
            return bits.nothing(self.size)
        name = f"{word} " if whole else word
        if name in self.memory.dense:
            return np.frombuffer(self._read(f"{DENSE}/{name}"), dtype=np.uint64).copy()
        return bits.of_places(self.size, *self._postings(low, high))

    def _postings(self, low: int, high: int) -> list[NDArray[Any]]:
        offsets = self.offsets()
        start, end = int(offsets[low]), int(offsets[high])
        found = []
        for part in range(start // PART_SIZE, (max(end, start + 1) - 1) // PART_SIZE + 1):
            base = part * PART_SIZE
            found.append(self._array(f"{POSTINGS}/{part}")[max(0, start - base) : end - base])
        return found

    def _array(self, name: str) -> NDArray[Any]:
        found = self.memory.parts.get(name)
        if found is None:
            found = self.memory.parts[name] = np.frombuffer(self._read(name), dtype=np.uint32)
        return found

    def _read(self, name: str) -> bytes:
        found = read_part(self.connection, name)
        if found is None:
            raise index_damaged(name)
        return found


def remember(connection: Connection, known: IndexMemory | None) -> IndexMemory:
    """The memory of the index that the connection sees: the one given if it is of that generation, else a new one."""
    row = run(connection, "SELECT value FROM state WHERE key = 'generation'").fetchone()
    generation = int(row[0]) if row else 0
    if known is not None and known.generation == generation:
        return known
    meta = read_meta(connection) or {"products": 0, "dense": []}
    return IndexMemory(generation, int(meta["products"]), frozenset(meta["dense"]))


def index_damaged(name: str) -> Damaged:
    """A part of the index is not there, or not what was written."""
    return Damaged(
        "catalogue.index_damaged",
        Sentence("Indeks pencarian katalog rusak.", "The catalogue's search index is damaged."),
        detail=Sentence("Barang di katalog tetap utuh.", "The products of the catalogue are whole."),
        next_step=Sentence("Susun ulang indeksnya: blangkon doctor --repair", "Rebuild it: blangkon doctor --repair"),
        data={"part": name},
    )
