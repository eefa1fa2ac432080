"""What a letter's number already belongs to: the same text, or the same running number of its kind and year.

A running number is given once a year for each kind of letter, whatever month or form stands around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.numbering import guess_running, read_running
from blangkon_desktop.domain.paper_kinds import PAPER_CODES, PAPER_NAMES, PaperKind
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.issue_papers import number_pattern
from blangkon_desktop.usecases.letter_ports import LetterBook, ManualLetter, PaperRecord, Taker
from blangkon_desktop.usecases.ports import OfficeReader


@dataclass(frozen=True, slots=True)
class Taken:
    """What has a number: the number as it was given, what it is, its day, and who took it on which laptop.

    `certain` is False where the running number was only guessed from a text that does not follow the pattern.
    """

    number: str
    what: Sentence
    on: str = ""
    by: str = ""
    device: str = ""
    certain: bool = True


@dataclass(frozen=True, slots=True)
class NumberOf:
    """A number that is looked at: its text, and the kind and day of its letter."""

    text: str
    kind: PaperKind
    on: date


def taken_by_text(book: LetterBook, number: str) -> Taken | None:
    """What has exactly this number."""
    record = book.by_number(number)
    if record is not None:
        return _of_paper(book, record)
    letter = book.manual_by_number(number)
    return _of_manual(book, letter) if letter is not None else None


def taken_by(reader: OfficeReader, policy: Policy, asked: NumberOf) -> Taken | None:
    """What has this number, or its running number under another month or form."""
    book = reader.letters()
    found = taken_by_text(book, asked.text)
    if found is not None:
        return found
    running, certain = running_of(reader, policy, asked)
    if not running or asked.kind not in PAPER_CODES:
        return None
    kind, year = asked.kind.value, asked.on.year
    record = next((each for each in book.of_year(kind, year) if each.running == running), None)
    letter = next((each for each in book.manual(kind, year) if each.running == running), None)
    if record is not None:
        found = _of_paper(book, record, certain=certain)
    elif letter is not None:
        found = _of_manual(book, letter, certain=certain)
    elif running in reader.used_numbers(kind, year):
        what = Sentence("surat yang tidak jadi diterima hub", "a letter that the hub did not accept")
        found = Taken(str(running), what, certain=certain)
    return found


def running_of(reader: OfficeReader, policy: Policy, asked: NumberOf) -> tuple[int, bool]:
    """The running number inside a letter's number, 0 where there is none, and whether it follows a known pattern."""
    if asked.kind not in PAPER_CODES:
        return 0, True
    code, year = PAPER_CODES[asked.kind], asked.on.year
    pattern = number_pattern(reader.office(), asked.kind, policy, asked.on)
    running = read_running(pattern, asked.text, kind=code, year=year)
    if running is not None:
        return running, True
    return guess_running(asked.text, kind=code, year=year) or 0, False


def _of_paper(book: LetterBook, record: PaperRecord, *, certain: bool = True) -> Taken:
    taker = book.takers([record.paper_id]).get(record.paper_id, Taker())
    return Taken(record.number, about(record), record.issued_at[:10], taker.name, taker.device, certain)


def _of_manual(book: LetterBook, letter: ManualLetter, *, certain: bool = True) -> Taken:
    taker = book.takers([letter.letter_id]).get(letter.letter_id, Taker())
    what = Sentence(letter.subject, letter.subject)
    return Taken(letter.number, what, letter.written_on, taker.name, taker.device, certain)


def about(record: PaperRecord) -> Sentence:
    """The kind of a paper and the package that it is about."""
    name, data = PAPER_NAMES[PaperKind(record.kind)], record.data
    package = data.get("package_name") or data.get("purchase", {}).get("package_name", "")
    return Sentence(f"{name.id} · {package}", f"{name.en} · {package}") if package else name


def say_taken(taken: Taken, asked: str) -> Sentence:
    """`Surat pesanan · ATK, nomor 000.3.2/003/SP/X/2026, 12-10-2026, oleh Dewi (Laptop TU)`."""
    day = "-".join(reversed(taken.on.split("-"))) if taken.on else ""
    number = taken.number if taken.number != asked else ""
    place = f" ({taken.device})" if taken.device else ""
    parts_id = (taken.what.id, number and f"nomor {number}", day, taken.by and f"oleh {taken.by}{place}")
    parts_en = (taken.what.en, number and f"number {number}", day, taken.by and f"by {taken.by}{place}")
    return Sentence(", ".join(filter(None, parts_id)), ", ".join(filter(None, parts_en)))
