"""Which places a page shows, in the wanted order, from the cursor on. One more than the limit is looked for.

Groups come from `found.py`; a later group leaves out what the ones before it had. Within a group the order is by
price, by date, or sellers in turn.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.found import Found, Group
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.direct import run

FEW = 4096
"""Sets up to this size are sorted whole; of larger ones the wanted order is walked along until the page is full."""
_GOLDEN = 0x9E3779B1
_WORD = 0xFFFFFFFF

Place = tuple[int, int, int]
"""Group, where to go on after this product, and the product's place."""
Begin = tuple[int, int]
"""Group and where in it a page begins."""


def by_price(view: IndexView, found: Found, begin: Begin, limit: int) -> list[Place]:
    """Cheapest first within each group."""
    pages: list[Place] = []
    for number, group in fresh(found.groups, found.total, begin[0]):
        start = begin[1] if number == begin[0] else 0
        pages += [(number, int(place) + 1, int(place)) for place in bits.first(group, limit - len(pages), start)]
        if len(pages) >= limit:
            break
    return pages


def by_price_falling(view: IndexView, found: Found, begin: Begin, limit: int) -> list[Place]:
    """Dearest first; a page begins below the place of `begin`, or at the top for 0."""
    end = begin[1] or view.size
    return [(0, int(place), int(place)) for place in bits.last(found.all, limit, end)]


def by_date(view: IndexView, found: Found, begin: Begin, limit: int) -> list[Place]:
    """Newest first."""
    order, rank = view.column("newest"), view.inverse("newest")
    picked = _walk(found.all, found.total, order, rank, begin[1], limit)
    return [(0, int(rank[place]) + 1, int(place)) for place in picked]


def in_turn(view: IndexView, groups: tuple[Group, ...], total: int, day: int, begin: Begin, limit: int) -> list[Place]:
    """Sellers in turn within each group, another one first each day."""
    pages: list[Place] = []
    for number, group in fresh(groups, total, begin[0]):
        start = begin[1] if number == begin[0] else 0
        picked = _turn_page(view, group, day, start, limit - len(pages))
        pages += [(number, start + step + 1, int(place)) for step, place in picked]
        if len(pages) >= limit:
            break
    return pages


def _turn_page(view: IndexView, group: bits.Bits, day: int, start: int, limit: int) -> list[tuple[int, int]]:
    size = bits.count(group)
    if not size:
        return []
    if size <= FEW:
        order = round_robin(view, bits.places(group), day)
        return list(enumerate(map(int, order[start : start + limit])))
    turns = view.inverse("turn")
    first = golden(day, view.size)
    found: list[tuple[int, int]] = []
    step, chunk = start, 1024
    while len(found) < limit and step < view.size:
        steps = np.arange(step, min(step + chunk, view.size))
        places = turns[(steps + first) % view.size]
        hits = np.flatnonzero(bits.holds(group, places))[: limit - len(found)]
        found += [(int(steps[hit]) - start, int(places[hit])) for hit in hits]
        step, chunk = step + chunk, min(chunk * 2, 1 << 16)
    return found


def round_robin(view: IndexView, places: NDArray[np.int64], day: int) -> NDArray[np.int64]:
    """One offer of each seller, then a second of each, and so on; who is first changes daily by the golden section.

    The order depends on ids and the day only, so that it is the same on every laptop with the same catalogue.
    """
    seller = view.column("vendor")[places].astype(np.int64)
    turn = view.column("turn")[places].astype(np.uint64)
    own = (turn * np.uint64(_GOLDEN) + np.uint64(day * 40503)) & np.uint64(_WORD)
    by_seller = np.lexsort((own, seller))
    sorted_sellers = seller[by_seller]
    begins = np.flatnonzero(np.concatenate(([True], sorted_sellers[1:] != sorted_sellers[:-1])))
    sizes = np.diff(np.append(begins, len(places)))
    round_of = np.arange(len(places)) - np.repeat(begins, sizes)
    names = _seller_keys(view)[sorted_sellers[begins]]
    rank = np.empty(len(begins), dtype=np.int64)
    rank[np.argsort(names, kind="stable")] = np.arange(len(begins))
    rank = (rank - golden(day, len(begins))) % len(begins)
    found: NDArray[np.int64] = places[by_seller][np.lexsort((np.repeat(rank, sizes), round_of))]
    return found


def golden(day: int, size: int) -> int:
    """Where the turn of a day begins among `size`: days far apart begin far apart, and all places come evenly."""
    return ((day * _GOLDEN) & _WORD) * size >> 32


def _seller_keys(view: IndexView) -> NDArray[np.uint32]:
    def make() -> NDArray[np.uint32]:
        rows = run(view.connection, "SELECT number, vendor_id FROM vendors").fetchall()
        keys = np.zeros(max((row[0] for row in rows), default=0) + 1, dtype=np.uint32)
        for number, vendor_id in rows:
            keys[number] = zlib.crc32(vendor_id.encode())
        return keys

    found: NDArray[np.uint32] = view.noted("seller keys", make)
    return found


def _walk(
    wanted: bits.Bits, total: int, order: NDArray[Any], rank: NDArray[np.uint32], start: int, limit: int
) -> NDArray[Any]:
    """The first `limit` places of a set along an order, from its `start`-th place on."""
    if total <= FEW:
        places = bits.places(wanted)
        ranks = rank[places]
        return places[np.argsort(ranks)][int((ranks < start).sum()) :][:limit]
    found: list[NDArray[Any]] = []
    missing, chunk = limit, 1024
    while missing and start < len(order):
        ahead = order[start : start + chunk]
        hits = ahead[bits.holds(wanted, ahead)][:missing]
        found.append(hits)
        missing -= len(hits)
        start, chunk = start + chunk, min(chunk * 2, 1 << 16)
    return np.concatenate(found) if found else np.empty(0, dtype=np.uint32)


def fresh(groups: tuple[Group, ...], total: int, first: int) -> Iterator[tuple[int, bits.Bits]]:
    """The groups from the `first`-th on, each without what the ones before it had, until all `total` are given."""
    seen: bits.Bits | None = None
    given = 0
    for number, make in enumerate(groups):
        group = make()
        fresh = group if seen is None else group & ~seen
        size = bits.count(fresh)
        if size and number >= first:
            yield number, fresh
        given += size
        if given >= total:
            return
        if size:
            seen = group if seen is None else seen | group
