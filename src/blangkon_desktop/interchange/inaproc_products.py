"""Products of e-katalog v6 as INAPROC's product search names them: camelCase fields, place and TKDN as objects."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange import catalogue_fields as fields
from blangkon_desktop.interchange.csv_tables import TableRow, TableShape
from blangkon_desktop.interchange.mbizmarket import legal_form
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace

SHAPE = TableShape(
    "inaproc-products",
    frozenset({"id", "name", "sellername", "defaultprice"}),
    MappingProxyType({"seller_name": "sellername", "default_price": "defaultprice", "product_id": "id"}),
)


def row_reader(channel: Channel | None) -> Callable[[TableRow, RowPlace], GoodRow]:
    """A reader of rows; they belong to the e-katalog unless told otherwise."""
    return lambda row, place: _read_row(row, place, channel or Channel.EKATALOG_LOKAL)


def _read_row(row: TableRow, place: RowPlace, channel: Channel) -> GoodRow:
    cell = row.cells.get
    sku = fields.clean_sku(cell("id", ""))
    seller = fields.clean(cell("sellername", ""))
    if not seller:
        raise fields.BadField("vendor-missing", Sentence("Penyedia tidak disebut.", "The vendor is not named."))
    before, paid = _prices(row.cells)
    location, tkdn, category = (_object(cell(name, "")) for name in ("location", "tkdn", "category"))
    region = fields.clean(str(location.get("regionCode") or location.get("name") or ""))
    code = fields.clean(cell("sellerid", "")) or "-".join(seller.casefold().replace(".", " ").split())
    umkk = fields.yes_no(cell("issellerumkk", ""), "isSellerUMKK")
    updated = fields.day(cell("updatedat", "") or cell("createdat", ""))
    share = fields.percent(str(tkdn.get("value") or ""))
    product = Product(
        product_id=f"{channel.value}:{sku}",
        channel=channel,
        sku=sku,
        name=fields.clean_name(cell("name", "")),
        vendor_id=f"{channel.value}:{code}",
        vendor=seller,
        price=before,
        price_with_tax=paid,
        unit=fields.clean(cell("unit", "")).casefold(),
        category=fields.clean(str(category.get("name") or "")),
        kind=PurchaseKind.SERVICES if "serv" in cell("type", "").casefold() else PurchaseKind.GOODS,
        region=region,
        pdn=True if share else None,
        tkdn=share,
        umkk=umkk,
        sold=fields.count(cell("unitsold", "")),
        updated_at=updated,
        stock=fields.stock(cell("stockaccumulation", "")),
        withdrawn="" if _offered(row.cells) else updated or "0001-01-01",
    )
    vendor = Vendor(f"{channel.value}:{code}", channel, seller, legal_form(seller), umkk=umkk, region=region)
    return GoodRow(place, product, vendor)


def _prices(cells: Mapping[str, str]) -> tuple[int, int]:
    before = fields.positive(fields.whole(fields.machine_amount(cells.get("defaultprice", "") or "0")))
    told = cells.get("defaultpricewithtax", "").strip()
    paid = fields.whole(fields.machine_amount(told)) if told else before
    if paid < before:
        raise fields.BadField(
            "tax-implausible",
            Sentence("Harga dengan pajak lebih kecil dari harga.", "The price with tax is below the price."),
        )
    return before, paid


def _offered(cells: Mapping[str, str]) -> bool:
    active = cells.get("isactive", "").strip().casefold() not in ("false", "0", "tidak")
    return active and cells.get("status", "").strip().upper() not in ("INACTIVE", "BLOCKED", "ARCHIVED", "DELETED")


def _object(text: str) -> Mapping[str, Any]:
    """A cell that is an object, `{}` if it is none; a bare text counts as its name and value."""
    stripped = text.strip()
    if stripped.startswith("{"):
        try:
            found = json.loads(stripped)
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}
    return {"name": stripped, "value": stripped} if stripped else {}
