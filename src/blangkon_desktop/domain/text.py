"""A sentence for people, in both languages of the program.

The domain explains its decisions without knowing a toolkit or a translation file, so each
explanation is carried as an Indonesian and an English text side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["id", "en"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence in Indonesian (`id`, the source language) and English (`en`)."""

    id: str
    en: str

    def text(self, language: Language = "id") -> str:
        """The sentence in the wanted language."""
        return self.en if language == "en" else self.id


NOTHING = Sentence("", "")
