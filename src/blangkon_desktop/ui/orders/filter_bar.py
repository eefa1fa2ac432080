"""The filters over the list of orders: groups as chips, and words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from blangkon_desktop.ui.orders.order_model import Group, OrderModel
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import restyle
from blangkon_desktop.ui.widgets.search import SearchBox


class FilterBar(QWidget):
    """`changed` follows another group or other words."""

    changed = Signal()

    def __init__(self, groups: tuple[Group, ...]) -> None:
        super().__init__()
        self._groups = groups
        self.group = groups[0]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        self.chips: dict[str, QPushButton] = {}
        for group in groups:
            chip = plain_button(group.word, partial(self.choose, group.key))
            chip.setCheckable(True)
            self.chips[group.key] = chip
            row.addWidget(chip)
            chip.setVisible(group.key == "all")  # all at once could be wider than the screen
        row.addStretch(1)
        self.search = SearchBox(self.tr("Cari nomor, penyedia, keperluan"))
        self.search.setMinimumWidth(scaled(200))
        self.search.setMaximumWidth(scaled(320))
        self.search.typed.connect(lambda _text: self.changed.emit())
        row.addWidget(self.search, 1)
        self._mark()

    def choose(self, key: str) -> None:
        """Show another group."""
        self.group = next(group for group in self._groups if group.key == key)
        self._mark()
        self.changed.emit()

    def show_counts(self, model: OrderModel) -> None:
        """Write how many orders each group holds; an empty group is not shown, but the chosen one."""
        for group in self._groups:
            count = model.count(group)
            chip = self.chips[group.key]
            chip.setText(f"{group.word} {count}" if count else group.word)
            chip.setAccessibleName(chip.text())
            chip.setVisible(bool(count) or group.key in ("all", self.group.key))

    def _mark(self) -> None:
        for key, chip in self.chips.items():
            chosen = key == self.group.key
            chip.setChecked(chosen)
            restyle(chip, "kind", "primary" if chosen else "plain")
