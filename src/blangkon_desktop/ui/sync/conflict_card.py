"""What was changed on two laptops at once and waits for somebody's decision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.sync.stories import ConflictStory
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import label


class ConflictCard(Card):
    """Each conflict as a sentence with the way to the thing it is about."""

    def __init__(self, stories: tuple[ConflictStory, ...], go: Callable[[str, str], object]) -> None:
        super().__init__("", "attention" if stories else "plain")
        self.setAccessibleName(self.tr("Perlu diputuskan"))
        self.body.setSpacing(SPACE.m)
        self.body.addWidget(label(self.tr("Perlu diputuskan ({n})").format(n=len(stories)), "heading"))
        for at, story in enumerate(stories):
            if at:
                self.body.addWidget(line())
            self.body.addWidget(_row(story, self.tr("Lihat"), go))
        if not stories:
            text = self.tr(
                "Tidak ada. Bila hal yang sama diubah di dua laptop, keduanya disimpan dan ditanyakan di sini."
            )
            self.body.addWidget(label(text, "quiet", wrap=True))


def _row(story: ConflictStory, verb: str, go: Callable[[str, str], object]) -> QWidget:
    shown = QWidget()
    row = QHBoxLayout(shown)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.m)
    words = QVBoxLayout()
    words.setSpacing(SPACE.xs)
    words.addWidget(label(story.title, "strong"))
    words.addWidget(label(story.text, wrap=True))
    row.addLayout(words, 1)
    if story.room and story.argument:
        button = plain_button(verb, lambda: go(story.room, story.argument))
        button.setAccessibleName(f"{verb}: {story.title}")
        row.addWidget(button)
    return shown
