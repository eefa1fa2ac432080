"""The people of a practice office: invented names, staff numbers of the right form, one person for each role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from blangkon_desktop.domain.people import Role, parse_roles
from blangkon_desktop.training.chance import Draw, pick


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the practice office, before there is a password."""

    user: str
    name: str
    nip: str
    roles: frozenset[Role]
    rank: str
    position: str


def make_people(draw: Draw, words: Mapping[str, Any]) -> tuple[Colleague, ...]:
    """Everybody that people.toml names, each with a name of their own."""
    taken: set[str] = set()
    people = []
    for raw in words["person"]:
        sex = raw["sex"]
        name = _name(draw, words, sex, taken)
        roles = parse_roles(raw["roles"])
        people.append(Colleague(raw["user"], name, _nip(draw, sex), roles, raw["rank"], raw["position"]))
    return tuple(people)


def _name(draw: Draw, words: Mapping[str, Any], sex: str, taken: set[str]) -> str:
    while True:
        given, family = pick(draw, words["given"][sex]), pick(draw, words["family"][sex])
        if not {given, family} & taken:
            taken.update((given, family))
            return f"{given} {family}{pick(draw, words['titles'])}"


def _nip(draw: Draw, sex: str) -> str:
    """Eighteen digits: birth date, month of entry, sex, running number; day 00 of birth, which nobody has."""
    born = 1968 + int(draw() * 26)
    entered = born + 24 + int(draw() * 4)
    months = (1 + int(draw() * 12), 1 + int(draw() * 12))
    return f"{born}{months[0]:02}00{entered}{months[1]:02}{1 if sex == 'male' else 2}{1 + int(draw() * 9):03}"
