"""The bar of a budget line inside a table cell, with its share in words below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from blangkon_desktop.ui.budget.bar import BarParts, paint_bar
from blangkon_desktop.ui.budget.model import PARTS, REVIEW, SHARE
from blangkon_desktop.ui.style import SPACE, TYPE, current_colours, font, scaled
from blangkon_desktop.ui.widgets.badges import draw_shape
from blangkon_desktop.ui.widgets.tables import CalmDelegate

_HEIGHT = 10


class BarDelegate(CalmDelegate):
    """Paid (full), received, ordered, submitted (palest) of the ceiling; what is to be looked at is said below."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the row, the bar, and the words."""
        super().paint(painter, option, index)
        parts = index.data(PARTS)
        if not isinstance(parts, BarParts):
            return
        pad, high = scaled(SPACE.m), scaled(_HEIGHT)
        rect = option.rect
        top = rect.top() + rect.height() / 4 - high / 2 + scaled(SPACE.xs)
        box = QRectF(rect.left() + pad, top, rect.width() - 2 * pad, high)
        paint_bar(painter, box, parts)
        below = QRectF(box.left(), rect.center().y(), box.width(), rect.height() / 2 - SPACE.xs)
        review = index.data(REVIEW)
        self._write(painter, below, str(review or index.data(SHARE)), attention=bool(review))

    def _write(self, painter: QPainter, box: QRectF, text: str, *, attention: bool) -> None:
        colours = current_colours()
        colour = QColor(colours.attention if attention else colours.quiet)
        painter.save()
        painter.setFont(font(TYPE.small, strong=attention))
        painter.setPen(colour)
        if attention:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_shape(painter, "attention", QPointF(box.left() + scaled(5), box.center().y()), scaled(8), colour)
            box = box.adjusted(scaled(14), 0, 0, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()
