"""Why the order goes this way: the sentence with its parts, the rule and its file, who buys, the form of contract."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.officer import OFFICER_NAMES
from blangkon_desktop.domain.policy import up_to_text
from blangkon_desktop.domain.proof import PROOF_NAMES
from blangkon_desktop.domain.routing import RouteDecision
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.ui.order_wizard.facts import Seen
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card, CardKind
from blangkon_desktop.ui.widgets.labels import label


class WhyCard(Card):
    """The decision in words."""

    def __init__(self) -> None:
        super().__init__(self.tr("Mengapa?"))
        self.explanation = label("", "body", wrap=True, selectable=True)
        self.explanation.setAccessibleName(self.tr("Mengapa?"))
        self.rule = label("", "small", wrap=True, selectable=True)
        self.body.addWidget(self.explanation)
        self.body.addWidget(self.rule)
        self.body.addSpacing(SPACE.xs)
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
            grid.setColumnStretch(column, 1 if column else 2)
        self.body.addLayout(grid)

    def show_route(self, seen: Seen, language: Language) -> None:
        """Show the newest decision."""
        decision = seen.order.route
        self.explanation.setText(decision.explanation.text(language))
        words = self.tr("Aturan {rule} · {policy}, berkas {file}, berlaku pada {day} · Dasar: {source}")
        self.rule.setText(
            words.format(
                rule=decision.rule,
                policy=seen.policy,
                file=seen.policy_file,
                day=date_screen(seen.day),
                source=decision.source,
            )
        )
        self._show_facts(decision, seen.ceiling, language)

    def _show_facts(self, decision: RouteDecision, ceiling: int | None, language: Language) -> None:
        officer = OFFICER_NAMES.get(decision.officer, Sentence(decision.officer, decision.officer)).text(language)
        if ceiling and decision.officer == "pejabat-pengadaan":
            officer = self.tr("{officer} (sampai {ceiling})").format(officer=officer, ceiling=up_to_text(ceiling))
        self.officer.setText(officer)
        proof = PROOF_NAMES.get(decision.proof, Sentence(decision.proof, decision.proof)).text(language)
        self.proof.setText(proof[:1].upper() + proof[1:])
        above = decision.room is None
        self.room_caption.setText(self.tr("Di atas batas") if above else self.tr("Sisa ruang"))
        self.room.setText(format_rupiah(decision.value - decision.limit if decision.room is None else decision.room))


class NotesCard(Card):
    """Sentences, each with its source in small letters; hidden without any."""

    def __init__(self, title: str, kind: CardKind = "plain") -> None:
        super().__init__(title, kind)
        self.text = label("", "body", wrap=True)
        self.text.setAccessibleName(title)
        self.body.addWidget(self.text)
        self.setVisible(False)

    def show_notes(self, notes: list[tuple[str, str]]) -> None:
        """Show (sentence, source) pairs; a source may be empty."""
        self.text.setText("\n".join(f"•  {text} ({source})" if source else f"•  {text}" for text, source in notes))
        self.setVisible(bool(notes))
