"""A small catalogue for tests: products by short words, a store in a folder, the use cases around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from blangkon_desktop.bootstrap.limited import limited_command
from blangkon_desktop.bootstrap.signers import OfficeSigners
from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.interchange.catalogue_packs import CataloguePackFile
from blangkon_desktop.interchange.limited_files import LimitedCatalogueFiles
from blangkon_desktop.interchange.limited_reader import LimitedReader
from blangkon_desktop.interchange.rejects import RejectsFolder
from blangkon_desktop.interchange.segment_folder import SegmentFolder
from blangkon_desktop.interchange.segment_shelf import SegmentShelf
from blangkon_desktop.platform.device_key import FileDeviceKey
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue, CatalogueDesk
from blangkon_desktop.usecases.build_segments import BuildSegments
from blangkon_desktop.usecases.catalogue_pack import PackCatalogue
from blangkon_desktop.usecases.catalogue_views import GoodRow, RowPlace, Settlement
from blangkon_desktop.usecases.import_catalogue import ImportCatalogue
from blangkon_desktop.usecases.segment_desk import SegmentDesk
from blangkon_desktop.usecases.take_segments import TakeSegments
from tests.fakes import FixedClock

MBIZMARKET_HEADER = (
    "provinsi,kota,sku_no,product_name,company_id,vendor,cat_1,cat_2,cat_3,cat_4,price,ppn,created_at,updated_at"
)
OWN_HEADER = "channel;sku;name;vendor;vendor_id;price;price_with_tax;unit;category;kind;region;pdn;umkk;sold"


def offer(sku: str, name: str, price: int = 1_000, **more: Any) -> GoodRow:
    """A row of an import: a product of vendor `V-1` on Mbizmarket unless told otherwise."""
    channel = more.pop("channel", Channel.MBIZMARKET)
    vendor = Vendor(f"{channel}:{more.pop('vendor', 'V-1')}", channel, more.pop("vendor_name", "CV Contoh"))
    facts: dict[str, Any] = {"price_with_tax": price, "unit": "buah", "category": "Umum", "region": "33.25.03"} | more
    product = Product(f"{channel}:{sku}", channel, sku, name, vendor.vendor_id, vendor.name, price, **facts)
    return GoodRow(RowPlace("uji.csv", 2), product, vendor)


def fill(catalogue: OpenCatalogue, *rows: GoodRow) -> Settlement:
    """Put rows into a catalogue as one import."""
    with catalogue.writer.batch() as batch:
        batch.stage(rows)
        settled = batch.compare()
        batch.keep("2026-11-24T08:30:00+07:00")
        return settled


@contextmanager
def catalogue_in(folder: Path) -> Iterator[OpenCatalogue]:
    """The catalogue of a folder, closed afterwards."""
    opened = open_catalogue(folder / "catalogue.db")
    try:
        yield opened
    finally:
        opened.close()


def device_of(seed: int) -> FileDeviceKey:
    """A device whose key follows from a number."""
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed] * 32))
    return FileDeviceKey(f"device-{seed}", private.public_key().public_bytes_raw().hex(), bytes([seed] * 32))


def desk_of(
    catalogue: OpenCatalogue,
    folder: Path,
    clock: FixedClock | None = None,
    device: int | FileDeviceKey = 1,
    others: Callable[[], Iterable[str]] = tuple,
    *,
    practice: bool = False,
) -> CatalogueDesk:
    """The use cases over a catalogue, with rejects in `folder/rejects`; the device may be named by a number."""
    clock = clock or FixedClock()
    rejects = RejectsFolder(folder / "rejects")
    files = LimitedCatalogueFiles(LimitedReader(limited_command(folder)))
    imports = ImportCatalogue(catalogue.writer, files, rejects.open, clock)
    packs = PackCatalogue(catalogue.reader, CataloguePackFile(), clock)
    signers = OfficeSigners(device_of(device) if isinstance(device, int) else device, others)
    take = TakeSegments(catalogue.writer, imports, SegmentShelf(folder / "segments"), signers, lambda: practice)
    segments = SegmentDesk(BuildSegments(catalogue.reader, signers, clock, lambda: practice), take, SegmentFolder)
    return CatalogueDesk(BrowseCatalogue(catalogue.reader, clock), imports, packs, segments)


def mbizmarket_row(sku: str, name: str, price: str = "171000.0", tax: str = "18810.0", **more: str) -> str:
    """A line of the SKU export; `name` must not need quotes."""
    levels = more.get("levels", "Perlengkapan Kantor,Alat Tulis Kantor,Produk Kertas,Kertas Rim")
    when = more.get("when", "2022-04-16 05:50:02")
    place = f"Kalimantan Barat,{more.get('city', 'Kota Contoh')}"
    return f"{place},{sku},{name},{more.get('company', '77')},CV Contoh,{levels},{price},{tax},{when},{when}"


def mbizmarket_file(path: Path, *rows: str) -> Path:
    """A SKU export with these rows."""
    path.write_text("\n".join([MBIZMARKET_HEADER, *rows]) + "\n", encoding="utf-8")
    return path


def own_file(path: Path, *rows: str) -> Path:
    """A blangkon-csv with these rows."""
    path.write_text("\n".join([OWN_HEADER, *rows]) + "\n", encoding="utf-8")
    return path
