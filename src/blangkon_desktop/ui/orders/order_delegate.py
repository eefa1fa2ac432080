"""Draws an order in the list: number, status, total above; seller, purpose, and the date or the days left below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from blangkon_desktop.domain.countdown import Countdown
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.order_model import COUNTDOWN, SUMMARY, review_word, to_review
from blangkon_desktop.ui.orders.words import STATES
from blangkon_desktop.ui.style import SPACE, TYPE, Colours, State, current_colours, figures_font, font, scaled
from blangkon_desktop.ui.widgets.badges import draw_shape
from blangkon_desktop.ui.widgets.times import countdown_state, countdown_text, day_text
from blangkon_desktop.usecases.ports import OrderSummary

_HEIGHT = 60

_SHAPES: dict[State, str] = {"attention": "▲", "stop": "■"}
"""What is urgent has a shape too, not colour alone."""


class OrderDelegate(QStyledItemDelegate):
    """Two lines per order; the chosen one lies on the wash with a mark at its left."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and air."""
        return QSize(scaled(240), scaled(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one order."""
        row = index.data(SUMMARY)
        if not isinstance(row, OrderSummary):
            return
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._ground(painter, colours, box, option.state)
        inner = box.adjusted(SPACE.l, scaled(9), -SPACE.m, -scaled(9))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        self._upper(painter, colours, upper, row)
        countdown = index.data(COUNTDOWN)
        lower = upper.translated(0, upper.height())
        self._lower(painter, colours, lower, row, countdown if isinstance(countdown, Countdown) else None)
        painter.restore()

    def _ground(self, painter: QPainter, colours: Colours, box: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.wash))
            painter.fillRect(QRectF(box.left(), box.top(), scaled(3), box.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.hover))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(colours.line))

    def _upper(self, painter: QPainter, colours: Colours, box: QRectF, row: OrderSummary) -> None:
        status = OrderStatus(row.status)
        used = _write(painter, box, row.number, font(strong=True), colours.ink)
        total = _write(painter, box, format_rupiah(row.total), figures_font(strong=True), colours.ink, right=True)
        state = STATES[status]
        hue = QColor(colours.of(state))
        x = box.left() + used + SPACE.m
        draw_shape(painter, state, QPointF(x + scaled(4), box.center().y()), scaled(8), hue)
        room = QRectF(x + scaled(13), box.top(), box.right() - total - SPACE.s - x - scaled(13), box.height())
        word = STATUS_LABELS[status].text(self._language)
        _write(painter, room, word, font(TYPE.small, strong=True), hue.name())

    def _lower(
        self, painter: QPainter, colours: Colours, box: QRectF, row: OrderSummary, countdown: Countdown | None
    ) -> None:
        words, hue, face = day_text(row.order_date), colours.quiet, figures_font(TYPE.small)
        if countdown is not None:
            state = countdown_state(countdown)
            words, hue = countdown_text(countdown), colours.of(state)
            face = font(TYPE.small, strong=state in _SHAPES)
            words = f"{_SHAPES.get(state, '')} {words}".strip()
        used = _write(painter, box, words, face, hue, right=True)
        room = box.adjusted(0, 0, -used - SPACE.m, 0)
        if to_review(row):
            mark = f"▲ {review_word()} · "
            room.setLeft(room.left() + _write(painter, room, mark, font(TYPE.small, strong=True), colours.attention))
        _write(painter, room, f"{row.vendor} · {row.purpose}", font(TYPE.small), colours.quiet)


def _write(painter: QPainter, box: QRectF, text: str, face: QFont, colour: str, *, right: bool = False) -> int:
    metrics = QFontMetrics(face)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.setFont(face)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)
    return metrics.horizontalAdvance(fitting)
