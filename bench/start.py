"""Start of the window: process to first paint and to usable, as ratios to an empty PySide6 window of the same run.

Each figure is the median wall time of whole processes, offscreen, started in turn. Run: `dev.py bench start`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

RUNS = 9
EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Empty(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, told)

def told():
    print("painted", time.monotonic(), flush=True)
    app.quit()

app = QApplication(sys.argv[:1])
window = Empty()
window.resize(1240, 760)
window.show()
app.exec()
"""
OURS = """
import sys, time
from blangkon_desktop.entry import open_window

def reached(stage):
    print(stage, time.monotonic(), flush=True)
    if stage == "usable":
        from PySide6.QtWidgets import QApplication
        QApplication.instance().quit()

open_window(reached)
"""


def measure(code: str, environment: dict[str, str]) -> dict[str, float]:
    """Seconds from the start of a process to each stage that it reports."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return {stage: float(at) - began for stage, at in (line.split() for line in done.stdout.splitlines())}


def main(_arguments: Sequence[str] | None = None) -> int:
    """Print medians in milliseconds and the ratios."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BLANGKON_DATA_DIR": str(Path(folder) / "data")}
        make = [sys.executable, "-m", "blangkon_desktop", "practice", "create", "--products", "55082"]
        subprocess.run(make, env=environment, check=True, stdout=subprocess.DEVNULL)
        measure(EMPTY, environment)
        measure(OURS, environment)
        empty, painted, usable = [], [], []
        for _ in range(RUNS):
            empty.append(measure(EMPTY, environment)["painted"])
            ours = measure(OURS, environment)
            painted.append(ours["painted"])
            usable.append(ours["usable"])
    floor = statistics.median(empty)
    print(f"empty PySide6 window, first paint  {floor * 1000:7.0f} ms")
    for name, values, goal in (("first paint", painted, 1.2), ("usable (sign-in filled)", usable, 4.0)):
        middle = statistics.median(values)
        print(f"{name:<34} {middle * 1000:7.0f} ms   {middle / floor:5.2f}x   (goal {goal}x)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
