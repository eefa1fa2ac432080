"""A folder with a handed-on catalogue: the signed manifest and its segments, on a disk or a flash disk."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from heapq import merge
from itertools import groupby
from pathlib import Path

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.domain.catalogue_manifest import (
    ENDING,
    MANIFEST,
    MAX_MANIFEST_BYTES,
    CatalogueManifest,
    Segment,
    read_manifest,
    read_written,
    written,
)
from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.segment_refusals import damaged_manifest, damaged_segment
from blangkon_desktop.interchange import catalogue_cells as cells
from blangkon_desktop.interchange.catalogue_segments import cut, packed, rows_in
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.platform.folder import explain_os_error
from blangkon_desktop.usecases.segment_views import SignedManifest

_OURS = re.compile(rf"([0-9a-f]{{64}}){re.escape(ENDING)}(\.part)?")


class SegmentFolder:
    """One folder; nothing in it is believed before its hash and its signature were looked at."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def manifest(self) -> SignedManifest | None:
        """What the folder says that it holds, its signature not yet looked at; None where there is no manifest.

        Raises Damaged (`catalog.manifest_damaged`) for a file that is none.
        """
        path = self._path / MANIFEST
        try:
            with path.open("rb") as file:
                content = file.read(2 * MAX_MANIFEST_BYTES)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise explain_os_error(error, self._path) from error
        try:
            text, key, signature = read_written(content)
            return SignedManifest(read_manifest(text), text, key, signature)
        except ValueError as error:
            raise damaged_manifest(str(error)) from error

    def publish(self, signed: SignedManifest) -> None:
        """Put a manifest in place once all its segments are there; then remove segments that it does not name."""
        write_whole(self._path / MANIFEST, written(signed.text, signed.key, signed.signature))
        self.keep_only(signed.manifest.segments)

    def keep_only(self, segments: Iterable[Segment]) -> None:
        """Remove what is no part of these segments; begun downloads of them stay."""
        wanted = {segment.sha256 for segment in segments}
        for path in self._path.glob(f"*{ENDING}*"):
            name = _OURS.fullmatch(path.name)  # a file of somebody else in a folder that he named stays
            if name and name[1] not in wanted:
                with suppress(OSError):  # one that can't be removed now is removed next time
                    path.unlink()

    def path(self, segment: Segment) -> Path:
        """Where a segment lies, or would."""
        return self._path / f"{segment.sha256}{ENDING}"

    def add_rows(self, rows: Iterable[cells.Row]) -> tuple[Segment, ...]:
        """Write sorted rows as segments; one that is there already is not written again."""
        made = []
        for part in cut(rows):
            segment, data = packed(part)
            if not self.holds(segment):
                write_whole(self.path(segment), data)
            made.append(segment)
        return tuple(made)

    def encode(self, product: Product, vendor: Vendor | None) -> cells.Row:
        """A product as a row of segments."""
        return cells.row_cells(product, vendor)

    def withdrawn(self, row: cells.Row, day: str) -> cells.Row:
        """The row of a product that is no longer offered from an ISO day on."""
        return cells.withdrawn(row, day)

    def rows(self, manifest: CatalogueManifest) -> Iterator[cells.Row]:
        """All rows that are offered in the present state, sorted; the last step that names a product counts.

        Raises Damaged (`catalog.segment_damaged`).
        """
        layers: Sequence[tuple[Segment, ...]] = (manifest.base, *(step.segments for step in manifest.steps))
        numbered = (self._layer(at, segments) for at, segments in enumerate(layers))
        for _, same in groupby(merge(*numbered), key=lambda item: item[0]):
            *_, (_, _, row) = same
            if cells.is_offered(row):
                yield row

    def _layer(self, at: int, segments: Iterable[Segment]) -> Iterator[tuple[tuple[str, str], int, cells.Row]]:
        for segment in segments:
            data = self.read(segment)
            try:
                for row in rows_in(data):
                    yield cells.key_of(row), at, row
            except ValueError as error:
                raise damaged_segment(segment.sha256, str(error)) from error

    def read(self, segment: Segment) -> bytes:
        """The bytes of a segment. Raises Damaged (`catalog.segment_damaged`) if they are not those that it names."""
        if not self.has(segment):
            raise damaged_segment(segment.sha256, "missing, or not as long as it should be")
        data = self.path(segment).read_bytes()
        if hashlib.sha256(data).hexdigest() != segment.sha256:
            raise damaged_segment(segment.sha256, "other bytes than its name says")
        return data

    def holds(self, segment: Segment) -> bool:
        """Whether a segment is here whole, by its hash."""
        try:
            self.read(segment)
        except Damaged:
            return False
        return True

    def has(self, segment: Segment) -> bool:
        """Whether a file of this name and length is there."""
        try:
            return self.path(segment).stat().st_size == segment.size
        except FileNotFoundError:
            return False
        except OSError as error:
            raise explain_os_error(error, self._path) from error

    def piece(self, segment: Segment, start: int, length: int) -> bytes:
        """Some bytes of a segment, fewer at its end. Raises Damaged (`catalog.segment_damaged`) where it is missing."""
        try:
            with self.path(segment).open("rb") as file:
                file.seek(start)
                return file.read(length)
        except FileNotFoundError as error:
            raise damaged_segment(segment.sha256, "missing") from error
        except OSError as error:
            raise explain_os_error(error, self._path) from error
