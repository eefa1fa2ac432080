"""One budget line beside the list: its figures in words, orders that use it, permissions, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from blangkon_desktop.domain.absorption import Absorption, forecast
from blangkon_desktop.domain.budget import Allowance, BudgetLine
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.budget.bar import LineBar
from blangkon_desktop.ui.budget.history import revision_cards
from blangkon_desktop.ui.budget.words import line_sentence
from blangkon_desktop.ui.home.figures import ShareGauge
from blangkon_desktop.ui.orders.words import STATES
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label, set_state
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.budget_views import LineReview, OrderUse, PackageView


class LinePanel(QWidget):
    """`order_wanted` carries an order's id, `allow` asks for the form of a permission, `withdraw` carries one."""

    order_wanted = Signal(str)
    allow = Signal()
    withdraw = Signal(object)
    closed = Signal()

    def __init__(
        self,
        line: BudgetLine,
        package: PackageView,
        absorption: Absorption | None,
        language: Language,
        *,
        may_override: bool,
    ) -> None:
        super().__init__()
        self.line, self._language, self._may = line, language, may_override
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.m)
        self._column.addWidget(self._figures_card(package.reviews.get((line.rup, line.account))))
        mine = [given for given in package.allowances if given.account == line.account]
        if mine:
            self._column.addWidget(self._allowances_card(mine, package))
        orders = [order for order in package.orders if order.use.account in (line.account, "")]
        self._column.addWidget(self._orders_card(orders))
        if absorption is not None and absorption.ceiling:
            self._column.addWidget(self._absorption_card(absorption))
        for card in revision_cards(package.revisions, language, package.people, short=True):
            self._column.addWidget(card)

    def _figures_card(self, review: LineReview | None) -> QWidget:
        line = self.line
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(label(line.name, "heading", wrap=True), 1)
        self.close_button = quiet_button(self.tr("Tutup"), self.closed.emit)
        head.addWidget(self.close_button)
        card.body.addLayout(head)
        code = " · ".join(filter(None, (f"RUP {line.rup}", line.account)))
        card.body.addWidget(label(code, "small", selectable=True))
        if line.sub_activity:
            words = self.tr("Sub kegiatan {code}").format(code=line.sub_activity)
            card.body.addWidget(label(words, "small", wrap=True, selectable=True))
        card.body.addWidget(LineBar(line))
        card.body.addWidget(label(line_sentence(line), "body", wrap=True))
        for point in review.points if review else ():
            said = label(f"▲ {point.text.text(self._language)}", "body", wrap=True)
            set_state(said, "attention")
            card.body.addWidget(said)
        card.body.addLayout(self._figures())
        if self._may and line.in_force:
            self.allow_button = plain_button(self.tr("Beri izin melampaui…"), self.allow.emit, icon="plus")
            card.body.addWidget(self.allow_button)
        return card

    def _figures(self) -> QGridLayout:
        line = self.line
        rows: list[tuple[str, Rupiah, bool]] = [
            (self.tr("Pagu"), line.ceiling, True),
            (self.tr("Diajukan"), line.reserved, False),
            (self.tr("Dipesan"), line.committed, False),
            (self.tr("Diterima"), line.received, False),
            (self.tr("Dibayar"), line.paid, False),
            (self.tr("Sisa pagu"), line.remaining, True),
        ]
        if line.allowance:
            rows.append((self.tr("Izin melampaui"), line.allowance, False))
        if line.dpa_ceiling is not None:
            rows.append((self.tr("Pagu DPA"), line.dpa_ceiling, False))
        if line.available != line.remaining:
            rows.append((self.tr("Masih dapat dipesan"), line.available, True))
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        for at, (caption, amount, strong) in enumerate(rows):
            value = MoneyLabel(amount, strong=strong)
            value.setAccessibleName(f"{caption} {format_rupiah(amount)}")
            grid.addWidget(label(caption, "strong" if strong else "body"), at, 0)
            grid.addWidget(value, at, 1)
        return grid

    def _allowances_card(self, mine: Sequence[Allowance], package: PackageView) -> QWidget:
        card = Card(self.tr("Izin melampaui pagu"))
        for given in mine:
            row = QHBoxLayout()
            state = self.tr("berlaku") if given.counts else self.tr("dicabut")
            row.addWidget(label(format_rupiah(given.amount), "strong"), 1)
            row.addWidget(StatusChip("info" if given.counts else "neutral", state))
            card.body.addLayout(row)
            card.body.addWidget(label(given.reason, "body", wrap=True))
            who = package.people.get(given.given_by, given.given_by)
            card.body.addWidget(label(f"{who} · {day_text(given.given_at)}", "small", wrap=True))
            if not given.counts:
                taken = package.people.get(given.withdrawn_by, given.withdrawn_by)
                words = self.tr("Dicabut {who}, {day}: {reason}").format(
                    who=taken, day=day_text(given.withdrawn_at), reason=given.withdrawn_reason
                )
                card.body.addWidget(label(words, "small", wrap=True))
            elif self._may:
                card.body.addWidget(plain_button(self.tr("Cabut izin…"), partial(self.withdraw.emit, given)))
        return card

    def _orders_card(self, orders: Sequence[OrderUse]) -> QWidget:
        card = Card(self.tr("Pesanan dari pagu ini"))
        self.order_buttons: list[QPushButton] = []
        if not orders:
            card.body.addWidget(label(self.tr("Belum ada."), "quiet"))
        for order in reversed(orders):
            status = OrderStatus(order.status)
            row = QHBoxLayout()
            row.setSpacing(SPACE.s)
            button = quiet_button(order.number, partial(self.order_wanted.emit, order.order_id))
            words = self.tr("Buka pesanan {number}, {vendor}").format(number=order.number, vendor=order.vendor)
            button.setAccessibleName(words)
            self.order_buttons.append(button)
            row.addWidget(button)
            row.addStretch(1)
            row.addWidget(StatusChip(STATES[status], STATUS_LABELS[status].text(self._language)))
            card.body.addLayout(row)
            held = f"{format_rupiah(order.use.held)} · {order.vendor} · {order.purpose}"
            card.body.addWidget(ElidedLabel(held, "small"))
        return card

    def _absorption_card(self, found: Absorption) -> QWidget:
        card = Card(self.tr("Penyerapan paket ini"))
        card.body.addWidget(ShareGauge(float(found.share * 100), float(found.target_share * 100)))
        card.body.addWidget(label(forecast(found).text(self._language), "body", wrap=True))
        return card
