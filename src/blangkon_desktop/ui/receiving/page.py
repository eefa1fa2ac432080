"""The room "Penerimaan": goods that are awaited, goods to be inspected, and what was received."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.open_steps import OpenStep
from blangkon_desktop.domain.order import STATUS_LABELS, Order, OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.fulfilment.chip_bar import Group
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.form import WorkForm
from blangkon_desktop.ui.fulfilment.page import WorkPage
from blangkon_desktop.ui.fulfilment.receipt_card import ReceiptCard
from blangkon_desktop.ui.fulfilment.rows import WorkRow, closed_rows, open_rows
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.fulfilment.waiting_card import WaitCard
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.words import STATES
from blangkon_desktop.ui.receiving.inspection_form import InspectionForm
from blangkon_desktop.ui.receiving.receipt_form import ReceiptForm
from blangkon_desktop.ui.style import State
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.ports import OrderSummary

S = OrderStatus
_GROUPS = {"order.received": "receive", "order.inspected": "inspect"}
_RECEIVED = frozenset(s.value for s in (S.RECEIVED, S.INSPECTED, S.BILLED, S.PAID, S.COMPLETED))


class ReceivingPage(WorkPage):
    """The storekeeper and the PPTK record, the PPK inspects, buyers look."""

    def __init__(self, session: Session, services: FulfilmentServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("", "package", _groups(session), session, services, tasks, notices)
        self.set_title(self.tr("Penerimaan"))
        self.list.setAccessibleName(self.tr("Pesanan yang menunggu barang atau pemeriksaan"))
        self.detail.setAccessibleName(self.tr("Penerimaan pesanan ini"))

    def load_rows(self) -> tuple[WorkRow, ...]:
        """Orders awaited, receipts to inspect, and orders whose goods have all come."""
        waiting = open_rows(self.services, self.session, _GROUPS, _mark)
        return (*waiting, *closed_rows(self.services, "done", _RECEIVED, _status))

    def build(self, facts: WorkFacts, receipt: int | None) -> tuple[Sequence[QWidget], WorkForm | None]:
        """The form of this person's step, and below it every receipt, newest first."""
        self._show_head(facts)
        order, language = facts.order, self.services.language
        form = self._form(facts, receipt)
        cards: list[QWidget] = [form] if form is not None else []
        if form is None:
            cards += [WaitCard(words) for words in self._waits(facts)]
        for each in reversed(order.receipts):
            card = ReceiptCard(facts, each, language)
            if isinstance(form, InspectionForm) and form.key == f"inspection#{each.n}":
                cards.insert(0, card)
            else:
                cards.append(card)
        return cards, form

    def _form(self, facts: WorkFacts, receipt: int | None) -> WorkForm | None:
        """The form for the receipt that was asked for, else for the person's first step on this order."""
        inspecting, receiving = facts.step("order.inspected", receipt), facts.step("order.received")
        found = facts.order.receipt(inspecting.receipt) if inspecting is not None else None
        if found is not None and facts.may(self.session, inspecting):
            return InspectionForm(facts, found, self.services.language)
        if receipt is None and facts.may(self.session, receiving):
            return ReceiptForm(facts, self.services.language, self.tasks)
        return None

    def _waits(self, facts: WorkFacts) -> list[str]:
        language = self.services.language
        words = []
        for type_, text in (
            ("order.inspected", self.tr("Penerimaan ke-{n} menunggu pemeriksaan oleh {who}, sejak {day}.")),
            ("order.received", self.tr("Barang dicatat oleh {who} saat datang; ditunggu sejak {day}.")),
        ):
            step = facts.step(type_)
            if step is not None:
                told = text.format(n=step.receipt, who=facts.waits_for(step, language), day=day_text(step.since))
                words.append(told)
        if not words and not facts.order.receipts:
            words.append(self.tr("Pesanan ini belum dipesan di kanalnya, jadi belum ada barang yang ditunggu."))
        return words

    def _show_head(self, facts: WorkFacts) -> None:
        order, content = facts.order, facts.order.content
        days = (facts.now.date() - date.fromisoformat(content.delivery_by)).days
        by = self.tr("paling lambat {day}").format(day=day_text(content.delivery_by))
        if days > 0 and order.status in (S.PLACED, S.PARTLY_RECEIVED):
            by = self.tr("terlambat {n} hari (batas {day})").format(n=days, day=day_text(content.delivery_by))
        number = f" · {order.marketplace_number}" if order.marketplace_number else ""
        self.detail.head.show_order(
            order.number,
            (STATES[order.status], STATUS_LABELS[order.status].text(self.services.language)),
            order.totals.total,
            f"{content.vendor.name} · {content.purpose}",
            f"{content.delivery_place} · {by}{number}",
        )


def receiving_page(
    session: Session, services: FulfilmentServices, tasks: TaskRunner, notices: Notices
) -> ReceivingPage:
    """The page of the room "receiving"."""
    return ReceivingPage(session, services, tasks, notices)


def _groups(session: Session) -> tuple[Group, ...]:
    translate = QCoreApplication.translate
    receive = Group(
        "receive",
        translate("ReceivingGroups", "Barang ditunggu"),
        translate("ReceivingGroups", "Tidak ada barang yang ditunggu"),
        translate(
            "ReceivingGroups",
            "Pesanan muncul di sini begitu nomornya dari kanal dicatat, sampai semua barangnya datang baik.",
        ),
    )
    inspect = Group(
        "inspect",
        translate("ReceivingGroups", "Perlu diperiksa"),
        translate("ReceivingGroups", "Tidak ada barang yang menunggu pemeriksaan"),
        translate(
            "ReceivingGroups",
            "Setiap penerimaan muncul di sini sampai Pejabat Pembuat Komitmen memeriksanya; sesudah itu dapat ditagih.",
        ),
    )
    done = Group(
        "done",
        translate("ReceivingGroups", "Sudah diterima"),
        translate("ReceivingGroups", "Belum ada pesanan yang diterima seluruhnya"),
        translate(
            "ReceivingGroups",
            "Di sini penerimaan yang lalu dapat dilihat lagi, dengan jumlah, foto dan hasil pemeriksaannya.",
        ),
    )
    return (inspect, receive, done) if session.may(Role.PPK) else (receive, inspect, done)


def _mark(order: Order, step: OpenStep, today: date) -> tuple[Rupiah, State, Sentence]:
    if step.type == "order.inspected":
        receipt = order.receipt(step.receipt)
        amount = billable(order, receipt) if receipt else 0
        return amount, "attention", Sentence(f"Penerimaan ke-{step.receipt}", f"Receipt {step.receipt}")
    by = date.fromisoformat(order.content.delivery_by)
    days = (today - by).days
    total = order.totals.total
    if days > 0:
        return total, "stop", Sentence(f"Terlambat {days} hari", f"{days} days late")
    if days == 0:
        return total, "attention", Sentence("Batas hari ini", "Due today")
    return total, "neutral", Sentence(f"Batas {by:%d-%m-%Y}", f"Due {by:%d-%m-%Y}")


def _status(row: OrderSummary) -> Sentence:
    return STATUS_LABELS[S(row.status)]
