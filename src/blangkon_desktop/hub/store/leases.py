"""Blocks of letter numbers: the hub lends each number to one device only."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, func, insert, select

from blangkon_desktop.domain.numbering import BLOCK_SIZE
from blangkon_desktop.hub.store.tables import leases, offices
from blangkon_desktop.sync.wire.models import LeaseAnswer


def lend(connection: Connection, office_id: str, device_id: str, year: int, above: int) -> LeaseAnswer:
    """The next free block of the year above `above` and above all that was lent before."""
    connection.execute(select(offices.c.office_id).where(offices.c.office_id == office_id).with_for_update()).one()
    first = max(above, _highest(connection, office_id, year)) + 1
    last = first + BLOCK_SIZE - 1
    _note(connection, office_id, year, first, last, device_id)
    return LeaseAnswer(year=year, first=first, last=last)


def remember_lent(connection: Connection, office_id: str, lent: Mapping[int, int], device_id: str) -> None:
    """Note up to which number an office has lent blocks without the hub, per year."""
    for year, last in lent.items():
        highest = _highest(connection, office_id, year)
        if last > highest:
            _note(connection, office_id, year, highest + 1, last, device_id)


def _highest(connection: Connection, office_id: str, year: int) -> int:
    where = (leases.c.office_id == office_id, leases.c.year == year)
    return connection.execute(select(func.max(leases.c.last)).where(*where)).scalar_one() or 0


def _note(connection: Connection, office_id: str, year: int, first: int, last: int, device_id: str) -> None:
    row = {"office_id": office_id, "year": year, "first": first, "last": last, "device_id": device_id}
    connection.execute(insert(leases), row)
