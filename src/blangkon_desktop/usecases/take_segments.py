"""Taking a catalogue that others handed on: only what this laptop lacks, checked, in one step, asking where it must."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from blangkon_desktop.domain.catalogue_manifest import CatalogueManifest, is_older, signed_text
from blangkon_desktop.domain.errors import Conflict, NotAllowed
from blangkon_desktop.domain.segment_refusals import (
    damaged_manifest,
    damaged_segment,
    no_catalogue,
    older_catalogue,
    practice_catalogue,
)
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_ports import CatalogueWriter
from blangkon_desktop.usecases.import_catalogue import LARGE_CHANGE, ImportCatalogue, Layers
from blangkon_desktop.usecases.segment_ports import SegmentShelf, SegmentSource, Signers
from blangkon_desktop.usecases.segment_views import ApplyReport, SignedManifest

_FINGERPRINT = 16
_NEWER_OR_ACCEPT = Sentence(
    "Minta katalog yang lebih baru; bila memang ingin yang lama, ulangi dengan --accept-changes.",
    "Ask for a newer one; if the old one is really wanted, repeat with --accept-changes.",
)
_CHOOSE = Sentence("Pilih folder yang berisi katalog.json.", "Choose the folder with katalog.json.")


class TakeSegments:
    """Brings this laptop's catalogue to the state of a folder or a hub."""

    def __init__(
        self,
        writer: CatalogueWriter,
        imports: ImportCatalogue,
        shelf: SegmentShelf,
        signers: Signers,
        practice: Callable[[], bool],
    ) -> None:
        """`practice` tells whether this is a practice office."""
        self._writer = writer
        self._imports = imports
        self._shelf = shelf
        self._signers = signers
        self._practice = practice

    @property
    def stands_on(self) -> str:
        """The state that was taken last, "" for none."""
        return self._writer.stands_on()

    def from_hub(self, source: SegmentSource, *, accepted: bool = False, dry_run: bool = False) -> ApplyReport | None:
        """As `apply`, from a hub that may have nothing newer: then None."""
        signed = source.manifest()
        return None if signed is None else self._apply(source, self._believed(signed, ""), accepted, dry_run)

    def from_hub_by_itself(self, source: SegmentSource) -> ApplyReport | None:
        """As `from_hub`, at an exchange that nobody watches: a catalogue about which was asked once is not read
        again until somebody answers. Raises Conflict (`import.large_change`) each time."""
        signed = source.manifest()
        if signed is None:
            return None
        manifest = self._believed(signed, "")
        if manifest.state == self._writer.waiting():
            raise Conflict(
                LARGE_CHANGE,
                Sentence("Perubahannya banyak dan menunggu diperiksa.", "It changes much and waits for a look."),
                next_step=Sentence("Lihat dahulu apa yang berubah.", "Look first at what changes."),
            )
        try:
            return self._apply(source, manifest, accepted=False, dry_run=False)
        except Conflict as error:
            if error.code == LARGE_CHANGE:
                self._writer.let_wait(manifest.state)
            raise

    def verify(self, source: SegmentSource, signer: str = "") -> CatalogueManifest:
        """Look at all segments, take nothing. Errors as `apply`."""
        manifest = self._believed(_there(source), signer)
        for segment in manifest.segments:
            digest, at = hashlib.sha256(), 0
            while piece := source.piece(segment, at, 1 << 20):
                digest.update(piece)
                at += len(piece)
            if at != segment.size or digest.hexdigest() != segment.sha256:
                raise damaged_segment(segment.sha256, "not as its name says")
        return manifest

    def apply(
        self,
        source: SegmentSource,
        *,
        signer: str = "",
        dry_run: bool = False,
        accepted: bool = False,
        read: Callable[[int], None] | None = None,
    ) -> ApplyReport:
        """Fetch the segments that lead from this laptop's state to the source's, then import them in one step.

        `signer` is the fingerprint of a key that an administrator believes. `read` hears the rows read and may raise to
        stop; what was fetched stays for the next time.
        Raises NotFound (`catalog.no_manifest`), NotAllowed (`catalog.unknown_signer`), Damaged
        (`catalog.manifest_damaged`, `catalog.segment_damaged`), Conflict (`catalog.practice`; `catalog.older`: older
        than what is here and not `accepted`) and what `ImportCatalogue.import_files` raises.
        """
        return self._apply(source, self._believed(_there(source), signer), accepted, dry_run, read)

    def _apply(
        self,
        source: SegmentSource,
        manifest: CatalogueManifest,
        accepted: bool,
        dry_run: bool,
        read: Callable[[int], None] | None = None,
    ) -> ApplyReport:
        route = manifest.route(self._writer.stands_on())
        if not route.segments:
            return ApplyReport(manifest, route, None)
        here = self._writer.taken_made_at()
        if route.whole and is_older(manifest.made_at, here) and not (accepted or dry_run):
            raise older_catalogue(manifest.made_at, here, _NEWER_OR_ACCEPT)
        self._shelf.fetch(route.segments, source)
        report = self._imports.import_files(
            [self._shelf.path(segment) for segment in route.segments],
            "blangkon-csv",
            dry_run=dry_run,
            complete=route.whole,
            accepted=accepted,
            progress=read,
            layers=Layers(manifest.state, manifest.made_at),
        )
        if not dry_run:
            self._shelf.clear()
        return ApplyReport(manifest, route, report)

    def _believed(self, signed: SignedManifest, signer: str) -> CatalogueManifest:
        if not self._signers.holds(signed.key, signed_text(signed.text), signed.signature):
            raise damaged_manifest("the signature does not hold")
        if not self._signers.known(signed.key) and signer != fingerprint_of(signed.key):
            raise _unknown_signer(signed.key)
        if signed.manifest.practice and not self._practice():
            raise practice_catalogue()
        return signed.manifest


def _there(source: SegmentSource) -> SignedManifest:
    signed = source.manifest()
    if signed is None:
        raise no_catalogue(_CHOOSE)
    return signed


def fingerprint_of(key: str) -> str:
    """What two people compare by telephone: sixteen signs of a key's hash."""
    return hashlib.sha256(key.encode()).hexdigest()[:_FINGERPRINT]


def _unknown_signer(key: str) -> NotAllowed:
    return NotAllowed(
        "catalog.unknown_signer",
        Sentence("Penanda tangan katalog ini belum dikenal.", "Who signed this catalogue is not known here."),
        detail=Sentence(
            f"Sidik kuncinya {fingerprint_of(key)}. Tidak ada data yang berubah.",
            f"Its key has the fingerprint {fingerprint_of(key)}. No data was changed.",
        ),
        next_step=Sentence(
            "Cocokkan sidik itu dengan pembuatnya lewat telepon, lalu ulangi dengan --signer.",
            "Compare the fingerprint with its maker by telephone, then repeat with --signer.",
        ),
        field="signer",
        data={"fingerprint": fingerprint_of(key)},
    )
