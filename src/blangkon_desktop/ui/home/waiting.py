"""Cards of what waits for the signed-in person, and the four steps that stand there in a new office."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.icons import IconLabel
from blangkon_desktop.ui.style import SPACE, TYPE
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label, set_state
from blangkon_desktop.ui.widgets.times import countdown_state, countdown_text, days_between, waited_text
from blangkon_desktop.usecases.home_views import FirstStep, WaitingCard

_LONG = 3
"""Days after which waiting is marked."""

Go = Callable[[str, str], None]


class WaitingItem(Card):
    """One thing that waits: what, from whom, how much, how long, one button."""

    def __init__(self, card: WaitingCard, now: str, language: Language, first: bool, go: Go) -> None:
        super().__init__()
        self.card = card
        waited = waited_text(card.since, now)
        self.chip = _countdown_chip(card, waited, days_between(card.since, now))
        note = card.note.text(language)
        self.setAccessibleName(", ".join(filter(None, (card.what, card.sender, note, self.chip.word))))
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(ElidedLabel(card.what, "strong"))
        words.addWidget(ElidedLabel(" · ".join(filter(None, (card.sender, card.vendor, card.number))), "small"))
        if note:
            told = ElidedLabel(f"▲ {note}", "small")
            set_state(told, "attention")
            words.addWidget(told)
        row.addLayout(words, 1)
        figures = QVBoxLayout()
        figures.setSpacing(SPACE.xs)
        figures.addWidget(MoneyLabel(card.amount, size=TYPE.base, strong=True))
        figures.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        row.addLayout(figures)
        make = primary_button if first else plain_button
        self.button: QPushButton = make(card.step.text(language), lambda: go(card.room, card.argument or card.order_id))
        self.button.setAccessibleName(f"{card.step.text(language)}: {card.what}")
        self.button.setMinimumWidth(self.button.fontMetrics().horizontalAdvance("M") * 9)
        row.addWidget(self.button)
        self.body.addLayout(row)


def _countdown_chip(card: WaitingCard, waited: str, days: int) -> StatusChip:
    """The working days that are left, where they are counted; else how long it has waited."""
    countdown = card.countdown
    if countdown is None:
        return StatusChip("attention" if days >= _LONG else "neutral", waited)
    return StatusChip(countdown_state(countdown), countdown_text(countdown))


class FirstSteps(Card):
    """The way to the first order: each step with its tick, the next one with a button."""

    def __init__(self, steps: tuple[FirstStep, ...], language: Language, go: Go) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Empat langkah ke pesanan pertama"))
        self.body.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        self.body.setSpacing(SPACE.l)
        self.body.addWidget(label(self.tr("Empat langkah ke pesanan pertama"), "title"))
        intro = self.tr("Setiap langkah dikerjakan sekali. Sesudah itu halaman ini menunjukkan yang menunggu Anda.")
        self.body.addWidget(label(intro, "quiet", wrap=True))
        next_step = next((step for step in steps if not step.done), None)
        self.button: QPushButton | None = None
        for number, step in enumerate(steps, start=1):
            self.body.addWidget(line())
            self.body.addLayout(self._row(number, step, step is next_step, language, go))

    def _row(self, number: int, step: FirstStep, is_next: bool, language: Language, go: Go) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        mark = IconLabel("circle-check" if step.done else "circle", "good" if step.done else "quiet", 24)
        mark.setAccessibleName(self.tr("sudah") if step.done else self.tr("belum"))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(label(f"{number}. {step.text.text(language)}", "strong" if is_next else "body", wrap=True))
        why = step.why.text(language)
        if why:
            words.addWidget(label(why, "small", wrap=True))
        row.addLayout(words, 1)
        if is_next and step.room:
            self.button = primary_button(self.tr("Kerjakan"), lambda: go(step.room, ""))
            row.addWidget(self.button)
        elif step.done:
            row.addWidget(StatusChip("good", self.tr("selesai")))
        return row
