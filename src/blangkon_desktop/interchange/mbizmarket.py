"""Mbizmarket's SKU export: one row an offer, price before tax and the PPN beside it, four levels of category."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType

from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange import catalogue_fields as fields
from blangkon_desktop.interchange.csv_tables import TableRow, TableShape
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace

SHAPE = TableShape(
    "mbizmarket-sku",
    frozenset({"sku_no", "product_name", "company_id", "vendor", "price", "ppn"}),
    MappingProxyType({}),
)

_LEVELS = ("cat_1", "cat_2", "cat_3", "cat_4")
_MOST_TAX = Decimal("0.25")
_FORMS = ("CV", "PT", "UD", "PD", "FA", "KOPERASI")


def read_row(row: TableRow, place: RowPlace) -> GoodRow:
    """One row as a product and its vendor. Raises BadField."""
    cell = row.cells.get
    sku = fields.clean_sku(cell("sku_no", ""))
    name = fields.clean_name(cell("product_name", ""))
    price, price_with_tax = _prices(cell("price", ""), cell("ppn", ""))
    company = fields.clean(cell("company_id", ""))
    vendor_name = fields.clean(cell("vendor", ""))
    if not company or not vendor_name:
        raise fields.BadField("vendor-missing", Sentence("Penyedia tidak disebut.", "The vendor is not named."))
    levels = [fields.clean(cell(level, "")) for level in _LEVELS]
    region = fields.clean(cell("kota", ""))
    vendor_id = f"{Channel.MBIZMARKET}:{company}"
    vendor = Vendor(vendor_id, Channel.MBIZMARKET, vendor_name, legal_form(vendor_name), region=region)
    product = Product(
        product_id=f"{Channel.MBIZMARKET}:{sku}",
        channel=Channel.MBIZMARKET,
        sku=sku,
        name=name,
        vendor_id=vendor_id,
        vendor=vendor_name,
        price=price,
        price_with_tax=price_with_tax,
        category=" > ".join(dict.fromkeys(level for level in levels if level)),
        kind=kind_of(levels),
        region=region,
        updated_at=fields.day(cell("updated_at", "")),
    )
    return GoodRow(place, product, vendor)


def kind_of(levels: list[str]) -> PurchaseKind:
    """The kind by category: meals that are delivered are catering, packaged food is goods, made-to-order goods too."""
    text = " ".join(levels).casefold()
    if any(word in text for word in ("katering", "catering", "jasa boga", "prasmanan")):
        return PurchaseKind.CATERING
    if levels[0].casefold() != "jasa":
        return PurchaseKind.GOODS
    custom = levels[1].casefold() == "barang custom" and not levels[3].casefold().startswith("jasa")
    return PurchaseKind.GOODS if custom else PurchaseKind.SERVICES


def legal_form(name: str) -> str:
    """The legal form that a vendor's name shows (`CV`, `PT`), or ""."""
    words = name.upper().replace(".", " ").replace(",", " ").split()
    return next((form for form in _FORMS if words and form in (words[0], words[-1])), "")


def _prices(price_text: str, tax_text: str) -> tuple[int, int]:
    if not price_text.strip():
        raise fields.BadField("price-missing", Sentence("Harga kosong.", "The price is missing."))
    price = fields.machine_amount(price_text)
    before = fields.positive(fields.whole(price))
    return before, fields.whole(price + _tax(tax_text, price))


def _tax(text: str, price: Decimal) -> Decimal:
    """The tax amount. `561.396` may be 561 rupiah or 561,396: the larger reading that can be a tax of this price."""
    if not text.strip():
        return Decimal(0)
    readings = [fields.machine_amount(text)]
    if text.count(".") == 1 and text.replace(".", "").isascii() and text.replace(".", "").isdecimal():
        readings.append(Decimal(text))
    fitting = [amount for amount in readings if amount <= price * _MOST_TAX]
    if not fitting:
        raise fields.BadField("tax-implausible", Sentence("PPN tidak sesuai harga.", "The tax does not fit the price."))
    return max(fitting)
