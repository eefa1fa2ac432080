"""Puts the window together: services for each room, the pages, one runner, one message door."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.application import make_theme
from blangkon_desktop.ui.main_window import MainWindow
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.rooms import NEW_ORDER
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.tasks import CrashRecorder, TaskRunner
from blangkon_desktop.usecases.preference_views import Preferences

if TYPE_CHECKING:
    from blangkon_desktop.domain.basket import BasketGroup
    from blangkon_desktop.ui.catalogue.page import CataloguePage
    from blangkon_desktop.ui.first_start.screen import FirstStartScreen
    from blangkon_desktop.ui.orders.services import OrderServices
    from blangkon_desktop.ui.widgets.page import Page, PageFactory
    from blangkon_desktop.usecases.home_views import Found, Session, SignInView
    from blangkon_desktop.usecases.order_form import OrderForm
    from blangkon_desktop.usecases.ports import Clock, IdSource
    from blangkon_desktop.usecases.print_papers import FileWriter
    from blangkon_desktop.usecases.services import Services


@dataclass(frozen=True, slots=True)
class DesktopParts:
    """What the composition root hands to the window."""

    services: Services
    clock: Clock
    ids: IdSource
    write_file: FileWriter
    record_crash: CrashRecorder
    load_preferences: Callable[[], Preferences]
    save_preferences: Callable[[Preferences], None]
    load_sign_in: Callable[[], SignInView | None]
    save_sign_in: Callable[[SignInView], None]


class Desktop(QObject):
    """The window of one data folder and everything that it is made of; `usable` follows when one can sign in."""

    usable = Signal()

    def __init__(self, app: QApplication, parts: DesktopParts, language: Language = "id") -> None:
        super().__init__(app)
        self._parts, self._language = parts, language
        liked = parts.load_preferences()
        self.notices = Notices(language)
        self.tasks = TaskRunner(self.notices, parts.record_crash, self)
        self.theme = make_theme(app, liked.theme, liked.zoom)
        self.services = self._ui_services()
        self.catalogue: CataloguePage | None = None
        self.window = MainWindow(
            self.services,
            self._pages(),
            tasks=self.tasks,
            notices=self.notices,
            theme=self.theme,
            now=parts.clock.device_now,
            language=language,
        )
        self.window.signed_in.connect(self._prepare)
        self.window.signed_out.connect(self._forget_pages)
        self.window.office_known.connect(self._keep_names)

    def show(self) -> None:
        """Show the window: the sign-in, or the first screen where the folder holds no office.

        The names of last time are shown at once; the database is opened when they are on the screen.
        """
        known = self._parts.load_sign_in()
        if known is not None:
            self.window.greet(known)
        self.window.show()
        QTimer.singleShot(0, partial(self._open_office, known is not None))

    def _open_office(self, greeted: bool) -> None:
        if greeted:
            self.usable.emit()
        services = self._parts.services
        self.tasks.run(lambda _: services.has_office, done=self._begin, lane="read", key="office")

    def _keep_names(self, view: SignInView) -> None:
        save = self._parts.save_sign_in
        self.tasks.run(lambda _: save(view), done=lambda _: self.usable.emit(), lane="read")

    def _begin(self, has_office: bool) -> None:
        if has_office:
            self.window.start()
        else:
            self.window.show_first(self._first_start())

    def _ui_services(self) -> UiServices:
        services = self._parts.services

        def sign_in(user: str, password: str) -> Session:
            return services.home().session(services.signing_in().sign_in(user, password))

        return UiServices(
            sign_in_view=lambda: services.home().sign_in_view(),
            sign_in=sign_in,
            home=lambda session: services.home().home(session),
            status=lambda session: services.home().status(session),
            find=self._find,
        )

    def _find(self, session: Session, text: str) -> tuple[Found, ...]:
        from blangkon_desktop.usecases.find_anything import find_anything

        return find_anything(self._parts.services, session, text)

    def _pages(self) -> Mapping[str, PageFactory]:
        return {
            "home": self._home_page,
            "catalogue": self._catalogue_page,
            "orders": self._orders_page,
            "budget": self._budget_page,
            "sync": self._sync_page,
            "preferences": self._preferences_page,
            NEW_ORDER: self._new_order_page,
        }

    def _home_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.home.page import HomePage

        return HomePage(session, self.services, self.tasks, self._language)

    def _order_services(self) -> OrderServices:
        from blangkon_desktop.ui.orders.services import OrderServices

        parts = self._parts
        services = parts.services
        return OrderServices(
            drafting=services.drafting,
            approving=services.approving,
            orders=services.orders,
            papers=services.papers,
            office=services.office,
            policy=services.policy,
            clock=parts.clock,
            ids=parts.ids,
            write_file=parts.write_file,
            language=self._language,
        )

    def _catalogue_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.catalogue.page import catalogue_page
        from blangkon_desktop.ui.catalogue.regions import load_region_names
        from blangkon_desktop.ui.catalogue.services import CatalogueServices

        services = self._parts.services
        given = CatalogueServices(
            services.catalogue, services.office, self._parts.clock, self._language, load_region_names()
        )
        page = catalogue_page(session, given, self.tasks, self.notices)
        page.order_requested.connect(lambda _groups: self.window.go(NEW_ORDER))
        self.catalogue = page
        return page

    def _orders_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.orders.page import orders_page

        return orders_page(session, self._order_services(), self.tasks, self.notices)

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

        services = self._parts.services
        given = BudgetServices(services.office, services.budget_import, self._language)
        return budget_page(session, given, self.tasks, self.notices)

    def _sync_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.sync.page import sync_page
        from blangkon_desktop.ui.sync.services import SyncServices

        services = self._parts.services
        given = SyncServices(services.sync_desk, services.office, self._language)
        return sync_page(session, given, self.tasks, self.notices)

    def _preferences_page(self, session: Session) -> Page:
        from blangkon_desktop.ui.preferences.page import PreferencesPage, PreferencesServices

        given = PreferencesServices(self._parts.load_preferences, self._parts.save_preferences)
        return PreferencesPage(given, self.theme, self.tasks, self.notices)

    def _first_start(self) -> FirstStartScreen:
        from blangkon_desktop.ui.first_start.screen import FirstStartScreen, FirstStartServices

        services = self._parts.services
        given = FirstStartServices(
            make_practice=lambda: services.practice_desk().create(),
            make_office=lambda request: services.set_up().init(request),
            year=self._parts.clock.now().year,
        )
        screen = FirstStartScreen(given, self.tasks, self._language)
        screen.ready.connect(self.window.start)
        return screen

    def _prepare(self, _session: Session) -> None:
        """The catalogue with its basket is made once home is shown: Ctrl+N needs the basket, and it opens faster."""

        def prepare() -> None:
            if self.window.frame is not None:
                self.window.frame.prepare("catalogue")

        self.tasks.idle.connect(prepare, Qt.ConnectionType.SingleShotConnection)

    def _forget_pages(self) -> None:
        self.catalogue = None
