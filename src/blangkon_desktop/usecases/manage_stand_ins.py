"""Give somebody an official's role by letter for some days, end such a letter early, list them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.people import ROLE_LABELS, Person, Role, require_role
from blangkon_desktop.domain.person_fold import STAND_IN_ENDED, STAND_IN_GIVEN, letter_to_payload
from blangkon_desktop.domain.stand_in import StandIn, StandInKind, check_stand_in, end_early
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.person_input import find_person
from blangkon_desktop.usecases.ports import OfficeReader, OfficeStore

_GIVE = Sentence("mencatat Plt. atau Plh.", "record stand-ins")


@dataclass(frozen=True, slots=True)
class StandInRequest:
    """What the letter says. `user` stands in for `official` (both user names); days are included, `until` may lack."""

    user: str
    official: str
    role: Role
    kind: StandInKind
    letter: str
    letter_date: date
    since: date
    until: date | None = None
    reason: str = ""


class ManageStandIns:
    """Records letters. They are entries on the official who is replaced, and never deleted."""

    def __init__(self, store: OfficeStore) -> None:
        self._store = store

    def give(self, by: Person, request: StandInRequest) -> StandIn:
        """Record a letter. Raises what `domain.stand_in.check_stand_in` raises; NotFound (`people.unknown`)."""
        require_role(by, Role.ADMIN, action=_GIVE)
        with self._store.write(by.user) as writer:
            deputy, official = find_person(writer, request.user), find_person(writer, request.official, "for_user")
            letter = StandIn(
                "",
                deputy.user,
                official.user,
                request.role,
                request.kind,
                request.letter.strip(),
                request.letter_date,
                request.since,
                request.until,
                request.reason.strip(),
            )
            check_stand_in(letter, deputy, official, {p.user: p.name for p in writer.people()})
            payload = {"stand_in": letter_to_payload(letter)}
            entry = writer.append(Change(EntityKind.PERSON, official.user, STAND_IN_GIVEN, payload, base=official.head))
            return replace(letter, stand_in_id=entry.entry_id)

    def end(self, by: Person, stand_in_id: str, last_day: date, reason: str) -> StandIn:
        """End a letter early; `last_day` is the last one that counts. NotFound (`stand_in.unknown`)."""
        require_role(by, Role.ADMIN, action=_GIVE)
        with self._store.write(by.user) as writer:
            letter = next((x for x in _letters(writer) if x.stand_in_id == stand_in_id), None)
            if letter is None:
                raise _unknown()
            ended = end_early(letter, last_day, reason)
            payload = {"stand_in": stand_in_id, "last_day": last_day.isoformat(), "reason": ended.end_reason}
            base = find_person(writer, letter.for_user).head
            writer.append(Change(EntityKind.PERSON, letter.for_user, STAND_IN_ENDED, payload, base=base))
            return ended

    def list(self, on: date | None = None) -> tuple[StandIn, ...]:
        """All letters by their first day, or those in force on a day."""
        with self._store.read() as reader:
            return tuple(x for x in _letters(reader) if on is None or x.in_force(on))

    def find(self, user: str, official: str, role: Role, day: date) -> StandIn:
        """The letter of two people (user names) and a role that is in force on a day or still to come.

        NotFound (`stand_in.unknown`); InvalidInput (`stand_in.several`) where more than one fits.
        """
        wanted = (user.strip().lower(), official.strip().lower(), role)
        with self._store.read() as reader:
            found = [
                x
                for x in _letters(reader)
                if (x.user, x.for_user, x.role) == wanted and (x.last_day is None or x.last_day >= max(day, x.since))
            ]
        if not found:
            raise _unknown()
        if len(found) > 1:
            ids = ", ".join(x.stand_in_id for x in found)
            raise InvalidInput(
                "stand_in.several",
                Sentence("Ada lebih dari satu surat yang cocok.", "More than one letter fits."),
                next_step=Sentence(f"Sebutkan dengan --id: {ids}.", f"Name one by --id: {ids}."),
                field="id",
                data={"stand_ins": [x.stand_in_id for x in found]},
            )
        return found[0]


def acting_words(person: Person) -> tuple[Sentence, ...]:
    """What the person is on the day asked for: the own roles, then the offices that a letter gives."""
    own = [ROLE_LABELS[role] for role in sorted(person.own_roles)] if person.active else []
    by_letter = (
        Sentence(f"{x.kind.prefix} {ROLE_LABELS[x.role].id}", f"{x.kind.prefix} {ROLE_LABELS[x.role].en}")
        for x in person.acting
    )
    return (*own, *by_letter)


def _letters(reader: OfficeReader) -> tuple[StandIn, ...]:
    every = (x for person in reader.people() for x in person.letters if x.for_user == person.user)
    return tuple(sorted(every, key=lambda x: (x.since, x.stand_in_id)))


def _unknown() -> NotFound:
    return NotFound(
        "stand_in.unknown",
        Sentence("Surat Plt./Plh. itu tidak ada.", "There is no such letter of a stand-in."),
        next_step=Sentence("Lihat «user stand-in list».", "Look at “user stand-in list”."),
        field="id",
    )
