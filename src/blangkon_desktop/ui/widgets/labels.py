"""Labels: the only place that makes a QLabel with text, always plain text, so that a name from outside stays a name."""

from __future__ import annotations

import html
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.style import TYPE, State, figures_font

Kind = Literal["body", "quiet", "small", "strong", "heading", "title", "display", "error", "field"]


def label(text: str = "", kind: Kind = "body", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label in one of the kinds of the style sheet."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("kind", kind)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def plain_tooltip(text: str) -> str:
    """Text from outside for a tooltip, which would otherwise read it as markup."""
    return f"<span>{html.escape(text)}</span>" if text else ""


def set_state(widget: QWidget, state: State | Literal[""]) -> None:
    """Colour a label by a state; the words must say it too."""
    restyle(widget, "state", state)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and show it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class MoneyLabel(QLabel):
    """An amount, right-aligned in figures of one width."""

    def __init__(self, amount: Rupiah = 0, *, size: float = TYPE.base, strong: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("kind", _kind_of(size, strong))
        self.setFont(figures_font(size, strong=strong))
        self.set_amount(amount)

    def set_amount(self, amount: Rupiah) -> None:
        """Show integer rupiah."""
        self.setText(format_rupiah(amount))


class ElidedLabel(QLabel):
    """One line that ends in … when the room is too small; the whole text is in the tooltip."""

    def __init__(self, text: str = "", kind: Kind = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Room for the ellipsis at least."""
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tooltip(self.text()) if fitting != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), fitting)


def _kind_of(size: float, strong: bool) -> Kind:
    for limit, kind in ((TYPE.display, "display"), (TYPE.title, "title"), (TYPE.large, "heading")):
        if size >= limit:
            return kind  # type: ignore[return-value]
    return "strong" if strong else "body"
