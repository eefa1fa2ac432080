"""A second window on one data folder calls the first to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from blangkon_desktop.platform.single_instance import WindowSeat

ROOT = Path(__file__).resolve().parents[2]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from blangkon_desktop.platform.single_instance import WindowSeat
app = QCoreApplication([])
seat = WindowSeat(Path(sys.argv[1]))
print("taken" if seat.take(lambda: None) else "refused", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def seat(tmp_path: Path) -> WindowSeat:
    return WindowSeat(tmp_path / "data")


def test_a_second_window_calls_the_first(qtbot: QtBot, seat: WindowSeat, tmp_path: Path) -> None:
    calls: list[int] = []
    assert seat.take(lambda: calls.append(1))
    with _second(tmp_path / "data") as other:
        assert other.communicate("\n", timeout=30)[0] == "refused\n"
    qtbot.waitUntil(lambda: calls == [1])
    seat.release()


def test_each_folder_has_its_own_place(qtbot: QtBot, seat: WindowSeat, tmp_path: Path) -> None:
    other = WindowSeat(tmp_path / "other")
    assert seat.take(lambda: None)
    assert other.take(lambda: None)
    seat.release()
    other.release()


def test_a_released_place_is_free(qtbot: QtBot, seat: WindowSeat, tmp_path: Path) -> None:
    assert seat.take(lambda: None)
    seat.release()
    with _second(tmp_path / "data") as other:
        assert other.communicate("\n", timeout=30)[0] == "taken\n"


def test_the_place_of_a_killed_window_is_free(qtbot: QtBot, seat: WindowSeat, tmp_path: Path) -> None:
    with _second(tmp_path / "data") as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        assert not seat.take(lambda: None)
        other.kill()
        other.wait()
    assert seat.take(lambda: None)
    seat.release()


def _second(folder: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(folder)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
