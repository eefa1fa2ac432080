"""Reading the office, its people and its blocks of letter numbers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.numbering import NumberBlock
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.stand_in import StandIn, StandInKind
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store.direct import run
from blangkon_desktop.usecases.ports import OfficeRecord

_PERSON = 'SELECT "user", name, nip, roles, password_hash, rank, head, position, ended_on, end_reason FROM people'
_STAND_IN = (
    'SELECT stand_in_id, "user", official, role, kind, letter, letter_date, since, until, reason, ended, end_reason'
    " FROM stand_ins"
)


def find_office(connection: Connection) -> OfficeRecord | None:
    """The office of the data folder, if one was made."""
    row = run(
        connection, "SELECT office_id, name, satker, year, practice, creator_device, head, details FROM offices LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    return OfficeRecord(row[0], row[1], row[2], row[3], bool(row[4]), row[5], row[6], json.loads(row[7]))


def the_office(connection: Connection) -> OfficeRecord:
    """The office; NotFound (`office.not_created`) in an empty folder."""
    office = find_office(connection)
    if office is None:
        raise NotFound(
            "office.not_created",
            Sentence("Folder data ini belum berisi kantor.", "This data folder holds no office yet."),
            next_step=Sentence(
                "Buat kantor dengan «blangkon init», atau pilih folder data yang lain.",
                "Make one with “blangkon init”, or choose another data folder.",
            ),
        )
    return office


def find_person(connection: Connection, user: str) -> Person | None:
    """A person by user name, with the own roles and all letters that concern them."""
    row = run(connection, f'{_PERSON} WHERE "user" = ?', (user,)).fetchone()
    if row is None:
        return None
    letters = run(connection, f'{_STAND_IN} WHERE "user" = ? OR official = ?', (user, user))
    return _person(row, letters.fetchall())


def all_people(connection: Connection) -> tuple[Person, ...]:
    """The roster by user name, with the own roles and all letters."""
    letters = connection.exec_driver_sql(_STAND_IN).fetchall()
    rows = connection.exec_driver_sql(f'{_PERSON} ORDER BY "user"')
    return tuple(_person(row, [x for x in letters if row[0] in (x[1], x[2])]) for row in rows)


def number_blocks(connection: Connection, year: int) -> tuple[NumberBlock, ...]:
    """All blocks lent in a year, lowest first."""
    rows = connection.exec_driver_sql(
        'SELECT year, "first", "last", device_id FROM number_blocks WHERE year = ? ORDER BY "first"', (year,)
    )
    return tuple(NumberBlock(*row) for row in rows)


def _person(row: Any, letters: Sequence[Any]) -> Person:
    user, name, nip, roles, password_hash, rank, head, position, ended_on, end_reason = row
    own = frozenset(Role(r) for r in json.loads(roles))
    ended = _day(ended_on)
    counting = own if ended is None else frozenset()
    concerned = sorted(map(_stand_in, letters), key=lambda x: (x.since, x.stand_in_id))
    return Person(
        user, name, nip, counting, password_hash, rank, head, position, own, ended, end_reason, tuple(concerned)
    )


def _stand_in(row: Any) -> StandIn:
    stand_in_id, user, official, role, kind, letter, letter_date, since, until, reason, ended, end_reason = row
    return StandIn(
        stand_in_id, user, official, Role(role), StandInKind(kind), letter, date.fromisoformat(letter_date),
        date.fromisoformat(since), _day(until), reason, _day(ended), end_reason,
    )  # fmt: skip


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
