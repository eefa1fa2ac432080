"""Catalogues for all offices: one manifest of each scope, signed with the hub's key, and the segments they name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select

from blangkon_desktop.domain.catalogue_manifest import (
    CatalogueManifest,
    Segment,
    is_older,
    read_manifest,
    scope_of,
    signed_text,
)
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.segment_refusals import older_catalogue
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.hub.store.identity import HubIdentity
from blangkon_desktop.hub.store.tables import catalogues, segments
from blangkon_desktop.sync.wire.models import CatalogueRecord

CatalogueRow = Row[*tuple[Any, ...]]
_WHOLE = "all"
_MAKE_ANEW = Sentence("Bagikan yang dibuat terakhir.", "Offer the one that was made last.")


def push_catalogue(
    connection: Connection,
    identity: HubIdentity,
    manifest: CatalogueManifest,
    read: Callable[[Segment], bytes],
    now: datetime,
) -> bool:
    """Offer a catalogue in place of the one of its scope; False when this very state is offered already.

    `read` gives the checked bytes of a segment. Segments that no catalogue names any more go.
    Raises Conflict (`catalog.older`) for one that was made before the one of its scope.
    """
    for known in catalogue_rows(connection):
        if known.state == manifest.state:
            return False
        if known.scope == manifest.scope and is_older(manifest.made_at, known.made_at):
            raise older_catalogue(manifest.made_at, known.made_at, _MAKE_ANEW)
    text = manifest.text()
    connection.execute(delete(catalogues).where(catalogues.c.scope == manifest.scope))
    row = {"scope": manifest.scope, "state": manifest.state, "made_at": manifest.made_at, "text": text}
    signature = identity.key.sign(signed_text(text))
    pushed_at = now.isoformat(timespec="seconds")
    connection.execute(insert(catalogues), {**row, "signature": signature, "pushed_at": pushed_at})
    here = set(connection.execute(select(segments.c.sha256)).scalars())
    for segment in dict.fromkeys(manifest.segments):
        if segment.sha256 not in here:
            connection.execute(insert(segments), {"sha256": segment.sha256, "data": read(segment)})
    wanted = {one.sha256 for kept in catalogue_rows(connection) for one in read_manifest(kept.text).segments}
    for name in here - wanted:
        connection.execute(delete(segments).where(segments.c.sha256 == name))
    return True


def catalogue_rows(connection: Connection) -> Sequence[CatalogueRow]:
    """The catalogues that are offered, the whole one first."""
    rows = connection.execute(select(catalogues)).all()
    return sorted(rows, key=lambda row: (row.scope != _WHOLE, row.scope))


def catalogue_for(connection: Connection, identity: HubIdentity, state: str) -> CatalogueRecord | None:
    """What a laptop that stands on a state should take: the catalogue of its scope, which a small laptop
    keeps even where there is only the whole one; who took nothing yet gets the first one.

    None where there is nothing, or nothing newer.
    """
    rows = catalogue_rows(connection)
    own = next((row for row in rows if not state or row.scope == scope_of(state)), None)
    if own is None or own.state == state:
        return None
    return CatalogueRecord(hub_id=identity.hub_id, text=own.text, signature=own.signature)


def segment_piece(connection: Connection, name: str, start: int, length: int) -> tuple[bytes, int]:
    """Some bytes of a segment, and how many it has in all. NotFound (`catalog.no_segment`)."""
    piece = func.substr(segments.c.data, start + 1, length)
    found = connection.execute(
        select(piece, func.length(segments.c.data)).where(segments.c.sha256 == name)
    ).one_or_none()
    if found is None:
        raise NotFound(
            "catalog.no_segment",
            Sentence("Bagian katalog ini tidak ada lagi di hub.", "The hub has this part of the catalogue no longer."),
            detail=Sentence("Katalog di laptop tidak berubah.", "The catalogue of the laptop has not changed."),
            next_step=Sentence("Kirim & ambil lagi; ada yang lebih baru.", "Sync again: there is a newer one."),
        )
    return bytes(found[0]), int(found[1])
