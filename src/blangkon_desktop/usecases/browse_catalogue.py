"""Looking things up in the catalogue: search, facets, one product, comparison, sizes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_pack import PackCatalogue
from blangkon_desktop.usecases.catalogue_ports import CatalogueReader
from blangkon_desktop.usecases.catalogue_views import (
    Availability,
    CatalogueInfo,
    Comparison,
    Facets,
    Offer,
    PriceStep,
    ProductView,
    SearchPage,
    SearchQuery,
    fresh_since,
)
from blangkon_desktop.usecases.import_catalogue import ImportCatalogue
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.segment_desk import SegmentDesk

MAX_PAGE = 1_000
"""The longest page that is answered at once."""


class BrowseCatalogue:
    """Search and comparison over a catalogue that is only read."""

    def __init__(self, reader: CatalogueReader, clock: Clock) -> None:
        self._reader = reader
        self._clock = clock

    @property
    def fresh_since(self) -> str:
        """The first ISO day whose prices are fresh today."""
        return fresh_since(self._clock.now().date())

    def search(self, query: SearchQuery) -> SearchPage:
        """One page of products. Raises InvalidInput for a limit or price range that makes no sense."""
        _check(query)
        began = time.perf_counter()
        page = self._reader.search(query, self._clock.now().date())
        return replace(page, elapsed_ms=round((time.perf_counter() - began) * 1000, 3))

    def row_of(self, query: SearchQuery, product_id: str) -> int | None:
        """The row (from 0) of a product in the whole list of a query, None if it is not in it."""
        return self._reader.row_of(query, product_id, self._clock.now().date())

    def facets(self, query: SearchQuery) -> Facets:
        """Number of products per channel for the query, its own channel filter left aside."""
        _check(query)
        return self._reader.facets(query)

    def search_count(self, words: str, channels: Sequence[Channel]) -> Availability:
        """How many products on these channels have all the words, and the three nearest. Raises InvalidInput
        (`catalogue.no_words`) if nothing is asked for: that everything is missing can't be shown."""
        if not words.strip():
            raise InvalidInput(
                "catalogue.no_words",
                Sentence("Tulis dahulu nama barangnya.", "Give the name of the goods first."),
                next_step=Sentence("Ketik satu kata atau lebih.", "Type one word or more."),
                field="words",
            )
        return self._reader.search_count(words, channels)

    def warm_up(self) -> None:
        """Read ahead what the first searches need, so that the first key does not wait for the disk."""
        self._reader.warm_up()

    def product(self, product_id: str) -> Product:
        """The product an order line copies. Raises NotFound (`catalogue.product_not_found`)."""
        found = self._reader.product(product_id)
        if found is None:
            raise _not_found(product_id)
        return found

    def show(self, product_id: str) -> ProductView:
        """One product as people see it. Raises NotFound (`catalogue.product_not_found`)."""
        return ProductView.of(self.product(product_id))

    def vendor(self, vendor_id: str) -> Vendor | None:
        """What the catalogue knows of a vendor, or None."""
        return self._reader.vendor(vendor_id)

    def compare(self, product_id: str, limit: int = 20) -> Comparison:
        """Offers most like a product, with the difference of what would be paid. Raises NotFound."""
        if not 1 <= limit <= MAX_PAGE:
            raise _bad_limit(limit)
        reference = self.product(product_id)
        offers = tuple(_offer(reference, other, score) for other, score in self._reader.similar(reference, limit))
        return Comparison(ProductView.of(reference), offers)

    def price_history(self, product_id: str) -> Sequence[PriceStep]:
        """What a product cost, the oldest first, the present price last; empty for an unknown one."""
        return self._reader.price_history(product_id)

    def categories(self) -> Sequence[tuple[str, int]]:
        """Categories with their number of products, by name."""
        return self._reader.categories()

    def info(self) -> CatalogueInfo:
        """Sizes and the moment of the last change."""
        return self._reader.info()


@dataclass(frozen=True, slots=True)
class CatalogueDesk:
    """The catalogue as one thing to hand on: `browse` only reads, `imports` changes, `packs` and `segments` hand
    it on."""

    browse: BrowseCatalogue
    imports: ImportCatalogue
    packs: PackCatalogue
    segments: SegmentDesk


def _offer(reference: Product, other: Product, similarity: float) -> Offer:
    difference = other.price_with_tax - reference.price_with_tax
    percent = round(difference * 100 / reference.price_with_tax, 1) if reference.price_with_tax else 0.0
    return Offer(ProductView.of(other), round(similarity, 3), difference, percent)


def _check(query: SearchQuery) -> None:
    if not 1 <= query.limit <= MAX_PAGE:
        raise _bad_limit(query.limit)
    if query.offset < 0:
        raise _bad_limit(query.offset)
    low, high = query.min_price, query.max_price
    if (low is not None and low < 0) or (high is not None and high < 0):
        raise InvalidInput(
            "catalogue.bad_price_range",
            Sentence("Batas harga tidak boleh kurang dari nol.", "A price limit can't be below zero."),
            next_step=Sentence("Tulis batas harga dalam rupiah bulat.", "Give the price limit in whole rupiah."),
            field="min_price" if low is not None and low < 0 else "max_price",
        )


def _bad_limit(limit: int) -> InvalidInput:
    return InvalidInput(
        "catalogue.bad_limit",
        Sentence(f"Jumlah baris {limit} tidak dapat dipakai.", f"A limit of {limit} rows can't be used."),
        next_step=Sentence(f"Pilih 1 sampai {MAX_PAGE} baris.", f"Choose 1 to {MAX_PAGE} rows."),
        field="limit",
        data={"limit": limit, "max": MAX_PAGE},
    )


def _not_found(product_id: str) -> NotFound:
    shown = product_id if len(product_id) <= 80 else product_id[:80] + "…"
    return NotFound(
        "catalogue.product_not_found",
        Sentence(f"Barang «{shown}» tidak ada di katalog ini.", f"There is no product “{shown}” in this catalogue."),
        next_step=Sentence(
            "Cari barangnya lagi; mungkin katalog sudah diperbarui.",
            "Search for the product again; the catalogue may have been updated.",
        ),
        field="id",
        data={"id": shown},
    )
