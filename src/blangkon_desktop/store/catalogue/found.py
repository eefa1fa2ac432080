"""What a query finds: the set of products, parted into groups that fit equally well, the best first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce

import numpy as np

from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.understanding import (
    Meaning,
    Slot,
    anyhow,
    begun,
    exactly,
    leading,
    leading_anyhow,
)
from blangkon_desktop.store.catalogue.words import index_words

Group = Callable[[], bits.Bits]


@dataclass(frozen=True, slots=True)
class Found:
    """All that fits, how many that is, and the groups; a group may hold what an earlier one holds already."""

    all: bits.Bits
    total: int
    groups: tuple[Group, ...]
    partial: bool = False


def find(view: IndexView, text: str, meaning: Meaning, allowed: bits.Bits) -> Found:
    """The products of `allowed` that fit every slot; if there are none, those that fit all slots but one."""
    slots = meaning.slots
    if not slots:
        return Found(allowed, bits.count(allowed), (lambda: allowed,))
    fitting = [anyhow(view, slot) for slot in slots]
    found = reduce(np.bitwise_and, fitting, allowed)
    total = bits.count(found)
    if total or len(slots) == 1:
        return Found(found, total, _groups(view, text, slots, found))
    parts = [
        reduce(np.bitwise_and, (*fitting[:left_out], *fitting[left_out + 1 :]), allowed)
        for left_out in reversed(range(len(slots)))
    ]
    found = reduce(np.bitwise_or, parts)
    return Found(found, bits.count(found), tuple(map(_given, parts)), partial=True)


def _given(part: bits.Bits) -> Group:
    return lambda: part


def _groups(view: IndexView, text: str, slots: tuple[Slot, ...], found: bits.Bits) -> tuple[Group, ...]:
    """By fit: whole words at the beginning, begun words at the beginning, whole, begun, what means the same.

    Each comes in two parts: names that have nothing else, then the others.
    """
    first = slots[0]
    size = len(index_words(text))

    def whole() -> bits.Bits:
        return reduce(np.bitwise_and, (exactly(view, slot) for slot in slots), found)

    def typed() -> bits.Bits:
        return reduce(np.bitwise_and, (begun(view, slot) for slot in slots), found)

    levels: tuple[Group, ...] = (
        lambda: whole() & leading(view, first, whole=True),
        lambda: typed() & leading(view, first, whole=False),
        whole,
        typed,
        lambda: found & leading_anyhow(view, first),
        lambda: found,
    )
    groups: list[Group] = []
    for level in levels:
        groups += [_short_of(view, level, size), level]
    return tuple(groups)


def _short_of(view: IndexView, level: Group, words: int) -> Group:
    return lambda: level() & short_names(view, words)


def short_names(view: IndexView, words: int) -> bits.Bits:
    """The products whose names have at most so many words."""
    return view.kept(("short", words), lambda: bits.pack_any(view.size, view.column("words") <= min(words, 255)))
