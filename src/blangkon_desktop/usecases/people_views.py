"""Frozen records of the people's screens: the roster without password hashes, letters with names in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.stand_in import StandInKind
from blangkon_desktop.domain.text import Sentence

LetterState = Literal["now", "coming", "past"]


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter of a stand-in with both names.

    `last_day` is None while there is no end.
    """

    stand_in_id: str
    user: str
    user_name: str
    official: str
    official_name: str
    role: Role
    kind: StandInKind
    letter: str
    letter_date: date
    since: date
    last_day: date | None
    state: LetterState
    reason: str = ""
    end_reason: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody of the roster: `own_roles` are the roster's, `titles` what the person is today, letters included.

    `letters` concern the person on either side, newest first; `ended_on` is None while the account is active.
    """

    user: str
    name: str
    nip: str
    rank: str
    position: str
    own_roles: frozenset[Role]
    titles: tuple[Sentence, ...]
    ended_on: date | None = None
    end_reason: str = ""
    letters: tuple[LetterRow, ...] = ()

    @property
    def active(self) -> bool:
        """Whether the person may sign in."""
        return self.ended_on is None
