"""What the page of one order knows, and the steps that can be taken there; the work runs on a background thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.lifecycle import ROUTE_TO_CANCEL, STEPS, step_roles
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.approve_order import budget_after, may_approve
from blangkon_desktop.usecases.draft_order import find_budget_line
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.ports import OfficeReader, PaperRecord
from blangkon_desktop.usecases.show_home import NEXT_STEPS

StepKind = Literal["submit", "approve", "return", "place", "cancel"]
HERE: dict[str, StepKind] = {"order.submitted": "submit", "order.approved": "approve", "order.placed": "place"}
"""The steps of an order's life that are taken on the order's own page."""


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
        following = NEXT_STEPS.get(self.order.status)
        if following is None or not session.may(*step_roles(following[0], self.order.route.officer)):
            return None
        kind = HERE.get(following[0])
        return None if kind == "approve" and not self.may_approve else kind

    def may_return(self, session: Session) -> bool:
        """Whether this person may send the order back."""
        return self.order.status is OrderStatus.SUBMITTED and session.may(*STEPS["order.returned"].roles)

    def may_cancel(self, session: Session) -> bool:
        """Whether this person may cancel the order as it stands."""
        kind = ROUTE_TO_CANCEL[self.order.status]
        roles = step_roles(kind, self.order.route.officer)
        return self.order.status in STEPS[kind].sources and session.may(*roles)

    @property
    def owner(self) -> str:
        """The user whose name stands in the order for the next step; "" when it is any holder of a role."""
        officials, following = self.order.content.officials, NEXT_STEPS.get(self.order.status)
        named = {
            "order.submitted": self.order.created_by,
            "order.approved": officials.ppk,
            "order.placed": officials.pejabat_pengadaan,
            "order.inspected": officials.ppk,
            "order.billed": officials.bendahara,
            "order.paid": officials.bendahara,
            "order.completed": officials.bendahara,
        }
        return named.get(following[0], "") if following else ""


def load_order(services: OrderServices, session: Session, order_id: str) -> OrderFacts:
    """Read an order with everything beside it; NotFound (`order.unknown`)."""
    order, papers = services.orders().show(order_id)
    person = services.person(session)
    with services.office().read() as reader:
        names = {p.user: p.name for p in reader.people()}
        budget, left = _budget(reader, order)
    return OrderFacts(order, papers, names, budget, left, may_approve(person, order), services.clock.now())


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
