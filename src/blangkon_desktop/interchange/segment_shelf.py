"""Segments on their way into this laptop: fetched piece by piece, resumed after a break, believed by their hash."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from blangkon_desktop.domain.catalogue_manifest import Segment
from blangkon_desktop.domain.segment_refusals import damaged_segment
from blangkon_desktop.interchange.segment_folder import SegmentFolder
from blangkon_desktop.platform.folder import explain_os_error
from blangkon_desktop.usecases.segment_ports import SegmentSource

_PIECE = 256 << 10
"""Bytes that are asked for at once: what a broken line loses at most."""


class SegmentShelf:
    """The segments in a folder of the data folder; they are needed only until the catalogue has them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder = SegmentFolder(path)

    def fetch(self, segments: Sequence[Segment], source: SegmentSource) -> None:
        """Get what is not here yet, or no longer whole.

        What came before a break stays for the next time. Raises Damaged (`catalog.segment_damaged`) for a segment
        that is not what it should be, which is then let go, and what the source raises.
        """
        self._folder.keep_only(segments)
        for segment in segments:
            if not self._folder.holds(segment):
                self._fetch(segment, source)

    def path(self, segment: Segment) -> Path:
        """Where a fetched segment lies."""
        return self._folder.path(segment)

    def clear(self) -> None:
        """The catalogue has them all."""
        self._folder.keep_only(())

    def _fetch(self, segment: Segment, source: SegmentSource) -> None:
        begun = self.path(segment).with_name(f"{self.path(segment).name}.part")
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if begun.exists() and begun.stat().st_size > segment.size:  # two at once wrote it: it can't become right
                begun.unlink()
            with begun.open("ab") as file:
                while (here := file.tell()) < segment.size:
                    piece = source.piece(segment, here, min(_PIECE, segment.size - here))
                    if not piece:
                        raise damaged_segment(segment.sha256, "shorter than it should be")
                    file.write(piece)
                    file.flush()
                os.fsync(file.fileno())
            if hashlib.sha256(begun.read_bytes()).hexdigest() != segment.sha256:
                with suppress(OSError):
                    begun.unlink()
                raise damaged_segment(segment.sha256, "other bytes than its name says")
            begun.replace(self.path(segment))
        except OSError as error:
            raise explain_os_error(error, self._path) from error
