"""The lists of the room of payment and what marks a row in each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.open_steps import OpenStep
from blangkon_desktop.domain.order import STATUS_LABELS, Order, OrderStatus
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.fulfilment.chip_bar import Group
from blangkon_desktop.ui.payment.deposit_form import dues
from blangkon_desktop.ui.style import State
from blangkon_desktop.usecases.ports import OrderSummary

AGES = "ages"
STEP_GROUPS = {
    "order.billed": "bill",
    "order.paid": "pay",
    "order.tax_deposited": "deposit",
    "order.completed": "close",
}
PAID = frozenset({OrderStatus.PAID.value, OrderStatus.COMPLETED.value})
_OLD = 14
"""Days after which a vendor has waited long."""


def payment_groups() -> tuple[Group, ...]:
    """The lists, in the order in which a receipt passes through them."""
    translate = QCoreApplication.translate
    return (
        Group(
            "bill",
            translate("PaymentGroups", "Catat tagihan"),
            translate("PaymentGroups", "Tidak ada yang menunggu tagihan"),
            translate("PaymentGroups", "Barang yang sudah diperiksa dan baik muncul di sini; catat tagihannya."),
        ),
        Group(
            "pay",
            translate("PaymentGroups", "Bayar"),
            translate("PaymentGroups", "Tidak ada yang menunggu dibayar"),
            translate("PaymentGroups", "Tagihan yang sudah dicatat muncul di sini sampai dibayar."),
        ),
        Group(
            "deposit",
            translate("PaymentGroups", "Belum setor"),
            translate("PaymentGroups", "Tidak ada pajak yang belum disetor"),
            translate("PaymentGroups", "Pajak yang dipungut bendahara ada di sini sampai NTPN-nya dicatat."),
        ),
        Group(
            "close",
            translate("PaymentGroups", "Tutup berkas"),
            translate("PaymentGroups", "Tidak ada berkas yang siap ditutup"),
            translate("PaymentGroups", "Pesanan yang lunas dan pajaknya disetor muncul di sini untuk ditutup."),
        ),
        Group(
            AGES,
            translate("PaymentGroups", "Menurut umur"),
            translate("PaymentGroups", "Tidak ada yang menunggu dibayar"),
            "",
        ),
        Group(
            "done",
            translate("PaymentGroups", "Lunas"),
            translate("PaymentGroups", "Belum ada pesanan yang lunas"),
            translate("PaymentGroups", "Pembayaran yang lalu dapat dilihat lagi di sini, dengan pajak dan NTPN-nya."),
        ),
    )


def marker(policy: Policy) -> Callable[[Order, OpenStep, date], tuple[Rupiah, State, Sentence]]:
    """Marks a row with the money of its receipt, and how long it waits or when its tax is due."""

    def mark(order: Order, step: OpenStep, today: date) -> tuple[Rupiah, State, Sentence]:
        receipt = order.receipt(step.receipt) if step.receipt is not None else None
        if receipt is None:
            return order.totals.total, "good", Sentence("Lunas", "Paid in full")
        payment = receipt.payment
        if step.type == "order.tax_deposited" and payment is not None:
            return (payment.undeposited, *_due(policy, receipt, today))
        amount = receipt.bill.amount if receipt.bill is not None else billable(order, receipt)
        days = (today - date.fromisoformat(receipt.date)).days
        state: State = "attention" if days > _OLD else "neutral"
        return amount, state, Sentence(f"{days} hari sejak diterima", f"{days} days since receipt")

    return mark


def status_word(row: OrderSummary) -> Sentence:
    """The status of an order that is looked up."""
    return STATUS_LABELS[OrderStatus(row.status)]


def _due(policy: Policy, receipt: Receipt, today: date) -> tuple[State, Sentence]:
    payment = receipt.payment
    days = [due.due for due in dues(policy, payment)] if payment is not None else []
    if not days:
        return "attention", Sentence("Belum setor", "Not deposited")
    last = min(days)
    if last < today:
        return "stop", Sentence(f"Lewat {last:%d-%m-%Y}", f"Was due {last:%d-%m-%Y}")
    return "attention", Sentence(f"Setor sampai {last:%d-%m-%Y}", f"Due {last:%d-%m-%Y}")
