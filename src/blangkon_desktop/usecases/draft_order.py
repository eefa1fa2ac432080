"""Make an order from a request: copy goods and vendor, sum up, decide the route, save it in the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from blangkon_desktop.domain.accounts import normal_account, parse_account
from blangkon_desktop.domain.budget import BudgetLine, check_enough
from blangkon_desktop.domain.errors import Conflict, RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.lifecycle import fold_order
from blangkon_desktop.domain.order import Order, OrderContent, check_content, order_number
from blangkon_desktop.domain.order_codec import content_to_payload, route_to_payload
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.route_words import RouteParts
from blangkon_desktop.domain.routing import RouteDecision, RouteFacts, check_channel, decide_route
from blangkon_desktop.domain.tax_ppn import order_ppn
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_goods import Goods, ProductSource, copy_goods, order_kind
from blangkon_desktop.usecases.order_officials import check_officials
from blangkon_desktop.usecases.order_request import OrderRequest, malformed
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource, OfficeReader, OfficeStore, OfficeWriter
from blangkon_desktop.usecases.route_record import record_route

_CREATE = Sentence("membuat pesanan", "make an order")


@dataclass(frozen=True, slots=True)
class OrderPreview:
    """How the order would be if it were saved now; `refusal` says why it can't be."""

    content: OrderContent
    route: RouteDecision
    budget: BudgetLine
    refusal: RuleRefused | None


class DraftOrder:
    """Previews and saves orders."""

    def __init__(
        self,
        store: OfficeStore,
        products: ProductSource,
        policy: Callable[[], Policy],
        clock: Clock,
        ids: IdSource,
        device: DeviceKey,
    ) -> None:
        self._store = store
        self._products = products
        self._policy = policy
        self._clock = clock
        self._ids = ids
        self._device = device

    def preview(self, request: OrderRequest) -> OrderPreview:
        """Content, totals, route and budget of a request, without saving. InvalidInput for a malformed one."""
        goods = copy_goods(self._products, request)
        with self._store.read() as reader:
            content, budget = self._content(reader, request, goods)
        decision = self._decide(content)
        return OrderPreview(content, decision, budget, _refusal(self._policy(), decision, content, budget))

    def create(self, person: Person, request: OrderRequest) -> Order:
        """Save the request as an order in status draft.

        Raises NotAllowed for the wrong role, RuleRefused (`order.route_forbidden`, `budget.not_enough`),
        Conflict (`order.request_key_reused`). The same request key and content give the same order.
        """
        require_role(person, Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK, action=_CREATE)
        if request.request_key is not None:
            with self._store.read() as reader:
                if known := _known(reader, request):
                    return known
        goods = copy_goods(self._products, request)  # before the lock: others may write meanwhile
        with self._store.write(person.user) as writer:
            known = _known(writer, request)
            return known or self._save(writer, person, request, goods)

    def _save(self, writer: OfficeWriter, person: Person, request: OrderRequest, goods: Goods) -> Order:
        content, budget = self._content(writer, request, goods)
        check_content(content)
        check_officials(writer, content.officials)
        decision = self._decide(content)
        check_channel(self._policy(), decision, content.channel)
        _check_buyer(person, decision)
        check_enough(budget, content.totals.total)
        order_id, today = self._ids.new(), self._clock.now().date()
        number = order_number(today.year, self._device.device_id, writer.count_own_orders(today.year) + 1)
        payload: dict[str, object] = {
            "number": number,
            "content": content_to_payload(content),
            "route": route_to_payload(record_route(decision, today)),
            "request_key": request.request_key,
            "request_digest": request.digest if request.request_key else "",
            "reasons": [],
        }
        return fold_order([writer.append(Change(EntityKind.ORDER, order_id, "order.saved", payload))])

    def _content(self, reader: OfficeReader, request: OrderRequest, goods: Goods) -> tuple[OrderContent, BudgetLine]:
        today = self._clock.now().date()
        budget = find_budget_line(reader, request.rup, request.account)
        if request.delivery_by < today:
            raise malformed("delivery.by", Sentence("sudah lewat", "has passed"))
        content = OrderContent(
            rup=request.rup,
            account=budget.account,
            package_name=budget.name,
            sub_activity=budget.sub_activity,
            source_of_funds=budget.source_of_funds,
            purpose=request.purpose,
            channel=request.channel,
            vendor=goods.vendor,
            lines=goods.lines,
            shipping=request.shipping,
            delivery_place=request.delivery_place,
            delivery_by=request.delivery_by.isoformat(),
            officials=request.officials,
            tax_collector=request.tax_collector,
            reason_for_choice=request.reason_for_choice,
            kind=order_kind(goods.lines),
            order_date=today.isoformat(),
            series=request.series,
        )
        return with_ppn(self._policy(), content, today), budget

    def _decide(self, content: OrderContent) -> RouteDecision:
        return decide_for(self._policy(), content, self._clock.now().date())


def decide_for(policy: Policy, content: OrderContent, on: date) -> RouteDecision:
    """The route of an order's content on a date: what is paid for it decides."""
    totals = content.totals
    return decide_route(
        policy,
        RouteFacts(
            value=totals.total,
            on=on,
            kind=content.kind,
            rup=content.rup,
            parts=RouteParts(totals.goods, totals.ppn, totals.shipping),
        ),
    )


def with_ppn(policy: Policy, content: OrderContent, on: date) -> OrderContent:
    """The content with each line's share of the PPN: bases summed first, tax once, the rest on the largest line.

    Where the treasurer collects, only a PKP vendor charges PPN; a marketplace charges it by item.
    """
    charged = content.tax_collector == "marketplace" or content.vendor.pkp is not False
    _, shares = order_ppn(policy, on, [(line.amount, line.taxed and charged) for line in content.lines])
    lines = tuple(replace(line, ppn=ppn) for line, ppn in zip(content.lines, shares, strict=True))
    return replace(content, lines=lines)


def find_budget_line(reader: OfficeReader, rup: str, account: str | None) -> BudgetLine:
    """The budget line of an order, its account in any spelling; without an account the package's only one.

    Raises InvalidInput (`order.malformed`) for an unknown package, or an account that is unknown or ambiguous,
    and what `parse_account` raises for a text that is no account.
    """
    lines = reader.budget_lines(rup)
    if not lines:
        raise malformed("rup", Sentence("paket tidak ada di anggaran kantor", "is not in the office's budget"))
    if account is None and len(lines) == 1:
        return lines[0]
    wanted = None if account is None else normal_account(account)
    for line in lines:
        if line.account == wanted:
            return line
    if wanted:
        parse_account(wanted)  # an old or garbled code is told as such
    known = ", ".join(line.account for line in lines if line.account)
    raise malformed("account", Sentence(f"pilih dari {known}", f"choose from {known}"))


def _refusal(policy: Policy, decision: RouteDecision, content: OrderContent, budget: BudgetLine) -> RuleRefused | None:
    try:
        check_channel(policy, decision, content.channel)
        check_enough(budget, content.totals.total)
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
