"""Frozen records of the catalogue that screens, commands and adapters exchange; no behaviour beyond naming keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import Sentence

FRESH_DAYS = 90
"""Prices that are not older than this are fresh."""


def fresh_since(today: date) -> str:
    """The first ISO day whose prices are fresh."""
    return (today - timedelta(days=FRESH_DAYS)).isoformat()


class SortOrder(StrEnum):
    """Orders of a result list; the values are those of the command line.

    `relevance`: how well the name fits (whole words, beginning with the first word, nothing else in the name), then
    the price. `fair`: how well it fits, then sellers in turn, another one first each day. `near`: own district,
    neighbours, then the others, sellers in turn.
    """

    RELEVANCE = "relevance"
    PRICE = "price"
    PRICE_DESC = "price-desc"
    NEWEST = "newest"
    FAIR = "fair"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What someone looks for. Every typed word is matched as a prefix; prices are rupiah with tax, both ends included.

    `region` is the beginning of a Kemendagri code (`33.25`) or words of a region's name; `category` words of a
    category; `pdn`, `umkk`, `pkp` (the vendor) and `never_bought` keep only products known to be so, `tkdn_25` and
    `tkdn_40` those with at least so many percent of local content (Perpres 16/2018 Pasal 66), `in_stock` those not
    known to be sold out, `vendor_id` those of one vendor, `near` those of the own district and
    its neighbours, `only` those of these ids; `withdrawn` shows what is no
    longer offered, and only that. `home` is the code of the office's own district, for the order `near`. `cursor`
    comes from the page before, with all else unchanged; without one, `offset` rows are left out, for a list in which
    somebody jumps. `fresh` keeps what has a price of the ISO day `since` or later; the day alone only counts it.
    """

    text: str = ""
    channels: tuple[Channel, ...] = ()
    category: str = ""
    min_price: Rupiah | None = None
    max_price: Rupiah | None = None
    region: str = ""
    pdn: bool = False
    umkk: bool = False
    never_bought: bool = False
    sort: SortOrder = SortOrder.RELEVANCE
    limit: int = 50
    cursor: str | None = None
    pkp: bool = False
    in_stock: bool = False
    withdrawn: bool = False
    vendor_id: str = ""
    home: str = ""
    near: bool = False
    only: tuple[str, ...] | None = None
    offset: int = 0
    since: str = ""
    fresh: bool = False
    tkdn_25: bool = False
    tkdn_40: bool = False


@dataclass(frozen=True, slots=True)
class ProductView:
    """A product as people see it. `price` is rupiah before tax, `price_with_tax` what will be paid."""

    id: str
    channel: Channel
    sku: str
    name: str
    vendor: str
    vendor_id: str
    price: Rupiah
    price_with_tax: Rupiah
    unit: str
    category: str
    region: str
    pdn: bool | None
    tkdn: str
    umkk: bool | None
    sold: int
    kind: PurchaseKind
    specification: str
    updated_at: str
    stock: int | None = None
    withdrawn: str = ""

    @property
    def taxed(self) -> bool:
        """Whether the price that is paid carries PPN."""
        return self.price_with_tax > self.price

    @classmethod
    def of(cls, product: Product) -> ProductView:
        """The view of a product of the domain."""
        return cls(
            id=product.product_id,
            channel=product.channel,
            sku=product.sku,
            name=product.name,
            vendor=product.vendor,
            vendor_id=product.vendor_id,
            price=product.price,
            price_with_tax=product.price_with_tax,
            unit=product.unit,
            category=product.category,
            region=product.region,
            pdn=product.pdn,
            tkdn=product.tkdn,
            umkk=product.umkk,
            sold=product.sold,
            kind=product.kind,
            specification=product.specification,
            updated_at=product.updated_at,
            stock=product.stock,
            withdrawn=product.withdrawn,
        )

    def item(self) -> dict[str, Any]:
        """The keys that a list of the command line shows for a product."""
        return {
            "id": self.id,
            "channel": self.channel.value,
            "sku": self.sku,
            "name": self.name,
            "vendor": self.vendor,
            "vendor_id": self.vendor_id,
            "price": self.price,
            "price_with_tax": self.price_with_tax,
            "unit": self.unit,
            "category": self.category,
            "region": self.region,
            "pdn": self.pdn,
            "tkdn": self.tkdn,
            "umkk": self.umkk,
            "sold": self.sold,
        }

    def document(self) -> dict[str, Any]:
        """Everything that is known of the product, for `catalog show`."""
        return self.item() | {
            "kind": self.kind.value,
            "specification": self.specification,
            "taxed": self.taxed,
            "updated_at": self.updated_at,
            "stock": self.stock,
            "withdrawn": self.withdrawn or None,
        }


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of answers. `cursor` is None on the last page; `elapsed_ms` is the time spent searching.

    `read_as` names words that were read otherwise than typed (`catrigde` → `cartridge`), because nothing has them as
    typed; `partial` says that no product has all the words and those with all but one are shown.
    """

    items: tuple[ProductView, ...]
    total: int
    total_is_exact: bool
    cursor: str | None
    elapsed_ms: float
    read_as: tuple[tuple[str, str], ...] = ()
    partial: bool = False


NEAREST = 3
"""How many products an `Availability` names."""


@dataclass(frozen=True, slots=True)
class Availability:
    """What some channels offered for some words at one moment: `total` products have all words (also by another
    spelling or a synonym); `nearest` are the first three of them or, if there are none, of those with fewer words."""

    words: str
    channels: tuple[Channel, ...]
    total: int
    nearest: tuple[ProductView, ...]


@dataclass(frozen=True, slots=True)
class VendorCount:
    """A vendor with its number of products for a query."""

    vendor_id: str
    name: str
    products: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many products each choice has for a query, whatever the query itself is limited to in that respect.

    `categories` by whole name, `regions` by code or name as the catalogue has it, `vendors` the twenty with the most;
    `marks` has pdn, umkk, pkp, never_bought, in_stock, tkdn_25, tkdn_40, withdrawn and, where the query has a day,
    fresh. Prices are rupiah with tax, None if nothing fits.
    """

    channels: Mapping[Channel, int]
    categories: Mapping[str, int] = field(default_factory=dict)
    regions: Mapping[str, int] = field(default_factory=dict)
    marks: Mapping[str, int] = field(default_factory=dict)
    vendors: tuple[VendorCount, ...] = ()
    lowest: Rupiah | None = None
    highest: Rupiah | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A product beside the reference: `similarity` 0..1, `difference` in rupiah with tax (negative: cheaper)."""

    product: ProductView
    similarity: float
    difference: Rupiah
    difference_percent: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """A product and the offers most like it, most similar first."""

    reference: ProductView
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class PriceStep:
    """What a product cost with tax, in rupiah, until a day (ISO); None for what it costs now."""

    until: str | None
    price_with_tax: Rupiah


@dataclass(frozen=True, slots=True)
class CatalogueInfo:
    """Size of the catalogue: `size_bytes` of all its files, `built_at` ISO date-time of the last change or None."""

    products: int
    vendors: int
    channels: Mapping[Channel, int]
    built_at: str | None
    size_bytes: int


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a row stands: the file's name and the line at which the row begins (the header is line 1)."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class GoodRow:
    """A row that became a product, with what it says of the vendor."""

    place: RowPlace
    product: Product
    vendor: Vendor


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that can't be a product: a stable code, a sentence, and what was in the row for orientation."""

    place: RowPlace
    code: str
    reason: Sentence
    sku: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class PriceChange:
    """A product whose price with tax changes, in rupiah; `new` is None for one that is withdrawn."""

    id: str
    name: str
    old: Rupiah
    new: Rupiah | None


@dataclass(frozen=True, slots=True)
class Settlement:
    """What an import does to the catalogue; `superseded` are earlier rows of a SKU that a later row contradicts.

    `repriced` of the changed ones have another price with tax, `withdrawn` are no longer offered; `offered` is how
    many products the channels of the rows had. `price_changes` and `withdrawals` name the first fifty of them.
    """

    added: int
    changed: int
    unchanged: int
    superseded: tuple[tuple[RowPlace, str], ...] = ()
    repriced: int = 0
    withdrawn: int = 0
    offered: int = 0
    price_changes: tuple[PriceChange, ...] = ()
    withdrawals: tuple[PriceChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Outcome of an import: `read` is the sum of the next four counts; `rejects_file` is None when all were good.

    `repriced` of the changed ones have another price, `withdrawn` are no longer offered; the first fifty of each and
    of the `refused` are named. `large` says that so much changes that a person should look at it before it is kept.
    """

    read: int
    added: int
    changed: int
    unchanged: int
    rejected: int
    rejects_file: str | None
    seconds: float
    dry_run: bool = False
    reasons: Mapping[str, int] = field(default_factory=dict)
    repriced: int = 0
    withdrawn: int = 0
    price_changes: tuple[PriceChange, ...] = ()
    withdrawals: tuple[PriceChange, ...] = ()
    large: bool = False
    refused: tuple[BadRow, ...] = ()
