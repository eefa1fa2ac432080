"""Makes the page of each room when somebody first goes there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.desktop_parts import DesktopParts
from blangkon_desktop.ui.lock.idle import IdleWatch
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.rooms import NEW_ORDER
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from blangkon_desktop.domain.basket import BasketGroup
    from blangkon_desktop.ui.catalogue.page import CataloguePage
    from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
    from blangkon_desktop.ui.orders.services import OrderServices
    from blangkon_desktop.ui.people.services import PeopleServices
    from blangkon_desktop.ui.widgets.page import Page, PageFactory
    from blangkon_desktop.usecases.home_views import Session
    from blangkon_desktop.usecases.order_form import OrderForm


class Rooms:
    """The pages of one window. They meet in the basket: the catalogue fills it, a new order empties it."""

    def __init__(
        self,
        parts: DesktopParts,
        services: UiServices,
        tasks: TaskRunner,
        notices: Notices,
        theme: Theme,
        idle: IdleWatch,
        language: Language,
    ) -> None:
        self.parts, self.services, self.theme, self.language = parts, services, theme, language
        self.tasks, self.notices, self._idle = tasks, notices, idle
        self.catalogue: CataloguePage | None = None

    def factories(self) -> Mapping[str, PageFactory]:
        """A factory for each room that this program has."""
        return {
            "home": self._home_page,
            "catalogue": self._catalogue_page,
            "orders": self._orders_page,
            "receiving": self._receiving_page,
            "payment": self._payment_page,
            "budget": self._budget_page,
            "letters": self._letters_page,
            "people": self._people_page,
            "sync": self._sync_page,
            "preferences": self._preferences_page,
            "rules": self._rules_page,
            "templates": partial(_templates_page, self),
            NEW_ORDER: self._new_order_page,
        }

    def _home_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.home.page import HomePage

        return HomePage(session, self.services, self.tasks, self.language)

    def _order_services(self) -> OrderServices:
        from blangkon_desktop.ui.orders.services import OrderServices

        parts = self.parts
        services = parts.services
        return OrderServices(
            drafting=services.drafting,
            approving=services.approving,
            reviewing=services.reviewing,
            negotiating=services.negotiating,
            amending=services.amending,
            attaching=services.attaching,
            files=lambda: services.files,
            orders=services.orders,
            papers=services.papers,
            bundles=services.bundles,
            office=services.office,
            policy=services.policy,
            clock=parts.clock,
            ids=parts.ids,
            write_file=parts.write_file,
            catalogue=services.catalogue,
            standards=services.standards,
            series=services.series,
            spread=services.spread,
            language=self.language,
            load_preferences=parts.load_preferences,
            save_preferences=parts.save_preferences,
        )

    def _catalogue_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.catalogue.page import catalogue_page
        from blangkon_desktop.ui.catalogue.regions import load_region_names
        from blangkon_desktop.ui.catalogue.services import CatalogueServices

        services = self.parts.services
        given = CatalogueServices(
            services.catalogue,
            services.office,
            self.parts.clock,
            services.standards,
            self.language,
            load_region_names(),
        )
        page = catalogue_page(session, given, self.tasks, self.notices)
        page.order_requested.connect(lambda _groups: page.go.emit(NEW_ORDER, ""))
        self.catalogue = page
        return page

    def _orders_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.orders.page import orders_page

        return orders_page(session, self._order_services(), self.tasks, self.notices)

    def _fulfilment_services(self) -> FulfilmentServices:
        from blangkon_desktop.ui.fulfilment.services import FulfilmentServices

        services = self.parts.services
        return FulfilmentServices(
            receiving=services.receiving,
            paying=services.paying,
            unpaid=services.unpaid,
            office=services.office,
            policy=services.policy,
            photo=services.photo,
            clock=self.parts.clock,
            write_file=self.parts.write_file,
            language=self.language,
        )

    def _receiving_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.receiving.page import receiving_page

        return receiving_page(session, self._fulfilment_services(), self.tasks, self.notices)

    def _payment_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.payment.page import payment_page

        return payment_page(session, self._fulfilment_services(), self.tasks, self.notices)

    def _new_order_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.order_wizard.new_order_page import new_order_page

        return new_order_page(
            session, self._order_services(), self.tasks, self.notices, self._basket, self._take_from_basket
        )

    def _basket(self) -> tuple[BasketGroup, ...]:
        return self.catalogue.basket_groups() if self.catalogue is not None else ()

    def _take_from_basket(self, form: OrderForm) -> None:
        if self.catalogue is not None:
            self.catalogue.remove_ordered(form)

    def _budget_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.budget.page import budget_page
        from blangkon_desktop.ui.budget.services import BudgetServices

        services = self.parts.services
        given = BudgetServices(
            services.office, services.budget_import, services.budget, services.budget_override, self.language
        )
        return budget_page(session, given, self.tasks, self.notices)

    def _letters_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.letters.page import letters_page
        from blangkon_desktop.ui.letters.services import LettersServices

        services = self.parts.services
        given = LettersServices(services.letters, services.office, self.parts.clock, self.language)
        return letters_page(session, given, self.tasks, self.notices)

    def _people_services(self) -> PeopleServices:
        from blangkon_desktop.ui.people.services import PeopleServices

        parts = self.parts
        services = parts.services
        return PeopleServices(
            office=services.office,
            people=services.people,
            stand_ins=services.stand_ins,
            screen_lock=services.screen_lock,
            clock=parts.clock,
            language=self.language,
        )

    def _people_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.people.page import people_page

        return people_page(session, self._people_services(), self.tasks, self.notices)

    def _sync_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.sync.page import sync_page
        from blangkon_desktop.ui.sync.services import SyncServices

        services = self.parts.services
        given = SyncServices(services.sync_desk, services.office, self.language)
        return sync_page(session, given, self.tasks, self.notices)

    def _preferences_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.preferences.account_card import AccountCard
        from blangkon_desktop.ui.preferences.arms_card import ArmsCard, ArmsServices
        from blangkon_desktop.ui.preferences.page import PreferencesPage, PreferencesServices

        given = PreferencesServices(
            self.parts.load_preferences, self.parts.save_preferences, self._idle.set_minutes
        )  # fmt: skip
        account = AccountCard(session, self._people_services(), self.tasks, self.notices)
        services = self.parts.services
        arms = ArmsCard(session, ArmsServices(services.arms, services.office), self.tasks, self.notices)
        return PreferencesPage(given, self.theme, self.tasks, self.notices, account, arms)

    def _rules_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.rules.page import rules_page
        from blangkon_desktop.ui.rules.services import RulesServices

        services = self.parts.services
        given = RulesServices(services.policies, services.office, self.parts.clock, self.language)
        return rules_page(session, given, self.tasks, self.notices)

    def forget(self) -> None:
        """The session is over."""
        self.catalogue = None


def _templates_page(rooms: Rooms, session: Session) -> Page:
    from blangkon_desktop.ui.rules.templates_page import TemplatesPage
    from blangkon_desktop.ui.rules.templates_services import TemplatesServices

    parts = rooms.parts
    size, desk = PaperSize(parts.load_preferences().paper), parts.services.templates
    given = TemplatesServices(desk, parts.services.office, parts.write_file, size, rooms.language)
    return TemplatesPage(session, given, rooms.tasks, rooms.notices)
