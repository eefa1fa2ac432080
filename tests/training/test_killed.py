"""`practice create` killed at any moment: no half office, and the next run makes a whole one."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.usecases.ports import OrderFilter

pytestmark = [pytest.mark.faults, pytest.mark.slow]

SIZE = ("practice", "create", "--products", "400", "--vendors", "40", "--seed", "7")


def start(folder: Path) -> subprocess.Popen[str]:
    """The command in a process of its own, told to answer in JSON."""
    command = [sys.executable, "-m", "blangkon_desktop", "--data-dir", str(folder), "--json", *SIZE]
    source = str(Path(__file__).resolve().parents[2] / "src")
    return subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": source}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_a_kill_at_any_moment_leaves_no_half_office(tmp_path: Path) -> None:
    began = time.monotonic()
    whole = start(tmp_path / "whole")
    assert whole.communicate()[0]
    took = time.monotonic() - began
    chance = random.Random(11)
    folder = tmp_path / "data"
    for _ in range(6):
        running = start(folder)
        try:
            running.communicate(timeout=took * chance.uniform(0.3, 0.95))
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            running.communicate()
        opened = Program(folder)
        if opened.has_office:  # it was quicker than the kill
            break
        opened.close()
    last = start(folder)
    out, err = last.communicate()
    assert last.returncode in (0, 5), err
    if last.returncode == 0:
        assert json.loads(out)["orders"] == 14
    opened = Program(folder)
    with opened.office().read() as reader:
        assert len(reader.orders(OrderFilter())) == 14
    assert opened.care().verify_journal()[1] is None
    opened.close()
    assert {path.name for path in folder.iterdir() if path.name.startswith(".building")} <= {".building.lock"}
