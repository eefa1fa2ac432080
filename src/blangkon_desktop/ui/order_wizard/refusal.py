"""Why the order can't be saved like this, and the ways on that are allowed; the basket is kept on each of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label

FORBIDDEN = "order.route_forbidden"
NOT_ENOUGH = "budget.not_enough"


class RefusalCard(Card):
    """Shown while the preview refuses. The ways on: the same goods or a search on a channel, less, another package."""

    search_wanted = Signal(str)
    fewer_wanted = Signal()
    package_wanted = Signal()

    def __init__(self, state: WizardState, moves: Moves, *, detail: bool = True) -> None:
        super().__init__(kind="attention")
        self._state, self._moves, self._detail = state, moves, detail
        self.title = label("", "strong", wrap=True)
        self.more = label("", "body", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self.more)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(SPACE.s)
        self.body.addLayout(self._ways)
        self.buttons: list[QPushButton] = []
        self._told: BlangkonError | None = None
        self.setVisible(False)
        state.previewed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what the newest preview refuses, or hide."""
        seen = self._state.seen
        error = self._state.trouble or (seen.order.refusal if seen else None)
        self.setVisible(error is not None)
        if error is None or error is self._told:
            self._told = error
            return
        self._told = error
        language = self._state.services.language
        self.title.setText(f"▲ {error.title.text(language)}")
        self.setAccessibleName(self.title.text())
        detail = error.detail.text(language) if self._detail else ""
        self.more.setText(" ".join(filter(None, (detail, error.next_step.text(language)))))
        self._offer(error)

    def _offer(self, error: BlangkonError) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        if error.code == FORBIDDEN:
            self._offer_channels([Channel(code) for code in error.data["allowed"]])
        if error.code == NOT_ENOUGH:
            self._way(plain_button(self.tr("Pilih paket lain"), self.package_wanted.emit, icon="wallet"))
        if error.code == NOT_ENOUGH or self._above(error):
            self._way(plain_button(self.tr("Kurangi jumlah"), self.fewer_wanted.emit, icon="minus"))
        self._ways.addStretch(1)

    def _offer_channels(self, channels: list[Channel]) -> None:
        """One channel: its nearest offers at once, or a search of one's own; several: a search on each."""
        if len(channels) == 1:
            text = self.tr("Carikan padanan di {channel}").format(channel=CHANNEL_LABELS[channels[0]])
            self._way(primary_button(text, partial(self._moves.move, channels[0])))
        for channel in channels:
            text = self.tr("Cari sendiri") if len(channels) == 1 else self.tr("Cari di {channel}")
            button = plain_button(
                text.format(channel=CHANNEL_LABELS[channel]),
                partial(self.search_wanted.emit, channel.value),
                icon="search",
            )
            button.setAccessibleName(self.tr("Cari barang ini di {channel}").format(channel=CHANNEL_LABELS[channel]))
            self._way(button)

    def _above(self, error: BlangkonError) -> bool:
        seen = self._state.seen
        return error.code == FORBIDDEN and seen is not None and seen.order.route.room is None

    def _way(self, button: QPushButton) -> None:
        self.buttons.append(button)
        self._ways.addWidget(button)
