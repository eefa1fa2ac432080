"""The room "Pembayaran": what is to be billed, paid, deposited and closed, and what is not paid yet by age."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.separation import check_may_pay
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.form import WorkForm
from blangkon_desktop.ui.fulfilment.page import WorkPage
from blangkon_desktop.ui.fulfilment.receipt_card import ReceiptCard
from blangkon_desktop.ui.fulfilment.rows import WorkRow, closed_rows, open_rows
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.fulfilment.waiting_card import WaitCard
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.words import STATES
from blangkon_desktop.ui.payment.ages import AgesPanel
from blangkon_desktop.ui.payment.bill_form import BillForm
from blangkon_desktop.ui.payment.close_form import CloseForm, FileCard, file_parts
from blangkon_desktop.ui.payment.collector_card import CollectorCard
from blangkon_desktop.ui.payment.deposit_form import DepositForm
from blangkon_desktop.ui.payment.lists import AGES, PAID, STEP_GROUPS, marker, payment_groups, status_word
from blangkon_desktop.ui.payment.pay_form import PayForm
from blangkon_desktop.ui.payment.receipt_chips import ReceiptChips
from blangkon_desktop.ui.payment.record_cards import bill_card, paid_cards
from blangkon_desktop.ui.payment.waits import why_not_yet
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.payment_findings import payment_findings
from blangkon_desktop.usecases.show_unpaid import UnpaidRow

_STEPS = ("order.billed", "order.paid", "order.tax_deposited")


class PaymentPage(WorkPage):
    """The treasurer works here; PPK, PA and KPA look."""

    def __init__(self, session: Session, services: FulfilmentServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("", "cash", payment_groups(), session, services, tasks, notices)
        self.set_title(self.tr("Pembayaran"))
        self.list.setAccessibleName(self.tr("Penerimaan yang menunggu pembayaran"))
        self.detail.setAccessibleName(self.tr("Pembayaran pesanan ini"))
        self._unpaid: tuple[UnpaidRow, ...] = ()
        self.ages = AgesPanel(services, tasks, notices)
        self.ages.opened.connect(self.enter)
        self.views.addWidget(self.ages)

    def load_rows(self) -> tuple[WorkRow, ...]:
        """What waits for the treasurer, and what is paid."""
        services = self.services
        waiting = open_rows(services, self.session, STEP_GROUPS, marker(services.policy()))
        return (*waiting, *closed_rows(services, "done", PAID, status_word))

    def reload(self) -> None:
        """Read the lists, and what is not paid by age."""
        super().reload()
        unpaid = self.services.unpaid
        self.tasks.run(lambda _: unpaid().rows(), done=self._take_unpaid, lane="read", key=f"unpaid-{id(self)}")

    def show_list(self) -> None:
        """The list by age takes the whole width."""
        if self.group.key == AGES and not self.wanted:
            self.bar.show_counts(self.counts(), AGES)
            self.ages.show_rows(self._unpaid, self.bar.search.text())
            self.views.setCurrentWidget(self.ages)
        else:
            super().show_list()

    def counts(self) -> dict[str, int]:
        """How many rows each list holds."""
        return {**super().counts(), AGES: len(self._unpaid)}

    def build(self, facts: WorkFacts, receipt: int | None) -> tuple[Sequence[QWidget], WorkForm | None]:
        """Who collects, the form of the next step, and below it what is recorded."""
        found = self._receipt(facts, receipt)
        self._show_head(facts, found)
        form = self._form(facts, found)
        cards: list[QWidget] = []
        if len(facts.order.receipts) > 1 and found is not None:
            cards.append(self._chips(facts, found))
        if not isinstance(form, PayForm) and facts.order.status is not OrderStatus.CANCELLED:
            cards.append(CollectorCard(facts.order.content.tax_collector))
        cards += [form] if form is not None else self._waits(facts, found)
        if found is not None:
            cards += self._findings(facts, found)
            cards += self._records(facts, found)
        if facts.order.status.value in PAID and not isinstance(form, CloseForm):
            cards.append(FileCard(file_parts(facts), closed=facts.order.status is OrderStatus.COMPLETED))
        return cards, form

    def _receipt(self, facts: WorkFacts, n: int | None) -> Receipt | None:
        """The receipt that was asked for, else the first with a step for the treasurer, else the newest."""
        if n is not None:
            return facts.order.receipt(n)
        steps = (facts.step(type_) for type_ in _STEPS)
        first = next((step.receipt for step in steps if step is not None), None)
        return facts.order.receipt(first)

    def _form(self, facts: WorkFacts, receipt: Receipt | None) -> WorkForm | None:
        language = self.services.language
        if facts.may(self.session, facts.step("order.completed")):
            return CloseForm(facts)
        if receipt is None:
            return None
        if facts.may(self.session, facts.step("order.billed", receipt.n)):
            return BillForm(facts, receipt, language, self.tasks)
        if facts.may(self.session, facts.step("order.paid", receipt.n)) and not self._own_approval(facts):
            return PayForm(facts, receipt, self.services, self.tasks)
        if facts.may(self.session, facts.step("order.tax_deposited", receipt.n)):
            return DepositForm(facts, receipt, language)
        return None

    def _own_approval(self, facts: WorkFacts) -> str:
        """Why this person may not pay the order, "" when he may."""
        try:
            check_may_pay(facts.policy, facts.now.date(), self.session.user, approved_by=facts.order.approved_by)
        except NotAllowed as error:
            language = self.services.language
            return f"{error.title.text(language)} {error.next_step.text(language)}"
        return ""

    def _waits(self, facts: WorkFacts, receipt: Receipt | None) -> list[QWidget]:
        own = self._own_approval(facts) if receipt is not None and receipt.bill and not receipt.payment else ""
        may = any(facts.may(self.session, facts.step(type_)) for type_ in _STEPS)
        words = own if own and may else why_not_yet(facts, receipt, self.services.language)
        return [WaitCard(words)] if words else []

    def _findings(self, facts: WorkFacts, receipt: Receipt) -> list[QWidget]:
        language = self.services.language
        found = (f for f in payment_findings(facts.policy, facts.order) if f.receipt == receipt.n)
        return [WaitCard(f"▲ {finding.text.text(language)}", "attention") for finding in found]

    def _records(self, facts: WorkFacts, receipt: Receipt) -> list[QWidget]:
        cards: list[QWidget] = []
        if receipt.payment is not None:
            cards += paid_cards(receipt.n, receipt.payment, self.services.language)
        if receipt.bill is not None:
            cards.append(bill_card(receipt.n, receipt.bill))
        return [*cards, ReceiptCard(facts, receipt, self.services.language)]

    def _chips(self, facts: WorkFacts, receipt: Receipt) -> QWidget:
        chips = ReceiptChips(facts.order, receipt.n, self.services.language)
        chips.chosen.connect(lambda n: self.open_order(f"{facts.order.order_id}#{n}"))
        return chips

    def _show_head(self, facts: WorkFacts, receipt: Receipt | None) -> None:
        order, content = facts.order, facts.order.content
        part = self.tr("penerimaan ke-{n} dari pesanan {total}")
        of = part.format(n=receipt.n, total=format_rupiah(order.totals.total)) if receipt else ""
        treasurer = self.tr("bendahara {name}").format(name=facts.name(content.officials.bendahara))
        package = f"{content.rup} · {content.account}"
        self.detail.head.show_order(
            order.number,
            (STATES[order.status], STATUS_LABELS[order.status].text(self.services.language)),
            order.totals.total if receipt is None else money_of(facts, receipt),
            f"{content.vendor.name} · {content.purpose}",
            " · ".join(filter(None, (of, treasurer, package))),
        )

    def _take_unpaid(self, rows: tuple[UnpaidRow, ...]) -> None:
        self._unpaid = rows
        self.bar.show_counts(self.counts(), self.group.key)
        if self.group.key == AGES:
            self.show_list()


def money_of(facts: WorkFacts, receipt: Receipt) -> int:
    """What a receipt is about, in rupiah: what was paid, billed, or came well."""
    if receipt.payment is not None:
        return receipt.payment.gross
    return receipt.bill.amount if receipt.bill is not None else billable(facts.order, receipt)


def payment_page(session: Session, services: FulfilmentServices, tasks: TaskRunner, notices: Notices) -> PaymentPage:
    """The page of the room "payment"."""
    return PaymentPage(session, services, tasks, notices)
