"""From stored rows to records of the domain: the one place that knows the order of the selected columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.store.catalogue.codes import CHANNELS, KINDS, day_text, split_product_id
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.direct import run
from blangkon_desktop.usecases.catalogue_views import ProductView

_SELECT = (
    "SELECT p.number, p.channel, p.sku, p.name, v.vendor_id, v.name, p.price, p.price_with_tax, u.name, c.name, "
    "p.kind, r.name, p.specification, p.pdn, p.tkdn, p.umkk, p.sold, p.updated, p.stock, p.withdrawn "
    "FROM {source} JOIN vendors v ON v.number = p.vendor JOIN units u ON u.number = p.unit "
    "JOIN categories c ON c.number = p.category JOIN regions r ON r.number = p.region"
)
_BARE = (
    "SELECT p.number, p.channel, p.sku, p.name, p.vendor, p.price, p.price_with_tax, p.unit, p.category, p.region, "
    "p.pdn, p.tkdn, p.umkk, p.sold, p.kind, p.specification, p.updated, p.stock, p.withdrawn "
    "FROM json_each(?) j CROSS JOIN products p ON p.number = j.value"
)
_BY_NUMBERS = _SELECT.format(source="json_each(?) j CROSS JOIN products p ON p.number = j.value")
_BY_SKU = _SELECT.format(source="products p") + " WHERE p.channel = ? AND p.sku = ?"
_OF_CHANNEL = _SELECT.format(source="products p") + " WHERE p.channel = ? ORDER BY p.sku"
_VENDORS = (
    "SELECT vendor_id, channel, name, legal_form, pkp, umkk, region, address, npwp, bank, account_number, "
    "account_name FROM vendors"
)
_VENDOR = f"{_VENDORS} WHERE vendor_id = ?"


def views_by_number(view: IndexView, numbers: Sequence[int]) -> list[ProductView]:
    """Products as people see them, in the order of their numbers as given; labels come from memory."""
    units, categories, regions = (texts(view, table) for table in ("units", "categories", "regions"))
    vendors = sellers(view)
    found: dict[int, ProductView] = {}
    for row in run(view.connection, _BARE, (json.dumps(list(numbers)),)):
        channel, vendor = CHANNELS[row[1]], vendors[row[4]]
        found[row[0]] = ProductView(
            f"{channel.value}:{row[2]}",
            channel,
            row[2],
            row[3],
            vendor[1],
            vendor[0],
            row[5],
            row[6],
            units[row[7]],
            categories[row[8]],
            regions[row[9]],
            _flag(row[10]),
            row[11],
            _flag(row[12]),
            row[13],
            KINDS[row[14]],
            row[15],
            day_text(row[16]),
            row[17],
            day_text(row[18]),
        )
    return [found[number] for number in numbers if number in found]


def texts(view: IndexView, table: str) -> dict[int, str]:
    """The labels of a table (`units`, `categories`, `regions`) by number."""

    def read() -> dict[int, str]:
        return {int(number): str(name) for number, name in run(view.connection, f"SELECT number, name FROM {table}")}

    found: dict[int, str] = view.noted(("texts", table), read)
    return found


def sellers(view: IndexView) -> dict[int, tuple[str, str]]:
    """Id and name of each vendor by number."""

    def read() -> dict[int, tuple[str, str]]:
        rows = run(view.connection, "SELECT number, vendor_id, name FROM vendors")
        return {int(number): (str(vendor_id), str(name)) for number, vendor_id, name in rows}

    found: dict[int, tuple[str, str]] = view.noted("sellers", read)
    return found


def products_by_number(connection: Connection, numbers: Sequence[int]) -> list[Product]:
    """Products in the order of their numbers as given."""
    if not numbers:
        return []
    found = {row[0]: _product(row) for row in run(connection, _BY_NUMBERS, (json.dumps(list(numbers)),))}
    return [found[number] for number in numbers if number in found]


def product_by_id(connection: Connection, product_id: str) -> Product | None:
    """One product, withdrawn or not, or None."""
    return products_by_ids(connection, [product_id]).get(product_id)


def products_by_ids(connection: Connection, product_ids: Iterable[str]) -> dict[str, Product]:
    """The products of those ids that there are."""
    found: dict[str, Product] = {}
    for product_id in product_ids:
        place = split_product_id(product_id)
        row = run(connection, _BY_SKU, place).fetchone() if place else None
        if row is not None:
            found[product_id] = _product(row)
    return found


def number_of(connection: Connection, product_id: str) -> int | None:
    """The number of a product, or None."""
    place = split_product_id(product_id)
    if place is None:
        return None
    row = run(connection, "SELECT number FROM products WHERE channel = ? AND sku = ?", place).fetchone()
    return None if row is None else int(row[0])


def vendor_by_id(connection: Connection, vendor_id: str) -> Vendor | None:
    """One vendor, or None."""
    row = run(connection, _VENDOR, (vendor_id,)).fetchone()
    return None if row is None else _vendor(row)


def all_vendors(connection: Connection) -> dict[str, Vendor]:
    """All vendors by their ids."""
    return {str(row[0]): _vendor(row) for row in run(connection, _VENDORS)}


def products_of_channel(connection: Connection, code: int) -> Iterator[tuple[int, Product]]:
    """All products of a channel with their numbers, in the order of their codes."""
    for row in run(connection, _OF_CHANNEL, (code,)):
        yield row[0], _product(row)


def _vendor(row: Sequence[Any]) -> Vendor:
    return Vendor(row[0], Channel(row[1]), row[2], row[3], _flag(row[4]), _flag(row[5]), *row[6:])


def _product(row: Sequence[Any]) -> Product:
    channel = CHANNELS[row[1]]
    return Product(
        product_id=f"{channel.value}:{row[2]}",
        channel=channel,
        sku=row[2],
        name=row[3],
        vendor_id=row[4],
        vendor=row[5],
        price=row[6],
        price_with_tax=row[7],
        unit=row[8],
        category=row[9],
        kind=KINDS[row[10]],
        region=row[11],
        specification=row[12],
        pdn=_flag(row[13]),
        tkdn=row[14],
        umkk=_flag(row[15]),
        sold=row[16],
        updated_at=day_text(row[17]),
        stock=row[18],
        withdrawn=day_text(row[19]),
    )


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
