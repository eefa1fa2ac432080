"""Products of the old e-katalog as ISB gives them (`Ecat-ProdukDetail`): one price a district, status and TKDN."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange import catalogue_fields as fields
from blangkon_desktop.interchange.csv_tables import TableRow, TableShape
from blangkon_desktop.interchange.mbizmarket import legal_form
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace

SHAPE = TableShape(
    "isb-ecat-produk", frozenset({"kd_produk", "nama_produk", "nama_penyedia", "harga"}), MappingProxyType({})
)
_LEVELS = (
    "nama_komoditas",
    "nama_sub_kategori_1",
    "nama_sub_kategori_2",
    "nama_sub_kategori_3",
    "nama_kategori_terkecil",
)
_HOME = {"lokal": True, "pdn": True, "impor": False, "import": False}
_SERVICES = ("jasa", "internet", "sewa", "layanan")


def read_row(row: TableRow, place: RowPlace) -> GoodRow:
    """One row as a product and its vendor. The price is the lowest of all districts. Raises BadField."""
    cell = row.cells.get
    sku = fields.clean_sku(cell("kd_produk", ""))
    name = fields.clean_name(cell("nama_produk", ""))
    vendor_name = fields.clean(cell("nama_penyedia", ""))
    if not vendor_name:
        raise fields.BadField("vendor-missing", Sentence("Penyedia tidak disebut.", "The vendor is not named."))
    price = lowest_price(cell("harga", ""))
    vendor_id = f"{Channel.EKATALOG_LOKAL.value}:{'-'.join(vendor_name.casefold().replace('.', ' ').split())}"
    levels = [fields.clean(cell(level, "")) for level in _LEVELS]
    updated = fields.day(cell("modified_date", "") or cell("created_date", ""))
    offered = cell("status_tayang", "tayang").strip().casefold() in ("", "tayang", "ya") and cell("active", "1") != "0"
    product = Product(
        product_id=f"{Channel.EKATALOG_LOKAL.value}:{sku}",
        channel=Channel.EKATALOG_LOKAL,
        sku=sku,
        name=name,
        vendor_id=vendor_id,
        vendor=vendor_name,
        price=price,
        price_with_tax=price,
        unit=fields.clean(cell("unit_pengukuran", "")).casefold(),
        category=" > ".join(dict.fromkeys(level for level in levels if level)),
        kind=_kind(levels),
        specification=fields.clean(cell("nama_manufaktur", "")),
        pdn=_HOME.get(cell("jenis_produk", "").strip().casefold()),
        tkdn=fields.percent(cell("tkdn_produk", "")),
        updated_at=updated,
        stock=_stock(cell("jumlah_stok", "")),
        withdrawn="" if offered else updated or "0001-01-01",
    )
    vendor = Vendor(vendor_id, Channel.EKATALOG_LOKAL, vendor_name, legal_form(vendor_name))
    return GoodRow(place, product, vendor)


def lowest_price(text: str) -> int:
    """The lowest price above zero of a list like `[{"harga": 1000, "kabupatenId": 3}]`, or a bare amount.

    Raises BadField.
    """
    if not text.lstrip().startswith("["):
        return fields.price(text)
    try:
        entries = json.loads(text)
        prices = [Decimal(str(entry["harga"])) for entry in entries]
    except (ValueError, KeyError, TypeError, InvalidOperation, RecursionError) as error:
        raise fields.BadField(
            "price-unreadable", Sentence("Daftar harga tidak terbaca.", "The list of prices can't be read.")
        ) from error
    sensible = [price for price in prices if price.is_finite() and price > 0]
    if not sensible:
        raise fields.BadField("price-missing", Sentence("Harga kosong.", "The price is missing."))
    return fields.positive(fields.whole(min(sensible)))


def _kind(levels: list[str]) -> PurchaseKind:
    words = levels[0].casefold().split()
    return PurchaseKind.SERVICES if any(word in _SERVICES for word in words) else PurchaseKind.GOODS


def _stock(text: str) -> int | None:
    """The old catalogue writes 0 where nobody counts."""
    return fields.stock(text.partition(".")[0]) or None
