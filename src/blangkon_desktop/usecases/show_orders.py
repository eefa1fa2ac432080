"""Lists orders and shows one whole, as the command line and the screens need them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from blangkon_desktop.domain.content_changes import changes_between
from blangkon_desktop.domain.countdown import Countdown
from blangkon_desktop.domain.event_order import event_to_payload
from blangkon_desktop.domain.negotiation import NegotiationRound
from blangkon_desktop.domain.open_steps import STEP_NAMES, OpenStep, open_steps
from blangkon_desktop.domain.order import (
    STATUS_LABELS,
    Amendment,
    Attachment,
    NotOffered,
    Officials,
    Order,
    OrderEvent,
    OrderLine,
)
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.payment_findings import Finding
from blangkon_desktop.usecases.ports import OfficeStore, OrderFilter, OrderSummary
from blangkon_desktop.usecases.receipt_views import receipt_view


class ShowOrders:
    """Reads orders."""

    def __init__(self, store: OfficeStore) -> None:
        self._store = store

    def list(self, wanted: OrderFilter) -> tuple[OrderSummary, ...]:
        """Orders, newest first."""
        with self._store.read() as reader:
            return reader.orders(wanted)

    def show(self, order_id: str) -> tuple[Order, tuple[PaperRecord, ...]]:
        """An order with its papers; NotFound (`order.unknown`)."""
        with self._store.read() as reader:
            order = find_order(reader, order_id)
            return order, reader.papers(order.order_id)


def order_answer(order: Order, language: Language, findings: Sequence[Finding] = ()) -> dict[str, Any]:
    """What commands that change an order answer with; `findings` are those of its bills and payments."""
    return {
        "order_id": order.order_id,
        "number": order.number,
        "status": order.status.value,
        "revision": order.revision,
        "total": order.totals.total,
        "route": route_view(order, language),
        "warnings": [
            *({"code": code, "text": text.text(language)} for code, text in order.route.warnings),
            *({"code": f.code, "text": f.text.text(language), "receipt": f.receipt} for f in findings),
        ],
    }


def route_view(order: Order, language: Language) -> dict[str, Any]:
    """The stored route decision in one language; the value in rupiah."""
    route = order.route
    return {
        "outcome": route.outcome,
        "channels": list(route.channels),
        "value": route.value,
        "rule": route.rule,
        "source": route.source,
        "explanation": route.explanation.text(language),
        "officer": route.officer,
        "proof": route.proof,
        "requirements": [
            {"code": code, "text": text.text(language), "source": source} for code, text, source in route.requirements
        ],
        "policy": {"id": route.policy_id, "version": route.policy_version},
        "decided_on": route.decided_on,
    }


def order_view(
    order: Order,
    papers: Sequence[PaperRecord],
    language: Language,
    findings: Sequence[Finding] = (),
    countdown: Countdown | None = None,
) -> dict[str, Any]:
    """An order whole: lines, route, taxes, timeline, receipts, papers. Amounts in rupiah."""
    return {
        **order_answer(order, language, findings),
        **_content(order),
        **_state(order),
        **_talks(order, language),
        "receipts": [receipt_view(order, receipt, language) for receipt in order.receipts],
        "next_steps": [_step(step, language) for step in open_steps(order)],
        "countdown": _countdown(countdown, language),
        "documents": [_paper(paper) for paper in papers],
        "timeline": [_moment(event, language) for event in order.timeline],
    }


def _content(order: Order) -> dict[str, Any]:
    content, totals = order.content, order.totals
    return {
        "rup": content.rup,
        "account": content.account,
        "package_name": content.package_name,
        "purpose": content.purpose,
        "channel": content.channel.value,
        "vendor_id": content.vendor.vendor_id,
        "vendor": content.vendor.name,
        "kind": content.kind.value,
        "order_date": content.order_date,
        "lines": [_line(line) for line in content.lines],
        "goods": totals.goods,
        "shipping": totals.shipping,
        "taxes": {"collector": content.tax_collector, "ppn": totals.ppn},
        "delivery": {"place": content.delivery_place, "by": content.delivery_by},
        "officials": {name: getattr(content.officials, name) for name in Officials.__slots__},
        "reason_for_choice": content.reason_for_choice,
        "series": content.series,
        "event": event_to_payload(content.event),
        "not_offered": _not_offered(content.not_offered),
        "offers": [_offer(offer) for offer in content.offers],
    }


def _state(order: Order) -> dict[str, Any]:
    return {
        "returned": order.returned,
        "created_by": order.created_by,
        "created_at": order.created_at,
        "request_key": order.request_key,
        "marketplace_number": order.marketplace_number or None,
        "placed_on": order.placed_on or None,
        "attachments": [_attachment(item) for item in order.attachments],
    }


def _talks(order: Order, language: Language) -> dict[str, Any]:
    """Reasons, comments, negotiation, amendments: what people said to each other about the order."""
    changes = changes_between(order.reviewed, order.content) if order.reviewed else ()
    return {
        "reasons": [{"code": code, "text": text} for code, text in order.reasons],
        "comments": [{"line": n, "comment": text} for n, text in order.comments],
        "acknowledged": list(order.acknowledged),
        "negotiations": [_negotiation(item) for item in order.negotiations],
        "amendments": [_amendment(item, language) for item in order.amendments],
        "changes": [change.text(language) for change in changes],
    }


def _step(step: OpenStep, language: Language) -> dict[str, Any]:
    return {
        "step": step.type.removeprefix("order."),
        "label": STEP_NAMES[step.type].text(language),
        "receipt": step.receipt,
        "roles": [role.value for role in step.roles],
        "user": step.user or None,
        "since": step.since,
    }


def _countdown(countdown: Countdown | None, language: Language) -> dict[str, Any] | None:
    if countdown is None:
        return None
    return {
        "deadline": countdown.deadline.isoformat(),
        "working_days_left": countdown.left,
        "overdue": countdown.overdue,
        "waits_for": countdown.waits_for.text(language),
    }


def _moment(event: OrderEvent, language: Language) -> dict[str, Any]:
    return {
        "entry": event.entry_id,
        "type": event.type,
        "status": event.status.value,
        "label": STATUS_LABELS[event.status].text(language),
        "actor": event.actor,
        "at": event.at,
        "note": event.note,
    }


def _attachment(item: Attachment) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "sha256": item.sha256,
        "name": item.name,
        "media": item.media,
        "size": item.size,
        "receipt": item.receipt,
    }


def summary_view(row: OrderSummary) -> dict[str, Any]:
    """A row of the order list."""
    plain = {name: getattr(row, name) for name in OrderSummary.__slots__ if name not in ("steps", "counted_from")}
    return {**plain, "next_steps": [step.type.removeprefix("order.") for step in row.steps]}


def _line(line: OrderLine) -> dict[str, Any]:
    return {
        "line": line.n,
        "product": line.product,
        "name": line.name,
        "specification": line.specification,
        "unit": line.unit,
        "quantity": line.quantity,
        "price": line.price,
        "amount": line.amount,
        "ppn": line.ppn,
        "kind": line.kind.value,
        "category": line.category,
        "pdn": line.pdn,
        "tkdn": line.tkdn,
    }


def _amendment(item: Amendment, language: Language) -> dict[str, Any]:
    return {
        "reason": item.reason,
        "by": item.by,
        "at": item.at,
        "changes": [text.text(language) for text in item.changes],
        "approved_at": item.approved_at or None,
    }


def _negotiation(item: NegotiationRound) -> dict[str, Any]:
    return {
        "line": item.line,
        "before": item.before,
        "after": item.after,
        "quantity": item.quantity,
        "saved": item.saved,
        "note": item.note,
        "by": item.by,
        "at": item.at,
    }


def _not_offered(declared: NotOffered | None) -> dict[str, Any] | None:
    if declared is None:
        return None
    return {
        "reason": declared.reason,
        "query": declared.query,
        "searched_at": declared.searched_at,
        "total": declared.total,
        "found": [{"id": id_, "name": name, "price": price} for id_, name, price in declared.found],
    }


def _offer(offer: PickedOffer) -> dict[str, Any]:
    return {
        "beside": offer.beside,
        "id": offer.product,
        "name": offer.name,
        "vendor": offer.vendor,
        "channel": offer.channel.value,
        "unit": offer.unit,
        "price": offer.price,
        "price_with_tax": offer.price_with_tax,
        "priced_on": offer.priced_on or None,
        "picked_on": offer.picked_on,
    }


def _paper(paper: PaperRecord) -> dict[str, Any]:
    return {
        "kind": paper.kind,
        "number": paper.number,
        "issued_at": paper.issued_at,
        "fingerprint": paper.fingerprint,
    }
