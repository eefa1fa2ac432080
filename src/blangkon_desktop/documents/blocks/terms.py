"""The numbered terms of a paper, from its wording."""

from __future__ import annotations

from collections.abc import Mapping

from blangkon_desktop.documents.blocks.prose import Prose
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.templates import Wording, fill


def terms(wording: Wording, values: Mapping[str, str], prose: Prose, first: int) -> list[Piece]:
    """One piece for each clause, numbered from `first`."""
    return [
        prose.numbered(f"{number}.", clause.label, fill(clause.text, values))
        for number, clause in enumerate(wording.clauses, first)
    ]
