"""Closing the file of a paid order, and what it still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receiving import still_due
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.form import Step, WorkForm
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.icons import IconLabel
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.payment_findings import payment_findings


@dataclass(frozen=True, slots=True)
class FilePart:
    """One thing that the file needs: whether it is there, in words; `must` parts keep the file open."""

    done: bool
    text: str
    must: bool = True


class FileCard(Card):
    """The list of what is there and what is not."""

    def __init__(self, parts: Sequence[FilePart], closed: bool) -> None:
        title = QCoreApplication.translate("FileCard", "Berkas ditutup") if closed else ""
        super().__init__(title or QCoreApplication.translate("FileCard", "Tutup berkas: yang masih kurang"))
        self.parts = tuple(parts)
        for part in parts:
            row = QHBoxLayout()
            row.setSpacing(SPACE.s)
            state = "good" if part.done else "attention"
            mark = IconLabel("circle-check" if part.done else "alert-triangle", state)
            mark.setAccessibleName(self.tr("sudah") if part.done else self.tr("belum"))
            row.addWidget(mark)
            row.addWidget(label(part.text, "body", wrap=True), 1)
            self.body.addLayout(row)


class CloseForm(WorkForm):
    """Closes the file once nothing that must be there is missing."""

    def __init__(self, facts: WorkFacts) -> None:
        super().__init__("close", "", "")
        self.confirm = self.tr("Tutup berkas")
        self.done_words = self.tr("Berkas pesanan {number} ditutup.")
        self.parts = file_parts(facts)
        self.column.addWidget(FileCard(self.parts, closed=False))

    def obstacle(self) -> str:
        """What keeps the file open."""
        missing = [part.text for part in self.parts if part.must and not part.done]
        return missing[0] if missing else ""

    def summary(self) -> str:
        """What closing means."""
        return self.tr("Sesudah ditutup, hanya setoran pajak dan lampiran yang masih dapat ditambah.")

    def step(self) -> Step:
        """Close the file."""

        def take(services: FulfilmentServices, person: Person, order: Order) -> Order:
            return services.paying().complete(person, order.order_id, seen=order.head)

        return take


def file_parts(facts: WorkFacts) -> tuple[FilePart, ...]:
    """What the file of an order needs before it is closed, and what should be looked at."""
    translate, order = QCoreApplication.translate, facts.order
    due = sum(still_due(order, x) for x in order.content.lines)
    good = [r for r in order.receipts if r.anything_good]
    waiting = sum(r.payment.undeposited for r in order.receipts if r.payment)
    paid = bool(good) and all(r.payment for r in good) and order.status in (OrderStatus.PAID, OrderStatus.COMPLETED)
    parts = [
        FilePart(
            not due,
            translate("FileParts", "Semua barang sudah datang baik")
            if not due
            else translate("FileParts", "Masih ditunggu {n} barang").format(n=due),
        ),
        FilePart(
            paid,
            translate("FileParts", "Semua penerimaan sudah dibayar")
            if paid
            else translate("FileParts", "Belum semua penerimaan dibayar"),
        ),
        FilePart(
            not waiting,
            translate("FileParts", "Tidak ada pajak yang belum disetor")
            if not waiting
            else translate("FileParts", "Pajak {amount} belum mempunyai NTPN").format(amount=format_rupiah(waiting)),
        ),
    ]
    faktur = [f for f in payment_findings(facts.policy, order) if f.code == "faktur-missing"]
    text = translate("FileParts", "Penerimaan ke-{n}: nomor faktur pajak belum dicatat (boleh menyusul)")
    return (*parts, *(FilePart(False, text.format(n=f.receipt), must=False) for f in faktur))
