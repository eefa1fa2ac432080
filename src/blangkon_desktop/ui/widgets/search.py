"""The search box: answers while typing, clears with Esc, and hands the arrow keys on to its results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from blangkon_desktop.ui.icons import icon
from blangkon_desktop.ui.style import current_colours


class SearchBox(QLineEdit):
    """`typed` carries the stripped text when it changes, `moved` +1 or -1 for the arrow keys, `chosen` is Enter."""

    typed = Signal(str)
    moved = Signal(int)
    chosen = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setMaxLength(400)
        self._mark = QAction(self)
        self.addAction(self._mark, QLineEdit.ActionPosition.LeadingPosition)
        self._last = ""
        self._refresh()
        self.textChanged.connect(self._on_text)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the frame while there is text to clear."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() == Qt.Key.Key_Escape and self.text():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the results, Enter chooses, Esc clears before it goes back."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.chosen.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the glass in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._refresh()

    def _refresh(self) -> None:
        self._mark.setIcon(icon("search", current_colours().quiet))

    def _on_text(self, text: str) -> None:
        stripped = " ".join(text.split())
        if stripped != self._last:
            self._last = stripped
            self.typed.emit(stripped)
