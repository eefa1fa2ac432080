"""Fourth page: where and until when, shipping, and who collects the tax."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import MARKETPLACES
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import format_rupiah, parse_rupiah
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.refusal import RefusalCard
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.order_wizard.sums import SumsCard
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label


class DeliveryPage(OrderPage):
    """Shipping counts for the route, so the refusal is shown here too."""

    search_wanted = Signal(str)

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, self.tr("Pengiriman dan pajak"), self.tr("Ongkos kirim ikut menentukan rute pesanan."))
        self.rows = FormRows()
        self.place = QLineEdit()
        self.place.setMaxLength(200)
        self.place.setPlaceholderText(self.tr("Misalnya: Gudang Dinas, Jl. Veteran 5, Batang"))
        self.by = QDateEdit()
        self.by.setCalendarPopup(True)
        self.by.setDisplayFormat("dd-MM-yyyy")
        self.shipping = QLineEdit()
        self.shipping.setPlaceholderText("0")
        self.rows.add("place", self.tr("Tempat pengiriman"), self.place)
        self.rows.add("by", self.tr("Paling lambat tiba"), self.by)
        self.rows.add(
            "shipping", self.tr("Ongkos kirim (rupiah)"), self.shipping, self.tr("Kosong berarti tanpa ongkir.")
        )
        left, right = Card(), Card(self.tr("Pemungut pajak"))
        left.body.addWidget(self.rows)
        left.body.addStretch(1)
        right.body.addWidget(self._collectors())
        right.body.addStretch(1)
        pair = QHBoxLayout()
        pair.setSpacing(SPACE.m)
        pair.addWidget(left, 1)
        pair.addWidget(right, 1)
        self.refusal = RefusalCard(state)
        self.sums = SumsCard(state, words=True)
        self.content.addLayout(pair)
        self.content.addWidget(self.refusal)
        self.content.addWidget(self.sums)
        self.content.addStretch(1)
        self._wrong_shipping = False
        self.place.textEdited.connect(lambda text: state.change(delivery_place=text))
        self.by.dateChanged.connect(self._take_date)
        self.shipping.textEdited.connect(self._take_shipping)
        self.shipping.editingFinished.connect(self._tidy_shipping)
        self.refusal.search_wanted.connect(self.search_wanted)

    def refresh(self) -> None:
        """Show the form."""
        form = self.state.form
        if self.place.text() != form.delivery_place:
            self.place.setText(form.delivery_place)
        today = self.state.services.today
        self.by.blockSignals(True)
        self.by.setMinimumDate(_qdate(today))
        self.by.setDate(_qdate(form.delivery_by or today))
        self.by.blockSignals(False)
        if not self.shipping.hasFocus() and not self._wrong_shipping:
            self._tidy_shipping()
        market = form.channel in MARKETPLACES
        self.marketplace.setEnabled(market)
        (self.marketplace if form.tax_collector == "marketplace" else self.treasurer).setChecked(True)
        self.refusal.refresh()
        self.sums.refresh()

    def first_field(self) -> QWidget:
        """The place."""
        return self.place

    def is_ready(self) -> bool:
        """Place and date are given, shipping can be read, and route and budget still allow the order."""
        form = self.state.form
        filled = bool(form.delivery_place.strip()) and form.delivery_by is not None
        return filled and not self._wrong_shipping and self.state.allowed

    def _collectors(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        self.treasurer = QRadioButton(self.tr("Bendahara memungut"))
        self.marketplace = QRadioButton(self.tr("Marketplace memungut"))
        group = QButtonGroup(self)
        choices = (
            (
                self.treasurer,
                "treasurer",
                self.tr("Bendahara memotong PPN dan PPh saat membayar, lalu menyetornya ke kas negara."),
            ),
            (
                self.marketplace,
                "marketplace",
                self.tr("Marketplace memungut PPN dan PPh sebagai pihak lain; bendahara tidak memotong lagi."),
            ),
        )
        for radio, value, why in choices:
            group.addButton(radio)
            radio.setAccessibleName(radio.text())
            radio.setAccessibleDescription(why)
            radio.clicked.connect(lambda _checked=False, value=value: self.state.change(tax_collector=value))
            column.addWidget(radio)
            column.addWidget(label(why, "small", wrap=True))
            column.addSpacing(SPACE.s)
        return box

    def _take_date(self, day: QDate) -> None:
        self.state.change(delivery_by=date(day.year(), day.month(), day.day()))

    def _take_shipping(self, text: str) -> None:
        try:
            amount = parse_rupiah(text) if text.strip() else 0
        except InvalidInput as error:
            self._wrong_shipping = True
            self.rows.show_error("shipping", f"{self.say(error.title)} {self.say(error.next_step)}")
            self.completeChanged.emit()
            return
        self._wrong_shipping = False
        self.rows.clear_errors()
        self.state.change(shipping=amount)
        self.completeChanged.emit()

    def _tidy_shipping(self) -> None:
        if self._wrong_shipping:
            return
        shipping = self.state.form.shipping
        self.shipping.setText(format_rupiah(shipping).removeprefix("Rp") if shipping else "")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
