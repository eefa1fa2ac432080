"""What should be looked at before the order goes on: the sentence, the orders concerned, and the ways on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.ui.order_wizard.facts import Seen
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.page import bring_into_view
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.usecases.order_review import ReviewItem
from blangkon_desktop.usecases.ports import OrderSummary

_OPEN_UP_TO = 3
_TITLE_ID, _TITLE_EN = "Perlu ditinjau: ", "To be reviewed: "


class ReviewCard(Card):
    """Shown while there is something to review. `drop_wanted` is the third way: this order is not made at all."""

    drop_wanted = Signal()

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__(kind="attention")
        self._state, self._moves = state, moves
        self._shown: tuple[ReviewItem, ...] = ()
        self._open: bool | None = None
        self.setAccessibleName(self.tr("Perlu ditinjau"))
        self.body.addWidget(label(self.tr("▲ Perlu ditinjau"), "strong"))
        self._items = QVBoxLayout()
        self._items.setSpacing(SPACE.xs)
        self.body.addLayout(self._items)
        self.list = QWidget()
        self._grid = QGridLayout(self.list)
        self._grid.setContentsMargins(0, SPACE.xs, 0, SPACE.xs)
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(2, 1)
        self.body.addWidget(self.list)
        self.body.addLayout(self._ways())
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(scaled(64))
        self.reason.setAccessibleName(self.tr("Alasan"))
        self.reason.setPlaceholderText(
            self.tr("Misalnya: kegiatannya berbeda, barang ini untuk ruang rapat yang baru disetujui 20-11-2026")
        )
        self.body.addWidget(self.reason)
        self.told = label("", "small", wrap=True)
        self.body.addWidget(self.told)
        self.reason.textChanged.connect(lambda: state.change(review_reason=self.reason.toPlainText()))
        self.setVisible(False)
        state.previewed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what the newest preview says."""
        seen = self._state.seen
        items = seen.order.review if seen is not None else ()
        self.setVisible(bool(items))
        if seen is None or not items:
            self._shown = ()
            return
        orders = _orders(items)
        if items != self._shown:
            self._shown = items
            self._fill(seen, orders)
        if self.reason.toPlainText() != self._state.form.review_reason:
            self.reason.setPlainText(self._state.form.review_reason)
        asking = bool(seen.asking) and not seen.refused
        self.reason.setVisible(asking)
        self.told.setVisible(asking)
        self.why.setVisible(asking)
        self.merge.setVisible(bool(orders))
        self.see.setVisible(bool(orders))
        shown = bool(orders) and (len(orders) <= _OPEN_UP_TO if self._open is None else self._open)
        self.list.setVisible(shown)
        word = self.tr("Tutup daftar") if shown else self.tr("Lihat {n} pesanan")
        self.see.setText(word.format(n=len(orders)))

    def _ways(self) -> QHBoxLayout:
        self.see = quiet_button("", self._toggle)
        self.merge = plain_button(self.tr("Gabung jadi satu"), self._merge)
        self.why = plain_button(self.tr("Tulis alasan"), self._write)
        self.drop = quiet_button(self.tr("Tidak jadi memesan"), self.drop_wanted.emit)
        self.merge.setToolTip(self.tr("Menjadi satu pesanan; pesanan lama dibatalkan saat disimpan"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for button in (self.see, self.merge, self.why, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _fill(self, seen: Seen, orders: tuple[OrderSummary, ...]) -> None:
        _clear(self._items)
        for item in seen.order.review:
            text = item.text.text(self._state.services.language)
            text = text.removeprefix(_TITLE_ID).removeprefix(_TITLE_EN)
            self._items.addWidget(label(text[:1].upper() + text[1:], "body", wrap=True))
            self._items.addWidget(label(self._demand(item), "small", wrap=True))
        _clear(self._grid)
        heads = (self.tr("Nomor"), self.tr("Tanggal"), self.tr("Penyedia"), self.tr("Kanal"), self.tr("Nilai"))
        for column, head in enumerate(heads):
            made = label(head, "field")
            if column == len(heads) - 1:
                made.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(made, 0, column)
        for row, order in enumerate(orders, 1):
            day = date_screen(date.fromisoformat(order.order_date))
            self._row(row, (order.number, day, order.vendor, CHANNEL_LABELS[Channel(order.channel)]), order.total)
        content = seen.order.content
        day = date_screen(date.fromisoformat(content.order_date))
        mine = (self.tr("pesanan ini"), day, content.vendor.name, CHANNEL_LABELS[content.channel])
        self._row(len(orders) + 1, mine, content.totals.total)
        more = any(item.needs == "acknowledge" for item in seen.asking)
        self.told.setText(
            self.tr("Alasan ini dibaca Pejabat Pembuat Komitmen, yang juga menyatakan sudah meninjau daftarnya.")
            if more
            else self.tr("Alasan ini dibaca Pejabat Pembuat Komitmen dan tersimpan bersama pesanan.")
        )

    def _row(self, row: int, texts: tuple[str, ...], amount: int) -> None:
        for column, text in enumerate(texts):
            self._grid.addWidget(ElidedLabel(text) if column == 2 else label(text), row, column)
        self._grid.addWidget(MoneyLabel(amount), row, len(texts))

    def _demand(self, item: ReviewItem) -> str:
        if item.needs == "refuse":
            return self.tr("Menurut aturan kantor, pesanan ini digabung dahulu. Dasar: {source}").format(
                source=item.source
            )
        return self.tr("Dasar: {source}").format(source=item.source)

    def _toggle(self) -> None:
        self._open = not self.list.isVisible()
        self.refresh()

    def _merge(self) -> None:
        self._moves.merge([order.order_id for order in _orders(self._shown)])

    def _write(self) -> None:
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.told)


def _orders(items: tuple[ReviewItem, ...]) -> tuple[OrderSummary, ...]:
    """The orders of all items, each once, oldest first."""
    found = {order.order_id: order for item in items for order in item.orders}
    return tuple(sorted(found.values(), key=lambda order: (order.order_date, order.number)))


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
