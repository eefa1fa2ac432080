"""Laptops, a hub and the wires between them, all real but for the network where a test wants to break it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import httpx2

from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.hub.api import make_app
from blangkon_desktop.hub.app import HubServer, listen_at, make_server
from blangkon_desktop.hub.desk import LocalHub
from blangkon_desktop.hub.service import HubService
from blangkon_desktop.hub.store.database import HubStore, open_hub
from blangkon_desktop.hub.store.identity import load_identity
from blangkon_desktop.platform.device_key import FileDeviceKey, load_or_make_device_key
from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.platform.ids import TimeOrderedIds
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.store.office_store import SqlOfficeStore, create_office_store, open_office_store
from blangkon_desktop.store.policy_folder import PolicyFolder
from blangkon_desktop.store.sync_store import OfficeSyncFolder, SqlSyncBook
from blangkon_desktop.sync.client import HubClient, Open, open_client
from blangkon_desktop.sync.cycle import HubCycle
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.run_sync import SyncDesk
from tests.catalogue_shop import desk_of
from tests.fakes import FixedClock
from tests.rules import BATANG

IDS = TimeOrderedIds()


class Laptop:
    """One data folder with its device key; `office_id` None leaves it empty."""

    def __init__(self, folder: Path, office_id: str | None, open_http: Open = open_client) -> None:
        self.folder = folder
        self.clock = FixedClock()
        self.key: FileDeviceKey = load_or_make_device_key(DataFolder(folder), IDS)
        client = HubClient(self.key, IDS, open_http)
        self.cycle = HubCycle(client, self.key, IDS, self.clock, lambda: 0.5)
        places = OfficeSyncFolder(lambda: self.store, self._create, self.key.device_id)
        self.policies = PolicyDesk(PolicyFolder(BATANG, folder / "policies"), self.clock)
        self.desk = SyncDesk(places, self.cycle, self.key, self.clock, self.policies, lambda: self.goods.segments.take)
        self._store: SqlOfficeStore | None = None
        if office_id is not None:
            self._found_office(office_id)

    @property
    def store(self) -> SqlOfficeStore:
        """The opened office."""
        if self._store is None:
            self._store = open_office_store(
                self.folder, clock=self.clock, ids=IDS, device_key=self.key, rules_version="test"
            )
        return self._store

    @property
    def book(self) -> SqlSyncBook:
        """The book of the exchange."""
        return SqlSyncBook(self.store, self.key.device_id)

    @cached_property
    def catalogue(self) -> OpenCatalogue:
        """The opened catalogue."""
        return open_catalogue(self.folder / "catalogue.db")

    @cached_property
    def goods(self) -> CatalogueDesk:
        """The catalogue's use cases; the paired hub is believed."""
        return desk_of(self.catalogue, self.folder, device=self.key, others=self._hub_keys)

    def _hub_keys(self) -> Iterator[str]:
        link = self.book.link()
        if link is not None:
            yield link.hub_key

    def reopen(self, open_http: Open) -> Laptop:
        """The same folder after a restart, over another wire."""
        self.close()
        return Laptop(self.folder, None, open_http)

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None
        if "catalogue" in self.__dict__:
            self.catalogue.close()
            del self.__dict__["catalogue"]
        self.__dict__.pop("goods", None)

    def admit(self, *users: str) -> None:
        """Add people to the roster: one entry each, in one transaction."""
        with self.store.write("admin") as writer:
            for user in users:
                payload = {"user": user, "name": user, "nip": "", "roles": ["ppk"], "password_hash": "x", "rank": ""}
                writer.append(Change(EntityKind.PERSON, user, "person.added", payload))

    def rename(self, user: str, name: str) -> None:
        """Change a person: an entry that builds on the newest one."""
        with self.store.write("admin") as writer:
            head = writer.head(EntityKind.PERSON.value, user)
            writer.append(Change(EntityKind.PERSON, user, "person.changed", {"name": name}, base=head))

    def names(self) -> dict[str, str]:
        """The roster: name by user."""
        with self.store.read() as reader:
            return {person.user: person.name for person in reader.people()}

    def verdicts(self) -> dict[str, str]:
        """What the hub said of each entry here."""
        with self.store.read() as reader:
            return {stored.entry.entry_id: stored.verdict for stored in reader.entries()}

    def _create(self, office_id: str) -> SqlOfficeStore:
        self._store = create_office_store(
            self.folder, office_id, clock=self.clock, ids=IDS, device_key=self.key, rules_version="test"
        )
        return self._store

    def _found_office(self, office_id: str) -> None:
        device = {"public_key": self.key.public_key, "name": "Laptop 1"}
        office = {"name": "Dinas Contoh", "satker": "1.02", "year": 2026, "practice": False, "details": {}}
        block = {"year": 2026, "first": 1, "last": 100, "device_id": self.key.device_id}
        admin = {"user": "admin", "name": "Admin", "nip": "", "roles": ["admin"], "password_hash": "x", "rank": ""}
        with self._create(office_id).write("admin") as writer:
            writer.append(Change(EntityKind.OFFICE, office_id, "office.created", office))
            writer.append(Change(EntityKind.DEVICE, self.key.device_id, "device.joined", device))
            writer.append(Change(EntityKind.NUMBERS, "2026:1", "numbers.leased", block))
            writer.append(Change(EntityKind.PERSON, "admin", "person.added", admin))


class Hub:
    """A hub in a folder, answering on a real port of this machine while `running`."""

    def __init__(self, folder: Path, *, practice: bool = False) -> None:
        self.url = f"sqlite:///{folder / 'hub.db'}"
        self.path = folder / "hub.db"
        self.clock = FixedClock()
        self.desk = LocalHub(self.url, IDS.new, self.clock.now)
        self.desk.init(practice=practice)

    def invite(self, office_id: str | None = None) -> tuple[str, str]:
        """A code, and the hub's id of the office."""
        return self.desk.invite(office_id, None if office_id else "Dinas Contoh")

    @contextmanager
    def store(self) -> Iterator[HubStore]:
        """The hub's database."""
        store = open_hub(self.url)
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def running(self) -> Iterator[str]:
        """Serve on a free port; gives the address."""
        up = threading.Event()
        with self.store() as store, listen_at("127.0.0.1:0") as sock:
            app = make_app(HubService(store, load_identity(store), self.clock.now))
            server: HubServer = make_server(app, up.set)
            thread = threading.Thread(target=server.run, kwargs={"sockets": [sock]})
            thread.start()
            try:
                assert up.wait(20)
                yield f"http://127.0.0.1:{sock.getsockname()[1]}"
            finally:
                server.should_exit = True
                thread.join(20)
                assert not thread.is_alive()

    def count(self, what: str) -> int:
        """A number from the hub's database, by SQL."""
        with self.store() as store, store.read() as connection:
            return int(connection.exec_driver_sql(what).scalar_one())


Meddle = Callable[[httpx2.Request, httpx2.BaseTransport], httpx2.Response]


class Meddled(httpx2.BaseTransport):
    """A wire that a test can cut, bend or watch; the other end is real."""

    def __init__(self, meddle: Meddle) -> None:
        self._inner = httpx2.HTTPTransport()
        self._meddle = meddle

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Let the test decide what becomes of a request."""
        return self._meddle(request, self._inner)

    def close(self) -> None:
        """Close the real wire."""
        self._inner.close()


def over(meddle: Meddle) -> Open:
    """How a laptop opens its connection when the wire is `Meddled`."""
    return lambda url: httpx2.Client(base_url=url, transport=Meddled(meddle), timeout=10, follow_redirects=False)
