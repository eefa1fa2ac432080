"""The keys that work in the whole window, whichever page is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from blangkon_desktop.ui.main_window import MainWindow


class WindowKeys(QObject):
    """Binds the keys of a window and acts on them."""

    def __init__(self, window: MainWindow, notices: Notices, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._notices = window, notices
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+K": window.show_finder,
            "Ctrl+N": self._new_order,
            "Ctrl+L": window.lock.lock,
            "F1": window.show_help,
            "F3": self._focus_search,
            "Ctrl+F": self._focus_search,
            "Esc": self._back,
            "Ctrl++": theme.zoom_in,
            "Ctrl+=": theme.zoom_in,
            "Ctrl+-": theme.zoom_out,
            "Ctrl+0": lambda: theme.set_zoom(100),
        }
        for at in range(10):
            keys[f"Alt+{(at + 1) % 10}"] = self._opener(at)
        self._shortcuts = [QShortcut(QKeySequence(key), window) for key in keys]
        for shortcut, act in zip(self._shortcuts, keys.values(), strict=True):
            shortcut.activated.connect(act)
        window.lock.locked.connect(lambda: self._set_enabled(False))
        window.lock.unlocked.connect(lambda: self._set_enabled(True))
        window.signed_out.connect(lambda: self._set_enabled(True))

    def _set_enabled(self, enabled: bool) -> None:
        """Whether the keys do anything: they act on what a locked window covers."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(enabled)

    def _back(self) -> None:
        questions = self._notices.open_questions
        if questions:
            self._notices.answer(questions[-1].number, False)
            return
        if self._window.frame is not None:
            self._window.frame.back()

    def _focus_search(self) -> None:
        frame = self._window.frame
        if frame is not None and (frame.page is None or not frame.page.focus_search()):
            self._window.show_finder()

    def _new_order(self) -> None:
        from blangkon_desktop.ui.rooms import NEW_ORDER  # loaded with the frame

        self._window.go(NEW_ORDER)

    def _opener(self, at: int) -> Callable[[], None]:
        def open_numbered() -> None:
            frame = self._window.frame
            if frame is not None and at < len(frame.side_bar.room_ids):
                self._window.go(frame.side_bar.room_ids[at])

        return open_numbered
