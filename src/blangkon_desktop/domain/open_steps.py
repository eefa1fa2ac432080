"""What an order waits for: every step that could be taken now, by which role, of whom, since when.

An order can wait for several people at once: the storekeeper for the rest of the goods, the treasurer for the bill
of what has come.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from blangkon_desktop.domain.lifecycle import step_roles
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.text import Sentence

S = OrderStatus

STEP_NAMES: dict[str, Sentence] = {
    "order.submitted": Sentence("Kirim ke PPK", "Send to the PPK"),
    "order.approved": Sentence("Periksa dan setujui", "Review and approve"),
    "order.placed": Sentence("Catat nomor pesanan", "Record the order number"),
    "order.received": Sentence("Catat penerimaan", "Record the receipt"),
    "order.inspected": Sentence("Periksa barang", "Inspect the goods"),
    "order.billed": Sentence("Catat tagihan", "Record the bill"),
    "order.paid": Sentence("Bayar", "Pay"),
    "order.tax_deposited": Sentence("Catat setoran pajak", "Record the tax deposit"),
    "order.completed": Sentence("Tutup berkas", "Close the file"),
}
"""How the button of each step is called."""


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step that waits: its type, the receipt that it is about, since when (ISO 8601), and the official named for it.

    `user` is "" where any holder of a role may take it.
    """

    type: str
    since: str
    roles: tuple[Role, ...]
    user: str = ""
    receipt: int | None = None


def open_steps(order: Order) -> tuple[OpenStep, ...]:
    """All steps that the order waits for, the most pressing first; none for an order that has ended."""
    return tuple(_steps(order))


def _steps(order: Order) -> Iterator[OpenStep]:
    officials = order.content.officials
    single = {
        S.DRAFT: ("order.submitted", order.created_by),
        S.SUBMITTED: ("order.approved", officials.ppk),
        S.APPROVED: ("order.placed", _buyer(order)),
        S.PAID: ("order.completed", officials.bendahara),
    }
    if order.status in single:
        type_, user = single[order.status]
        if order.status is S.PAID:
            yield from _deposits(order)
        if order.status is not S.PAID or not any(r.payment and r.payment.undeposited for r in order.receipts):
            yield _step(order, type_, _since(order), user)
        return
    if order.status in (S.CANCELLED, S.COMPLETED):
        return
    for receipt in order.receipts:
        yield from _of_receipt(order, receipt)
    if order.status in (S.PLACED, S.PARTLY_RECEIVED):
        yield _step(order, "order.received", _since(order, "order.received", "order.placed", "order.approved"), "")
    yield from _deposits(order)


def _of_receipt(order: Order, receipt: Receipt) -> Iterator[OpenStep]:
    officials = order.content.officials
    if receipt.inspection is None:
        yield _step(order, "order.inspected", _since(order, "order.received"), officials.ppk, receipt.n)
    elif receipt.anything_good and receipt.bill is None:
        yield _step(order, "order.billed", _since(order, "order.inspected"), officials.bendahara, receipt.n)
    elif receipt.bill is not None and receipt.payment is None:
        yield _step(order, "order.paid", _since(order, "order.billed"), officials.bendahara, receipt.n)


def _deposits(order: Order) -> Iterator[OpenStep]:
    for receipt in order.receipts:
        if receipt.payment is not None and receipt.payment.undeposited:
            user = order.content.officials.bendahara
            yield _step(order, "order.tax_deposited", _since(order, "order.paid"), user, receipt.n)


def _step(order: Order, type_: str, since: str, user: str, receipt: int | None = None) -> OpenStep:
    return OpenStep(type_, since, step_roles(type_, order.route.officer), user, receipt)


def _buyer(order: Order) -> str:
    officials = order.content.officials
    return officials.pejabat_pengadaan if order.route.officer == "pejabat-pengadaan" else officials.ppk


def _since(order: Order, *types: str) -> str:
    """When the order last came to what it waits for: the newest event of these types, or of any that moved it."""
    moving = [e for e in order.timeline if e.type not in ("order.attached", "order.tax_deposited")]
    named = [e for e in moving if e.type in types] if types else moving
    return (named or moving)[-1].at
