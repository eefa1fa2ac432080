"""Orders to and from journal payloads. Money is written as decimal strings, counts as integers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.event_order import event_from_payload, event_to_payload
from blangkon_desktop.domain.order import (
    Attachment,
    NotOffered,
    Officials,
    OrderContent,
    OrderLine,
    RouteRecord,
    VendorCopy,
)
from blangkon_desktop.domain.picked_offer import offers_from_payload, offers_to_payload
from blangkon_desktop.domain.text import Sentence

Payload = dict[str, Any]

_CONTENT_TEXTS = (
    "rup", "account", "package_name", "sub_activity", "source_of_funds", "purpose", "delivery_place",
    "delivery_by", "tax_collector", "reason_for_choice", "order_date", "series",
)  # fmt: skip
_LINE_PLAIN = ("n", "product", "name", "specification", "unit", "quantity", "taxed", "category", "pdn", "tkdn")
_ATTACHMENT = ("kind", "sha256", "name", "media", "size", "receipt")
_ROUTE_TEXTS = ("outcome", "rule", "source", "officer", "proof", "policy_id", "policy_version", "decided_on")


def content_to_payload(content: OrderContent) -> Payload:
    """The content as JSON values."""
    return {
        **{name: getattr(content, name) for name in _CONTENT_TEXTS},
        "channel": content.channel.value,
        "kind": content.kind.value,
        "shipping": str(content.shipping),
        "vendor": _plain(content.vendor),
        "officials": _plain(content.officials),
        "lines": [_line_to_payload(line) for line in content.lines],
        "event": event_to_payload(content.event),
        "not_offered": _not_offered_to_payload(content.not_offered),
        **({"offers": offers_to_payload(content.offers)} if content.offers else {}),
    }


def content_from_payload(payload: Mapping[str, Any]) -> OrderContent:
    """The content from JSON values; KeyError or ValueError when the payload is not one of ours."""
    return OrderContent(
        **{name: payload[name] for name in _CONTENT_TEXTS},
        channel=Channel(payload["channel"]),
        kind=PurchaseKind(payload["kind"]),
        shipping=int(payload["shipping"]),
        vendor=VendorCopy(**payload["vendor"]),
        officials=Officials(**payload["officials"]),
        lines=tuple(_line_from_payload(line) for line in payload["lines"]),
        event=event_from_payload(payload.get("event")),
        not_offered=_not_offered_from_payload(payload.get("not_offered")),
        offers=offers_from_payload(payload.get("offers", ())),
    )


def route_to_payload(route: RouteRecord) -> Payload:
    """A stored route decision as JSON values."""
    return {
        **{name: getattr(route, name) for name in _ROUTE_TEXTS},
        "channels": list(route.channels),
        "value": str(route.value),
        "explanation": _sentence(route.explanation),
        "requirements": [
            {"code": code, "text": _sentence(text), "source": source} for code, text, source in route.requirements
        ],
        "warnings": [{"code": code, "text": _sentence(text)} for code, text in route.warnings],
    }


def route_from_payload(payload: Mapping[str, Any]) -> RouteRecord:
    """A stored route decision from JSON values."""
    return RouteRecord(
        **{name: payload[name] for name in _ROUTE_TEXTS},
        channels=tuple(payload["channels"]),
        value=int(payload["value"]),
        explanation=Sentence(**payload["explanation"]),
        requirements=tuple((r["code"], Sentence(**r["text"]), r["source"]) for r in payload["requirements"]),
        warnings=tuple((w["code"], Sentence(**w["text"])) for w in payload["warnings"]),
    )


def attachment_to_payload(item: Attachment) -> Payload:
    """An attached file as JSON values; who and when are the entry's."""
    return {
        "kind": item.kind,
        "sha256": item.sha256,
        "name": item.name,
        "media": item.media,
        "size": item.size,
        "receipt": item.receipt,
    }


def attachment_from_payload(payload: Mapping[str, Any], by: str, at: str) -> Attachment:
    """An attached file from JSON values."""
    return Attachment(**{name: payload[name] for name in _ATTACHMENT}, by=by, at=at)


def _not_offered_to_payload(declared: NotOffered | None) -> Payload | None:
    if declared is None:
        return None
    return {
        "reason": declared.reason,
        "query": declared.query,
        "searched_at": declared.searched_at,
        "total": declared.total,
        "found": [{"id": id_, "name": name, "price": str(price)} for id_, name, price in declared.found],
    }


def _not_offered_from_payload(payload: Mapping[str, Any] | None) -> NotOffered | None:
    if payload is None:
        return None
    return NotOffered(
        payload["reason"],
        payload["query"],
        payload["searched_at"],
        payload["total"],
        tuple((item["id"], item["name"], int(item["price"])) for item in payload["found"]),
    )


def _line_to_payload(line: OrderLine) -> Payload:
    plain = {name: getattr(line, name) for name in _LINE_PLAIN}
    return {**plain, "price": str(line.price), "ppn": str(line.ppn), "kind": line.kind.value}


def _line_from_payload(payload: Mapping[str, Any]) -> OrderLine:
    return OrderLine(
        **{name: payload[name] for name in _LINE_PLAIN},
        price=int(payload["price"]),
        ppn=int(payload["ppn"]),
        kind=PurchaseKind(payload["kind"]),
    )


def _plain(record: VendorCopy | Officials) -> Payload:
    return {f.name: getattr(record, f.name) for f in fields(record)}


def _sentence(sentence: Sentence) -> Payload:
    return {"id": sentence.id, "en": sentence.en}
