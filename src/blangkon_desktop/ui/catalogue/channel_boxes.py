"""The channels as boxes to tick, each with how many goods it has for the present search."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.ui.catalogue.words import count_text, goods_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT


class ChannelBoxes(QWidget):
    """None ticked means all channels. `changed` follows each tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        self._rows: dict[Channel, tuple[QCheckBox, QLabel]] = {}
        for at, channel in enumerate(Channel):
            box, count = QCheckBox(CHANNEL_LABELS[channel]), label("", "small")
            box.setAccessibleName(CHANNEL_LABELS[channel])
            box.toggled.connect(self.changed)
            grid.addWidget(box, at, 0)
            grid.addWidget(count, at, 1)
            count.setAlignment(count.alignment() | type(count.alignment())(MONEY_ALIGNMENT))
            self._rows[channel] = (box, count)

    @property
    def chosen(self) -> tuple[Channel, ...]:
        """The ticked channels."""
        return tuple(channel for channel, (box, _) in self._rows.items() if box.isChecked())

    def box(self, channel: Channel) -> QCheckBox:
        """The box of a channel."""
        return self._rows[channel][0]

    def count_shown(self, channel: Channel) -> str:
        """The count beside a channel."""
        return self._rows[channel][1].text()

    def show_counts(self, counts: Mapping[Channel, int]) -> None:
        """Show how many goods each channel has."""
        for channel, (box, shown) in self._rows.items():
            count = counts.get(channel, 0)
            shown.setText(count_text(count))
            box.setAccessibleName(f"{CHANNEL_LABELS[channel]}, {goods_text(count)}")

    def reset(self) -> None:
        """Untick all."""
        for box, _ in self._rows.values():
            box.setChecked(False)
