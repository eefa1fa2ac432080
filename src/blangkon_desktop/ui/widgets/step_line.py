"""The line of steps of an order: done, now, next, each with its date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from blangkon_desktop.ui.style import TYPE, Colours, current_colours, font, scaled


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `date` is text as shown ("12-03-2026"), "" for a step to come."""

    word: str
    state: Literal["done", "now", "next", "stopped"]
    date: str = ""


class StepLine(QWidget):
    """Draws the steps as a line of marks; the whole is read out as one sentence."""

    def __init__(self, steps: tuple[Step, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._steps: tuple[Step, ...] = ()
        self.set_steps(steps)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps shown."""
        return self._steps

    def set_steps(self, steps: tuple[Step, ...]) -> None:
        """Show other steps, first to last."""
        self._steps = steps
        words = {
            "done": self.tr("selesai"),
            "now": self.tr("sekarang"),
            "next": self.tr("berikutnya"),
            "stopped": self.tr("berhenti"),
        }
        self.setAccessibleName(" · ".join(f"{s.word}: {words[s.state]} {s.date}".strip() for s in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A mark, a word and a date high."""
        return QSize(scaled(76) * max(1, len(self._steps)), scaled(62))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a folded frame."""
        return QSize(scaled(48) * max(1, len(self._steps)), scaled(62))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line, marks, words and dates."""
        if not self._steps:
            return
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self.width() / len(self._steps)
        y = scaled(12)
        for at, step in enumerate(self._steps):
            x = pitch * (at + 0.5)
            if at:
                reached = step.state in ("done", "now")
                painter.setPen(QPen(QColor(colours.accent if reached else colours.line), 2))
                painter.drawLine(QPointF(x - pitch + scaled(11), y), QPointF(x - scaled(11), y))
            self._mark(painter, colours, step, QPointF(x, y))
            self._words(painter, colours, step, QRectF(x - pitch / 2 + 2, y + scaled(12), pitch - 4, scaled(18)))

    def _mark(self, painter: QPainter, colours: Colours, step: Step, centre: QPointF) -> None:
        radius = scaled(8)
        strong = QColor(colours.stop if step.state == "stopped" else colours.accent)
        painter.setPen(QPen(QColor(colours.field_line) if step.state == "next" else strong, 1.6))
        painter.setBrush(strong if step.state in ("done", "stopped") else QColor(colours.surface))
        painter.drawEllipse(centre, radius, radius)
        if step.state == "now":
            painter.setBrush(strong)
            painter.drawEllipse(centre, radius / 2.4, radius / 2.4)
        painter.setPen(QPen(QColor(colours.on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y, u = centre.x(), centre.y(), radius / 8
        if step.state == "done":
            painter.drawPolyline(
                [QPointF(x - 3.4 * u, y + 0.4 * u), QPointF(x - u, y + 2.8 * u), QPointF(x + 3.6 * u, y - 2.6 * u)]
            )
        elif step.state == "stopped":
            painter.drawLine(QPointF(x - 2.6 * u, y - 2.6 * u), QPointF(x + 2.6 * u, y + 2.6 * u))
            painter.drawLine(QPointF(x - 2.6 * u, y + 2.6 * u), QPointF(x + 2.6 * u, y - 2.6 * u))

    def _words(self, painter: QPainter, colours: Colours, step: Step, box: QRectF) -> None:
        for text, strong, colour, shift in (
            (step.word, step.state == "now", colours.quiet if step.state == "next" else colours.ink, 0),
            (step.date, False, colours.quiet, scaled(16)),
        ):
            face = font(TYPE.small, strong=strong)
            painter.setFont(face)
            painter.setPen(QColor(colour))
            fitting = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box.translated(0, shift), int(Qt.AlignmentFlag.AlignHCenter), fitting)
