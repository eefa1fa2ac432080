"""Route and checks of an order as they were decided, with rule and source."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.officer import OFFICER_NAMES
from blangkon_desktop.domain.proof import PROOF_NAMES
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.words import day_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label, set_state


class RouteTab(QScrollArea):
    """The stored decision, the officials and the budget line."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rute dan pemeriksaan"))
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, SPACE.m, SPACE.s, 0)
        column.setSpacing(SPACE.s)
        self.why = label("", "body", wrap=True, selectable=True)
        self.review = label("", "body", wrap=True, selectable=True)
        set_state(self.review, "attention")
        column.addWidget(label(self.tr("Mengapa rute ini?"), "heading"))
        column.addWidget(self.why)
        column.addWidget(self.review)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.xl)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(inside)

    def show_order(self, facts: OrderFacts) -> None:
        """Show the stored decision."""
        route = facts.order.route
        self.why.setText(self._say(route.explanation))
        self.review.setText("\n".join(f"▲ {self._say(text)}" for _, text in route.warnings))
        self.review.setVisible(bool(route.warnings))
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (caption, text) in enumerate(self._rows(facts)):
            self._grid.addWidget(label(caption, "field"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(text, "body", wrap=True, selectable=True), row, 1)

    def _rows(self, facts: OrderFacts) -> list[tuple[str, str]]:
        order, route, content = facts.order, facts.order.route, facts.order.content
        policy = self.tr("{rule} ({name} {version}), diputuskan {day}")
        officials = content.officials
        named = (officials.ppk, officials.pejabat_pengadaan, officials.bendahara, officials.pptk)
        collector = (
            self.tr("Dipungut marketplace") if content.tax_collector == "marketplace" else self.tr("Dipungut bendahara")
        )
        rows = [
            (
                self.tr("Aturan"),
                policy.format(
                    rule=route.rule, name=route.policy_id, version=route.policy_version, day=day_text(route.decided_on)
                ),
            ),
            (self.tr("Dasar"), route.source),
            (self.tr("Kanal yang boleh"), ", ".join(CHANNEL_LABELS[Channel(code)] for code in route.channels)),
            (self.tr("Yang membeli"), self._named(OFFICER_NAMES, route.officer)),
            (self.tr("Bentuk kontrak"), self._named(PROOF_NAMES, route.proof)),
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
        rows.extend(
            (self.tr("Yang harus ada"), f"{self._say(text)} ({source})") for _, text, source in route.requirements
        )
        return rows

    def _say(self, sentence: Sentence) -> str:
        return sentence.text(self._language)

    def _named(self, names: dict[str, Sentence], code: str) -> str:
        text = self._say(names.get(code, Sentence(code, code)))
        return text[:1].upper() + text[1:]
