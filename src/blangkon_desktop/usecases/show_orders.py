"""Lists orders and shows one whole, as the command line and the screens need them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from blangkon_desktop.domain.order import STATUS_LABELS, Order, OrderLine, Receipt
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.ports import OfficeStore, OrderFilter, OrderSummary, PaperRecord


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


def order_answer(order: Order, language: Language) -> dict[str, Any]:
    """What commands that change an order answer with."""
    return {
        "order_id": order.order_id,
        "number": order.number,
        "status": order.status.value,
        "revision": order.revision,
        "total": order.totals.total,
        "route": route_view(order, language),
        "warnings": [{"code": code, "text": text.text(language)} for code, text in order.route.warnings],
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


def order_view(order: Order, papers: Sequence[PaperRecord], language: Language) -> dict[str, Any]:
    """An order whole: lines, route, taxes, timeline, receipts, papers. Amounts in rupiah."""
    content, totals = order.content, order.totals
    return {
        **order_answer(order, language),
        "returned": order.returned,
        "rup": content.rup,
        "account": content.account,
        "package_name": content.package_name,
        "purpose": content.purpose,
        "channel": content.channel.value,
        "vendor_id": content.vendor.vendor_id,
        "vendor": content.vendor.name,
        "kind": content.kind.value,
        "order_date": content.order_date,
        "created_by": order.created_by,
        "created_at": order.created_at,
        "lines": [_line(line) for line in content.lines],
        "goods": totals.goods,
        "shipping": totals.shipping,
        "taxes": {"collector": content.tax_collector, "ppn": totals.ppn},
        "delivery": {"place": content.delivery_place, "by": content.delivery_by},
        "officials": {
            "ppk": content.officials.ppk,
            "pejabat_pengadaan": content.officials.pejabat_pengadaan,
            "bendahara": content.officials.bendahara,
            "pptk": content.officials.pptk,
        },
        "reason_for_choice": content.reason_for_choice,
        "reasons": [{"code": code, "text": text} for code, text in order.reasons],
        "series": content.series,
        "request_key": order.request_key,
        "marketplace_number": order.marketplace_number or None,
        "placed_on": order.placed_on or None,
        "receipts": [_receipt(order, receipt) for receipt in order.receipts],
        "documents": [_paper(paper) for paper in papers],
        "timeline": [
            {
                "entry": event.entry_id,
                "type": event.type,
                "status": event.status.value,
                "label": STATUS_LABELS[event.status].text(language),
                "actor": event.actor,
                "at": event.at,
                "note": event.note,
            }
            for event in order.timeline
        ],
    }


def summary_view(row: OrderSummary) -> dict[str, Any]:
    """A row of the order list."""
    return {name: getattr(row, name) for name in OrderSummary.__slots__}


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


def _receipt(order: Order, receipt: Receipt) -> dict[str, Any]:
    names = ("line", "received", "good", "refused", "note")
    return {
        "n": receipt.n,
        "date": receipt.date,
        "delivery_note": receipt.delivery_note,
        "lines": [dict(zip(names, row, strict=True)) for row in receipt.lines],
        "billable": billable(order, receipt),
        "inspected_on": receipt.inspected_on,
        "billed": receipt.billed,
        "invoice_number": receipt.invoice_number,
        "paid_on": receipt.paid_on,
    }


def _paper(paper: PaperRecord) -> dict[str, Any]:
    return {
        "kind": paper.kind,
        "number": paper.number,
        "issued_at": paper.issued_at,
        "fingerprint": paper.fingerprint,
    }
