"""Collects cyclic garbage on the window's thread only.

Python's collector runs wherever an allocation happens to start it. Were that the thread of a background task, Qt
objects of thrown-away pages would be destroyed there, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000


class Garbage(QObject):
    """Switches the automatic collector off and collects every two seconds when something has piled up."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int:
        """Collect the generations that are due; returns the oldest one collected, -1 for none."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return generation
        return -1

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()
