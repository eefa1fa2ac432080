"""Payment and taxes of each receipt: bill, method, taxes with their steps and sources, penalty, net, account, NTPN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.receipt import METHOD_LABELS, Bill, Payment, Receipt, TaxRecord
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.steps import has_room
from blangkon_desktop.ui.style import SPACE, State
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.ui.widgets.times import day_text

ROOM = "payment"


class PaymentsTab(ScrollColumn):
    """`go` carries the room of payments and the order's id."""

    go = Signal(str, str)

    def __init__(self, language: Language) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Pembayaran dan pajak"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._language: Language = language
        self.body.setContentsMargins(0, SPACE.m, SPACE.s, 0)
        self.body.setSpacing(SPACE.m)
        self._order_id = ""
        self.room: QPushButton = plain_button(
            self.tr("Buka di Pembayaran"), lambda: self.go.emit(ROOM, self._order_id), icon="cash"
        )
        self.collector = label("", "quiet", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.collector, 1)
        row.addWidget(self.room)
        self.body.addLayout(row)
        self._inside: QWidget | None = None
        self.body.addStretch(1)

    def show_order(self, facts: OrderFacts) -> None:
        """Show bills and payments."""
        order = facts.order
        self._order_id = order.order_id
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        by = order.content.tax_collector
        self.collector.setText(
            self.tr("Pajak dipungut marketplace; bendahara tidak memotong lagi.")
            if by == "marketplace"
            else self.tr("Pajak dipungut bendahara.")
        )
        self.room.setVisible(has_room(ROOM) and bool(order.receipts))
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        if not order.receipts:
            words = self.tr("Tagihan mengikuti barang yang diterima; belum ada penerimaan.")
            column.addWidget(label(words, "quiet", wrap=True))
        for receipt in reversed(order.receipts):
            column.addWidget(self._receipt(facts, receipt))
        self._inside = inside
        self.body.insertWidget(1, inside)
        inside.show()

    def _receipt(self, facts: OrderFacts, receipt: Receipt) -> Card:
        card = Card(self.tr("Penerimaan ke-{n} · {day}").format(n=receipt.n, day=day_text(receipt.date)))
        card.set_corner(StatusChip(*self._state(receipt)))
        for finding in (f for f in facts.findings if f.receipt == receipt.n):
            said = label(f"▲ {finding.text.text(self._language)}", "body", wrap=True)
            set_state(said, "attention")
            card.body.addWidget(said)
        rows = [(self.tr("Nilai barang diterima baik"), format_rupiah(billable(facts.order, receipt)))]
        if receipt.bill is not None:
            rows += self._bill_rows(receipt.bill)
        payment = receipt.payment
        if payment is not None:
            rows += self._payment_rows(payment)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(1, 1)
        for at, (caption, text) in enumerate(rows):
            grid.addWidget(label(caption, "field"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, "body", wrap=True, selectable=True), at, 1)
        card.body.addLayout(grid)
        if payment is not None and payment.tax is not None and payment.tax.steps:
            card.body.addWidget(label(self.tr("Cara menghitung pajak"), "field"))
            card.body.addWidget(label(self._steps(payment.tax), "small", wrap=True, selectable=True))
        return card

    def _state(self, receipt: Receipt) -> tuple[State, str]:
        payment = receipt.payment
        if payment is not None:
            if payment.undeposited:
                return "attention", self.tr("Pajak belum disetor")
            return "good", self.tr("Dibayar")
        if receipt.bill is not None:
            return "info", self.tr("Siap dibayar")
        if receipt.inspection is not None and not receipt.anything_good:
            return "stop", self.tr("Tidak ada yang ditagih")
        return "neutral", self.tr("Belum ditagih")

    def _bill_rows(self, bill: Bill) -> list[tuple[str, str]]:
        words = self.tr("{number} · {day} · {amount}")
        rows = [
            (
                self.tr("Tagihan"),
                words.format(number=bill.number, day=day_text(bill.date), amount=format_rupiah(bill.amount)),
            )
        ]
        if bill.faktur:
            rows.append((self.tr("Faktur pajak"), bill.faktur))
        for caption, amount in (
            (self.tr("PPN pada invoice"), bill.invoice_ppn),
            (self.tr("PPh pada invoice"), bill.invoice_pph),
        ):
            if amount is not None:
                rows.append((caption, format_rupiah(amount)))
        return rows

    def _payment_rows(self, payment: Payment) -> list[tuple[str, str]]:
        tax = payment.tax
        method = METHOD_LABELS[payment.method].text(self._language)
        rows = [(self.tr("Dibayar"), " · ".join(filter(None, (day_text(payment.date), method, payment.sp2d))))]
        if payment.penalty:
            rows.append((self.tr("Denda"), f"–{format_rupiah(payment.penalty)}"))
        if tax is not None:
            rows += self._tax_rows(tax)
        rows.append((self.tr("Diterima penyedia"), format_rupiah(payment.net)))
        account = payment.account
        if account.number:
            words = self.tr("{bank} {number} a.n. {name}")
            text = words.format(bank=account.bank, number=account.number, name=account.name).strip()
            changed = self.tr("▲ berbeda dari yang dikenal") if payment.account_changed else ""
            rows.append((self.tr("Rekening"), " ".join(filter(None, (text, changed)))))
        rows += [
            (self.tr("NTPN"), " · ".join(filter(None, (x.ntpn, day_text(x.date), x.billing)))) for x in payment.deposits
        ]
        if payment.undeposited:
            rows.append((self.tr("Belum disetor"), format_rupiah(payment.undeposited)))
        return rows

    def _tax_rows(self, tax: TaxRecord) -> list[tuple[str, str]]:
        rows = [(self.tr("DPP"), format_rupiah(tax.dpp))]
        kept = self.tr("{amount}, dipotong bendahara")
        free = self.tr("{amount}, tidak dipotong bendahara")
        for caption, amount, withheld in (
            (self.tr("PPN"), tax.ppn, tax.ppn_withheld),
            (self.tr("PPh"), tax.pph, tax.pph_withheld),
        ):
            if amount:
                rows.append((caption, (kept if withheld else free).format(amount=format_rupiah(amount))))
        if tax.pbjt:
            rows.append(
                (
                    self.tr("PBJT makanan"),
                    self.tr("{amount}, sudah di dalam harga").format(amount=format_rupiah(tax.pbjt)),
                )
            )
        return rows

    def _steps(self, tax: TaxRecord) -> str:
        return "\n".join(
            f"{n}. {text.text(self._language)} ({source})" if source else f"{n}. {text.text(self._language)}"
            for n, (text, source) in enumerate(tax.steps, start=1)
        )
