"""Budget files of SiRUP, SIPD and others: found by their content, read into packages, accounts and ceilings."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from blangkon_desktop.domain.budget import AccountShare, DpaCeiling, RupPackage
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import Damaged, InvalidInput
from blangkon_desktop.interchange.budget_files import FORMATS, BudgetFileFormats
from blangkon_desktop.settings.import_memory import ImportMemoryFile
from blangkon_desktop.usecases.budget_views import BudgetFile
from tests.interchange.rup_files import ANGGARAN, PENYEDIA, package_row, share_row, write_rup
from tests.interchange.workbooks import (
    CARI,
    DETAIL,
    LAPORAN,
    OFFICE,
    REKAP,
    REKAP_CAPITALISED,
    REKAP_WITH_PRICES,
    SUB,
    cells,
    write_xlsx,
)
from tests.offices import ACCOUNT, SATKER

CETAK = "5.1.02.01.01.0026"


def read(path: Path, file_format: str = "auto", columns: Mapping[str, str] | None = None) -> BudgetFile:
    return BudgetFileFormats(ImportMemoryFile(path.parent)).read(path, file_format, columns or {})


def packages(found: BudgetFile) -> list[RupPackage]:
    return [row.package for row in found.rows if row.package]


def shares(found: BudgetFile) -> list[AccountShare]:
    return [share for row in found.rows for share in row.shares]


def codes(found: BudgetFile) -> list[tuple[int, str]]:
    return [(bad.place.line, bad.code) for _, bad in found.rejects]


def write_csv(path: Path, *rows: Sequence[Any]) -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["laporan.xlsx", "laporan.csv"])
@pytest.mark.parametrize("file_format", ["auto", "sirup-paket"])
def test_the_report_of_a_satker(tmp_path: Path, name: str, file_format: str) -> None:
    row = cells(LAPORAN, paket_id=60832782, nama_paket="Belanja ATK", pagu="Rp 12.500.000")
    write = write_xlsx if name.endswith("xlsx") else write_csv
    found = read(write(tmp_path / name, LAPORAN, row), file_format)
    assert (found.read, found.format, codes(found)) == (1, "sirup-paket", [])
    package = packages(found)[0]
    assert (package.rup, package.name, package.ceiling) == ("60832782", "Belanja ATK", 12_500_000)
    assert (package.method, package.kind) == ("E-Purchasing", PurchaseKind.GOODS)
    assert shares(found) == [AccountShare("60832782", ACCOUNT, SUB, 12_500_000, "APBD")]
    assert (found.rows[0].owner.name, found.rows[0].year) == (OFFICE, None)


def test_the_public_search_names_no_account(tmp_path: Path) -> None:
    row = cells(CARI, no=1, paket="Belanja Cetak", pagu__rp=7_000_000, id=55)
    found = read(write_xlsx(tmp_path / "cari.xlsx", ["Hasil pencarian"], [], CARI, row, ["", "Jumlah", 7_000_000]))
    assert (found.read, found.format) == (1, "sirup-paket")
    assert [(p.rup, p.ceiling) for p in packages(found)] == [("55", 7_000_000)]
    assert shares(found) == []
    assert found.rows[0].owner.klpd == "Kab. Batang"


def test_the_page_of_a_package_may_list_maks_with_their_amounts(tmp_path: Path) -> None:
    maks = f"{SUB}.{ACCOUNT}.8.1.0;\n{SUB}.{CETAK}.8.1.0"
    row = cells(DETAIL, kode_rup="77", nama_paket="ATK dan cetak", mak=maks, pagu="3.000.000; 2.000.000")
    found = read(write_xlsx(tmp_path / "detail.xlsx", DETAIL, row))
    assert [(p.ceiling, p.year) for p in packages(found)] == [(5_000_000, 2026)]
    assert [(s.account, s.ceiling) for s in shares(found)] == [(ACCOUNT, 3_000_000), (CETAK, 2_000_000)]
    assert found.remarks == ()


def test_an_amount_for_several_accounts_is_not_split_by_guess(tmp_path: Path) -> None:
    maks = f"{SUB}.{ACCOUNT}.8.1.0, {SUB}.{CETAK}.8.1.0"
    found = read(write_xlsx(tmp_path / "a.xlsx", LAPORAN, cells(LAPORAN, paket_id="9", pagu=10, mak=maks)))
    assert [p.ceiling for p in packages(found)] == [10]
    assert shares(found) == []
    assert "isb-rup-anggaran" in found.remarks[0].id


def test_the_last_of_two_rows_of_a_package_counts(tmp_path: Path) -> None:
    rows = [cells(LAPORAN, paket_id="9", pagu=amount, nama_paket="ATK") for amount in (10, 25)]
    found = read(write_xlsx(tmp_path / "a.xlsx", LAPORAN, *rows))
    assert (found.read, [p.ceiling for p in packages(found)], [s.ceiling for s in shares(found)]) == (2, [25], [25])


def test_rows_that_cannot_be_read_are_named_with_line_and_reason(tmp_path: Path) -> None:
    rows = [
        cells(LAPORAN, paket_id="1", pagu="banyak"),
        cells(LAPORAN, paket_id="", pagu=5),
        cells(LAPORAN, paket_id="3", pagu=5, mak=f"{SUB}.5.2.2.01.01"),
        cells(LAPORAN, paket_id="4", pagu=5, mak="5.2.2.01.01"),
        cells(LAPORAN, paket_id="5", pagu=5, jenis_pengadaan="Sihir"),
        cells(LAPORAN, paket_id="6", pagu=5, mak="-", jenis_pengadaan="Jasa Lainnya; Barang"),
    ]
    found = read(write_xlsx(tmp_path / "a.xlsx", ["Judul"], [], LAPORAN, *rows))
    assert codes(found) == [
        (4, "money.unreadable"),
        (5, "budget.no_rup"),
        (6, "account.unreadable"),
        (7, "account.old_style"),
        (8, "budget.unknown_kind"),
    ]
    assert (found.read, [(p.rup, p.kind) for p in packages(found)]) == (6, [("6", PurchaseKind.SERVICES)])


@pytest.mark.parametrize("header", [REKAP, REKAP_WITH_PRICES, REKAP_CAPITALISED])
@pytest.mark.parametrize("file_format", ["auto", "sipd-rekap"])
def test_the_recap_in_all_its_titles(tmp_path: Path, header: Sequence[str], file_format: str) -> None:
    rows = [cells(header, pagu=1_500_000), cells(header, pagu=2_500_000, kode_rekening="5.1.02.01.001.00026")]
    total = ["" for _ in header[:-1]] + [4_000_000]
    found = read(write_xlsx(tmp_path / "rekap.xlsx", header, *rows, total), file_format)
    assert (found.read, found.format, codes(found)) == (2, "sipd-rekap", [])
    label = "Kertas HVS" if header is REKAP_WITH_PRICES else "[#] ATK"
    names = ("Penyediaan Alat Tulis Kantor", "Belanja Alat Tulis Kantor", "PENDAPATAN ASLI DAERAH")
    assert [row.dpa for row in found.rows] == [
        DpaCeiling(SUB, ACCOUNT, label, 1_500_000, *names),
        DpaCeiling(SUB, CETAK, label, 2_500_000, *names),
    ]
    owner = found.rows[0].owner
    assert owner.is_office("kode lain", OFFICE) == (header is REKAP_CAPITALISED)
    assert owner.is_office(SATKER, "nama lain") == (header is not REKAP_CAPITALISED)


def test_rows_of_a_recap_that_are_no_spending_are_named(tmp_path: Path) -> None:
    rows = [
        cells(REKAP, pagu=1, kode_rekening="4.1.01.06.01.0001"),
        cells(REKAP, pagu=1, kode_rekening="5.1.02"),
        cells(REKAP, pagu=1, kode_sub_kegiatan=""),
        cells(REKAP, pagu="=SUM(A1:A9)"),
        cells(REKAP, pagu=1, tahun="dua ribu"),
    ]
    assert codes(read(write_xlsx(tmp_path / "a.xlsx", REKAP, *rows))) == [
        (2, "account.not_spending"),
        (3, "account.incomplete"),
        (4, "budget.no_sub_activity"),
        (5, "money.unreadable"),
        (6, "budget.no_year"),
    ]


def test_json_of_isb_and_of_the_gateway(tmp_path: Path) -> None:
    def number(row: Mapping[str, str]) -> dict[str, Any]:
        return {**row, "kd_rup": int(row["kd_rup"]), "pagu": float(row["pagu"]), "status_delete_rup": False}

    bare = tmp_path / "a.json"
    bare.write_text(json.dumps([number(package_row("11")), {**number(package_row("12")), "nama_paket": None}]))
    found = read(bare)
    assert [(p.rup, p.ceiling) for p in packages(found)] == [("11", 10_000_000), ("12", 10_000_000)]
    wrapped = tmp_path / "b.json.gz"
    page = {"success": True, "data": [number(share_row("11"))], "meta": {"has_more": False}}
    wrapped.write_bytes(gzip.compress(json.dumps(page).encode()))
    assert [s.account for s in shares(read(wrapped))] == [ACCOUNT]
    page["meta"] = {"has_more": True}
    wrapped.write_bytes(gzip.compress(json.dumps(page).encode()))
    with pytest.raises(Damaged, match="import.one_page"):
        read(wrapped)


def test_columns_of_isb_in_a_workbook(tmp_path: Path) -> None:
    for columns, row in ((PENYEDIA, package_row("11")), (ANGGARAN, share_row("11"))):
        found = read(write_xlsx(tmp_path / "a.xlsx", columns, [row[name] for name in columns]))
        assert (found.read, codes(found)) == (1, [])
        assert len(packages(found)) + len(shares(found)) == 1


@pytest.mark.parametrize(
    "content",
    ['{"data": 5}', "[1, 2]", '[{"a": 1}', "[" * 100_000, '{"success": true}', "[NaN]", '[{"harga": 1, "nama": "x"}]'],
)
def test_json_of_something_else_is_refused_whole(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(content)
    with pytest.raises(Damaged):
        read(path)


OWN = ("Kode Paket", "Uraian Kegiatan", "Nilai DPA", "Rekening")


def test_a_table_of_ones_own_asks_for_its_columns(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", ["Daftar paket"], OWN, ["9", "ATK", 5, ACCOUNT])
    with pytest.raises(Damaged, match="import.columns_unknown") as caught:
        read(path)
    assert caught.value.data["columns"] == ["kode paket", "uraian kegiatan", "nilai dpa", "rekening"]
    assert caught.value.data["chosen"] == {"rup": "kode paket", "mak": "rekening"}
    with pytest.raises(InvalidInput, match="import.unknown_column"):
        read(path, columns={"ceiling": "Pagu"})
    with pytest.raises(InvalidInput, match="import.unknown_column"):
        read(path, columns={"sihir": "Rekening"})


def test_named_columns_are_read_and_rows_of_a_package_are_its_accounts(tmp_path: Path) -> None:
    rows = [["9", "ATK", 5, ACCOUNT], ["9", "ATK", 7, CETAK], ["9", "ATK", 1, "5.1.02.01.001.00024"]]
    path = write_xlsx(tmp_path / "a.xlsx", OWN, *rows, ["Jumlah"])
    found = read(path, columns={"ceiling": "Nilai DPA", "name": "uraian kegiatan"})
    assert (found.format, found.read) == ("xlsx", 4)
    assert codes(found) == [(5, "money.unreadable")]
    assert {(p.rup, p.name, p.ceiling) for p in packages(found)} == {("9", "ATK", 13)}
    assert [(s.account, s.ceiling) for s in shares(found)] == [(ACCOUNT, 5), (CETAK, 7), (ACCOUNT, 1)]
    assert found.header == ("kode paket", "uraian kegiatan", "nilai dpa", "rekening")
    assert found.rows[0].owner.is_office("apa saja", "apa saja")
    assert "satuan kerja" in found.remarks[0].id


def test_chosen_columns_are_remembered_for_the_same_header(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", OWN, ["9", "ATK", 5, ACCOUNT])
    found = read(path, columns={"ceiling": "nilai dpa"})
    memory = ImportMemoryFile(tmp_path)
    memory.keep_columns(found.header, found.columns)
    assert [p.ceiling for p in packages(read(path, "xlsx"))] == [5]
    other = write_xlsx(tmp_path / "b.xlsx", [*OWN, "Lain"], ["9", "ATK", 5, ACCOUNT, ""])
    with pytest.raises(Damaged, match="import.columns_unknown"):
        read(other)


@pytest.mark.parametrize("content", ["", "rusak", "[]", '{"tables": [{"header": 5}], "names": []}', '{"tables": 1}'])
def test_a_damaged_memory_is_an_empty_one(tmp_path: Path, content: str) -> None:
    (tmp_path / "imports.json").write_text(content)
    memory = ImportMemoryFile(tmp_path)
    assert (memory.columns(["a"]), memory.office_names()) == ({}, ())
    memory.keep_office_names(["Dinas Uji"])
    memory.keep_columns(["a"], {"rup": "a"})
    assert ImportMemoryFile(tmp_path).office_names() == ("Dinas Uji",)
    assert ImportMemoryFile(tmp_path).columns(["a"]) == {"rup": "a"}


def test_a_cut_last_row_is_a_cut_file(tmp_path: Path) -> None:
    path = write_rup(tmp_path / "a.csv", PENYEDIA, [package_row(str(n)) for n in range(9)])
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole[: whole.rindex("Barang") + 3], encoding="utf-8")
    with pytest.raises(Damaged, match="import.truncated"):
        read(path)
    path.write_text(whole.rstrip("\n"), encoding="utf-8")
    assert read(path).read == 9


def test_the_wrong_format_is_refused_and_the_formats_are_named(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", LAPORAN, cells(LAPORAN, paket_id="1", pagu=1))
    with pytest.raises(Damaged, match="import.not_this_format"):
        read(path, "sipd-rekap")
    with pytest.raises(InvalidInput, match="import.unknown_format") as caught:
        read(path, "ods")
    assert all(name in caught.value.next_step.id for name in FORMATS)


def test_real_samples_of_isb_and_of_the_gateway(shared: Path) -> None:
    data = shared / "data"
    expected = {
        "isb/sampel/RUP-PaketPenyedia-Terumumkan.json": ("isb-rup-penyedia", 25),
        "isb/sampel/RUP-PaketAnggaranPenyedia.json": ("isb-rup-anggaran", 25),
        "isb/sampel/RUP-PaketSwakelola-Terumumkan.json": ("isb-rup-swakelola", 25),
        "inaproc_v1/sampel/v1_rup_paket-swakelola-terumumkan_2026.json": ("isb-rup-swakelola", 22),
        "inaproc_v1/sampel/v1_rup_paket-anggaran-swakelola_2026.json": ("isb-rup-anggaran", 22),
        "inaproc_v1/legacy_rup_paket-swakelola-terumumkan_KabKotawaringinBarat_2026.json": ("isb-rup-swakelola", 51),
        "isb/RUP-PaketSwakelola-Terumumkan_D197_2025.csv.gz": ("isb-rup-swakelola", 3_552),
    }
    for name, (file_format, count) in expected.items():
        found = read(data / name)
        assert (name, found.format, found.read) == (name, file_format, count)
    for name in ("RUP-MasterSatker.json", "SPSE-TenderSelesai.json", "RUP-StrukturAnggaranPD.json"):
        with pytest.raises(Damaged, match="import.not_this_format"):
            read(data / "isb/sampel" / name)


@pytest.mark.slow
def test_a_whole_province_is_read(shared: Path) -> None:
    found = read(shared / "data/isb/RUP-PaketAnggaranPenyedia_D197_2025.csv.gz")
    assert (found.format, found.read) == ("isb-rup-anggaran", 50_994)
    assert {bad.code for _, bad in found.rejects} == {"budget.no_account"}
    assert len(found.rejects) == 54
    parts = read(shared / "data/isb/RUP-PaketPenyedia-Terumumkan_D197_2025.csv.gz")
    sums: dict[str, int] = {}
    for share in shares(found):
        sums[share.rup] = sums.get(share.rup, 0) + share.ceiling
    lost = {bad.sku for _, bad in found.rejects}
    assert all(p.ceiling == sums[p.rup] for p in packages(parts) if p.rup not in lost)


def test_the_published_titles_are_known(shared: Path, tmp_path: Path) -> None:
    """Workbooks with the titles that SiRUP and SIPD write, in their order."""
    titles = json.loads((shared / "data/excel/kolom_format.json").read_text(encoding="utf-8"))
    recap = titles["sipd_ri_rekap_penetapan_apbd_xlsx"]["kolom"]
    with_region = ["KODE DAERAH", "NAMA DAERAH", *recap[:-3], "KODE STANDAR HARGA", "NAMA STANDAR HARGA", "PAGU"]
    for header in (recap, with_region):
        found = read(write_xlsx(tmp_path / "a.xlsx", header, cells(header, pagu=9)))
        assert (found.format, found.read, codes(found)) == ("sipd-rekap", 1, [])
    for name in ("sirup_laporan_penyedia", "sirup_cari_paket", "sirup_detail_paket"):
        header = titles[name]["kolom"]
        row = cells(header, paket_id="5", id="5", kode_rup="5", pagu=9, pagu__rp=9, nama_paket="A", paket="A")
        found = read(write_xlsx(tmp_path / "a.xlsx", header, row))
        assert (found.format, [p.ceiling for p in packages(found)], codes(found)) == ("sirup-paket", [9], [])
