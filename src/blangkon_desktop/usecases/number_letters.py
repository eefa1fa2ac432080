"""The register of letter numbers: what each number was given to, why some are free, letters numbered by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.errors import Conflict, InvalidInput, RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.numbering import NumberBlock, next_number, write_number
from blangkon_desktop.domain.paper_kinds import PAPER_CODES, PaperKind
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.issue_papers import number_pattern
from blangkon_desktop.usecases.letter_ports import ManualLetter, PaperRecord, Taker
from blangkon_desktop.usecases.ports import Clock, IdSource, OfficeStore
from blangkon_desktop.usecases.print_papers import PRINTERS
from blangkon_desktop.usecases.taken_numbers import (
    NumberOf,
    Taken,
    about,
    running_of,
    say_taken,
    taken_by,
    taken_by_text,
)

_REGISTER = Sentence("mencatat nomor surat", "register a letter's number")
_PATTERN = Sentence("mengubah pola nomor surat", "change the pattern of letter numbers")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A row of the register: running number (0 outside the pattern), the number, what it is, where it comes from.

    `origin` is `paper`, `manual` or `gap`; `order_id` is that of a paper's order; `by` and `device` took the number.
    """

    running: int
    number: str
    on: str
    subject: Sentence
    origin: str
    versions: int = 1
    order_id: str = ""
    by: str = ""
    device: str = ""


class NumberLetters:
    """Looks into the register, and registers letters that were written by hand in between."""

    def __init__(
        self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock, ids: IdSource, device_id: str
    ) -> None:
        self._store = store
        self._device_id = device_id
        self._policy = policy
        self._clock = clock
        self._ids = ids

    def rows(self, kind: PaperKind, year: int | None = None) -> tuple[LetterRow, ...]:
        """All numbers of a kind in a year up to the highest one given, gaps with their explanation."""
        wanted = year or self._clock.now().year
        with self._store.read() as reader:
            book = reader.letters()
            papers = _by_number(book.of_year(kind.value, wanted))
            letters = book.manual(kind.value, wanted)
            takers = book.takers([*(same[0].paper_id for same in papers), *(each.letter_id for each in letters)])
            rows = [_of_paper(same, takers.get(same[0].paper_id, Taker())) for same in papers]
            rows += [_of_manual(letter, takers.get(letter.letter_id, Taker())) for letter in letters]
            used = reader.used_numbers(kind.value, wanted)
            blocks = reader.number_blocks(wanted)
        rows += _gaps({row.running for row in rows}, used, blocks)
        return tuple(sorted(rows, key=lambda row: (row.running == 0, row.running, row.number)))

    def taken(self, number: str, kind: PaperKind | None = None, on: date | None = None) -> Taken | None:
        """What already has a number, to warn while it is typed; None for a free one.

        With kind and day also what has its running number in that year under another month or form.
        """
        text = number.strip()
        with self._store.read() as reader:
            if kind is None or on is None:
                return taken_by_text(reader.letters(), text)
            return taken_by(reader, self._policy(), NumberOf(text, kind, on))

    def suggested(self, kind: PaperKind, on: date) -> str:
        """The number that a letter of a day would get next on this laptop; "" where it has none to give."""
        with self._store.read() as reader:
            mine = [block for block in reader.number_blocks(on.year) if block.device_id == self._device_id]
            try:
                running = next_number(mine, reader.used_numbers(kind.value, on.year))
            except RuleRefused:
                return ""
            pattern = number_pattern(reader.office(), kind, self._policy(), on)
        return write_number(pattern, number=running, kind=PAPER_CODES[kind], year=on.year, month=on.month)

    def register(self, person: Person, kind: PaperKind, number: str, on: date, subject: str) -> ManualLetter:
        """Register a letter that was numbered by hand, so that the program never gives its number again.

        Raises NotAllowed, InvalidInput (`number.missing`), Conflict (`number.taken`).
        """
        require_role(person, *PRINTERS, action=_REGISTER)
        text, about = number.strip(), subject.strip()
        if not text or len(text) > _LONGEST or not about:
            raise _missing("number" if not text or len(text) > _LONGEST else "subject")
        if kind not in PAPER_CODES:
            raise _missing("kind")
        with self._store.write(person.user) as writer:
            asked = NumberOf(text, kind, on)
            known = taken_by(writer, self._policy(), asked)
            if known is not None and known.certain:
                raise _already(text, known)
            running, certain = running_of(writer, self._policy(), asked)
            running = running if certain else 0
            payload = {
                "kind": kind.value,
                "number": text,
                "running": running,
                "year": on.year,
                "date": on.isoformat(),
                "subject": about,
            }
            entry = writer.append(Change(EntityKind.PAPER, self._ids.new(), "letter.registered", payload))
        return ManualLetter(
            entry.entity_id, kind.value, text, running, on.year, on.isoformat(), about, entry.time, person.user
        )

    def pattern(self, kind: PaperKind) -> str:
        """The pattern by which the next number of a kind is written."""
        with self._store.read() as reader:
            return number_pattern(reader.office(), kind, self._policy(), self._clock.now().date())

    def set_pattern(self, person: Person, pattern: str, kind: PaperKind | None = None) -> None:
        """Change the office's pattern, for one kind or for all without one of their own; letters so far keep theirs.

        Raises NotAllowed, InvalidInput (`number.bad_pattern`).
        """
        require_role(person, Role.ADMIN, action=_PATTERN)
        write_number(pattern, number=1, kind="SP", year=2026, month=1)  # refuses what can't be written
        name = f"number_pattern.{kind.value}" if kind else "number_pattern"
        with self._store.write(person.user) as writer:
            office = writer.office()
            payload = {"details": {**office.details, name: pattern}}
            writer.append(Change(EntityKind.OFFICE, office.office_id, "office.changed", payload, base=office.head))


def _by_number(records: Sequence[PaperRecord]) -> list[list[PaperRecord]]:
    groups: dict[str, list[PaperRecord]] = {}
    for record in records:
        groups.setdefault(record.number, []).append(record)
    return list(groups.values())


def _of_paper(versions: Sequence[PaperRecord], taker: Taker) -> LetterRow:
    last, count = versions[-1], len(versions)
    day, subject = last.issued_at[:10], about(last)
    return LetterRow(last.running, last.number, day, subject, "paper", count, last.order_id, taker.name, taker.device)


def _of_manual(letter: ManualLetter, taker: Taker) -> LetterRow:
    subject = Sentence(letter.subject, letter.subject)
    by, device = taker.name, taker.device
    return LetterRow(letter.running, letter.number, letter.written_on, subject, "manual", by=by, device=device)


def _gaps(given: set[int], used: Sequence[int], blocks: Sequence[NumberBlock]) -> list[LetterRow]:
    """Numbers below the highest given one that no letter has, each with the reason."""
    highest = max([*given, *used], default=0)
    return [LetterRow(n, "", "", _why(n, used, blocks), "gap") for n in range(1, highest) if n not in given]


def _why(number: int, used: Sequence[int], blocks: Sequence[NumberBlock]) -> Sentence:
    if number in used:
        return Sentence("Dipakai surat yang tidak jadi diterima hub", "Used by a letter that the hub did not accept")
    block = next((b for b in blocks if b.first <= number <= b.last), None)
    if block is None:
        return Sentence("Di luar jatah nomor mana pun", "In no block of numbers")
    if any(n > number for n in used if block.first <= n <= block.last):
        return Sentence("Dilewati oleh nomor surat manual", "Passed over by a letter numbered by hand")
    return Sentence("Jatah laptop yang belum memakainya", "Lent to a laptop that has not used it yet")


def _missing(field: str) -> InvalidInput:
    return InvalidInput(
        "number.missing",
        Sentence("Nomor, jenis, atau perihal surat belum benar.", "Number, kind or subject is not right."),
        next_step=Sentence("Isi nomor, jenis bernomor, dan perihal.", "Give number, a numbered kind, and subject."),
        field=field,
    )


def _already(number: str, taken: Taken) -> Conflict:
    by = say_taken(taken, number)
    return Conflict(
        "number.taken",
        Sentence(f"Nomor {number} sudah dipakai: {by.id}.", f"Number {number} is already used: {by.en}."),
        detail=Sentence("Tidak ada yang dicatat.", "Nothing was registered."),
        next_step=Sentence("Periksa nomor pada suratnya.", "Check the number on the letter."),
        field="number",
        data={"number": number},
    )
