"""One button for the next step of this person, or the sentence who must act, and which decision it opens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.open_steps import STEP_NAMES, OpenStep
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.people import ROLE_LABELS
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import STEP_OF, OrderFacts, StepKind, StepTaken
from blangkon_desktop.ui.orders.panels import ApprovePanel, DecisionPanel, PlacePanel, ReasonPanel
from blangkon_desktop.ui.orders.words import day_text, days_since
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import primary_button, quiet_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.home_views import Session


class ActionBar(QWidget):
    """`opened` carries a DecisionPanel to show, `closed` follows when it is over; `decided` carries the StepTaken."""

    decided = Signal(object)
    opened = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, language: Language) -> None:
        super().__init__()
        self._session = session
        self._language: Language = language
        self._facts: OrderFacts | None = None
        self.panel: DecisionPanel | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        self.primary: QPushButton = primary_button("", self._press)
        self.sentence = label("", "body", wrap=True)
        self.send_back = quiet_button(self.tr("Kembalikan dengan catatan"), self._ask_return)
        self.cancel = quiet_button(self.tr("Batalkan"), self._ask_cancel)
        row.addWidget(self.primary)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.send_back)
        row.addWidget(self.cancel)

    def show_order(self, facts: OrderFacts) -> None:
        """Show what can be done with an order."""
        self.close_panel()
        self._facts = facts
        kind = facts.step_here(self._session)
        self.primary.setVisible(kind is not None)
        if kind is not None:
            text = STEP_NAMES[STEP_OF[kind]].text(self._language)
            self.primary.setText(text)
            self.primary.setAccessibleName(text)
            self.primary.setShortcut("Ctrl+Return")
            self.primary.setToolTip(f"{text} (Ctrl+Enter)")
        self.sentence.setText(self._who(facts, mine=kind is not None))
        self.send_back.setVisible(facts.may_return(self._session))
        self.cancel.setVisible(facts.may_cancel(self._session))

    def close_panel(self) -> bool:
        """Take an open decision away; False when there is none."""
        if self.panel is None:
            return False
        self.panel = None
        self._enable(True)
        self.closed.emit()
        return True

    def open_panel(self, panel: DecisionPanel) -> None:
        """Ask for a decision."""
        self.close_panel()
        self.panel = panel
        panel.decided.connect(self.decided)
        panel.dropped.connect(self.close_panel)
        if isinstance(panel, ApprovePanel):
            panel.return_wanted.connect(self._ask_return)
        self._enable(False)
        self.opened.emit(panel)
        panel.start()

    def _enable(self, on: bool) -> None:
        for button in (self.primary, self.send_back, self.cancel):
            button.setEnabled(on)

    def _press(self) -> None:
        facts = self._facts
        kind = facts.step_here(self._session) if facts else None
        if facts is None or kind is None:
            return
        if kind == "submit":
            self.decided.emit(StepTaken("submit"))
        elif kind == "approve":
            self.open_panel(ApprovePanel(facts, self._language))
        else:
            self.open_panel(PlacePanel(CHANNEL_LABELS[facts.order.content.channel], facts.now.date()))

    def _ask_return(self) -> None:
        self._ask_reason(
            "return",
            self.tr("Apa yang perlu diperbaiki?"),
            self.tr("Kembalikan"),
            self.tr("Misalnya: jumlah kertas terlalu banyak untuk dua hari rapat"),
        )

    def _ask_cancel(self) -> None:
        self._ask_reason(
            "cancel",
            self.tr("Mengapa pesanan ini dibatalkan?"),
            self.tr("Batalkan pesanan"),
            self.tr("Misalnya: kegiatan ditunda ke tahun depan"),
            dangerous=True,
        )

    def _ask_reason(self, kind: StepKind, title: str, confirm: str, hint: str, *, dangerous: bool = False) -> None:
        self.open_panel(ReasonPanel(kind, title, confirm, hint, dangerous=dangerous))

    def _who(self, facts: OrderFacts, *, mine: bool) -> str:
        order = facts.order
        step = facts.next_step
        if step is None:
            return ""
        if mine:
            note = order.timeline[-1].note if order.returned else ""
            return self.tr("Dikembalikan: {note}").format(note=note) if note else ""
        translate = QCoreApplication.translate
        words = translate("ActionBar", "Menunggu {who}, sejak {day} ({days}). Langkah berikutnya: {step}.")
        return words.format(
            who=self._waited_for(facts, step),
            day=day_text(step.since),
            days=days_since(step.since, facts.now),
            step=STEP_NAMES[step.type].text(self._language),
        )

    def _waited_for(self, facts: OrderFacts, step: OpenStep) -> str:
        roles = " / ".join(ROLE_LABELS[role].text(self._language) for role in step.roles)
        if facts.order.status is OrderStatus.SUBMITTED and facts.order.created_by == facts.order.content.officials.ppk:
            return self.tr("Pejabat Pembuat Komitmen lain; pesanan ini Anda atau PPK sendiri yang menyusun")
        return f"{facts.name(step.user)} ({roles})" if step.user else roles
