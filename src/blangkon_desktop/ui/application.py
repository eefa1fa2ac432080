"""Making the QApplication: identity, language, look, and the window that is shown first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.i18n import install_language
from blangkon_desktop.ui.style import ThemeMode
from blangkon_desktop.ui.theme import Theme

Application = QApplication
"""For those who hand the application on without knowing the toolkit."""


def make_application(arguments: Sequence[str] = ("blangkon",), language: Language = "id") -> QApplication:
    """The one QApplication of the process, named and speaking `language`; an existing one is used again."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(list(arguments))
    app.setApplicationName("blangkon")
    app.setApplicationDisplayName("Blangkon")
    app.setDesktopFileName("blangkon-desktop")
    install_language(app, language)
    return app


def make_theme(app: QApplication, mode: ThemeMode = "system", zoom: int = 100) -> Theme:
    """The look of the application; keep it, the window's zoom keys and the preferences act on it."""
    return Theme(app, mode, zoom)
