"""From submission to the marketplace: submit, return, approve, place, cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from blangkon_desktop.domain.budget import check_enough
from blangkon_desktop.domain.errors import InvalidInput, NotAllowed
from blangkon_desktop.domain.lifecycle import ROUTE_TO_CANCEL, require_step
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_codec import route_to_payload
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.routing import check_channel
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.draft_order import decide_for, find_budget_line
from blangkon_desktop.usecases.order_access import find_order, required_reason, take_step
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore
from blangkon_desktop.usecases.route_record import record_route


class ApproveOrder:
    """The steps between a saved order and an order on the marketplace; each is one entry in the journal."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def submit(self, person: Person, order_id: str, reason: str | None = None, *, seen: str | None = None) -> Order:
        """Send to the PPK. Route and budget are checked anew; the decision of this day is stored."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.submitted")
            check_enough(find_budget_line(writer, order.content.rup, order.content.account), order.totals.total)
            payload: dict[str, object] = {"route": self._route(order)}
            if reason and reason.strip():
                payload["reasons"] = [{"code": "submit", "text": reason.strip()}]
                payload["reason"] = reason.strip()
            return take_step(writer, person, order, "order.submitted", payload, seen=seen)

    def approve(
        self,
        person: Person,
        order_id: str,
        reason: str | None = None,
        *,
        acknowledged: Sequence[str] = (),
        seen: str | None = None,
    ) -> Order:
        """The PPK's approval. Nobody approves alone what he drafted himself (separation of duties, policy data)."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            step = require_step(order, "order.approved")
            require_role(person, *step.roles, action=step.action)
            _check_separation(person, order)
            _check_budget(writer, order)
            payload: dict[str, object] = {"route": self._route(order), "revision": order.revision}
            if acknowledged:
                payload["acknowledged"] = sorted(acknowledged)
            if reason and reason.strip():
                payload["reason"] = reason.strip()
            return take_step(writer, person, order, "order.approved", payload, seen=seen)

    def send_back(self, person: Person, order_id: str, reason: str | None, *, seen: str | None = None) -> Order:
        """Return a submitted order to draft with a reason."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.returned")
            payload = {"reason": required_reason(reason)}
            return take_step(writer, person, order, "order.returned", payload, seen=seen)

    def place(
        self, person: Person, order_id: str, marketplace_number: str, on: date | None = None, *, seen: str | None = None
    ) -> Order:
        """Record the number that the marketplace gave the order; the officer has ordered on the site."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.placed")
            day = on or self._clock.now().date()
            _not_before(day, order)
            payload = {"marketplace_number": _number(marketplace_number), "date": _not_future(day, self._clock)}
            return take_step(writer, person, order, "order.placed", payload, seen=seen)

    def cancel(self, person: Person, order_id: str, reason: str | None, *, seen: str | None = None) -> Order:
        """Cancel with a reason: before approval by the buyers, after it by the PPK."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            type_ = ROUTE_TO_CANCEL[order.status]
            require_step(order, type_)
            return take_step(writer, person, order, type_, {"reason": required_reason(reason)}, seen=seen)

    def _route(self, order: Order) -> dict[str, object]:
        today = self._clock.now().date()
        policy = self._policy()
        decision = decide_for(policy, order.content, today)
        check_channel(policy, decision, order.content.channel)
        return route_to_payload(record_route(decision, today))


def may_approve(person: Person, order: Order) -> bool:
    """Whether the separation of duties lets the person approve the order."""
    return person.may(Role.PPK) and not _drafted_alone(person, order)


def budget_after(reader: OfficeReader, order: Order) -> int:
    """What the order's budget line has left, the order itself counted, in rupiah."""
    line = find_budget_line(reader, order.content.rup, order.content.account)
    counted = order.status.value not in ("draft", "cancelled")
    return line.remaining - (0 if counted else order.totals.total)


def _check_budget(reader: OfficeReader, order: Order) -> None:
    """The ceiling may have been lowered while the order waited; its own reservation is not counted against it."""
    line, total = find_budget_line(reader, order.content.rup, order.content.account), order.totals.total
    check_enough(replace(line, reserved=line.reserved - total), total)


def _drafted_alone(person: Person, order: Order) -> bool:
    return order.created_by == person.user and order.route.officer == "pejabat-pengadaan"


def _check_separation(person: Person, order: Order) -> None:
    if _drafted_alone(person, order):
        raise NotAllowed(
            "people.separation",
            Sentence(
                "Pesanan ini Anda susun sendiri, jadi disetujui orang lain.",
                "You drafted this order yourself, so somebody else approves it.",
            ),
            next_step=Sentence("Minta Pejabat Pembuat Komitmen lain.", "Ask another commitment officer."),
        )


def _number(text: str) -> str:
    number = text.strip()
    if not number or len(number) > 80:
        raise InvalidInput(
            "order.marketplace_number",
            Sentence("Nomor pesanan marketplace belum diisi.", "The marketplace's order number is missing."),
            next_step=Sentence("Salin nomor dari situs marketplace.", "Copy the number from the marketplace's site."),
            field="marketplace_number",
        )
    return number


def _not_before(day: date, order: Order) -> None:
    if day < date.fromisoformat(order.content.order_date):
        raise InvalidInput(
            "order.date_too_early",
            Sentence("Tanggal itu mendahului pesanan.", "The date lies before the order was made."),
            next_step=Sentence("Isi tanggal kejadian yang sebenarnya.", "Give the date on which it happened."),
            field="date",
        )


def _not_future(day: date, clock: Clock) -> str:
    if day > clock.now().date():
        raise InvalidInput(
            "order.date_in_future",
            Sentence("Tanggal belum terjadi.", "The date lies in the future."),
            next_step=Sentence("Isi tanggal kejadian yang sebenarnya.", "Give the date on which it happened."),
            field="date",
        )
    return day.isoformat()
