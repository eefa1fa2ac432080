"""The port `SyncBook` over office.db: what is on its way, what came of it, and where the hub's feed was left."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

from sqlalchemy import Connection

from blangkon_desktop.domain.branch import ACCEPTED
from blangkon_desktop.domain.journal import FIRST_PREVIOUS
from blangkon_desktop.domain.numbering import NumberBlock
from blangkon_desktop.store import sync_rows
from blangkon_desktop.store.office_store import SqlOfficeStore
from blangkon_desktop.store.projections import Projections
from blangkon_desktop.store.repositories.journal_rows import device_tail
from blangkon_desktop.usecases.sync_ports import (
    ConflictView,
    FrozenBatch,
    HubLink,
    HubRuling,
    PairedOffice,
    PulledPage,
    RetryState,
    UnsentRun,
)


class SqlSyncBook:
    """The exchange's state of one office.db."""

    def __init__(self, store: SqlOfficeStore, device_id: str) -> None:
        self._store = store
        self._device_id = device_id
        self._projections = Projections()

    def link(self) -> HubLink | None:
        """The hub of this folder."""
        with self._store.reading() as connection:
            text = sync_rows.state(connection, "link")
            cursor = sync_rows.state(connection, "cursor")
        return HubLink(**{**json.loads(text), "cursor": cursor}) if text else None

    def save_link(self, link: HubLink) -> None:
        """Pair, or pair anew."""
        with self._store.transaction() as connection:
            sync_rows.put_state(connection, "link", json.dumps({**asdict(link), "cursor": ""}))
            sync_rows.put_state(connection, "hub", link.url)
            sync_rows.put_state(connection, "cursor", link.cursor)

    def frozen(self) -> FrozenBatch | None:
        """The batch that is on its way, if any."""
        with self._store.reading() as connection:
            return sync_rows.frozen_batch(connection)

    def unsent(self, max_entries: int, max_bytes: int) -> UnsentRun | None:
        """The next own entries within the limits (at least one), None when all are in receipted batches."""
        with self._store.reading() as connection:
            sent = sync_rows.number(connection, "sent_until")
            rows = sync_rows.own_rows(connection, self._device_id, sent, max_entries, max_bytes)
            previous = sync_rows.hash_at(connection, self._device_id, sent) if sent else FIRST_PREVIOUS
            office = sync_rows.office_id(connection)
        return UnsentRun(office, sent + 1, previous, tuple(rows)) if rows else None

    def freeze(self, batch: FrozenBatch) -> bool:
        """Keep the batch before its first byte is sent; False when another process was faster with these entries."""
        with self._store.transaction() as connection:
            there = sync_rows.frozen_batch(connection)
            if there is not None or batch.first_seq != sync_rows.number(connection, "sent_until") + 1:
                return False
            sync_rows.put_batch(connection, batch)
        return True

    def entry_ids(self, first_seq: int, last_seq: int) -> Sequence[str]:
        """The ids of own entries, both ends included, in chain order."""
        with self._store.reading() as connection:
            return sync_rows.own_ids(connection, self._device_id, first_seq, last_seq)

    def record_receipt(self, batch: FrozenBatch, receipt: str, rulings: Sequence[HubRuling]) -> None:
        """Store the receipt and the verdicts together."""
        with self._store.transaction() as connection:
            sync_rows.close_batch(connection, batch.batch_id, receipt)
            sent = max(sync_rows.number(connection, "sent_until"), batch.last_seq)
            sync_rows.put_state(connection, "sent_until", str(sent))
            sync_rows.take_rulings(connection, rulings, self._projections)

    def resend_from(self, seq: int) -> None:
        """The hub lacks own entries from `seq` on: forget the batch on its way and send them again."""
        with self._store.transaction() as connection:
            sync_rows.drop_frozen(connection)
            sent = min(sync_rows.number(connection, "sent_until"), seq - 1)
            sync_rows.put_state(connection, "sent_until", str(max(sent, 0)))

    def tails(self) -> Mapping[str, tuple[int, str]]:
        """Seq and hash of the last entry of every device known here."""
        with self._store.reading() as connection:
            return sync_rows.all_tails(connection)

    def sent_until(self) -> int:
        """Seq of the last own entry in a receipted batch."""
        with self._store.reading() as connection:
            return sync_rows.number(connection, "sent_until")

    def record_page(self, page: PulledPage) -> int:
        """Store entries, verdicts, heads and cursor together; returns how many entries were new here."""
        with self._store.transaction() as connection:
            new = sync_rows.adopt_all(connection, page.entries, self._projections)
            sync_rows.take_rulings(connection, page.rulings, self._projections)
            for head in page.heads:
                tail = device_tail(connection, head.device_id)
                if tail is not None and tail[0] == head.seq:
                    sync_rows.put_head(connection, head)
            self._mark_own(connection, page)
            sync_rows.put_state(connection, "cursor", page.cursor)
        return new

    def forget_cursor(self) -> None:
        """Pull from the beginning next time."""
        with self._store.transaction() as connection:
            sync_rows.put_state(connection, "cursor", "")

    def succeeded(self, at: str) -> None:
        """An exchange ended well; the retry state is cleared."""
        with self._store.transaction() as connection:
            sync_rows.put_state(connection, "last_success", at)
            sync_rows.put_state(connection, "retry", "")

    def failed(self, state: RetryState) -> None:
        """An exchange failed."""
        with self._store.transaction() as connection:
            sync_rows.put_state(connection, "retry", json.dumps(asdict(state)))

    def retry(self) -> RetryState:
        """How the last tries went."""
        with self._store.reading() as connection:
            text = sync_rows.state(connection, "retry")
        return RetryState(**json.loads(text)) if text else RetryState(0, "")

    def conflicts(self) -> tuple[ConflictView, ...]:
        """Entries that lost against another one and wait for somebody's decision, oldest first."""
        with self._store.reading() as connection:
            return sync_rows.conflict_views(connection)

    def lent_until(self) -> Mapping[int, int]:
        """Per year the highest letter number of any block that is known here."""
        with self._store.reading() as connection:
            return {year: max(b.last for b in blocks) for year, blocks in sync_rows.blocks(connection).items()}

    def numbers_left(self, year: int) -> int:
        """How many letter numbers this device can still give in a year, for the kind of paper with the fewest."""
        with self._store.reading() as connection:
            mine = [b for b in sync_rows.blocks(connection).get(year, []) if b.device_id == self._device_id]
            used = sync_rows.highest_numbers(connection, year, mine)
        return sum(_left(block, used) for block in mine)

    def _mark_own(self, connection: Connection, page: PulledPage) -> None:
        """Own entries that came back from the hub (lost here with a restored folder) need no sending."""
        own = [item.entry.seq for item in page.entries if item.entry.device_id == self._device_id]
        if own and all(item.verdict in ACCEPTED for item in page.entries):
            sent = max(sync_rows.number(connection, "sent_until"), *own)
            sync_rows.put_state(connection, "sent_until", str(sent))


class OfficeSyncFolder:
    """The port `SyncFolder`: opening and creating are handed in, the book is made over the opened store."""

    def __init__(
        self, open_store: Callable[[], SqlOfficeStore], create_store: Callable[[str], SqlOfficeStore], device_id: str
    ) -> None:
        self._open = open_store
        self._create = create_store
        self._device_id = device_id

    def open(self) -> PairedOffice:
        """The office in the folder."""
        store = self._open()
        return PairedOffice(store, SqlSyncBook(store, self._device_id))

    def create(self, office_id: str) -> PairedOffice:
        """Empty data for an office that comes from the hub."""
        store = self._create(office_id)
        return PairedOffice(store, SqlSyncBook(store, self._device_id))


def _left(block: NumberBlock, used: int) -> int:
    return max(0, block.last - max(used, block.first - 1)) if used <= block.last else 0
