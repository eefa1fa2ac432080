"""The channels as choices: those the rule allows are open, the forbidden side is grey, each with its share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, MARKETPLACES, Channel
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.spread_bar import SpreadBar
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label


class ChannelChoice(Card):
    """`changed` follows a choice. `fits` tells whether the chosen channel is the one that sells the goods."""

    changed = Signal()
    search_wanted = Signal(str)

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__()
        self._state = state
        self.wanted: Channel = state.form.channel
        self.setAccessibleName(self.tr("Kanal"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.s)
        self.market, self.catalogue = label("", "strong"), label("", "strong")
        self.spread = ElidedLabel("", "small")
        self.spread.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(SPACE.l)
        head.addWidget(self.market)
        head.addWidget(self.spread, 1)
        grid.addLayout(head, 0, 0, 1, len(MARKETPLACES))
        grid.addWidget(self.catalogue, 0, len(MARKETPLACES))
        self._group = QButtonGroup(self)
        self.radios: dict[Channel, QRadioButton] = {}
        self.bars: dict[Channel, tuple[SpreadBar, QLabel]] = {}
        for column, channel in enumerate((*MARKETPLACES, Channel.EKATALOG_LOKAL)):
            grid.addWidget(self._place(channel), 1, column)
            grid.setColumnStretch(column, 38 if channel is Channel.EKATALOG_LOKAL else 21)  # as on the scale above
        self.body.addLayout(grid)
        self.note = label("", "body", wrap=True)
        self.take = primary_button("", lambda: moves.move(self.wanted))
        self.button = plain_button("", self._search, icon="search")
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, SPACE.xs, 0, 0)
        below.addWidget(self.note, 1)
        below.addWidget(self.take)
        below.addWidget(self.button)
        self.body.addWidget(self._below)
        self._below.setVisible(False)

    @property
    def fits(self) -> bool:
        """Whether the goods of the order are sold on the chosen channel."""
        return self.wanted is self._state.form.channel

    def reset(self) -> None:
        """Choose the channel that sells the goods of the order."""
        self.wanted = self._state.form.channel

    def refresh(self) -> None:
        """Grey what the rule forbids."""
        seen, form = self._state.seen, self._state.form
        allowed = seen.order.route.channels if seen else ()
        if self.wanted not in allowed:
            self.wanted = form.channel
        free = any(channel in allowed for channel in MARKETPLACES)
        open_ = Channel.EKATALOG_LOKAL in allowed
        market, catalogue = self._headings(free, open_)
        self.market.setText(market)
        self.catalogue.setText(catalogue)
        self.market.setEnabled(free)
        self.catalogue.setEnabled(open_)
        for channel, radio in self.radios.items():
            radio.setEnabled(channel in allowed)
            radio.setChecked(channel is self.wanted)
            for part in self.bars[channel]:
                part.setEnabled(channel in allowed)
        self._show_spread()
        self._show_move()

    def _headings(self, free: bool, open_: bool) -> tuple[str, str]:
        """What stands over the marketplaces and over the catalogue."""
        seen = self._state.seen
        if seen is None:
            return self.tr("Marketplace"), self.tr("E-Katalog Lokal")
        if not seen.order.route.inside:
            return self.tr("Tidak melalui Blangkon"), ""
        market = self.tr("✔ Marketplace: bebas memilih") if free else self.tr("Marketplace: bukan untuk nilai ini")
        if not free and not seen.above:
            market = self.tr("Marketplace: dinyatakan tidak menawarkan")
        return market, self.tr("✔ E-Katalog Lokal") if open_ else self.tr("E-Katalog Lokal: di atas batas")

    def _show_move(self) -> None:
        form, named = self._state.form, CHANNEL_LABELS[self.wanted]
        self._below.setVisible(not self.fits)
        self.note.setText(
            self.tr("Barang di pesanan ini dijual {vendor} di {present}. Keranjang tetap ada.").format(
                vendor=form.vendor, present=CHANNEL_LABELS[form.channel]
            )
        )
        self.take.setText(self.tr("Carikan padanan di {channel}").format(channel=named))
        self.take.setAccessibleName(self.take.text())
        self.button.setText(self.tr("Cari sendiri"))
        self.button.setAccessibleName(self.tr("Cari di {channel}").format(channel=named))

    def _show_spread(self) -> None:
        facts = self._state.facts
        shares = facts.spread if facts else ()
        whole = sum(share.orders for share in shares)
        for share in shares:
            bar, words = self.bars[share.channel]
            part = share.orders / whole if whole else 0.0
            text = self.tr("{n} pesanan, {percent} %").format(n=share.orders, percent=round(part * 100))
            bar.show_share(part, text)
            words.setText(str(share.orders) if whole else "")
            words.setToolTip(text)
        self.spread.setText(
            self.tr("sebaran {n} pesanan kantor Anda tahun ini").format(n=whole)
            if whole
            else self.tr("sebaran: belum ada pesanan tahun ini")
        )

    def _place(self, channel: Channel) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        bar, words = SpreadBar(), label("", "small")
        self.bars[channel] = (bar, words)
        row = QHBoxLayout()
        row.addWidget(self._radio(channel), 1)
        row.addWidget(words)
        column.addLayout(row)
        column.addWidget(bar)
        return place

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
