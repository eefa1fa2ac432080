"""The deposit of withheld tax: NTPN, day, which tax, billing code, and until when it is due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton

from blangkon_desktop.domain.deposit import Deposit, deposits_of_record
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import Payment, Receipt
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.fields import DayField, FieldGrid, kept_day
from blangkon_desktop.ui.fulfilment.form import Step, WorkForm
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.payment.ntpn import ntpn_remark, typed_ntpn
from blangkon_desktop.ui.payment.plan_card import tax_name
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.usecases.payment_request import make_deposit

_BILLING_SIGNS = 15


class DepositForm(WorkForm):
    """One NTPN at a time, for the tax that is chosen."""

    def __init__(self, facts: WorkFacts, receipt: Receipt, language: Language) -> None:
        super().__init__(f"deposit#{receipt.n}", "", "")
        self.confirm = self.tr("Catat setoran")
        self.done_words = self.tr("Setoran pajak pesanan {number} dicatat.")
        self._n, self._language = receipt.n, language
        payment = receipt.payment
        assert payment is not None, "tax is deposited after a payment"
        card = Card(self.tr("Catat setoran pajak penerimaan ke-{n}").format(n=receipt.n), kind="chosen")
        for due in dues(facts.policy, payment):
            card.body.addWidget(self._due(due, facts))
        self.kinds: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for kind, amount in open_kinds(payment).items():
            radio = QRadioButton(self._kind_words(kind).format(amount=format_rupiah(amount)))
            radio.setAccessibleName(radio.text())
            radio.toggled.connect(lambda on: self.edited.emit() if on else None)
            group.addButton(radio)
            self.kinds[kind] = radio
            card.body.addWidget(radio)
        next(iter(self.kinds.values())).setChecked(True)
        today = facts.now.date()
        self.grid, self.day = FieldGrid(2), DayField(today, last=today)
        self.ntpn, self.billing = QLineEdit(), QLineEdit()
        self.ntpn.setMaxLength(40)
        self.billing.setMaxLength(30)
        self.grid.add("ntpn", self.tr("NTPN"), self.ntpn)
        self.grid.add("date", self.tr("Tanggal setor"), self.day)
        self.grid.add("billing", self.tr("Kode billing (boleh kosong)"), self.billing)
        card.body.addWidget(self.grid)
        self.column.addWidget(card)
        for field in (self.ntpn, self.billing):
            field.textEdited.connect(lambda _text: self._changed())
        self.day.dateChanged.connect(lambda _day: self._changed())
        self._changed()

    @property
    def kind(self) -> str:
        """Which tax is chosen."""
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    def fields(self) -> Mapping[str, Any]:
        """What is typed."""
        return {
            "date": self.day.day.isoformat(),
            "ntpn": self.ntpn.text(),
            "billing": self.billing.text(),
            "kind": self.kind,
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        self.day.show_day(kept_day(fields.get("date"), self.day.day))
        self.ntpn.setText(str(fields.get("ntpn") or ""))
        self.billing.setText(str(fields.get("billing") or ""))
        radio = self.kinds.get(str(fields.get("kind")))
        if radio is not None:
            radio.setChecked(True)
        self._changed()

    def obstacle(self) -> str:
        """Why the deposit can't be recorded yet."""
        return "" if typed_ntpn(self.ntpn.text()) else self.tr("Isi NTPN, 16 huruf atau angka.")

    def step(self) -> Step:
        """Record the deposit."""
        n, request = self._n, make_deposit(self.ntpn.text(), self.day.day, self.kind, self.billing.text())

        def take(services: FulfilmentServices, person: Person, order: Order) -> Order:
            return services.paying().deposit(person, order.order_id, request, n, seen=order.head)

        return take

    def show_error(self, error: BlangkonError) -> bool:
        """Dates and NTPN have their own places."""
        words = f"{error.title.text(self._language)} {error.next_step.text(self._language)}"
        return self.grid.say(error.field or "", words)

    def start(self) -> None:
        """The NTPN."""
        self.ntpn.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self.grid.say("ntpn", *ntpn_remark(self.ntpn.text()))
        self.grid.say("date")
        digits = "".join(self.billing.text().split())
        odd = digits and not (digits.isdecimal() and len(digits) == _BILLING_SIGNS)
        self.grid.say("billing", hint=self.tr("Kode billing biasanya 15 angka.") if odd else "")
        self.edited.emit()

    def _kind_words(self, kind: str) -> str:
        return {
            "ppn": self.tr("PPN {amount}"),
            "pph": self.tr("PPh {amount}"),
            "all": self.tr("Semua sekaligus {amount} (satu NTPN)"),
        }[kind]

    def _due(self, due: Deposit, facts: WorkFacts) -> Card:
        late = facts.now.date() > due.due
        words = self.tr("{tax} {amount} · kode {code} · setor paling lambat {day}, lapor paling lambat {report}")
        text = words.format(
            tax=tax_name(due.tax),
            amount=format_rupiah(due.amount),
            code=due.code,
            day=f"{due.due:%d-%m-%Y}",
            report=f"{due.report_by:%d-%m-%Y}",
        )
        card = Card(kind="attention" if late else "wash")
        shown = label(f"▲ {text}" if late else text, "body", wrap=True)
        set_state(shown, "attention" if late else "")
        card.body.addWidget(shown)
        card.body.addWidget(label(due.source, "small", wrap=True))
        card.setAccessibleName(text)
        return card


def open_kinds(payment: Payment) -> dict[str, Rupiah]:
    """What is still to be deposited after a payment, by kind in rupiah; `all` where nothing is deposited yet."""
    tax = payment.tax
    if tax is None:
        return {}
    done = {deposit.kind for deposit in payment.deposits}
    amounts = {"ppn": tax.ppn_withheld, "pph": tax.treasurer_deposits - tax.ppn_withheld}
    waiting = {kind: amount for kind, amount in amounts.items() if amount and kind not in done and "all" not in done}
    return {**waiting, "all": sum(waiting.values())} if len(waiting) > 1 else waiting


def dues(policy: Policy, payment: Payment) -> tuple[Deposit, ...]:
    """The taxes that wait for their deposit, with code and last day."""
    if payment.tax is None:
        return ()
    waiting = open_kinds(payment)
    found = deposits_of_record(policy, date.fromisoformat(payment.date), payment.method.value, payment.tax)
    return tuple(due for due in found if ("ppn" if due.tax == "PPN" else "pph") in waiting)
