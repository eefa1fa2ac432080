"""A laptop with an office in its data folder, for tests of the store: real files, a still clock, counted ids."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.journal import Change, EntityKind, Entry
from blangkon_desktop.platform.device_key import load_or_make_device_key
from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.store.adopt import adopt
from blangkon_desktop.store.office_care import FolderCare, open_office_care
from blangkon_desktop.store.office_store import SqlOfficeStore, create_office_store, open_office_store
from blangkon_desktop.usecases.ports import CheckResult
from tests.fakes import CountingIds, FixedClock
from tests.samples import saved_payload

OFFICE_ID = "019a0000-0000-7000-8000-00000000aaaa"
OFFICE = {"name": "Dinas Uji", "satker": "2.23", "year": 2026, "practice": False, "details": {"address": "Jalan 1"}}
PERSON = {"user": "siti", "name": "Siti", "nip": "", "roles": ["ppk"], "password_hash": "x", "rank": ""}


class Laptop:
    """One device with its data folder; `device` keeps the ids of several laptops apart."""

    def __init__(self, folder: Path, device: int = 1, *, new: bool = True, ids: CountingIds | None = None) -> None:
        self.folder = DataFolder(folder)
        self.clock = FixedClock()
        self.ids = ids or CountingIds(device)
        self.key = load_or_make_device_key(self.folder, self.ids)
        tools: dict[str, Any] = {
            "clock": self.clock, "ids": self.ids, "device_key": self.key, "rules_version": "r1",
            "device_name": f"laptop {device}",
        }  # fmt: skip
        self.store: SqlOfficeStore = (
            create_office_store(folder, OFFICE_ID, **tools) if new else open_office_store(folder, **tools)
        )

    @classmethod
    def with_office(cls, folder: Path, device: int = 1) -> Laptop:
        """The laptop on which the office was made."""
        laptop = cls(folder, device)
        public = {"public_key": laptop.key.public_key, "name": "Laptop 1"}
        with laptop.store.write("siti") as writer:
            writer.append(Change(EntityKind.OFFICE, OFFICE_ID, "office.created", OFFICE))
            writer.append(Change(EntityKind.DEVICE, laptop.key.device_id, "device.joined", public))
            writer.append(Change(EntityKind.PERSON, "siti", "person.added", PERSON))
        return laptop

    @property
    def care(self) -> FolderCare:
        """Health and backups of the folder; the laptop's own store lets go before a restore."""
        return open_office_care(self.folder.root, clock=self.clock, release=self.store.close)

    def reopened(self) -> Laptop:
        """The same folder in a later run of the program."""
        self.store.close()
        return Laptop(self.folder.root, new=False, ids=self.ids)

    def write(self, kind: EntityKind, entity_id: str, type_: str, payload: Mapping[str, Any]) -> Entry:
        """One entry on top of the entity's head, in a transaction of its own."""
        with self.store.write("siti") as writer:
            base = writer.head(kind.value, entity_id)
            return writer.append(Change(kind, entity_id, type_, payload, base=base))

    def save_order(self, n: int = 1, **more: Any) -> Entry:
        """A saved order `order-n`."""
        payload = {**saved_payload(), "number": f"P26-{self.key.device_id[-4:].upper()}-{n:04}", **more}
        return self.write(EntityKind.ORDER, f"order-{n}", "order.saved", payload)

    def status(self, n: int = 1) -> str | None:
        """How order `order-n` stands here."""
        with self.store.read() as reader:
            order = reader.order(f"order-{n}")
        return order.status.value if order else None

    def give(self, other: Laptop, verdict: str = "accepted") -> None:
        """Bring all own entries of this laptop to another one, as a sync would."""
        with self.store.read() as reader:
            stored = list(reader.entries())
        with other.store.transaction() as connection:
            for place, item in enumerate(sorted(stored, key=lambda s: (s.entry.device_id, s.entry.seq)), start=1):
                adopt(connection, item.body, item.hash, verdict, place)

    def faults(self) -> list[CheckResult]:
        """What `doctor` finds wrong."""
        return [check for check in self.care.health() if not check.ok]
