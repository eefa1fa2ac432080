"""The person behind a session, as the roster has them now: every write of a window asks here first.

A session may outlive a letter, a role or an account; what counts is the roster at the moment of the write.
"""

from __future__ import annotations

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.ports import OfficeStore


def signed_in(store: OfficeStore, session: Session) -> Person:
    """The person of a session with the roles of now.

    NotAllowed: `people.gone` for somebody who is not on the roster, `people.ended` for whose account has ended.
    """
    with store.read() as reader:
        person = reader.person(session.user)
    if person is None:
        raise NotAllowed(
            "people.gone",
            Sentence(f"{session.name} tidak ada lagi di daftar.", f"{session.name} is not on the roster any more."),
            next_step=Sentence("Masuk lagi sebagai orang lain.", "Sign in again as somebody else."),
        )
    require_active(person)
    return person


def require_active(person: Person) -> None:
    """Raise NotAllowed (`people.ended`) for somebody whose account has ended."""
    if person.active:
        return
    raise NotAllowed(
        "people.ended",
        Sentence(f"Akun {person.name} sudah diakhiri.", f"The account of {person.name} has ended."),
        detail=Sentence("Catatan dan namanya tetap tersimpan.", "The records and the name are kept."),
        next_step=Sentence(
            "Bila keliru, minta admin kantor mengaktifkannya lagi.", "Ask the administrator to reopen it if need be."
        ),
        field="user",
    )
