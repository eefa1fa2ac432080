"""RUP files of the ISB services and of the INAPROC gateway, as CSV, JSON or XLSX.

`isb-rup-penyedia` and `isb-rup-swakelola` bring packages, `isb-rup-anggaran` their MAK rows.
"""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.domain.accounts import split_mak
from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import BlangkonError, InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.budget_rows import (
    Row,
    amount_of,
    in_force,
    kind_of,
    name_of,
    read_all,
    rup_of,
    text_of,
    year_of,
)
from blangkon_desktop.interchange.csv_tables import TableShape
from blangkon_desktop.interchange.refusals import refusal
from blangkon_desktop.interchange.table_files import FoundTable
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetRow, RowOwner

PENYEDIA = "isb-rup-penyedia"
ANGGARAN = "isb-rup-anggaran"
SWAKELOLA = "isb-rup-swakelola"

_COMMON = ("kd_satker_str", "kd_rup", "pagu", "tahun_anggaran", "status_aktif_rup", "status_delete_rup")
SHAPES = (
    TableShape(PENYEDIA, frozenset((*_COMMON, "nama_paket", "metode_pengadaan", "jenis_pengadaan")), {}),
    TableShape(ANGGARAN, frozenset((*_COMMON, "mak", "sumber_dana")), {}),
    TableShape(SWAKELOLA, frozenset((*_COMMON, "nama_paket", "tipe_swakelola")), {}),
)


def read_isb(path: Path, table: FoundTable) -> BudgetFile:
    """The packages or MAK rows of a table. Rows that SiRUP withdrew say so.

    Raises Damaged (`import.one_page`) for MAK rows of which the file holds one page of several: the accounts of a
    package could be cut in two.
    """
    if table.shape.label == ANGGARAN:
        if table.partial:
            raise _one_page(path)
        make = _share
    else:
        make = _package
    return read_all(path, table.rows, make, _owner, _label, file_format=table.shape.label)


def _owner(row: Row) -> RowOwner:
    return RowOwner((row.get("kd_satker_str", "").strip(),), text_of(row, "nama_satker"), text_of(row, "nama_klpd"))


def _label(row: Row) -> tuple[str, str]:
    return text_of(row, "kd_rup"), text_of(row, "nama_paket")


def _package(row: Row) -> BudgetRow:
    year, owner = year_of(row, "tahun_anggaran"), _owner(row)
    package = RupPackage(
        rup=rup_of(row, "kd_rup"),
        name=name_of(row, "nama_paket"),
        method=text_of(row, "metode_pengadaan") or "Swakelola",
        kind=kind_of(row["jenis_pengadaan"]) if "jenis_pengadaan" in row else PurchaseKind.GOODS,
        ceiling=amount_of(row, "pagu"),
        satker=owner.codes[0],
        year=year or 0,
        specification=name_of(row, "urarian_pekerjaan") or name_of(row, "uraian_pekerjaan"),
    )
    return BudgetRow(owner, year, package, withdrawn=not in_force(row))


def _share(row: Row) -> BudgetRow:
    sub_activity, account = split_mak(row["mak"])
    if not account and in_force(row):
        raise InvalidInput(
            "budget.no_account",
            Sentence(f"Kode rekening tidak ditemukan pada MAK «{row['mak'][:60]}».", "No account code in the MAK."),
            next_step=Sentence("Periksa baris itu di SiRUP.", "Check that row in SiRUP."),
        )
    share = AccountShare(
        rup_of(row, "kd_rup"), account, sub_activity, amount_of(row, "pagu"), text_of(row, "sumber_dana")
    )
    return BudgetRow(_owner(row), year_of(row, "tahun_anggaran"), shares=(share,), withdrawn=not in_force(row))


def _one_page(path: Path) -> BlangkonError:
    return refusal(
        "import.one_page",
        path,
        Sentence(f"Berkas {path.name} baru satu halaman.", f"The file {path.name} is one page of several."),
        next_step=Sentence(
            "Gabungkan semua halaman menjadi satu berkas, lalu impor.", "Join all pages into one file, then import it."
        ),
    )
