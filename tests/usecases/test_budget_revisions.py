"""Each import is a revision: what it changed, which stage it brings, what it leaves alone."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.budget_history import BudgetRevision, RevisionKind
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.usecases.budget_views import BudgetReport, ImportWish
from blangkon_desktop.usecases.set_up_office import OfficeRequest
from tests.interchange.rup_files import ANGGARAN, PENYEDIA, package_row, share_row, write_rup
from tests.interchange.workbooks import CARI, LAPORAN, REKAP, SUB, cells, write_xlsx
from tests.offices import ACCOUNT, PASSWORD, RUP, SATKER, QuickHasher, ReadyOffice

CETAK = "5.1.02.01.01.0026"
PROVINCIAL = "1.04.2.10.0.00.01.0000"
MAK_CETAK = f"{SUB}.{CETAK}.8.1.0"


def run(office: ReadyOffice, path: Path, wish: ImportWish | None = None) -> BudgetReport:
    return office.program.budget_import().run(office.person("admin"), path, wish)


def revisions(office: ReadyOffice) -> tuple[BudgetRevision, ...]:
    """Those after the ready office's own."""
    with office.program.office().read() as reader:
        return reader.budget_revisions()[1:]


def lines(office: ReadyOffice) -> dict[tuple[str, str], BudgetLine]:
    with office.program.office().read() as reader:
        return {(line.rup, line.account): line for line in reader.budget_lines() if line.rup != RUP}


def counts(report: BudgetReport) -> tuple[int, ...]:
    found = (report.read, report.added, report.changed, report.unchanged, report.other_office, report.rejected)
    assert found[0] == sum(found[1:])
    return found


def test_a_shift_between_accounts_drops_the_old_one_and_is_told(office: ReadyOffice, tmp_path: Path) -> None:
    run(office, write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11", pagu="9000000")]))
    before = [share_row("11", "4000000"), share_row("11", "5000000", mak=MAK_CETAK)]
    assert counts(run(office, write_rup(tmp_path / "b.csv", ANGGARAN, before))) == (2, 2, 0, 0, 0, 0)
    office.clock.advance(86_400)
    after = [share_row("11", "9000000")]
    report = run(office, write_rup(tmp_path / "c.csv", ANGGARAN, after), ImportWish(reason="Sesuai DPPA 12/2026"))
    assert counts(report) == (1, 0, 1, 0, 0, 0)
    assert {key: line.ceiling for key, line in lines(office).items()} == {("11", ACCOUNT): 9_000_000}
    first, second, third = revisions(office)
    assert [(r.kind, r.guessed) for r in (first, second)] == [(RevisionKind.PENETAPAN, True)] * 2
    assert (third.kind, third.reason, third.source) == (RevisionKind.PERGESERAN, "Sesuai DPPA 12/2026", "c.csv")
    assert (third.actor, third.at[:10]) == ("admin", "2026-11-25")
    assert [(c.rup, c.account, c.before, c.after) for c in third.changes] == [
        ("11", ACCOUNT, 4_000_000, 9_000_000),
        ("11", CETAK, 5_000_000, None),
    ]
    assert [(c.account, c.before, c.after) for c in second.changes] == [
        ("", 9_000_000, None),
        (ACCOUNT, None, 4_000_000),
        (CETAK, None, 5_000_000),
    ]


def test_what_a_file_does_not_name_stays(office: ReadyOffice, tmp_path: Path) -> None:
    run(office, write_rup(tmp_path / "a.csv", ANGGARAN, [share_row("11"), share_row("12")]))
    run(office, write_rup(tmp_path / "b.csv", ANGGARAN, [share_row("12", "1")]))
    assert {key[0]: line.ceiling for key, line in lines(office).items()} == {"11": 4_000_000, "12": 1}


def test_the_stage_may_be_named(office: ReadyOffice, tmp_path: Path) -> None:
    wish = ImportWish(kind=RevisionKind.PERUBAHAN, reason=" Perubahan APBD ")
    run(office, write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11")]), wish)
    assert [(r.kind, r.guessed, r.reason) for r in revisions(office)] == [
        (RevisionKind.PERUBAHAN, False, "Perubahan APBD")
    ]
    run(office, write_rup(tmp_path / "b.csv", PENYEDIA, [package_row("12")]))
    assert revisions(office)[-1].kind is RevisionKind.PERUBAHAN, "what only adds belongs to the stage before it"
    with pytest.raises(InvalidInput, match="budget.reason_too_long"):
        run(office, tmp_path / "a.csv", ImportWish(reason="x" * 501))


def test_a_withdrawn_package_has_no_ceiling_and_keeps_its_name(office: ReadyOffice, tmp_path: Path) -> None:
    run(office, write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11"), package_row("12")]))
    run(office, write_rup(tmp_path / "b.csv", ANGGARAN, [share_row("11", "10000000")]))
    gone = [package_row("11", status_aktif_rup="False"), package_row("13", status_delete_rup="True")]
    assert counts(run(office, write_rup(tmp_path / "c.csv", PENYEDIA, gone))) == (2, 0, 1, 1, 0, 0)
    assert set(lines(office)) == {("12", "")}
    assert [(c.account, c.before, c.after, c.name) for c in revisions(office)[-1].changes] == [
        (ACCOUNT, 10_000_000, None, "Belanja Alat Tulis 11")
    ]
    again = run(office, write_rup(tmp_path / "d.csv", PENYEDIA, [package_row("11")]))
    assert counts(again) == (1, 0, 1, 0, 0, 0)
    assert lines(office)["11", ""].ceiling == 10_000_000


def test_orders_of_a_withdrawn_package_stay_in_sight(office: ReadyOffice, tmp_path: Path) -> None:
    office.add_budget("78", 1_000_000)
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(1, rup="78"))
    office.program.approving().submit(pejabat, order.order_id)
    gone = package_row("78", status_aktif_rup="False")
    run(office, write_rup(tmp_path / "c.csv", PENYEDIA, [gone]))
    line = lines(office)["78", ACCOUNT]
    assert (line.in_force, line.ceiling, line.remaining) == (False, 0, -order.totals.total)


def test_an_order_without_account_goes_on_when_its_package_gets_one(office: ReadyOffice, tmp_path: Path) -> None:
    """Made while the plan named no account; the accounts came in before it was submitted."""
    run(office, write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11")]))
    pejabat, approving = office.person("pejabat"), office.program.approving()
    order = office.program.drafting().create(pejabat, office.request(1, rup="11", account=None))
    assert order.content.account == ""
    run(office, write_rup(tmp_path / "b.csv", ANGGARAN, [share_row("11", "10000000")]))
    approving.submit(pejabat, order.order_id)
    approving.approve(office.person("ppk"), order.order_id)
    assert lines(office)["11", ACCOUNT].committed == order.totals.total
    run(office, write_rup(tmp_path / "c.csv", ANGGARAN, [share_row("11", "10000000", mak=MAK_CETAK)]))
    other = office.program.drafting().create(pejabat, office.request(1, rup="11", account=None))
    assert other.content.account == CETAK


def test_a_draft_whose_account_was_shifted_away_is_told_so(office: ReadyOffice, tmp_path: Path) -> None:
    run(office, write_rup(tmp_path / "a.csv", ANGGARAN, [share_row("11", "9000000")]))
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(1, rup="11"))
    run(office, write_rup(tmp_path / "b.csv", ANGGARAN, [share_row("11", "9000000", mak=MAK_CETAK)]))
    with pytest.raises(RuleRefused, match="budget.line_gone") as caught:
        office.program.approving().submit(pejabat, order.order_id)
    assert caught.value.data["account"] == ACCOUNT


def test_the_recap_becomes_the_ceiling_of_the_dpa(office: ReadyOffice, tmp_path: Path) -> None:
    rows = [
        cells(REKAP, pagu=1_500_000),
        cells(REKAP, pagu=500_000),
        cells(REKAP, pagu=700_000, nama_paket_kelompok="[#] Lain"),
        cells(REKAP, pagu=9, kode_rekening=CETAK),
        cells(REKAP, pagu=9, kode_skpd="1.01", kode_sub_unit="1.01", nama_skpd="Dinas Lain"),
        cells(REKAP, pagu=9, tahun=2025),
        cells(REKAP, pagu="x"),
    ]
    path = write_xlsx(tmp_path / "rekap.xlsx", REKAP, *rows)
    report = run(office, path)
    assert counts(report) == (7, 4, 0, 0, 2, 1)
    assert (report.format, report.other_year, report.offices) == ("sipd-rekap", 1, ("Dinas Lain",))
    with office.program.office().read() as reader:
        state = reader.budget_state()
        (line,) = (line for line in reader.budget_lines() if line.rup == RUP)
    assert {key: row.ceiling for key, row in state.dpa.items()} == {
        (SUB, ACCOUNT, "[#] ATK"): 2_000_000,
        (SUB, ACCOUNT, "[#] Lain"): 700_000,
        (SUB, CETAK, "[#] ATK"): 9,
    }
    assert (line.ceiling, line.dpa_ceiling, line.available) == (500_000_000, 2_700_000, 2_700_000)
    assert counts(run(office, path)) == (7, 0, 0, 4, 2, 1)


def test_a_new_recap_replaces_a_sub_activity_whole(office: ReadyOffice, tmp_path: Path) -> None:
    other = "2.24.01.1.01.0002"
    rows = [
        cells(REKAP, pagu=5),
        cells(REKAP, pagu=7, kode_rekening=CETAK),
        cells(REKAP, pagu=3, kode_sub_kegiatan=other),
    ]
    run(office, write_xlsx(tmp_path / "a.xlsx", REKAP, *rows))
    report = run(office, write_xlsx(tmp_path / "b.xlsx", REKAP, cells(REKAP, pagu=12)))
    assert counts(report) == (1, 0, 1, 0, 0, 0)
    assert report.kind is RevisionKind.PERGESERAN
    assert [(c.sub_activity, c.account, c.before, c.after) for c in report.changes] == [
        (SUB, ACCOUNT, 5, 12),
        (SUB, CETAK, 7, None),
    ]
    with office.program.office().read() as reader:
        assert sorted(row.ceiling for row in reader.budget_state().dpa.values()) == [3, 12]


def test_an_order_stops_at_the_dpa_also_where_the_plan_has_more(office: ReadyOffice, tmp_path: Path) -> None:
    drafting, pejabat = office.program.drafting(), office.person("pejabat")
    total = drafting.preview(office.request(10)).content.totals.total
    run(office, write_xlsx(tmp_path / "a.xlsx", REKAP, cells(REKAP, pagu=total)))
    order = drafting.create(pejabat, office.request(10))
    office.program.approving().submit(pejabat, order.order_id)
    office.program.approving().approve(office.person("ppk"), order.order_id)
    with pytest.raises(Exception, match="budget.not_enough") as caught:
        drafting.create(pejabat, office.request(1))
    assert "pagu DPA" in caught.value.detail.id  # type: ignore[attr-defined]


def test_looking_at_a_file_writes_nothing(office: ReadyOffice, tmp_path: Path) -> None:
    path = write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11"), package_row("12", pagu="-1")])
    with office.program.office().read() as reader:
        before = len(list(reader.entries()))
    report = office.program.budget_import().preview(office.person("admin"), path)
    assert (counts(report), report.written, report.rejects_file) == ((2, 1, 0, 0, 0, 1), False, None)
    assert [(bad.place.line, bad.code) for bad in report.rejects] == [(3, "money.unreadable")]
    assert [(c.rup, c.before, c.after) for c in report.changes] == [("11", None, 10_000_000)]
    with office.program.office().read() as reader:
        assert len(list(reader.entries())) == before
    assert not (office.program.data_dir / "imports.json").exists()
    assert run(office, path).written


def test_sirup_knows_the_office_by_name_and_a_given_name_is_remembered(office: ReadyOffice, tmp_path: Path) -> None:
    mine = cells(LAPORAN, paket_id="11", pagu=5, nama_paket="A")
    other = cells(LAPORAN, paket_id="12", pagu=5, nama_paket="B", nama_satker="DINAS UJI KAB. BATANG")
    path = write_xlsx(tmp_path / "a.xlsx", LAPORAN, mine, other)
    report = run(office, path)
    assert (counts(report), report.offices) == ((2, 1, 0, 0, 1, 0), ("DINAS UJI KAB. BATANG",))
    assert any("tahun 2026" in remark.id for remark in report.remarks)
    report = run(office, path, ImportWish(office_names=("Dinas Uji Kab Batang", "dinas uji, kab. batang")))
    assert counts(report) == (2, 1, 0, 1, 0, 0)
    assert counts(run(office, path)) == (2, 0, 0, 2, 0, 0), "the name is remembered"
    with office.program.office().read() as reader:
        assert {p.satker for p in reader.budget_state().packages.values()} == {SATKER}


def test_offices_of_one_name_in_several_governments_are_not_mixed(office: ReadyOffice, tmp_path: Path) -> None:
    rows = [
        cells(CARI, id=str(n), paket="A", pagu__rp=5, klpd=klpd) for n, klpd in enumerate(["Kab. Batang", "Kab. Tegal"])
    ]
    with pytest.raises(InvalidInput, match="budget.several_governments"):
        run(office, write_xlsx(tmp_path / "a.xlsx", CARI, *rows))
    assert lines(office) == {}


def test_a_large_import_is_one_revision_of_several_entries(office: ReadyOffice, tmp_path: Path) -> None:
    rows = [package_row(str(n), nama_paket="Ü" * 500, urarian_pekerjaan="é" * 600) for n in range(1_000, 1_450)]
    report = run(office, write_rup(tmp_path / "a.csv.gz", PENYEDIA, rows))
    assert counts(report) == (450, 450, 0, 0, 0, 0)
    with office.program.office().read() as reader:
        sizes = [len(entry.body) for entry in reader.entries("budget")]
    assert (len(sizes) > 3, max(sizes) < 256 * 1024) == (True, True)
    (revision,) = revisions(office)
    assert len(revision.changes) == 450
    assert all(check.ok for check in office.program.care().health())


@pytest.mark.slow
def test_a_whole_province_brings_one_offices_packages_to_the_rupiah(tmp_path: Path, shared: Path) -> None:
    """The real files of 2025: an office of that year takes its own, and a second time nothing."""
    office = ReadyOffice(tmp_path / "data")
    office.program.hasher = QuickHasher()
    office.program.set_up().init(OfficeRequest("Dinas", PROVINCIAL, 2025, "admin", PASSWORD, False, {}))
    names = ("PaketPenyedia-Terumumkan", "PaketAnggaranPenyedia")
    files = [shared / f"data/isb/RUP-{name}_D197_2025.csv.gz" for name in names]
    wanted: list[tuple[int, int]] = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as text:
            own = [int(row["pagu"]) for row in csv.DictReader(text) if row["kd_satker_str"] == PROVINCIAL]
        wanted.append((len(own), sum(own)))
        report = run(office, file)
        assert report.added + report.rejected == len(own)
        assert report.other_office == report.read - len(own)
        assert run(office, file).changes == ()
    with office.program.office().read() as reader:
        found = reader.budget_lines()
        stages = [revision.kind for revision in reader.budget_revisions()]
    assert wanted[0][1] == wanted[1][1] == sum(line.ceiling for line in found)
    assert stages == [RevisionKind.PENETAPAN, RevisionKind.PENETAPAN]
    assert all(line.name and line.account and line.sub_activity for line in found)
    office.close()
