"""The orders of a practice office: planned from orders.toml, then lived through day by day by the real use cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.workdays import working_days_after, working_days_before
from blangkon_desktop.training.goods import Basket, Shortlist
from blangkon_desktop.training.packages import PracticeBudget
from blangkon_desktop.training.vocabulary import Vocabulary
from blangkon_desktop.training.working_hours import at_work

LARGE = 2_000
"""From so many products on, a practice office has all planned orders, and orders of several lines."""

_LINES = 3
_DELIVER = 21

_MARKETPLACE = (1, 49_000_000)
_EKATALOG = (51_000_000, 190_000_000)

_LIFE = (
    ("create", 0),
    ("submit", 0),
    ("approve", 1),
    ("place", 1),
    ("receive", 3),
    ("inspect", 3),
    ("bill", 4),
    ("pay", 6),
    ("complete", 7),
)
"""The steps of an order with the working days that pass before each, counted from the first."""

_STATUS_AFTER = ("draft", "submitted", "approved", "placed", "received", "inspected", "billed", "paid", "completed")
_BRANCHES = {
    "partly-received": (*_LIFE[:4], ("receive-part", 3)),
    "returned": (*_LIFE[:2], ("return", 1)),
    "cancelled": (*_LIFE[:3], ("cancel", 2)),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """An order to be: where its money comes from, what is bought, how far it gets and the words for it.

    `deliver` is how many days after it was made the goods are due.
    """

    number: int
    rup: str
    account: str
    basket: Basket
    steps: tuple[tuple[str, int], ...]
    first_day: date
    purpose: str
    reason: str
    note: str
    pay: str
    deliver: int


@dataclass(frozen=True, slots=True)
class Moment:
    """One step of one order at its time."""

    at: datetime
    plan: Plan
    verb: str


def make_plans(
    words: Vocabulary, budget: PracticeBudget, goods: Shortlist, products: int, today: date, calendar: Policy
) -> tuple[Plan, ...]:
    """The planned orders for a catalogue of so many products, each with a vendor of its own if possible.

    `calendar` is the policy that knows the days on which nobody works.
    """
    raws: Sequence[Mapping[str, Any]] = words.orders["order"]
    wanted, lines = (raws, _LINES) if products >= LARGE else (raws[: words.orders["small"]], 1)
    taken: set[str] = set()
    plans = []
    for number, raw in enumerate(wanted, 1):
        channel = Channel(raw["channel"])
        bounds = _EKATALOG if channel is Channel.EKATALOG_LOKAL else _MARKETPLACE
        label = words.categories[raw["category"]].label
        basket = goods.basket(channel, label, raw["value"], bounds, taken, lines)
        taken.add(basket.vendor_id)
        rup, account = budget.places[raw["package"]]
        plans.append(
            Plan(
                number=number,
                rup=rup,
                account=account,
                basket=basket,
                steps=steps_to(raw["status"]),
                first_day=working_days_before(calendar, today, raw["age"]),
                purpose=raw["purpose"],
                reason=raw["reason"],
                note=raw.get("note", ""),
                pay=raw.get("pay", "up"),
                deliver=raw.get("deliver", _DELIVER),
            )
        )
    return tuple(plans)


def steps_to(status: str) -> tuple[tuple[str, int], ...]:
    """The steps that lead to a status, with the working days before each."""
    if status in _BRANCHES:
        return _BRANCHES[status]
    return _LIFE[: _STATUS_AFTER.index(status) + 1]


def make_moments(plans: Sequence[Plan], now: datetime, calendar: Policy) -> tuple[Moment, ...]:
    """All steps of all orders in the order in which they happened."""
    moments = [
        Moment(
            at_work(working_days_after(calendar, plan.first_day, days), plan.number * 7 + place * 25, now.tzinfo),
            plan,
            verb,
        )
        for plan in plans
        for place, (verb, days) in enumerate(plan.steps)
    ]
    return tuple(sorted(moments, key=lambda moment: moment.at))
