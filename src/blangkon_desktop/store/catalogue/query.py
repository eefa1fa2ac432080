"""The cursor of a search: where the next page begins, bound to the query that it came from."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass, replace

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.catalogue.words import query_words
from blangkon_desktop.usecases.catalogue_views import SearchQuery

_MOST = 1 << 62
"""No number in a cursor is larger."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """The next place of a result: its group and how far in it, with what helps to go on after a new import."""

    group: int
    place: int
    product_id: str
    price: int
    day: int
    generation: int


def fingerprint(query: SearchQuery) -> str:
    """Tells a cursor of another query apart."""
    bare = replace(query, text=" ".join(query_words(query.text)), cursor=None, limit=1)
    return hashlib.blake2b(repr(bare).encode(), digest_size=6).hexdigest()


def encode_cursor(query: SearchQuery, cursor: Cursor) -> str:
    """An opaque text for the next page."""
    facts = [
        fingerprint(query),
        cursor.group,
        cursor.place,
        cursor.product_id,
        cursor.price,
        cursor.day,
        cursor.generation,
    ]
    return base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip("=")


def decode_cursor(query: SearchQuery) -> Cursor | None:
    """The cursor of a query, None for the first page. Raises InvalidInput (`catalogue.bad_cursor`)."""
    if not query.cursor:
        return None
    try:
        raw = base64.urlsafe_b64decode(query.cursor.encode("ascii") + b"==")
        stamp, group, place, product_id, *numbers = json.loads(raw)
        price, day, generation = map(int, numbers)
        cursor = Cursor(int(group), int(place), str(product_id), price, day, generation)
    except (ValueError, TypeError, OverflowError, RecursionError, binascii.Error) as error:
        raise _bad_cursor() from error
    counted = (cursor.group, cursor.place, cursor.price, cursor.day, cursor.generation)
    if stamp != fingerprint(query) or not all(0 <= number < _MOST for number in counted):
        raise _bad_cursor()
    return cursor


def _bad_cursor() -> InvalidInput:
    return InvalidInput(
        "catalogue.bad_cursor",
        Sentence("Penanda halaman ini bukan dari pencarian yang sama.", "This cursor is not from the same search."),
        next_step=Sentence("Ulangi pencarian dari halaman pertama.", "Search again from the first page."),
        field="cursor",
    )
