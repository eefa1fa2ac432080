"""The Qt binding keeps Python's own None alive; release 6.12.0 does not on Python 3.11."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000
NOISE = 200


def test_the_release_that_kills_python_3_11_is_not_installed() -> None:
    assert PySide6.__version__ != "6.12.0"


def test_void_calls_leave_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText("genap" if number % 2 else "ganjil")
    assert abs(sys.getrefcount(None) - before) < NOISE
