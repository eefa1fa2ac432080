"""Bill and payment as they were recorded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.receipt import METHOD_LABELS, Bill, Deposit, Payment
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.payment.plan_card import PlanCard, sums_of_payment
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.times import day_text


class FactsCard(Card):
    """Captions and values in two columns; empty values are left out."""

    def __init__(self, title: str, facts: tuple[tuple[str, str], ...]) -> None:
        super().__init__(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.xs)
        for at, (caption, value) in enumerate(pair for pair in facts if pair[1]):
            row, side = divmod(at, 2)
            grid.addWidget(label(caption, "field"), 2 * row, side)
            shown = label(value, "body", wrap=True, selectable=True)
            shown.setAccessibleName(f"{caption}: {value}")
            grid.addWidget(shown, 2 * row + 1, side)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        self.body.addLayout(grid)


def bill_card(n: int, bill: Bill) -> FactsCard:
    """The vendor's bill for a receipt."""
    translate = QCoreApplication.translate
    return FactsCard(
        translate("RecordCards", "Tagihan penerimaan ke-{n}").format(n=n),
        (
            (translate("RecordCards", "Nomor"), bill.number),
            (translate("RecordCards", "Tanggal"), day_text(bill.date)),
            (translate("RecordCards", "Jumlah"), format_rupiah(bill.amount)),
            (translate("RecordCards", "Faktur pajak"), bill.faktur),
            (translate("RecordCards", "PPN menurut faktur"), _money(bill.faktur_ppn)),
            (translate("RecordCards", "PPN pada invoice marketplace"), _money(bill.invoice_ppn)),
            (translate("RecordCards", "PPh pada invoice marketplace"), _money(bill.invoice_pph)),
        ),
    )


def paid_cards(n: int, payment: Payment, language: Language) -> tuple[Card, ...]:
    """The payment of a receipt: how and where to, and the frozen figures with the way there."""
    translate = QCoreApplication.translate
    account = payment.account
    where = " · ".join(filter(None, (account.bank, account.number, account.name)))
    if payment.account_changed:
        where = translate("RecordCards", "▲ {account} (berbeda dari yang dikenal)").format(account=where)
    facts = FactsCard(
        translate("RecordCards", "Pembayaran penerimaan ke-{n}").format(n=n),
        (
            (translate("RecordCards", "Tanggal"), day_text(payment.date)),
            (translate("RecordCards", "Cara bayar"), METHOD_LABELS[payment.method].text(language)),
            (translate("RecordCards", "Rekening"), where),
            (translate("RecordCards", "SP2D"), payment.sp2d),
            (translate("RecordCards", "Setoran pajak"), "\n".join(map(_deposit, payment.deposits))),
        ),
    )
    plan = PlanCard(translate("RecordCards", "Yang dibayarkan"), language)
    plan.show_sums(sums_of_payment(payment))
    return facts, plan


def _deposit(deposit: Deposit) -> str:
    translate = QCoreApplication.translate
    kind = {"ppn": "PPN", "pph": "PPh"}.get(deposit.kind, translate("RecordCards", "PPN dan PPh"))
    billing = translate("RecordCards", "billing {code}").format(code=deposit.billing) if deposit.billing else ""
    return " · ".join(filter(None, (kind, f"NTPN {deposit.ntpn}", day_text(deposit.date), billing)))


def _money(amount: Rupiah | None) -> str:
    return "" if amount is None else format_rupiah(amount)
