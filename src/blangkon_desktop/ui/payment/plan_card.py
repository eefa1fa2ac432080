"""What a payment is made of: the bill, the penalty, the taxes, the net in figures and words, and the way there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paying import PaymentPlan
from blangkon_desktop.domain.receipt import Payment
from blangkon_desktop.domain.terbilang import terbilang_rupiah, title_words
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label, set_state


@dataclass(frozen=True, slots=True)
class Sums:
    """The figures of a payment in rupiah, with the steps (sentence, source) that led to its taxes.

    PPN and PPh are what the treasurer withholds; `pph_name` tells article and rate.
    """

    gross: Rupiah
    penalty: Rupiah
    ppn: Rupiah
    pph: Rupiah
    pph_name: str
    net: Rupiah
    steps: tuple[tuple[Sentence, str], ...]
    notices: tuple[Sentence, ...] = ()


def sums_of_plan(plan: PaymentPlan) -> Sums:
    """The figures of a payment that is being prepared."""
    tax = plan.tax
    ppn = tax.ppn if tax.ppn_collected_by == "treasurer" else 0
    return Sums(
        plan.gross,
        plan.late_penalty,
        ppn,
        tax.treasurer_deposits - ppn,
        tax_name(tax.pph.type, tax.pph.rate),
        plan.net,
        tuple((step.text, step.source) for step in tax.steps),
        tax.notices,
    )


def sums_of_payment(payment: Payment) -> Sums:
    """The frozen figures of a recorded payment."""
    tax = payment.tax
    if tax is None:
        return Sums(payment.gross, payment.penalty, 0, 0, "PPh", payment.net, ())
    rest = tax.treasurer_deposits - tax.ppn_withheld
    name = tax_name(tax.pph_type, tax.pph_rate)
    return Sums(payment.gross, payment.penalty, tax.ppn_withheld, rest, name, payment.net, tax.steps)


class PlanCard(Card):
    """The figures; `show_nothing` where there are none yet."""

    def __init__(self, title: str, language: Language) -> None:
        super().__init__(title)
        self._language: Language = language
        self.sums: Sums | None = None
        self.net_text, self.words = "", label("", "quiet", wrap=True)
        self._inside: QWidget | None = None
        self.nothing = label("", "quiet", wrap=True)
        self.body.addWidget(self.nothing)

    def show_nothing(self, why: str) -> None:
        """Say why there are no figures."""
        self.sums = None
        self._replace(None)
        self.nothing.setText(why)
        self.nothing.setVisible(True)

    def show_sums(self, sums: Sums) -> None:
        """Show the figures and the way there."""
        if sums == self.sums:
            return
        self.sums = sums
        self.nothing.setVisible(False)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        self._figures(grid, sums)
        self._steps(grid, sums.steps)
        for notice in sums.notices:
            told = label(f"▲ {notice.text(self._language)}", "body", wrap=True)
            set_state(told, "attention")
            grid.addWidget(told, grid.rowCount(), 0, 1, 2)
        self._replace(inside)

    def _figures(self, grid: QGridLayout, sums: Sums) -> None:
        rows = [
            (self.tr("Tagihan"), sums.gross),
            (self.tr("Denda keterlambatan"), -sums.penalty),
            (self.tr("PPN dipungut bendahara"), -sums.ppn),
            (self.tr("{pph} dipungut bendahara").format(pph=sums.pph_name), -sums.pph),
        ]
        shown = [row for at, row in enumerate(rows) if at == 0 or row[1]]
        if not sums.ppn and not sums.pph:
            shown.append((self.tr("Pajak yang dipotong bendahara"), 0))
        for at, (text, amount) in enumerate(shown):
            grid.addWidget(label(text), at, 0)
            money = MoneyLabel(amount)
            money.setAccessibleName(f"{text}: {money.text()}")
            grid.addWidget(money, at, 1)
        at = len(shown)
        grid.addWidget(line(), at, 0, 1, 2)
        grid.addWidget(label(self.tr("Dibayarkan"), "heading"), at + 1, 0)
        net = MoneyLabel(sums.net, size=TYPE.display, strong=True)
        self.net_text = net.text()
        net.setAccessibleName(self.tr("Dibayarkan: {net}").format(net=net.text()))
        grid.addWidget(net, at + 1, 1)
        self.words = label(title_words(terbilang_rupiah(max(0, sums.net))), "quiet", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.words, at + 2, 0, 1, 2)

    def _steps(self, grid: QGridLayout, steps: Sequence[tuple[Sentence, str]]) -> None:
        if not steps:
            return
        grid.addWidget(label(self.tr("Mengapa sebesar itu?"), "field"), grid.rowCount(), 0, 1, 2)
        for n, (text, source) in enumerate(steps, 1):
            grid.addWidget(label(f"{n}. {text.text(self._language)}", "body", wrap=True), grid.rowCount(), 0, 1, 2)
            if source:
                grid.addWidget(label(source, "small", wrap=True), grid.rowCount(), 0, 1, 2)

    def _replace(self, inside: QWidget | None) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        if inside is not None:
            self.body.addWidget(inside)


def tax_name(article: str, rate: str = "") -> str:
    """Article and rate as people write them: `PPh22` and `1.5` as "PPh 22 1,5 %"."""
    if not article or article == "none":
        return "PPh"
    words = {"PPh_final_UMKM": QCoreApplication.translate("PlanCard", "PPh final UMKM")}
    name = words.get(article, article.replace("PPh", "PPh "))
    return " ".join(filter(None, (name, rate.replace(".", ",").replace("%", " %"))))
