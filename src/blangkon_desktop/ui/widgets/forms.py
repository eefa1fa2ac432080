"""Rows of a form: caption above the field, hint or error below it, Enter goes to the next field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label, restyle


class FormRows(QWidget):
    """A column of captioned fields. `show_error` puts a text under a field and the cursor into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.m)
        self._rows: dict[str, tuple[QWidget, QLabel, str]] = {}

    def add(self, name: str, caption: str, widget: QWidget, hint: str = "") -> QWidget:
        """Add a field under the key `name`; returns the widget."""
        row = QVBoxLayout()
        row.setSpacing(SPACE.xs)
        heading = label(caption, "field")
        heading.setBuddy(widget)
        note = label(hint, "small", wrap=True)
        for part in (heading, widget, note):
            row.addWidget(part)
        self._column.addLayout(row)
        note.setVisible(bool(hint))  # once it has a parent: a label alone would flash up as a window
        if not widget.accessibleName():
            widget.setAccessibleName(caption)
        widget.setAccessibleDescription(hint)
        if isinstance(widget, QLineEdit | QComboBox):
            widget.installEventFilter(self)
        if isinstance(widget, QComboBox):
            widget.view().setAccessibleName(caption)
        self._rows[name] = (widget, note, hint)
        return widget

    def field(self, name: str) -> QWidget:
        """The widget of a field."""
        return self._rows[name][0]

    def set_hint(self, name: str, hint: str) -> None:
        """Change the text under a field."""
        widget, note, _ = self._rows[name]
        self._rows[name] = (widget, note, hint)
        note.setText(hint)
        note.setVisible(bool(hint))
        widget.setAccessibleDescription(hint)

    def show_error(self, name: str, text: str) -> bool:
        """Say under the field what is wrong and go there; False when the form has no such field."""
        if name not in self._rows:
            return False
        self.warn(name, text)
        self.field(name).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def warn(self, name: str, text: str) -> None:
        """Say under the field what is wrong while somebody types: the cursor stays where it is."""
        widget, note, _ = self._rows[name]
        note.setText(text)
        note.setVisible(True)
        restyle(note, "kind", "error")
        restyle(widget, "wrong", "true")
        widget.setAccessibleDescription(text)

    def clear_errors(self) -> None:
        """Take all error texts away; hints return."""
        for widget, note, hint in self._rows.values():
            note.setText(hint)
            note.setVisible(bool(hint))
            restyle(note, "kind", "small")
            restyle(widget, "wrong", "false")
            widget.setAccessibleDescription(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field instead of pressing a button far away; the last field lets it through."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                fields = [widget for widget, _, _ in self._rows.values() if widget.isEnabled()]
                if watched in fields and watched is not fields[-1]:
                    fields[fields.index(watched) + 1].setFocus(Qt.FocusReason.TabFocusReason)
                    return True
        return super().eventFilter(watched, event)
