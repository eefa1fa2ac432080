"""The forms of the wizard as the text of a draft, and back; a text that is damaged is no draft."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.event_order import EventFacts
from blangkon_desktop.domain.picked_offer import offers_from_payload
from blangkon_desktop.usecases.order_form import FormLine, OrderForm, OrderForms, ToFind, plain_form

_VERSION = 1
_DAMAGE = (ValueError, KeyError, TypeError, OverflowError, RecursionError)


def forms_to_json(forms: OrderForms) -> str:
    """The draft as text."""
    data = {"v": _VERSION, "at": forms.at, "page": forms.page, "forms": [plain_form(form) for form in forms.forms]}
    return json.dumps(data, ensure_ascii=False)


def forms_from_json(text: str) -> OrderForms | None:
    """The draft that a text holds; None for a text that is not one of ours."""
    try:
        data = json.loads(text)
        if data["v"] != _VERSION:
            return None
        forms = OrderForms(tuple(_form(item) for item in data["forms"]), int(data["at"]), int(data["page"]))
    except _DAMAGE:
        return None
    return forms if 0 <= forms.at < len(forms.forms) else None


def _form(data: Mapping[str, Any]) -> OrderForm:
    """A form; keys that an earlier release did not write have their defaults."""
    parts: dict[str, Any] = {
        **data,
        "channel": Channel(data["channel"]),
        "delivery_by": date.fromisoformat(data["delivery_by"]) if data["delivery_by"] else None,
        "lines": tuple(_line(line) for line in data["lines"]),
        "origin": tuple(_line(line) for line in data.get("origin", ())),
        "event": _event(data.get("event")),
        "offers": offers_from_payload(data.get("offers", ())),
        "replacing": tuple(_pair(pair) for pair in data.get("replacing", ())),
        "to_find": tuple(_whole(ToFind(**goods)) for goods in data.get("to_find", ())),
    }
    return _whole(OrderForm(**parts))


def _line(data: Mapping[str, Any]) -> FormLine:
    line = _whole(FormLine(**data))
    if line.kind:
        PurchaseKind(line.kind)
    return line


def _event(data: Mapping[str, Any] | None) -> EventFacts | None:
    if data is None:
        return None
    if data["date"]:
        date.fromisoformat(data["date"])
    portions = tuple((_text(item["name"]), _count(item["count"])) for item in data["portions"])
    return _whole(EventFacts(data["activity"], data["date"], data["time"], data["place"], portions))


def _pair(pair: Any) -> tuple[str, str]:
    order_id, number = pair
    return _text(order_id), _text(number)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _count(value: object) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value


RecordT = TypeVar("RecordT", FormLine, OrderForm, ToFind, EventFacts)


def _whole(record: RecordT) -> RecordT:
    """The record when its texts are texts and its numbers whole numbers; TypeError for damage."""
    for part in fields(record):
        wanted = {"str": str, "int": int, "Rupiah": int}.get(str(part.type))
        if wanted is not None and type(getattr(record, part.name)) is not wanted:
            raise TypeError(part.name)
    return record
