"""What somebody asks for when making an order: the shape of `order.json` and of the wizard's pages."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.event_order import EventFacts
from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import Officials
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.json_fields import (
    count_field,
    day_field,
    malformed,
    mapping_field,
    optional_text,
    rupiah_value,
    text_field,
)


@dataclass(frozen=True, slots=True)
class FreeLine:
    """A product that the imported catalogue does not hold yet; `price` is rupiah before tax."""

    name: str
    unit: str
    price: Rupiah
    vendor: str
    kind: PurchaseKind = PurchaseKind.GOODS


@dataclass(frozen=True, slots=True)
class LineRequest:
    """A product (or a free line) and how many."""

    product: str | None
    quantity: int
    free: FreeLine | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """The officer's word that no marketplace offers the goods: why, and the words that were looked for."""

    reason: str
    query: str


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """Everything that makes an order; see CLI contract `order.json`.

    `offers` are those put beside the goods; None leaves them as they were.
    """

    rup: str
    account: str | None
    purpose: str
    channel: Channel
    vendor_id: str
    lines: tuple[LineRequest, ...]
    shipping: Rupiah
    delivery_place: str
    delivery_by: date
    officials: Officials
    tax_collector: str
    reason_for_choice: str
    series: str | None = None
    request_key: str | None = None
    digest: str = ""
    event: EventFacts | None = None
    not_offered: Declaration | None = None
    offers: tuple[PickedOffer, ...] | None = None


def parse_order_request(data: object) -> OrderRequest:
    """Read `order.json`. Raises InvalidInput (`order.malformed`) that names the field at fault."""
    if not isinstance(data, Mapping):
        raise malformed("", Sentence("berkas harus berisi satu objek JSON", "the file must hold one JSON object"))
    delivery = mapping_field(data, "delivery")
    officials = mapping_field(data, "officials")
    lines = data.get("lines")
    if not isinstance(lines, list) or not lines:
        raise malformed("lines", Sentence("harus berisi barang", "must hold goods"))
    return OrderRequest(
        rup=text_field(data, "rup"),
        account=optional_text(data, "account"),
        purpose=text_field(data, "purpose"),
        channel=_channel(text_field(data, "channel")),
        vendor_id=text_field(data, "vendor_id"),
        lines=tuple(_line(line, i) for i, line in enumerate(lines, 1)),
        shipping=rupiah_value(data.get("shipping", 0), "shipping"),
        delivery_place=text_field(delivery, "place", "delivery."),
        delivery_by=day_field(delivery, "by", "delivery."),
        officials=Officials(
            ppk=text_field(officials, "ppk", "officials."),
            pejabat_pengadaan=text_field(officials, "pejabat_pengadaan", "officials."),
            bendahara=text_field(officials, "bendahara", "officials."),
            pptk=optional_text(officials, "pptk", "officials."),
        ),
        tax_collector=optional_text(data, "tax_collector") or "treasurer",
        reason_for_choice=text_field(data, "reason_for_choice"),
        series=optional_text(data, "series"),
        request_key=optional_text(data, "request_key"),
        digest=_digest(data),
        event=_event(data.get("event")),
        not_offered=_declaration(data.get("not_offered")),
    )


def _digest(data: Mapping[str, Any]) -> str:
    try:
        return hashlib.sha256(canonical_json(dict(data)).encode()).hexdigest()
    except ValueError as error:
        raise malformed("", Sentence("angka harus bulat", "numbers must be whole")) from error


def _channel(text: str) -> Channel:
    try:
        return Channel(text)
    except ValueError as error:
        known = ", ".join(c.value for c in Channel)
        raise malformed("channel", Sentence(f"pilih dari {known}", f"choose from {known}")) from error


def _event(data: object) -> EventFacts | None:
    if data is None:
        return None
    if not isinstance(data, Mapping):
        raise malformed("event", Sentence("harus berupa objek", "must be an object"))
    portions = data.get("portions", [])
    if not isinstance(portions, list) or not all(isinstance(item, Mapping) for item in portions):
        raise malformed("event.portions", Sentence("harus berupa daftar", "must be a list"))
    return EventFacts(
        activity=text_field(data, "activity", "event."),
        date=day_field(data, "date", "event.").isoformat(),
        time=optional_text(data, "time", "event.") or "",
        place=text_field(data, "place", "event."),
        portions=tuple(
            (text_field(item, "name", "event.portions."), count_field(item, "count", "event.portions."))
            for item in portions
        ),
    )


def _declaration(data: object) -> Declaration | None:
    if data is None:
        return None
    if not isinstance(data, Mapping):
        raise malformed("not_offered", Sentence("harus berupa objek", "must be an object"))
    return Declaration(text_field(data, "reason", "not_offered."), text_field(data, "query", "not_offered."))


def _line(data: object, i: int) -> LineRequest:
    name = f"lines[{i}]"
    if not isinstance(data, Mapping):
        raise malformed(name, Sentence("harus berupa objek", "must be an object"))
    quantity = count_field(data, "quantity", f"{name}.")
    free = data.get("free")
    if free is None:
        return LineRequest(text_field(data, "product", f"{name}."), quantity)
    if not isinstance(free, Mapping):
        raise malformed(f"{name}.free", Sentence("harus berupa objek", "must be an object"))
    try:
        kind = PurchaseKind(free.get("kind", "goods"))
    except ValueError as error:
        raise malformed(f"{name}.free.kind", Sentence("tidak dikenal", "is unknown")) from error
    line = FreeLine(
        name=text_field(free, "name", f"{name}.free."),
        unit=text_field(free, "unit", f"{name}.free."),
        price=rupiah_value(free.get("price"), f"{name}.free.price"),
        vendor=text_field(free, "vendor", f"{name}.free."),
        kind=kind,
    )
    return LineRequest(None, quantity, line)
