"""A person as the entries of the roster make them, with the letters by which others stand in for them.

Letters are entries on the official who is replaced, so that two laptops which give the same post to two people meet
in a fork of that official, which somebody then decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.stand_in import StandIn, StandInKind

Payload = dict[str, Any]

ADDED = "person.added"
CHANGED = "person.changed"
PASSWORD_CHANGED = "person.password_changed"
ENDED = "person.ended"
REOPENED = "person.reopened"
STAND_IN_GIVEN = "person.stand_in_given"
STAND_IN_ENDED = "person.stand_in_ended"

_TEXTS = ("name", "nip", "password_hash", "rank", "position")


def fold_person(entries: Sequence[Entry]) -> tuple[Person, tuple[StandIn, ...]]:
    """The person and the letters for the offices they hold, in the order given; the first entry must be `person.added`.

    Raises KeyError or ValueError for a payload that is not one of ours.
    """
    first = entries[0].payload
    person = Person(entries[0].entity_id, first["name"], first["nip"], frozenset(), first["password_hash"])
    letters: dict[str, StandIn] = {}
    for entry in entries:
        payload = entry.payload
        if entry.type == STAND_IN_GIVEN:
            letters[entry.entry_id] = _letter(entry.entry_id, person.user, payload["stand_in"])
        elif entry.type == STAND_IN_ENDED:
            known = letters[payload["stand_in"]]
            day = date.fromisoformat(payload["last_day"])
            letters[payload["stand_in"]] = replace(known, ended=day, end_reason=payload["reason"])
        else:
            person = _changed(person, entry.type, payload)
    roles = person.own_roles if person.active else frozenset()
    return replace(person, roles=roles, head=entries[-1].entry_id), tuple(letters.values())


def letter_to_payload(letter: StandIn) -> Payload:
    """A new letter as JSON values; who is replaced and the letter's id are those of the entry."""
    return {
        "user": letter.user,
        "role": letter.role.value,
        "kind": letter.kind.value,
        "letter": letter.letter,
        "letter_date": letter.letter_date.isoformat(),
        "since": letter.since.isoformat(),
        "until": letter.until.isoformat() if letter.until else None,
        "reason": letter.reason,
    }


def _changed(person: Person, type_: str, payload: Mapping[str, Any]) -> Person:
    if type_ == ENDED:
        return replace(person, ended_on=date.fromisoformat(payload["on"]), end_reason=payload["reason"])
    if type_ == REOPENED:
        return replace(person, ended_on=None, end_reason="")
    texts: dict[str, Any] = {name: str(payload[name]) for name in _TEXTS if name in payload}
    roles = frozenset(Role(r) for r in payload["roles"]) if "roles" in payload else person.own_roles
    return replace(person, own_roles=roles, **texts)


def _letter(entry_id: str, official: str, payload: Mapping[str, Any]) -> StandIn:
    until = payload["until"]
    return StandIn(
        stand_in_id=entry_id,
        user=payload["user"],
        for_user=official,
        role=Role(payload["role"]),
        kind=StandInKind(payload["kind"]),
        letter=payload["letter"],
        letter_date=date.fromisoformat(payload["letter_date"]),
        since=date.fromisoformat(payload["since"]),
        until=date.fromisoformat(until) if until else None,
        reason=payload.get("reason", ""),
    )
