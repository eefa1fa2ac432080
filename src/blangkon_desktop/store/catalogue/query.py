"""From what someone looks for to what the index is asked: match expressions per tier, a range of ranks, a cursor.

No text of the outside reaches an expression other than as folded words between double quotes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.catalogue import words as mark
from blangkon_desktop.usecases.catalogue_views import SearchQuery, SortOrder

_MOST = 1 << 62
"""No price and no day is larger; what is could not be asked of the database."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last product of a page: enough to go on even if the ranks have changed since."""

    tier: int
    product_id: str
    price: int
    updated: str
    day: int


def match_expression(query: SearchQuery) -> str | None:
    """The match expression of all that fits; None if everything does, "" if nothing can."""
    words = mark.query_words(query.text)
    if not words and query.text.strip():
        return ""
    terms = [_prefix(word) for word in words]
    terms += _filters(query)
    return " AND ".join(terms) if terms else None


def tiers(query: SearchQuery, base: str) -> tuple[str, ...]:
    """Match expressions that part what fits: by relevance first the names that begin with the first word."""
    words = mark.query_words(query.text)
    if query.sort is not SortOrder.RELEVANCE or not words:
        return (base,)
    whole = _word(mark.FIRST + words[0])
    begun = _prefix(mark.FIRST + words[0])
    return (f"{whole} AND {base}", f"({begun} AND {base}) NOT {whole}", f"({base}) NOT {begun}")


def fingerprint(query: SearchQuery) -> str:
    """Tells a cursor of another query apart."""
    facts = (
        mark.query_words(query.text),
        sorted(query.channels),
        query.category,
        query.min_price,
        query.max_price,
        query.region,
        (query.pdn, query.umkk, query.never_bought),
        query.sort.value,
    )
    return hashlib.blake2b(repr(facts).encode(), digest_size=6).hexdigest()


def encode_cursor(query: SearchQuery, cursor: Cursor) -> str:
    """An opaque text for the next page."""
    facts = [fingerprint(query), cursor.tier, cursor.product_id, cursor.price, cursor.updated, cursor.day]
    return base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip("=")


def decode_cursor(query: SearchQuery) -> Cursor | None:
    """The cursor of a query, None for the first page. Raises InvalidInput (`catalogue.bad_cursor`)."""
    if not query.cursor:
        return None
    try:
        raw = base64.urlsafe_b64decode(query.cursor.encode("ascii") + b"==")
        stamp, tier, product_id, price, updated, day = json.loads(raw)
        cursor = Cursor(int(tier), str(product_id), int(price), str(updated), int(day))
    except (ValueError, TypeError, OverflowError, RecursionError, binascii.Error) as error:
        raise _bad_cursor() from error
    within = max(abs(cursor.price), abs(cursor.day)) < _MOST
    if stamp != fingerprint(query) or not 0 <= cursor.tier <= 2 or not within:
        raise _bad_cursor()
    return cursor


def _filters(query: SearchQuery) -> list[str]:
    terms = []
    if query.channels:
        channels = " OR ".join(_word(mark.channel_mark(channel)) for channel in sorted(set(query.channels)))
        terms.append(f"({channels})")
    terms += [_prefix(word) for word in dict.fromkeys(mark.category_marks(query.category))]
    terms += [_prefix(word) for word in dict.fromkeys(mark.region_marks(query.region))]
    terms += [_word(mark.PDN)] if query.pdn else []
    terms += [_word(mark.UMKK)] if query.umkk else []
    terms += [_word(mark.NEVER_BOUGHT)] if query.never_bought else []
    return terms


def _word(word: str) -> str:
    return f'"{word}"'


def _prefix(word: str) -> str:
    return f'"{word}"*'


def _bad_cursor() -> InvalidInput:
    return InvalidInput(
        "catalogue.bad_cursor",
        Sentence("Penanda halaman ini bukan dari pencarian yang sama.", "This cursor is not from the same search."),
        next_step=Sentence("Ulangi pencarian dari halaman pertama.", "Search again from the first page."),
        field="cursor",
    )
