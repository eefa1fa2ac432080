"""What the catalogue's use cases need from the outside: a searchable store, a batch to import into, and files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.usecases.catalogue_views import (
    Availability,
    BadRow,
    CatalogueInfo,
    Facets,
    GoodRow,
    PriceStep,
    SearchPage,
    SearchQuery,
    Settlement,
)
from blangkon_desktop.usecases.row_batch_views import RowBatch


class CatalogueReader(Protocol):
    """Read-only view of the catalogue; never waits for a writer."""

    def search(self, query: SearchQuery, today: date) -> SearchPage:
        """One page; `today` seeds the rotation of the fair order. Raises InvalidInput for a foreign cursor."""
        ...

    def row_of(self, query: SearchQuery, product_id: str, today: date) -> int | None:
        """The row (from 0) of a product in the whole list of a query, None if it is not in it."""
        ...

    def offered(self, query: SearchQuery) -> Iterator[tuple[Product, Vendor]]:
        """What is offered within the filters of a query, by the names of channels, then by code; its words and its
        order don't count."""
        ...

    def facets(self, query: SearchQuery) -> Facets:
        """Counts for each choice, each with its own filter left aside."""
        ...

    def search_count(self, words: str, channels: Sequence[Channel]) -> Availability:
        """How many products on these channels have all the words, and the three nearest: what an order keeps as proof
        that no marketplace offers a good."""
        ...

    def warm_up(self) -> None:
        """Read ahead what the first searches need."""
        ...

    def product(self, product_id: str) -> Product | None:
        """The product of that id (`channel:sku`), or None."""
        ...

    def vendor(self, vendor_id: str) -> Vendor | None:
        """The vendor of that id (`channel:code`), or None."""
        ...

    def offers(self, product_ids: Sequence[str], vendor_id: str) -> tuple[Mapping[str, Product], Vendor | None]:
        """The products of those ids that there are, and a vendor, in one look."""
        ...

    def similar(self, product: Product, limit: int) -> Sequence[tuple[Product, float]]:
        """Other products with their similarity 0..1, most similar first."""
        ...

    def price_history(self, product_id: str) -> Sequence[PriceStep]:
        """What a product cost, the oldest first, the present price last; empty for an unknown one."""
        ...

    def categories(self) -> Sequence[tuple[str, int]]:
        """Every category with its number of products, by name."""
        ...

    def info(self) -> CatalogueInfo:
        """Sizes and dates."""
        ...


class CatalogueBatch(Protocol):
    """Rows on their way into the catalogue: staged, compared, kept; nothing is visible before `keep`."""

    def stage(self, rows: Iterable[GoodRow]) -> None:
        """Take rows in the order of the files."""
        ...

    def take(self, rows: RowBatch) -> None:
        """Take rows as they come from a file, its bad ones left aside."""
        ...

    def compare(self) -> Settlement:
        """What keeping the rows will do; from here on nobody else can write the catalogue."""
        ...

    def keep(self, built_at: str, state: str | None = None, made_at: str = "") -> None:
        """Write what was compared, all of it in one transaction; `built_at` is an ISO date-time, `state` the name of
        the handed-on state that is reached, `made_at` when that was made."""
        ...


class CatalogueWriter(Protocol):
    """The writing side of the catalogue."""

    def batch(self, *, complete: bool = False) -> AbstractContextManager[CatalogueBatch]:
        """A new batch; leaving it without `keep` leaves the catalogue as it was. `complete`: what the channels of the
        rows had before and the rows lack is withdrawn."""
        ...

    def stands_on(self) -> str:
        """The name of the handed-on state that was taken last, "" for none."""
        ...

    def taken_made_at(self) -> str:
        """When the handed-on state that was taken last was made, ISO 8601, "" for none."""
        ...

    def waiting(self) -> str:
        """The name of the handed-on state that waits for somebody's look, "" for none."""
        ...

    def let_wait(self, state: str) -> None:
        """Note that a handed-on state changes so much that somebody must look at it first."""
        ...

    def remembered_columns(self) -> Mapping[str, Sequence[str]]:
        """For each field, the names of columns that people said hold it, the latest first."""
        ...

    def remember_columns(self, said: Mapping[str, str]) -> None:
        """Remember which column holds which field, for files to come."""
        ...

    def rebuild_index(self) -> None:
        """Build the search index anew from the products."""
        ...


class CatalogueFiles(Protocol):
    """Catalogue files of the outside world."""

    def read(
        self,
        path: Path,
        file_format: str,
        channel: Channel | None,
        columns: Mapping[str, str] | None = None,
        remembered: Mapping[str, Sequence[str]] | None = None,
    ) -> Iterator[RowBatch]:
        """Rows of a file, good and bad; an empty batch now and then means that more is to come.

        Raises Damaged (at any moment) if the file is not what it claims, or too heavy to be read.
        """
        ...

    def write_template(self, path: Path) -> None:
        """An empty file of our own format with an explanation. Raises Conflict if `path` exists."""
        ...


class RejectsFile(Protocol):
    """Where refused rows go, so that someone can correct them."""

    def add(self, row: BadRow) -> None:
        """Note one row."""
        ...

    def save(self) -> None:
        """Write what was noted. Raises Conflict (`folder.disk_full`) or NotAllowed."""
        ...

    @property
    def path(self) -> Path | None:
        """The file, or None as long as nothing was refused."""
        ...

    def discard(self) -> None:
        """Remove the file: the import it belongs to did not happen."""
        ...


RejectsFactory = Callable[[str], AbstractContextManager[RejectsFile]]
"""Opens the rejects of one import, named by the stamp that is given."""
