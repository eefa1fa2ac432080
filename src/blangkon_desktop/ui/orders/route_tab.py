"""Route and checks of an order as they were decided, with rule and source, and what is to be reviewed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.officer import OFFICER_NAMES
from blangkon_desktop.domain.proof import PROOF_NAMES
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.review_card import ReviewCard
from blangkon_desktop.ui.orders.words import policy_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.ui.widgets.times import day_text


class RouteTab(ScrollColumn):
    """The stored decision, officials, budget line, and cards of what is to be reviewed; `opened` carries an order."""

    opened = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__("")
        self._language: Language = language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rute dan pemeriksaan"))
        self.body.setContentsMargins(0, SPACE.m, SPACE.s, 0)
        self.body.setSpacing(SPACE.s)
        self.why = label("", "body", wrap=True, selectable=True)
        self.review = label("", "body", wrap=True, selectable=True)
        set_state(self.review, "attention")
        self.body.addWidget(label(self.tr("Mengapa rute ini?"), "heading"))
        self.body.addWidget(self.why)
        self.body.addWidget(self.review)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE.s)
        self.body.addLayout(self._cards)
        self.cards: tuple[ReviewCard, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.xl)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_order(self, facts: OrderFacts) -> None:
        """Show the stored decision."""
        route = facts.order.route
        self.why.setText(self._say(route.explanation))
        known = {item.code for item in facts.review}
        notes = [text for code, text in route.warnings if code not in known]
        self.review.setText("\n".join(f"▲ {self._say(text)}" for text in notes))
        self.review.setVisible(bool(notes))
        _empty(self._cards)
        _empty(self._grid)
        self.cards = tuple(
            ReviewCard(
                item,
                facts.order,
                self._language,
                reason=facts.reason_for(item.code),
                acknowledged=item.code in facts.order.acknowledged,
            )
            for item in facts.review
        )
        for card in self.cards:
            card.opened.connect(self.opened)
            self._cards.addWidget(card)
        for row, (caption, text) in enumerate(self._rows(facts)):
            self._grid.addWidget(label(caption, "field"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(text, "body", wrap=True, selectable=True), row, 1)

    def _rows(self, facts: OrderFacts) -> list[tuple[str, str]]:
        return [*self._rule_rows(facts), *self._order_rows(facts)]

    def _rule_rows(self, facts: OrderFacts) -> list[tuple[str, str]]:
        route, declared = facts.order.route, facts.order.content.not_offered
        policy = self.tr("{policy}, aturan {rule}, diputuskan {day}")
        decided = policy.format(policy=policy_text(route), rule=route.rule, day=day_text(route.decided_on))
        rows = [
            (self.tr("Aturan"), decided),
            (self.tr("Dasar"), route.source),
            (self.tr("Kanal yang boleh"), ", ".join(CHANNEL_LABELS[Channel(code)] for code in route.channels)),
            (self.tr("Yang membeli"), self._named(OFFICER_NAMES, route.officer)),
            (self.tr("Bentuk kontrak"), self._named(PROOF_NAMES, route.proof)),
        ]
        rows.extend(
            (self.tr("Yang harus ada"), f"{self._say(text)} ({source})") for _, text, source in route.requirements
        )
        if declared is not None:
            words = self.tr("{reason} (dicari «{query}» pada {day}: {n} barang)")
            said = words.format(
                reason=declared.reason, query=declared.query, day=day_text(declared.searched_at), n=declared.total
            )
            rows.append((self.tr("Tidak ada di marketplace"), said))
        return rows

    def _order_rows(self, facts: OrderFacts) -> list[tuple[str, str]]:
        order, content, officials = facts.order, facts.order.content, facts.order.content.officials
        named = (officials.ppk, officials.pejabat_pengadaan, officials.bendahara, officials.pptk)
        collector = (
            self.tr("Dipungut marketplace") if content.tax_collector == "marketplace" else self.tr("Dipungut bendahara")
        )
        rows = [
            (self.tr("Paket"), f"{content.package_name} · {content.rup}"),
            (self.tr("Rekening"), content.account or "–"),
            (self.tr("Pejabat"), " · ".join(facts.name(user) for user in named if user)),
            (self.tr("Pajak"), collector),
            (self.tr("Alasan memilih"), content.reason_for_choice),
        ]
        if facts.left is not None:
            rows.append((self.tr("Sisa pagu"), format_rupiah(facts.left)))
        if order.marketplace_number:
            rows.append((self.tr("Nomor pesanan"), f"{order.marketplace_number} · {day_text(order.placed_on)}"))
        return rows

    def _say(self, sentence: Sentence) -> str:
        return sentence.text(self._language)

    def _named(self, names: dict[str, Sentence], code: str) -> str:
        text = self._say(names.get(code, Sentence(code, code)))
        return text[:1].upper() + text[1:]


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
