"""What the order screens need from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.amend_order import AmendOrder
from blangkon_desktop.usecases.approve_order import ApproveOrder
from blangkon_desktop.usecases.attach_file import AttachFile, KeptFiles
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.compare_offers import CompareOffers
from blangkon_desktop.usecases.declare_series import DeclareSeries
from blangkon_desktop.usecases.draft_order import DraftOrder
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.keep_draft import KeepDraft
from blangkon_desktop.usecases.negotiate_order import NegotiateOrder
from blangkon_desktop.usecases.order_review import ReviewOrders
from blangkon_desktop.usecases.ports import Clock, IdSource, OfficeStore
from blangkon_desktop.usecases.preference_views import Preferences
from blangkon_desktop.usecases.prepare_form import PrepareForm
from blangkon_desktop.usecases.print_bundle import PrintBundle
from blangkon_desktop.usecases.print_papers import FileWriter, PrintPapers
from blangkon_desktop.usecases.show_orders import ShowOrders
from blangkon_desktop.usecases.show_spread import ShowSpread
from blangkon_desktop.usecases.signed_in import signed_in
from blangkon_desktop.usecases.standard_prices import StandardPrices


@dataclass(frozen=True, slots=True)
class OrderServices:
    """Ways to the use cases of orders. All but `clock`, `ids` and `language` may block: only through the TaskRunner."""

    drafting: Callable[[], DraftOrder]
    approving: Callable[[], ApproveOrder]
    reviewing: Callable[[], ReviewOrders]
    negotiating: Callable[[], NegotiateOrder]
    amending: Callable[[], AmendOrder]
    attaching: Callable[[], AttachFile]
    files: Callable[[], KeptFiles]
    orders: Callable[[], ShowOrders]
    papers: Callable[[], PrintPapers]
    bundles: Callable[[], PrintBundle]
    office: Callable[[], OfficeStore]
    policy: Callable[[], Policy]
    clock: Clock
    ids: IdSource
    write_file: FileWriter
    catalogue: Callable[[], CatalogueDesk]
    standards: Callable[[], StandardPrices]
    series: Callable[[], DeclareSeries]
    spread: Callable[[], ShowSpread]
    language: Language = "id"
    load_preferences: Callable[[], Preferences] = Preferences
    save_preferences: Callable[[Preferences], None] = lambda _liked: None

    @property
    def paper(self) -> PaperSize:
        """The paper in the printer."""
        return PaperSize(self.load_preferences().paper)

    @property
    def today(self) -> date:
        """The date that counts."""
        return self.clock.now().date()

    def drafts(self) -> KeepDraft:
        """Orders that are being filled in."""
        return KeepDraft(self.office(), self.clock)

    def comparing(self) -> CompareOffers:
        """Offers side by side."""
        return CompareOffers(self.catalogue().browse, self.standards, self.clock)

    def preparing(self) -> PrepareForm:
        """Forms that begin with orders."""
        return PrepareForm(self.office(), lambda: self.catalogue().browse, self.policy, self.clock, self.ids)

    def person(self, session: Session) -> Person:
        """The signed-in person with the roles of now; NotAllowed (`people.gone`, `people.ended`) for who has left."""
        return signed_in(self.office(), session)
