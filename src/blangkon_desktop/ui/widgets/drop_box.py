"""A place where files from this computer may be dropped, with a button for those who would rather choose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.ui.icons import IconLabel
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label


class DropBox(Card):
    """`chosen` carries the path of the one file; of several that are dropped it takes the first."""

    chosen = Signal(object)

    def __init__(self, title: str, hint: str, button: str, filters: list[str], *, key: str = "") -> None:
        super().__init__(kind="wash")
        self.setAccessibleName(title)
        self.setAcceptDrops(True)
        self._caption, self._filters = title, filters
        self.body.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        self.button = plain_button(button, self.ask, key=key, icon="folder")
        said = label(hint, "quiet", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts: tuple[QWidget, ...] = (IconLabel("upload", "quiet", 32), label(title, "heading"))
        for part in parts:
            self.body.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(said)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def ask(self) -> QFileDialog:
        """Ask for a file."""
        dialog = QFileDialog(self, self._caption)
        dialog.setAccessibleName(self._caption)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(self._filters)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.chosen.emit(paths[0])
