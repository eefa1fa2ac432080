"""The side bar: our sign, the rooms with what waits in them, folding to icons where room is short."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from blangkon_desktop.ui.icons import SIGN, IconLabel, pixmap
from blangkon_desktop.ui.rooms import Room
from blangkon_desktop.ui.style import SIZE, SPACE, TYPE, current_colours, font, scaled
from blangkon_desktop.ui.widgets.buttons import with_key
from blangkon_desktop.ui.widgets.card import line
from blangkon_desktop.ui.widgets.labels import label

_SIGN = 26
"""Pixels of our sign above the rooms."""


class RoomButton(QAbstractButton):
    """One room: icon, word, and the count of what waits there."""

    def __init__(self, room: Room, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.key = key
        self._count = 0
        self._folded = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(room.title)
        self._describe()

    @property
    def count(self) -> int:
        """What waits here."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show what waits; 0 shows nothing."""
        if count != self._count:
            self._count = count
            self._describe()
            self.update()

    def set_folded(self, folded: bool) -> None:
        """Only the icon, or icon and word."""
        self._folded = folded
        self.update()

    def sizeHint(self) -> QSize:
        """A comfortable row."""
        return QSize(scaled(SIZE.side_bar_folded - 16), scaled(36))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word, count and focus ring."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = colours.wash if self.isChecked() else colours.line if self.underMouse() else ""
        stroke = colours.accent if self.isChecked() else colours.ink
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, SIZE.radius, SIZE.radius)
        size = scaled(SIZE.icon)
        left = (self.width() - size) / 2 if self._folded else scaled(SPACE.m)
        mark = pixmap(self.room.icon, stroke, size, self.devicePixelRatioF())
        painter.drawPixmap(int(left), int((self.height() - size) / 2), mark)
        if not self._folded:
            painter.setFont(font(strong=self.isChecked()))
            painter.setPen(QColor(stroke))
            words = box.adjusted(scaled(SPACE.m) + size + scaled(SPACE.s), 0, -scaled(34) if self._count else -4, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self._count:
            self._paint_count(painter, box)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            for inset in (0.0, 1.0):
                painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), SIZE.radius, SIZE.radius)

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        colours = current_colours()
        text = str(self._count) if self._count < 100 else "99+"
        face = font(TYPE.small, strong=True)
        high = scaled(15 if self._folded else 18)
        wide = max(high, QFontMetrics(face).horizontalAdvance(text) + scaled(8))
        top = box.top() + 1 if self._folded else box.center().y() - high / 2
        right = box.right() - (0 if self._folded else scaled(SPACE.s))
        pill = QRectF(right - wide, top, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(QColor(colours.on_accent))
        painter.setFont(face)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)

    def _describe(self) -> None:
        waiting = self.tr("{n} menunggu Anda").format(n=self._count) if self._count else ""
        self.setAccessibleName(", ".join(filter(None, (self.room.title, waiting))))
        self.setToolTip(with_key(self.accessibleName(), self.key))


class SideBar(QFrame):
    """The rooms of the signed-in person; `chosen` carries the id of the one pressed."""

    chosen = Signal(str)

    def __init__(self, rooms: tuple[Room, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self.setAccessibleName(self.tr("Ruang kerja"))
        self._folded = False
        self._buttons: dict[str, RoomButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.s, 0, SPACE.s + 1, SPACE.s)
        column.setSpacing(2)
        self._name = label("Blangkon", "heading")
        column.addWidget(self._head())
        upper = [room for room in rooms if not room.lower]
        lower = [room for room in rooms if room.lower]
        for room in upper:
            column.addWidget(self._add(room))
        column.addStretch(1)
        if lower:
            column.addWidget(line())
            column.addSpacing(SPACE.xs)
        for room in lower:
            column.addWidget(self._add(room))
        self.set_folded(False)

    @property
    def folded(self) -> bool:
        """Whether only icons show."""
        return self._folded

    @property
    def room_ids(self) -> tuple[str, ...]:
        """The rooms shown, top to bottom."""
        return tuple(self._buttons)

    def button(self, room_id: str) -> RoomButton:
        """The button of a room shown; KeyError for one that is not."""
        return self._buttons[room_id]

    def set_current(self, room_id: str) -> None:
        """Mark the room that is open."""
        for each, button in self._buttons.items():
            button.setChecked(each == room_id)

    def set_counts(self, waiting: Mapping[str, int]) -> None:
        """Show what waits per room id."""
        for room_id, button in self._buttons.items():
            button.set_count(waiting.get(room_id, 0))

    def set_folded(self, folded: bool) -> None:
        """Fold to icons, or unfold."""
        self._folded = folded
        self._name.setVisible(not folded)
        self.setFixedWidth(scaled(SIZE.side_bar_folded if folded else SIZE.side_bar))
        spare = self.width() - scaled(_SIGN) - 2 * SPACE.s
        self._head_row.setContentsMargins(spare // 2 if folded else SPACE.s, 0, 0, 0)
        for button in self._buttons.values():
            button.set_folded(folded)

    def _choose(self, room_id: str) -> None:
        self.set_current(room_id)
        self.chosen.emit(room_id)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(SIZE.header)
        row = self._head_row = QHBoxLayout(head)
        row.setSpacing(SPACE.s)
        row.addWidget(IconLabel(SIGN, "accent", _SIGN))
        row.addWidget(self._name, 1)
        return head

    def _add(self, room: Room) -> RoomButton:
        number = len(self._buttons) + 1
        button = RoomButton(room, f"Alt+{number % 10}" if number <= 10 else "")
        button.clicked.connect(lambda _checked=False, room_id=room.room_id: self._choose(room_id))
        self._buttons[room.room_id] = button
        return button
