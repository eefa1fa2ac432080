"""What handing on a catalogue needs from the outside: a folder of segments, a source of them, a shelf for those that
come, and who is believed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.domain.catalogue_manifest import CatalogueManifest, Segment
from blangkon_desktop.usecases.segment_views import SignedManifest

Row = tuple[str, ...]
"""A product as cells of texts, its channel and its code first."""


class SegmentSource(Protocol):
    """Where segments come from: a folder or a hub."""

    def manifest(self) -> SignedManifest | None:
        """What there is; None for nothing. Raises Damaged (`catalog.manifest_damaged`)."""
        ...

    def piece(self, segment: Segment, start: int, length: int) -> bytes:
        """Some bytes of a segment, fewer at its end."""
        ...


class SegmentFolder(SegmentSource, Protocol):
    """A folder that is written to."""

    def encode(self, product: Product, vendor: Vendor | None) -> Row:
        """A product as a row of segments."""
        ...

    def rows(self, manifest: CatalogueManifest) -> Iterator[Row]:
        """All rows that are offered in the manifest's state, sorted. Raises Damaged (`catalog.segment_damaged`)."""
        ...

    def withdrawn(self, row: Row, day: str) -> Row:
        """The row of a product that is no longer offered from an ISO day on."""
        ...

    def add_rows(self, rows: Iterable[Row]) -> tuple[Segment, ...]:
        """Write sorted rows as segments."""
        ...

    def publish(self, signed: SignedManifest) -> None:
        """Put a manifest in place of the one before; segments that it does not name go."""
        ...


class SegmentShelf(Protocol):
    """Segments that came, until the catalogue has them."""

    def fetch(self, segments: Sequence[Segment], source: SegmentSource) -> None:
        """Get what is not here yet, or no longer whole; what came before a break is gone on with."""
        ...

    def path(self, segment: Segment) -> Path:
        """Where a fetched segment lies."""
        ...

    def clear(self) -> None:
        """Let them go."""
        ...


class Signers(Protocol):
    """Whose manifests are believed."""

    def sign(self, message: bytes) -> tuple[str, str]:
        """This device's public key and its signature, both in hex."""
        ...

    def holds(self, key: str, message: bytes, signature: str) -> bool:
        """Whether the signature is the key's."""
        ...

    def known(self, key: str) -> bool:
        """Whether the key is this device's, another laptop's of the office, or the paired hub's."""
        ...
