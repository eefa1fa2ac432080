"""Brings a catalogue of the first version along: labels and channels become numbers, the index is built anew."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.store.catalogue.codes import CHANNEL_CODES, KIND_CODES
from blangkon_desktop.store.catalogue.tables import LABELS, metadata

_EPOCH = 1_721_424.5
"""Julian day of the day before 0001-01-01, from which day numbers count."""


def keep_products_of_first_version(connection: Connection) -> None:
    """Move all products into the tables of today, in the caller's transaction."""
    run = connection.exec_driver_sql
    run("ALTER TABLE products RENAME TO first_products")
    run("DROP TABLE ranked")
    run("DROP TABLE product_search")
    metadata.create_all(connection)
    for table, column in zip(LABELS, ("category", "unit", "region"), strict=True):
        if table != "categories":
            run(f"INSERT INTO {table} (name) SELECT DISTINCT {column} FROM first_products")
    run(
        "INSERT INTO products (number, channel, sku, name, vendor, price, price_with_tax, unit, category, kind, "
        "region, specification, pdn, tkdn, umkk, sold, updated) "
        f"SELECT p.number, {_coded('p.channel', CHANNEL_CODES)}, p.sku, p.name, p.vendor, p.price, p.price_with_tax, "
        f"u.number, p.category, {_coded('p.kind', KIND_CODES)}, r.number, p.specification, p.pdn, p.tkdn, p.umkk, "
        f"p.sold, ifnull(CAST(julianday(nullif(p.updated_at, '')) - {_EPOCH} AS INTEGER), 0) "
        "FROM first_products p JOIN units u ON u.name = p.unit JOIN regions r ON r.name = p.region"
    )
    run("DROP TABLE first_products")


def _coded(column: str, codes: Mapping[Channel, int] | Mapping[PurchaseKind, int]) -> str:
    pairs = " ".join(f"WHEN '{name}' THEN {code}" for name, code in codes.items())
    return f"CASE {column} {pairs} END"
