"""Words and states of orders as the screens show them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.open_steps import STEP_NAMES, OpenStep
from blangkon_desktop.domain.order import Order, OrderStatus, RouteRecord
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import State
from blangkon_desktop.ui.widgets.step_line import Step
from blangkon_desktop.ui.widgets.times import day_text

S = OrderStatus
_LINE = (S.DRAFT, S.SUBMITTED, S.APPROVED, S.PLACED, S.RECEIVED, S.INSPECTED, S.BILLED, S.PAID, S.COMPLETED)

STATES: dict[OrderStatus, State] = {
    S.DRAFT: "neutral",
    S.SUBMITTED: "attention",
    S.APPROVED: "info",
    S.PLACED: "info",
    S.PARTLY_RECEIVED: "attention",
    S.RECEIVED: "info",
    S.INSPECTED: "info",
    S.BILLED: "info",
    S.PAID: "good",
    S.COMPLETED: "good",
    S.CANCELLED: "stop",
}
"""The shape and colour of each status; the word stands beside it."""


def time_text(iso: str) -> str:
    """`24-11-2026 08.30`."""
    return f"{datetime.fromisoformat(iso):%d-%m-%Y %H.%M}"


def days_since(iso: str, now: datetime) -> str:
    """`hari ini`, `kemarin`, `3 hari`."""
    days = (now.date() - date.fromisoformat(iso[:10])).days
    translate = QCoreApplication.translate
    if days <= 0:
        return translate("OrderWords", "hari ini")
    return translate("OrderWords", "kemarin") if days == 1 else translate("OrderWords", "{n} hari").format(n=days)


def pieces_text(count: int, unit: str) -> str:
    """`1.250 rim`."""
    return f"{count:,} {unit}".replace(",", ".").strip()


def size_text(size: int) -> str:
    """Bytes as people say them: `840 KB`, `2,4 MB`."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def step_text(step: OpenStep, order: Order, language: Language) -> str:
    """How a step is called; with the number of its receipt where the order has several."""
    name = STEP_NAMES[step.type].text(language)
    if step.receipt is None or len(order.receipts) < 2:
        return name
    return QCoreApplication.translate("OrderWords", "{step} (penerimaan ke-{n})").format(step=name, n=step.receipt)


def policy_text(route: RouteRecord) -> str:
    """The policy file that decided: `Aturan Batang 2024-03`."""
    words = QCoreApplication.translate("OrderWords", "Aturan {name} {version}")
    return words.format(name=route.policy_id.replace("-", " ").title(), version=route.policy_version)


def steps_of(order: Order) -> tuple[Step, ...]:
    """The line of steps: what is done with its date, where the order stands, what comes."""
    reached: dict[OrderStatus, str] = {}
    for event in order.timeline:
        if event.type not in ("order.attached", "order.tax_deposited"):  # they move nothing
            reached[event.status] = day_text(event.at)
    words = _step_words()
    if order.status is S.CANCELLED:
        done = [s for s in _LINE if s in reached and s is not S.CANCELLED]
        stopped = Step(words[S.CANCELLED], "stopped", reached[S.CANCELLED])
        return (*(Step(words[s], "done", reached[s]) for s in done), stopped)
    if S.PARTLY_RECEIVED in reached:
        reached.setdefault(S.RECEIVED, reached[S.PARTLY_RECEIVED])
    at = _LINE.index(S.RECEIVED if order.status is S.PARTLY_RECEIVED else order.status)
    last = order.status is S.COMPLETED
    return tuple(
        Step(
            words[s], "done" if n < at or last else "now" if n == at else "next", reached.get(s, "") if n <= at else ""
        )
        for n, s in enumerate(_LINE)
    )


def event_words(type_: str) -> str:
    """What a step of the timeline says."""
    translate = QCoreApplication.translate
    words = {
        "order.saved": translate("OrderWords", "Pesanan disimpan"),
        "order.changed": translate("OrderWords", "Pesanan diubah"),
        "order.submitted": translate("OrderWords", "Dikirim ke Pejabat Pembuat Komitmen"),
        "order.returned": translate("OrderWords", "Dikembalikan dengan catatan"),
        "order.approved": translate("OrderWords", "Disetujui"),
        "order.placed": translate("OrderWords", "Dipesan di kanal"),
        "order.received": translate("OrderWords", "Barang diterima"),
        "order.inspected": translate("OrderWords", "Barang diperiksa"),
        "order.billed": translate("OrderWords", "Tagihan dicatat"),
        "order.paid": translate("OrderWords", "Pembayaran dicatat"),
        "order.negotiated": translate("OrderWords", "Harga dinegosiasi"),
        "order.amended": translate("OrderWords", "Perubahan pesanan diajukan"),
        "order.tax_deposited": translate("OrderWords", "Setoran pajak dicatat"),
        "order.attached": translate("OrderWords", "Berkas dilampirkan"),
        "order.completed": translate("OrderWords", "Berkas ditutup"),
        "order.cancelled": translate("OrderWords", "Dibatalkan"),
        "order.revoked": translate("OrderWords", "Dibatalkan sesudah disetujui"),
    }
    return words.get(type_, type_)


def _step_words() -> dict[OrderStatus, str]:
    translate = QCoreApplication.translate
    return {
        S.DRAFT: translate("OrderWords", "Konsep"),
        S.SUBMITTED: translate("OrderWords", "Dikirim"),
        S.APPROVED: translate("OrderWords", "Disetujui"),
        S.PLACED: translate("OrderWords", "Dipesan"),
        S.RECEIVED: translate("OrderWords", "Diterima"),
        S.INSPECTED: translate("OrderWords", "Diperiksa"),
        S.BILLED: translate("OrderWords", "Ditagih"),
        S.PAID: translate("OrderWords", "Dibayar"),
        S.COMPLETED: translate("OrderWords", "Selesai"),
        S.CANCELLED: translate("OrderWords", "Dibatalkan"),
    }
