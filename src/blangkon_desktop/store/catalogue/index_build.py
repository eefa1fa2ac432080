"""Builds the search index from the products: words, bitmaps and columns over places in the order of price.

Parts: `terms` (all words, sorted, one a line), `offsets` and `postings/N` (the places of each word), `dense/PREFIX`
(bitmaps of the beginnings that many names have) and one column for each property. All in the transaction of the
import, so that index and products always fit each other.
"""

from __future__ import annotations

import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.index_parts import (
    DENSE,
    OFFSETS,
    PART_SIZE,
    POSTINGS,
    TERMS,
    write_array,
    write_meta,
    write_part,
)
from blangkon_desktop.store.catalogue.words import FIRST, index_words
from blangkon_desktop.store.direct import run

DENSE_SHARE = 16
"""A beginning that more than one product in so many has gets a bitmap of its own."""

_LONGEST_DENSE = 4
_MOST_WORDS = 255
_SHARE = "CAST(replace(p.tkdn, ',', '.') AS REAL)"
"""The TKDN as a number; 0 where it is not said."""
_ROWS = (
    "SELECT p.number, p.name, p.price_with_tax, p.vendor, p.category, p.region, p.channel, p.updated, p.sku, "
    "ifnull(p.pdn, 0) + 2 * ifnull(p.umkk, 0) + 4 * (p.sold = 0) + 8 * ifnull(v.pkp, 0) "
    "+ 16 * (ifnull(p.stock, 1) > 0) + 32 * (p.withdrawn > 0) "
    f"+ 64 * ({_SHARE} >= 25) + 128 * ({_SHARE} >= 40) "
    "FROM products p JOIN vendors v ON v.number = p.vendor"
)
PDN, UMKK, NEVER_BOUGHT, PKP, IN_STOCK, WITHDRAWN, TKDN_25, TKDN_40 = (1 << bit for bit in range(8))


@dataclass(slots=True)
class _Gathered:
    """The products in the order in which they lie in the file: properties, and the words of all names in a row."""

    columns: dict[str, array[int]]
    word_ids: array[int]
    word_counts: array[int]
    terms: list[str]


_COLUMNS = {
    "number": "I", "price": "q", "vendor": "I", "category": "I", "region": "I", "channel": "B", "updated": "I",
    "turn": "I", "flags": "B",
}  # fmt: skip
_TYPES: dict[str, Any] = {"I": np.uint32, "q": np.int64, "B": np.uint8}


def build_index(connection: Connection) -> int:
    """Write all parts of the index anew and return the number of products."""
    connection.exec_driver_sql("DELETE FROM index_parts")
    gathered = _gather(connection)
    size = len(gathered.word_counts)
    dense = _write_words(connection, gathered, _write_columns(connection, gathered))
    write_meta(connection, {"products": size, "dense": dense})
    return size


def _gather(connection: Connection) -> _Gathered:
    columns = {name: array(code) for name, code in _COLUMNS.items()}
    ids: defaultdict[str, int] = defaultdict()
    ids.default_factory = ids.__len__
    word_ids, word_counts = array("I"), array("B")
    number_of = ids.__getitem__
    cursor = run(connection, _ROWS)
    while rows := cursor.fetchmany(4096):
        numbers, names, price, vendors, categories, regions, channels, updated, skus, flags = zip(*rows, strict=True)
        turns = [zlib.crc32(f"{channel}:{sku}".encode()) for channel, sku in zip(channels, skus, strict=True)]
        values = (numbers, price, vendors, categories, regions, channels, updated, turns, flags)
        for name, column in zip(_COLUMNS, values, strict=True):
            columns[name].extend(column)
        for name in names:
            words = index_words(name)[: _MOST_WORDS - 1]
            if words:
                words.append(FIRST + words[0])
            word_ids.extend(map(number_of, words))
            word_counts.append(len(words))
    return _Gathered(columns, word_ids, word_counts, list(ids))


def _write_columns(connection: Connection, gathered: _Gathered) -> NDArray[np.uint32]:
    """Each property by place, in the narrowest type that holds it; returns the place of each product.

    What was gathered of the properties is let go: a million products should not need a gigabyte.
    """
    columns = {name: np.frombuffer(values, dtype=_TYPES[values.typecode]) for name, values in gathered.columns.items()}
    gathered.columns = {}
    order = np.lexsort((columns["number"], columns["price"])).astype(np.uint32)
    words = np.frombuffer(gathered.word_counts, dtype=np.uint8)
    size = len(order)
    place_of = np.empty(size, dtype=np.uint32)
    place_of[order] = np.arange(size, dtype=np.uint32)
    newest = np.argsort(-columns["updated"][order].astype(np.int64), kind="stable").astype(np.uint32)
    turn = np.empty(size, dtype=np.uint32)
    turn[np.lexsort((columns["number"][order], columns["turn"][order]))] = np.arange(size, dtype=np.uint32)
    write_array(connection, "column/newest", newest)
    write_array(connection, "column/turn", turn)
    write_array(connection, "column/words", np.maximum(words, 1)[order] - 1)
    for name in ("number", "vendor", "category", "region", "channel", "flags", "price"):
        write_array(connection, f"column/{name}", _narrow(columns.pop(name)[order]))
    return place_of


def _narrow(column: NDArray[Any]) -> NDArray[Any]:
    largest = int(column.max(initial=0))
    for kind in (np.uint8, np.uint16, np.uint32):
        if largest <= np.iinfo(kind).max:
            return column.astype(kind)
    return column.astype(np.uint64)


def _write_words(connection: Connection, gathered: _Gathered, place_of: NDArray[np.uint32]) -> list[str]:
    """Words, their places and the dense bitmaps; returns the names of the latter."""
    terms = sorted(gathered.terms)
    rank_of = np.empty(len(terms), dtype=np.uint64)
    at = {term: number for number, term in enumerate(terms)}
    rank_of[:] = [at[term] for term in gathered.terms]
    del at
    counts = np.frombuffer(gathered.word_counts, dtype=np.uint8)
    keys = rank_of[np.frombuffer(gathered.word_ids, dtype=np.uint32)]
    gathered.word_ids = array("I")
    keys <<= np.uint64(32)
    keys |= np.repeat(place_of, counts)
    keys.sort()
    offsets = np.searchsorted(keys, np.arange(len(terms) + 1, dtype=np.uint64) << np.uint64(32)).astype(np.uint32)
    postings = keys.astype(np.uint32)
    del keys
    write_part(connection, TERMS, "\n".join(terms).encode())
    write_array(connection, OFFSETS, offsets)
    for part, start in enumerate(range(0, len(postings), PART_SIZE)):
        write_array(connection, f"{POSTINGS}/{part}", postings[start : start + PART_SIZE])
    names = []
    for prefix, bitmap in _dense(terms, offsets, postings, len(place_of)):
        write_array(connection, f"{DENSE}/{prefix}", bitmap)
        names.append(prefix)
    return names


def _dense(
    terms: list[str], offsets: NDArray[np.uint32], postings: NDArray[np.uint32], size: int
) -> Iterator[tuple[str, bits.Bits]]:
    """Bitmaps of beginnings (`kert`) and of whole words (`kertas `) that many names have."""
    many = max(size // DENSE_SHARE, 1)
    for length in range(1, _LONGEST_DENSE + 1):
        for prefix, group in groupby(range(len(terms)), key=lambda number: _beginning(terms[number], length)):
            numbers = list(group)
            low, high = int(offsets[numbers[0]]), int(offsets[numbers[-1] + 1])
            if prefix and high - low > many:
                yield prefix, bits.of_places(size, postings[low:high])
    for number in np.flatnonzero(np.diff(offsets.astype(np.int64)) > many):
        yield f"{terms[number]} ", bits.of_places(size, postings[offsets[number] : offsets[number + 1]])


def _beginning(term: str, length: int) -> str:
    """The first letters of a term, a mark not counted; "" if it is shorter."""
    whole = length + 1 if term.startswith(FIRST) else length
    return term[:whole] if len(term) >= whole else ""
