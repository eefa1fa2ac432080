"""Small RUP files of our own in the format of the ISB services."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.offices import ACCOUNT, SATKER

COMMON = (
    "tahun_anggaran",
    "kd_klpd",
    "kd_satker_str",
    "nama_satker",
    "kd_rup",
    "pagu",
    "status_aktif_rup",
    "status_delete_rup",
)
PENYEDIA = (*COMMON, "nama_paket", "metode_pengadaan", "jenis_pengadaan", "urarian_pekerjaan")
ANGGARAN = (*COMMON, "mak", "sumber_dana")


def package_row(rup: str = "11", **more: str) -> dict[str, str]:
    """A row of `isb-rup-penyedia`."""
    return {
        **_common(rup, "10000000"),
        "nama_paket": f"Belanja Alat Tulis {rup}",
        "metode_pengadaan": "E-Purchasing",
        "jenis_pengadaan": "Barang",
        "urarian_pekerjaan": "Kertas; tinta",
        **more,
    }


def share_row(rup: str = "11", pagu: str = "4000000", **more: str) -> dict[str, str]:
    """A row of `isb-rup-anggaran`."""
    mak = f"2.24.01.1.01.0001.{ACCOUNT}.8.1.0"
    return {**_common(rup, pagu), "mak": mak, "sumber_dana": "APBD", **more}


def write_rup(path: Path, columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Path:
    """A file, packed when its name ends in `.gz`."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(rows)
    raw = text.getvalue().encode()
    path.write_bytes(gzip.compress(raw, mtime=0) if path.suffix == ".gz" else raw)
    return path


def _common(rup: str, pagu: str) -> dict[str, str]:
    return {
        "tahun_anggaran": "2026",
        "kd_klpd": "D136",
        "kd_satker_str": SATKER,
        "nama_satker": "Dinas Uji",
        "kd_rup": rup,
        "pagu": pagu,
        "status_aktif_rup": "True",
        "status_delete_rup": "False",
    }
