"""The steps of an order as its page knows them: what somebody decided, what is open for him, and where it is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from blangkon_desktop.domain.lifecycle import STEPS, cancelling_step, step_roles
from blangkon_desktop.domain.open_steps import OpenStep, open_steps
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.people import Person
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.my_work import my_steps, possible_steps
from blangkon_desktop.usecases.show_home import ROOM_OF_STEP

StepKind = Literal["submit", "approve", "return", "place", "cancel", "negotiate", "amend", "attach"]
HERE: dict[str, StepKind] = {"order.submitted": "submit", "order.approved": "approve", "order.placed": "place"}
"""The steps of an order's life that are taken on the order's own page; the others have their rooms."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a step is taken with: the use cases, the person with the roles of now, the order as it was seen."""

    services: OrderServices
    person: Person
    order: Order


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided. `act` writes it and gives the order after it; it runs on a background thread.

    It raises Conflict (`order.changed_meanwhile`) when the order moved on since it was seen.
    """

    kind: StepKind
    act: Callable[[Desk], Order]


@dataclass(frozen=True, slots=True)
class Offer:
    """A step that the person can take. `room` is where, "" for here; `mine` whether it waits for the person himself."""

    step: OpenStep
    room: str
    mine: bool


def take_step(services: OrderServices, session: Session, order: Order, decision: Decision) -> Order:
    """Do what was decided as the person that the roster has now."""
    return decision.act(Desk(services, services.person(session), order))


def offers(session: Session, order: Order, *, may_approve: bool) -> tuple[Offer, ...]:
    """What this person can do next, his own steps first."""
    steps = open_steps(order)
    own = my_steps(session, steps)
    ordered = [*own, *(step for step in possible_steps(session, steps) if step not in own)]
    found = (Offer(step, ROOM_OF_STEP.get(step.type, ""), step in own) for step in ordered)
    allowed = (offer for offer in found if offer.step.type != "order.approved" or may_approve)
    return tuple(offer for offer in allowed if offer.room or offer.step.type in HERE)


def may_take(session: Session, order: Order, type_: str) -> bool:
    """Whether status and role let the person take a step of a type."""
    roles = step_roles(type_, order.route.officer)
    return order.status in STEPS[type_].sources and session.may(*roles)


def may_cancel(session: Session, order: Order) -> bool:
    """Whether the person may cancel the order as it stands."""
    return may_take(session, order, cancelling_step(order))


def wants_mending(order: Order) -> bool:
    """Whether the order was sent back and nothing has been changed since."""
    moved = [event.type for event in order.timeline if event.type != "order.attached"]
    return order.status is OrderStatus.DRAFT and moved[-1] == "order.returned"


def room_argument(order: Order, step: OpenStep) -> str:
    """What a room is opened with: the order's id, and the number of the receipt that the step is about."""
    return order.order_id if step.receipt is None else f"{order.order_id}#{step.receipt}"


def has_room(room: str) -> bool:
    """Whether the program has a room where steps of orders are taken."""
    return room in ROOM_OF_STEP.values()
