"""How many products each choice of each filter has for a query."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.codes import CHANNEL_CODES
from blangkon_desktop.store.catalogue.filters import MARKS, allowed, labels, marked, priced_since, with_labels
from blangkon_desktop.store.catalogue.found import find
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.understanding import Meaning
from blangkon_desktop.store.direct import run
from blangkon_desktop.usecases.catalogue_views import Facets, SearchQuery, VendorCount

_VENDORS = 20


def count_all(view: IndexView, query: SearchQuery, meaning: Meaning) -> Facets:
    """Counts per channel, category, region, mark and vendor, each with its own filter left aside."""

    def fitting(without: str) -> bits.Bits:
        return find(view, query.text, meaning, allowed(view, query, without=without)).all

    inside = fitting("")
    marks = {name: bits.count(fitting(name) & marked(view, flag)) for name, flag in MARKS.items()}
    if query.since:
        marks["fresh"] = bits.count(fitting("fresh") & priced_since(view, query.since))
    cheapest, dearest = bits.first(inside, 1), bits.last(inside, 1, view.size)
    prices = view.column("price")
    return Facets(
        channels=count_channels(view, fitting("channels")),
        categories=count_labels(view, "category", fitting("category")),
        regions=count_labels(view, "region", fitting("region")),
        marks=marks,
        vendors=_vendors(view, fitting("vendor")),
        lowest=int(prices[cheapest[0]]) if len(cheapest) else None,
        highest=int(prices[dearest[0]]) if len(dearest) else None,
    )


def count_channels(view: IndexView, among: bits.Bits) -> dict[Channel, int]:
    """Products of each channel."""

    def of(code: int) -> bits.Bits:
        return view.kept(("channels", (code,)), lambda: with_labels(view, "channel", (code,)))

    return {channel: bits.count(among & of(code)) for channel, code in CHANNEL_CODES.items()}


def count_labels(view: IndexView, column: str, among: bits.Bits) -> dict[str, int]:
    """Products of each label of a column, those that have any."""
    names = labels(view, column)
    counts = _counted(view, column, among)
    return {names[int(number)]: int(counts[number]) for number in np.flatnonzero(counts) if int(number) in names}


def _vendors(view: IndexView, among: bits.Bits) -> tuple[VendorCount, ...]:
    counts = _counted(view, "vendor", among)
    best = np.argsort(-counts, kind="stable")[:_VENDORS]
    found = []
    for number in best[counts[best] > 0].tolist():
        row = run(view.connection, "SELECT vendor_id, name FROM vendors WHERE number = ?", (number,)).fetchone()
        if row is not None:
            found.append(VendorCount(row[0], row[1], int(counts[number])))
    return tuple(found)


def _counted(view: IndexView, column: str, among: bits.Bits) -> NDArray[np.int64]:
    return np.bincount(view.column(column)[bits.unpack(among, view.size)])
