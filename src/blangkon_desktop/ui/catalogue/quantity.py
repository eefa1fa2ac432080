"""A spin box for quantities: whole units, grouped as people write them, the unit behind."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox

from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.usecases.keep_basket import MOST_UNITS

_LONGEST_UNIT = 12
_NARROWEST = 92
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class QuantityBox(QSpinBox):
    """1 to 9.999.999; typing is told when it ends, arrows at once. `chosen` is Enter."""

    chosen = Signal()

    def __init__(self, name: str, unit: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(1, MOST_UNITS)
        self.setLocale(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(_NARROWEST))
        self.lineEdit().setTextMargins(SPACE.xs, 0, 0, 0)
        self.set_unit(unit)

    def set_unit(self, unit: str) -> None:
        """Show a unit behind the number."""
        self.setSuffix(f" {unit[:_LONGEST_UNIT]}" if unit else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what was typed and tells it."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _MODIFIERS:
            self.interpretText()
            self.chosen.emit()
