"""Words and states of orders as the screens show them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.ui.style import State
from blangkon_desktop.ui.widgets.step_line import Step

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


def day_text(iso: str) -> str:
    """`2026-11-24T08:30:00+07:00` or `2026-11-24` as `24-11-2026`."""
    return f"{date.fromisoformat(iso[:10]):%d-%m-%Y}" if iso else ""


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


def steps_of(order: Order) -> tuple[Step, ...]:
    """The line of steps: what is done with its date, where the order stands, what comes."""
    reached: dict[OrderStatus, str] = {}
    for event in order.timeline:
        reached[event.status] = day_text(event.at)
    words = _step_words()
    if order.status is S.CANCELLED:
        done = [s for s in _LINE if s in reached and s is not S.CANCELLED]
        stopped = Step(words[S.CANCELLED], "stopped", reached[S.CANCELLED])
        return (*(Step(words[s], "done", reached[s]) for s in done), stopped)
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
