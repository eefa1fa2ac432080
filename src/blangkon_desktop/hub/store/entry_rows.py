"""Entries as the hub reads them off the wire and as it keeps them: strict reading, rows, and look-ups by office."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from sqlalchemy import Connection, select

from blangkon_desktop.domain.branch import accepted_branch
from blangkon_desktop.domain.journal import SCHEMA, EntityKind, Entry, entry_body, parse_entry
from blangkon_desktop.hub.judge import Known
from blangkon_desktop.hub.store.tables import WAITING, entries, successors
from blangkon_desktop.sync.wire.packing import Malformed

_ENTRY = TypeAdapter(Entry)


class _Newer(BaseModel):
    """What is read of an entry that a newer program wrote; the rest is kept unread."""

    model_config = ConfigDict(strict=True)

    entry_id: str
    office_id: str
    device_id: str
    seq: int
    prev_hash: str
    entity: str
    entity_id: str
    base: str | None
    type: str
    device_time: str
    schema_version: Annotated[int, Field(alias="schema", gt=SCHEMA)]


def read_entry(body: bytes) -> Entry:
    """An entry from its frozen bytes, each field of the right type. Malformed when it is not one.

    Of an entry with a newer schema only the common fields are read.
    """
    try:
        entry = _ENTRY.validate_json(body, strict=True)
        if entry_body(entry) == body and entry.schema <= SCHEMA:
            return entry
    except (ValidationError, ValueError):
        pass
    try:
        newer = _Newer.model_validate_json(body)
        kind = EntityKind(newer.entity)
    except (ValidationError, ValueError) as error:
        raise Malformed("an entry is not readable") from error
    return Entry(
        entry_id=newer.entry_id,
        office_id=newer.office_id,
        device_id=newer.device_id,
        seq=newer.seq,
        prev_hash=newer.prev_hash,
        entity=kind,
        entity_id=newer.entity_id,
        base=newer.base,
        type=newer.type,
        payload={},
        actor="",
        device_time=newer.device_time,
        schema=newer.schema_version,
    )


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry that the hub holds, as `domain.branch` wants it."""

    entry: Entry
    verdict: str
    hub_seq: int | None


def known_entries(connection: Connection, office_id: str, ids: Collection[str]) -> dict[str, Known]:
    """What the hub holds of these entry ids."""
    columns = (entries.c.entry_id, entries.c.verdict, entries.c.entity, entries.c.entity_id)
    rows = connection.execute(select(*columns).where(entries.c.office_id == office_id, entries.c.entry_id.in_(ids)))
    return {row.entry_id: Known(row.verdict, row.entity, row.entity_id) for row in rows}


def taken_keys(connection: Connection, office_id: str, keys: Collection[str]) -> dict[str, str]:
    """Which entry was accepted on each of these keys."""
    where = (successors.c.office_id == office_id, successors.c.base_key.in_(keys))
    rows = connection.execute(select(successors.c.base_key, successors.c.entry_id).where(*where))
    return {row.base_key: row.entry_id for row in rows}


def order_history(connection: Connection, office_id: str, order_id: str) -> Sequence[Entry]:
    """An order's accepted entries, oldest first."""
    where = (
        entries.c.office_id == office_id,
        entries.c.entity_id == order_id,
        entries.c.entity == EntityKind.ORDER.value,
        entries.c.verdict == "accepted",
    )
    rows = connection.execute(select(entries.c.body, entries.c.verdict, entries.c.hub_seq).where(*where))
    return accepted_branch([KeptEntry(parse_entry(row.body), row.verdict, row.hub_seq) for row in rows])


def waiting_on(connection: Connection, office_id: str, bases: Collection[str]) -> list[Entry]:
    """Deferred entries of this schema that build on one of `bases`, in the order of their arrival."""
    any_waiting = select(entries.c.entry_id).where(entries.c.office_id == office_id, WAITING).limit(1)
    if connection.execute(any_waiting).first() is None:
        return []
    where = (entries.c.office_id == office_id, entries.c.base.in_(bases), WAITING)
    rows = connection.execute(select(entries.c.body).where(*where).order_by(entries.c.hub_seq))
    return [entry for entry in map(read_entry, rows.scalars()) if entry.schema <= SCHEMA]


def entry_row(entry: Entry, body: bytes, stored_hash: str, batch_id: str, office_id: str) -> dict[str, Any]:
    """The row of a new entry, its decision and place still open."""
    return {
        "office_id": office_id,
        "entry_id": entry.entry_id,
        "device_id": entry.device_id,
        "seq": entry.seq,
        "batch_id": batch_id,
        "entity": entry.entity.value,
        "entity_id": entry.entity_id,
        "base": entry.base,
        "type": entry.type,
        "body": body,
        "hash": stored_hash,
    }
