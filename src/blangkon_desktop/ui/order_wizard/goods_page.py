"""Second page: the goods with quantities, what is still to be found, and the event that they are for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from blangkon_desktop.ui.icons import IconButton
from blangkon_desktop.ui.order_wizard.event_card import EventCard
from blangkon_desktop.ui.order_wizard.finder import FinderCard
from blangkon_desktop.ui.order_wizard.moved_card import MovedCard
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.offers_card import OffersCard
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.quick_goods import MOST_PIECES
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.order_wizard.sums import SumsCard
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.usecases.order_form import FormLine


class GoodsPage(OrderPage):
    """One row per product; a basket for several sellers is announced on top, notes of the PPK stand at the lines."""

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__(state, self.tr("Barang"), self.tr("Periksa jumlah. Harga disalin dari katalog saat disimpan."))
        self.mixed = Card(kind="wash")
        self.mixed_text = label("", "body", wrap=True)
        self.mixed.body.addWidget(self.mixed_text)
        self.content.addWidget(self.mixed)
        self.returned = Card(kind="attention")
        self.returned_text = label("", "body", wrap=True)
        self.returned.body.addWidget(self.returned_text)
        self.returned.setVisible(False)
        self.content.addWidget(self.returned)
        self.moved = MovedCard(state, moves, on_goods=True)
        self.finder = FinderCard(state)
        self.content.addWidget(self.moved)
        self.card = Card()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(SPACE.l)
        self.grid.setVerticalSpacing(SPACE.s)
        self.grid.setColumnStretch(0, 1)
        self.card.body.addLayout(self.grid)
        self.empty = label(
            self.tr("Semua barang sudah dihapus dari pesanan ini. Tambahkan lagi dari katalog."), "quiet"
        )
        self.card.body.addWidget(self.empty)
        self.content.addWidget(self.card)
        self.content.addWidget(self.finder)
        self.offers = OffersCard(state)
        self.content.addWidget(self.offers)
        self.meeting = EventCard(state)
        self.content.addWidget(self.meeting)
        self.meeting.changed.connect(self.completeChanged)
        self.sums = SumsCard(state)
        self.content.addWidget(self.sums)
        self.content.addStretch(1)
        self.spins: dict[str, QSpinBox] = {}
        self._amounts: dict[str, MoneyLabel] = {}
        self._built: tuple[tuple[str, str], ...] | None = None

    def refresh(self) -> None:
        """Show lines and sums."""
        form, forms = self.state.form, self.state.forms
        several = len(forms.forms)
        self.mixed.setVisible(several > 1)
        self.mixed_text.setText(
            self.tr(
                "Keranjang berisi {all} penyedia, jadi {all} pesanan; ini pesanan {n} dari {all}: {vendor}."
            ).format(all=several, n=forms.at + 1, vendor=form.vendor)
        )
        self.returned.setVisible(bool(form.note))
        self.returned_text.setText(self.tr("▲ Dikembalikan dengan catatan: {note}").format(note=form.note))
        self.moved.refresh()
        self.finder.refresh()
        self.offers.refresh()
        self.meeting.begin()
        self.meeting.follow_lines()
        self.meeting.refresh()
        wanted = tuple((x.product_id, x.comment) for x in form.lines)
        if wanted != self._built:
            self._build(form.lines)
        for x in form.lines:
            spin = self.spins[x.product_id]
            if spin.value() != x.quantity:
                spin.setValue(x.quantity)
            self._amounts[x.product_id].set_amount(x.amount)
        self.empty.setVisible(not form.lines)
        self.card.setVisible(bool(form.lines) or not form.to_find)
        self.sums.refresh()

    def is_ready(self) -> bool:
        """There is something to order, everything is found, and an event is whole."""
        form = self.state.form
        return bool(form.lines) and not form.to_find and self.meeting.is_ready

    def first_field(self) -> QWidget | None:
        """The first quantity."""
        return next(iter(self.spins.values()), None)

    def _build(self, lines: tuple[FormLine, ...]) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.spins, self._amounts = {}, {}
        headings = (
            self.tr("Barang"),
            self.tr("Harga"),
            self.tr("Dengan PPN"),
            self.tr("Jumlah"),
            self.tr("Satuan"),
            self.tr("Sebelum PPN"),
        )
        for column, text in enumerate(headings):
            self.grid.addWidget(_head(text, right=column in (1, 2, 5)), 0, column)
        self.grid.addWidget(line(), 1, 0, 1, 7)
        for n, x in enumerate(lines):
            self._row(2 * n + 2, x)
            if x.comment:
                words = (
                    self.tr("Untuk: {what}")
                    if self.state.form.origin
                    else self.tr("▲ Catatan Pejabat Pembuat Komitmen: {what}")
                )
                self.grid.addWidget(label(words.format(what=x.comment), "small", wrap=True), 2 * n + 3, 0, 1, 7)
        self._built = tuple((x.product_id, x.comment) for x in lines)

    def _row(self, row: int, x: FormLine) -> None:
        spin = QSpinBox()
        spin.setRange(1, MOST_PIECES)
        spin.setGroupSeparatorShown(True)
        spin.setValue(x.quantity)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.setMinimumWidth(scaled(104))
        spin.setAccessibleName(self.tr("Jumlah {name}").format(name=x.name))
        spin.valueChanged.connect(lambda value, key=x.product_id: self._set(key, value))
        amount = MoneyLabel(x.amount)
        remove = IconButton("trash", self.tr("Hapus {name} dari pesanan ini").format(name=x.name))
        remove.clicked.connect(lambda _checked=False, key=x.product_id: self._set(key, 0))
        with_tax = MoneyLabel(x.price_with_tax)
        with_tax.setProperty("kind", "quiet")
        cells: tuple[QWidget, ...] = (
            ElidedLabel(x.name),
            MoneyLabel(x.price),
            with_tax,
            spin,
            label(x.unit or "–", "quiet"),
            amount,
            remove,
        )
        for column, cell in enumerate(cells):
            self.grid.addWidget(cell, row, column)
        self.spins[x.product_id], self._amounts[x.product_id] = spin, amount

    def _set(self, product_id: str, quantity: int) -> None:
        self.state.put(self.state.form.with_quantity(product_id, quantity))


def _head(text: str, *, right: bool) -> QLabel:
    made = label(text, "field")
    if right:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made
