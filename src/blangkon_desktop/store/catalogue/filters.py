"""Filters as sets of products, and which labels a filter means."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from blangkon_desktop.store.catalogue import bits, rows
from blangkon_desktop.store.catalogue.codes import CHANNEL_CODES, day_number
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.index_build import (
    IN_STOCK,
    NEVER_BOUGHT,
    PDN,
    PKP,
    TKDN_25,
    TKDN_40,
    UMKK,
    WITHDRAWN,
)
from blangkon_desktop.store.catalogue.words import fold
from blangkon_desktop.store.direct import run
from blangkon_desktop.usecases.catalogue_views import SearchQuery

MARKS = {
    "pdn": PDN,
    "umkk": UMKK,
    "pkp": PKP,
    "never_bought": NEVER_BOUGHT,
    "in_stock": IN_STOCK,
    "tkdn_25": TKDN_25,
    "tkdn_40": TKDN_40,
    "withdrawn": WITHDRAWN,
}


def allowed(view: IndexView, query: SearchQuery, *, without: str = "") -> bits.Bits:
    """The products that pass all filters of a query, the one named `without` left aside."""
    offered = marked(view, WITHDRAWN) if query.withdrawn else still_offered(view)
    found: list[bits.Bits] = [view.everything if without == "withdrawn" else offered]
    if query.channels and without != "channels":
        found.append(_channels(view, tuple(sorted(CHANNEL_CODES[channel] for channel in set(query.channels)))))
    for column, text, fits in (
        ("category", query.category, category_fits),
        ("region", query.region, region_fits),
    ):
        if text.strip() and without != column:
            found.append(_labelled(view, column, text, fits))
    if query.vendor_id and without != "vendor":
        found.append(_of_vendor(view, query.vendor_id))
    if query.only is not None:
        found.append(_of_ids(view, query.only))
    for name, flag in MARKS.items():
        if name != "withdrawn" and getattr(query, name) and without != name:
            found.append(marked(view, flag))
    if query.min_price is not None or query.max_price is not None:
        found.append(_priced(view, query.min_price, query.max_price))
    if query.fresh and query.since and without != "fresh":
        found.append(priced_since(view, query.since))
    result = found[0]
    for more in found[1:]:
        result = result & more
    return result


def marked(view: IndexView, flag: int) -> bits.Bits:
    """The products that carry a mark."""
    return view.kept(("mark", flag), lambda: bits.pack_any(view.size, (view.column("flags") & flag) > 0))


def priced_since(view: IndexView, day: str) -> bits.Bits:
    """The products whose price is of this ISO day or later: the beginning of the order by date."""

    def make() -> bits.Bits:
        order, wanted = view.column("newest"), day_number(day)
        low, high = 0, len(order)
        while low < high:
            middle = (low + high) // 2
            number = int(view.column("number")[int(order[middle])])
            row: Any = run(view.connection, "SELECT updated FROM products WHERE number = ?", (number,)).fetchone()
            low, high = (middle + 1, high) if row is not None and row[0] >= wanted else (low, middle)
        return bits.of_places(view.size, order[:low])

    return view.kept(("since", day), make)


def still_offered(view: IndexView) -> bits.Bits:
    """The products that are not withdrawn."""
    return view.kept("offered", lambda: bits.pack_any(view.size, (view.column("flags") & WITHDRAWN) == 0))


def labels(view: IndexView, column: str) -> dict[int, str]:
    """The labels of a column (`category`, `region`) by number."""
    return rows.texts(view, {"category": "categories", "region": "regions"}[column])


def with_labels(view: IndexView, column: str, numbers: Iterable[int]) -> bits.Bits:
    """The products whose label in a column is one of these."""
    values = view.column(column)
    wanted: NDArray[np.bool_] = np.zeros(int(values.max(initial=0)) + 1, dtype=np.bool_)
    inside = [number for number in numbers if number < len(wanted)]
    wanted[inside] = True
    return bits.pack_any(view.size, wanted[values])


def category_fits(text: str) -> Callable[[str], bool]:
    """Whether each word of the filter begins a word of a category."""
    words = fold(text)
    return lambda name: bool(words) and all(any(own.startswith(word) for own in fold(name)) for word in words)


def region_fits(text: str) -> Callable[[str], bool]:
    """Whether a region lies in the one of the filter: by the beginning of its code, or by words of its name."""
    code = text.strip().replace(".", "")
    if code.isdecimal() and code.isascii():
        return lambda name: name.strip().replace(".", "").startswith(code)
    return category_fits(text)


def _channels(view: IndexView, codes: tuple[int, ...]) -> bits.Bits:
    return view.kept(("channels", codes), lambda: with_labels(view, "channel", codes))


def _labelled(view: IndexView, column: str, text: str, fits: Callable[[str], Callable[[str], bool]]) -> bits.Bits:
    def make() -> bits.Bits:
        chosen = fits(text)
        return with_labels(view, column, [number for number, name in labels(view, column).items() if chosen(name)])

    return view.kept((column, text), make)


def _of_vendor(view: IndexView, vendor_id: str) -> bits.Bits:
    def make() -> bits.Bits:
        row: Any = run(view.connection, "SELECT number FROM vendors WHERE vendor_id = ?", (vendor_id,)).fetchone()
        if row is None:
            return bits.nothing(view.size)
        return bits.pack_any(view.size, view.column("vendor") == row[0])

    return view.kept(("vendor", vendor_id), make)


def _of_ids(view: IndexView, product_ids: tuple[str, ...]) -> bits.Bits:
    def make() -> bits.Bits:
        numbers = [rows.number_of(view.connection, product_id) for product_id in product_ids]
        known = [number for number in numbers if number is not None]
        return bits.pack_any(view.size, np.isin(view.column("number"), known))

    return view.kept(("only", product_ids), make)


def _priced(view: IndexView, low: int | None, high: int | None) -> bits.Bits:
    return view.kept(("price", low, high), lambda: bits.span(view.size, *price_places(view, low, high)))


def price_places(view: IndexView, low: int | None, high: int | None) -> tuple[int, int]:
    """The places of products that cost at least `low` and at most `high` with tax: first, and one past the last."""
    prices = view.column("price")
    first = 0 if low is None else _places_below(prices, low)
    return first, len(prices) if high is None else _places_below(prices, high + 1)


def _places_below(prices: NDArray[Any], price: int) -> int:
    """How many products cost less than `price`."""
    if price <= 0 or not len(prices):
        return 0
    if price > int(prices[-1]):
        return len(prices)
    return int(np.searchsorted(prices, prices.dtype.type(price)))
