"""The bar of a budget line inside a table cell, drawn as BudgetProgress draws it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionViewItem

from blangkon_desktop.ui.budget.model import PARTS
from blangkon_desktop.ui.style import SPACE, current_colours, mix, scaled
from blangkon_desktop.ui.widgets.budget_bar import RESERVED_STRENGTH
from blangkon_desktop.ui.widgets.tables import CalmDelegate

WAITING_STRENGTH = 0.28
"""How strong the colour of what waits for approval is beside the paid part."""
_HEIGHT = 10


class BarDelegate(CalmDelegate):
    """Paid (full), ordered (lighter), waiting (palest) of the ceiling; in the stop colour when over it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the row, then the bar."""
        super().paint(painter, option, index)
        parts = index.data(PARTS)
        if parts is None:
            return
        ceiling, *amounts = parts
        colours = current_colours()
        used = sum(amounts)
        strong = colours.stop if used > ceiling else colours.accent
        pad, high = scaled(SPACE.m), scaled(_HEIGHT)
        rect = option.rect
        box = QRectF(rect.left() + pad, rect.center().y() - high / 2, rect.width() - 2 * pad, high)
        shape = QPainterPath()
        shape.addRoundedRect(box, high / 2, high / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, QColor(colours.line if colours.name != "contrast" else colours.paper))
        painter.setClipPath(shape)
        x = box.left()
        for amount, strength in zip(amounts, (1.0, RESERVED_STRENGTH, WAITING_STRENGTH), strict=True):
            wide = box.width() * amount / max(1, ceiling, used)
            painter.fillRect(QRectF(x, box.top(), wide, high), QBrush(QColor(mix(strong, colours.surface, strength))))
            x += wide
        painter.setClipping(False)
        if colours.name == "contrast":
            painter.setPen(QColor(colours.ink))
            painter.drawPath(shape)
        painter.restore()
