"""What runs for longer: how far it is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import Task
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import ElidedLabel


class WorkStrip(QWidget):
    """Hidden until it watches a Task, and again when that is over."""

    def __init__(self) -> None:
        super().__init__()
        self._task: Task | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        self.words = ElidedLabel("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.setMinimumWidth(scaled(96))
        self.stop = plain_button(self.tr("Hentikan"), self.cancel)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def watch(self, task: Task) -> None:
        """Show how far a task is until it is over."""
        self._task = task
        self.setAccessibleName(task.label)
        self.bar.setAccessibleName(task.label)
        self.words.setText(task.label)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        task.progressed.connect(self._move)
        task.finished.connect(self._end)
        self.show()

    def cancel(self) -> None:
        """Stop the work at its next step."""
        if self._task is not None:
            self.stop.setEnabled(False)
            self.words.setText(self.tr("Dihentikan …"))
            self._task.cancel()

    def _move(self, done: int, total: int, _text: str) -> None:
        task = self._task
        if task is None or task.stopped:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        counted = self.tr("{work}: {done} dari {total}").format(work=task.label, done=done, total=total)
        self.words.setText(counted if total else task.label)

    def _end(self) -> None:
        self._task = None
        self.hide()
