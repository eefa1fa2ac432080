"""Offices and devices of the hub: finding them by any of their ids, and binding a device at its pairing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from blangkon_desktop.domain.errors import Conflict, NotAllowed, NotFound
from blangkon_desktop.domain.journal import FIRST_PREVIOUS
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.hub.store.identity import HubIdentity
from blangkon_desktop.hub.store.invites import use_invite
from blangkon_desktop.hub.store.leases import remember_lent
from blangkon_desktop.hub.store.tables import devices, directory, offices
from blangkon_desktop.sync.wire.models import PairAnswer, PairRequest


@dataclass(frozen=True, slots=True)
class HubDevice:
    """A device of an office and how far the hub holds its chain; `office_id` is the hub's id of the office."""

    office_id: str
    own_id: str
    device_id: str
    public_key: str
    last_seq: int
    last_hash: str


def add_office(connection: Connection, name: str, new_id: Callable[[], str], now: datetime) -> str:
    """A place for an office that has not come yet; returns the hub's id of it."""
    office_id = new_id()
    connection.execute(
        insert(offices), {"office_id": office_id, "name": name, "last_hub_seq": 0, "created_at": now.isoformat()}
    )
    connection.execute(insert(directory), {"alias": office_id, "office_id": office_id})
    return office_id


def find_office(connection: Connection, alias: str) -> str:
    """The hub's id of an office by it or by the office's own id; NotFound (`hub.unknown_office`)."""
    found = connection.execute(select(directory.c.office_id).where(directory.c.alias == alias)).scalar_one_or_none()
    if found is None:
        raise NotFound(
            "hub.unknown_office",
            Sentence("Kantor ini tidak dikenal hub.", "The hub does not know this office."),
            next_step=Sentence("Periksa id kantor, atau minta undangan.", "Check the id, or ask for an invitation."),
            field="office",
        )
    return str(found)


def find_device(connection: Connection, alias: str, device_id: str) -> HubDevice:
    """A device bound to the office; NotAllowed (`hub.unknown_device`) otherwise."""
    office_id = find_office(connection, alias)
    row = connection.execute(
        select(devices, offices.c.own_id)
        .join(offices, offices.c.office_id == devices.c.office_id)
        .where(devices.c.office_id == office_id, devices.c.device_id == device_id)
    ).one_or_none()
    if row is None:
        raise NotAllowed(
            "hub.unknown_device",
            Sentence("Laptop ini belum dipasangkan dengan hub.", "This laptop is not paired with the hub."),
            next_step=Sentence("Pasangkan dengan kode undangan.", "Pair it with an invitation."),
        )
    own_id = row.own_id or row.office_id
    return HubDevice(row.office_id, own_id, row.device_id, row.public_key, row.last_seq, row.last_hash)


def pair(connection: Connection, identity: HubIdentity, asked: PairRequest, now: datetime) -> PairAnswer:
    """Bind a device, and with the first one the office's own id. Asking again with the same words changes nothing.

    Raises NotAllowed for the invitation, Conflict when the office, the key or the kind of hub is another one.
    """
    office_id = use_invite(connection, asked.invite, asked.device_id, now)
    if asked.practice is not None and asked.practice != identity.practice:
        raise _wrong_kind(identity.practice)
    office = connection.execute(select(offices).where(offices.c.office_id == office_id).with_for_update()).one()
    own_id = _bind_office(connection, office, asked)
    _bind_device(connection, office_id, asked, now)
    remember_lent(connection, office_id, {int(year): last for year, last in asked.lent_until.items()}, asked.device_id)
    return PairAnswer(
        hub_id=identity.hub_id,
        hub_key=identity.key.public_key,
        epoch=identity.epoch,
        practice=identity.practice,
        hub_office_id=office_id,
        office_id=own_id,
    )


def _bind_office(connection: Connection, office: Row[*tuple[Any, ...]], asked: PairRequest) -> str:
    if asked.office_id is None and office.own_id is None:
        raise _still_empty()
    if asked.office_id in (None, office.own_id):
        return str(office.own_id)
    bound = connection.execute(select(directory).where(directory.c.alias == asked.office_id)).one_or_none()
    if office.own_id is not None or bound is not None:
        raise Conflict(
            "pair.other_office",
            Sentence(
                "Undangan ini milik kantor lain; dua kantor tidak pernah digabung.",
                "This invitation belongs to another office; two offices are never merged.",
            ),
            detail=Sentence("Data kantor Anda tidak berubah.", "Your office's data are unchanged."),
            next_step=Sentence("Minta undangan untuk kantor ini.", "Ask for an invitation for this office."),
            field="invite",
        )
    connection.execute(update(offices).where(offices.c.office_id == office.office_id).values(own_id=asked.office_id))
    connection.execute(insert(directory), {"alias": asked.office_id, "office_id": office.office_id})
    return str(asked.office_id)


def _bind_device(connection: Connection, office_id: str, asked: PairRequest, now: datetime) -> None:
    where = (devices.c.office_id == office_id, devices.c.device_id == asked.device_id)
    known = connection.execute(select(devices.c.public_key).where(*where)).scalar_one_or_none()
    if known is None:
        row = {
            "office_id": office_id,
            "device_id": asked.device_id,
            "public_key": asked.public_key,
            "last_seq": 0,
            "last_hash": FIRST_PREVIOUS,
            "paired_at": now.isoformat(),
        }
        connection.execute(insert(devices), row)
    elif known != asked.public_key:
        raise Conflict(
            "pair.other_key",
            Sentence("Laptop ini sudah terpasang dengan kunci lain.", "This laptop is bound with another key already."),
            next_step=Sentence("Pulihkan cadangan laptop ini.", "Restore this laptop's backup."),
        )


def _still_empty() -> Conflict:
    return Conflict(
        "pair.office_empty",
        Sentence("Kantor ini belum mengirim data apa pun.", "This office has not sent any data yet."),
        next_step=Sentence(
            "Pasangkan dahulu laptop yang berisi data kantor.", "Pair the laptop that holds the office's data first."
        ),
    )


def _wrong_kind(practice: bool) -> Conflict:
    hub = Sentence("hub latihan", "practice hub") if practice else Sentence("hub sungguhan", "real hub")
    office = Sentence("kantor sungguhan", "real office") if practice else Sentence("kantor latihan", "practice office")
    return Conflict(
        "pair.wrong_kind",
        Sentence(
            f"Ini {hub.id}, sedangkan data ini {office.id}.", f"This is a {hub.en}, the data belong to a {office.en}."
        ),
        detail=Sentence("Latihan dan data sungguhan tidak dicampur.", "Practice and real data are never mixed."),
        next_step=Sentence("Pakai hub yang sesuai.", "Use a hub of the right kind."),
        field="url",
    )
