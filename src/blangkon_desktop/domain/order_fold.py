"""The fold over an order's entries: what each entry makes of the order. Pure, the same on laptop and hub."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from blangkon_desktop.domain import receipt_codec
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.domain.lifecycle import require_step
from blangkon_desktop.domain.negotiation import round_from_payload
from blangkon_desktop.domain.order import Amendment, Order, OrderEvent, OrderStatus
from blangkon_desktop.domain.order_codec import attachment_from_payload, content_from_payload, route_from_payload
from blangkon_desktop.domain.picked_offer import offers_from_payload
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.receipt_steps import ON_RECEIPTS, check_receipt_step, find_receipt
from blangkon_desktop.domain.receiving import received_well
from blangkon_desktop.domain.text import Sentence

S = OrderStatus
Payload = Mapping[str, Any]


def fold_order(entries: Sequence[Entry]) -> Order:
    """The order that its entries, in accepted order, make. The first must be `order.saved`.

    Raises RuleRefused (`order.wrong_status`, `receipt.wrong_step`) for an entry that does not follow from what is
    before it, KeyError or ValueError for a payload that is not one of ours.
    """
    order = _born(entries[0])
    for entry in entries[1:]:
        order = apply_entry(order, entry)
    return order


def apply_entry(order: Order, entry: Entry) -> Order:
    """The order after one more entry."""
    require_step(order, entry.type)
    if entry.type in ON_RECEIPTS:
        check_receipt_step(find_receipt(order, entry.payload["receipt"]), entry.type)
    changed = _APPLY[entry.type](order, entry)
    event = OrderEvent(entry.entry_id, entry.type, changed.status, entry.actor, entry.time, _note(entry.payload))
    return replace(changed, head=entry.entry_id, timeline=(*order.timeline, event))


def derived_status(order: Order) -> OrderStatus:
    """The status that follows from the receipts of an order that was placed, or from its number without any.

    Each receipt has its own inspection, and a bill and payment if anything was good. A delivery that was refused
    whole is worth nothing, so nobody can bill it, and the order does not wait for that.
    """
    if not order.receipts:
        return S.PLACED if order.marketplace_number else S.APPROVED
    if any(received_well(order.receipts, line.n) < line.quantity for line in order.content.lines):
        return S.PARTLY_RECEIVED
    if not all(r.inspection for r in order.receipts):
        return S.RECEIVED
    due = [r for r in order.receipts if r.anything_good]
    if not all(r.bill for r in due):
        return S.INSPECTED
    return S.PAID if all(r.payment for r in due) else S.BILLED


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


def _changed(order: Order, entry: Entry) -> Order:
    content = content_from_payload(entry.payload["content"])
    route = route_from_payload(entry.payload["route"])
    return replace(order, content=content, route=route, revision=order.revision + 1, comments=())


def _submitted(order: Order, entry: Entry) -> Order:
    return replace(
        order,
        status=S.SUBMITTED,
        route=route_from_payload(entry.payload["route"]),
        returned=False,
        comments=(),
        submitted_by=entry.actor,
        reasons=order.reasons + _reasons(entry.payload),
        compared=offers_from_payload(entry.payload["compared"]) if "compared" in entry.payload else None,
    )


def _returned(order: Order, entry: Entry) -> Order:
    """Back to draft, an earlier approval falls away; an amendment falls away and the order is as it was approved."""
    amendment = order.pending_amendment
    if amendment is not None:
        before = replace(order, content=amendment.before, route=amendment.route_before)
        kept = order.amendments[:-1]
        return replace(before, status=derived_status(before), amendments=kept, revision=order.revision + 1)
    comments = tuple((item["line"], item["comment"]) for item in entry.payload.get("lines", ()))
    return replace(
        order,
        status=S.DRAFT,
        returned=True,
        comments=comments,
        reviewed=order.content,
        approved_by="",
        approved_total=0,
        revision=order.revision + 1,
    )


def _approved(order: Order, entry: Entry) -> Order:
    agreed = replace(
        order,
        route=route_from_payload(entry.payload["route"]),
        acknowledged=tuple(entry.payload.get("acknowledged", ())),
        reviewed=order.content,
        approved_by=entry.actor,
        approved_total=order.totals.total,
    )
    if order.pending_amendment is not None:
        done = replace(order.amendments[-1], approved_at=entry.time)
        agreed = replace(agreed, amendments=(*order.amendments[:-1], done))
    return replace(agreed, status=derived_status(agreed))


def _negotiated(order: Order, entry: Entry) -> Order:
    """A lower price; what was approved already needs approval again, because its content changed."""
    agreed = round_from_payload(entry.payload["round"], entry.actor, entry.time)
    return replace(
        order,
        status=S.SUBMITTED,
        content=content_from_payload(entry.payload["content"]),
        route=route_from_payload(entry.payload["route"]),
        negotiations=(*order.negotiations, agreed),
        reviewed=order.content if order.status is S.APPROVED else order.reviewed,
        revision=order.revision + 1,
    )


def _amended(order: Order, entry: Entry) -> Order:
    payload = entry.payload
    amendment = Amendment(
        reason=payload["reason"],
        by=entry.actor,
        at=entry.time,
        before=order.content,
        route_before=order.route,
        status_before=order.status,
        changes=tuple(Sentence(**item) for item in payload["changes"]),
    )
    return replace(
        order,
        status=S.SUBMITTED,
        content=content_from_payload(payload["content"]),
        route=route_from_payload(payload["route"]),
        amendments=(*order.amendments, amendment),
        submitted_by=entry.actor,
        reviewed=order.content,
        revision=order.revision + 1,
    )


def _placed(order: Order, entry: Entry) -> Order:
    payload = entry.payload
    return replace(order, status=S.PLACED, marketplace_number=payload["marketplace_number"], placed_on=payload["date"])


def _received(order: Order, entry: Entry) -> Order:
    receipt = receipt_codec.receipt_from_payload(entry.payload["receipt"])
    receipt = replace(receipt, received_by=receipt.received_by or entry.actor)
    return _derive(replace(order, receipts=(*order.receipts, receipt)))


def _inspected(order: Order, entry: Entry) -> Order:
    return _with_receipt(order, entry.payload, lambda r: receipt_codec.inspected(r, entry.payload, entry.actor))


def _billed(order: Order, entry: Entry) -> Order:
    return _with_receipt(order, entry.payload, lambda r: receipt_codec.billed(r, entry.payload))


def _paid(order: Order, entry: Entry) -> Order:
    return _with_receipt(order, entry.payload, lambda r: receipt_codec.paid(r, entry.payload))


def _tax_deposited(order: Order, entry: Entry) -> Order:
    changed = _with_receipt(order, entry.payload, lambda r: receipt_codec.deposited(r, entry.payload))
    return replace(changed, status=order.status)


def _attached(order: Order, entry: Entry) -> Order:
    item = attachment_from_payload(entry.payload, entry.actor, entry.time)
    return replace(order, attachments=(*order.attachments, item))


def _completed(order: Order, _entry: Entry) -> Order:
    return replace(order, status=S.COMPLETED)


def _cancelled(order: Order, _entry: Entry) -> Order:
    return replace(order, status=S.CANCELLED)


_APPLY: dict[str, Callable[[Order, Entry], Order]] = {
    "order.changed": _changed,
    "order.submitted": _submitted,
    "order.returned": _returned,
    "order.approved": _approved,
    "order.negotiated": _negotiated,
    "order.amended": _amended,
    "order.placed": _placed,
    "order.received": _received,
    "order.inspected": _inspected,
    "order.billed": _billed,
    "order.paid": _paid,
    "order.tax_deposited": _tax_deposited,
    "order.attached": _attached,
    "order.completed": _completed,
    "order.cancelled": _cancelled,
    "order.revoked": _cancelled,
}


def _with_receipt(order: Order, payload: Payload, change: Callable[[Receipt], Receipt]) -> Order:
    receipts = tuple(change(r) if r.n == payload["receipt"] else r for r in order.receipts)
    return _derive(replace(order, receipts=receipts))


def _derive(order: Order) -> Order:
    return replace(order, status=derived_status(order))


def _reasons(payload: Payload) -> tuple[tuple[str, str], ...]:
    return tuple((reason["code"], reason["text"]) for reason in payload.get("reasons", ()))


def _note(payload: Payload) -> str:
    return str(payload.get("reason") or payload.get("note") or "")
