"""The scale of the route page: the line between marketplaces and catalogue, and the dot where the order stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.style import TYPE, Colours, current_colours, figures_font, font, mix, scaled

_LINE_AT = 0.62
_LONGEST_MS = 120


class RouteScale(QWidget):
    """Left of the line the marketplaces, right of it the e-katalog lokal. The dot slides when the value changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.value: Rupiah = 0
        self.limit: Rupiah = 0
        self._at = 0.0
        self._slide = QVariantAnimation(self)
        self._slide.valueChanged.connect(self._move)

    @property
    def below(self) -> bool:
        """Whether the order stands on the side of the marketplaces; the line itself belongs to them."""
        return self.value <= self.limit

    @property
    def place(self) -> float:
        """Where the dot is going, 0 to 1; the line is at 0.62."""
        return place_of(self.value, self.limit)

    def show_value(self, value: Rupiah, limit: Rupiah) -> None:
        """Move to another value; both in rupiah."""
        if (value, limit) == (self.value, self.limit):
            return
        first = not self.limit
        self.value, self.limit = value, limit
        side = self.tr("sisi marketplace") if self.below else self.tr("sisi e-katalog lokal")
        words = self.tr("Nilai {value}, batas {limit}: {side}")
        self.setAccessibleName(words.format(value=format_rupiah(value), limit=format_rupiah(limit), side=side))
        self._slide.stop()
        duration = min(_LONGEST_MS, self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self))
        if first or duration <= 0 or not self.isVisible():
            self._at = self.place
            self.update()
            return
        self._slide.setDuration(duration)
        self._slide.setStartValue(self._at)
        self._slide.setEndValue(self.place)
        self._slide.start()

    def sizeHint(self) -> QSize:
        """Bubble, bar, words."""
        return QSize(scaled(560), scaled(84))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw zones, line, words and the dot with its bubble."""
        if not self.limit:
            return
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(1, scaled(38), self.width() - 2, scaled(18))
        border = bar.left() + bar.width() * _LINE_AT
        self._zones(painter, colours, bar, border)
        self._words(painter, colours, bar, border)
        self._dot(painter, colours, bar)

    def _move(self, at: float) -> None:
        self._at = at
        self.update()

    def _zones(self, painter: QPainter, colours: Colours, bar: QRectF, border: float) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.save()
        painter.setClipPath(shape)
        left = QRectF(bar.left(), bar.top(), border - bar.left(), bar.height())
        right = QRectF(border, bar.top(), bar.right() - border, bar.height())
        for box, hue, active in ((left, colours.accent, self.below), (right, colours.sogan, not self.below)):
            painter.fillRect(box, QColor(mix(hue, colours.surface, 0.34) if active else colours.hover))
        painter.restore()
        painter.setPen(QPen(QColor(colours.field_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.setPen(QPen(QColor(colours.ink), 2))
        painter.drawLine(QPointF(border, bar.top() - scaled(5)), QPointF(border, bar.bottom() + scaled(5)))

    def _words(self, painter: QPainter, colours: Colours, bar: QRectF, border: float) -> None:
        top = bar.bottom() + scaled(7)
        line = self.tr("batas {limit}").format(limit=format_rupiah(self.limit))
        left, right = self.tr("satu dari tiga marketplace"), self.tr("e-katalog lokal")
        half = scaled(90)
        painter.setFont(font(TYPE.small, strong=True))
        painter.setPen(QColor(colours.ink))
        centre = int(Qt.AlignmentFlag.AlignHCenter)
        painter.drawText(QRectF(border - half, top, half * 2, scaled(18)), centre, line)
        zones = (
            (QRectF(bar.left(), top, border - half - bar.left(), scaled(18)), left, self.below),
            (QRectF(border + half, top, bar.right() - border - half, scaled(18)), right, not self.below),
        )
        for box, text, active in zones:
            painter.setFont(font(TYPE.small, strong=active))
            painter.setPen(QColor(colours.ink if active else colours.quiet))
            painter.drawText(box, centre, f"✔ {text}" if active else text)
        painter.setFont(font(TYPE.small))
        painter.setPen(QColor(colours.quiet))
        painter.drawText(QRectF(bar.left() + 2, top, scaled(20), scaled(18)), 0, "0")

    def _dot(self, painter: QPainter, colours: Colours, bar: QRectF) -> None:
        radius = scaled(8)
        gap = radius + scaled(3)
        border = bar.left() + bar.width() * _LINE_AT
        x = bar.left() + bar.width() * self._at
        x = min(x, border - gap) if self._at <= _LINE_AT else max(x, border + gap)
        x = max(bar.left() + gap, min(bar.right() - gap, x))
        hue = QColor(colours.accent if self._at <= _LINE_AT else colours.sogan)
        painter.setPen(QPen(QColor(colours.surface), scaled(2)))
        painter.setBrush(hue)
        painter.drawEllipse(QPointF(x, bar.center().y()), radius, radius)
        self._bubble(painter, colours, hue, x, bar.top() - scaled(5))

    def _bubble(self, painter: QPainter, colours: Colours, hue: QColor, x: float, bottom: float) -> None:
        face = figures_font(strong=True)
        text = format_rupiah(self.value)
        width = QFontMetrics(face).horizontalAdvance(text) + scaled(20)
        height = scaled(24)
        left = max(1.0, min(self.width() - width - 1.0, x - width / 2))
        box = QRectF(left, bottom - height - scaled(5), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawRoundedRect(box, scaled(6), scaled(6))
        half = scaled(5)
        painter.drawPolygon(
            QPolygonF([QPointF(x - half, box.bottom()), QPointF(x + half, box.bottom()), QPointF(x, bottom)])
        )
        painter.setPen(QColor(colours.on_accent if hue == QColor(colours.accent) else colours.on_status))
        painter.setFont(face)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def place_of(value: Rupiah, limit: Rupiah) -> float:
    """0 to 1: straight up to the line at 0.62, then ever slower, so that any value has its place."""
    if limit <= 0 or value <= 0:
        return 0.0
    if value <= limit:
        return _LINE_AT * value / limit
    return _LINE_AT + (1 - _LINE_AT) * (1 - limit / value)
