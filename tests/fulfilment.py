"""The steps after an order was placed in the short form that tests want: people, a day, and the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receipt import Account, PaymentMethod, ReceiptLine
from blangkon_desktop.usecases.payment_request import BillRequest, PayRequest, make_deposit
from blangkon_desktop.usecases.receive_goods import InspectionRequest, ReceiptRequest
from tests.offices import ReadyOffice

NTPN = "A1B2C3D4E5F6G7H8"


class Fulfilment:
    """Receiving, inspecting, billing, paying and closing of a ready office."""

    def __init__(self, office: ReadyOffice) -> None:
        self.store, self.treasury = office.program.receiving(), office.program.paying()

    def receive(self, who: Person, order_id: str, on: date, note: str, lines: Sequence[ReceiptLine]) -> Order:
        """Goods come."""
        return self.store.receive(who, order_id, ReceiptRequest(on, tuple(lines), note))

    def inspect(self, who: Person, order_id: str, on: date, notes: str = "", receipt: int | None = None) -> Order:
        """They are inspected and accepted."""
        return self.store.inspect(who, order_id, InspectionRequest(on, notes=notes), receipt)

    def bill(self, who: Person, order_id: str, on: date, number: str, amount: int, receipt: int | None = None) -> Order:
        """The vendor bills."""
        return self.treasury.bill(who, order_id, BillRequest(on, number, amount), receipt)

    def pay(
        self, who: Person, order_id: str, on: date, method: str = "up", receipt: int | None = None, account: str = ""
    ) -> Order:
        """The treasurer pays, to another account than the known one if it is named."""
        to = Account("Bank Jateng", account, "CV Uji") if account else Account()
        return self.treasury.pay(who, order_id, PayRequest(on, PaymentMethod(method), to), receipt)

    def deposit(self, who: Person, order_id: str, on: date, ntpn: str = NTPN, receipt: int | None = None) -> Order:
        """Withheld tax is deposited."""
        return self.treasury.deposit(who, order_id, make_deposit(ntpn, on), receipt)

    def complete(self, who: Person, order_id: str) -> Order:
        """The file is closed."""
        return self.treasury.complete(who, order_id)
