"""A folder with a handed-on catalogue as its keeper brings it to the hub: looked at whole before it is offered."""

from __future__ import annotations

import hashlib
from pathlib import Path

from blangkon_desktop.domain.catalogue_manifest import (
    ENDING,
    MANIFEST,
    MAX_MANIFEST_BYTES,
    CatalogueManifest,
    Segment,
    read_manifest,
    read_written,
    signed_text,
)
from blangkon_desktop.domain.segment_refusals import damaged_manifest, damaged_segment, no_catalogue
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.sync.wire.signing import signature_holds

_MAKE = Sentence("Buat dahulu: catalog segments build.", "Make one: catalog segments build.")


def read_folder(folder: Path) -> CatalogueManifest:
    """The manifest of a folder whose signature holds; whose it is, the keeper answers for.

    Raises NotFound (`catalog.no_manifest`) or Damaged (`catalog.manifest_damaged`).
    """
    try:
        with (folder / MANIFEST).open("rb") as file:
            text, key, signature = read_written(file.read(2 * MAX_MANIFEST_BYTES))
        manifest = read_manifest(text)
    except OSError as error:
        raise no_catalogue(_MAKE) from error
    except ValueError as error:
        raise damaged_manifest(str(error)) from error
    if not signature_holds(key, signed_text(text), signature):
        raise damaged_manifest("the signature does not hold")
    return manifest


def read_segment(folder: Path, segment: Segment) -> bytes:
    """The bytes of a segment. Raises Damaged (`catalog.segment_damaged`)."""
    try:
        with (folder / f"{segment.sha256}{ENDING}").open("rb") as file:
            data = file.read(segment.size + 1)
    except OSError as error:
        raise damaged_segment(segment.sha256, str(error)) from error
    if len(data) != segment.size or hashlib.sha256(data).hexdigest() != segment.sha256:
        raise damaged_segment(segment.sha256, "other bytes than its name says")
    return data
