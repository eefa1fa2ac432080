"""An office in memory: the journal's rules without a disk, for thousands of random lives of orders.

`tests/store/test_memory_office.py` holds it to what the real store does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import cast

from blangkon_desktop.domain.budget import BudgetLine, BudgetState
from blangkon_desktop.domain.budget_lines import budget_lines
from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.journal import Change, EntityKind, Entry, canonical_json
from blangkon_desktop.domain.open_steps import open_steps
from blangkon_desktop.domain.order import Order, group_of_goods
from blangkon_desktop.domain.order_budget import budget_use
from blangkon_desktop.domain.order_fold import apply_entry, fold_order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.series import Series
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import OfficeStore, OrderFilter, OrderSummary
from tests.fakes import CountingIds, FixedClock


class MemoryOffice:
    """Reader, writer and store in one; a block of `write` that raises leaves everything as it was."""

    def __init__(self, clock: FixedClock, people: dict[str, Person], budget: BudgetState) -> None:
        self.clock, self.ids = clock, CountingIds()
        self._people, self._budget = people, budget
        self._orders: dict[str, Order] = {}
        self.journal: list[Entry] = []
        self._actor = ""

    @property
    def store(self) -> OfficeStore:
        """As the use cases know it; parts of the port that orders never ask for are missing."""
        return cast(OfficeStore, self)

    @contextmanager
    def read(self) -> Iterator[MemoryOffice]:
        """Look."""
        yield self

    @contextmanager
    def write(self, actor: str) -> Iterator[MemoryOffice]:
        """Change, all or nothing."""
        orders, length = dict(self._orders), len(self.journal)
        self._actor = actor
        try:
            yield self
        except BaseException:
            self._orders = orders
            del self.journal[length:]
            raise

    def append(self, change: Change) -> Entry:
        """One more entry on the newest of its entity."""
        canonical_json(dict(change.payload))  # what can't be written must not be folded
        known = self._orders.get(change.entity_id)
        if (known.head if known else None) != change.base:
            raise Conflict("journal.stale_base", Sentence("", ""), next_step=Sentence("", ""))
        entry = Entry(
            entry_id=self.ids.new(),
            office_id="office",
            device_id="device",
            seq=len(self.journal) + 1,
            prev_hash="",
            entity=EntityKind(change.entity),
            entity_id=change.entity_id,
            base=change.base,
            type=change.type,
            payload=change.payload,
            actor=self._actor,
            device_time=_written(self.clock.now()),
        )
        self._orders[change.entity_id] = apply_entry(known, entry) if known else fold_order([entry])
        self.journal.append(entry)
        return entry

    def person(self, user: str) -> Person | None:
        """A person by user name."""
        return self._people.get(user)

    def order(self, order_id: str) -> Order | None:
        """An order by id, or by its number."""
        found = self._orders.get(order_id)
        return found or next((o for o in self._orders.values() if o.number == order_id), None)

    def orders(self, wanted: OrderFilter) -> tuple[OrderSummary, ...]:
        """Orders, newest first."""
        rows = [summary_of(order) for order in self._orders.values()]
        names = ("status", "channel", "account", "sub_activity", "vendor_id")
        asked = {name: getattr(wanted, name) for name in names if getattr(wanted, name) is not None}
        kept = [row for row in rows if all(getattr(row, name) == value for name, value in asked.items())]
        return tuple(sorted(kept, key=lambda row: (row.created_at, row.order_id), reverse=True))

    def order_by_request_key(self, key: str) -> Order | None:
        """The order made under a request key."""
        return next((o for o in self._orders.values() if o.request_key == key), None)

    def count_own_orders(self, year: int) -> int:
        """How many orders were made."""
        return sum(entry.type == "order.saved" for entry in self.journal)

    def budget_lines(self, rup: str | None = None) -> tuple[BudgetLine, ...]:
        """Packages with what the orders use."""
        uses = [budget_use(order) for order in self._orders.values()]
        lines = budget_lines(self._budget, uses)
        return tuple(line for line in lines if rup in (None, line.rup))

    def series(self) -> tuple[Series, ...]:
        """None are declared here."""
        return ()

    def entries_of(self, order_id: str) -> list[Entry]:
        """An order's entries, oldest first."""
        return [entry for entry in self.journal if entry.entity_id == order_id]


def summary_of(order: Order) -> OrderSummary:
    """The row of the list that an order makes."""
    content = order.content
    return OrderSummary(
        order_id=order.order_id,
        number=order.number,
        status=order.status.value,
        channel=content.channel.value,
        vendor=content.vendor.name,
        purpose=content.purpose,
        total=order.totals.total,
        order_date=content.order_date,
        created_at=order.created_at,
        waits_since=order.timeline[-1].at,
        revision=order.revision,
        rup=content.rup,
        account=content.account,
        officer=order.route.officer,
        vendor_id=content.vendor.vendor_id,
        sub_activity=content.sub_activity,
        kind=content.kind.value,
        goods_group=group_of_goods(content.lines),
        before_tax=order.totals.goods + order.totals.shipping,
        series=content.series or "",
        event_key=content.event.key if content.event else "",
        steps=open_steps(order),
    )


def _written(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds")
