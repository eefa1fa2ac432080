"""Reading plain dicts (from JSON) as facts of the rules, with errors that name the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.splitting import SplitOrder
from blangkon_desktop.domain.tax_facts import TaxFacts, TaxLine, TaxVendor, UmkmLetter
from blangkon_desktop.domain.text import Sentence

Fields = Mapping[str, Any]
T = TypeVar("T")

_OBJECTS = {
    "services": "service",
    "consulting": "service",
    "goods-lines": "goods",
    "rent-land": "rent-land-building",
    "rent-building": "rent-land-building",
    "rent-vehicle": "rent-goods",
    "construction-supervision": "construction-consulting",
    "construction-planning": "construction-consulting",
}
_FORMS = {"perorangan": "op", "orang-pribadi": "op", "pt-perorangan": "perseroan-perorangan"}


def wrong_field(field: str) -> InvalidInput:
    """InvalidInput `rules.wrong_field`: a field is missing or has a value of the wrong type."""
    return InvalidInput(
        "rules.wrong_field",
        Sentence(f"Isian «{field}» tidak ada atau salah jenisnya.", f"The field “{field}” is missing or wrong."),
        next_step=Sentence("Lengkapi isian itu lalu ulangi.", "Complete that field and try again."),
        field=field,
    )


def field_of(fields: Fields, name: str, wanted: type[T], default: T | None = None) -> T:
    """The field `name`, of type `wanted`; without a default it must be there. A JSON true is not a number."""
    value = fields.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise wrong_field(name)
    return value


def date_of(fields: Fields, name: str = "date", default: date | None = None) -> date:
    """The date in a field, `YYYY-MM-DD`."""
    text = fields.get(name)
    if text is None and default is not None:
        return default
    try:
        return date.fromisoformat(text if isinstance(text, str) else "")
    except ValueError as error:
        raise wrong_field(name) from error


def kind_of(text: str) -> PurchaseKind:
    """A kind of purchase by its code."""
    try:
        return PurchaseKind(text)
    except ValueError as error:
        raise wrong_field("kind") from error


def tax_facts_of(fields: Fields, default_date: date | None = None) -> TaxFacts:
    """The facts of a payment. Names: date, object, vendor {form, pkp, npwp, umkm_letter, …}, amount or lines,
    price_basis, collector, payment, pbjt_in_price, luxury, split, faktur_ppn."""
    name, service = tax_object(field_of(fields, "object", str))
    lines = _tax_lines(fields)
    return TaxFacts(
        on=date_of(fields, "date", default_date),
        object=name,
        vendor=_vendor(field_of(fields, "vendor", dict)),
        amount=sum(line.amount for line in lines) if lines else field_of(fields, "amount", int),
        price_basis=field_of(fields, "price_basis", str, "inclusive"),
        collector=field_of(fields, "collector", str),
        payment=field_of(fields, "payment", str, "LS"),
        lines=lines,
        service=field_of(fields, "service", str, service),
        pbjt_in_price=optional_field(fields, "pbjt_in_price", int),
        luxury=field_of(fields, "luxury", bool, False),
        split=field_of(fields, "split", bool, False),
        item_is_ppn_object=field_of(fields, "item_is_ppn_object", bool, True),
        faktur_ppn=optional_field(fields, "faktur_ppn", int),
        pph21_base_before=field_of(fields, "pph21_base_before", int, 0),
    )


def tax_object(name: str) -> tuple[str, str]:
    """What is bought, and the finer kind of service: `("service", "cleaning")` for `cleaning` or `cleaning-service`."""
    plain = name.replace("_", "-")
    plain = _OBJECTS.get(plain, plain)
    service = plain.removeprefix("service-").removesuffix("-service")
    return ("service", service) if service in _SERVICES else (plain, "")


_SERVICES = frozenset(
    {"cleaning", "printing", "vehicle-care", "machine-repair", "it", "event", "training", "security", "speaker"}
)


def _vendor(fields: Fields) -> TaxVendor:
    form = field_of(fields, "form", str, "cv").lower().replace("_", "-")
    letter = optional_field(fields, "umkm_letter", dict)
    return TaxVendor(
        form=_FORMS.get(form, form),
        pkp=field_of(fields, "pkp", bool, False),
        npwp=field_of(fields, "npwp", bool, True),
        umkm_letter=None if letter is None else _letter(letter),
        turnover_statement=field_of(fields, "turnover_statement_le_500m", bool, False),
        skb=frozenset(article for article in ("pph22", "pph23") if fields.get(f"skb_{article}") is True),
        sbu=field_of(fields, "sbu", str, "none"),
    )


def _letter(fields: Fields) -> UmkmLetter:
    return UmkmLetter(
        valid=field_of(fields, "valid", bool, True),
        first_tax_year=optional_field(fields, "first_tax_year", int),
        until=date_of(fields, "until") if fields.get("until") else None,
    )


def _tax_lines(fields: Fields) -> tuple[TaxLine, ...]:
    lines = field_of(fields, "lines", list, [])
    return tuple(
        TaxLine(field_of(line, "amount", int), field_of(line, "ppn", bool, True), field_of(line, "name", str, ""))
        for line in _dicts(lines, "lines")
    )


def split_orders_of(fields: Fields) -> tuple[SplitOrder, ...]:
    """The orders of a split case. Names: id, date, value, dpp, vendor, sub_kegiatan, rekening, item_category, rup,
    status, series."""
    return tuple(
        SplitOrder(
            order_id=field_of(order, "id", str),
            on=date_of(order),
            value=field_of(order, "value", int),
            vendor=field_of(order, "vendor", str, ""),
            activity=field_of(order, "sub_kegiatan", str, ""),
            account=field_of(order, "rekening", str, ""),
            category=field_of(order, "item_category", str, ""),
            rup=field_of(order, "rup", str, ""),
            status=field_of(order, "status", str, "active"),
            before_tax=optional_field(order, "dpp", int),
            series=optional_field(order, "series", str),
        )
        for order in _dicts(field_of(fields, "orders", list), "orders")
    )


def amounts_of(fields: Fields, name: str) -> tuple[Rupiah, ...]:
    """A list of whole rupiah."""
    values = field_of(fields, name, list)
    if not all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        raise wrong_field(name)
    return tuple(values)


def _dicts(values: Sequence[object], name: str) -> list[Fields]:
    found: list[Fields] = [value for value in values if isinstance(value, dict)]
    if len(found) != len(values):
        raise wrong_field(name)
    return found


def optional_field(fields: Fields, name: str, wanted: type[T]) -> T | None:
    """The field `name` when it is there and not null."""
    return None if fields.get(name) is None else field_of(fields, name, wanted)
