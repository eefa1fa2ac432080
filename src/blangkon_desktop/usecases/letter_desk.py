"""The office's letters as one thing to hand on."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.usecases.number_letters import NumberLetters
from blangkon_desktop.usecases.verify_paper import VerifyPapers


@dataclass(frozen=True, slots=True)
class LetterDesk:
    """`verify` tells genuine papers from others, `numbers` is the register of letter numbers."""

    verify: VerifyPapers
    numbers: NumberLetters
