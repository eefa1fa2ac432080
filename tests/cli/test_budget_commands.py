"""`budget …` as scripts use it: keys, exit codes, text in both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.budget_desk import BudgetDesk
from tests.cli.terminal import Terminal
from tests.interchange.rup_files import PENYEDIA, package_row, write_rup
from tests.interchange.workbooks import LAPORAN, REKAP, SUB, cells, write_xlsx
from tests.offices import ACCOUNT, RUP, ReadyOffice, order_json

REPORT = {"read", "added", "changed", "unchanged", "other_office", "rejected"}
PACKAGE = {
    *("rup", "name", "method", "kind", "account", "ceiling", "committed", "paid", "remaining"),
    *("reserved", "received", "allowance", "sub_activity", "dpa_ceiling", "percent_used", "available", "review"),
}
TOTAL = 599_400
"""Ten rims of the ready office."""


@pytest.fixture
def desk(office: ReadyOffice) -> BudgetDesk:
    desk = BudgetDesk(office)
    desk.add_pa()
    return desk


def create(terminal: Terminal, quantity: int = 10, **more: Any) -> Any:
    file = terminal.write("order.json", order_json(quantity, **more))
    return terminal("order", "create", "--file", file, user="pejabat")


def test_an_import_answers_with_all_counts(terminal: Terminal, tmp_path: Path) -> None:
    rows = [package_row("11"), package_row("12", pagu="x"), package_row("13", kd_satker_str="1.01")]
    rows += [package_row(str(n)) for n in range(20, 28)]
    file = write_rup(tmp_path / "a.csv", PENYEDIA, rows)
    looked = terminal("budget", "import", file, "--dry-run").json
    assert (looked["dry_run"], looked["added"], looked["rejects_file"]) == (True, 9, None)
    found = terminal("budget", "import", file).json
    assert set(found) >= REPORT
    assert {key: found[key] for key in REPORT} == {
        "read": 11,
        "added": 9,
        "changed": 0,
        "unchanged": 0,
        "other_office": 1,
        "rejected": 1,
    }
    assert (found["format"], found["revision"], found["dry_run"]) == ("isb-rup-penyedia", "penetapan", False)
    assert found["rejects"][0]["line"] == 3
    assert "money.unreadable" in Path(found["rejects_file"]).read_text(encoding="utf-8-sig")
    again = terminal("budget", "import", file).json
    assert (again["added"], again["unchanged"], again["changes"]) == (0, 9, [])


def test_stage_reason_names_and_columns_are_options(terminal: Terminal, tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "a.xlsx", ["Kode Paket", "Nilai"], ["41", 5_000], ["42", 6_000])
    assert terminal("budget", "import", file).code == 6
    wrong = terminal("budget", "import", file, "--column", "ceiling")
    assert (wrong.code, wrong.error["code"]) == (2, "import.unknown_column")
    found = terminal(
        *("budget", "import", file, "--column", "ceiling=Nilai", "--revision", "perubahan", "--reason", "P-APBD"),
    ).json
    assert (found["format"], found["added"], found["revision"]) == ("xlsx", 2, "perubahan")
    assert terminal("budget", "import", file, "--format", "xlsx").json["unchanged"] == 2, "columns are remembered"
    last = terminal("budget", "history").json["revisions"][-1]
    assert (last["kind"], last["reason"], last["user"], last["guessed"]) == ("perubahan", "P-APBD", "admin", False)
    assert [change["after"] for change in last["changes"]] == [5_000, 6_000]
    named = write_xlsx(tmp_path / "b.xlsx", LAPORAN, cells(LAPORAN, paket_id="43", pagu=7, nama_satker="OPD Uji"))
    assert terminal("budget", "import", named).json["offices"] == ["OPD Uji"]
    assert terminal("budget", "import", named, "--office-name", "opd uji").json["added"] == 1
    assert terminal("budget", "import", named, "--revision", "sihir").code == 2
    assert terminal("budget", "import", named, user="ppk").code == 8


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.xlsx", b"PK\x03\x04rusak"), ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ("a.json", b"[{"), ("a.csv", b"")],
)
def test_a_damaged_file_is_exit_6_and_changes_nothing(
    terminal: Terminal, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    before = terminal("budget", "list").out
    said = terminal("budget", "import", path)
    assert (said.code, said.out) == (6, "")
    assert terminal("budget", "list").out == before


def test_the_list_has_every_key_and_tells_what_to_look_at(desk: BudgetDesk, terminal: Terminal, tmp_path: Path) -> None:
    order = create(terminal).json["order_id"]
    terminal("order", "submit", order, user="pejabat")
    terminal("order", "approve", order, user="ppk")
    terminal("budget", "import", write_xlsx(tmp_path / "a.xlsx", REKAP, cells(REKAP, pagu=TOTAL - 1)))
    (package,) = terminal("budget", "list").json["packages"]
    assert set(package) >= PACKAGE
    assert (package["rup"], package["account"], package["sub_activity"]) == (RUP, ACCOUNT, SUB)
    assert (package["reserved"], package["committed"], package["paid"], package["received"]) == (0, TOTAL, 0, 0)
    assert (package["dpa_ceiling"], package["available"], package["percent_used"]) == (TOTAL - 1, -1, 0)
    (point,) = package["review"]
    assert (point["code"], len(point["orders"])) == ("over-dpa", 1)
    assert "Perlu ditinjau" in terminal("budget", "list", as_json=False).out
    assert "To be looked at" in terminal("--lang", "en", "budget", "list", as_json=False).out


def test_beyond_the_ceiling_with_permission_and_reason(desk: BudgetDesk, terminal: Terminal) -> None:
    desk.office.add_budget("77", TOTAL - 1)
    refused = create(terminal, rup="77")
    assert (refused.code, refused.error["code"]) == (3, "budget.not_enough")
    assert "Kuasa Pengguna Anggaran" in refused.error["next_step"]
    override = ("budget", "override", "--rup", "77", "--amount", "1")
    assert terminal(*override, "--reason", "Mendesak", user="ppk").code == 8
    assert terminal(*override, user="pa").error["field"] == "reason"
    given = terminal(*override, "--account", "5.1.02.01.001.00024", "--reason", "Mendesak", user="pa").json
    assert (given["rup"], given["account"], given["amount"], given["in_force"]) == ("77", ACCOUNT, 1, True)
    order = create(terminal, rup="77").json["order_id"]
    terminal("order", "submit", order, user="pejabat")
    listed = {p["rup"]: p for p in terminal("budget", "list").json["packages"]}["77"]
    assert (listed["allowance"], listed["remaining"], listed["available"]) == (1, -1, 0)
    shown = terminal("budget", "show", "77", user="pptk").json
    assert [o["order_id"] for o in shown["orders"]] == [order]
    assert [a["id"] for a in shown["allowances"]] == [given["id"]]
    assert shown["revisions"][-1]["changes"][0]["after"] == TOTAL - 1
    taken = terminal("budget", "withdraw", given["id"], "--reason", "Keliru", user="pa").json
    assert (taken["in_force"], taken["withdrawn_reason"]) == (False, "Keliru")
    assert terminal("budget", "withdraw", "x", "--reason", "y", user="pa").code == 4
    assert terminal("budget", "show", "404").code == 4
    text = terminal("budget", "show", "77", as_json=False).out
    assert "dicabut" in text
    assert "Bambang Sudarmo" in text
    entries = terminal("audit", "verify").json
    assert entries["ok"] is True


def test_absorption_against_the_quarter(terminal: Terminal) -> None:
    found = terminal("budget", "absorption").json
    assert [t["percent"] for t in found["targets"]] == [15.0, 45.0, 70.0, 100.0]
    assert (found["date"], found["office"]["paid"], found["office"]["missing"]) == ("2026-11-24", 0, 500_000_000)
    assert found["packages"][0]["rup"] == RUP
    early = terminal("budget", "absorption", "--date", "2026-02-01").json
    assert [t["percent"] for t in early["targets"]] == [15.0, 40.0, 60.0, 90.0]
    assert terminal("budget", "absorption", "--date", "2025-02-01").error["code"] == "budget.other_year"
    assert terminal("budget", "absorption", "--date", "besok").code == 2
    assert "Sasaran triwulan IV" in terminal("budget", "absorption", as_json=False).out


def test_history_reads_well(terminal: Terminal, tmp_path: Path) -> None:
    terminal("budget", "import", write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("11")]))
    terminal(
        "budget", "import", write_rup(tmp_path / "b.csv", PENYEDIA, [package_row("11", pagu="8")]), "--reason", "Turun"
    )
    text = terminal("budget", "history", "--rup", "11", as_json=False).out
    assert "Pergeseran" in text
    assert "Rp10.000.000 → Rp8" in text
    assert "Turun" in text
    assert "Shift within the budget" in terminal("--lang", "en", "budget", "history", as_json=False).out
    assert json.loads(terminal("budget", "history", "--rup", "404").out) == {"revisions": []}
