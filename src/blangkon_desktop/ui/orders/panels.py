"""Small decisions: cancel with a reason, record the number that the channel gave."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QDateEdit, QLineEdit

from blangkon_desktop.domain.order import Order
from blangkon_desktop.ui.orders.panel import DecisionPanel, ReasonField
from blangkon_desktop.ui.orders.steps import Decision, Desk
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label


class CancelPanel(DecisionPanel):
    """A written reason is required; the order stays in the list with it."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        title = translate("CancelPanel", "Batalkan pesanan ini?")
        super().__init__(title, translate("CancelPanel", "Batalkan pesanan"), dangerous=True)
        self.reason = ReasonField(
            self.tr("Mengapa pesanan ini dibatalkan?"), self.tr("Misalnya: kegiatan ditunda ke tahun depan")
        )
        self.content.addWidget(self.reason)
        self.content.addWidget(label(self.tr("Pesanan dan catatannya tetap tersimpan di daftar."), "small", wrap=True))
        self.finish()

    def start(self) -> None:
        """The cursor into the reason."""
        self.reason.focus()

    def press(self) -> None:
        """Confirm with a reason."""
        if not self.reason.ask():
            return
        text = self.reason.text

        def act(desk: Desk) -> Order:
            order = desk.order
            return desk.services.approving().cancel(desk.person, order.order_id, text, seen=order.head)

        self.decided.emit(Decision("cancel", act))


class PlacePanel(DecisionPanel):
    """The number that the channel gave the order, and the day."""

    def __init__(self, channel: str, today: date) -> None:
        translate = QCoreApplication.translate
        title = translate("PlacePanel", "Catat nomor pesanan dari {channel}").format(channel=channel)
        super().__init__(title, translate("PlacePanel", "Catat nomor"))
        self.content.addWidget(
            label(self.tr("Pesan dahulu di situsnya, lalu salin nomor pesanannya ke sini."), "quiet", wrap=True)
        )
        self.number = QLineEdit()
        self.number.setMaxLength(80)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd-MM-yyyy")
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.rows = FormRows()
        self.rows.add("number", self.tr("Nomor pesanan"), self.number)
        self.rows.add("day", self.tr("Tanggal dipesan"), self.day)
        self.content.addWidget(self.rows)
        self.finish()

    def start(self) -> None:
        """The cursor into the number."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self) -> None:
        """Record the number."""
        number, chosen = self.number.text().strip(), self.day.date()
        if not number:
            self.rows.show_error("number", self.tr("Nomor pesanan belum diisi. Salin dari situs kanalnya."))
            return
        day = date(chosen.year(), chosen.month(), chosen.day())

        def act(desk: Desk) -> Order:
            order = desk.order
            return desk.services.approving().place(desk.person, order.order_id, number, day, seen=order.head)

        self.decided.emit(Decision("place", act))
