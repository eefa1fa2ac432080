"""A part of the catalogue as one file for a small laptop: what is offered in the own district and around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.usecases.catalogue_ports import CatalogueReader
from blangkon_desktop.usecases.catalogue_views import SearchQuery, SortOrder
from blangkon_desktop.usecases.ports import Clock

_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class PackReport:
    """What a pack holds: `sha256` names its content, `size_bytes` the file."""

    products: int
    vendors: int
    size_bytes: int
    sha256: str


class PackFile(Protocol):
    """Writes products with their vendors as a file that an import reads."""

    def write(self, path: Path, offers: Iterator[tuple[Product, Vendor | None]]) -> tuple[int, str]:
        """Size and SHA-256 of the file. Raises Conflict if `path` exists."""
        ...


class PackCatalogue:
    """Makes packs from the catalogue of this laptop."""

    def __init__(self, reader: CatalogueReader, file: PackFile, clock: Clock) -> None:
        self._reader = reader
        self._file = file
        self._clock = clock

    def pack(self, path: Path, query: SearchQuery) -> PackReport:
        """Write all products of a query, in the order of price, into a new file."""
        counted: set[str] = set()
        total = 0

        def offers() -> Iterator[tuple[Product, Vendor | None]]:
            nonlocal total
            for product in self._products(query):
                total += 1
                counted.add(product.vendor_id)
                yield product, self._reader.vendor(product.vendor_id)

        size, digest = self._file.write(path, offers())
        return PackReport(total, len(counted), size, digest)

    def _products(self, query: SearchQuery) -> Iterator[Product]:
        asked = replace(query, sort=SortOrder.PRICE, limit=_PAGE, cursor=None)
        today = self._clock.now().date()
        while True:
            page = self._reader.search(asked, today)
            ids = [item.id for item in page.items]
            found = self._reader.offers(ids, "")[0]
            yield from (found[product_id] for product_id in ids if product_id in found)
            if page.cursor is None:
                return
            asked = replace(asked, cursor=page.cursor)
