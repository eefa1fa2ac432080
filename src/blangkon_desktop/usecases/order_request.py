"""What somebody asks for when making an order: the shape of `order.json` and of the wizard's pages."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.domain.money import MAX_RUPIAH, Rupiah
from blangkon_desktop.domain.order import Officials
from blangkon_desktop.domain.text import Sentence

MOST_SIGNS = 5_000
"""No text of an order is longer: papers have to hold it."""


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
class OrderRequest:
    """Everything that makes an order; see CLI contract `order.json`."""

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


def parse_order_request(data: object) -> OrderRequest:
    """Read `order.json`. Raises InvalidInput (`order.malformed`) that names the field at fault."""
    if not isinstance(data, Mapping):
        raise malformed("", Sentence("berkas harus berisi satu objek JSON", "the file must hold one JSON object"))
    delivery = _mapping(data, "delivery")
    officials = _mapping(data, "officials")
    lines = data.get("lines")
    if not isinstance(lines, list) or not lines:
        raise malformed("lines", Sentence("harus berisi barang", "must hold goods"))
    return OrderRequest(
        rup=_text(data, "rup"),
        account=_optional_text(data, "account"),
        purpose=_text(data, "purpose"),
        channel=_channel(_text(data, "channel")),
        vendor_id=_text(data, "vendor_id"),
        lines=tuple(_line(line, i) for i, line in enumerate(lines, 1)),
        shipping=_rupiah(data.get("shipping", 0), "shipping"),
        delivery_place=_text(delivery, "place", "delivery."),
        delivery_by=_date(_text(delivery, "by", "delivery."), "delivery.by"),
        officials=Officials(
            ppk=_text(officials, "ppk", "officials."),
            pejabat_pengadaan=_text(officials, "pejabat_pengadaan", "officials."),
            bendahara=_text(officials, "bendahara", "officials."),
            pptk=_optional_text(officials, "pptk", "officials."),
        ),
        tax_collector=_optional_text(data, "tax_collector") or "treasurer",
        reason_for_choice=_text(data, "reason_for_choice"),
        series=_optional_text(data, "series"),
        request_key=_optional_text(data, "request_key"),
        digest=_digest(data),
    )


def malformed(name: str, why: Sentence) -> InvalidInput:
    """The one error for input that is not what the contract says."""
    return InvalidInput(
        "order.malformed",
        Sentence(f"Isian «{name}» tidak benar: {why.id}.", f"Field “{name}” is wrong: {why.en}."),
        next_step=Sentence("Perbaiki isian itu lalu ulangi.", "Correct that field and try again."),
        field=name or None,
    )


def parse_rupiah_field(data: Mapping[str, Any], name: str) -> Rupiah:
    """An amount of a JSON file: an integer of at most fifteen digits, not negative."""
    return _rupiah(data.get(name), name)


def _digest(data: Mapping[str, Any]) -> str:
    try:
        return hashlib.sha256(canonical_json(dict(data)).encode()).hexdigest()
    except ValueError as error:
        raise malformed("", Sentence("angka harus bulat", "numbers must be whole")) from error


def _mapping(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = data.get(name)
    if not isinstance(value, Mapping):
        raise malformed(name, Sentence("harus diisi", "must be given"))
    return value


def _text(data: Mapping[str, Any], name: str, prefix: str = "") -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value.strip():
        raise malformed(prefix + name, Sentence("harus diisi", "must be given"))
    if len(value) > MOST_SIGNS:
        raise malformed(prefix + name, Sentence(f"paling banyak {MOST_SIGNS} huruf", f"at most {MOST_SIGNS} letters"))
    if any(ord(sign) < 32 and sign not in "\t\r\n" for sign in value):
        raise malformed(prefix + name, Sentence("berisi tanda kendali", "holds control characters"))
    return value.strip()


def _optional_text(data: Mapping[str, Any], name: str, prefix: str = "") -> str | None:
    return None if data.get(name) in (None, "") else _text(data, name, prefix)


def _rupiah(value: object, name: str) -> Rupiah:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_RUPIAH:
        raise malformed(name, Sentence("harus rupiah bulat", "must be whole rupiah"))
    return value


def _channel(text: str) -> Channel:
    try:
        return Channel(text)
    except ValueError as error:
        known = ", ".join(c.value for c in Channel)
        raise malformed("channel", Sentence(f"pilih dari {known}", f"choose from {known}")) from error


def _date(text: str, name: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise malformed(name, Sentence("tulis sebagai 2026-12-31", "write it like 2026-12-31")) from error


def _line(data: object, i: int) -> LineRequest:
    name = f"lines[{i}]"
    if not isinstance(data, Mapping):
        raise malformed(name, Sentence("harus berupa objek", "must be an object"))
    quantity = data.get("quantity")
    if isinstance(quantity, bool) or not isinstance(quantity, int) or not 1 <= quantity <= 10_000_000:
        raise malformed(f"{name}.quantity", Sentence("jumlah bulat, paling sedikit 1", "a whole number, at least 1"))
    free = data.get("free")
    if free is None:
        return LineRequest(_text(data, "product", f"{name}."), quantity)
    if not isinstance(free, Mapping):
        raise malformed(f"{name}.free", Sentence("harus berupa objek", "must be an object"))
    try:
        kind = PurchaseKind(free.get("kind", "goods"))
    except ValueError as error:
        raise malformed(f"{name}.free.kind", Sentence("tidak dikenal", "is unknown")) from error
    line = FreeLine(
        name=_text(free, "name", f"{name}.free."),
        unit=_text(free, "unit", f"{name}.free."),
        price=_rupiah(free.get("price"), f"{name}.free.price"),
        vendor=_text(free, "vendor", f"{name}.free."),
        kind=kind,
    )
    return LineRequest(None, quantity, line)
