"""What waits in a room, one row per open step; read on a background thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.open_steps import OpenStep
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.style import State
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.my_work import my_steps
from blangkon_desktop.usecases.ports import OrderFilter, OrderSummary


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A row: the order and perhaps its receipt, the group it stands in, since when (ISO), money, and a mark."""

    group: str
    order_id: str
    receipt: int | None
    number: str
    vendor: str
    purpose: str
    amount: Rupiah
    since: str
    state: State
    word: Sentence
    mine: bool = False

    @property
    def key(self) -> str:
        """What a room is entered with: `ORDER_ID` or `ORDER_ID#N`."""
        return self.order_id if self.receipt is None else f"{self.order_id}#{self.receipt}"


Mark = Callable[[Order, OpenStep, date], tuple[Rupiah, State, Sentence]]
"""The money, state and word of a row from its order, its step and the day of today."""


def open_rows(
    services: FulfilmentServices, session: Session, groups: dict[str, str], mark: Mark
) -> tuple[WorkRow, ...]:
    """The open steps of all orders whose type stands in `groups` (type to group), oldest first."""
    today = services.today
    made = []
    with services.office().read() as reader:
        for summary in reader.orders(OrderFilter()):
            steps = [step for step in summary.steps if step.type in groups]
            order = reader.order(summary.order_id) if steps else None
            if order is None:
                continue
            mine = my_steps(session, steps)
            made += [_row(groups[s.type], summary, s, mark(order, s, today), s in mine) for s in steps]
    return tuple(sorted(made, key=lambda row: (row.since, row.number, row.receipt or 0)))


def closed_rows(
    services: FulfilmentServices, group: str, statuses: frozenset[str], word: Callable[[OrderSummary], Sentence]
) -> tuple[WorkRow, ...]:
    """The orders of some statuses, newest first, to look things up."""
    with services.office().read() as reader:
        summaries = [row for row in reader.orders(OrderFilter()) if row.status in statuses]
    return tuple(
        WorkRow(group, x.order_id, None, x.number, x.vendor, x.purpose, x.total, x.waits_since, "neutral", word(x))
        for x in summaries
    )


def _row(
    group: str, summary: OrderSummary, step: OpenStep, marked: tuple[Rupiah, State, Sentence], mine: bool
) -> WorkRow:
    amount, state, word = marked
    return WorkRow(
        group=group,
        order_id=summary.order_id,
        receipt=step.receipt,
        number=summary.number,
        vendor=summary.vendor,
        purpose=summary.purpose,
        amount=amount,
        since=step.since,
        state=state,
        word=word,
        mine=mine,
    )
