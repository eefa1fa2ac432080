"""What a script may hand over by mistake ends as one error in words, never as a fault of the program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Terminal
from tests.offices import order_json

HALF = "\udcff"
"""How Python hands over a byte of an argument that is no UTF-8."""


@pytest.mark.parametrize(
    "arguments",
    [
        ("catalog", "show", f"mbizmarket:{HALF}"),
        ("order", "show", HALF),
        ("order", "approve", HALF),
        ("user", "add", "siti", "--name", HALF, "--role", "ppk"),
    ],
)
def test_an_argument_that_is_no_text_is_wrong_usage(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    said = terminal(*arguments)
    assert (said.code, said.out, said.error["code"]) == (2, "", "usage.not_text")


@pytest.mark.parametrize("group", ["catalog", "order", "user", "budget", "audit", "backup", "sync", "hub", "policy"])
def test_a_group_without_a_command_shows_its_help_or_one_error(terminal: Terminal, group: str) -> None:
    said = terminal(group)
    assert (said.code, said.out, said.error["code"]) == (2, "", "usage.wrong")
    shown = terminal(group, as_json=False)
    assert shown.code == 2
    assert f"blangkon {group}" in shown.out


def test_what_is_wrong_is_named_in_the_language_of_the_run(terminal: Terminal) -> None:
    said = terminal("catalog", "search", "--sort", "acak").error
    assert (said["field"], said["detail"]) == (
        "--sort",
        "Isi --sort tidak dapat dipakai. Pilih dari: relevance, price, price-desc, newest, fair, near.",
    )
    assert terminal("--lang", "en", "order", "create").error["detail"] == "--file is missing."
    assert terminal("--tanpa").error["detail"] == "Tidak ada pilihan --tanpa."


@pytest.mark.parametrize("name", ["x" * 5000, "", "/dev/zero", "here"])
def test_what_is_no_ordinary_file_can_not_be_read(terminal: Terminal, name: str) -> None:
    path = str(terminal.folder.parent) if name == "here" else name
    said = terminal("order", "create", "--file", path, user="pejabat")
    assert (said.code, said.error["code"]) == (2, "file.unreadable")
    assert terminal("rules", "eval", path).error["code"] == "file.unreadable"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"purpose": "a\ud800b"}, "file.not_json"),
        ({"request_key": "\ud800"}, "file.not_json"),
        ({"purpose": "a\x00b"}, "order.malformed"),
        ({"purpose": "a\x1b[31mb"}, "order.malformed"),
        ({"purpose": "x" * 5001}, "order.malformed"),
    ],
)
def test_text_that_no_paper_can_hold_is_refused(terminal: Terminal, wrong: dict[str, Any], code: str) -> None:
    file = terminal.write("wrong.json", {**order_json(), **wrong})
    said = terminal("order", "create", "--file", file, user="pejabat")
    assert (said.code, said.error["code"]) == (2, code)
    assert terminal("order", "list").json == {"orders": []}


def test_the_facts_of_a_payment_have_to_be_an_object(terminal: Terminal) -> None:
    file = terminal.write("tax.json", {"input": 1})
    assert terminal("tax", "--file", file).error["code"] == "rules.wrong_field"


@pytest.mark.parametrize(
    ("step", "facts", "field"),
    [
        (("bill",), {"date": "2026-11-24", "number": "", "amount": 5}, "number"),
        (("bill",), {"date": "2026-11-24", "number": 7, "amount": 5}, "number"),
        (("pay", "--method", "ls"), {"date": "2026-11-24", "account": "x"}, "account"),
        (("pay", "--method", "ls"), {"date": "2026-11-24", "account": {"bank": 1.5}}, "account.bank"),
        (("pay", "--method", "ls"), {"date": "2026-11-24", "sp2d": 7}, "sp2d"),
        (("inspect",), {"date": "2026-11-24", "result": "accepted", "notes": []}, "notes"),
    ],
)
def test_facts_of_a_step_are_texts(terminal: Terminal, step: tuple[str, ...], facts: object, field: str) -> None:
    file = terminal.write("facts.json", facts)
    said = terminal("order", step[0], "tidak-dibaca", "--file", file, *step[1:], user="pejabat")
    assert (said.code, said.error["code"], said.error["field"]) == (2, "order.malformed", field)


def test_a_printout_has_a_kind_and_goes_to_a_folder(terminal: Terminal) -> None:
    order = terminal("order", "create", "--file", terminal.write("o.json", order_json()), user="pejabat").json
    out = ("--out", terminal.folder.parent / "o.json")
    said = terminal("order", "print", order["order_id"], "--kind", "surat-pesanan", *out, user="ppk")
    assert (said.code, said.error["code"]) == (8, "folder.not_a_folder")
    said = terminal("order", "print", order["order_id"], "--kind", " , ", *out, user="ppk")
    assert (said.code, said.error["field"]) == (2, "kind")
    assert json.loads((terminal.folder.parent / "o.json").read_text(encoding="utf-8"))


def test_commands_that_read_leave_an_empty_place_empty(empty_terminal: Terminal, tmp_path: Path) -> None:
    for arguments in (("user", "list"), ("doctor",), ("catalog", "info"), ("audit", "verify"), ("sync", "status")):
        assert empty_terminal(*arguments).code in (0, 4)
    for rules in (("terbilang", "1"), ("route", "--value", "5"), ("policy", "list")):
        assert empty_terminal(*rules, user=None).code == 0
    assert list(tmp_path.iterdir()) == []
