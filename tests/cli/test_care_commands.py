"""`doctor`, `audit`, `backup`."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.cli.test_order_commands import create


def test_a_healthy_folder(terminal: Terminal) -> None:
    create(terminal)
    checked = terminal("doctor")
    assert checked.code == 0
    assert checked.json["ok"]
    assert {"name", "ok", "detail", "repair"} <= set(checked.json["checks"][0])


def test_a_changed_amount_is_found(terminal: Terminal) -> None:
    create(terminal)
    with sqlite3.connect(terminal.folder / "office.db") as connection:
        connection.execute("UPDATE journal SET body = replace(body, '54000', '54001') WHERE entity = 'order'")
    connection.close()
    verified = terminal("audit", "verify")
    assert verified.code == 6
    assert verified.json["first_bad"]["seq"] > 0
    assert terminal("doctor").code == 6


def test_a_changed_projection_is_found(terminal: Terminal) -> None:
    create(terminal)
    with sqlite3.connect(terminal.folder / "office.db") as connection:
        connection.execute("UPDATE orders SET total = total + 1")
    connection.close()
    checked = terminal("doctor")
    assert checked.code == 6
    assert any(not check["ok"] for check in checked.json["checks"])


def test_the_trail_says_who_what_when_and_why(terminal: Terminal) -> None:
    order = create(terminal).json["order_id"]
    terminal("order", "submit", order, user="pejabat")
    terminal("order", "return", order, "--reason", "cek jumlah", user="ppk")
    rows = terminal("audit", "show", "--order", order).json["entries"]
    assert [row["type"] for row in rows] == ["order.saved", "order.submitted", "order.returned"]
    assert (rows[-1]["actor"], rows[-1]["reason"], rows[-1]["before"]) == ("ppk", "cek jumlah", "order.submitted")
    everything = terminal("audit", "show").out
    assert "argon2" not in everything


def test_a_backup_brings_everything_back(terminal: Terminal, tmp_path: Path) -> None:
    kept = create(terminal).json["order_id"]
    backup = tmp_path / "cadangan.db"
    assert terminal("backup", "create", backup).json["entries"] > 0
    create(terminal)
    assert terminal("backup", "verify", backup).json["ok"]
    assert terminal("backup", "restore", backup).code == 0
    assert [row["order_id"] for row in terminal("order", "list").json["orders"]] == [kept]
    create(terminal)
    assert terminal("audit", "verify").json["ok"]
    assert terminal("doctor").json["ok"]


def test_a_damaged_backup_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    bad = tmp_path / "rusak.db"
    bad.write_bytes(b"bukan cadangan")
    for command in ("verify", "restore"):
        assert terminal("backup", command, bad).code == 6
    assert terminal("doctor").json["ok"]


def test_doctor_looks_at_everything_and_says_it_in_the_language_of_the_run(terminal: Terminal) -> None:
    said = terminal("--lang", "en", "doctor").json
    names = {check["name"] for check in said["checks"]}
    assert {"files", "journal", "projections", "search-index", "disk", "clock", "printer", "hub"} <= names
    text = terminal("--lang", "en", "doctor", as_json=False).out
    assert not re.search(r"\b(belum|catatan|kosong|barang|utuh|jam|Hasil)\b", text)
    assert "catatan" in terminal("doctor", as_json=False).out


def test_a_missing_folder_and_a_set_clock_are_remarks(empty_terminal: Terminal, tmp_path: Path) -> None:
    said = empty_terminal("doctor")
    assert (said.code, said.json["ok"]) == (0, True)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_search_index_is_found(terminal: Terminal) -> None:
    with sqlite3.connect(terminal.folder / "catalogue.db") as connection:
        first = connection.execute("SELECT min(name) FROM index_parts").fetchone()[0]
        connection.execute("UPDATE index_parts SET data = zeroblob(8) WHERE name = ?", (first,))
    connection.close()
    said = terminal("doctor")
    assert said.code == 6
    assert [check["name"] for check in said.json["checks"] if not check["ok"] and not check["remark"]] == [
        "search-index"
    ]


@pytest.mark.parametrize(
    ("arguments", "header"),
    [
        (("user", "list"), "User"),
        (("budget", "list"), "Package"),
        (("order", "list"), "Vendor"),
        (("audit", "show"), "Reason"),
    ],
)
def test_tables_speak_the_language_of_the_run(terminal: Terminal, arguments: tuple[str, ...], header: str) -> None:
    assert header in terminal("--lang", "en", *arguments, as_json=False).out.splitlines()[0]
    assert header not in terminal(*arguments, as_json=False).out.splitlines()[0]
