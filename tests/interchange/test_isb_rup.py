"""RUP files of the ISB services: good rows, bad rows, files that are something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import Damaged, InvalidInput
from blangkon_desktop.interchange.budget_files import BudgetFileFormats
from blangkon_desktop.training.packages import NoMemory
from blangkon_desktop.usecases.budget_views import BudgetFile
from tests.interchange.rup_files import ANGGARAN, PENYEDIA, package_row, share_row, write_rup


def read_budget_file(path: Path, file_format: str) -> BudgetFile:
    return BudgetFileFormats(NoMemory()).read(path, file_format, {})


@pytest.mark.parametrize("name", ["rup.csv", "rup.csv.gz"])
@pytest.mark.parametrize("file_format", ["auto", "isb-rup-penyedia"])
def test_packages(tmp_path: Path, name: str, file_format: str) -> None:
    rows = [package_row("11"), package_row("12", jenis_pengadaan="Jasa Lainnya", pagu="Rp 1.250.000,00")]
    found = read_budget_file(write_rup(tmp_path / name, PENYEDIA, rows), file_format)
    assert (found.read, len(found.rejects)) == (2, 0)
    packages = [row.package for row in found.rows]
    assert [(p.rup, p.kind, p.ceiling) for p in packages if p] == [
        ("11", PurchaseKind.GOODS, 10_000_000),
        ("12", PurchaseKind.SERVICES, 1_250_000),
    ]


def test_shares_are_read_from_the_mak(tmp_path: Path) -> None:
    found = read_budget_file(write_rup(tmp_path / "a.csv", ANGGARAN, [share_row()]), "auto")
    share = found.rows[0].shares[0]
    assert (share.account, share.sub_activity, share.ceiling) == ("5.1.02.01.01.0024", "2.24.01.1.01.0001", 4_000_000)


def test_bad_rows_are_named_with_line_and_reason(tmp_path: Path) -> None:
    rows = [
        package_row("11", pagu="1e9"),
        package_row("", nama_paket="tanpa kode"),
        package_row("13", jenis_pengadaan="Sihir"),
        package_row("14", tahun_anggaran="dua ribu"),
        package_row("15"),
        *[package_row(str(n)) for n in range(20, 40)],
    ]
    found = read_budget_file(write_rup(tmp_path / "a.csv", PENYEDIA, rows), "auto")
    assert [(bad.place.line, bad.code) for _, bad in found.rejects] == [
        (2, "money.unreadable"),
        (3, "budget.no_rup"),
        (4, "budget.unknown_kind"),
        (5, "budget.no_year"),
    ]
    assert len(found.rows) == 21


@pytest.mark.parametrize("change", [{"status_aktif_rup": "False"}, {"status_delete_rup": "True"}])
def test_rows_that_are_not_in_force_say_so(tmp_path: Path, change: dict[str, str]) -> None:
    found = read_budget_file(write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11", **change)]), "auto")
    assert (found.read, [row.withdrawn for row in found.rows], len(found.rejects)) == (1, [True], 0)


def test_a_mak_without_an_account_is_rejected(tmp_path: Path) -> None:
    rows = [share_row(mak="1.06.00"), *[share_row(str(n)) for n in range(9)]]
    found = read_budget_file(write_rup(tmp_path / "a.csv", ANGGARAN, rows), "auto")
    assert [bad.code for _, bad in found.rejects] == ["budget.no_account"]


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"nama,harga\nKertas,1\n", b"\x1f\x8b\x08rusak"])
def test_another_file_is_refused_whole(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lain.csv"
    path.write_bytes(content)
    with pytest.raises(Damaged) as caught:
        read_budget_file(path, "auto")
    assert caught.value.exit_code == 6


def test_the_wrong_one_of_two_formats_is_refused(tmp_path: Path) -> None:
    path = write_rup(tmp_path / "a.csv", PENYEDIA, [package_row()])
    with pytest.raises(Damaged):
        read_budget_file(path, "isb-rup-anggaran")
    with pytest.raises(InvalidInput, match="import.unknown_format"):
        read_budget_file(path, "ods")


def test_every_cut_of_a_packed_file_is_noticed(tmp_path: Path) -> None:
    whole = write_rup(tmp_path / "a.csv.gz", PENYEDIA, [package_row(str(n)) for n in range(50)]).read_bytes()
    cut = tmp_path / "cut.csv.gz"
    for length in range(1, len(whole), 7):
        cut.write_bytes(whole[:length])
        with pytest.raises(Damaged):
            read_budget_file(cut, "auto")
