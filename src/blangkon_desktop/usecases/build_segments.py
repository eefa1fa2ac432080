"""Handing the catalogue on: a base in segments, then a small step for what changed since."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field, replace

from blangkon_desktop.domain.catalogue_manifest import CatalogueManifest, Step, signed_text, size_of
from blangkon_desktop.domain.errors import Damaged, InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_ports import CatalogueReader
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.segment_ports import Row, SegmentFolder, Signers
from blangkon_desktop.usecases.segment_views import BuildReport, SignedManifest

_MOST_STEPS = 64
_LARGEST_SHARE = 4
"""Steps that together reach a quarter of the base's bytes, or one that changes a quarter of its rows, make a new
base: whoever comes new must not fetch most products twice."""


@dataclass(slots=True)
class _Count:
    """What is offered now."""

    products: int = 0
    vendors: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Difference:
    """The rows of a step; `too_many` ends the look for more."""

    rows: list[Row] = field(default_factory=list)
    changed: int = 0
    withdrawn: int = 0
    too_many: bool = False


class BuildSegments:
    """Writes the catalogue of this laptop, or a part of it, into a folder for others."""

    def __init__(self, reader: CatalogueReader, signers: Signers, clock: Clock, practice: Callable[[], bool]) -> None:
        """`practice` tells whether this is a practice office."""
        self._reader = reader
        self._signers = signers
        self._clock = clock
        self._practice = practice

    def build(self, folder: SegmentFolder, query: SearchQuery) -> BuildReport:
        """Bring a folder up to date with what is offered within `query.channels` and `query.near`.

        Writes a base into an empty folder, one of another scope or one that is damaged, a step where little changed,
        nothing where nothing did. Raises InvalidInput (`catalog.nothing_to_hand_on`).
        """
        scope = ";".join(("near" if query.near else "all", *sorted(set(query.channels))))
        try:
            made = self._further(folder, scope, query)
        except Damaged:  # nothing is lost: the catalogue itself is here
            made = None
        return made or self._base(folder, scope, query)

    def _further(self, folder: SegmentFolder, scope: str, query: SearchQuery) -> BuildReport | None:
        """From what the folder holds to what is offered now; None where a new base is wanted."""
        signed = folder.manifest()
        if signed is None or (signed.manifest.scope, signed.manifest.practice) != (scope, self._practice()):
            return None
        before, count = signed.manifest, _Count()
        found = self._compare(folder, before, query, count)
        if not found.rows and not found.too_many:
            return BuildReport(before, "nothing", 0, 0, 0)
        if found.too_many or len(before.steps) >= _MOST_STEPS:
            return None
        return self._step(folder, before, found, count)

    def _compare(
        self, folder: SegmentFolder, before: CatalogueManifest, query: SearchQuery, count: _Count
    ) -> _Difference:
        """Both sides are sorted alike, so they are read side by side, whatever their length."""
        found, today = _Difference(), self._clock.now().date().isoformat()
        most = max(sum(segment.rows for segment in before.base) // _LARGEST_SHARE, 1_000)
        with closing(self._rows(folder, query, count)) as rows:
            old_rows = folder.rows(before)
            old, new = next(old_rows, None), next(rows, None)
            while old is not None or new is not None:
                if new is None or (old is not None and old[:2] < new[:2]):
                    assert old is not None
                    found.rows.append(folder.withdrawn(old, today))
                    found.withdrawn += 1
                    old = next(old_rows, None)
                elif old is None or new[:2] < old[:2]:
                    found.rows.append(new)
                    found.changed += 1
                    new = next(rows, None)
                else:
                    if new != old:
                        found.rows.append(new)
                        found.changed += 1
                    old, new = next(old_rows, None), next(rows, None)
                if len(found.rows) > most:
                    found.too_many = True
                    break
        return found

    def _step(
        self, folder: SegmentFolder, before: CatalogueManifest, found: _Difference, count: _Count
    ) -> BuildReport | None:
        segments = folder.add_rows(found.rows)
        step = Step(self._now(), found.changed, found.withdrawn, segments)
        made = replace(
            before,
            made_at=step.made_at,
            products=count.products,
            vendors=len(count.vendors),
            steps=(*before.steps, step),
        )
        if (size_of(made.segments) - size_of(made.base)) * _LARGEST_SHARE > size_of(made.base):
            return None
        self._publish(folder, made)
        return BuildReport(made, "step", found.changed, found.withdrawn, size_of(segments))

    def _base(self, folder: SegmentFolder, scope: str, query: SearchQuery) -> BuildReport:
        count = _Count()
        with closing(self._rows(folder, query, count)) as rows:
            segments = folder.add_rows(rows)
        if not segments:
            raise InvalidInput(
                "catalog.nothing_to_hand_on",
                Sentence("Tidak ada barang untuk dibagikan.", "There are no products to hand on."),
                detail=Sentence("Tidak ada yang ditulis.", "Nothing was written."),
                next_step=Sentence("Impor katalog dahulu.", "Import a catalogue first."),
            )
        made = CatalogueManifest(scope, self._now(), count.products, len(count.vendors), segments, (), self._practice())
        self._publish(folder, made)
        return BuildReport(made, "base", count.products, 0, size_of(segments))

    def _rows(self, folder: SegmentFolder, query: SearchQuery, count: _Count) -> Generator[Row]:
        for product, vendor in self._reader.offered(query):
            count.products += 1
            count.vendors.add(product.vendor_id)
            yield folder.encode(product, vendor)

    def _publish(self, folder: SegmentFolder, made: CatalogueManifest) -> None:
        text = made.text()
        folder.publish(SignedManifest(made, text, *self._signers.sign(signed_text(text))))

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")
