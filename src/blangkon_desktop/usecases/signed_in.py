"""The person behind a session, as the roster has them now."""

from __future__ import annotations

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.ports import OfficeStore


def signed_in(store: OfficeStore, session: Session) -> Person:
    """The person of a session; NotAllowed (`people.gone`) for somebody who was taken off the roster meanwhile."""
    with store.read() as reader:
        person = reader.person(session.user)
    if person is None:
        raise NotAllowed(
            "people.gone",
            Sentence(f"{session.name} tidak ada lagi di daftar.", f"{session.name} is not on the roster any more."),
            next_step=Sentence("Masuk lagi sebagai orang lain.", "Sign in again as somebody else."),
        )
    return person
