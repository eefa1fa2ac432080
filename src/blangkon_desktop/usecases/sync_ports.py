"""What the exchange with a hub needs: the local book of the exchange, the door to a hub, and the keeper's desk.

Entries travel as their frozen bytes. `seq` counts a device's own chain, `hub_seq` the hub's order of the office.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.catalogue_manifest import PushedCatalogue
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.domain.policy_version import PushedPolicy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.policy_ports import OfferedPolicy, PolicyNews
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.segment_ports import SegmentSource


@dataclass(frozen=True, slots=True)
class HubLink:
    """The hub that this data folder is paired with; `hub_key` is pinned, `cursor` opaque."""

    url: str
    hub_id: str
    hub_key: str
    epoch: str
    practice: bool
    hub_office_id: str
    office_id: str
    cursor: str = ""


@dataclass(frozen=True, slots=True)
class UnsentRun:
    """The next entries of this device that are in no batch yet: `(body, hash)` rows in chain order."""

    office_id: str
    first_seq: int
    prev_hash: str
    rows: tuple[tuple[bytes, str], ...]

    @property
    def last_seq(self) -> int:
        """Seq of the last row."""
        return self.first_seq + len(self.rows) - 1


@dataclass(frozen=True, slots=True)
class FrozenBatch:
    """A batch whose bytes never change again, however often it is sent."""

    batch_id: str
    first_seq: int
    last_seq: int
    sha256: str
    body: bytes


@dataclass(frozen=True, slots=True)
class HubRuling:
    """What the hub said of an entry."""

    entry_id: str
    verdict: str
    hub_seq: int


@dataclass(frozen=True, slots=True)
class PulledEntry:
    """An entry of another device (or of this one, lost here), checked against its device's signed chain."""

    entry: Entry
    body: bytes
    hash: str
    verdict: str
    hub_seq: int


@dataclass(frozen=True, slots=True)
class SignedHead:
    """The head of a device's chain with its signature."""

    device_id: str
    seq: int
    hash: str
    signature: str


@dataclass(frozen=True, slots=True)
class PulledPage:
    """A checked page; stored as a whole or not at all. `own_seq` is how far the hub holds this device's chain."""

    entries: tuple[PulledEntry, ...]
    heads: tuple[SignedHead, ...]
    rulings: tuple[HubRuling, ...]
    own_seq: int
    cursor: str
    more: bool


@dataclass(frozen=True, slots=True)
class ConflictView:
    """An entry that the hub did not let count because another one was first; both are kept."""

    entry_id: str
    entity: str
    entity_id: str
    type: str
    actor: str
    time: str
    device_id: str
    rival: str


@dataclass(frozen=True, slots=True)
class RetryState:
    """Failures in a row and when the next try is due (ISO 8601, "" for at once); kept in the data folder."""

    failures: int
    next_attempt: str


@dataclass(frozen=True, slots=True)
class CatalogueNews:
    """What the exchange brought of the catalogue: it was taken, or not, with the reason to tell; `asks` says that so
    much would change that somebody should look at it first."""

    taken: bool
    asks: bool
    said: Sentence


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """What one exchange did; counts of entries, time in seconds, and the policy file and the catalogue that came or
    were refused."""

    pushed: int
    accepted: int
    duplicate: int
    conflict: int
    rejected: int
    deferred: int
    pulled: int
    seconds: float
    policy: PolicyNews | None = None
    catalogue: CatalogueNews | None = None


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How the exchange stands; `last_success` is ISO 8601 or "", `hub` its address or ""."""

    pending: int
    last_success: str
    hub: str
    office_id: str
    device_id: str
    conflicts: tuple[ConflictView, ...]


class SyncBook(Protocol):
    """The local state of the exchange; each method is one transaction of the office's data."""

    def link(self) -> HubLink | None:
        """The hub of this folder."""

    def save_link(self, link: HubLink) -> None:
        """Pair, or pair anew."""

    def frozen(self) -> FrozenBatch | None:
        """The batch that is on its way, if any."""

    def unsent(self, max_entries: int, max_bytes: int) -> UnsentRun | None:
        """The next own entries within the limits (at least one), None when all are in receipted batches."""

    def freeze(self, batch: FrozenBatch) -> bool:
        """Keep the batch before its first byte is sent; False when another process was faster with these entries."""

    def entry_ids(self, first_seq: int, last_seq: int) -> Sequence[str]:
        """The ids of own entries, both ends included, in chain order."""

    def record_receipt(self, batch: FrozenBatch, receipt: str, rulings: Sequence[HubRuling]) -> None:
        """Store the receipt and the verdicts together."""

    def resend_from(self, seq: int) -> None:
        """The hub lacks own entries from `seq` on: forget the batch on its way and send them again."""

    def tails(self) -> Mapping[str, tuple[int, str]]:
        """Seq and hash of the last entry of every device known here."""

    def sent_until(self) -> int:
        """Seq of the last own entry in a receipted batch."""

    def record_page(self, page: PulledPage) -> int:
        """Store entries, verdicts, heads and cursor together; returns how many entries were new here."""

    def forget_cursor(self) -> None:
        """Pull from the beginning next time."""

    def succeeded(self, at: str) -> None:
        """An exchange ended well; the retry state is cleared."""

    def failed(self, state: RetryState) -> None:
        """An exchange failed."""

    def retry(self) -> RetryState:
        """How the last tries went."""

    def conflicts(self) -> tuple[ConflictView, ...]:
        """Entries that lost against another one and wait for somebody's decision, oldest first."""

    def lent_until(self) -> Mapping[int, int]:
        """Per year the highest letter number of any block that is known here."""

    def numbers_left(self, year: int) -> int:
        """How many letter numbers this device can still give in a year, for the kind of paper with the fewest."""


@dataclass(frozen=True, slots=True)
class PairingTerms:
    """What a laptop tells the hub at its pairing; `office_id` and `practice` are None on an empty folder."""

    invite: str
    office_id: str | None
    practice: bool | None
    lent_until: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class PairedOffice:
    """An office's data with its book of the exchange."""

    store: OfficeStore
    book: SyncBook


class SyncFolder(Protocol):
    """The data folder as the exchange sees it."""

    def open(self) -> PairedOffice:
        """The office in the folder; NotFound (`office.not_created`) without one."""

    def create(self, office_id: str) -> PairedOffice:
        """Empty data for an office that comes from the hub."""


class SyncCycle(Protocol):
    """The exchange itself."""

    def introduce(self, url: str, terms: PairingTerms) -> HubLink:
        """Pair this device with a hub; nothing is stored here yet.

        Raises InvalidInput for the address, NotAllowed for the invitation, Conflict for another office or hub,
        NoConnection when the hub can't be reached or does not answer as agreed.
        """

    def run(self, office: PairedOffice) -> SyncOutcome:
        """Send what waits, fetch what is new. Raises NoConnection and remembers when to try again."""

    def offered_policy(self, link: HubLink, policy_id: str, above: str) -> OfferedPolicy | None:
        """The newest policy file above a version that the paired hub offers, its signature checked."""

    def offered_catalogue(self, office: PairedOffice, state: str) -> AbstractContextManager[SegmentSource]:
        """The paired hub as a source of segments for a laptop that stands on a state of the catalogue.

        Raises Conflict (`sync.not_paired`).
        """


class HubDesk(Protocol):
    """The keeper of a hub at one database URL."""

    def init(self, *, practice: bool) -> str:
        """Make the hub; returns its id. Conflict (`hub.already_there`) when there is one."""

    def add_office(self, name: str) -> str:
        """A place for an office; returns the hub's id of it."""

    def invite(self, office_id: str | None, new_office: str | None) -> tuple[str, str]:
        """A one-time code for a known office or for a new one, and the hub's id of that office."""

    def push_policy(self, text: str, file_name: str) -> tuple[PushedPolicy, bool]:
        """Check a policy file and offer it to all offices; False when this very file is offered already.

        Raises InvalidInput `policy.invalid` with the lines, Conflict `policy.older` or `policy.same_version`.
        """

    def policies(self) -> tuple[PushedPolicy, ...]:
        """All policy files that were pushed, the newest first."""

    def push_catalogue(self, folder: Path) -> tuple[PushedCatalogue, bool]:
        """Check a folder of segments and offer it to all offices; False when this very state is offered already.

        Raises NotFound (`catalog.no_manifest`), Damaged (`catalog.manifest_damaged`, `catalog.segment_damaged`).
        """

    def catalogues(self) -> tuple[PushedCatalogue, ...]:
        """The catalogues that are offered, the whole one first."""

    def serve(self, listen: str, ready: Callable[[str], None]) -> None:
        """Answer at `HOST:PORT` until SIGTERM or SIGINT; `ready` gets the address once it answers."""
