"""The lists of a room as chips with their counts, and the box for words beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import restyle
from blangkon_desktop.ui.widgets.search import SearchBox


@dataclass(frozen=True, slots=True)
class Group:
    """A list of the room: its word, and what it says when it is empty."""

    key: str
    word: str
    empty: str
    why: str


class ChipBar(QWidget):
    """`chosen` carries the key of a list that was clicked."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[Group]) -> None:
        super().__init__()
        self._groups = {group.key: group for group in groups}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        self.chips: dict[str, QPushButton] = {}
        for group in groups:
            chip = plain_button(group.word, partial(self.chosen.emit, group.key))
            chip.setCheckable(True)
            self.chips[group.key] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.search = SearchBox(self.tr("Cari nomor, penyedia, keperluan"))
        self.search.setMinimumWidth(scaled(160))
        self.search.setMaximumWidth(scaled(320))
        row.addWidget(self.search, 1)

    def show_counts(self, counts: Mapping[str, int], current: str) -> None:
        """Write how many rows each list holds and mark the one shown."""
        for key, chip in self.chips.items():
            word, count = self._groups[key].word, counts.get(key, 0)
            chip.setText(f"{word} {count}" if count else word)
            chip.setAccessibleName(chip.text())
            chip.setChecked(key == current)
            restyle(chip, "kind", "primary" if key == current else "plain")
