"""What is not paid yet: per receipt, how long the vendor has waited, and whose step it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.usecases.ports import Clock, OfficeStore, OrderFilter


@dataclass(frozen=True, slots=True)
class UnpaidRow:
    """Goods that came and are not paid: amount in rupiah, `since` the ISO date of the receipt, `age` in days.

    `waits_for` is `inspection`, `bill`, `payment`, or `deposit` for tax that was withheld and has no NTPN yet.
    """

    order_id: str
    number: str
    receipt: int
    vendor: str
    purpose: str
    amount: int
    since: str
    age: int
    waits_for: str
    collector: str


class ShowUnpaid:
    """Reads what vendors and the state wait for."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def rows(self) -> tuple[UnpaidRow, ...]:
        """All receipts that wait for money, the oldest first."""
        today = self._clock.now().date()
        with self._store.read() as reader:
            wanted = [r for r in reader.orders(OrderFilter()) if any(s.receipt is not None for s in r.steps)]
            found = [row for r in wanted if (o := reader.order(r.order_id)) for row in _rows(o, today)]
        return tuple(sorted(found, key=lambda row: (row.since, row.number, row.receipt)))


def _rows(order: Order, today: date) -> Iterator[UnpaidRow]:
    for receipt in order.receipts:
        payment = receipt.payment
        if payment is not None:
            waits, amount, since = "deposit", payment.undeposited, payment.date
        elif receipt.inspection is None:
            waits, amount, since = "inspection", billable(order, receipt), receipt.date
        elif receipt.bill is None:
            waits, amount, since = "bill", billable(order, receipt), receipt.date
        else:
            waits, amount, since = "payment", receipt.bill.amount, receipt.date
        if amount:
            yield UnpaidRow(
                order_id=order.order_id,
                number=order.number,
                receipt=receipt.n,
                vendor=order.content.vendor.name,
                purpose=order.content.purpose,
                amount=amount,
                since=since,
                age=(today - date.fromisoformat(since)).days,
                waits_for=waits,
                collector=order.content.tax_collector,
            )
