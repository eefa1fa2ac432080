"""Watches whether anybody is at the keyboard or the mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_LOOK_EVERY_MS = 10_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """`expired` comes once nobody has touched anything for the set minutes; `lock_wanted` follows Ctrl+L in a dialog.

    Time is the clock's, so that a laptop which slept for an hour counts that hour: the first touch after it is
    swallowed. It watches while `start`ed; 0 minutes mean never.
    """

    expired = Signal()
    lock_wanted = Signal()

    def __init__(self, now: Callable[[], datetime], minutes: int = 10, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._limit = timedelta(minutes=minutes)
        self._last: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    @property
    def watching(self) -> bool:
        """Whether it counts."""
        return self._last is not None

    @property
    def minutes(self) -> int:
        """After how many minutes without input it expires; 0 for never."""
        return int(self._limit.total_seconds()) // 60

    def set_minutes(self, minutes: int) -> None:
        """Another limit, counted from the last input."""
        self._limit = timedelta(minutes=minutes)

    def start(self) -> None:
        """Count from now."""
        self._last = self._now()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._last = None
        self._timer.stop()

    def look(self) -> bool:
        """Whether the time is over; then it stops and tells."""
        if self._last is None or not self._limit:
            return False
        passed = self._now() - self._last
        if passed < timedelta(0):  # the clock was set back
            self._last = self._now()
        if passed < self._limit:
            return False
        self.stop()
        self.expired.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Input counts as presence, unless it comes too late."""
        if event.type() in _INPUT and self._last is not None:
            if self.look():
                return True
            self._last = self._now()
            modal = isinstance(watched, QWindow) and watched.modality() != Qt.WindowModality.NonModal
            if modal and _is_lock_key(event):  # the window's own keys do not reach into dialogs
                self.lock_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _is_lock_key(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
