"""One whole purchase as an outside script makes it: processes, JSON answers, exit codes, a printed letter, a hub."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "blangkon_desktop", "--json"]
pytestmark = pytest.mark.slow


class Script:
    """Calls the command line on one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "BLANGKON_DATA_DIR": str(folder),
            "BLANGKON_PASSWORD": "latihan",
            "BLANGKON_NOW": "2026-11-20T09:00:00+07:00",
        }

    def run(self, *arguments: object, user: str = "admin") -> subprocess.CompletedProcess[str]:
        command = [*COMMAND, "--as", user, *map(str, arguments)]
        return subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=120, check=False)

    def do(self, *arguments: object, user: str = "admin") -> Any:
        """The answer: exactly one JSON document on stdout and nothing on stderr."""
        done = self.run(*arguments, user=user)
        assert (done.returncode, done.stderr) == (0, ""), (arguments, done.stderr)
        return json.loads(done.stdout)

    def refused(self, code: int, *arguments: object, user: str = "admin") -> dict[str, Any]:
        """The error: exactly one JSON document on stderr, with something to do next, and nothing on stdout."""
        done = self.run(*arguments, user=user)
        assert (done.returncode, done.stdout) == (code, ""), (arguments, done.stdout, done.stderr)
        error: dict[str, Any] = json.loads(done.stderr)["error"]
        assert error["title"]
        assert error["next_step"]
        return error

    def write(self, name: str, value: object) -> Path:
        path = self.folder.parent / name
        path.write_text(json.dumps(value), encoding="utf-8")
        return path


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """A small practice office."""
    made = Script(tmp_path / "data")
    made.do("practice", "create", "--products", 300)
    return made


def order_of(script: Script, quantity: int) -> dict[str, Any]:
    """An order of paper for a goods package with money left."""
    offers = script.do("catalog", "search", "kertas", "--channel", "mbizmarket", "--max-price", 50_000, "--limit", 1)
    product = offers["items"][0]
    packages = script.do("budget", "list")["packages"]
    package = next(p for p in packages if p["kind"] == "goods" and p["remaining"] > 60_000_000)
    return {
        "rup": package["rup"],
        "account": package["account"],
        "purpose": "Belanja kertas triwulan IV",
        "channel": product["channel"],
        "vendor_id": product["vendor_id"],
        "lines": [{"product": product["id"], "quantity": quantity}],
        "shipping": 0,
        "delivery": {"place": "Kantor Camat", "by": "2026-12-10"},
        "officials": {"ppk": "ppk", "pejabat_pengadaan": "pejabat", "bendahara": "bendahara", "pptk": None},
        "reason_for_choice": "Harga terendah, stok tersedia",
        "request_key": f"uji-{quantity}",
    }


def test_from_the_catalogue_to_a_paid_order(script: Script, tmp_path: Path) -> None:
    too_much = script.write("much.json", order_of(script, 50_000))
    assert script.refused(3, "order", "create", "--file", too_much, user="pejabat")["code"] == "order.route_forbidden"
    body = order_of(script, 10)
    file = script.write("order.json", body)
    made = script.do("order", "create", "--file", file, user="pejabat")
    assert script.do("order", "create", "--file", file, user="pejabat")["order_id"] == made["order_id"]
    other = script.write("other.json", {**body, "purpose": "Lain"})
    script.refused(5, "order", "create", "--file", other, user="pejabat")
    order = made["order_id"]
    script.refused(3, "order", "approve", order, user="ppk")
    script.do("order", "submit", order, "--reason", "Kebutuhan tersendiri", user="pejabat")
    script.refused(8, "order", "approve", order, user="bendahara")
    script.do("order", "approve", order, user="ppk")
    printing = ("order", "print", order, "--kind", "surat-pesanan", "--out")
    first, again = (script.do(*printing, tmp_path / out, user="ppk")["files"][0] for out in ("a", "b"))
    assert first["number"]
    assert (first["number"], first["sha256"]) == (again["number"], again["sha256"])
    script.do("order", "place", order, "--marketplace-number", "PO-900", user="pejabat")
    day = "2026-11-20"
    steps = {
        "receive": ("penyimpan", {"date": day, "lines": [{"line": 1, "received": 10, "good": 10, "refused": 0}]}),
        "inspect": ("ppk", {"date": day, "result": "accepted", "notes": ""}),
        "bill": ("bendahara", {"date": day, "number": "INV-77", "amount": made["total"]}),
    }
    for step, (user, facts) in steps.items():
        script.do("order", step, order, "--file", script.write(f"{step}.json", facts), user=user)
    payment = script.write("pay.json", {"date": day, "account": {"bank": "Bank Jateng", "number": "1", "name": "CV"}})
    script.do("order", "pay", order, "--method", "ls", "--file", payment, user="bendahara")
    assert script.do("order", "complete", order, user="bendahara")["status"] == "completed"
    shown = script.do("order", "show", order)
    assert [event["status"] for event in shown["timeline"]][-1] == "completed"
    assert script.do("doctor")["ok"]
    assert script.do("audit", "verify")["ok"]
    trail = script.do("audit", "show", "--order", order, "--clock")["entries"]
    assert len(trail) == len(script.do("audit", "show", "--order", order)["entries"])


def put_back(script: Script, db: str, url: str, backup: Path) -> None:
    """A restored folder is a new device: it is paired anew, gets what the backup lacked and sends what is its own."""
    office = script.do("sync", "status")["office_id"]
    script.do("backup", "create", backup)
    script.refused(5, "backup", "create", script.folder / "catalogue.db")
    script.refused(5, "hub", "init", "--db", f"sqlite:///{script.folder / 'office.db'}")
    made = script.do("order", "create", "--file", script.write("o.json", order_of(script, 3)), user="pejabat")
    script.do("sync", "run")
    script.do("backup", "restore", backup)
    script.refused(8, "sync", "run")
    invite = script.do("hub", "invite", "--db", db, "--office", office)["invite"]
    script.do("sync", "pair", url, "--invite", invite)
    script.do("sync", "run")
    assert script.do("order", "show", made["order_id"])["status"] == "draft"
    script.do("order", "create", "--file", script.write("o.json", order_of(script, 4)), user="pejabat")
    assert script.do("sync", "run")["accepted"] > 0
    assert script.do("doctor")["ok"]


def test_it_travels_to_a_hub_once(script: Script, tmp_path: Path) -> None:
    db = f"sqlite:///{tmp_path / 'hub.db'}"
    script.do("hub", "init", "--db", db, "--practice")
    invite = script.do("hub", "invite", "--db", db, "--new-office", "Latihan")["invite"]
    command = [*COMMAND, "hub", "serve", "--db", db, "--listen", "127.0.0.1:0"]
    with subprocess.Popen(command, env=script.env, stdout=subprocess.PIPE, text=True) as hub:
        assert hub.stdout is not None
        try:
            url = json.loads(hub.stdout.readline())["url"]
            script.do("sync", "pair", url, "--invite", invite)
            first, second = script.do("sync", "run"), script.do("sync", "run")
            put_back(script, db, url, tmp_path / "cadangan.db")
        finally:
            hub.terminate()
    assert hub.returncode == 0
    assert first["accepted"] > 0
    assert second["pushed"] == 0
    assert script.refused(7, "sync", "run")["code"]
    assert script.do("sync", "status")["pending"] == 0


@pytest.mark.parametrize("check", ["main-job", "killed-while-ordering"])
def test_the_checks_beside_the_project(shared: Path, check: str) -> None:
    program = shared / "checks" / check
    if not program.is_file() or not (ROOT / ".venv" / "bin" / "blangkon").exists():
        pytest.skip("skipped: ../shared is not here")
    done = subprocess.run([str(program)], cwd=ROOT, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
