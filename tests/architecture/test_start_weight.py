"""What a start may load: heavy libraries come when they are used, not before the first window or answer."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT

HEAVY = {"reportlab", "alembic", "sqlalchemy", "httpx2", "fastapi", "uvicorn", "starlette", "babel", "num2words"} | {
    "numpy"
}
STARTS = {
    "blangkon_desktop.entry": HEAVY | {"PySide6", "typer", "pydantic", "cryptography"},
    "blangkon_desktop.cli.app": HEAVY | {"PySide6", "pydantic", "cryptography"},
    "blangkon_desktop.ui.main_window": HEAVY
    | {"typer", "pydantic", "cryptography", "PySide6.QtPdf", "PySide6.QtNetwork"},
}


@pytest.mark.parametrize("start", STARTS)
def test_a_start_loads_nothing_heavy(start: str) -> None:
    program = f"import sys, {start}; print('\\n'.join(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    assert STARTS[start] & set(answer.stdout.split()) == set()
