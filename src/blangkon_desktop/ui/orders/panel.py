"""The card that asks for a decision below the head of an order: what to know scrolls, the buttons stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SPACE, State, scaled
from blangkon_desktop.ui.widgets.buttons import danger_button, plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label, restyle, set_state
from blangkon_desktop.ui.widgets.scroll import ScrollColumn


class DecisionPanel(Card):
    """A card with a confirming button. `decided` carries a Decision, `dropped` follows Batal.

    `order_wanted` carries the id of another order that somebody wants to look at, `go` a room and its argument.
    """

    decided = Signal(object)
    dropped = Signal()
    order_wanted = Signal(str)
    go = Signal(str, str)

    def __init__(self, title: str, confirm: str, *, dangerous: bool = False) -> None:
        super().__init__(title, kind="chosen")
        self.sheet = ScrollColumn(title)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and Page Down read on
        self.sheet.body.setSpacing(SPACE.s)
        self.body.addWidget(self.sheet, 1)
        make = danger_button if dangerous else primary_button
        self.confirm: QPushButton = make(confirm, self.press, key="Ctrl+Return")
        self.drop = plain_button(self.tr("Batal"), self.dropped.emit)
        self.hint = label("", "small", wrap=True)

    @property
    def content(self) -> QVBoxLayout:
        """Where a subclass puts what is to be known and filled in."""
        return self.sheet.body

    def finish(self, *others: QWidget) -> None:
        """Put the buttons below what the subclass added."""
        self.content.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for button in (self.confirm, *others, self.drop):
            row.addWidget(button)
        row.addWidget(self.hint, 1)
        self.body.addLayout(row)

    def say(self, text: str, state: State | Literal[""] = "") -> None:
        """A few words beside the buttons, in sight wherever one has scrolled to."""
        self.hint.setText(text)
        set_state(self.hint, state)

    def add_part(self, caption: str, *widgets: QWidget) -> None:
        """A caption with what belongs to it."""
        column = QVBoxLayout()
        column.setSpacing(SPACE.xs)
        column.addWidget(label(caption, "field"))
        for widget in widgets:
            column.addWidget(widget)
        self.content.addLayout(column)

    def press(self) -> None:
        """Confirm, if everything needed is there."""

    def start(self) -> None:
        """Put the cursor where reading or typing begins."""
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> Mapping[str, str]:
        """What was typed so far, for when somebody comes back from looking at another order."""
        return {}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Put back what `kept` gave."""


class ReasonField(QWidget):
    """A written reason with a caption, and what is said when it is missing."""

    def __init__(self, caption: str, hint: str) -> None:
        super().__init__()
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(caption)
        self.edit.setFixedHeight(scaled(64))
        self.missing = label(self.tr("Tulis alasannya dahulu."), "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(label(caption, "field"))
        column.addWidget(self.edit)
        column.addWidget(self.missing)
        self.missing.setVisible(False)
        self.edit.textChanged.connect(lambda: self._complain(False))

    @property
    def text(self) -> str:
        """What was written, without blanks around it."""
        return self.edit.toPlainText().strip()

    def ask(self) -> bool:
        """Whether something is written; else say so and go there."""
        self._complain(not self.text)
        if not self.text:
            self.focus()
        return bool(self.text)

    def focus(self) -> None:
        """The cursor into the field."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, on: bool) -> None:
        self.missing.setVisible(on)
        restyle(self.edit, "wrong", "true" if on else "false")
