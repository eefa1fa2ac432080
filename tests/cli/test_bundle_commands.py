"""`order bundle` and `verify` of combined files as scripts use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from blangkon_desktop.usecases import print_bundle
from tests.cli.terminal import Terminal
from tests.offices import order_json


def approved(terminal: Terminal) -> str:
    made = terminal("order", "create", "--file", terminal.write("order.json", order_json(10)), user="pejabat").json
    order_id: str = made["order_id"]
    terminal("order", "submit", order_id, user="pejabat")
    terminal("order", "approve", order_id, user="ppk")
    return order_id


def test_a_combined_file_is_told_genuine_altered_or_unknown(terminal: Terminal, tmp_path: Path) -> None:
    order_id, path = approved(terminal), tmp_path / "berkas.pdf"
    made = terminal("order", "bundle", order_id, "--out", path, user="ppk").json
    assert made["left_out"] == []
    genuine = terminal("verify", path)
    assert (genuine.code, genuine.json["verdict"]) == (0, "genuine")
    assert all(paper["whole"] for paper in genuine.json["papers"])
    path.write_bytes(path.read_bytes().replace(b"Berkas Surat", b"Bergas Surat", 1))
    altered = terminal("verify", path)
    assert (altered.code, altered.json["ok"], altered.json["verdict"]) == (6, False, "altered")
    assert [paper["number"] for paper in altered.json["papers"]] == [p["number"] for p in genuine.json["papers"]]
    assert "utuh" in terminal("verify", path, as_json=False).out
    draft = terminal("order", "create", "--file", terminal.write("o.json", order_json(5)), user="pejabat").json
    made = terminal("order", "bundle", draft["order_id"], "--out", path, user="ppk").json
    assert made["papers"] > 0
    assert terminal("verify", path).code == 4  # RANCANGAN only: none of its papers is known


def test_orders_left_out_are_in_the_answer(terminal: Terminal, tmp_path: Path) -> None:
    ready = approved(terminal)
    draft = terminal("order", "create", "--file", terminal.write("o.json", order_json(5)), user="pejabat").json
    path = tmp_path / "berkas.pdf"
    made = terminal("order", "bundle", ready, draft["order_id"], "--out", path, user="ppk").json
    why = {"order_id": draft["order_id"], "number": draft["number"], "why": "masih draf"}
    assert made["left_out"] == [why]
    said = terminal("order", "bundle", ready, draft["order_id"], "--out", path, user="ppk", as_json=False).out
    assert f"{draft['number']} (masih draf)" in said


def test_parts_are_named_so_that_they_sort(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_bundle, "MESSENGER_LIMIT", 1000)
    made = terminal("order", "bundle", approved(terminal), "--out", tmp_path / "b.pdf", "--split", user="ppk").json
    names = [Path(part["path"]).name for part in made["parts"]]
    count = len(names)
    assert names == [f"b-bagian-{at:0{len(str(count))}}-dari-{count}.pdf" for at in range(1, count + 1)]
    assert made["large"]
    assert made["papers"] == count
