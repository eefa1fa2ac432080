"""One consistent look at the office: the port `OfficeReader` over a connection."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from blangkon_desktop.domain.numbering import NumberBlock
from blangkon_desktop.domain.order import Order, order_number
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.series import Series
from blangkon_desktop.store.repositories import journal_rows, local, offices, orders
from blangkon_desktop.store.repositories.budget import SqlBudgetReader
from blangkon_desktop.store.repositories.letters import SqlLetterBook
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.ports import (
    Clock,
    Draft,
    OfficeRecord,
    OrderFilter,
    OrderSummary,
    SignInGuard,
    StoredEntry,
    SyncFigures,
)


class SqlOfficeReader(SqlBudgetReader):
    """Reads within one transaction; what each method gives is said by the port."""

    def __init__(self, connection: Connection, device_id: str, clock: Clock) -> None:
        super().__init__(connection)
        self._device_id = device_id
        self._clock = clock

    def office(self) -> OfficeRecord:
        """The office; NotFound (`office.not_created`) in an empty folder."""
        return offices.the_office(self._connection)

    def person(self, user: str) -> Person | None:
        """A person by user name, with the roles of today."""
        found = offices.find_person(self._connection, user)
        return found.on(self._clock.now().date()) if found else None

    def people(self) -> tuple[Person, ...]:
        """The roster by user name, with the roles of today."""
        today = self._clock.now().date()
        return tuple(person.on(today) for person in offices.all_people(self._connection))

    def order(self, order_id: str) -> Order | None:
        """An order by id, or by its number."""
        return orders.find_order(self._connection, order_id)

    def orders(self, wanted: OrderFilter) -> tuple[OrderSummary, ...]:
        """Orders, newest first."""
        return orders.list_orders(self._connection, wanted)

    def order_by_request_key(self, key: str) -> Order | None:
        """The order made under a request key."""
        return orders.find_by_request_key(self._connection, key)

    def count_own_orders(self, year: int) -> int:
        """How many order numbers this device has given in a year."""
        prefix = order_number(year, self._device_id, 0).rpartition("-")[0] + "-"
        return journal_rows.count_saved_orders(self._connection, self._device_id, prefix)

    def series(self) -> tuple[Series, ...]:
        """Declared recurring needs, newest first."""
        return orders.all_series(self._connection)

    def head(self, entity: str, entity_id: str) -> str | None:
        """The id of an entity's newest entry on the accepted branch."""
        found = journal_rows.entity_head(self._connection, entity, entity_id)
        return found[0] if found else None

    def number_blocks(self, year: int) -> tuple[NumberBlock, ...]:
        """All blocks lent in a year."""
        return offices.number_blocks(self._connection, year)

    def used_numbers(self, kind: str, year: int) -> tuple[int, ...]:
        """Running numbers printed on papers of a kind in a year."""
        return journal_rows.used_numbers(self._connection, kind, year)

    def papers(self, order_id: str) -> tuple[PaperRecord, ...]:
        """Papers of an order, oldest first."""
        return SqlLetterBook(self._connection).of_order(order_id)

    def letters(self) -> SqlLetterBook:
        """The book of letters."""
        return SqlLetterBook(self._connection)

    def entries(self, entity_id: str | None = None) -> Iterator[StoredEntry]:
        """The journal by device and seq, or one entity's entries in the order in which they came."""
        if entity_id is None:
            return journal_rows.all_entries(self._connection)
        return iter(journal_rows.named_entries(self._connection, entity_id))

    def drafts(self, user: str, kind: str) -> tuple[Draft, ...]:
        """A user's drafts, newest first."""
        return local.user_drafts(self._connection, user, kind)

    def guard(self, user: str) -> SignInGuard:
        """Wrong passwords in a row."""
        return local.sign_in_guard(self._connection, user)

    def sync_figures(self) -> SyncFigures:
        """What waits for the hub."""
        return local.sync_figures(self._connection)
