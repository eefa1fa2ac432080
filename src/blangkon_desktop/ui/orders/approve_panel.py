"""What a PPK needs in three minutes: what changed, the budget after it, route and rule, what to review, why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.officer import OFFICER_NAMES
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.panel import DecisionPanel
from blangkon_desktop.ui.orders.review_card import ReviewCard
from blangkon_desktop.ui.orders.steps import Decision, Desk
from blangkon_desktop.ui.orders.words import pieces_text, policy_text
from blangkon_desktop.ui.widgets.budget_bar import BudgetProgress
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.usecases.negotiate_order import CROSSED

_GOODS_SHOWN = 5


class ApprovePanel(DecisionPanel):
    """`return_wanted` asks to send the order back instead."""

    return_wanted = Signal()

    def __init__(self, facts: OrderFacts, language: Language) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("ApprovePanel", "Setujui pesanan ini?"), translate("ApprovePanel", "Setujui"))
        self._facts, self._language = facts, language
        order = facts.order
        self.budget, self.bar = label("", "body", wrap=True), BudgetProgress()
        self.changes = label("\n".join(f"• {change.text(language)}" for change in facts.changes), "body", wrap=True)
        self.route = label(order.route.explanation.text(language), "body", wrap=True)
        self.why = label(order.content.reason_for_choice, "body", wrap=True)
        self.cards: tuple[ReviewCard, ...] = ()
        self.ticks: dict[str, QCheckBox] = {}
        self._crossed = next((text for code, text in order.route.warnings if code == CROSSED), None)
        self._add_changes()
        self._add_budget()
        self._add_route()
        self._add_review()
        words = self.tr("Mengapa {vendor}?")
        self.add_part(words.format(vendor=order.content.vendor.name), self.why)
        self.add_part(self.tr("Barang"), label(_goods(order), "body", wrap=True))
        self.note = QLineEdit()
        self.note.setMaxLength(300)
        self.note.setPlaceholderText(self.tr("Catatan (boleh kosong)"))
        self.note.setAccessibleName(self.tr("Catatan"))
        self.content.addWidget(self.note)
        self.finish(plain_button(self.tr("Kembalikan dengan catatan"), self.return_wanted.emit))
        self._enable()

    def start(self) -> None:
        """Reading begins at the top; Tab goes through orders and ticks, Ctrl+Enter approves."""
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self) -> None:
        """Approve with what was read."""
        if not self.confirm.isEnabled():
            return
        note, codes = self.note.text().strip(), tuple(self.ticks)

        def act(desk: Desk) -> Order:
            approving, order = desk.services.approving(), desk.order
            return approving.approve(desk.person, order.order_id, note, acknowledged=codes, seen=order.head)

        self.decided.emit(Decision("approve", act))

    def kept(self) -> Mapping[str, str]:
        """The note, and which lists were ticked."""
        return {"note": self.note.text(), **{code: "on" for code, tick in self.ticks.items() if tick.isChecked()}}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Put note and ticks back."""
        self.note.setText(kept.get("note", ""))
        for code, tick in self.ticks.items():
            tick.setChecked(code in kept)

    def _add_changes(self) -> None:
        amendment = self._facts.order.pending_amendment
        if amendment is not None:
            reason = self.tr("Alasan {name}: {reason}").format(
                name=self._facts.name(amendment.by), reason=amendment.reason
            )
            self.add_part(self.tr("Perubahan sesudah disetujui"), label(reason, "body", wrap=True), self.changes)
        elif self._facts.changes:
            self.add_part(self.tr("Berubah sejak terakhir ditinjau"), self.changes)

    def _add_budget(self) -> None:
        line, left = self._facts.budget, self._facts.left
        self.add_part(self.tr("Anggaran sesudah pesanan ini"), self.budget, self.bar)
        self.bar.setVisible(line is not None)
        if line is None or left is None:
            self.budget.setText(self.tr("▲ Paket ini tidak ada lagi di anggaran."))
            set_state(self.budget, "attention")
            return
        total = self._facts.order.totals.total
        self.bar.set_amounts(line.ceiling, max(0, line.ceiling - left - line.paid - total), line.paid, total)
        words = self.tr("Pagu {name}: sesudah pesanan ini tersisa {left} dari {ceiling}.")
        text = words.format(name=line.name, left=format_rupiah(left), ceiling=format_rupiah(line.ceiling))
        self.budget.setText(text)

    def _add_route(self) -> None:
        route = self._facts.order.route
        officer = OFFICER_NAMES.get(route.officer)
        words = self.tr("{policy} · dasar: {source}")
        basis = words.format(policy=policy_text(route), source=route.source)
        parts = [self.route, label(basis, "small", wrap=True)]
        if officer is not None:
            parts.append(label(self.tr("Yang membeli: {officer}").format(officer=officer.text(self._language))))
        parts += [
            label(f"{text.text(self._language)} ({source})", "body", wrap=True)
            for _, text, source in route.requirements
        ]
        declared = self._facts.order.content.not_offered
        if declared is not None:
            said = self.tr("Dinyatakan tidak ada di marketplace: {reason}").format(reason=declared.reason)
            parts.append(label(said, "body", wrap=True))
        self.add_part(self.tr("Rute"), *parts)

    def _add_review(self) -> None:
        known = {item.code for item in self._facts.review}
        notes = [text for code, text in self._facts.order.route.warnings if code not in known]
        if not notes and not self._facts.review:
            return
        self.content.addWidget(label(self.tr("Perlu ditinjau"), "field"))
        for text in notes:
            said = label(f"▲ {text.text(self._language)}", "body", wrap=True)
            set_state(said, "attention")
            self.content.addWidget(said)
        self.cards = tuple(
            ReviewCard(
                item,
                self._facts.order,
                self._language,
                reason=self._facts.reason_for(item.code),
                tick=item.needs in ("acknowledge", "refuse"),
            )
            for item in self._facts.review
        )
        for card in self.cards:
            card.opened.connect(self.order_wanted)
            card.ticked.connect(self._enable)
            if card.tick is not None:
                self.ticks[card.item.code] = card.tick
            self.content.addWidget(card)

    def _enable(self) -> None:
        left = sum(not tick.isChecked() for tick in self.ticks.values())
        self.confirm.setEnabled(not left and self._crossed is None)
        if self._crossed is not None:
            self.say(self.tr("▲ Kanalnya tidak lagi cocok; kembalikan dengan catatan."), "attention")
        else:
            self.say(self.tr("▲ Baca daftarnya, lalu tandai «Sudah saya tinjau».") if left else "", "attention")


def _goods(order: Order) -> str:
    lines = order.content.lines
    rows = [f"{pieces_text(x.quantity, x.unit)} {x.name} = {format_rupiah(x.amount)}" for x in lines[:_GOODS_SHOWN]]
    if len(lines) > _GOODS_SHOWN:
        more = QCoreApplication.translate("ApprovePanel", "dan {n} barang lain")
        rows.append(more.format(n=len(lines) - _GOODS_SHOWN))
    return "\n".join(rows)
