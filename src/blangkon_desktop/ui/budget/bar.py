"""The bar of a budget line: what is paid, received, ordered and submitted of the ceiling, each a tint of one colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.style import current_colours, mix, scaled

STRENGTHS = (1.0, 0.68, 0.42, 0.2)
"""How strong the colour is: paid, received and not paid, ordered and not received, submitted."""


@dataclass(frozen=True, slots=True)
class BarParts:
    """The parts of a bar in rupiah; together they are what orders hold."""

    ceiling: Rupiah
    paid: Rupiah
    received: Rupiah
    ordered: Rupiah
    submitted: Rupiah

    @property
    def amounts(self) -> tuple[Rupiah, ...]:
        """From the strongest colour to the palest."""
        return self.paid, self.received, self.ordered, self.submitted

    @property
    def used(self) -> Rupiah:
        """What orders hold."""
        return sum(self.amounts)


def bar_parts(line: BudgetLine) -> BarParts:
    """The bar of a line."""
    received = max(0, min(line.received, line.committed) - line.paid)
    ordered = max(0, line.committed - line.paid - received)
    return BarParts(line.ceiling, line.paid, received, ordered, line.reserved)


def paint_bar(painter: QPainter, box: QRectF, parts: BarParts) -> None:
    """Draw a bar; in the stop colour, with a mark at the ceiling, when it is over."""
    colours = current_colours()
    over = parts.used > parts.ceiling
    strong = colours.stop if over else colours.accent
    whole = max(1, parts.ceiling, parts.used)
    shape = QPainterPath()
    shape.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, QColor(colours.line if colours.name != "contrast" else colours.paper))
    painter.setClipPath(shape)
    x = box.left()
    for amount, strength in zip(parts.amounts, STRENGTHS, strict=True):
        wide = box.width() * amount / whole
        painter.fillRect(QRectF(x, box.top(), wide, box.height()), QColor(mix(strong, colours.surface, strength)))
        x += wide
    painter.setClipping(False)
    if over and parts.ceiling:
        mark = box.left() + box.width() * parts.ceiling / whole
        painter.fillRect(QRectF(mark - 1, box.top() - 2, 2, box.height() + 4), QColor(colours.ink))
    painter.setPen(QColor(colours.line if colours.name != "contrast" else colours.ink))
    painter.drawPath(shape)
    painter.restore()


class LineBar(QWidget):
    """The bar of one line, across the panel."""

    def __init__(self, line: BudgetLine) -> None:
        super().__init__()
        self._parts = bar_parts(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = self.tr("Pagu {ceiling}: dibayar {paid}, diterima {received}, dipesan {ordered}, diajukan {submitted}")
        self.setAccessibleName(
            words.format(
                ceiling=format_rupiah(line.ceiling),
                paid=format_rupiah(line.paid),
                received=format_rupiah(line.received),
                ordered=format_rupiah(line.committed),
                submitted=format_rupiah(line.reserved),
            )
        )

    def sizeHint(self) -> QSize:
        """Slim, with room for the mark at the ceiling."""
        return QSize(scaled(160), scaled(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        box = QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5)
        paint_bar(QPainter(self), box, self._parts)
