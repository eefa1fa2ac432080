"""All use cases of a data folder, as one Protocol that the composition root fills.

Each use case is made when first asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.usecases.amend_order import AmendOrder
from blangkon_desktop.usecases.approve_order import ApproveOrder
from blangkon_desktop.usecases.attach_file import AttachFile, KeptFiles
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.declare_series import DeclareSeries
from blangkon_desktop.usecases.draft_order import DraftOrder
from blangkon_desktop.usecases.import_budget import ImportBudget
from blangkon_desktop.usecases.letter_desk import LetterDesk
from blangkon_desktop.usecases.manage_people import ManagePeople
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.manage_stand_ins import ManageStandIns
from blangkon_desktop.usecases.manage_templates import TemplateDesk
from blangkon_desktop.usecases.negotiate_order import NegotiateOrder
from blangkon_desktop.usecases.office_arms import OfficeArms
from blangkon_desktop.usecases.order_review import ReviewOrders
from blangkon_desktop.usecases.override_budget import OverrideBudget
from blangkon_desktop.usecases.pay_order import PayOrder
from blangkon_desktop.usecases.ports import CheckResult, Clock, OfficeCare, OfficeStore
from blangkon_desktop.usecases.practice_port import PracticeMaker
from blangkon_desktop.usecases.print_bundle import PrintBundle
from blangkon_desktop.usecases.print_papers import PrintPapers
from blangkon_desktop.usecases.receive_goods import ReceiveGoods
from blangkon_desktop.usecases.run_sync import SyncDesk
from blangkon_desktop.usecases.screen_lock import ScreenLock
from blangkon_desktop.usecases.set_up_office import SetUpOffice
from blangkon_desktop.usecases.show_budget import ShowBudget
from blangkon_desktop.usecases.show_home import ShowHome
from blangkon_desktop.usecases.show_orders import ShowOrders
from blangkon_desktop.usecases.show_spread import ShowSpread
from blangkon_desktop.usecases.show_unpaid import ShowUnpaid
from blangkon_desktop.usecases.sign_in import SignIn
from blangkon_desktop.usecases.standard_prices import StandardPrices
from blangkon_desktop.usecases.sync_ports import HubDesk


class FolderServices(Protocol):
    """What stands around the office's daily work: the folder, its rules, its people, its care."""

    @property
    def data_dir(self) -> Path:
        """The data folder."""

    @property
    def clock(self) -> Clock:
        """The time of this run."""

    @property
    def has_office(self) -> bool:
        """Whether the folder holds an office."""

    @property
    def files(self) -> KeptFiles:
        """Photos and scans."""

    def policy(self) -> Policy:
        """The rules in force."""

    def policies(self) -> PolicyDesk:
        """The policy files: which is in force, where each came from, taking in a new one."""

    def office(self) -> OfficeStore:
        """The office's data; NotFound (`office.not_created`) in an empty folder."""

    def care(self) -> OfficeCare:
        """Health, proof and backups."""

    def set_up(self) -> SetUpOffice:
        """Create an office."""

    def signing_in(self) -> SignIn:
        """Check passwords."""

    def people(self) -> ManagePeople:
        """The roster."""

    def stand_ins(self) -> ManageStandIns:
        """Letters of stand-ins."""

    def screen_lock(self) -> ScreenLock:
        """The locked screen and its PIN."""

    def catalogue_health(self) -> Sequence[CheckResult]:
        """What `doctor` says of the catalogue file and its search index; nothing before the first import."""

    def hub_desk(self, db_url: str) -> HubDesk:
        """Run a hub."""

    def practice_desk(self) -> PracticeMaker:
        """Practice offices."""


class PaperServices(Protocol):
    """What makes papers and tells them apart."""

    def papers(self) -> PrintPapers:
        """Print papers."""

    def bundles(self) -> PrintBundle:
        """Files of orders as one PDF."""

    def arms(self) -> OfficeArms:
        """The office's coat of arms."""

    def templates(self) -> TemplateDesk:
        """The wording of papers: in force, checked, previewed, installed."""

    def letters(self) -> LetterDesk:
        """Verify papers, and the register of letter numbers."""


class Services(FolderServices, PaperServices, Protocol):
    """What a screen or a command can ask for."""

    def catalogue(self) -> CatalogueDesk:
        """Search and import of products."""

    def standards(self) -> StandardPrices:
        """Standard price lists (SSH)."""

    def budget_import(self) -> ImportBudget:
        """Import of budget files."""

    def budget(self) -> ShowBudget:
        """Look at the budget."""

    def budget_override(self) -> OverrideBudget:
        """Permissions to go beyond a ceiling."""

    def drafting(self) -> DraftOrder:
        """Make orders."""

    def approving(self) -> ApproveOrder:
        """Submit, return, approve, place, cancel."""

    def negotiating(self) -> NegotiateOrder:
        """Record negotiated prices."""

    def amending(self) -> AmendOrder:
        """Change approved orders."""

    def receiving(self) -> ReceiveGoods:
        """Receive and inspect."""

    def paying(self) -> PayOrder:
        """Bill, pay, deposit tax, complete."""

    def attaching(self) -> AttachFile:
        """Put files to orders."""

    def photo(self, sha256: str) -> Path | None:
        """Where a kept photo lies; None when it is not on this device."""

    def reviewing(self) -> ReviewOrders:
        """What orders should be looked at for."""

    def series(self) -> DeclareSeries:
        """Recurring needs."""

    def unpaid(self) -> ShowUnpaid:
        """What is not paid yet."""

    def spread(self) -> ShowSpread:
        """The year's orders per channel."""

    def orders(self) -> ShowOrders:
        """Look at orders."""

    def home(self) -> ShowHome:
        """What the home page and the frame show."""

    def sync_desk(self) -> SyncDesk:
        """Exchange with the hub."""
