"""What the verbs of an order share: find it, take a step on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotFound
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.lifecycle import require_step, step_roles
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_fold import apply_entry
from blangkon_desktop.domain.people import Person, require_role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import OfficeReader, OfficeWriter


def find_order(reader: OfficeReader, order_id: str) -> Order:
    """The order by id or number; NotFound (`order.unknown`)."""
    order = reader.order(order_id)
    if order is None:
        raise NotFound(
            "order.unknown",
            Sentence(f"Pesanan «{order_id[:40]}» tidak ada.", f"There is no order “{order_id[:40]}”."),
            next_step=Sentence("Lihat daftar pesanan.", "Look at the list of orders."),
            data={"order_id": order_id},
        )
    return order


def take_step(
    writer: OfficeWriter,
    person: Person,
    order: Order,
    type_: str,
    payload: Mapping[str, Any],
    *,
    seen: str | None = None,
) -> Order:
    """Check role and status, write the entry, return the order after it.

    `seen` is the head that the person had on screen: when the order has moved on since, nothing is written
    and Conflict (`order.changed_meanwhile`) is raised.
    """
    step = require_step(order, type_)
    require_role(person, *step_roles(type_, order.route.officer), action=step.action)
    if seen is not None and seen != order.head:
        raise Conflict(
            "order.changed_meanwhile",
            Sentence(
                f"Pesanan {order.number} berubah sejak dibuka.", f"Order {order.number} changed since you saw it."
            ),
            next_step=Sentence("Buka lagi pesanan itu, lalu putuskan.", "Open it again, then decide."),
            data={"order_id": order.order_id},
        )
    return apply_entry(order, writer.append(Change(EntityKind.ORDER, order.order_id, type_, payload, base=order.head)))


def required_reason(reason: str | None, *, field: str = "reason") -> str:
    """The written reason; InvalidInput (`order.reason_missing`) when there is none."""
    text = (reason or "").strip()
    if not text:
        raise InvalidInput(
            "order.reason_missing",
            Sentence("Alasan belum ditulis.", "The reason is missing."),
            next_step=Sentence("Tulis alasan singkat.", "Write a short reason."),
            field=field,
        )
    return text
