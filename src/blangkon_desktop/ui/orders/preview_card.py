"""The order as a change would make it: sums before and after, route, named changes, and what a rule says to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Totals
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label, set_state


class PreviewCard(Card):
    """Stays quiet until something differs."""

    def __init__(self, language: Language) -> None:
        super().__init__(kind="wash")
        self.setAccessibleName(self.tr("Pesanan sesudah perubahan"))
        self._language: Language = language
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(2, 1)
        self.total, self.ppn = label("", "strong"), label("", "body")
        for row, (caption, value) in enumerate(((self.tr("Dibayar"), self.total), (self.tr("PPN"), self.ppn))):
            grid.addWidget(label(caption, "field"), row, 0)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)
        self.remark = label("", "strong", wrap=True)
        self.changes = label("", "body", wrap=True)
        self.route = label("", "small", wrap=True)
        self.refusal = label("", "body", wrap=True)
        set_state(self.remark, "good")
        for part in (self.remark, self.changes, self.refusal, self.route):
            self.body.addWidget(part)
            part.setVisible(False)

    def show_totals(self, before: Totals, after: Totals) -> None:
        """Sums in rupiah, old and new where they differ; everything else of an earlier preview goes."""
        self.total.setText(from_to(before.total, after.total))
        self.ppn.setText(from_to(before.ppn, after.ppn))
        for part in (self.remark, self.changes, self.route, self.refusal):
            part.setText("")
            part.setVisible(False)
        self.set_kind("wash")

    def show_remark(self, text: str) -> None:
        """One good thing to know."""
        self._say(self.remark, text)

    def show_changes(self, changes: Sequence[Sentence]) -> None:
        """The named changes, one a line."""
        self._say(self.changes, "\n".join(f"• {change.text(self._language)}" for change in changes))

    def show_route(self, explanation: Sentence) -> None:
        """Why this route follows."""
        self._say(self.route, explanation.text(self._language))

    def show_refusal(self, error: BlangkonError | None) -> None:
        """What a rule or a figure says against it, and what to do; nothing for None."""
        self.set_kind("wash" if error is None else "attention")
        set_state(self.refusal, "attention")
        words = (error.title, error.detail, error.next_step) if error else ()
        text = " ".join(filter(None, (part.text(self._language) for part in words)))
        self._say(self.refusal, f"▲ {text}" if text else "")

    def add_way(self, text: str) -> None:
        """One more sentence on what can be done."""
        self._say(self.refusal, f"{self.refusal.text()}\n{text}")

    def _say(self, part: object, text: str) -> None:
        for known in (self.remark, self.changes, self.route, self.refusal):
            if known is part:
                known.setText(text)
                known.setVisible(bool(text))


def from_to(before: int, after: int) -> str:
    """`Rp540.000 → Rp500.000`, or the one amount where nothing changed; rupiah."""
    return format_rupiah(after) if before == after else f"{format_rupiah(before)} → {format_rupiah(after)}"
