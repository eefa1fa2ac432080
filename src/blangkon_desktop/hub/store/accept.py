"""Taking in a batch: one transaction that checks it, decides each entry, keeps all of them and signs the receipt."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.hub.judge import Judge, base_key
from blangkon_desktop.hub.refusals import chain_forked, chain_gap, malformed, not_authentic, other_content
from blangkon_desktop.hub.store.entry_rows import (
    entry_row,
    known_entries,
    order_history,
    read_entry,
    taken_keys,
    waiting_on,
)
from blangkon_desktop.hub.store.identity import HubIdentity
from blangkon_desktop.hub.store.offices import HubDevice, find_device
from blangkon_desktop.hub.store.tables import batches, devices, entries, offices, rulings, successors
from blangkon_desktop.sync.wire.models import BatchAnswer, BatchHead, EntryResult, Receipt
from blangkon_desktop.sync.wire.packing import RECEIPT_PURPOSE, Malformed, results_hash, to_json, unpack_batch
from blangkon_desktop.sync.wire.signing import signature_holds, signed_fields

Rows = Sequence[tuple[bytes, str]]


@dataclass(frozen=True, slots=True)
class ReadBatch:
    """A batch as it was unpacked, each entry's hash checked and its fields of the right type."""

    head: BatchHead
    rows: Rows
    parsed: Sequence[Entry]
    sha256: str


def read_batch(body: bytes) -> ReadBatch:
    """Unpack and read a batch, before any lock is taken. InvalidInput (`sync.malformed`) when it is none."""
    try:
        head, rows = unpack_batch(body)
        parsed = [read_entry(row[0]) for row in rows]
    except Malformed as error:
        raise malformed(str(error)) from error
    return ReadBatch(head, rows, parsed, hashlib.sha256(body).hexdigest())


class Reception:
    """Accepts batches of paired devices."""

    def __init__(self, identity: HubIdentity, now: Callable[[], datetime]) -> None:
        self._identity = identity
        self._now = now

    def accept(self, connection: Connection, alias: str, device_id: str, batch: ReadBatch) -> bytes:
        """The answer to a batch as JSON bytes; a batch that came before gets the very same answer again.

        Raises NotAllowed or Conflict (see `refusals`) for the batch as a whole.
        """
        head, rows, parsed = batch.head, batch.rows, batch.parsed
        office_id = find_device(connection, alias, device_id).office_id
        # The office's row is locked first: its counter orders everything, and one transaction concerns one office.
        lock = select(offices.c.last_hub_seq).where(offices.c.office_id == office_id).with_for_update()
        last_hub_seq = connection.execute(lock).scalar_one()
        device = find_device(connection, alias, device_id)
        sha256 = batch.sha256
        known = self._answered_before(connection, device, head, sha256)
        if known is not None:
            return known
        _check_run(device, head)
        _check_chain(head, parsed, rows)
        intake = _Intake(connection, device, head, last_hub_seq, self._now())
        results = intake.take(parsed, rows)
        answer = to_json(BatchAnswer(results=results, receipt=self._receipt(intake, sha256, results)))
        intake.finish(sha256, answer)
        return answer

    def _answered_before(self, connection: Connection, device: HubDevice, head: BatchHead, sha256: str) -> bytes | None:
        where = (
            batches.c.office_id == device.office_id,
            batches.c.device_id == device.device_id,
            batches.c.batch_id == head.batch_id,
        )
        row = connection.execute(select(batches.c.sha256, batches.c.answer).where(*where)).one_or_none()
        if row is None:
            return None
        if row.sha256 != sha256:
            raise other_content(head.batch_id)
        return bytes(row.answer)

    def _receipt(self, intake: _Intake, sha256: str, results: Sequence[EntryResult]) -> Receipt:
        fields: dict[str, Any] = {
            "batch_id": intake.head.batch_id,
            "office_id": intake.head.office_id,
            "device_id": intake.head.device_id,
            "sha256": sha256,
            "results_hash": results_hash(results),
            "hub_id": self._identity.hub_id,
            "epoch": self._identity.epoch,
            "hub_seq": intake.hub_seq,
            "received_at": intake.now.isoformat(),
        }
        return Receipt(**fields, signature=self._identity.key.sign(signed_fields(RECEIPT_PURPOSE, fields)))


class _Intake:
    """One batch on its way into the tables."""

    def __init__(self, connection: Connection, device: HubDevice, head: BatchHead, hub_seq: int, now: datetime) -> None:
        self.head = head
        self.hub_seq = hub_seq
        self.now = now
        self._connection = connection
        self._device = device
        self._office_id = device.office_id

    def take(self, parsed: Sequence[Entry], rows: Rows) -> list[EntryResult]:
        """Decide and keep the entries that are new, recognise the others."""
        skip = max(0, self._device.last_seq - self.head.first_seq + 1)
        results = self._recognise(parsed[:skip], rows[:skip])
        judge = self._judge(parsed[skip:])
        kept: list[dict[str, Any]] = []
        for entry, (body, stored) in zip(parsed[skip:], rows[skip:], strict=True):
            decision = judge.decide(entry)
            self.hub_seq += 1
            row = entry_row(entry, body, stored, self.head.batch_id, self._office_id)
            flags = list(decision.flags)
            kept.append({**row, "hub_seq": self.hub_seq, "verdict": decision.verdict, "flags": json.dumps(flags)})
            results.append(
                EntryResult.model_construct(
                    entry_id=entry.entry_id, verdict=decision.verdict, hub_seq=self.hub_seq, flags=flags
                )
            )
        if kept:
            self._connection.execute(insert(entries), kept)
        self._succeed(kept)
        self._settle_waiting(judge, [row["entry_id"] for row in kept if row["verdict"] != "deferred"])
        return results

    def finish(self, sha256: str, answer: bytes) -> None:
        """Move the device's and the office's counters and keep the answer for whoever asks again."""
        connection, head, office_id = self._connection, self.head, self._office_id
        if head.last_seq > self._device.last_seq:
            connection.execute(
                update(devices)
                .where(devices.c.office_id == office_id, devices.c.device_id == head.device_id)
                .values(last_seq=head.last_seq, last_hash=head.head_hash)
            )
        connection.execute(update(offices).where(offices.c.office_id == office_id).values(last_hub_seq=self.hub_seq))
        row = {"office_id": office_id, "device_id": head.device_id, "batch_id": head.batch_id, "sha256": sha256}
        connection.execute(insert(batches), {**row, "head": to_json(head).decode(), "answer": answer})

    def _recognise(self, parsed: Sequence[Entry], rows: Rows) -> list[EntryResult]:
        if not parsed:
            return []
        where = (entries.c.office_id == self._office_id, entries.c.entry_id.in_([e.entry_id for e in parsed]))
        found = {row.entry_id: row for row in self._connection.execute(select(entries).where(*where))}
        results = []
        for entry, (_, stored) in zip(parsed, rows, strict=True):
            known = found.get(entry.entry_id)
            if known is None or known.hash != stored:
                raise chain_forked(entry.seq)
            verdict = "duplicate" if known.verdict == "accepted" else known.verdict
            fields = {"entry_id": entry.entry_id, "hub_seq": known.hub_seq, "flags": json.loads(known.flags)}
            results.append(EntryResult.model_validate({**fields, "verdict": verdict}))
        return results

    def _judge(self, parsed: Sequence[Entry]) -> Judge:
        bases = {entry.base for entry in parsed if entry.base}
        keys = {base_key(entry.entity.value, entry.entity_id, entry.base) for entry in parsed}
        return Judge(
            known_entries(self._connection, self._office_id, bases),
            taken_keys(self._connection, self._office_id, keys),
            lambda order_id: order_history(self._connection, self._office_id, order_id),
            self.now,
        )

    def _succeed(self, kept: Sequence[dict[str, Any]]) -> None:
        new = [
            {
                "office_id": self._office_id,
                "base_key": base_key(row["entity"], row["entity_id"], row["base"]),
                "entry_id": row["entry_id"],
            }
            for row in kept
            if row["verdict"] == "accepted"
        ]
        if new:
            self._connection.execute(insert(successors), new)

    def _settle_waiting(self, judge: Judge, arrived: Sequence[str]) -> None:
        """Decide anew what waited for these entries; a verdict that changes is a ruling with its own place."""
        while arrived:
            settled: list[str] = []
            for entry in waiting_on(self._connection, self._office_id, arrived):
                decision = judge.decide(entry)
                if decision.verdict != "deferred":
                    self.hub_seq += 1
                    self._rule(entry, decision.verdict)
                    settled.append(entry.entry_id)
            arrived = settled

    def _rule(self, entry: Entry, verdict: str) -> None:
        place = {"office_id": self._office_id, "hub_seq": self.hub_seq}
        self._connection.execute(insert(rulings), {**place, "entry_id": entry.entry_id, "verdict": verdict})
        where = (entries.c.office_id == self._office_id, entries.c.entry_id == entry.entry_id)
        self._connection.execute(update(entries).where(*where).values(verdict=verdict))
        fields = {"entity": entry.entity.value, "entity_id": entry.entity_id, "base": entry.base}
        self._succeed([{**fields, "entry_id": entry.entry_id, "verdict": verdict}])


def _check_run(device: HubDevice, head: BatchHead) -> None:
    """The batch is a run of this device's chain that goes on where the hub's knowledge of it ends, or before."""
    if head.device_id != device.device_id or head.office_id != device.own_id:
        raise not_authentic("another device or office")
    message = head_message(head.device_id, head.last_seq, head.head_hash)
    if not signature_holds(device.public_key, message, head.signature):
        raise not_authentic("signature")
    if head.first_seq > device.last_seq + 1:
        raise chain_gap(device.last_seq + 1)
    if head.first_seq == device.last_seq + 1 and head.prev_hash != device.last_hash:
        raise chain_forked(head.first_seq)


def _check_chain(head: BatchHead, parsed: Sequence[Entry], rows: Rows) -> None:
    """Each entry is the device's, of the office, and names the hash of the one before it."""
    previous = head.prev_hash
    for seq, (entry, (_, stored)) in enumerate(zip(parsed, rows, strict=True), head.first_seq):
        owner = (entry.device_id, entry.office_id, entry.seq, entry.prev_hash)
        if owner != (head.device_id, head.office_id, seq, previous):
            raise not_authentic(f"entry {seq} is out of the chain")
        previous = stored
