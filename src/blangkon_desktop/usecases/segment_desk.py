"""Handing the catalogue on and taking it, with folders that people name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.catalogue_manifest import CatalogueManifest
from blangkon_desktop.usecases.build_segments import BuildSegments
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from blangkon_desktop.usecases.segment_ports import SegmentFolder
from blangkon_desktop.usecases.segment_views import ApplyReport, BuildReport
from blangkon_desktop.usecases.take_segments import TakeSegments

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class SegmentDesk:
    """`take` also serves other sources than folders."""

    make: BuildSegments
    take: TakeSegments
    open_folder: Callable[[Path], SegmentFolder]

    def build(self, folder: Path, query: SearchQuery) -> BuildReport:
        """Bring a folder up to date; see `BuildSegments.build`."""
        return self.make.build(self.open_folder(folder), query)

    def verify(self, folder: Path, signer: str = "") -> CatalogueManifest:
        """Look at all of a folder; see `TakeSegments.verify`."""
        return self.take.verify(self.open_folder(folder), signer)

    def apply(
        self,
        folder: Path,
        *,
        signer: str = "",
        dry_run: bool = False,
        accepted: bool = False,
        read: Progress | None = None,
    ) -> ApplyReport:
        """Take a folder's catalogue; see `TakeSegments.apply`."""
        source = self.open_folder(folder)
        return self.take.apply(source, signer=signer, dry_run=dry_run, accepted=accepted, read=read)
