"""Writing side of the catalogue: rows are staged aside, compared as sets, and written in one transaction.

The search index is built anew after a change, in that transaction; readers see the old state until it ends.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby, repeat
from typing import Any

from sqlalchemy import Connection, Engine

from blangkon_desktop.domain.catalogue import Vendor
from blangkon_desktop.store.catalogue import settle_sql as sql
from blangkon_desktop.store.catalogue.codes import CHANNEL_CODES, CHANNELS, KIND_CODES, day_number
from blangkon_desktop.store.catalogue.index_build import build_index
from blangkon_desktop.store.catalogue.labels import Labels
from blangkon_desktop.store.catalogue.tables import CREATE_PRODUCT_INDEX, DROP_PRODUCT_INDEX
from blangkon_desktop.store.direct import run_many
from blangkon_desktop.store.engine import WRITES
from blangkon_desktop.usecases.catalogue_views import GoodRow, PriceChange, RowPlace, Settlement
from blangkon_desktop.usecases.row_batch_views import GOOD_FIELDS, RowBatch, in_batches

_REMEMBERED = 8
_SHOWN = 50
"""Most price changes and withdrawals that a report names."""


class StoredCatalogueWriter:
    """Makes batches on catalogue.db."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def batch(self, *, complete: bool = False) -> Iterator[StagedBatch]:
        """A batch; nothing of it stays if it isn't kept. `complete`: what the rows' channels had before and the rows
        lack is withdrawn."""
        with self._engine.connect() as connection:
            try:
                yield StagedBatch(connection, complete)
            finally:
                connection.rollback()
                connection.invalidate()  # closes SQLite's connection, and with it the temporary tables

    def stands_on(self) -> str:
        """The name of the handed-on state that was taken last, "" for none."""
        return self._noted("segments")

    def taken_made_at(self) -> str:
        """When the handed-on state that was taken last was made, ISO 8601, "" for none."""
        return self._noted("segments_at")

    def waiting(self) -> str:
        """The name of the handed-on state that waits for somebody's look, "" for none."""
        return self._noted("waiting")

    def let_wait(self, state: str) -> None:
        """Note that a handed-on state changes so much that somebody must look at it first."""
        with self._engine.execution_options(**WRITES).begin() as connection:
            connection.exec_driver_sql(sql.SET_STATE, ("waiting", state))

    def remembered_columns(self) -> Mapping[str, Sequence[str]]:
        """For each field, the names of columns that people said hold it, the latest first."""
        found = json.loads(self._noted("columns") or "{}")
        return {str(field): list(map(str, names)) for field, names in found.items()}

    def remember_columns(self, said: Mapping[str, str]) -> None:
        """Remember which column holds which field; the last eight names of each field are kept."""
        known = dict(self.remembered_columns())
        for field, name in said.items():
            written = " ".join(name.split()).lower()
            known[field] = [written, *(other for other in known.get(field, ()) if other != written)][:_REMEMBERED]
        with self._engine.execution_options(**WRITES).begin() as connection:
            connection.exec_driver_sql(sql.SET_STATE, ("columns", json.dumps(known)))

    def _noted(self, key: str) -> str:
        """What the catalogue notes of itself under a key, "" for nothing."""
        with self._engine.connect() as connection:
            return str(connection.exec_driver_sql("SELECT value FROM state WHERE key = ?", (key,)).scalar() or "")

    def rebuild_index(self) -> None:
        """Build the search index anew from the products."""
        with self._engine.execution_options(**WRITES).begin() as connection:
            rebuild(connection)


class StagedBatch:
    """Rows of one import in temporary tables of one connection."""

    def __init__(self, connection: Connection, complete: bool) -> None:
        self._connection = connection
        self._complete = complete
        self._vendors: dict[str, Vendor] = {}
        self._count = 0
        self._settled = Settlement(0, 0, 0)
        with connection.begin():
            for statement in sql.CREATE_STAGE:
                connection.exec_driver_sql(statement)
            self._labels = Labels(connection)
        self._codes = _codes(self._labels)

    def stage(self, rows: Iterable[GoodRow]) -> None:
        """Take rows in the order of the files; of one SKU the last one counts."""
        for file, group in groupby(rows, key=lambda row: row.place.file):
            for batch in in_batches(group, file):
                self.take(batch)

    def take(self, rows: RowBatch) -> None:
        """Take rows as they come from a file, its bad ones left aside. Whole columns at a time: rows are many."""
        for vendor in rows.vendors:
            self._vendors[vendor.vendor_id] = vendor
        if not rows.goods:
            return
        lines, *columns = zip(*rows.goods, strict=True)
        stored = (
            column if code is None else map(code, column) for code, column in zip(self._codes, columns, strict=True)
        )
        first, self._count = self._count + 1, self._count + len(lines)
        numbered = zip(range(first, self._count + 1), repeat(rows.file), lines, *stored, strict=False)
        with self._connection.begin():
            run_many(self._connection, sql.STAGE_ROW, numbered)

    def compare(self) -> Settlement:
        """What keeping the rows will do. Takes the write lock, so that it stays true until `keep`."""
        self._connection.execution_options(**WRITES)
        self._connection.begin()
        run = self._connection.exec_driver_sql
        self._labels.settle(self._connection)
        for statement in sql.FIND_LOSERS:
            run(statement)
        repeated = int(run(sql.COUNT_REPEATED).scalar_one())
        superseded = tuple((RowPlace(file, line), sku) for file, line, sku in run(sql.SUPERSEDED))
        run(sql.DROP_LOSERS)
        staged = int(run(sql.COUNT_STAGED).scalar_one())
        known, same, repriced, withdrawn = (int(n) for n in run(sql.COUNT_KNOWN).one())
        if self._complete:
            run(sql.FIND_ABSENT)
        absent = int(run(sql.COUNT_ABSENT).scalar_one())
        self._settled = Settlement(
            added=staged - known,
            changed=known - same,
            unchanged=same + repeated,
            superseded=superseded,
            repriced=repriced,
            withdrawn=withdrawn + absent,
            offered=int(run(sql.COUNT_OFFERED).scalar_one()),
            price_changes=self._price_changes() if repriced else (),
            withdrawals=self._withdrawals() if absent else (),
        )
        return self._settled

    def keep(self, built_at: str, state: str | None = None, made_at: str = "") -> None:
        """Write what was compared and give the lock back; `built_at` is noted if anything is another than before,
        `state`, made at `made_at`, as what the catalogue stands on now."""
        run = self._connection.exec_driver_sql
        settled = self._settled
        if self._vendors:
            run(sql.STAGE_VENDOR, [_vendor_columns(vendor) for vendor in self._vendors.values()])
        touched = run(sql.KEEP_VENDORS).rowcount > 0
        differs = bool(settled.added or settled.changed or settled.withdrawn)
        if differs:
            self._labels.write(self._connection)
            self._keep_products(datetime.fromisoformat(built_at).date().toordinal())
            rebuild(self._connection)
        if differs or touched:
            run(sql.SET_STATE, ("built_at", built_at))
        if state is not None:
            run(sql.SET_STATE, ("segments", state))
            run(sql.SET_STATE, ("segments_at", made_at))
        self._connection.commit()

    def _keep_products(self, today: int) -> None:
        run = self._connection.exec_driver_sql
        if not run("SELECT EXISTS (SELECT 1 FROM products)").scalar_one():
            run(DROP_PRODUCT_INDEX)
            run(sql.KEEP_ALL_NEW)
            run(CREATE_PRODUCT_INDEX)
            return
        run(sql.KEEP_OLD_PRICES, (today,))
        run(sql.KEEP_CHANGED)
        run(sql.KEEP_NEW)
        if self._complete:
            run(sql.WITHDRAW_ABSENT, (today,))

    def _price_changes(self) -> tuple[PriceChange, ...]:
        found = self._connection.exec_driver_sql(sql.REPRICED, (_SHOWN,))
        return tuple(PriceChange(f"{CHANNELS[row[0]]}:{row[1]}", row[2], row[3], row[4]) for row in found)

    def _withdrawals(self) -> tuple[PriceChange, ...]:
        found = self._connection.exec_driver_sql(sql.SHOW_ABSENT, (_SHOWN,))
        return tuple(PriceChange(f"{CHANNELS[row[0]]}:{row[1]}", row[2], row[3], None) for row in found)


def rebuild(connection: Connection) -> None:
    """Build the index anew and count the channels, in the transaction of the connection."""
    run = connection.exec_driver_sql
    build_index(connection)
    generation = int(run("SELECT value FROM state WHERE key = 'generation'").scalar() or 0) + 1
    run(sql.SET_STATE, ("generation", str(generation)))
    counts = {CHANNELS[code].value: int(count) for code, count in run(sql.COUNT_CHANNELS)}
    run(sql.SET_STATE, ("channels", json.dumps(counts)))


def _codes(labels: Labels) -> tuple[Callable[[Any], object] | None, ...]:
    """How each of the fields of a row (`GOOD_FIELDS`) is stored; None for as it is."""
    how: dict[str, Callable[[Any], object]] = {
        "channel.value": CHANNEL_CODES.__getitem__,
        "vendor_id": labels.vendor,
        "unit": labels.unit,
        "category": labels.category,
        "kind.value": KIND_CODES.__getitem__,
        "region": labels.region,
        "updated_at": day_number,
        "withdrawn": day_number,
    }
    return tuple(how.get(name) for name in GOOD_FIELDS)


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
