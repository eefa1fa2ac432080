"""Working days that an order may wait for somebody before the platform cancels it, and which wait this is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.domain.workdays import working_days_after, working_days_between


@dataclass(frozen=True, slots=True)
class Countdown:
    """A wait with its last day: `left` working days remain (0: today is the last), negative when it is over."""

    deadline: date
    left: int
    waits_for: Sentence

    @property
    def overdue(self) -> bool:
        """Whether the last day has passed."""
        return self.left < 0


def countdown_of(policy: Policy, order: Order, today: date) -> Countdown | None:
    """The countdown of an order that waits for the PPK or for the vendor's answer; None for other waits.

    Three working days with holidays and cuti bersama (LKPP: an order that nobody answers is cancelled by the
    platform and can't be restored).
    """
    start = counted_from(order)
    return countdown_since(policy, order.status, start, today) if start else None


def counted_from(order: Order) -> date | None:
    """The day from which an order's wait is counted in working days; None where no countdown runs.

    A file that is put to the order meanwhile does not begin the wait anew.
    """
    if order.status is OrderStatus.SUBMITTED:
        moved = [event.at for event in order.timeline if event.type not in _NO_MOVE]
        return datetime.fromisoformat(moved[-1]).date()
    return date.fromisoformat(order.placed_on) if order.status is OrderStatus.PLACED else None


def countdown_since(policy: Policy, status: OrderStatus, start: date, today: date) -> Countdown:
    """The countdown of an order of a status whose wait is counted from a day."""
    deadline = working_days_after(policy, start, policy.amount(_RULES[status], start))
    return _until(policy, deadline, today, _WAITS[status])


def delivery_countdown(policy: Policy, order: Order, today: date) -> Countdown:
    """The working days until the goods of an order must have come."""
    return _until(policy, date.fromisoformat(order.content.delivery_by), today, _COMING)


def _until(policy: Policy, deadline: date, today: date, waits: Sentence) -> Countdown:
    left = working_days_between(policy, today, deadline)
    if today > deadline:
        left = -max(1, working_days_between(policy, deadline, today))
    return Countdown(deadline, left, waits)


_NO_MOVE = ("order.attached", "order.tax_deposited")
_RULES = {
    OrderStatus.SUBMITTED: "countdown.approval_days",
    OrderStatus.PLACED: "countdown.vendor_answer_days",
}
_WAITS = {
    OrderStatus.SUBMITTED: Sentence("Pejabat Pembuat Komitmen", "the commitment officer (PPK)"),
    OrderStatus.PLACED: Sentence("jawaban penyedia", "the vendor's answer"),
}
_COMING = Sentence("kedatangan barang", "the goods")
