"""From stored rows to records of the domain: the one place that knows the order of the selected columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.store.direct import run

_SELECT = (
    "SELECT r.rank, p.product_id, p.channel, p.sku, p.name, v.vendor_id, v.name, p.price, p.price_with_tax, p.unit, "
    "c.name, p.kind, p.region, p.specification, p.pdn, p.tkdn, p.umkk, p.sold, p.updated_at "
    "FROM {source} JOIN products p ON p.number = r.product JOIN vendors v ON v.number = p.vendor "
    "JOIN categories c ON c.number = p.category {where}"
)
_BY_RANKS = _SELECT.format(source="json_each(?) j CROSS JOIN ranked r ON r.rank = j.value", where="")
_BY_ID = _SELECT.format(source="ranked r", where="WHERE p.product_id = ?")
_BY_IDS = _SELECT.format(source="ranked r", where="WHERE p.product_id IN (SELECT value FROM json_each(?))")
_VENDOR = (
    "SELECT vendor_id, channel, name, legal_form, pkp, umkk, region, address, npwp, bank, account_number, "
    "account_name FROM vendors WHERE vendor_id = ?"
)


def products_by_rank(connection: Connection, ranks: Sequence[int]) -> list[Product]:
    """Products in the order of the ranks."""
    if not ranks:
        return []
    found = {row[0]: _product(row) for row in connection.exec_driver_sql(_BY_RANKS, (json.dumps(list(ranks)),))}
    return [found[rank] for rank in ranks if rank in found]


def product_by_id(connection: Connection, product_id: str) -> Product | None:
    """One product, or None."""
    row = connection.exec_driver_sql(_BY_ID, (product_id,)).first()
    return None if row is None else _product(row)


def products_by_ids(connection: Connection, product_ids: Sequence[str]) -> dict[str, Product]:
    """The products of those ids that there are."""
    rows = run(connection, _BY_IDS, (json.dumps(list(product_ids)),))
    return {row[1]: _product(row) for row in rows}


def vendor_by_id(connection: Connection, vendor_id: str) -> Vendor | None:
    """One vendor, or None."""
    row = run(connection, _VENDOR, (vendor_id,)).fetchone()
    if row is None:
        return None
    return Vendor(row[0], Channel(row[1]), row[2], row[3], _flag(row[4]), _flag(row[5]), *row[6:])


def _product(row: Sequence[Any]) -> Product:
    return Product(
        product_id=row[1],
        channel=Channel(row[2]),
        sku=row[3],
        name=row[4],
        vendor_id=row[5],
        vendor=row[6],
        price=row[7],
        price_with_tax=row[8],
        unit=row[9],
        category=row[10],
        kind=PurchaseKind(row[11]),
        region=row[12],
        specification=row[13],
        pdn=_flag(row[14]),
        tkdn=row[15],
        umkk=_flag(row[16]),
        sold=row[17],
        updated_at=row[18],
    )


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
