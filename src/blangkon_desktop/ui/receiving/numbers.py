"""What is typed about one line of a delivery, and what does not fit in it; plain values without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from blangkon_desktop.domain.receipt import ReceiptLine

Problem = Literal["", "good-over-came", "good-over-left", "serials-too-many", "serial-twice"]


@dataclass(frozen=True, slots=True)
class LineInput:
    """Pieces of a line: `came` and `good` as typed; what is not good is refused."""

    line: int
    came: int = 0
    good: int = 0
    condition: str = ""
    note: str = ""
    serials: tuple[str, ...] = ()

    @property
    def refused(self) -> int:
        """Pieces that were not taken in."""
        return max(0, self.came - self.good)

    def problem(self, left: int) -> Problem:
        """What does not fit, `left` pieces being still due; "" when all does."""
        if self.good > self.came:
            return "good-over-came"
        if self.good > left:
            return "good-over-left"
        if len(set(self.serials)) != len(self.serials):
            return "serial-twice"
        return "serials-too-many" if len(self.serials) > self.came else ""

    def as_receipt_line(self) -> ReceiptLine:
        """The line as it is recorded."""
        return ReceiptLine(
            self.line, self.came, self.good, self.refused, self.note.strip(), self.condition.strip(), self.serials
        )


def split_serials(text: str) -> tuple[str, ...]:
    """Serial numbers out of a pasted column or a typed list: parted by line ends, tabs, semicolons or commas."""
    for mark in "\t;,\r":
        text = text.replace(mark, "\n")
    return tuple(part.strip() for part in text.split("\n") if part.strip())


def recorded(inputs: Sequence[LineInput]) -> tuple[ReceiptLine, ...]:
    """The lines of which something came."""
    return tuple(each.as_receipt_line() for each in inputs if each.came)
