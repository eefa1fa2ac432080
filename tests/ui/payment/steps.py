"""Orders of a ready office on their way to payment, taken there by the use cases."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.receipt import Account, InspectionResult, PaymentMethod, ReceiptLine
from blangkon_desktop.ui.fulfilment.waiting_card import WaitCard
from blangkon_desktop.ui.payment.page import PaymentPage
from blangkon_desktop.usecases.payment_request import BillRequest, PayRequest
from blangkon_desktop.usecases.receive_goods import InspectionRequest, ReceiptRequest
from tests.offices import product
from tests.ui.fulfilment.room import Rooms

TODAY = date(2026, 11, 24)
TAXED = product(1)
MARKET = {"tax_collector": "marketplace"}


def come(rooms: Rooms, order: Order, *, good: int | None = None, result: str = "") -> Order:
    """All goods of an order come; with a result they are inspected too."""
    rows = tuple(
        ReceiptLine(x.n, x.quantity, x.quantity if good is None else good, 0 if good is None else x.quantity - good)
        for x in order.content.lines
    )
    store, person = rooms.office.program.receiving(), rooms.office.person
    order = store.receive(person("penyimpan"), order.order_id, ReceiptRequest(TODAY, rows, "SJ-1"))
    if result:
        order = store.inspect(
            person("ppk"), order.order_id, InspectionRequest(TODAY, InspectionResult(result), "Catatan")
        )
    return order


def billed(rooms: Rooms, order: Order) -> Order:
    """Received, inspected and billed in full."""
    done = come(rooms, order, result="accepted")
    request = BillRequest(TODAY, "INV-1", done.totals.total)
    return rooms.office.program.paying().bill(rooms.office.person("bendahara"), order.order_id, request)


def paid(rooms: Rooms, order: Order, account: Account = Account()) -> Order:
    """Billed and paid by UP."""
    done = billed(rooms, order)
    request = PayRequest(TODAY, PaymentMethod.UP, account)
    return rooms.office.program.paying().pay(rooms.office.person("bendahara"), done.order_id, request)


def told(page: PaymentPage) -> str:
    return " ".join(card.text for card in page.detail.cards if isinstance(card, WaitCard))
