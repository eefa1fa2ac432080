"""What the people's screens need from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.manage_people import ManagePeople, PersonChange
from blangkon_desktop.usecases.manage_stand_ins import ManageStandIns, StandInRequest
from blangkon_desktop.usecases.people_views import PersonRow
from blangkon_desktop.usecases.ports import Clock, OfficeStore
from blangkon_desktop.usecases.screen_lock import ScreenLock
from blangkon_desktop.usecases.show_people import ShowPeople
from blangkon_desktop.usecases.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What the form of a new person holds, as typed."""

    user: str
    name: str
    nip: str
    rank: str
    position: str
    roles: frozenset[Role]
    password: str


@dataclass(frozen=True, slots=True)
class PeopleServices:
    """Ways to the use cases of people. All methods may block and write: only through the TaskRunner.

    Each write asks for the signed-in person anew, and raises what the use case raises.
    """

    office: Callable[[], OfficeStore]
    people: Callable[[], ManagePeople]
    stand_ins: Callable[[], ManageStandIns]
    screen_lock: Callable[[], ScreenLock]
    clock: Clock
    language: Language = "id"

    @property
    def today(self) -> date:
        """The date that counts; does not block."""
        return self.clock.now().date()

    def rows(self) -> tuple[PersonRow, ...]:
        """The roster."""
        return ShowPeople(self.office(), self.clock).rows()

    def add(self, session: Session, new: NewPerson) -> str:
        """Add somebody; returns the user name as it was kept."""
        by = signed_in(self.office(), session)
        added = self.people().add(
            by,
            new.user,
            name=new.name,
            nip=new.nip,
            roles=new.roles,
            password=new.password,
            rank=new.rank,
            position=new.position,
        )
        return added.user

    def change(self, session: Session, user: str, change: PersonChange) -> str:
        """Change somebody; returns the user name."""
        return self.people().change(signed_in(self.office(), session), user, change).user

    def set_password(self, session: Session, user: str, password: str) -> str:
        """A new password for somebody, by the administrator."""
        self.people().change_password(signed_in(self.office(), session), user, password)
        return user

    def end(self, session: Session, user: str, reason: str) -> str:
        """End an account."""
        return self.people().end(signed_in(self.office(), session), user, reason).user

    def reopen(self, session: Session, user: str, reason: str) -> str:
        """Reopen an account."""
        return self.people().reopen(signed_in(self.office(), session), user, reason).user

    def give(self, session: Session, request: StandInRequest) -> str:
        """Record a letter; returns the user name of who stands in."""
        return self.stand_ins().give(signed_in(self.office(), session), request).user

    def end_letter(self, session: Session, stand_in_id: str, last_day: date, reason: str) -> str:
        """End a letter early; returns the user name of who stood in."""
        return self.stand_ins().end(signed_in(self.office(), session), stand_in_id, last_day, reason).user

    def change_own_password(self, session: Session, old: str, new: str) -> None:
        """The own password."""
        self.people().change_own_password(signed_in(self.office(), session), old, new)
