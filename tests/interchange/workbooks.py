"""Small workbooks of our own, good ones and hostile ones, and tables as SiRUP and SIPD export them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from tests.offices import ACCOUNT, SATKER

SUB = "2.24.01.1.01.0001"
OFFICE = "Dinas Uji"

LAPORAN = (
    "Kode Satker",
    "Nama Satker",
    "Paket ID",
    "Nama Paket",
    "Pagu",
    "Metode Pemilihan",
    "Sumber Dana",
    "Produk Dalam Negeri",
    "Usaha Kecil Koperasi",
    "MAK",
    "Jenis Pengadaan",
)
CARI = (
    "No",
    "Paket",
    "Pagu (Rp)",
    "Jenis Pengadaan",
    "Produk Dalam Negeri",
    "Usaha Kecil",
    "Metode",
    "Pemilihan",
    "KLPD",
    "Satuan Kerja",
    "Lokasi",
    "ID",
)
DETAIL = (
    "Kode RUP",
    "Nama Paket",
    "Nama KLPD",
    "Satuan Kerja",
    "Tahun Anggaran",
    "Uraian Pekerjaan",
    "Sumber Dana",
    "MAK",
    "Pagu",
    "Jenis Pengadaan",
    "Metode Pemilihan",
)
REKAP = (
    "NO",
    "TAHUN",
    "KODE SKPD",
    "NAMA SKPD",
    "KODE SUB UNIT",
    "NAMA SUB UNIT",
    "KODE SUB KEGIATAN",
    "NAMA SUB KEGIATAN",
    "KODE SUMBER DANA",
    "NAMA SUMBER DANA",
    "KODE REKENING",
    "NAMA REKENING",
    "PAKET/KELOMPOK",
    "NAMA PAKET/KELOMPOK",
    "PAGU",
)
REKAP_WITH_PRICES = (*REKAP[:12], "KODE STANDAR HARGA", "NAMA STANDAR HARGA", "PAGU")
REKAP_CAPITALISED = (
    "Nama SKPD",
    "Nama Sub Unit",
    "Kode Sub Kegiatan",
    "Nama Sub Kegiatan",
    "Nama Sumber Dana",
    "Kode Rekening",
    "Nama Rekening",
    "Nama Paket Kelompok",
    "Pagu",
)

_CELLS: Mapping[str, Any] = {
    "kode satker": 264455,
    "nama satker": OFFICE,
    "satuan kerja": OFFICE,
    "klpd": "Kab. Batang",
    "nama klpd": "Kab. Batang",
    "metode pemilihan": "E-Purchasing",
    "metode": "E-Purchasing",
    "sumber dana": "APBD",
    "jenis pengadaan": "Barang",
    "mak": f"{SUB}.{ACCOUNT}.8.1.0",
    "tahun anggaran": 2026,
    "tahun": 2026,
    "kode skpd": SATKER,
    "nama skpd": OFFICE,
    "kode sub unit": SATKER,
    "nama sub unit": OFFICE,
    "kode sub kegiatan": SUB,
    "nama sub kegiatan": "Penyediaan Alat Tulis Kantor",
    "nama sumber dana": "PENDAPATAN ASLI DAERAH",
    "kode rekening": ACCOUNT,
    "nama rekening": "Belanja Alat Tulis Kantor",
    "nama paket/kelompok": "[#] ATK",
    "nama paket kelompok": "[#] ATK",
    "nama standar harga": "Kertas HVS",
}


def cells(header: Sequence[str], **more: Any) -> list[Any]:
    """A row that passes; `more` names columns with `_` for what is not a letter or digit."""
    given = {_plain(name): value for name, value in more.items()}
    return [given.get(_plain(name), _CELLS.get(name.lower(), "")) for name in header]


def write_xlsx(path: Path, *rows: Sequence[Any], above: Sequence[Sequence[Any]] = (), hidden: bool = False) -> Path:
    """A workbook with one sheet, or with a hidden one before it."""
    book = Workbook()
    sheet = book.active
    if hidden:
        sheet.sheet_state = "hidden"
        sheet.append(["Rahasia", "Pagu"])
        sheet = book.create_sheet("Data")
    for row in (*above, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


def rewritten(path: Path, target: Path, changes: Mapping[str, bytes | None]) -> Path:
    """A copy of a workbook with some parts replaced (None: left out)."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            if content is not None:
                new.writestr(name, content)
    return target


def _plain(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name.lower()).strip("_")
