"""What opens below the head of an order when a step needs a decision: approve, a reason, the order's number."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts, StepKind, StepTaken
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.budget_bar import BudgetProgress
from blangkon_desktop.ui.widgets.buttons import danger_button, plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label, set_state


class DecisionPanel(Card):
    """A card with a confirming button. `decided` carries a StepTaken, `dropped` follows Batal."""

    decided = Signal(object)
    dropped = Signal()

    def __init__(self, title: str, confirm: str, *, dangerous: bool = False) -> None:
        super().__init__(title, kind="chosen")
        make = danger_button if dangerous else primary_button
        self.confirm: QPushButton = make(confirm, self.press, key="Ctrl+Return")
        self.drop = plain_button(self.tr("Batal"), self.dropped.emit)

    def finish(self, *others: QWidget) -> None:
        """Put the buttons below what the subclass added."""
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        for button in (self.confirm, *others, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addSpacing(SPACE.xs)
        self.body.addLayout(row)

    def press(self) -> None:
        """Confirm, if everything needed is there."""

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)


class ApprovePanel(DecisionPanel):
    """What a PPK needs in three minutes: budget after the order, route, reason, what to review."""

    return_wanted = Signal()

    def __init__(self, facts: OrderFacts, language: Language) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("ApprovePanel", "Setujui pesanan ini?"), translate("ApprovePanel", "Setujui"))
        order = facts.order
        self.budget = label("", "body", wrap=True)
        self.bar = BudgetProgress()
        self.route = label(order.route.explanation.text(language), "body", wrap=True)
        reason = self.tr("Alasan memilih {vendor}: {reason}")
        self.why = label(
            reason.format(vendor=order.content.vendor.name, reason=order.content.reason_for_choice), "body", wrap=True
        )
        for part in (self.budget, self.bar, self.route, self.why):
            self.body.addWidget(part)
        self._show_budget(facts)
        self.ticks: dict[str, QCheckBox] = {}
        for code, text in order.route.warnings:
            self._warn(code, text.text(language))
        self.note = QLineEdit()
        self.note.setMaxLength(300)
        self.note.setPlaceholderText(self.tr("Catatan (boleh kosong)"))
        self.note.setAccessibleName(self.tr("Catatan"))
        self.body.addWidget(self.note)
        self.finish(plain_button(self.tr("Kembalikan dengan catatan"), self.return_wanted.emit))
        self._enable()

    def press(self) -> None:
        """Approve with what was read."""
        if self.confirm.isEnabled():
            self.decided.emit(StepTaken("approve", self.note.text().strip(), codes=tuple(self.ticks)))

    def _warn(self, code: str, text: str) -> None:
        warning = label(f"▲ {text}", "body", wrap=True)
        set_state(warning, "attention")
        tick = QCheckBox(self.tr("Sudah saya tinjau"))
        tick.setAccessibleDescription(text)
        tick.toggled.connect(lambda _on: self._enable())
        self.ticks[code] = tick
        self.body.addWidget(warning)
        self.body.addWidget(tick)

    def _enable(self) -> None:
        self.confirm.setEnabled(all(tick.isChecked() for tick in self.ticks.values()))

    def _show_budget(self, facts: OrderFacts) -> None:
        line, left = facts.budget, facts.left
        self.bar.setVisible(line is not None)
        if line is None or left is None:
            self.budget.setText(self.tr("▲ Paket ini tidak ada lagi di anggaran."))
            return
        total = facts.order.totals.total
        self.bar.set_amounts(line.ceiling, line.reserved + line.committed - line.paid - total, line.paid, total)
        words = self.tr("Pagu {name}: sesudah pesanan ini tersisa {left} dari {ceiling}.")
        text = words.format(name=line.name, left=format_rupiah(left), ceiling=format_rupiah(line.ceiling))
        self.budget.setText(text)


class ReasonPanel(DecisionPanel):
    """A written reason is required; it goes to the timeline."""

    def __init__(self, kind: StepKind, title: str, confirm: str, hint: str, *, dangerous: bool = False) -> None:
        super().__init__(title, confirm, dangerous=dangerous)
        self._kind: StepKind = kind
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(hint)
        self.reason.setAccessibleName(title)
        self.reason.setFixedHeight(scaled(76))
        self.missing = label(self.tr("Tulis alasannya dahulu."), "error")
        self.missing.setVisible(False)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.missing)
        self.finish()
        self.reason.textChanged.connect(lambda: self.missing.setVisible(False))

    def start(self) -> None:
        """The cursor into the reason."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self) -> None:
        """Confirm with a reason."""
        text = self.reason.toPlainText().strip()
        self.missing.setVisible(not text)
        if text:
            self.decided.emit(StepTaken(self._kind, text))
        else:
            self.start()


class PlacePanel(DecisionPanel):
    """The number that the channel gave the order, and the day."""

    def __init__(self, channel: str, today: date) -> None:
        translate = QCoreApplication.translate
        title = translate("PlacePanel", "Catat nomor pesanan dari {channel}").format(channel=channel)
        super().__init__(title, translate("PlacePanel", "Catat nomor"))
        self.body.addWidget(
            label(self.tr("Pesan dahulu di situsnya, lalu salin nomor pesanannya ke sini."), "quiet", wrap=True)
        )
        self.number = QLineEdit()
        self.number.setMaxLength(80)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd-MM-yyyy")
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.rows = FormRows()
        self.rows.add("number", self.tr("Nomor pesanan"), self.number)
        self.rows.add("day", self.tr("Tanggal dipesan"), self.day)
        self.body.addWidget(self.rows)
        self.finish()

    def start(self) -> None:
        """The cursor into the number."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self) -> None:
        """Record the number."""
        number, day = self.number.text().strip(), self.day.date()
        if not number:
            self.rows.show_error("number", self.tr("Nomor pesanan belum diisi. Salin dari situs kanalnya."))
            return
        self.decided.emit(StepTaken("place", number, date(day.year(), day.month(), day.day())))
