"""Fields of the rooms: a grid of captioned fields with a live remark below each, counts, money, days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, format_rupiah, parse_rupiah
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label, restyle


class FieldGrid(QWidget):
    """Captioned fields in columns. `say` shows a remark under a field without moving the cursor."""

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns, self._used = columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.m)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._rows: dict[str, tuple[QWidget, QWidget, QLabel, str]] = {}

    def add(self, name: str, caption: str, widget: QWidget, hint: str = "", *, span: int = 1) -> None:
        """Add a field under the key `name` in the next free columns."""
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        heading, note = label(caption, "field"), label(hint, "small", wrap=True)
        heading.setBuddy(widget)
        for part in (heading, widget, note):
            column.addWidget(part)
        column.addStretch(1)
        if self._used % self._columns + span > self._columns:
            self._used += self._columns - self._used % self._columns
        self._grid.addWidget(cell, self._used // self._columns, self._used % self._columns, 1, span)
        self._used += span
        note.setVisible(bool(hint))
        widget.setAccessibleName(widget.accessibleName() or caption)
        widget.setAccessibleDescription(hint)
        if isinstance(widget, QLineEdit | QComboBox | QDateEdit):
            widget.installEventFilter(self)
        if isinstance(widget, QComboBox):
            widget.view().setAccessibleName(caption)
        self._rows[name] = (cell, widget, note, hint)

    def say(self, name: str, problem: str = "", hint: str | None = None) -> bool:
        """Show what does not fit, or the hint again (a new one if given); False when there is no such field."""
        if name not in self._rows:
            return False
        cell, widget, note, old = self._rows[name]
        shown = old if hint is None else hint
        self._rows[name] = (cell, widget, note, shown)
        note.setText(problem or shown)
        note.setVisible(bool(problem or shown))
        restyle(note, "kind", "error" if problem else "small")
        restyle(widget, "wrong", "true" if problem else "false")
        widget.setAccessibleDescription(problem or shown)
        return True

    def remark(self, name: str) -> str:
        """What stands under a field."""
        return self._rows[name][1].accessibleDescription()

    def show_field(self, name: str, on: bool) -> None:
        """Show or hide a field with its caption."""
        self._rows[name][0].setVisible(on)

    def focus(self, name: str) -> None:
        """Put the cursor into a field."""
        self._rows[name][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field; the last one lets it through."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                fields = [w for _, w, _, _ in self._rows.values() if w.isVisible() and w.isEnabled()]
                if watched in fields and watched is not fields[-1]:
                    fields[fields.index(watched) + 1].setFocus(Qt.FocusReason.TabFocusReason)
                    return True
        return super().eventFilter(watched, event)


class CountField(QLineEdit):
    """Whole pieces: digits only. Empty counts as 0."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText("0")
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,8}"), self))

    @property
    def value(self) -> int:
        """What is typed."""
        return int(self.text() or 0)

    def show_value(self, value: int) -> None:
        """Write a number; 0 leaves the field empty."""
        self.setText(str(value) if value else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The whole number is chosen, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()


class MoneyField(QLineEdit):
    """Rupiah as people type them; tidied when the cursor leaves. `edited` follows each change by hand."""

    edited = Signal()

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText(hint)
        self.setMaxLength(40)
        self.textEdited.connect(lambda _text: self.edited.emit())

    @property
    def amount(self) -> Rupiah | None:
        """The amount, None for an empty field or one that can't be read."""
        try:
            return parse_rupiah(self.text()) if self.text().strip() else None
        except InvalidInput:
            return None

    @property
    def unreadable(self) -> bool:
        """Whether something stands there that is no amount."""
        return bool(self.text().strip()) and self.amount is None

    def show_amount(self, amount: Rupiah | None) -> None:
        """Write an amount."""
        self.setText("" if amount is None else format_rupiah(amount).removeprefix("Rp"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Group the digits of what was typed."""
        super().focusOutEvent(event)
        if self.amount is not None:
            self.show_amount(self.amount)


class DayField(QDateEdit):
    """A day up to a last one, typed or chosen."""

    def __init__(self, day: date, *, last: date | None = None) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd-MM-yyyy")
        if last is not None:
            self.setMaximumDate(_qdate(last))
        self.show_day(day)

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(_qdate(day))


def kept_day(value: object, otherwise: date) -> date:
    """A day from a draft (ISO text); `otherwise` for anything else."""
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return otherwise


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
