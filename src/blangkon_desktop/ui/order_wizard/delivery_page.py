"""Fourth page: where and until when, shipping, and who collects the tax."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.refusal import RefusalCard
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.order_wizard.sums import SumsCard
from blangkon_desktop.ui.order_wizard.tax_choice import TaxChoice
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.typed_fields import AmountEdit, DayEdit
from blangkon_desktop.usecases.order_form import whole_event


class DeliveryPage(OrderPage):
    """Shipping and tax count for the route, so the refusal is shown here too."""

    search_wanted = Signal(str)

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__(
            state, self.tr("Pengiriman dan pajak"), self.tr("Ongkos kirim dan pajak ikut menentukan rute pesanan.")
        )
        self.rows = FormRows()
        self.place = QLineEdit()
        self.place.setMaxLength(200)
        self.place.setPlaceholderText(self.tr("Misalnya: Gudang Dinas, Jl. Veteran 5, Batang"))
        self.by = DayEdit(lambda: state.services.today, least=lambda: state.services.today)
        self.shipping = AmountEdit()
        self.rows.add("place", self.tr("Tempat pengiriman"), self.place)
        day_hint = self.tr("Boleh 12-3-2026, 120326 atau «besok».")
        self.rows.add("by", self.tr("Paling lambat tiba"), self.by, day_hint)
        shipping_hint = self.tr("Kosong berarti tanpa ongkos kirim. Boleh 50.000 atau 50 rb.")
        self.rows.add("shipping", self.tr("Ongkos kirim (rupiah)"), self.shipping, shipping_hint)
        left = Card()
        self.tax = TaxChoice(state)
        left.body.addWidget(self.rows)
        left.body.addStretch(1)
        pair = QHBoxLayout()
        pair.setSpacing(SPACE.m)
        pair.addWidget(left, 1)
        pair.addWidget(self.tax, 1)
        self.refusal = RefusalCard(state, moves)
        self.sums = SumsCard(state, words=True)
        self.content.addLayout(pair)
        self.content.addWidget(self.refusal)
        self.content.addWidget(self.sums)
        self.content.addStretch(1)
        self.place.textEdited.connect(lambda text: state.change(delivery_place=text))
        self.by.taken.connect(self._take_date)
        self.shipping.taken.connect(self._take_shipping)
        self.by.unclear.connect(lambda sentence: self._tell("by", sentence))
        self.shipping.unclear.connect(lambda sentence: self._tell("shipping", sentence))
        self.refusal.search_wanted.connect(self.search_wanted)

    def initializePage(self) -> None:
        """Goods for an event come to its place on its day, unless another place was given."""
        form = self.state.form
        event = whole_event(form.event)
        if event is not None and not form.delivery_place:
            day = date.fromisoformat(event.date)
            by = day if day >= self.state.services.today else form.delivery_by
            self.state.change(delivery_place=event.place, delivery_by=by)
        super().initializePage()

    def refresh(self) -> None:
        """Show the form."""
        form = self.state.form
        if self.place.text() != form.delivery_place:
            self.place.setText(form.delivery_place)
        self.by.show_day(form.delivery_by)
        self.shipping.show_amount(form.shipping)
        self.tax.refresh()
        self.refusal.refresh()
        self.sums.refresh()

    def first_field(self) -> QWidget:
        """The place."""
        return self.place

    def is_ready(self) -> bool:
        """Place, date and collector are given, the fields can be read, and route and budget still allow the order."""
        form = self.state.form
        filled = bool(form.delivery_place.strip()) and form.delivery_by is not None and bool(form.tax_collector)
        return filled and self.by.is_clear and self.shipping.is_clear and self.state.allowed

    def _take_date(self, day: date | None) -> None:
        self._clear()
        if self.by.is_clear:
            self.state.change(delivery_by=day)

    def _take_shipping(self, amount: int | None) -> None:
        self._clear()
        if amount is not None:
            self.state.change(shipping=amount)

    def _clear(self) -> None:
        if self.by.is_clear and self.shipping.is_clear:
            self.rows.clear_errors()
        self.completeChanged.emit()

    def _tell(self, name: str, sentence: Sentence) -> None:
        self.rows.show_error(name, self.say(sentence))
        self.completeChanged.emit()
