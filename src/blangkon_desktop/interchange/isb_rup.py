"""RUP files of the ISB services: `isb-rup-penyedia` (packages) and `isb-rup-anggaran` (accounts of packages)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from blangkon_desktop.domain.accounts import split_mak
from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, parse_rupiah
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.csv_tables import TableShape, find_header, read_rows
from blangkon_desktop.interchange.refusals import not_this_format
from blangkon_desktop.interchange.text_files import probe
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetRow
from blangkon_desktop.usecases.catalogue_views import BadRow, RowPlace

PENYEDIA = "isb-rup-penyedia"
ANGGARAN = "isb-rup-anggaran"

_COMMON = ("kd_satker_str", "kd_rup", "pagu", "tahun_anggaran", "status_aktif_rup", "status_delete_rup")
_SHAPES = {
    PENYEDIA: TableShape(PENYEDIA, frozenset((*_COMMON, "nama_paket", "metode_pengadaan", "jenis_pengadaan")), {}),
    ANGGARAN: TableShape(ANGGARAN, frozenset((*_COMMON, "mak", "sumber_dana")), {}),
}
_KINDS = {
    "barang": PurchaseKind.GOODS,
    "jasa lainnya": PurchaseKind.SERVICES,
    "pekerjaan konstruksi": PurchaseKind.CONSTRUCTION,
    "jasa konsultansi": PurchaseKind.CONSULTING,
}


def read_budget_file(path: Path, file_format: str) -> BudgetFile:
    """Read a RUP file, gz or plain.

    Raises InvalidInput (`import.unknown_format`) for a format that is not offered, Damaged for a file that is not
    what it claims to be. Rows that are not in force (deleted, inactive) are read but bring nothing.
    """
    if file_format not in ("auto", *_SHAPES):
        raise _unknown_format(file_format)
    facts = probe(path)
    for name in _SHAPES if file_format == "auto" else (file_format,):
        header = find_header(path, facts, _SHAPES[name])
        if header is not None:
            rows = [(row.line, row.cells) for row in read_rows(path, facts, _SHAPES[name], header) if row.complete]
            return _read_rows(path.name, rows, _package if name == PENYEDIA else _share)
    raise not_this_format(path, " / ".join(_SHAPES) if file_format == "auto" else file_format)


Row = Mapping[str, str]

_NO_RUP = Sentence("Kode RUP kosong.", "The RUP code is empty.")


def _read_rows(file: str, rows: Sequence[tuple[int, Row]], make: Callable[[Row], BudgetRow]) -> BudgetFile:
    good: list[BudgetRow] = []
    rejects: list[tuple[str, BadRow]] = []
    for line, row in rows:
        try:
            if _in_force(row):
                good.append(make(row))
        except InvalidInput as error:
            bad = BadRow(RowPlace(file, line), error.code, error.title, row["kd_rup"], row.get("nama_paket", ""))
            rejects.append((row["kd_satker_str"], bad))
    return BudgetFile(len(rows), good, rejects)


def _in_force(row: Row) -> bool:
    active = row["status_aktif_rup"].strip().lower() in ("true", "1", "")
    deleted = row["status_delete_rup"].strip().lower() in ("true", "1")
    if active and not deleted and not row["kd_rup"].strip():
        raise InvalidInput("budget.no_rup", _NO_RUP, next_step=Sentence("Periksa baris itu.", "Check that row."))
    return active and not deleted


def _package(row: Row) -> BudgetRow:
    year, satker = _year(row), row["kd_satker_str"].strip()
    package = RupPackage(
        rup=row["kd_rup"].strip(),
        name=" ".join(row["nama_paket"].split()),
        method=row["metode_pengadaan"].strip(),
        kind=_kind(row["jenis_pengadaan"]),
        ceiling=_pagu(row),
        satker=satker,
        year=year,
        specification=" ".join(row.get("urarian_pekerjaan", "").split())[:500],
    )
    return BudgetRow(satker, year, package=package)


def _share(row: Row) -> BudgetRow:
    sub_activity, account = split_mak(row["mak"])
    if not account:
        raise InvalidInput(
            "budget.no_account",
            Sentence(f"Kode rekening tidak ditemukan pada MAK «{row['mak'][:60]}».", "No account code in the MAK."),
            next_step=Sentence("Periksa baris itu di SiRUP.", "Check that row in SiRUP."),
        )
    share = AccountShare(row["kd_rup"].strip(), account, sub_activity, _pagu(row), row["sumber_dana"].strip())
    return BudgetRow(row["kd_satker_str"].strip(), _year(row), share=share)


def _pagu(row: Row) -> Rupiah:
    return parse_rupiah(row["pagu"])


def _year(row: Row) -> int:
    text = row["tahun_anggaran"].strip().removesuffix(".0")
    if not text.isdigit():
        raise InvalidInput(
            "budget.no_year",
            Sentence("Tahun anggaran tidak terbaca.", "The budget year can't be read."),
            next_step=Sentence("Periksa baris itu.", "Check that row."),
        )
    return int(text)


def _kind(text: str) -> PurchaseKind:
    parts = [part.strip().lower() for part in text.split(";") if part.strip()]
    kind = _KINDS.get(parts[0]) if parts else None
    if kind is None:
        raise InvalidInput(
            "budget.unknown_kind",
            Sentence(f"Jenis pengadaan «{text[:40]}» tidak dikenal.", f"Unknown kind of procurement “{text[:40]}”."),
            next_step=Sentence("Periksa baris itu di SiRUP.", "Check that row in SiRUP."),
        )
    return kind


def _unknown_format(name: str) -> InvalidInput:
    known = ", ".join(_SHAPES)
    return InvalidInput(
        "import.unknown_format",
        Sentence(f"Format «{name}» tidak dikenal di sini.", f"Format “{name}” is not known here."),
        next_step=Sentence(f"Pilih dari: {known}.", f"Choose from: {known}."),
        field="format",
    )
