"""The timeline of an order: what, who, when, and the note that was written."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from blangkon_desktop.domain.order import OrderEvent
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.words import STATES, event_words, time_text
from blangkon_desktop.ui.style import SPACE, current_colours, scaled
from blangkon_desktop.ui.widgets.badges import draw_shape
from blangkon_desktop.ui.widgets.labels import label


class Event(QWidget):
    """One step: a mark on the line, words beside it."""

    def __init__(self, event: OrderEvent, name: str, *, first: bool, last: bool, more: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._event, self._first, self._last = event, first, last
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(30), SPACE.xs, 0, SPACE.s)
        column.setSpacing(1)
        column.addWidget(label(event_words(event.type), "strong"))
        column.addWidget(label(f"{name} · {time_text(event.at)}", "small"))
        if event.note:
            column.addWidget(label(f"“{event.note}”", "body", wrap=True))
        for text in more:
            column.addWidget(label(f"• {text}", "body", wrap=True))
        said = " ".join((event.note, *more)).strip()
        self.setAccessibleName(f"{event_words(event.type)}, {name}, {time_text(event.at)}. {said}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line and mark."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = scaled(10), scaled(13)
        painter.setPen(QPen(QColor(colours.line), 2))
        painter.drawLine(QPointF(x, y if self._first else 0), QPointF(x, y if self._last else self.height()))
        state = STATES[self._event.status]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.paper))
        painter.drawEllipse(QPointF(x, y), scaled(8), scaled(8))
        draw_shape(painter, state, QPointF(x, y), scaled(10), QColor(colours.of(state)))


class HistoryTab(QScrollArea):
    """Newest first."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Riwayat"))
        self.events: tuple[Event, ...] = ()

    def show_order(self, facts: OrderFacts) -> None:
        """Show an order's steps."""
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, SPACE.m, SPACE.s, 0)
        column.setSpacing(0)
        timeline = tuple(reversed(facts.order.timeline))
        self.events = tuple(
            Event(
                step,
                self._actor(facts, step),
                first=n == 0,
                last=n == len(timeline) - 1,
                more=self._changes(facts, step),
            )
            for n, step in enumerate(timeline)
        )
        for event in self.events:
            column.addWidget(event)
        column.addStretch(1)
        self.setWidget(inside)

    def _actor(self, facts: OrderFacts, step: OrderEvent) -> str:
        """Who did it, and for whom by which letter."""
        acting = facts.acting.get(step.entry_id)
        name = facts.name(step.actor)
        return f"{name}, {acting.text(self._language)}" if acting else name

    def _changes(self, facts: OrderFacts, step: OrderEvent) -> tuple[str, ...]:
        """What an amendment changed; one that was sent back is no longer part of the order."""
        found = (x for x in facts.order.amendments if step.type == "order.amended" and x.at == step.at)
        return tuple(change.text(self._language) for amendment in found for change in amendment.changes)
