"""The hub as a source of segments: a manifest that the paired hub signed, and pieces that can be gone on with."""

from __future__ import annotations

from blangkon_desktop.domain.catalogue_manifest import Segment, read_manifest
from blangkon_desktop.domain.segment_refusals import damaged_manifest
from blangkon_desktop.sync.client import HubSession
from blangkon_desktop.sync.trouble import not_our_hub
from blangkon_desktop.usecases.segment_views import SignedManifest
from blangkon_desktop.usecases.sync_ports import HubLink


class HubCatalogue:
    """What a hub offers to a laptop that stands on `state`; the port `SegmentSource`."""

    def __init__(self, link: HubLink, session: HubSession, state: str) -> None:
        self._link = link
        self._session = session
        self._state = state

    def manifest(self) -> SignedManifest | None:
        """The manifest as the hub signed it, the signature not yet looked at; None where nothing is new."""
        record = self._session.catalogue(self._state).catalogue
        if record is None:
            return None
        if record.hub_id != self._link.hub_id:
            raise not_our_hub("a catalogue of another hub")
        try:
            manifest = read_manifest(record.text)
        except ValueError as error:
            raise damaged_manifest(str(error)) from error
        return SignedManifest(manifest, record.text, self._link.hub_key, record.signature)

    def piece(self, segment: Segment, start: int, length: int) -> bytes:
        """Some bytes of a segment."""
        return self._session.piece(segment.sha256, start, length)
