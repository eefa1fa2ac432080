"""Owns which language the window speaks: Indonesian is the source, English a translation, Qt's own words are ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.assets import asset

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

_FILES: dict[Language, tuple[str, ...]] = {"id": ("qtbase_id",), "en": ("blangkon_en",)}
_MARK = "blangkon-translator"


def install_language(app: QCoreApplication, language: Language) -> None:
    """Let the application speak `language`; what it spoke before is taken away.

    Widgets that exist already keep their words until they are made anew.
    """
    from PySide6.QtCore import QLocale, QTranslator

    for old in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    for name in _FILES[language]:
        translator = QTranslator(app)
        translator.setObjectName(_MARK)
        if translator.load(str(asset(f"i18n/{name}.qm"))):
            app.installTranslator(translator)
