"""Who the hub is: its id, epoch and key, and whether it is for practice; made once, read at every start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from blangkon_desktop.hub.keys import HubKey, new_seed
from blangkon_desktop.hub.store.database import HubStore
from blangkon_desktop.hub.store.tables import HUB_SCHEMA, hub


@dataclass(frozen=True, slots=True)
class HubIdentity:
    """The hub's ids and key. A hub restored from a backup gets a new epoch."""

    hub_id: str
    epoch: str
    key: HubKey
    practice: bool


def make_identity(store: HubStore, new_id: Callable[[], str], now: datetime, *, practice: bool) -> HubIdentity:
    """Write the identity of a new hub and return it."""
    row = {
        "one": 1,
        "hub_id": new_id(),
        "epoch": new_id(),
        "seed": new_seed(),
        "practice": practice,
        "schema_version": HUB_SCHEMA,
        "created_at": now.isoformat(),
    }
    store.transact(lambda connection: connection.execute(insert(hub), row))
    return load_identity(store)


def load_identity(store: HubStore) -> HubIdentity:
    """The identity of a hub that was made."""
    with store.read() as connection:
        row = connection.execute(select(hub)).one()
    return HubIdentity(row.hub_id, row.epoch, HubKey(row.seed), row.practice)
