"""The header of the frame: title of the page, its one main action, and the door to the search for anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from blangkon_desktop.ui.icons import IconButton, IconTextButton
from blangkon_desktop.ui.style import SIZE, SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import primary_button, with_key
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label


class Header(QFrame):
    """`search_wanted`, `help_wanted`, `lock_wanted` and `leaving` (sign out) are the buttons at its end."""

    search_wanted = Signal()
    help_wanted = Signal()
    lock_wanted = Signal()
    leaving = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "header")
        self._action: QAction | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xl, 0, SPACE.l, 0)
        row.setSpacing(SPACE.m)
        self._title = ElidedLabel("", "title")
        row.addWidget(self._title, 1)
        self._search = self._search_button()
        row.addWidget(self._search)
        self.primary: QPushButton = primary_button("", self._press)
        row.addWidget(self.primary)
        self._help = IconButton("help-circle", self.tr("Bantuan dan istilah"))
        self._help.setToolTip(with_key(self.tr("Bantuan dan istilah"), "F1"))
        self._help.clicked.connect(self.help_wanted)
        row.addWidget(self._help)
        self._lock = IconButton("lock", self.tr("Kunci layar"))
        self._lock.setToolTip(with_key(self.tr("Kunci layar"), "Ctrl+L"))
        self._lock.clicked.connect(self.lock_wanted)
        row.addWidget(self._lock)
        self._leave = IconButton("logout", self.tr("Keluar dari akun ini"))
        self._leave.clicked.connect(self.leaving)
        row.addWidget(self._leave)
        self._fit()
        self.show_page("", None)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def show_page(self, title: str, action: QAction | None) -> None:
        """Show a page's title and its main action, or none."""
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._action = action
        self.primary.setVisible(action is not None and action.isVisible())
        if action is not None:
            self.primary.setText(action.text())
            self.primary.setAccessibleName(action.text())
            self.primary.setToolTip(action.toolTip())
            self.primary.setEnabled(action.isEnabled())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(SIZE.header))
        self._search.setMinimumWidth(scaled(236))

    def _press(self) -> None:
        if self._action is not None:
            self._action.trigger()

    def _search_button(self) -> IconTextButton:
        button = IconTextButton(self.tr("Cari apa saja"), "search", "search")
        inside = QHBoxLayout(button)
        inside.setContentsMargins(0, 0, SPACE.m, 0)
        inside.addWidget(label("Ctrl+K", "small"), 0, Qt.AlignmentFlag.AlignRight)
        button.setAccessibleName(self.tr("Cari apa saja"))
        button.setToolTip(with_key(self.tr("Cari apa saja"), "Ctrl+K"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: self.search_wanted.emit())
        return button
