"""The head of an order's page: number, status, total; vendor; what is to be known at once; the line of steps."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.words import STATES, steps_of
from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label, plain_tooltip
from blangkon_desktop.ui.widgets.step_line import StepLine
from blangkon_desktop.ui.widgets.times import countdown_state, countdown_text, day_text


class OrderHead(Card):
    """`actions` stands below the steps. Low, it shows what identifies the order alone."""

    def __init__(self, language: Language, actions: QWidget) -> None:
        super().__init__()
        self._language: Language = language
        self._actions = actions
        self.body.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        self.body.setSpacing(SPACE.xs)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self.number = label("", "title", selectable=True)
        self.number.setAccessibleName(self.tr("Nomor pesanan"))
        self.chip, self.review = StatusChip(), StatusChip()
        self.total = MoneyLabel(size=TYPE.title, strong=True)
        self.total.setAccessibleName(self.tr("Dibayar seluruhnya"))
        row.addWidget(self.number)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.total)
        second = QHBoxLayout()
        second.setSpacing(SPACE.s)
        self.vendor = ElidedLabel("", "quiet")
        self.countdown = StatusChip()
        second.addWidget(self.vendor, 1)
        for chip in (self.review, self.countdown):
            second.addWidget(chip)
        self.steps = StepLine()
        self.body.addLayout(row)
        self.body.addLayout(second)
        self.body.addSpacing(SPACE.xs)
        self.body.addWidget(self.steps)
        self.body.addWidget(actions)

    def show_order(self, facts: OrderFacts) -> None:
        """Show an order."""
        order, content = facts.order, facts.order.content
        self.number.setText(order.number)
        word = STATUS_LABELS[order.status].text(self._language)
        changed = self.tr("Perubahan menunggu persetujuan")
        self.chip.show_state(STATES[order.status], word if order.pending_amendment is None else changed)
        self.vendor.setText(f"{content.vendor.name} · {CHANNEL_LABELS[content.channel]} · {content.purpose}")
        self.total.set_amount(order.totals.total)
        self.steps.set_steps(steps_of(order))
        early = order.status in (OrderStatus.DRAFT, OrderStatus.SUBMITTED)
        self.review.setVisible(early and any(item.needs != "nothing" for item in facts.review))
        self.review.show_state("attention", self.tr("Perlu ditinjau"))
        self._show_countdown(facts)

    def set_steps(self, on: bool) -> None:
        """Show or hide the line of steps."""
        self.steps.setVisible(on)

    def set_low(self, low: bool) -> None:
        """While a decision is open its card has its own buttons, and needs the height."""
        self._actions.setVisible(not low)
        if low:
            self.steps.setVisible(False)

    def _show_countdown(self, facts: OrderFacts) -> None:
        countdown = facts.countdown
        self.countdown.setVisible(countdown is not None)
        if countdown is None:
            return
        self.countdown.show_state(countdown_state(countdown), countdown_text(countdown))
        words = self.tr("Menunggu {who}; hari kerja terakhir {day}.")
        text = words.format(who=countdown.waits_for.text(self._language), day=day_text(countdown.deadline.isoformat()))
        self.countdown.setToolTip(plain_tooltip(text))
        self.countdown.setAccessibleDescription(text)
