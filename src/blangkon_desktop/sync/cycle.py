"""One exchange with the hub: send what waits, fetch what is new, borrow letter numbers when they run short.

Whatever happens in the middle, the next run goes on where the data folder says: a batch is kept before its first
byte is sent and sent again unchanged; verdicts are written with their receipt; a page is written with its cursor.
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.errors import BlangkonError, Conflict
from blangkon_desktop.domain.journal import SCHEMA, Change, EntityKind
from blangkon_desktop.sync.catalogues import HubCatalogue
from blangkon_desktop.sync.client import HubClient, HubSession
from blangkon_desktop.sync.pages import check_page
from blangkon_desktop.sync.policies import check_policy
from blangkon_desktop.sync.receipts import check_receipt
from blangkon_desktop.sync.schedule import after_failure
from blangkon_desktop.sync.trouble import not_our_hub, not_paired
from blangkon_desktop.sync.wire.models import MAX_BATCH_BYTES, MAX_BATCH_ENTRIES, BatchHead
from blangkon_desktop.sync.wire.packing import pack_batch, to_json
from blangkon_desktop.usecases.policy_ports import OfferedPolicy
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource
from blangkon_desktop.usecases.sync_ports import (
    FrozenBatch,
    HubLink,
    PairedOffice,
    PairingTerms,
    SyncBook,
    SyncOutcome,
    UnsentRun,
)

FEW_NUMBERS = 20
"""With fewer letter numbers left than this, a further block is borrowed."""
ACTOR = "sync"
"""The actor of entries that the exchange itself writes (a lease)."""


@dataclass
class _Tally:
    pushed: int = 0
    pulled: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)


class HubCycle:
    """The port `SyncCycle` over HTTP. `fraction` gives numbers in [0, 1) for the jitter of retries."""

    def __init__(
        self, client: HubClient, device: DeviceKey, ids: IdSource, clock: Clock, fraction: Callable[[], float]
    ) -> None:
        self._client = client
        self._device = device
        self._ids = ids
        self._clock = clock
        self._fraction = fraction

    def introduce(self, url: str, terms: PairingTerms) -> HubLink:
        """Pair this device with a hub; nothing is stored here yet."""
        return self._client.introduce(url, terms)

    def run(self, office: PairedOffice) -> SyncOutcome:
        """Send what waits, fetch what is new. Any failure is remembered with the time of the next try."""
        book = office.book
        link = book.link()
        if link is None:
            raise not_paired()
        started, tally = time.monotonic(), _Tally()
        try:
            with self._client.session(link) as hub:
                self._push(book, link, hub, tally)
                self._pull(book, link, hub, tally)
                if self._borrow_numbers(office, hub):
                    self._push(book, link, hub, tally)
        except BlangkonError:
            book.failed(after_failure(book.retry(), self._clock.device_now(), self._fraction))
            raise
        book.succeeded(self._clock.device_now().isoformat(timespec="seconds"))
        count = tally.verdicts
        return SyncOutcome(
            pushed=tally.pushed,
            accepted=count["accepted"],
            duplicate=count["duplicate"],
            conflict=count["conflict"],
            rejected=count["rejected"],
            deferred=count["deferred"],
            pulled=tally.pulled,
            seconds=round(time.monotonic() - started, 3),
        )

    def offered_policy(self, link: HubLink, policy_id: str, above: str) -> OfferedPolicy | None:
        """The newest policy file above a version that the paired hub offers, its signature checked."""
        with self._client.session(link) as hub:
            record = hub.policy(policy_id, above).policy
        return None if record is None else check_policy(link, policy_id, above, record)

    @contextmanager
    def offered_catalogue(self, office: PairedOffice, state: str) -> Iterator[HubCatalogue]:
        """The paired hub as a source of segments for who stands on a state."""
        link = office.book.link()
        if link is None:
            raise not_paired()
        with self._client.session(link) as hub:
            yield HubCatalogue(link, hub, state)

    def _push(self, book: SyncBook, link: HubLink, hub: HubSession, tally: _Tally) -> None:
        resent = False
        while (batch := self._next_batch(book)) is not None:
            try:
                answer = hub.push(batch)
            except Conflict as problem:
                # A hub that was restored from a backup lacks what it had; it says from where to send again.
                if problem.code != "sync.chain_gap" or resent:
                    raise
                resent = True
                book.resend_from(int(problem.data.get("expected", 1)))
                continue
            ids = book.entry_ids(batch.first_seq, batch.last_seq)
            rulings = check_receipt(link, self._device.device_id, batch, ids, answer)
            book.record_receipt(batch, to_json(answer.receipt).decode(), rulings)
            tally.pushed += len(rulings)
            tally.verdicts.update(ruling.verdict for ruling in rulings)

    def _next_batch(self, book: SyncBook) -> FrozenBatch | None:
        while (frozen := book.frozen()) is None:
            run = book.unsent(MAX_BATCH_ENTRIES, MAX_BATCH_BYTES)
            if run is None:
                return None
            # Where another process was faster, its batch is the one to send, or there is nothing left of these.
            book.freeze(self._pack(run))
        return frozen

    def _pack(self, run: UnsentRun) -> FrozenBatch:
        device_id, head_hash = self._device.device_id, run.rows[-1][1]
        head = BatchHead(
            batch_id=self._ids.new(),
            office_id=run.office_id,
            device_id=device_id,
            schema_version=SCHEMA,
            first_seq=run.first_seq,
            last_seq=run.last_seq,
            prev_hash=run.prev_hash,
            head_hash=head_hash,
            signature=self._device.sign(head_message(device_id, run.last_seq, head_hash)),
        )
        body = pack_batch(head, run.rows)
        return FrozenBatch(head.batch_id, run.first_seq, run.last_seq, hashlib.sha256(body).hexdigest(), body)

    def _pull(self, book: SyncBook, link: HubLink, hub: HubSession, tally: _Tally) -> None:
        started_anew = False
        cursor, more = link.cursor, True
        while more:
            tails = book.tails()
            try:
                received = hub.changes(cursor, tails.get(self._device.device_id, (0, ""))[0])
            except Conflict as problem:
                if problem.code != "sync.cursor_gone" or started_anew:
                    raise
                started_anew, cursor = True, ""
                book.forget_cursor()
                continue
            page = check_page(link, received, tails)
            if page.more and page.cursor == cursor:
                raise not_our_hub("the next page is this one")
            tally.pulled += book.record_page(page)
            cursor, more = page.cursor, page.more
            if page.own_seq < book.sent_until():
                book.resend_from(page.own_seq + 1)
                self._push(book, link, hub, tally)

    def _borrow_numbers(self, office: PairedOffice, hub: HubSession) -> bool:
        year = self._clock.now().year
        if office.book.numbers_left(year) >= FEW_NUMBERS:
            return False
        lent = hub.lease(year, office.book.lent_until().get(year, 0))
        payload = {"year": lent.year, "first": lent.first, "last": lent.last, "device_id": self._device.device_id}
        with office.store.write(ACTOR) as writer:
            writer.append(Change(EntityKind.NUMBERS, f"{lent.year}:{lent.first}", "numbers.leased", payload))
        return True
