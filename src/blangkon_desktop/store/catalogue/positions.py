"""On which row of a result list a product stands: what lies before it is counted, not read."""

from __future__ import annotations

import numpy as np

from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.found import Found, Group
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.ordering import FEW, fresh, golden, round_robin


def in_price(view: IndexView, found: Found, place: int) -> int:
    """In groups of equal fit, cheapest first; `place` is in what was found, as in all functions here."""
    before = 0
    for _, group in fresh(found.groups, found.total, 0):
        if bits.has(group, place):
            return before + bits.count_below(group, place)
        before += bits.count(group)
    return before


def in_falling_price(found: Found, place: int) -> int:
    """Dearest first."""
    return found.total - 1 - bits.count_below(found.all, place)


def in_dates(view: IndexView, found: Found, place: int) -> int:
    """Newest first."""
    rank = int(view.inverse("newest")[place])
    return int(np.count_nonzero(bits.holds(found.all, view.column("newest")[:rank])))


def in_turn(view: IndexView, groups: tuple[Group, ...], total: int, day: int, place: int) -> int:
    """Sellers in turn within each group."""
    before = 0
    for _, group in fresh(groups, total, 0):
        size = bits.count(group)
        if not bits.has(group, place):
            before += size
        elif size <= FEW:
            return before + int(np.flatnonzero(round_robin(view, bits.places(group), day) == place)[0])
        else:
            turns = np.roll(view.inverse("turn"), -golden(day, view.size))
            ahead = turns[: int(np.flatnonzero(turns == place)[0])]
            return before + int(np.count_nonzero(bits.holds(group, ahead)))
    return before
