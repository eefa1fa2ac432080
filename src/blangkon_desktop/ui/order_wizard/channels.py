"""The channels as choices: those the rule allows are open, the forbidden side is grey."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, MARKETPLACES, Channel
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label


class ChannelChoice(Card):
    """`changed` follows a choice. `fits` tells whether the chosen channel is the one that sells the goods."""

    changed = Signal()
    search_wanted = Signal(str)

    def __init__(self, state: WizardState) -> None:
        super().__init__()
        self._state = state
        self.wanted: Channel = state.form.channel
        self.setAccessibleName(self.tr("Kanal"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.xs)
        self.market = label("", "strong")
        self.catalogue = label("", "strong")
        grid.addWidget(self.market, 0, 0)
        grid.addWidget(self.catalogue, 0, 1)
        self._group = QButtonGroup(self)
        self.radios: dict[Channel, QRadioButton] = {}
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        for channel in MARKETPLACES:
            row.addWidget(self._radio(channel))
        row.addStretch(1)
        grid.addLayout(row, 1, 0)
        grid.addWidget(self._radio(Channel.EKATALOG_LOKAL), 1, 1)
        grid.setColumnStretch(0, 62)  # as on the scale above
        grid.setColumnStretch(1, 38)
        self.body.addLayout(grid)
        self.note = label("", "body", wrap=True)
        self.button = plain_button("", self._search, icon="search")
        below = QHBoxLayout()
        below.addWidget(self.note, 1)
        below.addWidget(self.button)
        self.body.addLayout(below)

    @property
    def fits(self) -> bool:
        """Whether the goods of the basket are sold on the chosen channel."""
        return self.wanted is self._state.form.channel

    def reset(self) -> None:
        """Choose the channel that sells the goods of the basket."""
        self.wanted = self._state.form.channel

    def refresh(self) -> None:
        """Grey what the rule forbids."""
        seen, form = self._state.seen, self._state.form
        allowed = seen.order.route.channels if seen else ()
        if self.wanted not in allowed:
            self.wanted = form.channel
        free = any(channel in allowed for channel in MARKETPLACES)
        self.market.setText(
            self.tr("✔ Marketplace: bebas memilih") if free else self.tr("Marketplace: bukan untuk nilai ini")
        )
        open_ = Channel.EKATALOG_LOKAL in allowed
        self.catalogue.setText(
            self.tr("✔ E-Katalog Lokal") if open_ else self.tr("E-Katalog Lokal: untuk nilai di atas batas")
        )
        self.market.setEnabled(free)
        self.catalogue.setEnabled(open_)
        for channel, radio in self.radios.items():
            radio.setEnabled(channel in allowed)
            radio.setChecked(channel is self.wanted)
        self.note.setVisible(not self.fits)
        self.button.setVisible(not self.fits)
        named = CHANNEL_LABELS[self.wanted]
        self.note.setText(
            self.tr(
                "Barang di pesanan ini dijual {vendor} di {present}. Untuk {other}, cari barang yang sama di sana; "
                "keranjang tetap ada."
            ).format(vendor=form.vendor, present=CHANNEL_LABELS[form.channel], other=named)
        )
        self.button.setText(self.tr("Cari di {channel}").format(channel=named))
        self.button.setAccessibleName(self.button.text())

    def _radio(self, channel: Channel) -> QRadioButton:
        radio = QRadioButton(CHANNEL_LABELS[channel])
        radio.setAccessibleName(CHANNEL_LABELS[channel])
        radio.clicked.connect(lambda _checked=False: self._choose(channel))
        self._group.addButton(radio)
        self.radios[channel] = radio
        return radio

    def _choose(self, channel: Channel) -> None:
        self.wanted = channel
        self.refresh()
        self.changed.emit()

    def _search(self) -> None:
        self.search_wanted.emit(self.wanted.value)
