"""What changed in an office since a cursor: whole batches in the hub's order, and verdicts that changed later."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, or_, select

from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.hub.refusals import cursor_gone
from blangkon_desktop.hub.store.identity import HubIdentity
from blangkon_desktop.hub.store.offices import HubDevice
from blangkon_desktop.hub.store.tables import batches, devices, entries, offices, rulings
from blangkon_desktop.sync.wire.models import (
    MAX_BATCH_ENTRIES,
    MAX_PAGE_BYTES,
    MAX_PAGE_ENTRIES,
    BatchHead,
    DeviceRecord,
    Page,
    PageEntry,
    Ruling,
    Run,
)
from blangkon_desktop.sync.wire.packing import read

EntryRow = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Cursors:
    """Cursors that only this hub in this epoch can make; to others they are opaque."""

    identity: HubIdentity

    def make(self, office_id: str, hub_seq: int) -> str:
        """A cursor after `hub_seq` of an office."""
        text = canonical_json([office_id, self.identity.epoch, hub_seq]).encode()
        return urlsafe_b64encode(self._seal(text) + text).decode().rstrip("=")

    def read(self, cursor: str, office_id: str) -> int:
        """The place that a cursor names, 0 for the empty one. Conflict (`sync.cursor_gone`) for a foreign one."""
        if not cursor:
            return 0
        try:
            raw = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
            if not hmac.compare_digest(self._seal(raw[16:]), raw[:16]):
                raise cursor_gone()
            office, epoch, hub_seq = json.loads(raw[16:])
        except ValueError as error:
            raise cursor_gone() from error
        if (office, epoch) != (office_id, self.identity.epoch):
            raise cursor_gone()
        return int(hub_seq)

    def _seal(self, text: bytes) -> bytes:
        key = hashlib.sha256(self.identity.key.sign(b"blangkon-cursor-1").encode()).digest()
        return hmac.digest(key, text, "sha256")[:16]


def page_of_changes(connection: Connection, identity: HubIdentity, device: HubDevice, cursor: str, have: int) -> Page:
    """The next page for a device; `more` says that another one follows at once.

    The device's own entries up to seq `have` are left out: it has them.
    """
    office_id = device.office_id
    cursors = Cursors(identity)
    after = cursors.read(cursor, office_id)
    newest = select(offices.c.last_hub_seq).where(offices.c.office_id == office_id)
    last = connection.execute(newest).scalar_one()
    if after > last:
        raise cursor_gone()
    due = and_(
        entries.c.office_id == office_id,
        or_(entries.c.device_id != device.device_id, entries.c.seq > have),
    )
    rows = _whole_batches(connection, due, after)
    until = int(rows[-1].hub_seq) if rows else after
    # Rulings lie between batches in the same order; without further entries all of them are due.
    more = _more(connection, due, until)
    until = until if more else last
    return Page(
        office_id=device.own_id,
        hub_id=identity.hub_id,
        epoch=identity.epoch,
        devices=_devices(connection, office_id),
        runs=_runs(connection, office_id, rows),
        rulings=_rulings(connection, office_id, after, until),
        own_seq=device.last_seq,
        cursor=cursors.make(office_id, until),
        more=more,
    )


def _whole_batches(connection: Connection, due: ColumnElement[bool], after: int) -> list[EntryRow]:
    """Rows up to the page's limits; the batch that passes them is taken whole."""
    where = (due, entries.c.hub_seq > after)
    columns = (
        entries.c.hub_seq,
        entries.c.device_id,
        entries.c.batch_id,
        entries.c.verdict,
        entries.c.hash,
        entries.c.body,
    )
    found = connection.execute(
        select(*columns).where(*where).order_by(entries.c.hub_seq).limit(MAX_PAGE_ENTRIES + MAX_BATCH_ENTRIES)
    )
    rows: list[EntryRow] = []
    size = 0
    for row in found:
        full = len(rows) >= MAX_PAGE_ENTRIES or size >= MAX_PAGE_BYTES
        if full and (row.device_id, row.batch_id) != (rows[-1].device_id, rows[-1].batch_id):
            break
        rows.append(row)
        size += len(row.body)
    return rows


def _more(connection: Connection, due: ColumnElement[bool], until: int) -> bool:
    where = (due, entries.c.hub_seq > until)
    return connection.execute(select(entries.c.hub_seq).where(*where).limit(1)).first() is not None


def _runs(connection: Connection, office_id: str, rows: Sequence[EntryRow]) -> list[Run]:
    runs = []
    for (device_id, batch_id), group in groupby(rows, key=lambda row: (row.device_id, row.batch_id)):
        where = (
            batches.c.office_id == office_id,
            batches.c.device_id == device_id,
            batches.c.batch_id == batch_id,
        )
        head = connection.execute(select(batches.c.head).where(*where)).scalar_one()
        runs.append(Run(head=read(BatchHead, head.encode()), entries=[_page_entry(row) for row in group]))
    return runs


def _page_entry(row: EntryRow) -> PageEntry:
    return PageEntry(hub_seq=row.hub_seq, verdict=row.verdict, hash=row.hash, body=bytes(row.body).decode())


def _rulings(connection: Connection, office_id: str, after: int, until: int) -> list[Ruling]:
    where = (rulings.c.office_id == office_id, rulings.c.hub_seq > after, rulings.c.hub_seq <= until)
    rows = connection.execute(select(rulings).where(*where).order_by(rulings.c.hub_seq))
    return [Ruling(hub_seq=row.hub_seq, entry_id=row.entry_id, verdict=row.verdict) for row in rows]


def _devices(connection: Connection, office_id: str) -> list[DeviceRecord]:
    rows = connection.execute(
        select(devices.c.device_id, devices.c.public_key)
        .where(devices.c.office_id == office_id)
        .order_by(devices.c.device_id)
    )
    return [DeviceRecord(device_id=row.device_id, public_key=row.public_key) for row in rows]
