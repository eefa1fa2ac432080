"""What the use cases need from the world, as Protocols; the layers beside them fill these in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.journal import ChainFault, Change, Entry
from blangkon_desktop.domain.numbering import NumberBlock
from blangkon_desktop.domain.open_steps import OpenStep
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.series import Series
from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.usecases.budget_ports import BudgetReader
from blangkon_desktop.usecases.letter_ports import LetterBook, PaperRecord


class Clock(Protocol):
    """Time for everyone; `now` is the set clock when one was set, `device_now` always the device's own."""

    @property
    def is_set(self) -> bool:
        """Whether this run was told another time."""

    def now(self) -> datetime:
        """The time that counts, aware."""

    def device_now(self) -> datetime:
        """The device's own time, aware."""


class IdSource(Protocol):
    """New ids: UUIDv7 strings, increasing."""

    def new(self) -> str:
        """An id never given before."""


class DeviceKey(Protocol):
    """This device's Ed25519 key."""

    @property
    def device_id(self) -> str:
        """The id under which entries of this device are chained."""

    @property
    def public_key(self) -> str:
        """The public key, 32 bytes in hex."""

    def sign(self, message: bytes) -> str:
        """Ed25519 signature in hex."""


class PasswordHasher(Protocol):
    """argon2id (RFC 9106)."""

    def hash(self, password: str) -> str:
        """A hash to store."""

    def matches(self, stored: str, password: str) -> bool:
        """Whether the password is the one that was hashed."""


class PinBook(Protocol):
    """PINs of this device; they never travel."""

    def pin_hash(self, user: str) -> str:
        """The hash of a user's PIN, "" for none."""

    def keep(self, user: str, pin_hash: str) -> None:
        """Keep a hash, or forget it for ""."""


@dataclass(frozen=True, slots=True)
class OfficeRecord:
    """The office of a data folder. `creator_device` lends number blocks where there is no hub."""

    office_id: str
    name: str
    satker: str
    year: int
    practice: bool
    creator_device: str
    head: str
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OrderSummary:
    """A row of the order list; amounts in rupiah, dates ISO. `steps` are what the order waits for.

    `goods_group`, `before_tax`, `series` and `event_key` are what the splitting detector compares, `to_review` how many
    warnings its route carries. `counted_from` is the day from which a wait is counted in working days, "" for none.
    """

    order_id: str
    number: str
    status: str
    channel: str
    vendor: str
    purpose: str
    total: int
    order_date: str
    created_at: str
    waits_since: str
    revision: int
    rup: str
    account: str
    officer: str
    vendor_id: str = ""
    sub_activity: str = ""
    kind: str = "goods"
    goods_group: str = ""
    before_tax: int = 0
    series: str = ""
    event_key: str = ""
    to_review: int = 0
    counted_from: str = ""
    steps: tuple[OpenStep, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders a list wants; None means all. Dates ISO, both ends included."""

    status: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    channel: str | None = None
    text: str | None = None
    account: str | None = None
    sub_activity: str | None = None
    vendor_id: str | None = None


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry as the journal holds it: `verdict` is pending, accepted, duplicate, conflict, rejected or deferred.

    `hub_seq` is its place in the hub's order, None while no hub has taken it.
    """

    entry: Entry
    body: bytes
    hash: str
    verdict: str
    hub_seq: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Something being typed, kept on this device only; `body` is JSON text."""

    draft_id: str
    user: str
    kind: str
    body: str
    saved_at: str


@dataclass(frozen=True, slots=True)
class SignInGuard:
    """Wrong passwords in a row of one user; `last_failure` is ISO 8601 or ""."""

    failures: int
    last_failure: str


@dataclass(frozen=True, slots=True)
class SyncFigures:
    """What the status line says of the exchange with the hub; `hub` is its address or ""."""

    pending: int
    last_success: str
    hub: str
    conflicts: tuple[str, ...]


class OfficeReader(BudgetReader, Protocol):
    """One consistent look at the office's data."""

    def office(self) -> OfficeRecord:
        """The office; NotFound (`office.not_created`) in an empty folder."""

    def person(self, user: str) -> Person | None:
        """A person by user name, with the roles of today: the own ones and those of the letters in force."""

    def people(self) -> tuple[Person, ...]:
        """The roster by user name with the roles of today; whoever has left is in it without roles."""

    def order(self, order_id: str) -> Order | None:
        """An order by id, or by its number."""

    def orders(self, wanted: OrderFilter) -> tuple[OrderSummary, ...]:
        """Orders, newest first."""

    def order_by_request_key(self, key: str) -> Order | None:
        """The order made under a request key."""

    def count_own_orders(self, year: int) -> int:
        """How many orders this device has made in a year, for the next number."""

    def series(self) -> tuple[Series, ...]:
        """Declared recurring needs, newest first."""

    def head(self, entity: str, entity_id: str) -> str | None:
        """The id of an entity's newest entry on the accepted branch."""

    def number_blocks(self, year: int) -> tuple[NumberBlock, ...]:
        """All blocks lent in a year."""

    def used_numbers(self, kind: str, year: int) -> tuple[int, ...]:
        """Running numbers printed on papers of a kind in a year."""

    def papers(self, order_id: str) -> tuple[PaperRecord, ...]:
        """Papers of an order, oldest first."""

    def letters(self) -> LetterBook:
        """The book of letters: issued papers, their printings, letters numbered by hand."""

    def entries(self, entity_id: str | None = None) -> Iterator[StoredEntry]:
        """The journal by device and seq, or one entity's entries in accepted order."""

    def drafts(self, user: str, kind: str) -> tuple[Draft, ...]:
        """A user's drafts, newest first."""

    def guard(self, user: str) -> SignInGuard:
        """Wrong passwords in a row."""

    def sync_figures(self) -> SyncFigures:
        """What waits for the hub."""


class OfficeWriter(OfficeReader, Protocol):
    """The one write path: entries with their projections, and the few things that are local to the device."""

    def append(self, change: Change) -> Entry:
        """Make, chain and store the entry and bring its entity's projection up to date, all in this transaction.

        Raises Conflict (`journal.stale_base`) when the change builds on an entry that is no longer the newest.
        """

    def save_draft(self, draft: Draft) -> None:
        """Store or replace a draft."""

    def delete_draft(self, draft_id: str) -> None:
        """Forget a draft."""

    def set_guard(self, user: str, guard: SignInGuard) -> None:
        """Remember wrong passwords."""


class OfficeStore(Protocol):
    """The office's data folder; `write` commits when the block ends and rolls back when it raises."""

    def read(self) -> AbstractContextManager[OfficeReader]:
        """A consistent read."""

    def write(self, actor: str) -> AbstractContextManager[OfficeWriter]:
        """A write by a user; waits for other writers (processes included) up to ten seconds."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of `doctor`; `remark` results are not damage."""

    name: str
    ok: bool
    detail: Sentence
    repair: Sentence = NOTHING
    remark: bool = False


class OfficeCare(Protocol):
    """Health, proof and backups of the data folder."""

    def health(self) -> Sequence[CheckResult]:
        """All checks of the stored data: SQLite's own, the chain, signatures, projections against a rebuild."""

    def verify_journal(self) -> tuple[int, ChainFault | None]:
        """How many entries the journal has and the first that does not hold."""

    def rebuild_projections(self) -> None:
        """Make all rows that follow from the journal anew; Damaged when an entry can't be read."""

    def backup(self, target: Path, progress: Callable[[int, int], None] | None = None) -> int:
        """Write a verified backup by SQLite's online backup; returns its bytes."""

    def verify_backup(self, source: Path) -> int:
        """Number of journal entries in a backup; Damaged (`backup.damaged`) when it does not hold."""

    def carried(self, source: Path) -> int | None:
        """How many installed files a verified backup carries; None for one from before they were."""

    def restore(self, source: Path) -> Path:
        """Put a verified backup in place; returns where the replaced data was kept."""
