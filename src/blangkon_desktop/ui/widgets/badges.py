"""Chips for states: a shape, a word and a colour, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from blangkon_desktop.ui.style import SPACE, TYPE, State, current_colours, font, scaled


class StatusChip(QWidget):
    """A state in a pill: ● good, ▲ attention, ■ stop, ◆ info, ○ neutral, and the word beside it."""

    def __init__(self, state: State = "neutral", word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State = state
        self._word = word
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word

    @property
    def state(self) -> State:
        """The state shown."""
        return self._state

    def show_state(self, state: State, word: str) -> None:
        """Show another state."""
        self._state, self._word = state, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        metrics = self._metrics()
        return QSize(metrics.horizontalAdvance(self._word) + scaled(30), metrics.height() + scaled(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(
            QPen(QColor(colours.of(self._state) if colours.name == "contrast" else colours.wash_of(self._state)))
        )
        painter.setBrush(QColor(colours.wash_of(self._state)))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        strong = QColor(colours.of(self._state))
        draw_shape(painter, self._state, QPointF(scaled(13), box.center().y()), scaled(8), strong)
        painter.setPen(strong)
        painter.setFont(font(TYPE.small, strong=True))
        painter.drawText(box.adjusted(scaled(22), 0, -SPACE.xs, 0), int(Qt.AlignmentFlag.AlignVCenter), self._word)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(font(TYPE.small, strong=True))


def draw_shape(painter: QPainter, state: State, centre: QPointF, size: float, colour: QColor) -> None:
    """The shape of a state around a point: disc, triangle, square, diamond, ring."""
    half = size / 2
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    x, y = centre.x(), centre.y()
    if state == "good":
        painter.drawEllipse(centre, half, half)
    elif state == "attention":
        painter.drawPolygon(QPolygonF([QPointF(x, y - half), QPointF(x + half, y + half), QPointF(x - half, y + half)]))
    elif state == "stop":
        painter.drawRect(QRectF(x - half, y - half, size, size))
    elif state == "info":
        corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawEllipse(centre, half - 0.8, half - 0.8)
    painter.restore()
