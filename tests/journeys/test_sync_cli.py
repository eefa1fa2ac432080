"""The exchange as somebody types it: two data folders, a hub process, JSON answers and exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


class Desk:
    """One data folder at the command line."""

    def __init__(self, folder: Path) -> None:
        self.env = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "BLANGKON_DATA_DIR": str(folder),
            "BLANGKON_USER": "admin",
            "BLANGKON_PASSWORD": "bukan-latihan-1",
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "blangkon_desktop", "--json", *arguments]
        return subprocess.Popen(command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def do(self, *arguments: str, code: int = 0) -> dict[str, Any]:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=60)
        assert process.returncode == code, err
        answer: dict[str, Any] = json.loads(err)["error"] if code else json.loads(out)
        return answer


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """A hub's database and address."""
    keeper, db = Desk(tmp_path / "keeper"), f"sqlite:///{tmp_path / 'hub.db'}"
    keeper.do("hub", "init", "--db", db)
    process = keeper.start("hub", "serve", "--db", db, "--listen", "127.0.0.1:0")
    assert process.stdout is not None
    try:
        yield db, json.loads(process.stdout.readline())["url"]
    finally:
        process.terminate()
        process.communicate(timeout=20)
        assert process.returncode == 0


def test_an_office_and_its_second_laptop(tmp_path: Path, served: tuple[str, str]) -> None:
    (db, url), a, b = served, Desk(tmp_path / "a"), Desk(tmp_path / "b")
    init = a.do("init", "--office", "Dinas", "--satker", "1.02", "--year", "2026", "--admin", "admin")
    assert a.do("sync", "run", code=5)["code"] == "sync.not_paired"
    invited = a.do("hub", "invite", "--db", db, "--new-office", "Dinas")
    a.do("sync", "pair", url, "--invite", invited["invite"])
    assert a.do("sync", "status")["pending"] == 4
    first, second = a.do("sync", "run"), a.do("sync", "run")
    assert (first["pushed"], first["accepted"]) == (4, 4)
    assert set(first) == {
        "pushed", "accepted", "duplicate", "conflict", "rejected", "deferred", "pulled", "seconds", "policy",
        "catalogue",
    }  # fmt: skip
    assert first["policy"] is None
    assert second["pushed"] == 0
    status = a.do("sync", "status")
    assert (status["pending"], status["hub"], status["conflicts"]) == (0, url, [])
    assert (status["office_id"], status["device_id"]) == (init["office_id"], init["device_id"])
    further = a.do("hub", "invite", "--db", db, "--office", invited["office_id"])["invite"]
    assert b.do("sync", "pair", url, "--invite", invited["invite"], code=8)["code"] == "pair.bad_invite"
    assert b.do("sync", "pair", url, "--invite", further)["office_id"] == init["office_id"]
    assert b.do("sync", "run")["pushed"] == 0
    assert [user["user"] for user in b.do("user", "list")["users"]] == ["admin"]
    assert b.do("sync", "conflicts") == {"conflicts": []}


def test_no_hub_no_loss(tmp_path: Path) -> None:
    a = Desk(tmp_path / "a")
    a.do("init", "--office", "Dinas", "--satker", "1.02", "--year", "2026", "--admin", "admin")
    error = a.do("sync", "pair", "http://127.0.0.1:9", "--invite", "ABCD-EFGH-ABCD-EFGH-ABCD-EFGH", code=7)
    assert error["code"] == "sync.unreachable"
    assert error["next_step"]
    assert a.do("sync", "status") == {**a.do("sync", "status"), "hub": None, "last_success": None, "pending": 4}
