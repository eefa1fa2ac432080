"""What is typed about a person, checked: user name, NIP, and the payload of a new one."""

from __future__ import annotations

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import OfficeReader


def person_payload(
    user: str,
    name: str,
    nip: str,
    roles: frozenset[Role],
    password_hash: str,
    rank: str = "",
    position: str = "",
) -> dict[str, object]:
    """The payload of `person.added`."""
    return {
        "user": user,
        "name": name or user,
        "nip": nip,
        "roles": sorted(role.value for role in roles),
        "password_hash": password_hash,
        "rank": rank,
        "position": position,
    }


def find_person(reader: OfficeReader, user: str, field: str = "user") -> Person:
    """Somebody of the roster by user name however it is typed; NotFound (`people.unknown`)."""
    user = user.strip().lower()
    person = reader.person(user)
    if person is None:
        raise NotFound(
            "people.unknown",
            Sentence(f"Pengguna «{user[:40]}» tidak ada.", f"There is no user “{user[:40]}”."),
            next_step=Sentence("Lihat daftar pengguna.", "Look at the list of users."),
            field=field,
        )
    return person


def clean_user_name(user: str) -> str:
    """A user name as signing in spells it; InvalidInput (`people.bad_user_name`)."""
    cleaned = user.strip().lower()
    if not cleaned or len(cleaned) > 40 or not all(c.isalnum() or c in "._-" for c in cleaned):
        raise InvalidInput(
            "people.bad_user_name",
            Sentence("Nama pengguna tidak dapat dipakai.", "The user name can't be used."),
            next_step=Sentence("Pakai huruf, angka, titik atau garis.", "Use letters, digits, dots or dashes."),
            field="user",
        )
    return cleaned


def clean_nip(nip: str) -> str:
    """Digits of a NIP without blanks, "" for none; InvalidInput (`people.bad_nip`)."""
    digits = "".join(nip.split())
    if digits and not (digits.isascii() and digits.isdecimal() and 9 <= len(digits) <= 20):
        raise InvalidInput(
            "people.bad_nip",
            Sentence("NIP hanya berisi angka, biasanya 18.", "A NIP holds digits only, usually 18."),
            next_step=Sentence("Periksa NIP, atau kosongkan.", "Check the NIP, or leave it empty."),
            field="nip",
        )
    return digits
