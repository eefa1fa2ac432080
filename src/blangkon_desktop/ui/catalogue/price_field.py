"""A field for a price limit: reads what people write, says calmly when it can't, and writes it back grouped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, format_rupiah, parse_rupiah
from blangkon_desktop.ui.widgets.labels import restyle


class PriceField(QLineEdit):
    """`changed` follows each change of the amount; an amount that can't be read counts as none."""

    changed = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(24)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._amount: Rupiah | None = None
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._settle)

    @property
    def amount(self) -> Rupiah | None:
        """Rupiah, None for an empty field or one that can't be read."""
        return self._amount

    @property
    def readable(self) -> bool:
        """Whether the field is empty or holds an amount."""
        return self._amount is not None or not self.text().strip()

    def reset(self) -> None:
        """Empty the field."""
        self.clear()
        self._read("")
        restyle(self, "wrong", "false")

    def _read(self, text: str) -> None:
        before = self._amount
        try:
            self._amount = parse_rupiah(text) if text.strip() else None
        except InvalidInput:
            self._amount = None
        if self.readable:
            restyle(self, "wrong", "false")
        if self._amount != before:
            self.changed.emit()

    def _settle(self) -> None:
        if self._amount is not None:
            self.setText(format_rupiah(self._amount))
        restyle(self, "wrong", "false" if self.readable else "true")
        self.changed.emit()
