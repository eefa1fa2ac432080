"""Fifty thousand rows: the window's thread is never held while people type and scroll.

What is measured is the thread's own work between two turns of its event loop, so that a busy machine does not count.
"""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import many, open_shop

pytestmark = pytest.mark.slow

HELD_AT_MOST = 0.050


class Heartbeat(QObject):
    """Notes the most work that the thread does between two turns of the loop, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = time.thread_time()

    def start_over(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.thread_time()

    def stop(self) -> None:
        """No more beats."""
        self._timer.stop()


def test_typing_and_scrolling_through_fifty_thousand_rows(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    office.program.catalogue().imports.load(many(50_000))
    shop = open_shop(qtbot, office, tasks, notices)
    heart = Heartbeat()
    try:
        shop.type("kertas")  # the first time loads fonts and code
        heart.start_over()
        for text in ("n", "nasi kotak", "tinta printer merek 7", "kursi"):
            shop.type(text)
        bar = shop.page.parts.table.verticalScrollBar()
        for step in range(30):
            bar.setValue(bar.maximum() * step // 29)
            shop.settle()
    finally:
        heart.stop()
    assert shop.page.model.rowCount() > 1_000
    assert heart.longest < HELD_AT_MOST
