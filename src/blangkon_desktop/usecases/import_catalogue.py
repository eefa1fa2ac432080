"""Bringing files into the catalogue, all or nothing, with every row accounted for."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_ports import CatalogueFiles, CatalogueWriter, RejectsFactory, RejectsFile
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow, ImportReport, RowPlace, Settlement
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.row_batch_views import RowBatch

_CHUNK = 2_000
_SHOWN = 50
"""Most refused rows that a report names."""

DUPLICATE_SKU = Sentence(
    "SKU yang sama muncul lagi di bawahnya dengan isi lain; baris terakhir yang dipakai.",
    "The same SKU comes again further down with other content; the last row is used.",
)


Progress = Callable[[int], None]
"""Hears how many rows were read, several times a second; may raise to stop the import."""

LARGE_CHANGE = "import.large_change"
"""Code of the question whether a large change is meant."""
MOST_WITHDRAWN = 10
"""Percent of the offers that may be withdrawn without a question."""
MOST_REPRICED = 20
"""Percent of the offers that may get another price without a question."""
FEW_OFFERS = 100
"""Below so many offers nobody is asked: a person sees them all."""


@dataclass(frozen=True, slots=True)
class Layers:
    """Says that the files lie over one another, a later row in place of an earlier one, and which handed-on state of
    the catalogue (`CatalogueManifest.state`) is reached with them, and when that was made."""

    state: str
    made_at: str


@dataclass(frozen=True, slots=True)
class _Terms:
    dry_run: bool
    complete: bool
    accepted: bool
    layers: Layers | None


@dataclass(slots=True)
class _Tally:
    """What was read so far: rows, the refused ones by reason, the first of them, and the file that takes them all."""

    rejects: RejectsFile
    read: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    first: list[BadRow] = field(default_factory=list)

    def refuse(self, row: BadRow) -> None:
        self.rejects.add(row)
        self.reasons[row.code] += 1
        if len(self.first) < _SHOWN:
            self.first.append(row)


def is_large(settled: Settlement) -> bool:
    """Whether so much changes that a person should look at it first."""
    if settled.offered < FEW_OFFERS:
        return False
    return (
        settled.withdrawn * 100 > settled.offered * MOST_WITHDRAWN
        or settled.repriced * 100 > settled.offered * MOST_REPRICED
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
        self,
        files: Sequence[Path],
        file_format: str = "auto",
        channel: Channel | None = None,
        *,
        dry_run: bool = False,
        complete: bool = False,
        accepted: bool = False,
        progress: Progress | None = None,
        columns: Mapping[str, str] | None = None,
        layers: Layers | None = None,
    ) -> ImportReport:
        """Import all files in one step, the later ones winning over the earlier.

        `channel` is where rows belong that don't say it. `complete`: the files are all that their channels offer, what
        they lack is withdrawn. Rows that can't be used go to a rejects file. `progress` hears the rows read so far
        and may raise, which leaves the catalogue as it was. `columns` says which column of a table of no known format
        holds which field (`name` → `Nama Barang`); it is remembered for files to come. With `layers` rows that later
        ones replace are not refused, and not counted.
        Raises InvalidInput for an unknown format, Damaged if a file is not what it claims, Conflict
        (`import.large_change`) if over a tenth of the offers would be withdrawn or over a fifth get another price and
        nobody `accepted` that: then nothing changed.
        """
        began = time.perf_counter()
        stamp = self._clock.now()
        with self._open_rejects(stamp.strftime("%Y%m%d-%H%M%S")) as rejects:
            tally = _Tally(rejects)
            kept = False
            try:
                with closing(self._rows(files, file_format, channel, columns or {})) as rows:
                    batches = _counted(rows, tally, progress or _silent)
                    settled = self._settle(batches, tally, _Terms(dry_run, complete, accepted, layers))
                kept = True
            finally:
                if not kept:
                    rejects.discard()
        if columns and not dry_run:
            self._writer.remember_columns(columns)
        where = str(rejects.path) if rejects.path else None
        return _report(settled, tally, where, round(time.perf_counter() - began, 3), dry_run)

    def load(self, offers: Iterable[tuple[Product, Vendor]]) -> Settlement:
        """Put generated products in, as an import of one file would; for practice data."""
        rows = (GoodRow(RowPlace("", line), product, vendor) for line, (product, vendor) in enumerate(offers, start=1))
        with self._writer.batch() as batch:
            while chunk := list(islice(rows, _CHUNK)):
                batch.stage(chunk)
            settled = batch.compare()
            batch.keep(self._clock.now().isoformat(timespec="seconds"))
            return settled

    def rebuild_index(self) -> None:
        """Build the search index anew from the products; searching goes on meanwhile."""
        self._writer.rebuild_index()

    def write_template(self, path: Path) -> None:
        """Write an empty file of our own format. Raises Conflict if something is there already."""
        self._files.write_template(path)

    def _rows(
        self, files: Sequence[Path], file_format: str, channel: Channel | None, columns: Mapping[str, str]
    ) -> Generator[RowBatch, None, None]:
        remembered = self._writer.remembered_columns()
        for path in files:
            yield from self._files.read(path, file_format, channel, columns, remembered)

    def _settle(self, batches: Iterator[RowBatch], tally: _Tally, terms: _Terms) -> Settlement:
        with self._writer.batch(complete=terms.complete) as batch:
            for rows in batches:
                batch.take(rows)
                for row in rows.bad:
                    tally.refuse(row)
            settled = batch.compare()
            if terms.layers is not None:
                tally.read -= len(settled.superseded)
            for place, sku in settled.superseded if terms.layers is None else ():
                tally.refuse(BadRow(place, "duplicate-sku", DUPLICATE_SKU, sku))
            tally.rejects.save()
            if not terms.dry_run:
                if is_large(settled) and not terms.accepted:
                    raise _large_change(settled)
                reached = (terms.layers.state, terms.layers.made_at) if terms.layers else (None, "")
                batch.keep(self._clock.now().isoformat(timespec="seconds"), *reached)
        return settled


def _counted(batches: Iterator[RowBatch], tally: _Tally, progress: Progress) -> Iterator[RowBatch]:
    for batch in batches:
        tally.read += batch.read
        yield batch
        progress(tally.read)


def _report(
    settled: Settlement, tally: _Tally, rejects_file: str | None, seconds: float, dry_run: bool
) -> ImportReport:
    return ImportReport(
        read=tally.read,
        added=settled.added,
        changed=settled.changed,
        unchanged=settled.unchanged,
        rejected=tally.reasons.total(),
        rejects_file=rejects_file,
        seconds=seconds,
        dry_run=dry_run,
        reasons=dict(tally.reasons),
        repriced=settled.repriced,
        withdrawn=settled.withdrawn,
        price_changes=settled.price_changes,
        withdrawals=settled.withdrawals,
        large=is_large(settled),
        refused=tuple(tally.first),
    )


def _silent(_read: int) -> None:
    """Nobody listens."""


def _large_change(settled: Settlement) -> Conflict:
    return Conflict(
        LARGE_CHANGE,
        Sentence(
            f"Dari {settled.offered} barang, {settled.repriced} berubah harga dan {settled.withdrawn} turun tayang.",
            f"{settled.repriced} prices change and {settled.withdrawn} of {settled.offered} products are withdrawn.",
        ),
        detail=Sentence(
            "Sebanyak itu biasanya bukan pembaruan biasa. Katalog belum diubah.",
            "So many are seldom an ordinary update. The catalogue was not changed yet.",
        ),
        next_step=Sentence(
            "Lihat dahulu laporannya (--dry-run); bila memang benar, impor lagi dengan --accept-changes.",
            "Look at the report first (--dry-run); if it is right, import again with --accept-changes.",
        ),
        data={"repriced": settled.repriced, "withdrawn": settled.withdrawn, "offered": settled.offered},
    )
