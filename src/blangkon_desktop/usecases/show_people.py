"""The roster as the people's screens show it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.stand_in import StandIn
from blangkon_desktop.usecases.manage_stand_ins import acting_words
from blangkon_desktop.usecases.people_views import LetterRow, LetterState, PersonRow
from blangkon_desktop.usecases.ports import Clock, OfficeStore


class ShowPeople:
    """Reads the roster. Everybody of the office may see it."""

    def __init__(self, store: OfficeStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def rows(self) -> tuple[PersonRow, ...]:
        """Everybody by name, those whose account has ended last."""
        with self._store.read() as reader:
            people = reader.people()
        names = {person.user: person.name for person in people}
        today = self._clock.now().date()
        rows = (_person_row(person, names, today) for person in people)
        return tuple(sorted(rows, key=lambda row: (not row.active, row.name.casefold())))


def _person_row(person: Person, names: Mapping[str, str], today: date) -> PersonRow:
    return PersonRow(
        user=person.user,
        name=person.name,
        nip=person.nip,
        rank=person.rank,
        position=person.position,
        own_roles=person.own_roles,
        titles=acting_words(person),
        ended_on=person.ended_on,
        end_reason=person.end_reason,
        letters=tuple(_letter_row(letter, names, today) for letter in reversed(person.letters)),
    )


def _letter_row(letter: StandIn, names: Mapping[str, str], today: date) -> LetterRow:
    return LetterRow(
        stand_in_id=letter.stand_in_id,
        user=letter.user,
        user_name=names.get(letter.user, letter.user),
        official=letter.for_user,
        official_name=names.get(letter.for_user, letter.for_user),
        role=letter.role,
        kind=letter.kind,
        letter=letter.letter,
        letter_date=letter.letter_date,
        since=letter.since,
        last_day=letter.last_day,
        state=_state(letter, today),
        reason=letter.reason,
        end_reason=letter.end_reason,
    )


def _state(letter: StandIn, today: date) -> LetterState:
    if letter.in_force(today):
        return "now"
    never_again = letter.last_day is not None and letter.last_day < max(today, letter.since)
    return "past" if never_again else "coming"
