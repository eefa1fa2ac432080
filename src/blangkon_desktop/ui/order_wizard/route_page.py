"""Third page, the showpiece: which way the order must go and why, live while it changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.officer import OFFICER_NAMES
from blangkon_desktop.domain.policy import up_to_text
from blangkon_desktop.domain.proof import PROOF_NAMES
from blangkon_desktop.domain.routing import RouteDecision
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.order_wizard.channels import ChannelChoice
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.refusal import RefusalCard
from blangkon_desktop.ui.order_wizard.scale import RouteScale
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label


class RoutePage(OrderPage):
    """A page that can't be passed with a forbidden channel; it says why and offers what is allowed."""

    search_wanted = Signal(str)

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, self.tr("Rute"), self.tr("Nilai pesanan menentukan kanalnya."))
        self.scale = RouteScale()
        scale_card = Card()
        scale_card.body.addWidget(self.scale)
        self.refusal = RefusalCard(state, detail=False)
        self.channels = ChannelChoice(state)
        self.why = Card(self.tr("Mengapa?"))
        self.explanation = label("", "body", wrap=True, selectable=True)
        self.explanation.setAccessibleName(self.tr("Mengapa?"))
        self.rule = label("", "small", wrap=True, selectable=True)
        self.why.body.addWidget(self.explanation)
        self.why.body.addWidget(self.rule)
        self.why.body.addSpacing(SPACE.xs)
        self._facts()
        self.review = _notes("attention", self.tr("▲ Perlu ditinjau"))
        self.needed = _notes("plain", self.tr("Yang harus ada"))
        self.known = _notes("plain", self.tr("Perlu diketahui"))
        for card in (scale_card, self.refusal, self.channels, self.why):
            self.content.addWidget(card)
        for card, _ in (self.review, self.needed, self.known):
            self.content.addWidget(card)
        self.content.addStretch(1)
        self.channels.changed.connect(self.completeChanged)
        self.channels.search_wanted.connect(self.search_wanted)
        self.refusal.search_wanted.connect(self.search_wanted)
        self.refusal.setAccessibleName(self.tr("Jalan yang boleh"))

    def initializePage(self) -> None:
        """Start with the channel that sells the goods."""
        self.channels.reset()
        super().initializePage()

    def refresh(self) -> None:
        """Show the decision."""
        self.channels.refresh()
        self.refusal.refresh()
        seen = self.state.seen
        self.why.setVisible(seen is not None)
        if seen is None:
            return
        decision = seen.order.route
        self.scale.show_value(decision.value, decision.limit)
        self.explanation.setText(self.say(decision.explanation))
        words = self.tr("Aturan {rule} ({name} {version}) · Dasar: {source}")
        self.rule.setText(
            words.format(
                rule=decision.rule, name=decision.policy_id, version=decision.policy_version, source=decision.source
            )
        )
        self._show_facts(decision, seen.ceiling)
        _fill(self.review, [self.say(w.text) for w in decision.warnings])
        _fill(self.needed, [f"{self.say(r.text)} ({r.source})" for r in decision.requirements])
        _fill(self.known, [self.say(n.text) for n in decision.notices])

    def first_field(self) -> QWidget | None:
        """The chosen channel, or the first allowed way on."""
        radio = self.channels.radios[self.channels.wanted]
        return radio if radio.isEnabled() else next(iter(self.refusal.buttons), None)

    def is_ready(self) -> bool:
        """The preview allows it, and the chosen channel is the one that sells the goods."""
        return self.state.allowed and self.channels.fits

    def _facts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xxl)
        grid.setVerticalSpacing(SPACE.xs)
        self.officer, self.proof, self.room = label("", "strong", wrap=True), label("", "strong"), label("", "strong")
        self.room_caption = label("", "field")
        captions = (label(self.tr("Yang membeli"), "field"), label(self.tr("Bentuk kontrak"), "field"))
        for column, (caption, value) in enumerate(
            zip((*captions, self.room_caption), (self.officer, self.proof, self.room), strict=True)
        ):
            grid.addWidget(caption, 0, column)
            grid.addWidget(value, 1, column)
            grid.setColumnStretch(column, 1)
        self.why.body.addLayout(grid)

    def _show_facts(self, decision: RouteDecision, ceiling: int | None) -> None:
        officer = self.say(OFFICER_NAMES.get(decision.officer, Sentence(decision.officer, decision.officer)))
        if ceiling and decision.officer == "pejabat-pengadaan":
            officer = self.tr("{officer} (sampai {ceiling})").format(officer=officer, ceiling=up_to_text(ceiling))
        self.officer.setText(officer)
        proof = self.say(PROOF_NAMES.get(decision.proof, Sentence(decision.proof, decision.proof)))
        self.proof.setText(proof[:1].upper() + proof[1:])
        above = decision.room is None
        self.room_caption.setText(self.tr("Di atas batas") if above else self.tr("Sisa ruang"))
        room = decision.value - decision.limit if decision.room is None else decision.room
        self.room.setText(format_rupiah(room))


def _notes(kind: str, title: str) -> tuple[Card, QLabel]:
    card = Card(title, "attention" if kind == "attention" else "plain")
    text = label("", "body", wrap=True)
    text.setAccessibleName(title)
    card.body.addWidget(text)
    card.setVisible(False)
    return card, text


def _fill(notes: tuple[Card, QLabel], lines: list[str]) -> None:
    card, text = notes
    text.setText("\n".join(f"•  {one}" for one in lines))
    card.setVisible(bool(lines))
