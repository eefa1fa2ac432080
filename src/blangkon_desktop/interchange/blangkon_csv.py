"""Our own catalogue format, a simple table described in docs/formats/blangkon-csv.md; its columns are owned here."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange import catalogue_fields as fields
from blangkon_desktop.interchange.csv_tables import TableRow, TableShape
from blangkon_desktop.interchange.mbizmarket import legal_form
from blangkon_desktop.platform.folder import explain_os_error
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace

PRODUCT_COLUMNS = (
    "channel", "sku", "name", "vendor", "vendor_id", "price", "price_with_tax", "unit", "category", "kind", "region",
    "specification", "pdn", "tkdn", "umkk", "sold", "updated_at",
)  # fmt: skip
STATE_COLUMNS = ("stock", "withdrawn")
VENDOR_COLUMNS = ("legal_form", "pkp", "npwp", "address", "bank", "account_number", "account_name")

_VENDOR_CELLS = ("vendor", "vendor_id", "umkk", "region", *VENDOR_COLUMNS)

_INDONESIAN = {
    "kanal": "channel", "nama": "name", "penyedia": "vendor", "kode_penyedia": "vendor_id", "harga": "price",
    "harga_dengan_pajak": "price_with_tax", "satuan": "unit", "kategori": "category", "jenis": "kind",
    "wilayah": "region", "spesifikasi": "specification", "terjual": "sold", "diperbarui": "updated_at",
    "bentuk_usaha": "legal_form", "alamat": "address", "nomor_rekening": "account_number",
    "nama_rekening": "account_name", "stok": "stock", "turun_tayang": "withdrawn",
}  # fmt: skip

SHAPE = TableShape("blangkon-csv", frozenset({"sku", "name", "vendor", "price"}), MappingProxyType(_INDONESIAN))

_KINDS = {
    "barang": PurchaseKind.GOODS, "jasa": PurchaseKind.SERVICES, "katering": PurchaseKind.CATERING,
    "konstruksi": PurchaseKind.CONSTRUCTION, "konsultansi": PurchaseKind.CONSULTING,
    **{kind.value: kind for kind in PurchaseKind},
}  # fmt: skip

_EXPLANATION = (
    "# Satu baris satu barang. Wajib: sku, name, vendor, price (rupiah sebelum pajak). "
    "channel: gratis-ongkir, mbizmarket, tisera atau ekatalog-lokal. price_with_tax kosong berarti tanpa pajak. "
    "kind: goods, services, catering. pdn, umkk, pkp: ya atau tidak. region: kode wilayah seperti 33.25.03. "
    "updated_at: TTTT-BB-HH. "
    "stock kosong berarti tidak diketahui; withdrawn: tanggal turun tayang. "
    "Baris yang diawali tanda pagar tidak dibaca."
)


def row_reader(channel: Channel | None) -> Callable[[TableRow, RowPlace], GoodRow]:
    """A reader of one file's rows; `channel` is where rows belong that don't name one."""
    seen: dict[tuple[str | None, ...], Vendor] = {}

    def vendor(row: TableRow, place_of_sale: Channel) -> Vendor:
        told = (place_of_sale, *map(row.cells.get, _VENDOR_CELLS))
        known = seen.get(told)
        if known is None:
            known = seen[told] = _vendor(row, place_of_sale)
        return known

    def read(row: TableRow, place: RowPlace) -> GoodRow:
        return _read_row(row, place, channel, vendor)

    return read


def write_template(path: Path) -> None:
    """An empty file: the header and one line of explanation. Raises Conflict (`catalogue.file_exists`)."""
    text = ";".join(PRODUCT_COLUMNS + VENDOR_COLUMNS + STATE_COLUMNS) + "\n" + _EXPLANATION + "\n"
    try:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError as error:
        raise Conflict(
            "catalogue.file_exists",
            Sentence(f"Berkas {path.name} sudah ada.", f"The file {path.name} exists already."),
            detail=Sentence("Berkas itu tidak diubah.", "It was not changed."),
            next_step=Sentence("Pilih nama lain.", "Choose another name."),
            field="file",
        ) from error
    except OSError as error:
        raise explain_os_error(error, path.parent) from error


def _read_row(
    row: TableRow, place: RowPlace, channel: Channel | None, vendor_of: Callable[[TableRow, Channel], Vendor]
) -> GoodRow:
    cell = row.cells.get
    sku = fields.clean_sku(cell("sku", ""))
    name = fields.clean_name(cell("name", ""))
    place_of_sale = _channel(cell("channel", ""), channel)
    price = fields.price(cell("price", ""))
    vendor = vendor_of(row, place_of_sale)
    product = Product(
        product_id=f"{place_of_sale.value}:{sku}",
        channel=place_of_sale,
        sku=sku,
        name=name,
        vendor_id=vendor.vendor_id,
        vendor=vendor.name,
        price=price,
        price_with_tax=_price_with_tax(cell("price_with_tax", ""), price),
        unit=_label(cell("unit", "")),
        category=_label(cell("category", "")),
        kind=_kind(cell("kind", "")),
        region=vendor.region,
        specification=fields.clean(cell("specification", "")),
        pdn=fields.yes_no(cell("pdn", ""), "pdn"),
        tkdn=_label(cell("tkdn", "")),
        umkk=vendor.umkk,
        sold=fields.count(cell("sold", "")),
        updated_at=fields.day(cell("updated_at", "")),
        stock=fields.stock(cell("stock", "")),
        withdrawn=fields.day(cell("withdrawn", "")),
    )
    return GoodRow(place, product, vendor)


def _vendor(row: TableRow, channel: Channel) -> Vendor:
    cell = row.cells.get
    name = fields.clean(cell("vendor", ""))
    if not name:
        raise fields.BadField("vendor-missing", Sentence("Penyedia tidak disebut.", "The vendor is not named."))
    code = fields.clean(cell("vendor_id", "")).removeprefix(f"{channel}:")
    code = code or "-".join(name.casefold().replace(".", " ").split())
    return Vendor(
        vendor_id=f"{channel}:{code}",
        channel=channel,
        name=name,
        legal_form=fields.clean(cell("legal_form", "")) or legal_form(name),
        pkp=fields.yes_no(cell("pkp", ""), "pkp"),
        umkk=fields.yes_no(cell("umkk", ""), "umkk"),
        region=fields.clean(cell("region", "")),
        address=fields.clean(cell("address", "")),
        npwp=fields.clean(cell("npwp", "")),
        bank=fields.clean(cell("bank", "")),
        account_number=fields.clean(cell("account_number", "")),
        account_name=fields.clean(cell("account_name", "")),
    )


@lru_cache(maxsize=8192)
def _label(text: str) -> str:
    """A text that many rows have."""
    return fields.clean(text)


@lru_cache(maxsize=256)
def _channel(text: str, given: Channel | None) -> Channel:
    word = "-".join(fields.clean(text).casefold().split())
    if not word and given is not None:
        return given
    if not word:
        raise fields.BadField("channel-missing", Sentence("Kanal tidak disebut.", "The channel is not named."))
    try:
        named = Channel(word)
    except ValueError as error:
        raise fields.BadField(
            "channel-unknown", Sentence("Kanal tidak dikenal.", "The channel is not known.")
        ) from error
    if given is not None and named is not given:
        raise fields.BadField(
            "other-channel", Sentence(f"Baris ini milik kanal {named}.", f"This row belongs to the channel {named}.")
        )
    return named


def _price_with_tax(text: str, price: int) -> int:
    if not text.strip():
        return price
    amount = fields.price(text)
    if amount < price:
        raise fields.BadField(
            "tax-implausible",
            Sentence("Harga dengan pajak lebih kecil dari harga.", "The price with tax is below the price."),
        )
    return amount


@lru_cache(maxsize=256)
def _kind(text: str) -> PurchaseKind:
    word = fields.clean(text).casefold()
    if not word:
        return PurchaseKind.GOODS
    if word not in _KINDS:
        raise fields.BadField("kind-unknown", Sentence("Jenis tidak dikenal.", "The kind is not known."))
    return _KINDS[word]
