"""Frozen records of a catalogue that is handed on in segments."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.catalogue_manifest import CatalogueManifest, Route
from blangkon_desktop.usecases.catalogue_views import ImportReport


@dataclass(frozen=True, slots=True)
class SignedManifest:
    """A manifest with the text that was signed, the signer's public key and the signature, both in hex."""

    manifest: CatalogueManifest
    text: str
    key: str
    signature: str


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was written: `changed` and `withdrawn` of the new step, `size_bytes` of its segments (or of a new base)."""

    manifest: CatalogueManifest
    written: str
    changed: int
    withdrawn: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class ApplyReport:
    """What was taken: the way from the state before, and the import's report; None where there was nothing to do."""

    manifest: CatalogueManifest
    route: Route
    imported: ImportReport | None
