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
    if order.status is OrderStatus.SUBMITTED:
        start = datetime.fromisoformat(order.timeline[-1].at).date()
        waits = Sentence("Pejabat Pembuat Komitmen", "the commitment officer (PPK)")
    elif order.status is OrderStatus.PLACED:
        start, waits = date.fromisoformat(order.placed_on), Sentence("jawaban penyedia", "the vendor's answer")
    else:
        return None
    deadline = working_days_after(policy, start, policy.amount("countdown.working_days", start))
    left = working_days_between(policy, today, deadline)
    if today > deadline:
        left = -max(1, working_days_between(policy, deadline, today))
    return Countdown(deadline, left, waits)
