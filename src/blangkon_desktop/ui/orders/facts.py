"""What the page of one order knows beside the order itself; it is read on a background thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.content_changes import changes_between
from blangkon_desktop.domain.countdown import Countdown, countdown_of
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.open_steps import OpenStep, open_steps
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.people import ROLE_LABELS, Person, Role
from blangkon_desktop.domain.receiving import penalty
from blangkon_desktop.domain.series import Series
from blangkon_desktop.domain.stand_in import acting_title
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.approve_order import budget_after, may_approve
from blangkon_desktop.usecases.draft_order import find_budget_line
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.order_review import ReviewItem, find_series
from blangkon_desktop.usecases.payment_findings import Finding, payment_findings
from blangkon_desktop.usecases.ports import OfficeReader, OrderFilter
from blangkon_desktop.usecases.signers import acting_note


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """An order with what is shown beside it. `budget` and `left` (rupiah) are None when its line is gone.

    `changes` is what differs from what an approver saw last; `acting` says by entry id for whom a step was taken;
    `penalties` are rupiah by the number of the receipt; `series_total` all orders of the series in rupiah.
    """

    order: Order
    papers: tuple[PaperRecord, ...]
    people: Mapping[str, Person]
    budget: BudgetLine | None
    left: int | None
    may_approve: bool
    now: datetime
    review: tuple[ReviewItem, ...] = ()
    changes: tuple[Sentence, ...] = ()
    countdown: Countdown | None = None
    series: Series | None = None
    series_total: int = 0
    findings: tuple[Finding, ...] = ()
    penalties: Mapping[int, int] = field(default_factory=dict)
    acting: Mapping[str, Sentence] = field(default_factory=dict)

    def name(self, user: str | None) -> str:
        """A person's name, or the user name of somebody unknown."""
        person = self.people.get(user or "")
        return person.name if person else user or ""

    def holders(self, role: Role) -> tuple[Person, ...]:
        """Who holds a role today, by name."""
        return tuple(sorted((p for p in self.people.values() if p.may(role)), key=lambda p: p.name.casefold()))

    def waited_for(self, step: OpenStep) -> Sentence:
        """Who takes a step today: the official named for it, whoever stands in for him, or any holder of a role."""
        labels = [ROLE_LABELS[role] for role in step.roles]
        roles = Sentence(" / ".join(x.id for x in labels), " / ".join(x.en for x in labels))
        official = self.people.get(step.user)
        if official is None:
            return Sentence(f"{step.user} ({roles.id})", f"{step.user} ({roles.en})") if step.user else roles
        role = next((x for x in step.roles if x in official.own_roles), step.roles[0])
        letter = official.stood_in_by(role, self.now.date())
        if letter is None:
            label = ROLE_LABELS[role]
            return Sentence(f"{official.name} ({label.id})", f"{official.name} ({label.en})")
        title, deputy = acting_title(letter, official.name), self.name(letter.user)
        return Sentence(f"{deputy} ({title.id})", f"{deputy} ({title.en})")

    def reason_for(self, code: str) -> str:
        """The newest reason that was written for something to review, "" for none."""
        return next((text for known, text in reversed(self.order.reasons) if known == code), "")

    @property
    def next_step(self) -> OpenStep | None:
        """The most pressing step that the order waits for."""
        return next(iter(open_steps(self.order)), None)


def load_order(services: OrderServices, session: Session, order_id: str) -> OrderFacts:
    """Read an order with everything beside it; NotFound (`order.unknown`)."""
    order, papers = services.orders().show(order_id)
    person, policy = services.person(session), services.policy()
    with services.office().read() as reader:
        people = {p.user: p for p in reader.people()}
        budget, left = _budget(reader, order)
        series = find_series(reader, order.content.series)
        series_total = _series_total(reader, series)
    notes = {event.entry_id: acting_note(people, order, event) for event in order.timeline}
    return OrderFacts(
        order,
        papers,
        people,
        budget,
        left,
        may_approve(policy, services.today, person, order),
        services.clock.now(),
        review=services.reviewing().of(order),
        changes=changes_between(order.reviewed, order.content) if order.reviewed else (),
        countdown=countdown_of(policy, order, services.today),
        series=series,
        series_total=series_total,
        findings=payment_findings(policy, order),
        penalties={receipt.n: penalty(policy, order, receipt) for receipt in order.receipts},
        acting={entry: note for entry, note in notes.items() if note is not None},
    )


def day_of(iso: str) -> date:
    """The day of an ISO date or time."""
    return date.fromisoformat(iso[:10])


def _budget(reader: OfficeReader, order: Order) -> tuple[BudgetLine | None, int | None]:
    try:
        line = find_budget_line(reader, order.content.rup, order.content.account)
        return line, budget_after(reader, order)
    except InvalidInput:  # the package left the budget since
        return None, None


def _series_total(reader: OfficeReader, series: Series | None) -> int:
    if series is None:
        return 0
    rows = reader.orders(OrderFilter(account=series.account))
    return sum(row.total for row in rows if row.series == series.series_id and row.status != OrderStatus.CANCELLED)
