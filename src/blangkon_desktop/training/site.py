"""What building a practice office needs from the composition root, as Protocols."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.usecases.approve_order import ApproveOrder
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.draft_order import DraftOrder
from blangkon_desktop.usecases.manage_people import ManagePeople
from blangkon_desktop.usecases.pay_order import PayOrder
from blangkon_desktop.usecases.ports import Clock, OfficeStore
from blangkon_desktop.usecases.receive_goods import ReceiveGoods
from blangkon_desktop.usecases.set_up_office import SetUpOffice


class Residence(Protocol):
    """What a data folder holds now."""

    @property
    def has_office(self) -> bool:
        """Whether there is an office."""

    def office(self) -> OfficeStore:
        """Its data; NotFound (`office.not_created`) in an empty folder."""


class BuildingServices(Residence, Protocol):
    """The use cases that a practice office is made with: those of everybody."""

    def policy(self) -> Policy:
        """The rules in force, with the days on which nobody works."""

    def set_up(self) -> SetUpOffice:
        """Create an office."""

    def people(self) -> ManagePeople:
        """The roster."""

    def catalogue(self) -> CatalogueDesk:
        """Search and import of products."""

    def drafting(self) -> DraftOrder:
        """Make orders."""

    def approving(self) -> ApproveOrder:
        """Submit, return, approve, place, cancel."""

    def receiving(self) -> ReceiveGoods:
        """Receive and inspect."""

    def paying(self) -> PayOrder:
        """Bill, pay, complete."""


class PracticeSite(Protocol):
    """The data folder, for the one who builds a practice office in it."""

    def building(self, clock: Clock) -> AbstractContextManager[BuildingServices]:
        """Use cases of a hidden, empty folder, under the given clock.

        When the block ends well, what was built takes the place of what the data folder holds, the office last;
        when it raises, nothing of it stays. Raises Conflict (`store.in_use`) when somebody has the data open.
        """
