"""Entries from elsewhere: taking them in as they are, and taking in what the hub said of entries."""

from __future__ import annotations

from sqlalchemy import Connection

from blangkon_desktop.domain.branch import walk_branch
from blangkon_desktop.domain.errors import Conflict, Damaged
from blangkon_desktop.domain.journal import FIRST_PREVIOUS, EntityKind, Entry, body_hash, parse_entry
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.guard import permitted
from blangkon_desktop.store.projections import Projections
from blangkon_desktop.store.repositories.journal_rows import entity_entries, entity_head
from blangkon_desktop.store.repositories.offices import find_office
from blangkon_desktop.store.unit_of_work import insert_entry


def adopt(
    connection: Connection,
    body: bytes,
    hash: str,
    verdict: str,
    hub_seq: int | None,
    *,
    projections: Projections | None = None,
) -> bool:
    """Insert an authentic foreign entry and fold its entity anew; False when the journal has it already.

    `connection` holds the write lock (`SqlOfficeStore.transaction`); the caller has checked the signature over the
    chain's head. An entry that is known takes the verdict. Entries of a device come in the order of its chain.

    Raises Damaged (`journal.altered_entry`) when the bytes do not give the hash or the journal has other bytes under
    the id, Conflict (`journal.other_office`, `journal.chain_gap`) for one of another office or out of order.
    """
    entry = parse_entry(body)
    if body_hash(body) != hash:
        raise _altered(entry)
    known = _stored_hash(connection, entry.entry_id)
    if known is not None:
        if known != hash:
            raise _altered(entry)
        set_verdict(connection, entry.entry_id, verdict, hub_seq, projections=projections)
        return False
    _check_place(connection, entry)
    insert_entry(connection, entry, body, hash, verdict=verdict, hub_seq=hub_seq)
    refold(connection, entry.entity, entry.entity_id, projections or Projections())
    return True


def set_verdict(
    connection: Connection,
    entry_id: str,
    verdict: str,
    hub_seq: int | None,
    *,
    projections: Projections | None = None,
) -> None:
    """Write down what the hub said of an entry and fold its entity anew. An unknown id changes nothing.

    `hub_seq` None keeps the place that is known. A verdict of the hub never becomes `pending` again through this.
    """
    row = connection.exec_driver_sql(
        "SELECT entity, entity_id, verdict, hub_seq FROM journal WHERE entry_id = ?", (entry_id,)
    ).first()
    if row is None or verdict == "pending":
        return
    place = row[3] if hub_seq is None else hub_seq
    if (row[2], row[3]) == (verdict, place):
        return
    with permitted(connection):
        connection.exec_driver_sql(
            "UPDATE journal SET verdict = ?, hub_seq = ? WHERE entry_id = ?", (verdict, place, entry_id)
        )
    refold(connection, EntityKind(row[0]), row[1], projections or Projections())


def refold(connection: Connection, kind: EntityKind, entity_id: str, projections: Projections) -> None:
    """Bring one entity's rows to what all its entries say: the accepted branch, then what is pending."""
    branch = walk_branch(entity_entries(connection, kind, entity_id))
    new = entity_head(connection, kind.value, entity_id) is None
    projections.project(connection, kind, entity_id, branch, new=new)


def _check_place(connection: Connection, entry: Entry) -> None:
    office = find_office(connection)
    if office is not None and office.office_id != entry.office_id:
        raise Conflict(
            "journal.other_office",
            Sentence("Catatan ini milik kantor lain.", "This entry belongs to another office."),
            detail=Sentence("Data kantor ini tidak diubah.", "This office's data was not changed."),
            next_step=Sentence("Periksa hub atau berkas yang dipakai.", "Check the hub or the file in use."),
            data={"entry_id": entry.entry_id, "office_id": entry.office_id},
        )
    row = connection.exec_driver_sql(
        "SELECT hash, seq FROM journal WHERE device_id = ? ORDER BY seq DESC LIMIT 1", (entry.device_id,)
    ).first()
    previous, last = (row[0], row[1]) if row else (FIRST_PREVIOUS, 0)
    if entry.seq != last + 1 or entry.prev_hash != previous:
        raise Conflict(
            "journal.chain_gap",
            Sentence("Catatan tidak menyambung dengan rantai laptopnya.", "The entry does not continue its chain."),
            detail=Sentence("Yang sudah ada tetap tersimpan.", "What is here stays saved."),
            next_step=Sentence("Kirim & ambil lagi dari awal.", "Sync again from the start."),
            data={"device_id": entry.device_id, "expected": last + 1, "seq": entry.seq},
        )


def _stored_hash(connection: Connection, entry_id: str) -> str | None:
    row = connection.exec_driver_sql("SELECT hash FROM journal WHERE entry_id = ?", (entry_id,)).first()
    return row[0] if row else None


def _altered(entry: Entry) -> Damaged:
    return Damaged(
        "journal.altered_entry",
        Sentence("Satu catatan tidak sama dengan sidik jarinya.", "An entry does not match its fingerprint."),
        detail=Sentence("Catatan itu tidak disimpan.", "The entry was not stored."),
        next_step=Sentence("Ambil lagi dari sumbernya.", "Fetch it again from its source."),
        data={"entry_id": entry.entry_id},
    )
