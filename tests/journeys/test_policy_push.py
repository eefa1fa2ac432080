"""UKPBJ changes the line: a file is pushed, laptops fetch it, and each day is judged by its own rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.journeys.test_sync_cli import Desk, served
from tests.rules import next_version

__all__ = ["served"]
pytestmark = pytest.mark.slow


def way(desk: Desk, value: int, day: str) -> tuple[str, str]:
    """The outcome of a route and the version that decided."""
    answer = desk.do("route", "--value", str(value), "--date", day)
    return answer["outcome"], answer["policy"]["version"]


def files(desk: Desk) -> list[dict[str, Any]]:
    """The policy files of a laptop, the newest first."""
    found: list[dict[str, Any]] = desk.do("policy", "list")["policies"]
    return found


def test_a_new_line_reaches_the_laptops_of_an_office(tmp_path: Path, served: tuple[str, str]) -> None:
    (db, url), a, b = served, Desk(tmp_path / "a"), Desk(tmp_path / "b")
    a.do("init", "--office", "Dinas", "--satker", "1.02", "--year", "2026", "--admin", "admin")
    invited = a.do("hub", "invite", "--db", db, "--new-office", "Dinas")
    a.do("sync", "pair", url, "--invite", invited["invite"])
    assert a.do("sync", "run")["policy"] is None
    assert [(file["version"], file["from"], file["in_force"]) for file in files(a)] == [("2024-03", "program", True)]

    draft = tmp_path / "batang-2026-12.toml"
    draft.write_text(next_version("2026-12").replace("over = 60000000", "over = 60000001"), encoding="utf-8")
    error = a.do("hub", "policy", "push", str(draft), "--db", db, code=2)
    assert (error["code"], len(error["data"]["problems"])) == ("policy.invalid", 1)
    draft.write_text(next_version("2026-12"), encoding="utf-8")
    assert a.do("hub", "policy", "push", str(draft), "--db", db)["new"] is True
    assert a.do("hub", "policy", "push", str(draft), "--db", db)["new"] is False

    assert way(a, 60_000_000, "2027-01-01") == ("ekatalog-lokal", "2024-03")
    policy = a.do("sync", "run")["policy"]
    assert (policy["version"], policy["taken"]) == ("2026-12", True)
    assert way(a, 60_000_000, "2026-12-31") == ("ekatalog-lokal", "2026-12")
    assert way(a, 60_000_000, "2027-01-01") == ("marketplace", "2026-12")
    assert way(a, 60_000_001, "2027-01-01") == ("ekatalog-lokal", "2026-12")
    first, second = files(a)
    assert (first["version"], first["from"], first["came_from"], first["in_force"]) == ("2026-12", "hub", url, True)
    assert first["came_at"]
    assert (second["version"], second["from"], second["in_force"]) == ("2024-03", "program", False)

    further = a.do("hub", "invite", "--db", db, "--office", invited["office_id"])["invite"]
    assert b.do("sync", "pair", url, "--invite", further)["policy"]["taken"] is True
    assert way(b, 60_000_000, "2027-01-01") == ("marketplace", "2026-12")
    older = tmp_path / "older.toml"
    older.write_text(next_version("2026-11"), encoding="utf-8")
    assert a.do("hub", "policy", "push", str(older), "--db", db, code=5)["code"] == "policy.older"
    assert b.do("policy", "install", str(older), code=5)["code"] == "policy.older"
    assert [known["version"] for known in a.do("hub", "policy", "list", "--db", db)["policies"]] == ["2026-12"]


def test_without_a_network_an_administrator_installs_it_from_a_flash_disk(tmp_path: Path) -> None:
    a = Desk(tmp_path / "a")
    usb = tmp_path / "usb.toml"
    usb.write_text(next_version("2026-12"), encoding="utf-8")
    assert a.do("policy", "install", str(usb), code=4)["code"] == "office.not_created"
    a.do("init", "--office", "Dinas", "--satker", "1.02", "--year", "2026", "--admin", "admin")
    a.env["BLANGKON_NEW_PASSWORD"] = a.env["BLANGKON_PASSWORD"]
    a.do("user", "add", "ppk", "--name", "Ratna", "--nip", "198001012005011003", "--role", "ppk")
    a.env["BLANGKON_USER"] = "ppk"
    assert a.do("policy", "install", str(usb), code=8)["code"] == "people.wrong_role"
    a.env["BLANGKON_USER"] = "admin"
    installed = a.do("policy", "install", str(usb))
    assert (installed["version"], installed["from"], installed["brought_by"]) == ("2026-12", "file", "admin")
    assert a.do("policy", "install", str(usb))["sha256"] == installed["sha256"]
    assert way(a, 60_000_000, "2027-01-01") == ("marketplace", "2026-12")
    (tmp_path / "a" / "policies" / "batang-2026-12.toml").write_text("# gone", encoding="utf-8")
    first, second = files(a)
    assert (first["usable"], first["in_force"], second["in_force"]) == (False, False, True)
    assert first["problem"]
    rules = next(check for check in a.do("doctor")["checks"] if check["name"] == "rules")
    assert rules["repair"]
