"""The vendor's bill for a receipt: never more than what came in good condition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receipt import Bill, Receipt
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.tax_facts import TaxResult
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.fields import DayField, FieldGrid, MoneyField, kept_day
from blangkon_desktop.ui.fulfilment.form import Step, WorkForm
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.usecases.payment_findings import reckoned_invoice
from blangkon_desktop.usecases.payment_request import BillRequest

_MONEY = ("amount", "faktur_ppn", "ppn", "pph")


class BillForm(WorkForm):
    """The amount is preset to what came well; a marketplace's tax figures are compared while they are typed."""

    def __init__(self, facts: WorkFacts, receipt: Receipt, language: Language, tasks: TaskRunner) -> None:
        super().__init__(f"bill#{receipt.n}", "", "")
        self.confirm = self.tr("Simpan tagihan")
        self.done_words = self.tr("Tagihan pesanan {number} dicatat.")
        self._facts, self._receipt, self._language, self._tasks = facts, receipt, language, tasks
        self.most: Rupiah = billable(facts.order, receipt)
        card = Card(self.tr("Catat tagihan penerimaan ke-{n}").format(n=receipt.n), kind="chosen")
        today = facts.now.date()
        self.grid, self.day, self.number = FieldGrid(2), DayField(today, last=today), QLineEdit()
        self.number.setMaxLength(80)
        self.money = {name: MoneyField() for name in _MONEY}
        self.faktur = QLineEdit()
        self.faktur.setMaxLength(40)
        self.grid.add("number", self.tr("Nomor tagihan / invoice"), self.number)
        self.grid.add("date", self.tr("Tanggal tagihan"), self.day)
        most = self.tr("Paling banyak {most}: sebesar yang datang baik.").format(most=format_rupiah(self.most))
        self.grid.add("amount", self.tr("Jumlah tagihan (rupiah)"), self.money["amount"], most)
        self._add_tax_fields(facts.order)
        card.body.addWidget(self.grid)
        self.column.addWidget(card)
        self.money["amount"].show_amount(self.most)
        for field in (self.number, self.faktur):
            field.textEdited.connect(lambda _text: self._changed())
        for money in self.money.values():
            money.edited.connect(self._changed)
        self.day.dateChanged.connect(lambda _day: self._changed())
        self._changed()

    def fields(self) -> Mapping[str, Any]:
        """What is typed."""
        typed = {name: field.text() for name, field in self.money.items()}
        return {"date": self.day.day.isoformat(), "number": self.number.text(), "faktur": self.faktur.text(), **typed}

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        self.day.show_day(kept_day(fields.get("date"), self.day.day))
        self.number.setText(str(fields.get("number") or ""))
        self.faktur.setText(str(fields.get("faktur") or ""))
        for name, field in self.money.items():
            if isinstance(fields.get(name), str):
                field.setText(fields[name])
        self._changed()

    def obstacle(self) -> str:
        """Why the bill can't be recorded yet."""
        if not self.number.text().strip():
            return self.tr("Isi nomor tagihan.")
        if amount_problem(self.money["amount"], self.most):
            return self.tr("Jumlah tagihan belum cocok.")
        if any(field.unreadable for field in self.money.values()):
            return self.tr("Ada jumlah yang belum terbaca.")
        return ""

    def summary(self) -> str:
        """The amount in figures."""
        amount = self.money["amount"].amount
        return self.tr("Ditagih {amount}").format(amount=format_rupiah(amount or 0))

    def step(self) -> Step:
        """Record the bill."""
        n, money = self._receipt.n, {name: field.amount for name, field in self.money.items()}
        request = BillRequest(
            on=self.day.day,
            number=self.number.text().strip(),
            amount=money["amount"] or 0,
            faktur=self.faktur.text().strip(),
            faktur_ppn=money["faktur_ppn"],
            invoice_ppn=money["ppn"],
            invoice_pph=money["pph"],
        )

        def take(services: FulfilmentServices, person: Person, order: Order) -> Order:
            return services.paying().bill(person, order.order_id, request, n, seen=order.head)

        return take

    def show_error(self, error: BlangkonError) -> bool:
        """An answer of the rules stands under its field."""
        parts = (error.title, error.detail, error.next_step)
        return self.grid.say(error.field or "", " ".join(filter(None, (part.text(self._language) for part in parts))))

    def start(self) -> None:
        """The number."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_tax_fields(self, order: Order) -> None:
        if order.content.tax_collector == "marketplace":
            self.grid.add("ppn", self.tr("PPN pada invoice marketplace"), self.money["ppn"])
            self.grid.add("pph", self.tr("PPh pada invoice marketplace"), self.money["pph"])
        elif order.totals.ppn:
            hint = self.tr("17 angka; kode 02 untuk instansi pemerintah. Perlu bila bendahara memungut PPN.")
            self.grid.add("faktur", self.tr("Nomor faktur pajak"), self.faktur, hint)
            other = self.tr("Kosongkan bila sama dengan hitungan.")
            self.grid.add("faktur_ppn", self.tr("PPN menurut faktur"), self.money["faktur_ppn"], other)

    def _changed(self) -> None:
        self.grid.say("number")
        self.grid.say("date")
        self.grid.say("amount", amount_problem(self.money["amount"], self.most))
        self._compare()
        self.edited.emit()

    def _compare(self) -> None:
        order, facts = self._facts.order, self._facts
        amount = self.money["amount"].amount
        if order.content.tax_collector != "marketplace" or not amount:
            return
        bill = Bill(self.day.day.isoformat(), self.number.text(), amount)
        candidate = replace(self._receipt, bill=bill)
        self._tasks.run(
            lambda _: reckoned_invoice(facts.policy, order, candidate),
            done=self._show_reckoned,
            lane="read",
            key=f"invoice-{order.order_id}",
        )

    def _show_reckoned(self, tax: TaxResult | None) -> None:
        if tax is None:
            return
        for name, reckoned in (("ppn", tax.ppn), ("pph", tax.pph.amount)):
            self.grid.say(name, *compared(self.money[name], reckoned))


def amount_problem(field: MoneyField, most: Rupiah) -> str:
    """What does not fit in the amount of a bill of at most `most` rupiah."""
    translate = QCoreApplication.translate
    amount = field.amount
    if amount is None or amount == 0:
        return translate("BillForm", "Tulis rupiah bulat, misalnya 1.944.000.")
    if amount > most:
        words = translate("BillForm", "Yang datang baik bernilai {most}; tagihan tidak dapat lebih dari itu.")
        return words.format(most=format_rupiah(most))
    return ""


def compared(field: MoneyField, reckoned: Rupiah) -> tuple[str, str]:
    """The problem and the hint for a marketplace's figure beside the reckoned one."""
    translate = QCoreApplication.translate
    shown = format_rupiah(reckoned)
    if field.unreadable:
        return translate("BillForm", "Tulis rupiah bulat, misalnya 213.840."), ""
    if field.amount is None:
        return "", translate("BillForm", "Menurut hitungan {shown}; salin angka dari invoice.").format(shown=shown)
    if field.amount == reckoned:
        return "", translate("BillForm", "✔ Cocok dengan hitungan {shown}.").format(shown=shown)
    words = translate("BillForm", "▲ Menurut hitungan {shown}, selisih {off}. Perlu ditinjau; tetap dapat dicatat.")
    return words.format(shown=shown, off=format_rupiah(abs(field.amount - reckoned))), ""
