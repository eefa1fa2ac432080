"""Budget imports: only the own office, only what changed, whichever file comes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.errors import Damaged, InvalidInput, NotAllowed
from tests.interchange.rup_files import ANGGARAN, PENYEDIA, package_row, share_row, write_rup
from tests.offices import ACCOUNT, RUP, ReadyOffice


def lines(office: ReadyOffice) -> dict[tuple[str, str], BudgetLine]:
    with office.program.office().read() as reader:
        return {(line.rup, line.account): line for line in reader.budget_lines() if line.rup != RUP}


def test_the_second_import_changes_nothing(office: ReadyOffice, tmp_path: Path) -> None:
    importing, admin = office.program.budget_import(), office.person("admin")
    file = write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11"), package_row("12", kd_satker_str="lain")])
    first = importing.run(admin, file)
    assert (first.read, first.added, first.other_office, first.rejected) == (2, 1, 1, 0)
    with office.program.office().read() as reader:
        before = len(list(reader.entries()))
    again = importing.run(admin, file)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 1)
    with office.program.office().read() as reader:
        assert len(list(reader.entries())) == before


@pytest.mark.parametrize("packages_first", [True, False])
def test_both_files_in_either_order(office: ReadyOffice, tmp_path: Path, packages_first: bool) -> None:
    files = [
        write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11")]),
        write_rup(tmp_path / "b.csv", ANGGARAN, [share_row("11", "4000000"), share_row("11", "1500000")]),
    ]
    for file in files if packages_first else reversed(files):
        office.program.budget_import().run(office.person("admin"), file)
    line = lines(office)["11", "5.1.02.01.01.0024"]
    assert (line.name, line.ceiling) == ("Belanja Alat Tulis 11", 5_500_000)
    assert len(lines(office)) == 1


def test_a_changed_ceiling_is_one_change(office: ReadyOffice, tmp_path: Path) -> None:
    importing, admin = office.program.budget_import(), office.person("admin")
    importing.run(admin, write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11"), package_row("12")]))
    report = importing.run(
        admin, write_rup(tmp_path / "b.csv", PENYEDIA, [package_row("11", pagu="9"), package_row("12")])
    )
    assert (report.added, report.changed, report.unchanged) == (0, 1, 1)
    assert lines(office)["11", ""].ceiling == 9


def test_bad_rows_of_the_own_office_go_to_a_file(office: ReadyOffice, tmp_path: Path) -> None:
    rows = [package_row("11", pagu="-5"), *[package_row(str(n)) for n in range(20, 30)]]
    report = office.program.budget_import().run(office.person("admin"), write_rup(tmp_path / "a.csv", PENYEDIA, rows))
    assert (report.added, report.rejected) == (10, 1)
    assert report.rejects_file is not None
    assert "money.unreadable" in Path(report.rejects_file).read_text(encoding="utf-8-sig")


def test_a_large_file_becomes_several_entries(office: ReadyOffice, tmp_path: Path) -> None:
    rows = [package_row(str(n), nama_paket="Paket panjang " * 20) for n in range(1_000, 1_950)]
    office.program.budget_import().run(office.person("admin"), write_rup(tmp_path / "a.csv.gz", PENYEDIA, rows))
    with office.program.office().read() as reader:
        sizes = [len(e.body) for e in reader.entries("budget")]
    assert len(sizes) > 2
    assert max(sizes) < 256 * 1024
    assert len(lines(office)) == 950


def test_a_damaged_file_changes_nothing(office: ReadyOffice, tmp_path: Path) -> None:
    bad = tmp_path / "a.csv.gz"
    bad.write_bytes(write_rup(tmp_path / "b.csv.gz", PENYEDIA, [package_row()]).read_bytes()[:-9])
    with pytest.raises(Damaged):
        office.program.budget_import().run(office.person("admin"), bad)
    assert lines(office) == {}


def test_only_the_administrator_imports(office: ReadyOffice, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        office.program.budget_import().run(office.person("ppk"), tmp_path / "a.csv")


@pytest.mark.parametrize("spelling", ["5.1.02.01.001.00024", "5.1.02.01.01.24", "510201010024"])
def test_an_order_finds_its_account_in_any_spelling(office: ReadyOffice, spelling: str) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(account=spelling))
    assert order.content.account == ACCOUNT


def test_an_old_account_in_an_order_is_told_as_such(office: ReadyOffice) -> None:
    with pytest.raises(InvalidInput, match="account.old_style"):
        office.program.drafting().create(office.person("pejabat"), office.request(account="5.2.2.01.01"))
