"""What the page of one order knows, and the steps that can be taken there; the work runs on a background thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.lifecycle import STEPS, cancelling_step, step_roles
from blangkon_desktop.domain.open_steps import OpenStep, open_steps
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.approve_order import budget_after, may_approve
from blangkon_desktop.usecases.draft_order import find_budget_line
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.my_work import possible_steps
from blangkon_desktop.usecases.ports import OfficeReader, PaperRecord

StepKind = Literal["submit", "approve", "return", "place", "cancel"]
HERE: dict[str, StepKind] = {"order.submitted": "submit", "order.approved": "approve", "order.placed": "place"}
"""The steps of an order's life that are taken on the order's own page."""

STEP_OF = {kind: type_ for type_, kind in HERE.items()}


@dataclass(frozen=True, slots=True)
class StepTaken:
    """What somebody decided: the step, the note or number written, a day, and warnings that were read."""

    kind: StepKind
    text: str = ""
    day: date | None = None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """An order with what is shown beside it. `budget` and `left` (rupiah) are None when its line is gone."""

    order: Order
    papers: tuple[PaperRecord, ...]
    names: Mapping[str, str]
    budget: BudgetLine | None
    left: int | None
    may_approve: bool
    now: datetime

    def name(self, user: str | None) -> str:
        """A person's name, or the user name of somebody unknown."""
        return self.names.get(user or "", user or "")

    def step_here(self, session: Session) -> StepKind | None:
        """The next step if it is this person's and is taken here."""
        following = possible_steps(session, open_steps(self.order))
        kind = next((HERE[step.type] for step in following if step.type in HERE), None)
        return None if kind == "approve" and not self.may_approve else kind

    def may_return(self, session: Session) -> bool:
        """Whether this person may send the order back."""
        return self.order.status is OrderStatus.SUBMITTED and session.may(*STEPS["order.returned"].roles)

    def may_cancel(self, session: Session) -> bool:
        """Whether this person may cancel the order as it stands."""
        kind = cancelling_step(self.order)
        roles = step_roles(kind, self.order.route.officer)
        return self.order.status in STEPS[kind].sources and session.may(*roles)

    @property
    def next_step(self) -> OpenStep | None:
        """The most pressing step that the order waits for."""
        return next(iter(open_steps(self.order)), None)


def load_order(services: OrderServices, session: Session, order_id: str) -> OrderFacts:
    """Read an order with everything beside it; NotFound (`order.unknown`)."""
    order, papers = services.orders().show(order_id)
    person = services.person(session)
    with services.office().read() as reader:
        names = {p.user: p.name for p in reader.people()}
        budget, left = _budget(reader, order)
    return OrderFacts(
        order,
        papers,
        names,
        budget,
        left,
        may_approve(services.policy(), services.today, person, order),
        services.clock.now(),
    )


def take_step(services: OrderServices, session: Session, order: Order, step: StepTaken) -> Order:
    """Take a step on the order as it was seen; Conflict (`order.changed_meanwhile`) when it moved on since."""
    person, desk, seen = services.person(session), services.approving(), order.head
    if step.kind == "submit":
        return desk.submit(person, order.order_id, step.text or None, seen=seen)
    if step.kind == "approve":
        return desk.approve(person, order.order_id, step.text or None, acknowledged=step.codes, seen=seen)
    if step.kind == "return":
        return desk.send_back(person, order.order_id, step.text, seen=seen)
    if step.kind == "place":
        return desk.place(person, order.order_id, step.text, step.day, seen=seen)
    return desk.cancel(person, order.order_id, step.text, seen=seen)


def _budget(reader: OfficeReader, order: Order) -> tuple[BudgetLine | None, int | None]:
    try:
        line = find_budget_line(reader, order.content.rup, order.content.account)
        return line, budget_after(reader, order)
    except InvalidInput:  # the package left the budget since
        return None, None
