"""`order …` and `budget …` as scripts use them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Said, Terminal
from tests.offices import RUP, order_json


def create(terminal: Terminal, quantity: int = 10, *, user: str = "pejabat", **more: Any) -> Said:
    return terminal("order", "create", "--file", terminal.write("order.json", order_json(quantity, **more)), user=user)


def test_from_order_to_a_printed_letter(terminal: Terminal, tmp_path: Path) -> None:
    made = create(terminal).json
    assert (made["status"], made["total"], made["route"]["outcome"]) == ("draft", 599_400, "marketplace")
    assert made["warnings"] == []
    order = made["order_id"]
    draft = terminal("order", "print", order, "--kind", "surat-pesanan", "--out", tmp_path / "a", user="ppk").json[
        "files"
    ][0]
    assert (draft["state"], draft["number"]) == ("draft", None)
    terminal("order", "submit", order, user="pejabat")
    assert terminal("order", "approve", order, user="bendahara").code == 8
    assert terminal("order", "approve", order, user="ppk").json["status"] == "approved"
    first = terminal(
        "order", "print", order, "--kind", "surat-pesanan", "--paper", "a4", "--out", tmp_path / "b", user="ppk"
    ).json
    again = terminal(
        "order", "print", order, "--kind", "surat-pesanan", "--paper", "a4", "--out", tmp_path / "c", user="bendahara"
    ).json
    assert first["files"][0]["sha256"] == again["files"][0]["sha256"]
    assert first["files"][0]["number"] == "000.3.2/001/SP/XI/2026"
    assert Path(first["files"][0]["path"]).read_bytes().startswith(b"%PDF")
    placed = terminal("order", "place", order, "--marketplace-number", "PO-9", "--date", "2026-11-24", user="pejabat")
    assert placed.json["status"] == "placed"
    shown = terminal("order", "show", order).json
    assert [event["type"] for event in shown["timeline"]][-1] == "order.placed"
    assert shown["documents"][0]["number"] == first["files"][0]["number"]
    assert terminal("order", "list", "--status", "placed").json["orders"][0]["order_id"] == order


def test_a_forbidden_route_ends_with_3_and_saves_nothing(terminal: Terminal) -> None:
    refused = create(terminal, 1_000)
    assert (refused.code, refused.error["code"]) == (3, "order.route_forbidden")
    assert refused.error["data"]["allowed"] == ["ekatalog-lokal"]
    assert terminal("order", "list").json == {"orders": []}


@pytest.mark.parametrize(
    ("text", "code", "error"),
    [
        ("", 2, "file.not_json"),
        ("[]", 2, "order.malformed"),
        ("{", 2, "file.not_json"),
        ("[" * 100_000, 2, "file.not_json"),
        (json.dumps({**order_json(), "lines": []}), 2, "order.malformed"),
        (json.dumps({**order_json(), "shipping": -5}), 2, "order.malformed"),
        (json.dumps({**order_json(), "shipping": 1.5}), 2, "order.malformed"),
        (json.dumps({**order_json(), "channel": "toko"}), 2, "order.malformed"),
        (json.dumps({**order_json(), "rup": "404"}), 2, "order.malformed"),
    ],
)
def test_malformed_files_end_with_2(terminal: Terminal, text: str, code: int, error: str) -> None:
    path = terminal.folder.parent / "bad.json"
    path.write_text(text, encoding="utf-8")
    refused = terminal("order", "create", "--file", path, user="pejabat")
    assert (refused.code, refused.error["code"]) == (code, error)


def test_what_is_not_there_ends_with_4(terminal: Terminal) -> None:
    assert terminal("order", "show", "tidak-ada").code == 4
    assert terminal("order", "create", "--file", "tidak-ada.json", user="pejabat").code == 4
    assert create(terminal, lines=[{"product": "mbizmarket:404", "quantity": 1}]).code == 4


def test_a_step_out_of_turn_ends_with_3(terminal: Terminal) -> None:
    order = create(terminal).json["order_id"]
    refused = terminal("order", "approve", order, user="ppk")
    assert (refused.code, refused.error["code"]) == (3, "order.wrong_status")


def test_the_rest_of_the_life(terminal: Terminal) -> None:
    order = create(terminal).json["order_id"]
    for step, user in (("submit", "pejabat"), ("approve", "ppk")):
        terminal("order", step, order, user=user)
    terminal("order", "place", order, "--marketplace-number", "PO-1", user="pejabat")
    line = {"line": 1, "received": 10, "good": 10, "refused": 0, "note": ""}
    files = {
        "receive": {"date": "2026-11-24", "delivery_note": "SJ-12", "lines": [line]},
        "inspect": {"date": "2026-11-24", "result": "accepted", "notes": ""},
        "bill": {"date": "2026-11-24", "number": "INV-77", "faktur": None, "amount": 599_400},
        "pay": {"date": "2026-11-24", "account": None, "sp2d": None, "ntpn": None},
    }
    users = {"receive": "penyimpan", "inspect": "ppk", "bill": "bendahara", "pay": "bendahara"}
    for step, facts in files.items():
        more = ("--method", "up") if step == "pay" else ()
        done = terminal("order", step, order, "--file", terminal.write(f"{step}.json", facts), *more, user=users[step])
        assert done.code == 0, done.err
    assert terminal("order", "complete", order, user="bendahara").json["status"] == "completed"
    assert terminal("order", "show", order).json["receipts"][0]["billable"] == 599_400


def test_returning_and_cancelling_need_a_reason(terminal: Terminal) -> None:
    order = create(terminal).json["order_id"]
    terminal("order", "submit", order, user="pejabat")
    assert terminal("order", "return", order, user="ppk").code == 2
    assert terminal("order", "return", order, "--reason", "cek jumlah", user="ppk").json["status"] == "draft"
    assert terminal("order", "cancel", order, "--reason", "tidak jadi", user="pejabat").json["status"] == "cancelled"


@pytest.mark.parametrize(("kind", "code"), [("spk", 3), ("kuitansi-kontrak", 3), ("tidak-ada", 2)])
def test_papers_that_do_not_apply(terminal: Terminal, tmp_path: Path, kind: str, code: int) -> None:
    order = create(terminal).json["order_id"]
    assert terminal("order", "print", order, "--kind", kind, "--out", tmp_path / "o", user="ppk").code == code


def test_the_budget_shows_what_is_left(terminal: Terminal) -> None:
    order = create(terminal).json["order_id"]
    terminal("order", "submit", order, user="pejabat")
    package = terminal("budget", "list").json["packages"][0]
    assert (package["rup"], package["kind"], package["committed"]) == (RUP, "goods", 599_400)
    assert package["remaining"] == package["ceiling"] - 599_400


def test_text_answers_read_well(terminal: Terminal) -> None:
    text = terminal(
        "order", "create", "--file", terminal.write("o.json", order_json(2)), user="pejabat", as_json=False
    ).out
    assert "Konsep" in text
    assert "Rp119.880" in text
    assert "tidak melebihi" in text
