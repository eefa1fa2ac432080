"""The history of the ceilings beside the list: each revision with what it changed, old and new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.domain.budget_history import BudgetRevision, CeilingChange
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.budget.words import change_code, money_word, revision_word
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label, set_state

_MOST = 40


class RevisionCard(Card):
    """One revision; of a large one the changed ceilings come first, then new ones as far as there is room."""

    def __init__(
        self, revision: BudgetRevision, language: Language, people: Mapping[str, str], *, short: bool = False
    ) -> None:
        super().__init__(revision_word(revision, language))
        self.body.setSpacing(SPACE.xs)
        name = people.get(revision.actor, revision.actor)
        who = self.tr("oleh {name} dari {source}").format(name=name, source=revision.source or "–")
        self.body.addWidget(ElidedLabel(who, "small"))
        if revision.reason:
            self.body.addWidget(label(revision.reason, "body", wrap=True))
        changes = sorted(revision.changes, key=lambda change: change.before is None)
        for change in changes[:_MOST]:
            self.body.addWidget(_ChangeRow(change, named=not short))
        if len(changes) > _MOST:
            more = self.tr("dan {n} pagu lain").format(n=len(changes) - _MOST)
            self.body.addWidget(label(more, "small"))


class _ChangeRow(QWidget):
    """A ceiling: what it is about, old → new."""

    def __init__(self, change: CeilingChange, *, named: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.xs, 0, 0)
        column.setSpacing(0)
        if change.name and (named or not change.rup):
            column.addWidget(ElidedLabel(change.name))
        column.addWidget(ElidedLabel(change_code(change), "small"))
        figures = label(f"{money_word(change.before)} → {money_word(change.after)}", "body")
        if change.lowered:
            figures.setText("▼ " + figures.text())
            set_state(figures, "attention")
        column.addWidget(figures)


def revision_cards(
    revisions: Sequence[BudgetRevision], language: Language, people: Mapping[str, str], *, short: bool = False
) -> list[QWidget]:
    """Cards of revisions, the newest first; `people` are names by user."""
    return [RevisionCard(revision, language, people, short=short) for revision in reversed(revisions)]
