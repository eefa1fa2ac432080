"""The hub's answers without HTTP: who asks is checked, then the work is done in one transaction of one office."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from pydantic import BaseModel

from blangkon_desktop.domain.policy_version import VERSION
from blangkon_desktop.hub.refusals import malformed, not_authentic
from blangkon_desktop.hub.store.accept import Reception, read_batch
from blangkon_desktop.hub.store.catalogues import catalogue_for, segment_piece
from blangkon_desktop.hub.store.database import HubConnection, HubStore
from blangkon_desktop.hub.store.feeds import page_of_changes
from blangkon_desktop.hub.store.identity import HubIdentity
from blangkon_desktop.hub.store.leases import lend
from blangkon_desktop.hub.store.offices import HubDevice, find_device, pair
from blangkon_desktop.hub.store.policies import newest_policy
from blangkon_desktop.sync.wire.models import (
    MAX_PIECE_BYTES,
    PROTOCOL,
    CatalogueAnswer,
    Health,
    LeaseRequest,
    PairRequest,
    PolicyAnswer,
)
from blangkon_desktop.sync.wire.packing import Malformed, pack, read, to_json
from blangkon_desktop.sync.wire.signing import answer_text, content_digest, request_text, signature_holds

_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{1,12})")
Record = TypeVar("Record", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it came: `target` is path and query, absent headers are empty."""

    method: str
    target: str
    body: bytes = b""
    device_id: str = ""
    nonce: str = ""
    signature: str = ""
    digest: str = ""
    key: str = ""


class HubService:
    """Health, pairing, batches, changes, leases, policies and catalogues. Raises BlangkonErrors for what it refuses."""

    def __init__(self, store: HubStore, identity: HubIdentity, now: Callable[[], datetime]) -> None:
        self._store = store
        self._identity = identity
        self._now = now
        self._reception = Reception(identity, now)

    def health(self) -> bytes:
        """Who the hub is, as JSON; reads the database, so that an answer means that the hub can work."""
        with self._store.read() as connection:
            connection.exec_driver_sql("SELECT 1").scalar_one()
        identity = self._identity
        return to_json(
            Health(
                status="ready",
                hub_id=identity.hub_id,
                hub_key=identity.key.public_key,
                epoch=identity.epoch,
                practice=identity.practice,
                protocol=PROTOCOL,
            )
        )

    def pair(self, call: Call) -> bytes:
        """Bind the asking device by an invitation; it proves that it owns the key that it names."""
        asked = _read(PairRequest, call.body)
        _check(call, asked.public_key)
        return to_json(self._store.transact(lambda c: pair(c, self._identity, asked, self._now())))

    def push(self, office: str, call: Call) -> bytes:
        """Take in a batch; JSON of its `BatchAnswer`."""

        if call.digest != content_digest(call.body) or not call.key:
            raise malformed("Content-Digest or Idempotency-Key")
        self._admit(office, call)
        batch = read_batch(call.body)
        if call.key.strip('"') != batch.head.batch_id:
            raise malformed("Idempotency-Key")
        return self._store.transact(lambda c: self._reception.accept(c, office, call.device_id, batch))

    def changes(self, office: str, cursor: str, have: int, call: Call) -> bytes:
        """The page after a cursor, packed."""
        with self._store.read() as connection:
            page = page_of_changes(connection, self._identity, self._device(connection, office, call), cursor, have)
        return pack(to_json(page))

    def lease(self, office: str, call: Call) -> bytes:
        """Lend the asking device a block of letter numbers."""
        asked = _read(LeaseRequest, call.body)

        device = self._admit(office, call)
        return to_json(
            self._store.transact(lambda c: lend(c, device.office_id, device.device_id, asked.year, asked.above))
        )

    def policy(self, office: str, policy_id: str, above: str, call: Call) -> bytes:
        """The newest policy file above a version, packed."""
        if re.fullmatch(VERSION, above) is None:
            raise malformed("version")
        with self._store.read() as connection:
            self._device(connection, office, call)
            found = newest_policy(connection, self._identity, policy_id, above)
        return pack(to_json(PolicyAnswer(policy=found)))

    def catalogue(self, office: str, state: str, call: Call) -> bytes:
        """The catalogue for a laptop that stands on a state, packed."""
        with self._store.read() as connection:
            self._device(connection, office, call)
            found = catalogue_for(connection, self._identity, state)
        return pack(to_json(CatalogueAnswer(catalogue=found)))

    def segment(self, office: str, name: str, wanted: str, call: Call) -> tuple[bytes, str]:
        """Some bytes of a segment and their `Content-Range`; `wanted` is `bytes=FIRST-LAST` (RFC 9110)."""
        told = _RANGE.fullmatch(wanted)
        if told is None or not 0 <= int(told[2]) - int(told[1]) < MAX_PIECE_BYTES:
            raise malformed("Range")
        with self._store.read() as connection:
            self._device(connection, office, call)
            piece, whole = segment_piece(connection, name, int(told[1]), int(told[2]) - int(told[1]) + 1)
        return piece, f"bytes {told[1]}-{int(told[1]) + len(piece) - 1}/{whole}"

    def sign(self, nonce: str, status: int, body: bytes) -> str:
        """The hub's signature of an answer."""
        return self._identity.key.sign(answer_text(nonce, status, body))

    def _admit(self, office: str, call: Call) -> HubDevice:
        """Know the device before anything is locked or unpacked for it."""
        with self._store.read() as connection:
            return self._device(connection, office, call)

    def _device(self, connection: HubConnection, office: str, call: Call) -> HubDevice:
        device = find_device(connection, office, call.device_id)
        _check(call, device.public_key)
        return device


def _check(call: Call, public_key: str) -> None:
    text = request_text(call.method, call.target, call.nonce, call.body)
    if not call.nonce or not signature_holds(public_key, text, call.signature):
        raise not_authentic("request signature")


def _read(kind: type[Record], body: bytes) -> Record:
    try:
        return read(kind, body)
    except Malformed as error:
        raise malformed(str(error)) from error
