"""Amend an approved order: the change is named, has a reason, and needs the PPK's approval again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from blangkon_desktop.domain.allowances import overriders
from blangkon_desktop.domain.budget import check_enough
from blangkon_desktop.domain.content_changes import changes_between
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.lifecycle import require_step
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import Officials, Order, OrderContent, OrderLine, check_content
from blangkon_desktop.domain.order_budget import budget_use
from blangkon_desktop.domain.order_codec import content_to_payload, route_to_payload
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receiving import received_well
from blangkon_desktop.domain.routing import RouteDecision, check_channel
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.json_fields import (
    count_field,
    day_field,
    mapping_field,
    optional_rupiah,
    optional_text,
    rows_field,
    whole_object,
)
from blangkon_desktop.usecases.order_access import find_order, required_reason, take_step
from blangkon_desktop.usecases.order_content import decide_for, find_budget_line, unknown_line, with_ppn
from blangkon_desktop.usecases.order_officials import check_officials
from blangkon_desktop.usecases.order_review import as_warnings, review
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore
from blangkon_desktop.usecases.route_record import record_route


@dataclass(frozen=True, slots=True)
class LineChange:
    """Another quantity or price (rupiah before tax) of a line; None leaves it. Quantity 0 takes the line out."""

    line: int
    quantity: int | None = None
    price: Rupiah | None = None


@dataclass(frozen=True, slots=True)
class AmendRequest:
    """What an amendment changes; None leaves a thing as it is."""

    reason: str
    lines: tuple[LineChange, ...] = ()
    shipping: Rupiah | None = None
    delivery_place: str | None = None
    delivery_by: date | None = None
    officials: Mapping[str, str | None] | None = None
    tax_collector: str | None = None
    purpose: str | None = None


def parse_amend_request(value: object, reason: str | None = None) -> AmendRequest:
    """Read `amend.json`. Raises InvalidInput (`order.malformed`, `order.reason_missing`)."""
    data = whole_object(value)
    delivery = mapping_field(data, "delivery") if data.get("delivery") is not None else {}
    officials = mapping_field(data, "officials") if data.get("officials") is not None else None
    return AmendRequest(
        reason=required_reason(optional_text(data, "reason") or reason),
        lines=tuple(map(_line_change, rows_field(data, "lines"))) if data.get("lines") is not None else (),
        shipping=optional_rupiah(data, "shipping"),
        delivery_place=optional_text(delivery, "place", "delivery."),
        delivery_by=day_field(delivery, "by", "delivery.") if delivery.get("by") is not None else None,
        officials={name: optional_text(officials, name, "officials.") for name in officials} if officials else None,
        tax_collector=optional_text(data, "tax_collector"),
        purpose=optional_text(data, "purpose"),
    )


@dataclass(frozen=True, slots=True)
class AmendPreview:
    """What an amendment would make of the order: named changes, totals, route, and why it can't be written.

    `most` is the value in rupiah up to which the contract may grow.
    """

    content: OrderContent
    changes: tuple[Sentence, ...]
    route: RouteDecision
    most: Rupiah
    refusal: RuleRefused | None


class AmendOrder:
    """Changes after approval. The order waits for the PPK again; sent back, it is as it was approved."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def preview(self, order_id: str, request: AmendRequest) -> AmendPreview:
        """The order as the amendment would make it, without saving; the reason may still be missing.

        What can't be computed raises as `amend` does (`amend.received`, `order.unknown_line`); what a rule refuses
        is in `refusal`.
        """
        policy, today = self._policy(), self._clock.now().date()
        with self._store.read() as reader:
            order = find_order(reader, order_id)
            content = amended_content(policy, order, request)
            decision = decide_for(policy, content, today)
            refusal = self._refusal(reader, order, content, decision)
        changes = changes_between(order.content, content)
        return AmendPreview(content, changes, decision, _most(policy, today, order.approved_total), refusal)

    def amend(self, person: Person, order_id: str, request: AmendRequest, *, seen: str | None = None) -> Order:
        """Write the amendment. Route, budget and the growth of the contract are checked.

        Raises RuleRefused (`amend.growth`, `amend.received`, `order.route_forbidden`, `budget.not_enough`),
        InvalidInput (`amend.nothing`, `order.malformed`), NotFound (`order.unknown_line`).
        """
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.amended")
            content = amended_content(self._policy(), order, request)
            changes = changes_between(order.content, content)
            if not changes:
                raise _nothing()
            self._check(writer, order, content)
            policy, today = self._policy(), self._clock.now().date()
            decision = decide_for(policy, content, today)
            check_channel(policy, decision, content.channel)
            record = record_route(decision, today)
            found = as_warnings(review(policy, writer, content, order.order_id, today))
            payload: dict[str, Any] = {
                "reason": request.reason,
                "changes": [{"id": s.id, "en": s.en} for s in changes],
                "content": content_to_payload(content),
                "route": route_to_payload(replace(record, warnings=record.warnings + found)),
            }
            return take_step(writer, person, order, "order.amended", payload, seen=seen)

    def _refusal(
        self, reader: OfficeReader, order: Order, content: OrderContent, decision: RouteDecision
    ) -> RuleRefused | None:
        try:
            self._check(reader, order, content)
            check_channel(self._policy(), decision, content.channel)
        except RuleRefused as refused:
            return refused
        return None

    def _check(self, reader: OfficeReader, order: Order, content: OrderContent) -> None:
        check_content(content)
        check_officials(reader, content.officials)
        total = content.totals.total
        _check_growth(self._policy(), self._clock.now().date(), order.approved_total, total)
        line, use = find_budget_line(reader, content.rup, content.account), budget_use(order)
        freed = replace(line, reserved=line.reserved - use.reserved, committed=line.committed - use.committed)
        check_enough(freed, total, overriders(self._policy(), self._clock.now().date()))


def amended_content(policy: Policy, order: Order, request: AmendRequest) -> OrderContent:
    """The content after the amendment. Raises RuleRefused (`amend.received`), NotFound (`order.unknown_line`)."""
    content = order.content
    known = {line.n for line in content.lines}
    for change in request.lines:
        if change.line not in known:
            raise unknown_line(change.line)
    by_line = {change.line: change for change in request.lines}
    lines = tuple(_changed_line(order, line, by_line.get(line.n)) for line in content.lines)
    officials = content.officials
    if request.officials is not None:
        named = {name: getattr(officials, name) for name in Officials.__slots__} | dict(request.officials)
        officials = Officials(**{name: named[name] for name in Officials.__slots__})
    changed = replace(
        content,
        lines=tuple(line for line in lines if line.quantity),
        shipping=content.shipping if request.shipping is None else request.shipping,
        delivery_place=request.delivery_place or content.delivery_place,
        delivery_by=request.delivery_by.isoformat() if request.delivery_by else content.delivery_by,
        officials=officials,
        tax_collector=request.tax_collector or content.tax_collector,
        purpose=request.purpose or content.purpose,
    )
    return with_ppn(policy, changed, date.fromisoformat(content.order_date)) if changed != content else content


def _line_change(row: Mapping[str, Any]) -> LineChange:
    quantity = None if row.get("quantity") is None else count_field(row, "quantity", "lines.", least=0)
    return LineChange(count_field(row, "line", "lines."), quantity, optional_rupiah(row, "price"))


def _changed_line(order: Order, line: OrderLine, change: LineChange | None) -> OrderLine:
    if change is None:
        return line
    quantity = line.quantity if change.quantity is None else change.quantity
    price = line.price if change.price is None else change.price
    came = received_well(order.receipts, line.n)
    if quantity < came or (came and price != line.price):
        raise RuleRefused(
            "amend.received",
            Sentence(
                f"Baris {line.n} sudah diterima {came} {line.unit}.", f"{came} {line.unit} of line {line.n} have come."
            ),
            detail=Sentence(
                "Jumlahnya tidak dapat di bawah yang diterima, dan harganya tetap.",
                "Its quantity can't be below what came, and its price stays.",
            ),
            next_step=Sentence("Ubah sisanya saja.", "Change only what has not come."),
            field=f"lines[{line.n}]",
            data={"line": line.n, "received": came},
        )
    return replace(line, quantity=quantity, price=price)


def _most(policy: Policy, on: date, approved: Rupiah) -> Rupiah:
    return int(approved * (1 + policy.rate("contract.growth_limit", on)))


def _check_growth(policy: Policy, on: date, approved: Rupiah, total: Rupiah) -> None:
    """A contract grows by at most a tenth of what was approved (Perpres 16/2018 Pasal 54 jo. Perpres 46/2025)."""
    rate, most = policy.rate("contract.growth_limit", on), _most(policy, on, approved)
    if total <= most:
        return
    raise RuleRefused(
        "amend.growth",
        Sentence(
            f"Nilai perubahan {format_rupiah(total)} melebihi {format_rupiah(most)}.",
            f"The amended value {format_rupiah(total)} is more than {format_rupiah(most)}.",
        ),
        detail=Sentence(
            f"Nilai bertambah paling banyak {rate * 100}% dari yang disetujui "
            f"({policy.source('contract.growth_limit', on)}).",
            f"The value grows by at most {rate * 100}% of what was approved "
            f"({policy.source('contract.growth_limit', on)}).",
        ),
        next_step=Sentence("Buat pesanan baru untuk tambahannya.", "Make a new order for what is added."),
        field="lines",
        data={"approved": approved, "total": total, "most": most},
    )


def _nothing() -> InvalidInput:
    return InvalidInput(
        "amend.nothing",
        Sentence("Perubahan ini tidak mengubah apa pun.", "This amendment changes nothing."),
        next_step=Sentence("Isi yang berubah saja.", "Give what changes."),
    )
