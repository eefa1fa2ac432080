"""The base of every page inside the frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import with_key
from blangkon_desktop.usecases.home_views import Session


class Page(QWidget):
    """A page: a title and at most one primary action for the header, content in `body`.

    The frame calls `enter` each time the page is shown (start loading there, through the TaskRunner) and `leave`
    before another one is. `go` asks the frame for another room: its id and an argument (an order's id, or "").
    """

    go = Signal(str, str)
    header_changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self._title = title
        self._action: QAction | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        self.body.setSpacing(SPACE.l)
        self.setAccessibleName(title)

    @property
    def title(self) -> str:
        """The title in the header."""
        return self._title

    @property
    def primary_action(self) -> QAction | None:
        """The one main action of the page, drawn as a button in the header."""
        return self._action

    def set_title(self, title: str) -> None:
        """Change the title in the header."""
        self._title = title
        self.setAccessibleName(title)
        self.header_changed.emit()

    def set_primary_action(
        self, text: str, triggered: Callable[[], object], key: str = "", *, frame_key: str = ""
    ) -> QAction:
        """Give the page its main action; the QAction may be disabled or hidden later.

        `key` is bound while the page is shown; `frame_key` is one that the frame binds already and is only told.
        """
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
            self.addAction(action)
        action.setToolTip(with_key(text, key or frame_key))
        action.triggered.connect(lambda _checked=False: triggered())
        action.changed.connect(self.header_changed)
        self._action = action
        self.header_changed.emit()
        return action

    def enter(self, argument: str = "") -> None:
        """The page is shown; `argument` is what it was opened with."""

    def leave(self) -> None:
        """The page is about to be hidden; keep what was typed."""

    def back(self) -> bool:
        """Esc: go one step back inside the page; False when there is none, then the frame goes back."""
        return False

    def focus_search(self) -> bool:
        """F3 or Ctrl+F: put the cursor into the page's own search; False when it has none."""
        return False


PageFactory = Callable[[Session], Page]
"""Makes a page on its first visit after a sign-in; all else that it needs is bound when the program is put together."""
