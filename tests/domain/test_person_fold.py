"""A person as the roster's entries make them, old entries included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from blangkon_desktop.domain.journal import EntityKind, Entry, canonical_json
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.person_fold import (
    ADDED,
    CHANGED,
    ENDED,
    PASSWORD_CHANGED,
    REOPENED,
    STAND_IN_ENDED,
    STAND_IN_GIVEN,
    fold_person,
    letter_to_payload,
)
from blangkon_desktop.domain.stand_in import StandIn, StandInKind

DAY = date(2026, 11, 23)
LAST = date(2026, 11, 27)
LETTER = StandIn("e2", "hendro", "ratna", Role.PPK, StandInKind.PLH, "800/17/2026", DAY, DAY, LAST, "cuti")
ADDED_EARLIER = {"user": "ratna", "name": "Ratna", "nip": "1", "roles": ["ppk"], "password_hash": "h1"}


def fold(*steps: tuple[str, Mapping[str, Any]]) -> tuple[Person, tuple[StandIn, ...]]:
    """The person after an entry of the first release and these."""
    entries = []
    for n, (type_, payload) in enumerate([(ADDED, ADDED_EARLIER), *steps], start=1):
        canonical_json(payload)  # what the journal can hold
        base = f"e{n - 1}" if n > 1 else None
        entries.append(
            Entry(f"e{n}", "o", "d", n, "0" * 64, EntityKind.PERSON, "ratna", base, type_, payload, "admin", "t")
        )
    return fold_person(entries)


def test_entries_of_the_first_release_still_make_a_person() -> None:
    person, letters = fold()
    assert (person.user, person.rank, person.position, person.active, letters) == ("ratna", "", "", True, ())
    assert person.roles == person.own_roles == {Role.PPK}
    assert person.head == "e1"


def test_later_entries_change_only_what_they_name() -> None:
    person, _ = fold(
        (PASSWORD_CHANGED, {"password_hash": "h2"}),
        (CHANGED, {"position": "Sekretaris Dinas", "roles": ["ppk", "pa"]}),
        (CHANGED, {"rank": "Pembina, IV/a"}),
    )
    assert (person.name, person.password_hash, person.position) == ("Ratna", "h2", "Sekretaris Dinas")
    assert (person.rank, person.head) == ("Pembina, IV/a", "e4")
    assert person.own_roles == {Role.PPK, Role.PA}


def test_an_ended_account_keeps_its_own_roles_for_the_record_and_can_come_back() -> None:
    ended = (ENDED, {"on": "2026-11-24", "reason": "pindah tugas"})
    person, _ = fold(ended)
    assert (person.ended_on, person.end_reason, person.active) == (date(2026, 11, 24), "pindah tugas", False)
    assert not person.roles
    assert person.own_roles == {Role.PPK}
    back, _ = fold(ended, (REOPENED, {"reason": "kembali"}))
    assert (back.ended_on, back.end_reason) == (None, "")
    assert back.roles == {Role.PPK}


def test_letters_come_back_as_they_were_given_and_end_early() -> None:
    given = (STAND_IN_GIVEN, {"stand_in": letter_to_payload(LETTER)})
    person, letters = fold(given)
    assert letters == (LETTER,)
    assert person.roles == {Role.PPK}
    _, ended = fold(given, (STAND_IN_ENDED, {"stand_in": "e2", "last_day": "2026-11-25", "reason": "kembali"}))
    assert (ended[0].last_day, ended[0].end_reason, ended[0].until) == (
        date(2026, 11, 25), "kembali", date(2026, 11, 27),
    )  # fmt: skip


def test_a_letter_without_a_last_day_stays_so() -> None:
    payload = {**letter_to_payload(LETTER), "kind": "plt", "until": None}
    _, letters = fold((STAND_IN_GIVEN, {"stand_in": payload}))
    assert letters[0].last_day is None


@pytest.mark.parametrize(
    "step",
    [
        (STAND_IN_ENDED, {"stand_in": "e9", "last_day": "2026-11-25", "reason": ""}),
        (STAND_IN_GIVEN, {"stand_in": {**letter_to_payload(LETTER), "kind": "raja"}}),
        (ENDED, {"on": "kemarin", "reason": ""}),
        (CHANGED, {"roles": ["raja"]}),
    ],
)
def test_what_does_not_fit_is_an_error_and_no_silence(step: tuple[str, Mapping[str, Any]]) -> None:
    with pytest.raises((KeyError, ValueError)):
        fold(step)
