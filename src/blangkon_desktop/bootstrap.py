"""THE composition root: the only module that names concrete classes of all layers.

Everything is made when first asked for, so that a command pays only for what it uses and the window
paints before the database layer is imported.
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from blangkon_desktop.domain.policy import Policy
    from blangkon_desktop.store.catalogue.opening import OpenCatalogue
    from blangkon_desktop.store.office_store import SqlOfficeStore
    from blangkon_desktop.usecases.approve_order import ApproveOrder
    from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
    from blangkon_desktop.usecases.draft_order import DraftOrder
    from blangkon_desktop.usecases.fulfil_order import FulfilOrder
    from blangkon_desktop.usecases.import_budget import ImportBudget
    from blangkon_desktop.usecases.manage_people import ManagePeople
    from blangkon_desktop.usecases.manage_stand_ins import ManageStandIns
    from blangkon_desktop.usecases.ports import CheckResult, Clock, DeviceKey, OfficeCare, OfficeStore, PasswordHasher
    from blangkon_desktop.usecases.practice_port import PracticeMaker
    from blangkon_desktop.usecases.print_papers import PrintPapers
    from blangkon_desktop.usecases.run_sync import SyncDesk
    from blangkon_desktop.usecases.screen_lock import ScreenLock
    from blangkon_desktop.usecases.set_up_office import SetUpOffice
    from blangkon_desktop.usecases.show_home import ShowHome
    from blangkon_desktop.usecases.show_orders import ShowOrders
    from blangkon_desktop.usecases.sign_in import SignIn
    from blangkon_desktop.usecases.sync_ports import HubDesk


class Foundation:
    """What the use cases of one data folder stand on: folder, clock, ids, rules, device, stores."""

    def __init__(self, data_dir: Path | None = None, clock: Clock | None = None) -> None:
        from blangkon_desktop.platform.clock import SystemClock
        from blangkon_desktop.platform.folder import DataFolder
        from blangkon_desktop.platform.ids import TimeOrderedIds
        from blangkon_desktop.platform.paths import data_directory

        self.folder = DataFolder(data_directory(data_dir, os.environ))
        self.clock = clock or SystemClock.from_environment(os.environ)
        self.ids = TimeOrderedIds()

    @property
    def data_dir(self) -> Path:
        """The data folder."""
        return self.folder.root

    @property
    def has_office(self) -> bool:
        """Whether the folder holds an office."""
        if not self.folder.office_db.exists():
            return False
        with self.sql_store.read() as reader:
            return bool(reader.people())

    @cached_property
    def _policy(self) -> Policy:
        from blangkon_desktop.domain.policy import load_policy

        path = self.policy_files()[0]
        return load_policy(path.read_text(encoding="utf-8"), path.name)

    def policy(self) -> Policy:
        """The rules in force."""
        return self._policy

    def policy_files(self) -> tuple[Path, ...]:
        """The policy files of this program, by name."""
        from blangkon_desktop.platform.assets import asset

        return tuple(sorted(asset("policies").glob("*.toml")))

    @cached_property
    def device(self) -> DeviceKey:
        """This device's key, made on first use."""
        from blangkon_desktop.platform.device_key import load_or_make_device_key

        return load_or_make_device_key(self.folder, self.ids)

    @cached_property
    def hasher(self) -> PasswordHasher:
        """argon2id."""
        from blangkon_desktop.platform.passwords import Argon2Hasher

        return Argon2Hasher()

    @cached_property
    def sql_store(self) -> SqlOfficeStore:
        """The opened office.db; NotFound (`office.not_created`) in an empty folder."""
        from blangkon_desktop.store.office_store import open_office_store, require_office

        require_office(self.folder.root)  # before the device gets a key: an empty folder stays empty
        return open_office_store(
            self.folder.root,
            clock=self.clock,
            ids=self.ids,
            device_key=self.device,
            rules_version=lambda: self.policy().version,
        )

    def create_store(self, office_id: str) -> SqlOfficeStore:
        """A new office.db for an office; Conflict (`office.already_there`) when the folder holds one."""
        from blangkon_desktop.store.office_store import create_office_store

        return create_office_store(
            self.folder.root,
            office_id,
            clock=self.clock,
            ids=self.ids,
            device_key=self.device,
            rules_version=lambda: self.policy().version,
        )

    def close(self) -> None:
        """Close what is open; it is opened anew when asked for again."""
        for name in ("sql_store", "opened_catalogue"):
            if name in self.__dict__:
                self.__dict__.pop(name).close()
        for name in ("device", "catalogue_desk"):
            self.__dict__.pop(name, None)

    @cached_property
    def opened_catalogue(self) -> OpenCatalogue:
        """The opened catalogue.db."""
        from blangkon_desktop.store.catalogue.opening import open_catalogue

        self.folder.prepare()
        return open_catalogue(self.folder.catalogue_db)


class Entrance(Foundation):
    """The use cases around the people of a data folder: who they are, how they come in."""

    def office(self) -> OfficeStore:
        """The office's data; NotFound (`office.not_created`) in an empty folder."""
        return self.sql_store

    def signing_in(self) -> SignIn:
        """Check passwords."""
        from blangkon_desktop.usecases.sign_in import SignIn

        return SignIn(self.office(), self.hasher, self.clock)

    def people(self) -> ManagePeople:
        """The roster."""
        from blangkon_desktop.usecases.manage_people import ManagePeople

        return ManagePeople(self.office(), self.hasher, self.clock)

    def stand_ins(self) -> ManageStandIns:
        """Letters of stand-ins."""
        from blangkon_desktop.usecases.manage_stand_ins import ManageStandIns

        return ManageStandIns(self.office())

    def screen_lock(self) -> ScreenLock:
        """The locked screen and its PIN."""
        from blangkon_desktop.settings.pins import PinFile
        from blangkon_desktop.usecases.screen_lock import ScreenLock

        return ScreenLock(self.office(), self.hasher, PinFile(self.folder.root), self.clock)


class Program(Entrance):
    """The use cases of one data folder; fills `usecases.services.Services`."""

    def care(self) -> OfficeCare:
        """Health, proof and backups."""
        from blangkon_desktop.store.office_care import open_office_care

        return open_office_care(self.folder.root, clock=self.clock, release=self.close)

    def set_up(self) -> SetUpOffice:
        """Create an office."""
        from blangkon_desktop.usecases.set_up_office import SetUpOffice

        return SetUpOffice(self.create_store, self.device, self.clock, self.ids, self.hasher)

    @cached_property
    def catalogue_desk(self) -> CatalogueDesk:
        """The catalogue's use cases over the opened file."""
        from blangkon_desktop.interchange.detect import CatalogueFileFormats
        from blangkon_desktop.interchange.rejects import RejectsFolder
        from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue, CatalogueDesk
        from blangkon_desktop.usecases.import_catalogue import ImportCatalogue

        opened = self.opened_catalogue
        rejects = RejectsFolder(self.folder.rejects)
        imports = ImportCatalogue(opened.writer, CatalogueFileFormats(), rejects.open, self.clock)
        return CatalogueDesk(BrowseCatalogue(opened.reader, self.clock), imports)

    def catalogue(self) -> CatalogueDesk:
        """Search and import of products."""
        return self.catalogue_desk

    def catalogue_health(self) -> Sequence[CheckResult]:
        """What `doctor` says of the catalogue; nothing before the first import."""
        return self.opened_catalogue.health() if self.folder.catalogue_db.exists() else ()

    def budget_import(self) -> ImportBudget:
        """Import of RUP files."""
        from blangkon_desktop.interchange.isb_rup import read_budget_file
        from blangkon_desktop.interchange.rejects import RejectsFolder
        from blangkon_desktop.usecases.import_budget import ImportBudget

        rejects = RejectsFolder(self.folder.rejects, "budget")
        return ImportBudget(self.office(), read_budget_file, rejects.open, self.clock)

    def drafting(self) -> DraftOrder:
        """Make orders."""
        from blangkon_desktop.usecases.draft_order import DraftOrder

        reader = self.opened_catalogue.reader
        return DraftOrder(self.office(), reader, self.policy, self.clock, self.ids, self.device)

    def approving(self) -> ApproveOrder:
        """Submit, return, approve, place, cancel."""
        from blangkon_desktop.usecases.approve_order import ApproveOrder

        return ApproveOrder(self.office(), self.policy, self.clock)

    def fulfilling(self) -> FulfilOrder:
        """Receive, inspect, bill, pay, complete."""
        from blangkon_desktop.usecases.fulfil_order import FulfilOrder

        return FulfilOrder(self.office(), self.clock)

    def orders(self) -> ShowOrders:
        """Look at orders."""
        from blangkon_desktop.usecases.show_orders import ShowOrders

        return ShowOrders(self.office())

    def papers(self) -> PrintPapers:
        """Print papers."""
        from blangkon_desktop.documents.render import render
        from blangkon_desktop.platform.files import write_whole
        from blangkon_desktop.usecases.print_papers import PrintPapers

        return PrintPapers(self.office(), render, write_whole, self.policy, self.clock, self.ids, self.device)

    def home(self) -> ShowHome:
        """What the home page and the frame show."""
        from blangkon_desktop.usecases.show_home import ShowHome

        return ShowHome(self.office(), self.policy, self.clock)

    def sync_desk(self) -> SyncDesk:
        """Exchange with the hub."""
        from random import SystemRandom

        from blangkon_desktop.store.sync_store import OfficeSyncFolder
        from blangkon_desktop.sync.client import HubClient
        from blangkon_desktop.sync.cycle import HubCycle
        from blangkon_desktop.usecases.run_sync import SyncDesk

        folder = OfficeSyncFolder(lambda: self.sql_store, self.create_store, self.device.device_id)
        client = HubClient(self.device, self.ids)
        cycle = HubCycle(client, self.device, self.ids, self.clock, SystemRandom().random)
        return SyncDesk(folder, cycle, self.device, self.clock)

    def hub_desk(self, db_url: str) -> HubDesk:
        """Run a hub."""
        from blangkon_desktop.hub.desk import LocalHub

        return LocalHub(db_url, self.ids.new, self.clock.device_now)

    def practice_desk(self) -> PracticeMaker:
        """Practice offices."""
        from blangkon_desktop.platform.assets import asset
        from blangkon_desktop.store.staged_folder import StagedFolder
        from blangkon_desktop.training.practice import PracticeOffice
        from blangkon_desktop.training.vocabulary import load_vocabulary

        site = StagedFolder(self.folder, Program, Program.close, self.close)
        return PracticeOffice(self, site, lambda: load_vocabulary(asset("demo")), self.clock)
