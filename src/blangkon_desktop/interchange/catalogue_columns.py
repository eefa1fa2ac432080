"""Product tables of no known format (`xlsx`): which column holds what, as said, as remembered, or as names suggest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.csv_tables import TableShape
from blangkon_desktop.interchange.refusals import columns_unknown, unknown_column

LABEL = "xlsx"
NEEDED = ("name", "vendor", "price")

_SUGGESTED: Mapping[str, Sequence[str]] = {
    "sku": ("sku", "kode barang", "kode produk", "id produk", "kode", "no produk", "kode_barang"),
    "name": ("nama barang", "nama produk", "nama", "barang", "uraian barang", "produk", "nama_barang", "nama_produk",
             "uraian"),
    "vendor": ("penyedia", "nama penyedia", "toko", "nama toko", "vendor", "penjual", "supplier"),
    "vendor_id": ("kode penyedia", "id penyedia", "kode toko"),
    "price": ("harga", "harga satuan", "harga (rp)", "harga satuan (rp)", "harga sebelum pajak", "harga_satuan"),
    "price_with_tax": ("harga dengan pajak", "harga termasuk pajak", "harga setelah pajak", "harga + ppn"),
    "unit": ("satuan", "unit", "sat"),
    "category": ("kategori", "kelompok", "jenis barang"),
    "region": ("wilayah", "kecamatan", "kode wilayah", "kabupaten", "kota", "kabupaten/kota"),
    "specification": ("spesifikasi", "spek", "keterangan", "deskripsi"),
    "pdn": ("pdn", "produk dalam negeri", "dalam negeri"),
    "tkdn": ("tkdn", "nilai tkdn", "tkdn (%)", "nilai tkdn (%)"),
    "umkk": ("umkk", "umk", "usaha kecil", "umkm"),
    "sold": ("terjual", "jumlah terjual"),
    "stock": ("stok", "stock", "persediaan", "jumlah stok"),
    "channel": ("kanal", "marketplace", "channel"),
    "updated_at": ("diperbarui", "tanggal", "tanggal harga", "per tanggal"),
    "pkp": ("pkp",),
    "npwp": ("npwp",),
    "address": ("alamat", "alamat penyedia"),
}  # fmt: skip
_NAME_THEM = Sentence(
    "Tentukan kolomnya (--column name='…' --column price='…'); pilihan itu diingat untuk berkas berikutnya.",
    "Name the columns (--column name='…' --column price='…'); the choice is remembered for the next file.",
)
_EXAMPLE = Sentence("Tulis misalnya --column name='Nama Barang'.", "Write for example --column name='Goods'.")


def shape_of(
    path: Path, header: Sequence[str], said: Mapping[str, str], remembered: Mapping[str, Sequence[str]]
) -> TableShape:
    """The shape of a table with this header (small letters), its columns named as `blangkon-csv` names them.

    Raises InvalidInput (`import.unknown_column`) for a field or column that there isn't, Damaged
    (`import.columns_unknown`) when name, vendor or price stay unknown.
    """
    wanted = {field: " ".join(name.split()).lower() for field, name in said.items()}
    for field, name in wanted.items():
        if field not in _SUGGESTED or name not in header:
            raise unknown_column(field, name, header, _SUGGESTED, _EXAMPLE)
    chosen: dict[str, str] = {}
    for field, names in _SUGGESTED.items():
        for name in (wanted.get(field, ""), *remembered.get(field, ()), field, *names):
            if name and name in header and name not in chosen.values():
                chosen[field] = name
                break
    missing = [field for field in NEEDED if field not in chosen]
    if missing:
        unknown = columns_unknown(path, missing, header, _SUGGESTED, _NAME_THEM)
        unknown.data["chosen"] = chosen
        raise unknown
    return TableShape(LABEL, frozenset(NEEDED), {name: field for field, name in chosen.items()})
