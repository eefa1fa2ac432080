"""Where a page begins that leaves so many rows out: a far jump counts bits instead of reading what lies before it."""

from __future__ import annotations

import numpy as np

from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.found import Found, Group
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.ordering import FEW, Begin, fresh, golden


def in_price(view: IndexView, found: Found, skipped: int) -> Begin:
    """In groups of equal fit, cheapest first; `skipped` is less than all that was found."""
    for number, group in fresh(found.groups, found.total, 0):
        size = bits.count(group)
        if skipped < size:
            return number, bits.nth(group, skipped)
        skipped -= size
    return len(found.groups), 0


def in_falling_price(found: Found, skipped: int) -> Begin:
    """Dearest first: the page begins below this place."""
    return 0, bits.nth(found.all, found.total - skipped - 1) + 1


def in_dates(view: IndexView, found: Found, skipped: int) -> Begin:
    """Newest first."""
    held = bits.unpack(found.all, view.size)[view.column("newest")]
    return 0, int(np.flatnonzero(held)[skipped])


def in_turn(view: IndexView, groups: tuple[Group, ...], total: int, day: int, skipped: int) -> Begin:
    """Sellers in turn within each group."""
    for number, group in fresh(groups, total, 0):
        size = bits.count(group)
        if skipped >= size:
            skipped -= size
        elif size <= FEW:
            return number, skipped
        else:
            turns = np.roll(view.inverse("turn"), -golden(day, view.size))
            return number, int(np.flatnonzero(bits.unpack(group, view.size)[turns])[skipped])
    return len(groups), 0
