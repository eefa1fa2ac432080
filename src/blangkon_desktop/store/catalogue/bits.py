"""Sets of products as bitmaps: one bit for each place, places being the order by price with tax.

A bitmap is an array of 64-bit words with the first place in the lowest bit; bits beyond the last place are zero.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Bits = NDArray[np.uint64]
Places = NDArray[np.integer]
Flags = NDArray[np.bool_]


def words_for(size: int) -> int:
    """How many 64-bit words hold `size` bits."""
    return (size + 63) // 64


def nothing(size: int) -> Bits:
    """The empty set."""
    return np.zeros(words_for(size), dtype=np.uint64)


def span(size: int, low: int, high: int) -> Bits:
    """All places from `low` up to and without `high`."""
    flags = np.zeros(words_for(size) * 64, dtype=np.bool_)
    flags[max(0, low) : max(0, min(high, size))] = True
    return pack(flags)


def pack(flags: Flags) -> Bits:
    """A bitmap from one truth value a place; their number must be a multiple of 64."""
    return np.packbits(flags, bitorder="little").view(np.uint64)


def pack_any(size: int, flags: Flags) -> Bits:
    """A bitmap from exactly `size` truth values."""
    padded = np.zeros(words_for(size) * 64, dtype=np.bool_)
    padded[:size] = flags
    return pack(padded)


def unpack(bits: Bits, size: int) -> Flags:
    """One truth value for each of `size` places."""
    return np.unpackbits(bits.view(np.uint8), count=size, bitorder="little").view(np.bool_)


def of_places(size: int, *parts: Places) -> Bits:
    """The set of all these places; a place may come more than once."""
    flags = np.zeros(words_for(size) * 64, dtype=np.bool_)
    for part in parts:
        flags[part] = True
    return pack(flags)


def count(bits: Bits) -> int:
    """How many places the set has."""
    return int(np.bitwise_count(bits).sum(dtype=np.int64))


def places(bits: Bits) -> NDArray[np.int64]:
    """All places of the set, in rising order."""
    used = np.flatnonzero(bits)
    return _open(bits, used)


def first(bits: Bits, limit: int, start: int = 0) -> NDArray[np.int64]:
    """The first `limit` places that are at least `start`."""
    used = np.flatnonzero(bits[start >> 6 :])[: limit + 1] + (start >> 6)
    found = _open(bits, used)
    return found[found >= start][:limit]


def nth(bits: Bits, wanted: int) -> int:
    """The place that has `wanted` places of the set before it; the set must have more than that."""
    sums = np.cumsum(np.bitwise_count(bits), dtype=np.int64)
    word = int(np.searchsorted(sums, wanted, side="right"))
    before = int(sums[word - 1]) if word else 0
    return int(_open(bits, np.array([word]))[wanted - before])


def last(bits: Bits, limit: int, end: int) -> NDArray[np.int64]:
    """The last `limit` places below `end`, in falling order."""
    used = np.flatnonzero(bits[: words_for(max(0, end))])[-(limit + 1) :]
    found = _open(bits, used)
    return found[found < end][::-1][:limit]


def holds(bits: Bits, wanted: Places) -> Flags:
    """For each place, whether the set has it."""
    at = wanted.astype(np.uint64)
    found: Flags = ((bits[wanted >> 6] >> (at & np.uint64(63))) & np.uint64(1)).astype(np.bool_)
    return found


def has(bits: Bits, place: int) -> bool:
    """Whether the set has one place."""
    return bool(int(bits[place >> 6]) >> (place & 63) & 1)


def count_below(bits: Bits, place: int) -> int:
    """How many places of the set lie below one."""
    whole = count(bits[: place >> 6])
    return whole + (int(bits[place >> 6]) & ((1 << (place & 63)) - 1)).bit_count() if place & 63 else whole


def _open(bits: Bits, used: NDArray[np.intp]) -> NDArray[np.int64]:
    opened = np.unpackbits(bits[used].view(np.uint8), bitorder="little")
    inside = np.flatnonzero(opened)
    found: NDArray[np.int64] = (used[inside >> 6].astype(np.int64) << 6) | (inside & 63)
    return found
