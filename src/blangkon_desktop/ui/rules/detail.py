"""One rule or file in full: what it says, since when, by which text, and how sure that is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.show_policy import PolicyLine


class RuleDetail(Card):
    """Below the table; the texts that a row has no room for."""

    def __init__(self) -> None:
        super().__init__()
        self.name = label("", "strong", wrap=True, selectable=True)
        self.value = label("", wrap=True, selectable=True)
        self.source = label("", "quiet", wrap=True, selectable=True)
        self.note = label("", "quiet", wrap=True, selectable=True)
        self.rule = label("", "small", selectable=True)
        self.chip = StatusChip()
        head = QHBoxLayout()
        head.setSpacing(SPACE.m)
        head.addWidget(self.name, 1)
        head.addWidget(self.rule)
        head.addWidget(self.chip)
        self.body.addLayout(head)
        for part in (self.value, self.source, self.note):
            self.body.addWidget(part)
        self.setAccessibleName(self.tr("Aturan yang dipilih"))

    def show_line(self, line: PolicyLine | None, dates: str) -> None:
        """Show a rule, or nothing."""
        self.setVisible(line is not None)
        if line is None:
            return
        self.name.setText(line.name)
        self.value.setText(line.value)
        self.note.setText(line.note)
        self.note.setVisible(bool(line.note))
        self.rule.setText(line.rule)
        is_file = line.line == 0
        self.value.setVisible(bool(line.value) and not is_file)
        if is_file:
            self.source.setText(line.source)
            self.chip.show_state("good" if line.certain else "attention", line.value)
        else:
            words = self.tr("Sumber: {source} · berlaku {dates}")
            self.source.setText(words.format(source=line.source, dates=dates))
            sure = self.tr("ada sumbernya") if line.certain else self.tr("perlu dipastikan")
            self.chip.show_state("good" if line.certain else "attention", sure)
        self.setAccessibleDescription(f"{self.name.text()}. {line.value}. {self.source.text()}")
