"""Outline icons in the colour of the text; SVG files are read and drawn when first needed."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from blangkon_desktop.platform.assets import asset
from blangkon_desktop.ui.style import SIZE, Colours, current_colours, mix, scaled

_GAP = 5
SIGN = "sign"
"""The name of our own sign, a blangkon in outline."""


def pixmap(name: str, colour: str, size: int = SIZE.icon, ratio: float = 1.0) -> QPixmap:
    """The icon `name` as a square of `size` logical pixels, its strokes in `colour`."""
    key = f"blangkon/{name}/{colour}/{size}/{ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(ratio)
    painter = QPainter(drawn)
    _draw(painter, QRectF(0, 0, size, size), name, colour)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: str = "", size: int = SIZE.icon, gap: int = 0) -> QIcon:
    """A QIcon of one outline; disabled it pales. Without a colour it takes the ink of the theme shown now.

    `gap` leaves so many pixels free at its right, between the icon and the words of a button.
    """
    colours = current_colours()
    strokes = {QIcon.Mode.Normal: colour or colours.ink, QIcon.Mode.Disabled: mix(colours.quiet, colours.surface, 0.6)}
    made = QIcon()
    for mode, stroke in strokes.items():
        made.addPixmap(_with_gap(pixmap(name, stroke, size, _ratio()), gap), mode)
    return made


def application_icon() -> QIcon:
    """The program's sign in nila, for the window and the task bar."""
    colour = "#2F4B8F"
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        made.addPixmap(pixmap("blangkon", colour, size))
    return made


def _with_gap(drawn: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return drawn
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


def _ratio() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


def _draw(painter: QPainter, box: QRectF, name: str, colour: str) -> None:
    from PySide6.QtSvg import QSvgRenderer  # on first use: the program starts without it

    text = asset(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode("utf-8"))).render(painter, box)


class IconLabel(QLabel):
    """An icon that follows the theme; `role` is the name of a colour token."""

    def __init__(self, name: str, role: str = "ink", size: int = SIZE.icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._refresh()

    def set_icon(self, name: str, role: str = "ink") -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._refresh()

    def _refresh(self) -> None:
        size = scaled(self._size)
        self.setPixmap(pixmap(self._name, role_colour(current_colours(), self._role), size, _ratio()))
        self.setFixedSize(QSize(size, size))


class IconButton(QToolButton):
    """A flat button with only an icon; its meaning stands in the tooltip and the accessible name."""

    def __init__(self, name: str, meaning: str, role: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._refresh()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._refresh()

    def _refresh(self) -> None:
        size = scaled(SIZE.icon)
        self.setIcon(icon(self._name, role_colour(current_colours(), self._role), size))
        self.setIconSize(QSize(size, size))


class IconTextButton(QPushButton):
    """A push button with an icon before its words; `kind` is "primary", "plain" or "quiet"."""

    def __init__(self, text: str, name: str = "", kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._name = name
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self._refresh()

    def setText(self, text: str) -> None:
        """Other words, the same key: Qt takes the key away with the words."""
        key = self.shortcut()
        super().setText(text)
        if not key.isEmpty():
            self.setShortcut(key)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._refresh()

    def _refresh(self) -> None:
        if not self._name:
            return
        colours = current_colours()
        stroke = colours.on_accent if self.property("kind") == "primary" else colours.ink
        size = scaled(SIZE.icon)
        self.setIcon(icon(self._name, stroke, size, _GAP))
        self.setIconSize(QSize(size + _GAP, size))


def role_colour(colours: Colours, role: str) -> str:
    """The colour of a token by its name; raises AttributeError for a name that is none."""
    return str(getattr(colours, role))
