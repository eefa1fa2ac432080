"""Who signs for an official on a day: the official, or by letter a Plt. or Plh.; and who acted for whom in the past."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from blangkon_desktop.domain.dates_id import date_long
from blangkon_desktop.domain.lifecycle import STEPS
from blangkon_desktop.domain.order import Order, OrderEvent
from blangkon_desktop.domain.paper_parts import Signer
from blangkon_desktop.domain.people import ROLE_LABELS, Person, Role
from blangkon_desktop.domain.stand_in import StandIn, acting_title
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import OfficeReader


def signer_on(reader: OfficeReader, official: str, role: Role, day: date, *, address: str = "") -> Signer:
    """The signature of an office on a day; `official` is the user name that the order names.

    Where somebody stands in for the official on that day, it is that person's name, rank and NIP under `Plt.` or
    `Plh.`, with the letter. An official who holds the role by letter alone signs so too. Of a user name that is not
    on the roster only the name is known.
    """
    named = reader.person(official)
    if named is None:
        return Signer(official, ROLE_LABELS[role].id, address=address)
    letter = named.stood_in_by(role, day)
    signing = (reader.person(letter.user) if letter else None) or named
    if letter is None and role not in named.own_roles:
        letter = next((x for x in named.acting_on(day) if x.role is role), None)
    label = ROLE_LABELS[role].id
    return Signer(
        name=signing.name,
        role=label,
        nip=signing.nip,
        position=signing.position,
        rank=signing.rank,
        prefix=letter.kind.prefix if letter else "",
        address=address,
        letter=_cited(letter) if letter else "",
        title=signing.position if letter is None and _says(signing.position, label) else "",
    )


def acted_as(reader: OfficeReader, actor: str, official: str, role: Role, at: str) -> str:
    """A name as papers cite who did something at a time (ISO 8601): `Hendro, Plh. Pejabat Pembuat Komitmen`."""
    person = reader.person(actor)
    if person is None:
        return actor
    letter = _letter(person, official, role, date.fromisoformat(at[:10]))
    return f"{person.name}, {letter.kind.prefix} {ROLE_LABELS[role].id}" if letter else person.name


def acting_note(people: Mapping[str, Person], order: Order, event: OrderEvent) -> Sentence | None:
    """`Plh. Pejabat Pembuat Komitmen a.n. Ratna` where a step of the timeline was taken by letter, else None.

    `people` is the roster by user name; the day of the step decides.
    """
    person, step = people.get(event.actor), STEPS.get(event.type)
    if person is None or step is None:
        return None
    named = order.content.officials
    officials = {
        Role.PPK: named.ppk,
        Role.PEJABAT_PENGADAAN: named.pejabat_pengadaan,
        Role.BENDAHARA: named.bendahara,
        Role.PPTK: named.pptk or "",
    }
    day = date.fromisoformat(event.at[:10])
    for role in step.roles:
        letter = _letter(person, officials.get(role, ""), role, day)
        if letter is not None:
            replaced = people.get(letter.for_user)
            return acting_title(letter, replaced.name if replaced else letter.for_user)
    return None


def _letter(person: Person, official: str, role: Role, day: date) -> StandIn | None:
    """The letter that mattered: the one for the named official, or any where the person has no such role himself."""
    found = [x for x in person.acting_on(day) if x.role is role]
    exact = next((x for x in found if x.for_user == official), None)
    if exact is not None or role in person.own_roles:
        return exact
    return found[0] if found else None


def _cited(letter: StandIn) -> str:
    return f"Nomor {letter.letter} tanggal {date_long(letter.letter_date)}"


def _says(position: str, label: str) -> bool:
    """Whether a position names the office itself, as `Pengguna Anggaran selaku Pejabat Pembuat Komitmen` does."""
    return label.casefold() in position.casefold()
