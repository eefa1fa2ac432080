"""Make an order from a request, or change one that is still a draft: route, budget and what to review, then save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from blangkon_desktop.domain.allowances import overriders
from blangkon_desktop.domain.budget import BudgetLine, check_enough
from blangkon_desktop.domain.content_changes import changes_between
from blangkon_desktop.domain.errors import Conflict, RuleRefused
from blangkon_desktop.domain.event_order import check_event
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.lifecycle import cancelling_step, require_step
from blangkon_desktop.domain.order import Order, OrderContent, RouteRecord, check_content, order_number
from blangkon_desktop.domain.order_budget import freed_line
from blangkon_desktop.domain.order_codec import content_to_payload, route_to_payload
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.routing import RouteDecision, check_channel
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_access import find_order, take_step
from blangkon_desktop.usecases.order_content import ContentMaker, Gathered, decide_for, find_budget_line, with_ppn
from blangkon_desktop.usecases.order_officials import check_officials
from blangkon_desktop.usecases.order_request import OrderRequest
from blangkon_desktop.usecases.order_review import ReviewItem, as_warnings, review
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource, OfficeReader, OfficeStore, OfficeWriter
from blangkon_desktop.usecases.route_record import record_route

__all__ = ["DraftOrder", "OrderPreview", "decide_for", "find_budget_line", "with_ppn"]

_CREATE = Sentence("membuat pesanan", "make an order")


@dataclass(frozen=True, slots=True)
class OrderPreview:
    """How the order would be if it were saved now; `refusal` says why it can't be, `review` what to look at."""

    content: OrderContent
    route: RouteDecision
    budget: BudgetLine
    refusal: RuleRefused | None
    review: tuple[ReviewItem, ...] = ()


class DraftOrder:
    """Previews, saves and changes orders."""

    def __init__(
        self,
        store: OfficeStore,
        contents: ContentMaker,
        policy: Callable[[], Policy],
        clock: Clock,
        ids: IdSource,
        device: DeviceKey,
    ) -> None:
        self._store = store
        self._contents = contents
        self._policy = policy
        self._clock = clock
        self._ids = ids
        self._device = device

    def preview(
        self, request: OrderRequest, changing: str | None = None, replacing: Sequence[str] = ()
    ) -> OrderPreview:
        """Content, totals, route, budget and review of a request, without saving. InvalidInput for a malformed one.

        `changing` is the id of the draft that the request would change; `replacing` are those that it would take the
        place of: what they hold of the budget is free for it, and it is not compared with them.
        """
        gathered, policy, today = self._contents.gather(request), self._policy(), self._today()
        with self._store.read() as reader:
            before = find_order(reader, changing).content if changing else None
            content, budget = self._contents.make(reader, request, gathered, before)
            replaced = [find_order(reader, old) for old in dict.fromkeys(replacing)]
            leaving = frozenset(old.order_id for old in replaced)
            items = review(policy, reader, content, changing, today, leaving=leaving)
        budget = freed_line(budget, replaced)
        decision = decide_for(policy, content, today)
        return OrderPreview(content, decision, budget, _refusal(policy, decision, content, budget, today), items)

    def create(self, person: Person, request: OrderRequest, replacing: Sequence[str] = ()) -> Order:
        """Save the request as an order in status draft; orders that it takes the place of are cancelled with it.

        Raises NotAllowed for the wrong role, RuleRefused (`order.route_forbidden`, `budget.not_enough`),
        Conflict (`order.request_key_reused`). The same request key and content give the same order.
        """
        require_role(person, Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK, action=_CREATE)
        if request.request_key is not None:
            with self._store.read() as reader:
                if known := _known(reader, request):
                    return known
        gathered = self._contents.gather(request)  # before the lock: others may write meanwhile
        with self._store.write(person.user) as writer:
            known = _known(writer, request)
            return known or self._save(writer, person, request, gathered, replacing)

    def change(self, person: Person, order_id: str, request: OrderRequest, *, seen: str | None = None) -> Order:
        """Replace the content of a draft (a new one, or one that was sent back). Lines keep what they copied.

        Raises as `create` does; a request without any difference changes nothing and gives the order as it is.
        """
        gathered = self._contents.gather(request)
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.changed")
            content, budget = self._contents.make(writer, request, gathered, order.content)
            if content == order.content:
                return order
            route = self._checked(writer, person, content, budget, order.order_id)
            payload = {
                "content": content_to_payload(content),
                "route": route_to_payload(route),
                "changes": [{"id": s.id, "en": s.en} for s in changes_between(order.content, content)],
            }
            return take_step(writer, person, order, "order.changed", payload, seen=seen)

    def _save(
        self,
        writer: OfficeWriter,
        person: Person,
        request: OrderRequest,
        gathered: Gathered,
        replacing: Sequence[str],
    ) -> Order:
        today = self._today()
        number = order_number(today.year, self._device.device_id, writer.count_own_orders(today.year) + 1)
        for old in dict.fromkeys(replacing):
            _replace(writer, person, find_order(writer, old), number)
        content, budget = self._contents.make(writer, request, gathered)
        route = self._checked(writer, person, content, budget, None)
        order_id = self._ids.new()
        payload: dict[str, object] = {
            "number": number,
            "content": content_to_payload(content),
            "route": route_to_payload(route),
            "request_key": request.request_key,
            "request_digest": request.digest if request.request_key else "",
            "reasons": [],
        }
        return fold_order([writer.append(Change(EntityKind.ORDER, order_id, "order.saved", payload))])

    def _checked(
        self, reader: OfficeReader, person: Person, content: OrderContent, budget: BudgetLine, order_id: str | None
    ) -> RouteRecord:
        policy, today = self._policy(), self._today()
        check_content(content)
        check_event(content.event)
        check_officials(reader, content.officials)
        decision = decide_for(policy, content, today)
        check_channel(policy, decision, content.channel)
        _check_buyer(person, decision)
        check_enough(budget, content.totals.total, overriders(policy, today))
        record = record_route(decision, today)
        found = as_warnings(review(policy, reader, content, order_id, today))
        return replace(record, warnings=record.warnings + found)

    def _today(self) -> date:
        return self._clock.now().date()


def _replace(writer: OfficeWriter, person: Person, old: Order, number: str) -> None:
    """Cancel an order that is merged into another one; after approval that is the PPK's step."""
    type_ = cancelling_step(old)
    require_step(old, type_)
    take_step(writer, person, old, type_, {"reason": f"Digabung menjadi pesanan {number}"})


def _refusal(
    policy: Policy, decision: RouteDecision, content: OrderContent, budget: BudgetLine, on: date
) -> RuleRefused | None:
    try:
        check_channel(policy, decision, content.channel)
        check_enough(budget, content.totals.total, overriders(policy, on))
    except RuleRefused as refused:
        return refused
    return None


def _check_buyer(person: Person, decision: RouteDecision) -> None:
    if decision.officer == "pejabat-pengadaan":
        require_role(person, Role.PEJABAT_PENGADAAN, Role.PPTK, action=_CREATE)
    else:
        require_role(person, Role.PPK, Role.PPTK, action=_CREATE)


def _known(reader: OfficeReader, request: OrderRequest) -> Order | None:
    if request.request_key is None:
        return None
    known = reader.order_by_request_key(request.request_key)
    if known is not None and known.request_digest != request.digest:
        raise Conflict(
            "order.request_key_reused",
            Sentence(
                "Kunci permintaan ini sudah dipakai untuk isi lain.", "This request key was used for other content."
            ),
            next_step=Sentence("Pakai kunci baru untuk pesanan baru.", "Use a new key for a new order."),
            field="request_key",
            data={"order_id": known.order_id},
        )
    return known
