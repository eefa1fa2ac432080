"""The life of an order: which step may follow which status, who may take it, and the fold over its entries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from blangkon_desktop.domain.budget import BudgetUse
from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.domain.order import STATUS_LABELS, Order, OrderEvent, OrderStatus
from blangkon_desktop.domain.order_codec import content_from_payload, receipt_from_payload, route_from_payload
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence

S = OrderStatus


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the life: its entry type, from which statuses, by which roles, and how people call it."""

    type: str
    sources: frozenset[OrderStatus]
    roles: tuple[Role, ...]
    action: Sentence


def _step(type_: str, sources: set[OrderStatus], roles: tuple[Role, ...], id_: str, en: str) -> Step:
    return Step(type_, frozenset(sources), roles, Sentence(id_, en))


_BUYERS = (Role.PEJABAT_PENGADAAN, Role.PPK)
_DRAFTERS = (*_BUYERS, Role.PPTK)
_OPEN = {S.APPROVED, S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED}

STEPS: dict[str, Step] = {
    step.type: step
    for step in (
        _step("order.changed", {S.DRAFT}, _DRAFTERS, "mengubah pesanan", "change the order"),
        _step("order.submitted", {S.DRAFT}, _DRAFTERS, "mengirim pesanan untuk disetujui", "submit the order"),
        _step("order.returned", {S.SUBMITTED}, (Role.PPK,), "mengembalikan pesanan", "return the order"),
        _step("order.approved", {S.SUBMITTED}, (Role.PPK,), "menyetujui pesanan", "approve the order"),
        _step("order.placed", {S.APPROVED}, _BUYERS, "mencatat nomor pesanan", "record the marketplace's number"),
        _step(
            "order.received",
            {S.PLACED, S.PARTLY_RECEIVED},
            (Role.PENYIMPAN, Role.PPTK),
            "mencatat penerimaan barang",
            "record goods received",
        ),
        _step(
            "order.inspected",
            {S.PARTLY_RECEIVED, S.RECEIVED},
            (Role.PPK,),
            "memeriksa barang",
            "inspect the goods",
        ),
        _step("order.billed", {S.INSPECTED, S.PARTLY_RECEIVED}, (Role.BENDAHARA,), "mencatat tagihan", "record a bill"),
        _step(
            "order.paid", {S.BILLED, S.PARTLY_RECEIVED}, (Role.BENDAHARA,), "mencatat pembayaran", "record a payment"
        ),
        _step("order.completed", {S.PAID}, (Role.BENDAHARA,), "menutup pesanan", "complete the order"),
        _step("order.cancelled", {S.DRAFT, S.SUBMITTED}, _BUYERS, "membatalkan pesanan", "cancel the order"),
        _step("order.revoked", _OPEN, (Role.PPK,), "membatalkan pesanan", "cancel the order"),
    )
}

ROUTE_TO_CANCEL = {status: "order.revoked" if status in _OPEN else "order.cancelled" for status in OrderStatus}
"""Cancelling before approval and after it are two steps with two owners."""


_BUYING = {"order.changed", "order.submitted", "order.placed", "order.cancelled"}


def step_roles(type_: str, officer: str) -> tuple[Role, ...]:
    """Who may take a step on an order of an officer (`pejabat-pengadaan`, or `ppk` and `pokja-pemilihan` above him).

    Up to the officer's ceiling the pejabat pengadaan buys, above it the PPK (Perpres 16/2018 Pasal 11 and 12).
    """
    roles = STEPS[type_].roles
    if type_ not in _BUYING:
        return roles
    other = Role.PPK if officer == "pejabat-pengadaan" else Role.PEJABAT_PENGADAAN
    return tuple(role for role in roles if role is not other)


def require_step(order: Order, type_: str) -> Step:
    """The step, or RuleRefused (`order.wrong_status`) when it does not follow from the order's status."""
    step = STEPS[type_]
    if order.status in step.sources:
        return step
    now = STATUS_LABELS[order.status]
    needed = [STATUS_LABELS[s] for s in OrderStatus if s in step.sources]
    raise RuleRefused(
        "order.wrong_status",
        Sentence(
            f"Pesanan {order.number} berstatus «{now.id}», belum dapat {step.action.id}.",
            f"Order {order.number} is “{now.en}”: it is not the time to {step.action.en}.",
        ),
        detail=Sentence(
            f"Langkah ini mengikuti status {' atau '.join(n.id for n in needed)}.",
            f"This step follows the status {' or '.join(n.en for n in needed)}.",
        ),
        next_step=Sentence(
            "Buka pesanan untuk melihat langkah berikutnya.", "Open the order to see which step comes next."
        ),
        data={"order_id": order.order_id, "status": order.status.value, "step": type_},
    )


def fold_order(entries: Sequence[Entry]) -> Order:
    """The order that its entries, in accepted order, make. The first must be `order.saved`.

    Raises RuleRefused (`order.wrong_status`) for an entry that does not follow from what is before it,
    KeyError or ValueError for a payload that is not one of ours.
    """
    order = _born(entries[0])
    for entry in entries[1:]:
        order = apply_entry(order, entry)
    return order


def apply_entry(order: Order, entry: Entry) -> Order:
    """The order after one more entry."""
    require_step(order, entry.type)
    changed = _APPLY[entry.type](order, entry.payload)
    event = OrderEvent(entry.entry_id, entry.type, changed.status, entry.actor, entry.time, _note(entry.payload))
    return replace(changed, head=entry.entry_id, timeline=(*order.timeline, event))


def budget_use(order: Order) -> BudgetUse:
    """What the order uses of its budget line: reserved while it waits for approval, committed after it.

    A cancelled order frees what it held, except what was paid for goods that had come: that money is gone.
    """
    total = order.totals.total
    paid = sum(r.billed or 0 for r in order.receipts if r.paid_on)
    reserved = total if order.status is S.SUBMITTED else 0
    committed = total if order.status in _OPEN | {S.PAID, S.COMPLETED} else paid
    return BudgetUse(order.content.rup, order.content.account, reserved, committed, paid)


def _born(entry: Entry) -> Order:
    payload = entry.payload
    event = OrderEvent(entry.entry_id, entry.type, S.DRAFT, entry.actor, entry.time)
    return Order(
        order_id=entry.entity_id,
        number=payload["number"],
        status=S.DRAFT,
        revision=1,
        content=content_from_payload(payload["content"]),
        route=route_from_payload(payload["route"]),
        created_by=entry.actor,
        created_at=entry.time,
        head=entry.entry_id,
        timeline=(event,),
        request_key=payload.get("request_key"),
        request_digest=payload.get("request_digest", ""),
        reasons=_reasons(payload),
    )


def _changed(order: Order, payload: Mapping[str, Any]) -> Order:
    return replace(
        order,
        content=content_from_payload(payload["content"]),
        route=route_from_payload(payload["route"]),
        revision=order.revision + 1,
    )


def _submitted(order: Order, payload: Mapping[str, Any]) -> Order:
    route = route_from_payload(payload["route"])
    return replace(order, status=S.SUBMITTED, route=route, returned=False, reasons=order.reasons + _reasons(payload))


def _returned(order: Order, payload: Mapping[str, Any]) -> Order:
    return replace(order, status=S.DRAFT, returned=True, revision=order.revision + 1)


def _approved(order: Order, payload: Mapping[str, Any]) -> Order:
    return replace(order, status=S.APPROVED, route=route_from_payload(payload["route"]))


def _placed(order: Order, payload: Mapping[str, Any]) -> Order:
    return replace(order, status=S.PLACED, marketplace_number=payload["marketplace_number"], placed_on=payload["date"])


def _received(order: Order, payload: Mapping[str, Any]) -> Order:
    return _derive(replace(order, receipts=(*order.receipts, receipt_from_payload(payload["receipt"]))))


def _inspected(order: Order, payload: Mapping[str, Any]) -> Order:
    return _derive(_with_receipt(order, payload, inspected_on=payload["date"]))


def _billed(order: Order, payload: Mapping[str, Any]) -> Order:
    return _derive(
        _with_receipt(order, payload, billed=int(payload["amount"]), invoice_number=payload.get("invoice", ""))
    )


def _paid(order: Order, payload: Mapping[str, Any]) -> Order:
    return _derive(replace(_with_receipt(order, payload, paid_on=payload["date"]), payment_method=payload["method"]))


def _completed(order: Order, payload: Mapping[str, Any]) -> Order:
    return replace(order, status=S.COMPLETED)


def _cancelled(order: Order, payload: Mapping[str, Any]) -> Order:
    return replace(order, status=S.CANCELLED)


_APPLY: dict[str, Callable[[Order, Mapping[str, Any]], Order]] = {
    "order.changed": _changed,
    "order.submitted": _submitted,
    "order.returned": _returned,
    "order.approved": _approved,
    "order.placed": _placed,
    "order.received": _received,
    "order.inspected": _inspected,
    "order.billed": _billed,
    "order.paid": _paid,
    "order.completed": _completed,
    "order.cancelled": _cancelled,
    "order.revoked": _cancelled,
}


def _with_receipt(order: Order, payload: Mapping[str, Any], **values: Any) -> Order:
    receipts = tuple(replace(r, **values) if r.n == payload["receipt"] else r for r in order.receipts)
    return replace(order, receipts=receipts)


def _derive(order: Order) -> Order:
    """The status follows from the receipts: each has its own inspection, and a bill and payment if anything was good.

    A delivery that was refused whole is worth nothing, so nobody can bill it, and the order does not wait for that.
    """
    good = {line.n: 0 for line in order.content.lines}
    for receipt in order.receipts:
        for n, _, well, _, _ in receipt.lines:
            good[n] += well
    if any(good[line.n] < line.quantity for line in order.content.lines):
        return replace(order, status=S.PARTLY_RECEIVED)
    status = S.RECEIVED
    if all(r.inspected_on for r in order.receipts):
        status = S.INSPECTED
        due = [r for r in order.receipts if any(well for _, _, well, _, _ in r.lines)]
        if all(r.billed is not None for r in due):
            status = S.PAID if all(r.paid_on for r in due) else S.BILLED
    return replace(order, status=status)


def _reasons(payload: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((reason["code"], reason["text"]) for reason in payload.get("reasons", ()))


def _note(payload: Mapping[str, Any]) -> str:
    return str(payload.get("reason") or payload.get("note") or "")
