"""Rows of a file on their way to the catalogue: plain values, many at a time, cheap to hand from process to process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from blangkon_desktop.domain.catalogue import Vendor
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow

GOOD_FIELDS = (
    "channel.value", "sku", "name", "vendor_id", "price", "price_with_tax", "unit", "category", "kind.value",
    "region", "specification", "pdn", "tkdn", "umkk", "sold", "updated_at", "stock", "withdrawn",
)  # fmt: skip
"""What stands in a good row behind its line, in this order, as `Product` has it; channel and kind as their texts."""

_SIZE = 2_000
_FACTS = attrgetter(*GOOD_FIELDS)


@dataclass(slots=True)
class RowBatch:
    """Some rows of one file: `goods` as (line, *GOOD_FIELDS), what they say of vendors, and the bad ones.

    Of a vendor that several rows name the last word counts, in the order of `vendors`. A batch without rows is a sign
    of life: the reader still works.
    """

    file: str = ""
    goods: list[tuple[Any, ...]] = field(default_factory=list)
    vendors: list[Vendor] = field(default_factory=list)
    bad: list[BadRow] = field(default_factory=list)

    @property
    def read(self) -> int:
        """How many rows of the file these are."""
        return len(self.goods) + len(self.bad)


def in_batches(rows: Iterable[GoodRow | BadRow], file: str) -> Iterator[RowBatch]:
    """The rows of a file in batches of at most 2,000."""
    told: dict[str, Vendor] = {}
    batch, left = RowBatch(file), _SIZE
    for row in rows:
        if isinstance(row, GoodRow):
            vendor = row.vendor
            known = told.get(vendor.vendor_id)
            if known is not vendor and known != vendor:
                told[vendor.vendor_id] = vendor
                batch.vendors.append(vendor)
            batch.goods.append((row.place.line, *_FACTS(row.product)))
        else:
            batch.bad.append(row)
        left -= 1
        if not left:
            yield batch
            batch, left = RowBatch(file), _SIZE
    if batch.read:
        yield batch
