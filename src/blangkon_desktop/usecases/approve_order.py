"""From submission to the marketplace: submit, return, approve, place, cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from blangkon_desktop.domain.allowances import overriders
from blangkon_desktop.domain.budget import check_enough
from blangkon_desktop.domain.errors import BlangkonError, InvalidInput, NotAllowed, RuleRefused
from blangkon_desktop.domain.lifecycle import cancelling_step, require_step
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_budget import budget_use
from blangkon_desktop.domain.order_codec import route_to_payload
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.picked_offer import PickedOffer, offers_to_payload
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.routing import check_channel
from blangkon_desktop.domain.separation import check_may_approve
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.compared_prices import compared_offers, few_lines, few_warning
from blangkon_desktop.usecases.order_access import find_order, required_reason, take_step
from blangkon_desktop.usecases.order_content import decide_for, find_budget_line, unknown_line
from blangkon_desktop.usecases.order_dates import event_day
from blangkon_desktop.usecases.order_review import (
    ReviewItem,
    as_warnings,
    check_acknowledged,
    check_reasons,
    review,
)
from blangkon_desktop.usecases.paper_context import CompareOffers
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore
from blangkon_desktop.usecases.route_record import record_route


class ApproveOrder:
    """The steps between a saved order and an order on the marketplace; each is one entry in the journal."""

    def __init__(
        self,
        store: OfficeStore,
        policy: Callable[[], Policy],
        clock: Clock,
        compare: CompareOffers | None = None,
    ) -> None:
        """`compare` asks the local catalogue; without it nothing is kept of the market."""
        self._store = store
        self._policy = policy
        self._clock = clock
        self._compare = compare

    def submit(self, person: Person, order_id: str, reason: str | None = None, *, seen: str | None = None) -> Order:
        """Send to the PPK. Route and budget are checked anew; the decision of this day is stored.

        What is to be reviewed (splitting, an order after its event) needs the written reason: RuleRefused
        (`order.reason_required`), or `order.split_refused` where the policy says so. What the local catalogue offers
        beside the goods is kept with the submission; too few offers are told among the route's warnings.
        """
        text = (reason or "").strip()
        looked = self._looked_beside(order_id)
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.submitted")
            _check_budget(writer, order, overriders(self._policy(), self._clock.now().date()))
            items = self._review(writer, order)
            check_reasons(items, text)
            known = looked[1] if looked and looked[0] == order.head else None
            payload: dict[str, object] = {"route": self._route(order, items, known)}
            if known is not None:
                payload["compared"] = offers_to_payload(known)
            if text:
                codes = [item.code for item in items if item.needs != "nothing"] or ["submit"]
                payload["reasons"] = [{"code": code, "text": text} for code in codes]
                payload["reason"] = text
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
        """The PPK's approval. Nobody approves alone what he drafted himself (separation of duties, policy data).

        Orders that obviously split one need must be acknowledged by their code (`order.not_acknowledged`).
        """
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            step = require_step(order, "order.approved")
            require_role(person, *step.roles, action=step.action)
            check_may_approve(self._policy(), self._today(), person.user, **_drafters(order))
            _check_budget(writer, order, overriders(self._policy(), self._clock.now().date()))
            items = self._review(writer, order)
            check_acknowledged(items, acknowledged)
            route = self._route(order, items, order.compared)
            payload: dict[str, object] = {"route": route, "revision": order.revision}
            if acknowledged:
                payload["acknowledged"] = sorted(set(acknowledged))
            if reason and reason.strip():
                payload["reason"] = reason.strip()
            return take_step(writer, person, order, "order.approved", payload, seen=seen)

    def send_back(
        self,
        person: Person,
        order_id: str,
        reason: str | None,
        *,
        comments: Mapping[int, str] | None = None,
        seen: str | None = None,
    ) -> Order:
        """Return a submitted order to draft with a reason, and comments on single lines by their number."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.returned")
            lines = {line.n for line in order.content.lines}
            for n in comments or {}:
                if n not in lines:
                    raise unknown_line(n)
            payload: dict[str, object] = {"reason": required_reason(reason)}
            if comments:
                payload["lines"] = [{"line": n, "comment": text.strip()} for n, text in sorted(comments.items())]
            return take_step(writer, person, order, "order.returned", payload, seen=seen)

    def place(
        self, person: Person, order_id: str, marketplace_number: str, on: date | None = None, *, seen: str | None = None
    ) -> Order:
        """Record the number that the marketplace gave the order; the officer has ordered on the site."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.placed")
            day = event_day(on or self._today(), self._clock, not_before=order.content.order_date)
            payload = {"marketplace_number": _number(marketplace_number), "date": day}
            return take_step(writer, person, order, "order.placed", payload, seen=seen)

    def cancel(self, person: Person, order_id: str, reason: str | None, *, seen: str | None = None) -> Order:
        """Cancel with a reason: before approval by the buyers, after it by the PPK."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            type_ = cancelling_step(order)
            require_step(order, type_)
            return take_step(writer, person, order, type_, {"reason": required_reason(reason)}, seen=seen)

    def _review(self, reader: OfficeReader, order: Order) -> tuple[ReviewItem, ...]:
        return review(self._policy(), reader, order.content, order.order_id, self._today())

    def _looked_beside(self, order_id: str) -> tuple[str, tuple[PickedOffer, ...]] | None:
        """The order's head and what the catalogue has beside its lines, asked before anything is locked.

        None where there is no catalogue to ask: that never holds an order up.
        """
        if self._compare is None:
            return None
        with self._store.read() as reader:
            order = find_order(reader, order_id)
        try:
            return order.head, compared_offers(order.content, self._compare, self._today())
        except BlangkonError:
            return None

    def _route(
        self, order: Order, items: Sequence[ReviewItem], compared: Sequence[PickedOffer] | None
    ) -> dict[str, object]:
        """The decision of today with what is to be looked at, and which lines have too few offers beside them."""
        today, policy = self._today(), self._policy()
        decision = decide_for(policy, order.content, today)
        check_channel(policy, decision, order.content.channel)
        record = record_route(decision, today)
        few = few_lines(order.content, compared) if compared is not None else ()
        told = (few_warning(few),) if few else ()
        return route_to_payload(replace(record, warnings=record.warnings + as_warnings(items) + told))

    def _today(self) -> date:
        return self._clock.now().date()


def may_approve(policy: Policy, on: date, person: Person, order: Order) -> bool:
    """Whether role and separation of duties let the person approve the order."""
    try:
        check_may_approve(policy, on, person.user, **_drafters(order))
    except NotAllowed:
        return False
    return person.may(Role.PPK)


def budget_after(reader: OfficeReader, order: Order) -> int:
    """What may still be ordered of the order's budget line, the order itself counted, in rupiah."""
    line = find_budget_line(reader, order.content.rup, order.content.account)
    return line.available + budget_use(order).held - order.totals.total


def _check_budget(reader: OfficeReader, order: Order, roles: Sequence[Role]) -> None:
    """The ceiling may have been lowered while the order waited; what it holds itself is not counted against it.

    `roles` may allow more. RuleRefused (`budget.line_gone`) when the plan has lost the order's package or account.
    """
    try:
        line, use = find_budget_line(reader, order.content.rup, order.content.account), budget_use(order)
    except InvalidInput as gone:
        raise _line_gone(order) from gone
    freed = replace(line, reserved=line.reserved - use.reserved, committed=line.committed - use.committed)
    check_enough(freed, order.totals.total, roles)


def _line_gone(order: Order) -> RuleRefused:
    rup, account = order.content.rup, order.content.account or "-"
    return RuleRefused(
        "budget.line_gone",
        Sentence("Anggaran pesanan ini tidak ada lagi.", "The budget of this order is gone."),
        detail=Sentence(
            f"Paket {rup} rekening {account} tidak ada lagi di rencana kantor.",
            f"Package {rup}, account {account}, is no longer in the office's plan.",
        ),
        next_step=Sentence(
            "Ubah pesanan: pilih paket dan rekening yang ada sekarang.",
            "Change the order: choose a package and account that are there now.",
        ),
        field="account",
        data={"rup": rup, "account": order.content.account, "order_id": order.order_id},
    )


def _drafters(order: Order) -> dict[str, str]:
    """Who made what is to be approved: the order, its amendment, or the price agreed after an earlier approval.

    A PPK who buys above the officer's ceiling is not his own check (Perpres 16/2018 Pasal 11 gives him both).
    """
    if order.route.officer != "pejabat-pengadaan":
        return {"drafted_by": "", "submitted_by": ""}
    if order.pending_amendment is not None:
        return {"drafted_by": order.pending_amendment.by, "submitted_by": order.pending_amendment.by}
    if order.approved_total and order.negotiations:
        return {"drafted_by": order.negotiations[-1].by, "submitted_by": order.negotiations[-1].by}
    return {"drafted_by": order.created_by, "submitted_by": order.submitted_by}


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
