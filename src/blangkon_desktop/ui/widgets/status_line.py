"""The status line at the foot: connection, what waits to be sent, rules in force, last save, who works here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from blangkon_desktop.ui.style import SIZE, SPACE, State, current_colours, scaled
from blangkon_desktop.ui.widgets.badges import draw_shape
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.ui.widgets.times import time_text
from blangkon_desktop.usecases.home_views import StatusView


class StateDot(QWidget):
    """The shape of a state, alone; the words beside it say the same."""

    def __init__(self, state: State = "neutral") -> None:
        super().__init__()
        self._state: State = state
        self.setFixedSize(QSize(12, 12))

    def set_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        draw_shape(painter, self._state, centre, 9, QColor(current_colours().of(self._state)))


class StatusLine(QFrame):
    """Shows a StatusView, the busy work, the time of the last save and the signed-in person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "status")
        self.setAccessibleName(self.tr("Baris keadaan"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.m, 0, SPACE.m, 0)
        row.setSpacing(SPACE.l)
        self._dot = StateDot()
        self._exchange = ElidedLabel("", "small")
        self._work, self._rules, self._saved, self._who = (label("", "small") for _ in range(4))
        state = QHBoxLayout()
        state.setSpacing(SPACE.s)
        state.addWidget(self._dot)
        state.addWidget(self._exchange, 1)
        row.addLayout(state, 1)
        for part in (self._work, self._rules, self._saved, self._who):
            row.addWidget(part)
        self._show_parts()
        self.setFixedHeight(scaled(SIZE.status))

    def show_status(self, status: StatusView) -> None:
        """Show the exchange with the hub and the rules in force."""
        words = [self.tr("Daring") if status.online else self.tr("Luring")]
        if status.pending:
            words.append(self.tr("{n} catatan belum terkirim").format(n=status.pending))
        else:
            words.append(self.tr("semua terkirim") if status.last_exchange else self.tr("belum ada yang perlu dikirim"))
        if status.conflicts:
            words.append(self.tr("{n} perlu diputuskan").format(n=status.conflicts))
        when = time_text(status.last_exchange)
        if when:
            words.append(self.tr("terakhir {when}").format(when=when))
        attention = bool(status.conflicts)
        self._dot.set_state("attention" if attention else "good" if status.online else "neutral")
        self._say(self._exchange, " · ".join(words))
        self._say(self._rules, self.tr("Aturan {name}").format(name=status.policy) if status.policy else "")

    def show_saved(self, when: datetime) -> None:
        """Show when something was last saved here."""
        self._say(self._saved, self.tr("tersimpan {time}").format(time=when.strftime("%H.%M.%S")))

    def show_person(self, name: str, roles: str) -> None:
        """Show who is signed in."""
        self._say(self._who, ", ".join(filter(None, (name, roles))))

    def show_work(self, text: str) -> None:
        """Show what runs in the background; "" when nothing does."""
        self._say(self._work, text)

    @property
    def text(self) -> str:
        """All that the line says, left to right."""
        parts = (self._exchange, self._work, self._rules, self._saved, self._who)
        return " · ".join(part.text() for part in parts if part.text())

    def _say(self, part: QLabel, text: str) -> None:
        part.setText(text)
        part.setAccessibleName(text)
        self._show_parts()

    def _show_parts(self) -> None:
        for part in (self._work, self._rules, self._saved, self._who):
            part.setVisible(bool(part.text()))
