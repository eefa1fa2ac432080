"""A form in a card: captioned rows, one confirming button, errors under their fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import danger_button, plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label


class FittingScroll(QScrollArea):
    """As tall as what is in it where there is room, and scrolling where there is not."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.setProperty("surface", "none")
        self.setWidget(inside)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """The content's own."""
        inside = self._inside
        wide = max(inside.minimumSizeHint().width(), self.viewport().width())
        high = inside.heightForWidth(wide) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(inside.sizeHint().width(), max(high, inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """A few rows, as wide as the content needs."""
        return QSize(self._inside.minimumSizeHint().width() + scaled(SPACE.l), scaled(120))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with an error text, shrink when it goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped lines need another height at another width."""
        super().resizeEvent(event)
        self.updateGeometry()


class PanelForm(Card):
    """`submitted` follows the confirming button once `is_filled` agrees, `dropped` follows Batal.

    The buttons stay in sight: the rows above them scroll where room is short.
    """

    submitted = Signal()
    dropped = Signal()

    FIELDS: ClassVar[Mapping[str, str]] = {}
    """Names of fields in errors that have another name in the form."""

    def __init__(self, title: str, confirm: str, *, hint: str = "", dangerous: bool = False) -> None:
        super().__init__(title, kind="chosen")
        self.body.setSpacing(SPACE.m)
        self.rows = FormRows()
        self.failure = label("", "error", wrap=True)
        self.failure.hide()
        self._fill(hint)
        make = danger_button if dangerous else primary_button
        self.confirm: QPushButton = make(confirm, self.press, key="Ctrl+Return")
        self.drop = plain_button(self.tr("Batal"), self.dropped.emit)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.s)
        self._buttons.addWidget(self.confirm)
        self._buttons.addWidget(self.drop)
        self._buttons.addStretch(1)
        self.body.addLayout(self._buttons)

    def keep_whole(self) -> None:
        """Never scroll inside: for a form on a page that scrolls itself."""
        self.area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add_button(self, button: QPushButton) -> None:
        """One more button at the end of the row."""
        self._buttons.addWidget(button)

    def _fill(self, hint: str) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.xs, 0)
        column.setSpacing(SPACE.m)
        if hint:
            column.addWidget(label(hint, "quiet", wrap=True))
        column.addWidget(self.rows)
        column.addWidget(self.failure)
        column.addStretch(1)
        self.area = FittingScroll(inside)
        self.area.setAccessibleName(self.accessibleName())
        self.body.addWidget(self.area)

    def press(self) -> None:
        """Send the form off, if it is filled in."""
        if not self.confirm.isEnabled():
            return
        self.rows.clear_errors()
        self.failure.hide()
        if self.is_filled():
            self.submitted.emit()

    def is_filled(self) -> bool:
        """Whether what is needed is there; says under the field what is missing."""
        return True

    def first_field(self) -> QWidget:
        """Where the cursor begins."""
        return self.confirm

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """While the form is being saved it can't be sent again."""
        self.confirm.setEnabled(not busy)
        self.drop.setEnabled(not busy)

    def show_failure(self, error: BlangkonError, language: Language) -> None:
        """Say under the field, or below the form, what was refused and what to do."""
        self.set_busy(False)
        parts = (error.title, error.detail, error.next_step)
        text = " ".join(filter(None, (part.text(language) for part in parts)))
        field = self.FIELDS.get(error.field or "", error.field or "")
        if not self.rows.show_error(field, text):
            self.failure.setText(text)
            self.failure.setAccessibleName(text)
            self.failure.show()

    def require(self, name: str, text: str) -> bool:
        """Whether a line is filled in; `text` says what is missing."""
        field = self.rows.field(name)
        filled = not isinstance(field, QLineEdit) or bool(field.text().strip())
        return filled or not self.rows.show_error(name, text)


def password_field() -> QLineEdit:
    """A line that hides what is typed."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setMaxLength(256)
    return made


def passwords_agree(form: PanelForm, first: str, second: str, text: str) -> bool:
    """Whether two lines hold the same; `text` says under the second that they do not."""
    a, b = form.rows.field(first), form.rows.field(second)
    same = isinstance(a, QLineEdit) and isinstance(b, QLineEdit) and a.text() == b.text()
    return same or not form.rows.show_error(second, text)
