"""Products for the benches: names like those of an office's purchases, made with a fixed seed, the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterator

from blangkon_desktop.domain.catalogue import MARKETPLACES, Product, PurchaseKind, Vendor

PRODUCTS = 55_082
VENDORS = 2_448

_GOODS = {
    "Alat Tulis Kantor": ("Kertas HVS", "Bolpoin", "Spidol Papan Tulis", "Map Snelhecter", "Buku Folio", "Stapler"),
    "Bahan Komputer": ("Tinta Printer", "Toner Laserjet", "Flashdisk", "Mouse Wireless", "Kabel LAN", "Keyboard USB"),
    "Alat Kebersihan": ("Sapu Ijuk", "Cairan Pel Lantai", "Kain Pel", "Tempat Sampah Injak", "Sabun Cuci Tangan"),
    "Perabot Kantor": ("Kursi Putar", "Meja Kerja", "Lemari Arsip", "Filing Cabinet", "Rak Buku Besi"),
    "Makanan dan Minuman": ("Air Mineral", "Nasi Kotak Ayam Bakar", "Snack Kotak", "Kopi Bubuk", "Teh Celup"),
    "Alat Listrik": ("Lampu LED", "Kabel Listrik", "Stop Kontak", "Saklar Ganda", "Baterai Alkaline"),
    "Alat Kesehatan": ("Masker Medis", "Sarung Tangan Lateks", "Hand Sanitizer", "Termometer Digital", "Kasa Steril"),
    "Cetakan": ("Cetak Spanduk", "Cetak Brosur", "Jilid Laporan", "Cetak Undangan", "Fotokopi"),
}
_MAKERS = (
    "Paperindo",
    "Sinarjaya",
    "Nusatama",
    "Kencana",
    "Mahkota",
    "Tirta",
    "Gemilang",
    "Satria",
    "Bintang",
)
_SIZES = (
    "A4",
    "F4",
    "A3",
    "70 gram",
    "80 gram",
    "500 ml",
    "1 liter",
    "isi 12",
    "isi 50",
    "ukuran besar",
    "ukuran kecil",
)
_COLOURS = ("hitam", "biru", "merah", "putih", "hijau", "kuning", "abu-abu", "cokelat", "transparan", "campur")
_UNITS = ("buah", "rim", "dus", "pak", "lusin", "set", "botol", "lembar")


def vendors(count: int = VENDORS) -> list[Vendor]:
    """Vendors spread over the three marketplaces and the villages of one district."""
    made = []
    for number in range(count):
        channel = MARKETPLACES[number % len(MARKETPLACES)]
        region = f"33.25.{1 + number % 15:02d}"
        name = f"Toko Contoh {number:04d}"
        made.append(Vendor(f"{channel}:V-{number}", channel, name, region=region, umkk=number % 3 > 0))
    return made


def offers(count: int = PRODUCTS, seed: int = 1) -> Iterator[tuple[Product, Vendor]]:
    """`count` products, each with its vendor."""
    chance = random.Random(seed)
    sellers = vendors(min(count, VENDORS))
    groups = list(_GOODS.items())
    for number in range(count):
        category, things = chance.choice(groups)
        vendor = chance.choice(sellers)
        words = (chance.choice(things), chance.choice(_MAKERS), chance.choice(_SIZES), chance.choice(_COLOURS))
        price = chance.randrange(5, 20_000) * 100
        yield _product(number, " ".join(words), category, vendor, price, chance), vendor


def typed_prefixes(names: list[str]) -> list[str]:
    """Everything that stands in the search box while these names are typed letter by letter."""
    return [name[:length] for name in names for length in range(1, len(name) + 1)]


def _product(number: int, name: str, category: str, vendor: Vendor, price: int, chance: random.Random) -> Product:
    return Product(
        product_id=f"{vendor.channel}:B-{number}",
        channel=vendor.channel,
        sku=f"B-{number}",
        name=f"{name} {number % 97}",
        vendor_id=vendor.vendor_id,
        vendor=vendor.name,
        price=price,
        price_with_tax=price * 111 // 100 if number % 2 else price,
        unit=chance.choice(_UNITS),
        category=category,
        kind=PurchaseKind.GOODS,
        region=vendor.region,
        umkk=vendor.umkk,
        sold=number % 5,
        updated_at=f"2026-{1 + number % 12:02d}-{1 + number % 28:02d}",
    )
