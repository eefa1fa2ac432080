"""Which theme and zoom the whole application shows, and switching them while it runs."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from blangkon_desktop.platform.assets import asset
from blangkon_desktop.ui.style import (
    DARK,
    LIGHT,
    TYPE,
    ZOOMS,
    Colours,
    ThemeMode,
    contrast_colours,
    palette_for,
)
from blangkon_desktop.ui.style_sheet import style_sheet

_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb")


class Theme(QObject):
    """Applies palette, font and style sheet to the application; `changed` follows each change of look.

    `mode` is one of ThemeMode, `zoom` one of ZOOMS in percent; callers keep both per user.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: ThemeMode = "system", zoom: int = 100) -> None:
        super().__init__(app)
        self._app = app
        app.setPalette(QPalette())  # what the system itself wants, whatever was set before
        self._system = app.palette()
        self._mode: ThemeMode = mode
        self._zoom = nearest_zoom(zoom)
        app.setStyle("fusion")
        self._font = interface_font(app)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def mode(self) -> ThemeMode:
        """The chosen mode."""
        return self._mode

    @property
    def zoom(self) -> int:
        """Percent."""
        return self._zoom

    @property
    def colours(self) -> Colours:
        """The colours that the mode means on this system now."""
        if self._mode == "contrast":
            return contrast_colours(self._system)
        if self._mode == "dark" or (self._mode == "system" and self._system_is_dark()):
            return DARK
        return LIGHT

    def set_mode(self, mode: ThemeMode) -> None:
        """Show another theme at once."""
        if mode in get_args(ThemeMode) and mode != self._mode:
            self._mode = mode
            self._apply()

    def set_zoom(self, percent: int) -> None:
        """Zoom to the nearest step between 90 and 175 %."""
        zoom = nearest_zoom(percent)
        if zoom != self._zoom:
            self._zoom = zoom
            self._apply()

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next((step for step in ZOOMS if step > self._zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next((step for step in reversed(ZOOMS) if step < self._zoom), ZOOMS[0]))

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        colours = self.colours
        factor = self._zoom / 100
        font = QFont(self._font)
        font.setPointSizeF(TYPE.base * factor)
        self._app.setPalette(palette_for(colours))
        self._app.setFont(font)
        self._app.setStyleSheet(style_sheet(colours, factor))
        self.changed.emit()


def nearest_zoom(percent: int) -> int:
    """The step of ZOOMS that lies nearest."""
    return min(ZOOMS, key=lambda step: abs(step - percent))


def interface_font(app: QApplication) -> QFont:
    """The system's interface font, or the bundled Liberation Sans where the system has none of its own."""
    wanted = app.font()
    if QGuiApplication.platformName() not in _SCREENLESS and QFontDatabase.hasFamily(wanted.family()):
        return wanted
    for cut in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(asset(f"fonts/LiberationSans-{cut}.ttf")))
    return QFont("Liberation Sans")
