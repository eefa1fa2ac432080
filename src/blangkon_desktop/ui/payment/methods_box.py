"""The ways to pay: which are open for this bill, up to how much, and why one is closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton

from blangkon_desktop.domain.errors import BlangkonError, RuleRefused
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paying import check_method
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import METHOD_LABELS, PaymentMethod, Receipt
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label, set_state

_LIMITS = {
    PaymentMethod.UP: "payment.up_limit",
    PaymentMethod.GU: "payment.up_limit",
    PaymentMethod.KKPD: "payment.kkpd_limit",
}


class MethodsBox(Card):
    """`edited` follows a choice. A closed way stays visible with its reason."""

    edited = Signal()

    def __init__(self, n: int, language: Language) -> None:
        super().__init__(self.tr("Bayar penerimaan ke-{n}").format(n=n), kind="chosen")
        self._language: Language = language
        self.body.setSpacing(SPACE.xs)
        self.radios: dict[PaymentMethod, QRadioButton] = {}
        self.notes: dict[PaymentMethod, QLabel] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        for row, (method, words) in enumerate(METHOD_LABELS.items()):
            radio, note = QRadioButton(words.text(language)), label("", "small", wrap=True)
            radio.setAccessibleName(radio.text())
            radio.toggled.connect(lambda on: self.edited.emit() if on else None)
            self._group.addButton(radio)
            self.radios[method], self.notes[method] = radio, note
            grid.addWidget(radio, row, 0)
            grid.addWidget(note, row, 1)

    @property
    def method(self) -> PaymentMethod | None:
        """What is chosen, if it is open."""
        return next((m for m, radio in self.radios.items() if radio.isChecked() and radio.isEnabled()), None)

    def choose(self, method: PaymentMethod) -> None:
        """Choose a way, if it is open."""
        if self.radios[method].isEnabled():
            self.radios[method].setChecked(True)

    def show_open(self, policy: Policy, order: Order, receipt: Receipt, on: date) -> None:
        """Say which ways are open on a day; the first open one is chosen when nothing open is."""
        closed = closed_methods(policy, order, receipt, on)
        for method, radio in self.radios.items():
            error = closed.get(method)
            words = f"▲ {_why(error, self._language)}" if error is not None else self._limit(policy, method, on)
            radio.setEnabled(error is None)
            radio.setAccessibleDescription(words)
            self.notes[method].setText(words)
            self.notes[method].setVisible(bool(words))
            set_state(self.notes[method], "attention" if error is not None else "")
        if self.method is None:
            self.choose(usual_method(order, closed))

    def _limit(self, policy: Policy, method: PaymentMethod, on: date) -> str:
        rule = _LIMITS.get(method)
        if rule is None or policy.find(rule, on) is None:
            return ""
        limit = format_rupiah(policy.amount(rule, on))
        return self.tr("sampai {limit} · {source}").format(limit=limit, source=policy.source(rule, on))


def closed_methods(policy: Policy, order: Order, receipt: Receipt, on: date) -> dict[PaymentMethod, BlangkonError]:
    """The ways that are closed for a billed receipt, each with its reason."""
    closed: dict[PaymentMethod, BlangkonError] = {}
    for method in PaymentMethod:
        try:
            check_method(policy, order, receipt, on, method)
        except RuleRefused as error:
            closed[method] = error
    return closed


def usual_method(order: Order, closed: Mapping[PaymentMethod, BlangkonError]) -> PaymentMethod:
    """Where the money usually goes: through the marketplace that collects, else UP, else LS."""
    first = PaymentMethod.MARKETPLACE if order.content.tax_collector == "marketplace" else PaymentMethod.UP
    return next(m for m in (first, PaymentMethod.UP, PaymentMethod.LS) if m not in closed)


def _why(error: BlangkonError, language: Language) -> str:
    return " ".join(filter(None, (part.text(language) for part in (error.title, error.detail))))
