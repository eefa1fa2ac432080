"""What the catalogue page needs from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.catalogue.regions import load_region_names
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.catalogue_picks import CataloguePicks
from blangkon_desktop.usecases.compare_offers import CompareOffers
from blangkon_desktop.usecases.keep_basket import KeepBasket
from blangkon_desktop.usecases.order_again import OrderAgain
from blangkon_desktop.usecases.ports import Clock, OfficeStore
from blangkon_desktop.usecases.show_orders import ShowOrders
from blangkon_desktop.usecases.standard_prices import StandardPrices


@dataclass(frozen=True, slots=True)
class CatalogueServices:
    """Ways to the use cases. `catalogue`, `office` and `baskets` may block: only through the TaskRunner.

    `region_names` maps Kemendagri codes (`33.25.13`) to names ("Kec. Limpung"); codes without a name stay codes.
    """

    catalogue: Callable[[], CatalogueDesk]
    office: Callable[[], OfficeStore]
    clock: Clock
    standards: Callable[[], StandardPrices]
    language: Language = "id"
    region_names: Mapping[str, str] = field(default_factory=load_region_names)

    def baskets(self) -> KeepBasket:
        """Baskets that outlive the window."""
        return KeepBasket(self.office(), self.catalogue().browse, self.clock)

    def comparing(self) -> CompareOffers:
        """Offers side by side."""
        return CompareOffers(self.catalogue().browse, self.standards, self.clock)

    def picks(self) -> CataloguePicks:
        """Favourites and packages of goods."""
        return CataloguePicks(self.office(), self.catalogue().browse, self.clock)

    def again(self) -> OrderAgain:
        """Earlier orders once more."""
        return OrderAgain(ShowOrders(self.office()), self.picks(), self.catalogue().browse)

    def place(self, region: str) -> str:
        """The name of a region's code, or what the catalogue says."""
        return self.region_names.get(region, region)

    def region_code(self, typed: str) -> str:
        """The code of a region's name, or what was typed."""
        wanted = typed.strip().casefold()
        return next((code for code, name in self.region_names.items() if name.casefold() == wanted), typed.strip())
