"""The one write path: an entry is made, chained, stored and projected in one transaction; its head is signed once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from blangkon_desktop.domain.branch import Branch, walk_branch
from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.errors import Conflict, InvalidInput
from blangkon_desktop.domain.journal import (
    FIRST_PREVIOUS,
    MAX_ENTRY_BYTES,
    Change,
    EntityKind,
    Entry,
    body_hash,
    entry_body,
)
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.direct import run
from blangkon_desktop.store.folds import given_number
from blangkon_desktop.store.projections import Projections
from blangkon_desktop.store.reader import SqlOfficeReader
from blangkon_desktop.store.repositories import journal_rows, local, offices
from blangkon_desktop.usecases.ports import Clock, DeviceKey, Draft, IdSource, SignInGuard

_INSERT = (
    "INSERT INTO journal (entry_id, device_id, seq, entity, entity_id, base, type, time, body, hash, verdict, hub_seq,"
    " given_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PUT_HEAD = "INSERT OR REPLACE INTO journal_heads (device_id, seq, hash, signature) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class WritingTools:
    """What making entries needs. `office_id` is "" where it is read from the office's row."""

    clock: Clock
    ids: IdSource
    device_key: DeviceKey
    rules_version: Callable[[], str]
    projections: Projections
    device_name: str
    office_id: str = ""


class UnitOfWork(SqlOfficeReader):
    """The port `OfficeWriter` over a connection that holds the write lock; the store commits or rolls back."""

    def __init__(self, connection: Connection, tools: WritingTools, actor: str) -> None:
        super().__init__(connection, tools.device_key.device_id, tools.clock)
        self._tools = tools
        self._actor = actor
        self._office_id = tools.office_id
        self._tail = journal_rows.device_tail(connection, self._device_id) or (0, FIRST_PREVIOUS)
        self._signed = self._tail

    def append(self, change: Change) -> Entry:
        """Make, chain and store the entry and project its entity. A device's first entry introduces the device.

        Raises Conflict (`journal.stale_base`, `journal.open_fork`, `office.already_there`), InvalidInput
        (`journal.entry_too_large`), RuleRefused for a step that does not follow.
        """
        known = journal_rows.entity_head(self._connection, change.entity, change.entity_id)
        _check_base(change, known)
        if change.entity is EntityKind.OFFICE and known is None and offices.find_office(self._connection):
            raise _office_there()
        if not self._tail[0] and change.type != "device.joined" and offices.find_office(self._connection):
            self._introduce()
        entry, body = self._freeze(change)
        digest = body_hash(body)
        insert_entry(self._connection, entry, body, digest)
        branch = self._branch(entry, new=known is None)
        self._tools.projections.project(self._connection, change.entity, change.entity_id, branch, new=known is None)
        self._tail = (entry.seq, digest)
        return entry

    def save_draft(self, draft: Draft) -> None:
        """Store or replace a draft."""
        local.put_draft(self._connection, draft)

    def delete_draft(self, draft_id: str) -> None:
        """Forget a draft."""
        local.remove_draft(self._connection, draft_id)

    def set_guard(self, user: str, guard: SignInGuard) -> None:
        """Remember wrong passwords."""
        local.put_guard(self._connection, user, guard)

    def seal(self) -> None:
        """Sign the head of the chain, if it moved. The store calls this right before it commits."""
        if self._tail == self._signed:
            return
        seq, digest = self._tail
        signature = self._tools.device_key.sign(head_message(self._device_id, seq, digest))
        run(self._connection, _PUT_HEAD, (self._device_id, seq, digest, signature))
        self._signed = self._tail

    def _introduce(self) -> None:
        """A device that is not known yet (its folder was restored, its key replaced) says who it is first."""
        payload = {"public_key": self._tools.device_key.public_key, "name": self._tools.device_name}
        self.append(Change(EntityKind.DEVICE, self._device_id, "device.joined", payload))

    def _freeze(self, change: Change) -> tuple[Entry, bytes]:
        clock = self._tools.clock
        entry = Entry(
            entry_id=self._tools.ids.new(),
            office_id=self._office(),
            device_id=self._device_id,
            seq=self._tail[0] + 1,
            prev_hash=self._tail[1],
            entity=change.entity,
            entity_id=change.entity_id,
            base=change.base,
            type=change.type,
            payload=change.payload,
            actor=self._actor,
            device_time=_written(clock.device_now()),
            set_time=_written(clock.now()) if clock.is_set else None,
            rules=self._tools.rules_version(),
        )
        body = entry_body(entry)
        if len(body) > MAX_ENTRY_BYTES:
            raise _too_large(change, len(body))
        return entry, body

    def _office(self) -> str:
        if not self._office_id:
            self._office_id = offices.the_office(self._connection).office_id
        return self._office_id

    def _branch(self, entry: Entry, *, new: bool) -> Branch:
        if new:
            return Branch((entry,))
        return walk_branch(journal_rows.entity_entries(self._connection, entry.entity, entry.entity_id))


def insert_entry(
    connection: Connection,
    entry: Entry,
    body: bytes,
    digest: str,
    *,
    verdict: str = "pending",
    hub_seq: int | None = None,
) -> None:
    """Store an entry's frozen bytes in the journal, as they are; its projection is the caller's next step."""
    row = (
        entry.entry_id, entry.device_id, entry.seq, entry.entity.value, entry.entity_id, entry.base, entry.type,
        entry.time, body, digest, verdict, hub_seq, given_number(entry),
    )  # fmt: skip
    run(connection, _INSERT, row)


def _written(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds")


def _check_base(change: Change, known: tuple[str | None, int] | None) -> None:
    head, rivals = known or (None, 0)
    if rivals:
        raise Conflict(
            "journal.open_fork",
            Sentence("Data ini diubah di dua laptop sekaligus.", "Two laptops changed this at the same time."),
            detail=Sentence("Kedua versi tersimpan; belum ada yang dipilih.", "Both are kept; none is chosen yet."),
            next_step=Sentence("Pilih dahulu versi yang dipakai.", "Choose first which version to keep."),
            data={"entity": change.entity.value, "entity_id": change.entity_id},
        )
    if head != change.base:
        raise Conflict(
            "journal.stale_base",
            Sentence("Data ini sudah berubah sejak dibuka.", "This has changed since it was opened."),
            detail=Sentence("Perubahan terbaru tetap tersimpan.", "The newest change stays saved."),
            next_step=Sentence("Buka lagi, periksa, lalu ulangi.", "Open it again, look, then repeat."),
            data={"entity": change.entity.value, "entity_id": change.entity_id, "base": change.base, "head": head},
        )


def _office_there() -> Conflict:
    return Conflict(
        "office.already_there",
        Sentence("Folder data ini sudah berisi kantor.", "This data folder already holds an office."),
        next_step=Sentence("Pakai folder lain, atau masuk saja.", "Use another folder, or just sign in."),
    )


def _too_large(change: Change, size: int) -> InvalidInput:
    limit = MAX_ENTRY_BYTES // 1024
    return InvalidInput(
        "journal.entry_too_large",
        Sentence("Isi satu catatan terlalu besar.", "One entry holds too much."),
        detail=Sentence(
            f"Besarnya {size // 1024} KiB, batasnya {limit} KiB; tidak ada yang disimpan.",
            f"It has {size // 1024} KiB, the limit is {limit} KiB; nothing was saved.",
        ),
        next_step=Sentence("Bagi menjadi beberapa bagian.", "Split it into parts."),
        data={"type": change.type, "bytes": size, "limit": MAX_ENTRY_BYTES},
    )
