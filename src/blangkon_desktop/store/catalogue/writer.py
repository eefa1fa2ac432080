"""Writing side of the catalogue: rows are staged aside, compared as sets, and written in one transaction.

The search index is built anew after a change, in that transaction; readers see the old state until it ends.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.store.catalogue import settle_sql as sql
from blangkon_desktop.store.catalogue.words import index_words
from blangkon_desktop.store.engine import WRITES
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace, Settlement


class StoredCatalogueWriter:
    """Makes batches on catalogue.db."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def batch(self) -> Iterator[StagedBatch]:
        """A batch; nothing of it stays if it isn't kept."""
        with self._engine.connect() as connection:
            try:
                yield StagedBatch(connection)
            finally:
                connection.rollback()
                connection.invalidate()  # closes SQLite's connection, and with it the temporary tables

    def rebuild_index(self) -> None:
        """Build ranks and search index anew from the products."""
        with self._engine.execution_options(**WRITES).begin() as connection:
            _rebuild(connection)


class StagedBatch:
    """Rows of one import in temporary tables of one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._vendors: dict[str, Vendor] = {}
        self._count = 0
        self._differs = False
        with connection.begin():
            for statement in sql.CREATE_STAGE:
                connection.exec_driver_sql(statement)

    def stage(self, rows: Iterable[GoodRow]) -> None:
        """Take rows in the order of the files; of one SKU the last one counts."""
        staged = []
        for row in rows:
            self._count += 1
            self._vendors[row.vendor.vendor_id] = row.vendor
            staged.append((self._count, row.place.file, row.place.line, *_columns(row.product)))
        if not staged:
            return
        with self._connection.begin():
            self._connection.exec_driver_sql(sql.STAGE_ROW, staged)

    def compare(self) -> Settlement:
        """What keeping the rows will do. Takes the write lock, so that it stays true until `keep`."""
        self._connection.execution_options(**WRITES)
        self._connection.begin()
        run = self._connection.exec_driver_sql
        for statement in sql.PICK_WINNERS:
            run(statement)
        repeated = int(run(sql.COUNT_REPEATED).scalar_one())
        superseded = tuple((RowPlace(file, line), sku) for file, line, sku in run(sql.SUPERSEDED))
        added, changed, unchanged = (int(n or 0) for n in run(sql.COUNT_OUTCOME).one())
        self._differs = bool(added or changed)
        return Settlement(added, changed, unchanged + repeated, superseded)

    def keep(self, built_at: str) -> None:
        """Write what was compared and give the lock back; `built_at` is noted if anything is another than before."""
        run = self._connection.exec_driver_sql
        if self._vendors:
            run(sql.STAGE_VENDOR, [_vendor_columns(vendor) for vendor in self._vendors.values()])
        touched = run(sql.KEEP_VENDORS).rowcount > 0
        if self._differs:
            run(sql.KEEP_CATEGORIES)
            run(sql.KEEP_PRODUCTS)
            _rebuild(self._connection)
        if self._differs or touched:
            run(sql.SET_STATE, ("built_at", built_at))
        self._connection.commit()


def _rebuild(connection: Connection) -> None:
    run = connection.exec_driver_sql
    for statement in sql.REBUILD_INDEX:
        run(statement)
    counts = {str(channel): int(count) for channel, count in run(sql.COUNT_CHANNELS)}
    run(sql.SET_STATE, ("channels", json.dumps(counts)))


def _columns(product: Product) -> tuple[object, ...]:
    facts = (
        product.product_id,
        product.channel.value,
        product.sku,
        product.name,
        product.vendor_id,
        product.price,
        product.price_with_tax,
        product.unit,
        product.category,
        product.kind.value,
        product.region,
        product.specification,
        product.pdn,
        product.tkdn,
        product.umkk,
        product.sold,
        product.updated_at,
    )
    digest = hashlib.blake2b(repr((*facts, product.vendor)).encode(), digest_size=16).digest()
    return (*facts, index_words(product), digest)


def _vendor_columns(vendor: Vendor) -> tuple[object, ...]:
    return (
        vendor.vendor_id,
        vendor.channel.value,
        vendor.name,
        vendor.legal_form,
        vendor.pkp,
        vendor.umkk,
        vendor.region,
        vendor.address,
        vendor.npwp,
        vendor.bank,
        vendor.account_number,
        vendor.account_name,
    )
