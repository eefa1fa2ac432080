"""The bar of a budget: ceiling, what is paid and what open orders hold, and a second mark for an order being made."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.style import current_colours, mix, scaled

RESERVED_STRENGTH = 0.55
"""How strong the colour of the reserved part is beside the paid one."""


class Swatch(QWidget):
    """A small square of a bar's colour, for a legend."""

    def __init__(self, strength: float) -> None:
        super().__init__()
        self._strength = strength
        self.setFixedSize(QSize(10, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        colours = current_colours()
        QPainter(self).fillRect(self.rect(), QColor(mix(colours.accent, colours.surface, self._strength)))


class BudgetProgress(QWidget):
    """Paid (full), reserved (lighter), planned (hatched) of a ceiling; over the ceiling the bar shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ceiling = self._reserved = self._paid = self._planned = 0

    @property
    def over(self) -> bool:
        """Whether more is used and planned than the ceiling allows."""
        return self._reserved + self._paid + self._planned > self._ceiling

    def set_amounts(self, ceiling: Rupiah, reserved: Rupiah, paid: Rupiah, planned: Rupiah = 0) -> None:
        """Show integer rupiah; `reserved` is held by open orders and not yet paid."""
        self._ceiling, self._reserved, self._paid, self._planned = ceiling, reserved, paid, planned
        left = ceiling - reserved - paid - planned
        self.setAccessibleName(
            self.tr("Pagu {ceiling}, dipakai {used}, sisa {left}").format(
                ceiling=format_rupiah(ceiling), used=format_rupiah(reserved + paid + planned), left=format_rupiah(left)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """A slim bar."""
        return QSize(scaled(160), scaled(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts from the left."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.fillPath(shape, QColor(colours.line if colours.name != "contrast" else colours.paper))
        painter.setClipPath(shape)
        strong = colours.stop if self.over else colours.accent
        whole = max(1, self._ceiling, self._reserved + self._paid + self._planned)
        x = box.left()
        parts: tuple[tuple[int, QBrush], ...] = (
            (self._paid, QBrush(QColor(strong))),
            (self._reserved, QBrush(QColor(mix(strong, colours.surface, RESERVED_STRENGTH)))),
            (self._planned, QBrush(QColor(strong), Qt.BrushStyle.BDiagPattern)),
        )
        for amount, brush in parts:
            width = box.width() * amount / whole
            painter.fillRect(QRectF(x, box.top(), width, box.height()), brush)
            x += width
        painter.setClipping(False)
        painter.setPen(QColor(colours.line if colours.name != "contrast" else colours.ink))
        painter.drawPath(shape)
