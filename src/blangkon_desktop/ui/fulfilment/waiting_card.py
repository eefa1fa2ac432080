"""A sentence that says who must act, or why something is not possible."""

from __future__ import annotations

from blangkon_desktop.ui.widgets.card import Card, CardKind
from blangkon_desktop.ui.widgets.labels import label


class WaitCard(Card):
    """One calm sentence on a wash."""

    def __init__(self, text: str, kind: CardKind = "wash") -> None:
        super().__init__(kind=kind)
        self.text = text
        self.setAccessibleName(text)
        self.body.addWidget(label(text, "body", wrap=True))
