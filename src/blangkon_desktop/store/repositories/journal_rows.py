"""Reading the journal: entries, heads of entities, the numbers that entries have used up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from blangkon_desktop.domain.branch import accepted_branch
from blangkon_desktop.domain.journal import EntityKind, parse_entry
from blangkon_desktop.store.direct import run
from blangkon_desktop.usecases.ports import StoredEntry

_COLUMNS = "body, hash, verdict, hub_seq"


def entity_entries(connection: Connection, kind: EntityKind, entity_id: str) -> list[StoredEntry]:
    """All entries of one entity, refused and rival ones too, in no particular order."""
    rows = run(
        connection, f"SELECT {_COLUMNS} FROM journal WHERE entity = ? AND entity_id = ?", (kind.value, entity_id)
    ).fetchall()
    return [_stored(row) for row in rows]


def named_entries(connection: Connection, entity_id: str) -> list[StoredEntry]:
    """All entries of whatever carries the id: those that count in their order, then those that are left out."""
    stored: list[StoredEntry] = []
    for kind in EntityKind:
        entries = sorted(entity_entries(connection, kind, entity_id), key=lambda item: item.entry.entry_id)
        place = {entry.entry_id: n for n, entry in enumerate(accepted_branch(entries))}
        stored += sorted(entries, key=lambda item: place.get(item.entry.entry_id, len(place)))
    return stored


def all_entries(connection: Connection) -> Iterator[StoredEntry]:
    """The whole journal by device and seq."""
    for row in connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM journal ORDER BY device_id, seq"):
        yield _stored(row)


def all_bodies(connection: Connection) -> Iterator[tuple[bytes, str]]:
    """Bodies and stored hashes by device and seq, unparsed: what the check of the chain wants."""
    rows = connection.exec_driver_sql("SELECT body, hash FROM journal ORDER BY device_id, seq")
    return ((row[0], row[1]) for row in rows)


def entity_head(connection: Connection, entity: str, entity_id: str) -> tuple[str | None, int] | None:
    """The id of the entity's newest entry that counts and the number of rivals after it; None without entries."""
    row = run(
        connection, "SELECT head, rivals FROM entity_heads WHERE entity = ? AND entity_id = ?", (entity, entity_id)
    ).fetchone()
    return (row[0], row[1]) if row else None


def device_tail(connection: Connection, device_id: str) -> tuple[int, str] | None:
    """Seq and hash of a device's last entry."""
    row = run(
        connection, "SELECT seq, hash FROM journal WHERE device_id = ? ORDER BY seq DESC LIMIT 1", (device_id,)
    ).fetchone()
    return (row[0], row[1]) if row else None


def count_saved_orders(connection: Connection, device_id: str, prefix: str) -> int:
    """How many order numbers that begin with `prefix` a device has given, refused orders included."""
    row = run(
        connection,
        "SELECT count(*) FROM journal WHERE given_number >= ? AND given_number < ? AND given_number IS NOT NULL"
        " AND device_id = ? AND type = 'order.saved'",
        (prefix, prefix + "\uffff", device_id),
    ).fetchone()
    return int(row[0])


def used_numbers(connection: Connection, kind: str, year: int) -> tuple[int, ...]:
    """Running numbers of papers of a kind in a year, refused papers included: a number is never given twice."""
    prefix = f"{kind}:{year}:"
    rows = connection.exec_driver_sql(
        "SELECT given_number FROM journal WHERE given_number >= ? AND given_number < ? AND given_number IS NOT NULL",
        (prefix, prefix + "\uffff"),
    )
    return tuple(sorted(int(row[0].removeprefix(prefix)) for row in rows))


def _stored(row: Any) -> StoredEntry:
    body, hash_, verdict, hub_seq = row
    return StoredEntry(parse_entry(body), body, hash_, verdict, hub_seq)
