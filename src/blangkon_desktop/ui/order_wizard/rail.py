"""The left side of the wizard: which order of how many, the pages as steps, and the total so far."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE, TYPE, Colours, current_colours, font, scaled
from blangkon_desktop.ui.widgets.card import line
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label

_PITCH, _LEAST_PITCH = 38, 25


class StepColumn(QWidget):
    """The pages from top to bottom: done, present, to come."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words, self._at = words, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.set_current(0)

    def set_current(self, at: int) -> None:
        """Mark the page that is shown."""
        self._at = at
        self.setAccessibleName(
            self.tr("Langkah {now} dari {all}: {word}").format(now=at + 1, all=len(self._words), word=self._words[at])
        )
        self.update()

    def sizeHint(self) -> QSize:
        """One row per page."""
        return QSize(scaled(180), scaled(_PITCH) * len(self._words))

    def minimumSizeHint(self) -> QSize:
        """Closer rows on a low screen."""
        return QSize(scaled(120), scaled(_LEAST_PITCH) * len(self._words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw numbers, ticks and words."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, radius = scaled(12), scaled(11)
        pitch = self.height() / len(self._words)
        for at, word in enumerate(self._words):
            y = pitch * (at + 0.5)
            if at:
                painter.setPen(QPen(QColor(colours.accent if at <= self._at else colours.line), 2))
                painter.drawLine(QPointF(x, y - pitch + radius), QPointF(x, y - radius))
            self._mark(painter, colours, at, QPointF(x, y), radius)
            painter.setPen(QColor(colours.ink if at <= self._at else colours.quiet))
            painter.setFont(font(strong=at == self._at))
            box = QRectF(x + radius + SPACE.s, y - radius, self.width() - x - radius - SPACE.s, radius * 2)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), word)

    def _mark(self, painter: QPainter, colours: Colours, at: int, centre: QPointF, radius: float) -> None:
        accent = QColor(colours.accent)
        painter.setPen(QPen(accent if at <= self._at else QColor(colours.field_line), 1.6))
        painter.setBrush(accent if at <= self._at else QColor(colours.surface))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(QPen(QColor(colours.on_accent if at <= self._at else colours.quiet), 1.8))
        if at < self._at:
            u, x, y = radius / 11, centre.x(), centre.y()
            painter.drawPolyline(
                [
                    QPointF(x - 4.6 * u, y + 0.4 * u),
                    QPointF(x - 1.2 * u, y + 3.8 * u),
                    QPointF(x + 4.8 * u, y - 3.4 * u),
                ]
            )
            return
        painter.setFont(font(TYPE.small, strong=True))
        box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(at + 1))


class Rail(QFrame):
    """What stays in sight on every page."""

    def __init__(self, state: WizardState, words: tuple[str, ...]) -> None:
        super().__init__()
        self._state = state
        self.setProperty("part", "rail")
        self.setFixedWidth(scaled(228))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        column.setSpacing(SPACE.xs)
        self.order = label("", "field")
        self.vendor = label("", "strong", wrap=True)
        self.channel = label("", "small")
        for part in (self.order, self.vendor, self.channel):
            column.addWidget(part)
        column.addSpacing(SPACE.l)
        self.steps = StepColumn(words)
        column.addWidget(self.steps)
        column.addStretch(1)
        column.addWidget(line())
        column.addSpacing(SPACE.s)
        column.addWidget(label(self.tr("Dibayar seluruhnya"), "field"))
        self.total = MoneyLabel(size=TYPE.title, strong=True)
        self.total.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.total.setAccessibleName(self.tr("Dibayar seluruhnya"))
        column.addWidget(self.total)
        self.parts = label("", "small", wrap=True)
        column.addWidget(self.parts)
        state.changed.connect(self.refresh)
        state.previewed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the order and its total."""
        state, form = self._state, self._state.form
        several = len(state.forms.forms)
        self.order.setText(self.tr("Pesanan {n} dari {all}").format(n=state.forms.at + 1, all=several))
        self.order.setVisible(several > 1)
        self.vendor.setText(form.vendor)
        self.channel.setText(CHANNEL_LABELS[form.channel])
        if state.seen is None:
            self.total.set_amount(sum(x.price_with_tax * x.quantity for x in form.lines) + form.shipping)
            self.parts.setText(self.tr("menurut harga katalog"))
            return
        totals = state.seen.order.content.totals
        self.total.set_amount(totals.total)
        self.parts.setText(self.tr("barang, PPN dan ongkos kirim"))
