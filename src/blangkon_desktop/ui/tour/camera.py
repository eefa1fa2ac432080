"""Takes numbered pictures of a window once everything that was started has come to rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from blangkon_desktop.ui.tasks import TaskRunner

_REST_MS = 160
"""Longer than any motion of the program (120 ms)."""


class Camera:
    """Pictures go to a folder as `NN-name.png`."""

    def __init__(self, folder: Path, tasks: TaskRunner) -> None:
        self._folder = folder
        self._tasks = tasks
        self.taken: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)

    def settle(self) -> None:
        """Let the event loop run until no task was open from one look to the next, and motions have ended.

        What a task brought at the last moment is laid out only afterwards; so one quiet look is not enough.
        """
        was_idle = False
        for _ in range(40):
            loop = QEventLoop()
            QTimer.singleShot(_REST_MS, loop.quit)
            loop.exec()
            if was_idle and self._tasks.is_idle:
                return
            was_idle = self._tasks.is_idle

    def take(self, name: str, window: QWidget) -> Path:
        """One picture of a window at rest."""
        self.settle()
        path = self._folder / f"{len(self.taken) + 1:02}-{name}.png"
        window.grab().save(str(path))
        self.taken.append(str(path))
        return path
