"""All use cases of one data folder."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from blangkon_desktop.bootstrap.orders import OrderProgram

if TYPE_CHECKING:
    from collections.abc import Sequence

    from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
    from blangkon_desktop.usecases.import_budget import ImportBudget
    from blangkon_desktop.usecases.override_budget import OverrideBudget
    from blangkon_desktop.usecases.ports import CheckResult, OfficeCare
    from blangkon_desktop.usecases.practice_port import PracticeMaker
    from blangkon_desktop.usecases.run_sync import SyncDesk
    from blangkon_desktop.usecases.set_up_office import SetUpOffice
    from blangkon_desktop.usecases.show_budget import ShowBudget
    from blangkon_desktop.usecases.show_home import ShowHome
    from blangkon_desktop.usecases.standard_prices import StandardPrices
    from blangkon_desktop.usecases.sync_ports import HubDesk


class Program(OrderProgram):
    """The use cases of one data folder; fills `usecases.services.Services`."""

    def care(self) -> OfficeCare:
        """Health, proof and backups."""
        from blangkon_desktop.store.office_care import open_office_care

        return open_office_care(self.folder.root, clock=self.clock, release=self.close)

    def set_up(self) -> SetUpOffice:
        """Create an office."""
        from blangkon_desktop.usecases.set_up_office import SetUpOffice

        return SetUpOffice(self.create_store, self.device, self.clock, self.ids, self.hasher)

    def catalogue(self) -> CatalogueDesk:
        """Search and import of products."""
        return self.catalogue_desk

    @cached_property
    def _standards(self) -> StandardPrices:
        from blangkon_desktop.interchange.standard_prices import StandardPriceFiles
        from blangkon_desktop.settings.import_memory import ImportMemoryFile
        from blangkon_desktop.store.standards_folder import StandardsFolder
        from blangkon_desktop.usecases.standard_prices import StandardPrices

        files = StandardPriceFiles(ImportMemoryFile(self.folder.root))
        return StandardPrices(StandardsFolder(self.folder.standards), files, self.clock)

    def standards(self) -> StandardPrices:
        """Standard price lists (SSH)."""
        return self._standards

    def catalogue_health(self) -> Sequence[CheckResult]:
        """What `doctor` says of the catalogue; nothing before the first import."""
        return self.opened_catalogue.health() if self.folder.catalogue_db.exists() else ()

    def budget_import(self) -> ImportBudget:
        """Import of budget files."""
        from blangkon_desktop.interchange.limited_files import LimitedBudgetFiles
        from blangkon_desktop.interchange.rejects import RejectsFolder
        from blangkon_desktop.settings.import_memory import ImportMemoryFile
        from blangkon_desktop.usecases.import_budget import ImportBudget

        rejects, memory = RejectsFolder(self.folder.rejects, "budget"), ImportMemoryFile(self.folder.root)
        return ImportBudget(self.office(), LimitedBudgetFiles(self.limited_reader), memory, rejects.open, self.clock)

    def budget(self) -> ShowBudget:
        """Look at the budget."""
        from blangkon_desktop.usecases.show_budget import ShowBudget

        return ShowBudget(self.office(), self.policy, self.clock)

    def budget_override(self) -> OverrideBudget:
        """Permissions to go beyond a ceiling."""
        from blangkon_desktop.usecases.override_budget import OverrideBudget

        return OverrideBudget(self.office(), self.policy, self.clock, self.ids)

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
        return SyncDesk(
            folder, cycle, self.device, self.clock, self.policies(), lambda: self.catalogue_desk.segments.take
        )

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
