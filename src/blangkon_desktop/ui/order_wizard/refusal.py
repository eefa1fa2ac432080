"""Why the order can't be saved like this, and the ways on that are allowed; the basket is kept on each of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label

FORBIDDEN = "order.route_forbidden"
NOT_ENOUGH = "budget.not_enough"


class RefusalCard(Card):
    """Shown while the preview refuses. Carries the ways on: search on a channel, order less, another package."""

    search_wanted = Signal(str)
    fewer_wanted = Signal()
    package_wanted = Signal()

    def __init__(self, state: WizardState, *, detail: bool = True) -> None:
        super().__init__(kind="attention")
        self._state, self._detail = state, detail
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
            for code in error.data["allowed"]:
                text = self.tr("Cari barang ini di {channel}").format(channel=CHANNEL_LABELS[Channel(code)])
                self._way(plain_button(text, partial(self.search_wanted.emit, code), icon="search"))
        if error.code == NOT_ENOUGH:
            self._way(plain_button(self.tr("Pilih paket lain"), self.package_wanted.emit, icon="wallet"))
        if error.code == NOT_ENOUGH or self._above(error):
            self._way(plain_button(self.tr("Kurangi jumlah"), self.fewer_wanted.emit, icon="minus"))
        self._ways.addStretch(1)

    def _above(self, error: BlangkonError) -> bool:
        seen = self._state.seen
        return error.code == FORBIDDEN and seen is not None and seen.order.route.room is None

    def _way(self, button: QPushButton) -> None:
        self.buttons.append(button)
        self._ways.addWidget(button)
