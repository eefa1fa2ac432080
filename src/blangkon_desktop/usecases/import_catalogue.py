"""Bringing files into the catalogue, all or nothing, with every row accounted for."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_ports import CatalogueFiles, CatalogueWriter, RejectsFactory, RejectsFile
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow, ImportReport, RowPlace, Settlement
from blangkon_desktop.usecases.ports import Clock

_CHUNK = 2_000

DUPLICATE_SKU = Sentence(
    "SKU yang sama muncul lagi di bawahnya dengan isi lain; baris terakhir yang dipakai.",
    "The same SKU comes again further down with other content; the last row is used.",
)


class ImportCatalogue:
    """Import of catalogue files: a refused file changes nothing, a second import of the same file neither."""

    def __init__(
        self, writer: CatalogueWriter, files: CatalogueFiles, open_rejects: RejectsFactory, clock: Clock
    ) -> None:
        self._writer = writer
        self._files = files
        self._open_rejects = open_rejects
        self._clock = clock

    def import_files(
        self, files: Sequence[Path], file_format: str = "auto", channel: Channel | None = None, *, dry_run: bool = False
    ) -> ImportReport:
        """Import all files in one step, the later ones winning over the earlier.

        `channel` is where rows belong that don't say it. Rows that can't be used go to a rejects file.
        Raises InvalidInput for an unknown format, Damaged if a file is not what it claims: then nothing changed.
        """
        began = time.perf_counter()
        stamp = self._clock.now()
        with self._open_rejects(stamp.strftime("%Y%m%d-%H%M%S")) as rejects:
            counts: Counter[str] = Counter()
            try:
                settled = self._settle(self._rows(files, file_format, channel), rejects, counts, dry_run)
            except BlangkonError:
                rejects.discard()
                raise
        read = counts.pop("read")
        return ImportReport(
            read=read,
            added=settled.added,
            changed=settled.changed,
            unchanged=settled.unchanged,
            rejected=counts.total(),
            rejects_file=str(rejects.path) if rejects.path else None,
            seconds=round(time.perf_counter() - began, 3),
            dry_run=dry_run,
            reasons=dict(counts),
        )

    def load(self, offers: Iterable[tuple[Product, Vendor]]) -> Settlement:
        """Put generated products in, as an import of one file would; for practice data."""
        rows = (GoodRow(RowPlace("", line), product, vendor) for line, (product, vendor) in enumerate(offers, start=1))
        with self._writer.batch() as batch:
            while chunk := list(islice(rows, _CHUNK)):
                batch.stage(chunk)
            settled = batch.compare()
            batch.keep(self._clock.now().isoformat(timespec="seconds"))
            return settled

    def write_template(self, path: Path) -> None:
        """Write an empty file of our own format. Raises Conflict if something is there already."""
        self._files.write_template(path)

    def _rows(self, files: Sequence[Path], file_format: str, channel: Channel | None) -> Iterator[GoodRow | BadRow]:
        for path in files:
            yield from self._files.read(path, file_format, channel)

    def _settle(
        self, rows: Iterator[GoodRow | BadRow], rejects: RejectsFile, counts: Counter[str], dry_run: bool
    ) -> Settlement:
        with self._writer.batch() as batch:
            counts["read"] = 0
            while chunk := list(islice(rows, _CHUNK)):
                counts["read"] += len(chunk)
                batch.stage(row for row in chunk if isinstance(row, GoodRow))
                for row in chunk:
                    if isinstance(row, BadRow):
                        rejects.add(row)
                        counts[row.code] += 1
            settled = batch.compare()
            for place, sku in settled.superseded:
                rejects.add(BadRow(place, "duplicate-sku", DUPLICATE_SKU, sku))
                counts["duplicate-sku"] += 1
            rejects.save()
            if not dry_run:
                batch.keep(self._clock.now().isoformat(timespec="seconds"))
        return settled
