"""Sending an order that has something to review: the orders concerned, one written reason, or merge them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.lifecycle import step_roles
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.panel import DecisionPanel, ReasonField
from blangkon_desktop.ui.orders.review_card import ReviewCard
from blangkon_desktop.ui.orders.steps import Decision, Desk
from blangkon_desktop.ui.rooms import NEW_ORDER
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.order_review import check_reasons


def submit(reason: str) -> Decision:
    """Send to the PPK with a reason ("" where none is needed)."""

    def act(desk: Desk) -> Order:
        order = desk.order
        return desk.services.approving().submit(desk.person, order.order_id, reason, seen=order.head)

    return Decision("submit", act)


def needs_words(facts: OrderFacts) -> bool:
    """Whether the order can't be sent without a written reason, or not at all."""
    return any(item.needs != "nothing" for item in facts.review)


class SubmitPanel(DecisionPanel):
    """Where the rule refuses, it says so as it is: there is no reason that would help, only merging or cancelling."""

    def __init__(self, facts: OrderFacts, session: Session, language: Language) -> None:
        translate = QCoreApplication.translate
        title = translate("SubmitPanel", "Sebelum dikirim: ada yang perlu ditinjau")
        super().__init__(title, translate("SubmitPanel", "Kirim ke PPK"))
        self._order = facts.order
        self.refusal = _refusal(facts)
        self.cards = tuple(ReviewCard(item, facts.order, language) for item in facts.review)
        for card in self.cards:
            card.opened.connect(self.order_wanted)
            self.content.addWidget(card)
        self.reason = ReasonField(
            self.tr("Mengapa pesanan ini tetap terpisah atau tetap dikirim?"),
            self.tr("Misalnya: kebutuhan rapat yang baru diketahui sesudah pesanan pertama dikirim"),
        )
        self.said = label("", "strong", wrap=True)
        set_state(self.said, "stop")
        self.content.addWidget(self.said)
        self.content.addWidget(self.reason)
        self._show_refusal(language)
        self._merged = mergeable(facts, session)
        self.merge: QPushButton = plain_button(self.tr("Gabung jadi satu"), self._merge)
        others: tuple[QWidget, ...] = (self.merge,) if self._merged else ()
        if not self._merged and any(item.orders for item in facts.review):
            words = self.tr("Pesanan terkait sudah melewati persetujuan, jadi tidak dapat digabung lagi.")
            self.content.addWidget(label(words, "small", wrap=True))
        self.finish(*others)

    def start(self) -> None:
        """The cursor into the reason, or to what can still be done."""
        if self.refusal is None:
            self.reason.focus()
        else:
            (self.merge if self._merged else self.drop).setFocus()

    def press(self) -> None:
        """Send with the reason."""
        if self.refusal is None and self.reason.ask():
            self.decided.emit(submit(self.reason.text))

    def kept(self) -> Mapping[str, str]:
        """The reason so far."""
        return {"reason": self.reason.edit.toPlainText()}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Put the reason back."""
        self.reason.edit.setPlainText(kept.get("reason", ""))

    def _show_refusal(self, language: Language) -> None:
        error = self.refusal
        self.said.setVisible(error is not None)
        self.reason.setVisible(error is None)
        self.confirm.setVisible(error is None)
        self.confirm.setEnabled(error is None)
        if error is not None:
            self.said.setText(f"■ {error.title.text(language)} {error.next_step.text(language)}")

    def _merge(self) -> None:
        self.go.emit(NEW_ORDER, "merge:" + ",".join((self._order.order_id, *self._merged)))


def mergeable(facts: OrderFacts, session: Session) -> tuple[str, ...]:
    """The ids of the orders concerned that this person could still merge with this one."""
    found: dict[str, None] = {}
    for row in (row for item in facts.review for row in item.orders):
        early = row.status in (OrderStatus.DRAFT, OrderStatus.SUBMITTED)
        if early and session.may(*step_roles("order.cancelled", row.officer)):
            found[row.order_id] = None
    return tuple(found)


def _refusal(facts: OrderFacts) -> RuleRefused | None:
    try:
        check_reasons(facts.review, "-")  # any reason: what is refused now is refused whatever one writes
    except RuleRefused as refused:
        return refused
    return None
