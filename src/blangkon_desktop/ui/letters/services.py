"""What the room of letters needs from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.paper_files import read_paper
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.letter_desk import LetterDesk
from blangkon_desktop.usecases.letter_ports import ManualLetter
from blangkon_desktop.usecases.number_letters import LetterRow
from blangkon_desktop.usecases.ports import Clock, OfficeStore
from blangkon_desktop.usecases.signed_in import signed_in
from blangkon_desktop.usecases.taken_numbers import Taken
from blangkon_desktop.usecases.verify_paper import Verification


@dataclass(frozen=True, slots=True)
class Book:
    """The register of a kind and year as it is shown: rows, pattern, and the number that would come next."""

    rows: tuple[LetterRow, ...]
    pattern: str
    suggested: str


@dataclass(frozen=True, slots=True)
class LettersServices:
    """Ways to the letters. All but `clock` and `language` may block: only through the TaskRunner."""

    letters: Callable[[], LetterDesk]
    office: Callable[[], OfficeStore]
    clock: Clock
    language: Language = "id"

    @property
    def today(self) -> date:
        """The day of this run."""
        return self.clock.now().date()

    def check_file(self, path: Path) -> Verification:
        """Whether a PDF is genuine. Raises what `read_paper` raises, NotFound (`paper.unknown`)."""
        return self.letters().verify.file(read_paper(path))

    def check_code(self, text: str) -> Verification:
        """Whether what stands on a printed page is genuine. NotFound (`paper.unknown`)."""
        return self.letters().verify.code(text)

    def book(self, kind: PaperKind, year: int) -> Book:
        """The register of a kind and year."""
        numbers = self.letters().numbers
        day = self.today if year == self.today.year else date(year, 12, 31)
        return Book(numbers.rows(kind, year), numbers.pattern(kind), numbers.suggested(kind, day))

    def taken(self, number: str, kind: PaperKind, on: date) -> Taken | None:
        """What already has a number, or its running number in that year; None for a free one."""
        return self.letters().numbers.taken(number, kind, on)

    def register(self, session: Session, kind: PaperKind, number: str, on: date, subject: str) -> ManualLetter:
        """Register a letter that was numbered by hand; raises as `NumberLetters.register`."""
        return self.letters().numbers.register(signed_in(self.office(), session), kind, number, on, subject)

    def set_pattern(self, session: Session, kind: PaperKind, pattern: str) -> str:
        """Change the pattern of a kind; raises as `NumberLetters.set_pattern`."""
        self.letters().numbers.set_pattern(signed_in(self.office(), session), pattern, kind)
        return pattern
