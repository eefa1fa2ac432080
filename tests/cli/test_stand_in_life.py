"""A PPK is away for three days: the Plh. approves and signs by letter, and not a day longer."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal
from tests.documents.conftest import upright_text
from tests.offices import order_json

DAY = 24 * 3600


def submitted(terminal: Terminal) -> str:
    """The id of an order that waits for approval."""
    file = terminal.write("order.json", order_json(3))
    order_id = terminal("order", "create", "--file", file, user="pejabat").json["order_id"]
    assert terminal("order", "submit", order_id, user="pejabat").code == 0
    return str(order_id)


def printed(terminal: Terminal, order_id: str, out: Path) -> str:
    row = terminal("order", "print", order_id, "--kind", "surat-pesanan", "--out", out, user="pejabat").json["files"][0]
    assert row["state"] == "final"
    return upright_text(Path(row["path"]).read_bytes())


def test_three_days_of_a_plh(terminal: Terminal, tmp_path: Path) -> None:
    before, during, after = submitted(terminal), submitted(terminal), submitted(terminal)
    assert terminal("order", "approve", before, user="penyimpan").code == 8
    given = terminal(
        "user", "stand-in", "add", "penyimpan", "--for", "ppk", "--role", "ppk", "--kind", "plh",
        "--letter", "800.1.11.1/123/2026", "--letter-date", "2026-11-24", "--from", "2026-11-25", "--to", "2026-11-27",
    )  # fmt: skip
    assert given.code == 0
    assert terminal("order", "approve", before, user="penyimpan").code == 8  # it begins tomorrow
    assert terminal("order", "approve", before, user="ppk").code == 0
    terminal.clock.advance(DAY)
    assert terminal("order", "approve", during, user="penyimpan").json["status"] == "approved"
    text = printed(terminal, during, tmp_path)
    assert "selaku Plh. Pejabat Pembuat Komitmen" in text
    assert "Sri Hartini" in text
    assert "Nomor 800.1.11.1/123/2026 tanggal 24 November 2026" in text
    assert "oleh Sri Hartini, Plh. Pejabat Pembuat Komitmen" in text
    terminal.clock.advance(3 * DAY)
    refused = terminal("order", "approve", after, user="penyimpan")
    assert (refused.code, refused.error["code"]) == (8, "people.wrong_role")
    assert terminal("order", "approve", after, user="ppk").code == 0
    assert "Plh." not in printed(terminal, after, tmp_path)
    assert printed(terminal, during, tmp_path) == text  # what was issued stays
    assert terminal("audit", "verify").json["ok"] is True
    assert terminal("doctor").json["ok"] is True
