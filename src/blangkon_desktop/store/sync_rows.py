"""Statements of the exchange: its state by name, batches, verdicts in bulk, conflicts, lent numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from blangkon_desktop.domain.branch import REFUSED
from blangkon_desktop.domain.journal import FIRST_PREVIOUS, EntityKind, parse_entry
from blangkon_desktop.domain.numbering import NumberBlock
from blangkon_desktop.store.adopt import adopt, refold
from blangkon_desktop.store.guard import permitted
from blangkon_desktop.store.projections import Projections
from blangkon_desktop.store.unit_of_work import insert_entry
from blangkon_desktop.usecases.sync_ports import ConflictView, FrozenBatch, HubRuling, PulledEntry, SignedHead


def state(connection: Connection, name: str) -> str:
    """A value of the exchange's state, "" where there is none."""
    row = connection.exec_driver_sql("SELECT value FROM sync_state WHERE name = ?", (name,)).first()
    return str(row[0]) if row else ""


def number(connection: Connection, name: str) -> int:
    """A value of the state as a number, 0 where there is none."""
    return int(state(connection, name) or 0)


def put_state(connection: Connection, name: str, value: str) -> None:
    """Write a value of the state."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO sync_state (name, value) VALUES (?, ?)", (name, value))


def frozen_batch(connection: Connection) -> FrozenBatch | None:
    """The batch that is on its way."""
    row = connection.exec_driver_sql(
        "SELECT batch_id, first_seq, last_seq, sha256, body FROM sync_batches WHERE state = 'frozen'"
    ).first()
    return FrozenBatch(row[0], row[1], row[2], row[3], bytes(row[4])) if row else None


def put_batch(connection: Connection, batch: FrozenBatch) -> None:
    """Keep a batch as the one on its way."""
    connection.exec_driver_sql(
        "INSERT INTO sync_batches (batch_id, first_seq, last_seq, sha256, body, state)"
        " VALUES (?, ?, ?, ?, ?, 'frozen')",
        (batch.batch_id, batch.first_seq, batch.last_seq, batch.sha256, batch.body),
    )


def close_batch(connection: Connection, batch_id: str, receipt: str) -> None:
    """The batch arrived: keep its receipt, let go of its bytes (the journal has them)."""
    connection.exec_driver_sql(
        "UPDATE sync_batches SET state = 'receipted', receipt = ?, body = NULL WHERE batch_id = ?", (receipt, batch_id)
    )


def drop_frozen(connection: Connection) -> None:
    """The batch on its way is of no use any more."""
    connection.exec_driver_sql("UPDATE sync_batches SET state = 'dropped', body = NULL WHERE state = 'frozen'")


def begin_new_device(connection: Connection) -> None:
    """What was sent was sent by the device before this one; the next one has a chain of its own, from its start."""
    drop_frozen(connection)
    put_state(connection, "sent_until", "0")


def own_rows(
    connection: Connection, device_id: str, after: int, max_entries: int, max_bytes: int
) -> list[tuple[bytes, str]]:
    """`(body, hash)` of a device's entries after a seq, within the limits, at least one if there is one."""
    found = connection.exec_driver_sql(
        "SELECT body, hash FROM journal WHERE device_id = ? AND seq > ? ORDER BY seq LIMIT ?",
        (device_id, after, max_entries),
    )
    rows: list[tuple[bytes, str]] = []
    size = 0
    for body, digest in found:
        size += len(body)
        if rows and size > max_bytes:
            break
        rows.append((bytes(body), digest))
    return rows


def own_ids(connection: Connection, device_id: str, first: int, last: int) -> list[str]:
    """The ids of a device's entries between two seqs, both included."""
    statement = "SELECT entry_id FROM journal WHERE device_id = ? AND seq BETWEEN ? AND ? ORDER BY seq"
    return list(connection.exec_driver_sql(statement, (device_id, first, last)).scalars())


def hash_at(connection: Connection, device_id: str, seq: int) -> str:
    """The hash of a device's entry."""
    statement = "SELECT hash FROM journal WHERE device_id = ? AND seq = ?"
    return str(connection.exec_driver_sql(statement, (device_id, seq)).scalar_one())


def office_id(connection: Connection) -> str:
    """The office's own id."""
    return str(connection.exec_driver_sql("SELECT office_id FROM offices").scalar_one_or_none() or "")


def all_tails(connection: Connection) -> dict[str, tuple[int, str]]:
    """Seq and hash of the last entry of each device."""
    rows = connection.exec_driver_sql(
        "SELECT j.device_id, j.seq, j.hash FROM journal j JOIN"
        " (SELECT device_id, max(seq) AS seq FROM journal GROUP BY device_id) t"
        " ON t.device_id = j.device_id AND t.seq = j.seq"
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def adopt_all(connection: Connection, entries: Iterable[PulledEntry], projections: Projections) -> int:
    """Take in checked entries in their order; returns how many were new. Each entity is folded once, at the end.

    What another process has taken in meanwhile only gets its verdict. Raises Conflict (`journal.chain_gap`) where an
    entry would not continue its chain.
    """
    tails = all_tails(connection)
    again: dict[tuple[str, str], None] = {}
    new = 0
    for item in entries:
        entry = item.entry
        seq, digest = tails.get(entry.device_id, (0, FIRST_PREVIOUS))
        if entry.seq <= seq or (entry.seq, entry.prev_hash) != (seq + 1, digest):
            new += adopt(connection, item.body, item.hash, item.verdict, item.hub_seq, projections=projections)
            continue
        insert_entry(connection, entry, item.body, item.hash, verdict=item.verdict, hub_seq=item.hub_seq)
        tails[entry.device_id] = (entry.seq, item.hash)
        again[entry.entity.value, entry.entity_id] = None
        new += 1
    for entity, entity_id in again:
        refold(connection, EntityKind(entity), entity_id, projections)
    return new


def take_rulings(connection: Connection, rulings: Sequence[HubRuling], projections: Projections) -> None:
    """Write verdicts down; entities where that may change what counts are folded anew, each once.

    An entry that waited and is accepted changes nothing, unless it has rivals: that is nearly all of them.
    Of several verdicts on one entry the last counts. An id that is unknown here is passed over.
    """
    last = {ruling.entry_id: ruling for ruling in rulings}
    again: dict[tuple[str, str], None] = {}
    for chunk in _chunks(list(last), 500):
        places = ", ".join("?" * len(chunk))
        found = connection.exec_driver_sql(
            "SELECT j.entry_id, j.entity, j.entity_id, j.verdict, h.rivals FROM journal j LEFT JOIN entity_heads h"
            f" ON h.entity = j.entity AND h.entity_id = j.entity_id WHERE j.entry_id IN ({places})",
            tuple(chunk),
        )
        for entry_id, entity, entity_id, verdict, rivals in found:
            if rivals or (verdict in REFUSED) != (last[entry_id].verdict in REFUSED):
                again[entity, entity_id] = None
    if last:
        with permitted(connection):
            connection.exec_driver_sql(
                "UPDATE journal SET verdict = ?, hub_seq = ? WHERE entry_id = ?",
                [(ruling.verdict, ruling.hub_seq, ruling.entry_id) for ruling in last.values()],
            )
    for entity, entity_id in again:
        refold(connection, EntityKind(entity), entity_id, projections)


def _chunks(ids: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


def put_head(connection: Connection, head: SignedHead) -> None:
    """The signed head of another device's chain, for whoever checks the journal."""
    with permitted(connection):
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO journal_heads (device_id, seq, hash, signature) VALUES (?, ?, ?, ?)",
            (head.device_id, head.seq, head.hash, head.signature),
        )


def conflict_views(connection: Connection) -> tuple[ConflictView, ...]:
    """Entries with the verdict `conflict`, each with the entry that was first on its base."""
    rows = connection.exec_driver_sql(
        "SELECT c.body, (SELECT r.entry_id FROM journal r WHERE r.entity = c.entity AND r.entity_id = c.entity_id"
        " AND r.base IS c.base AND r.entry_id <> c.entry_id AND r.verdict IN ('accepted', 'duplicate') LIMIT 1)"
        " FROM journal c WHERE c.verdict = 'conflict' ORDER BY c.time, c.entry_id"
    )
    views = []
    for body, rival in rows:
        e = parse_entry(bytes(body))
        views.append(
            ConflictView(e.entry_id, e.entity.value, e.entity_id, e.type, e.actor, e.time, e.device_id, rival or "")
        )
    return tuple(views)


def blocks(connection: Connection) -> dict[int, list[NumberBlock]]:
    """All lent blocks of letter numbers by year."""
    found: dict[int, list[NumberBlock]] = {}
    for row in connection.exec_driver_sql("SELECT year, first, last, device_id FROM number_blocks"):
        found.setdefault(row[0], []).append(NumberBlock(*row))
    return found


def highest_numbers(connection: Connection, year: int, mine: Sequence[NumberBlock]) -> int:
    """The highest running number that papers of a year carry inside these blocks, 0 for none."""
    highest = 0
    for block in mine:
        row = connection.exec_driver_sql(
            "SELECT max(running) FROM papers WHERE year = ? AND running BETWEEN ? AND ?",
            (year, block.first, block.last),
        ).one()
        highest = max(highest, row[0] or 0)
    return highest
