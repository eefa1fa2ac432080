"""Puts the window together: services for each room, the pages, one runner, one message door."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.application import make_theme
from blangkon_desktop.ui.desktop_parts import DesktopParts
from blangkon_desktop.ui.garbage import Garbage
from blangkon_desktop.ui.lock.idle import IdleWatch
from blangkon_desktop.ui.main_window import MainWindow
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.room_pages import Rooms
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from blangkon_desktop.ui.first_start.screen import FirstStartScreen
    from blangkon_desktop.usecases.home_views import Found, Session, SignInView


class Desktop(QObject):
    """The window of one data folder and everything that it is made of; `usable` follows when one can sign in."""

    usable = Signal()

    def __init__(self, app: QApplication, parts: DesktopParts, language: Language = "id") -> None:
        super().__init__(app)
        self._parts, self._language = parts, language
        liked = parts.load_preferences()
        self.held: list[object] = []
        self.garbage = Garbage(self)
        self.notices = Notices(language)
        self.tasks = TaskRunner(self.notices, parts.record_crash, self)
        self.theme = make_theme(app, liked.theme, liked.zoom)
        self.services = self._ui_services()
        self.idle = IdleWatch(parts.clock.device_now, liked.lock_minutes, self)
        self.pages = Rooms(parts, self.services, self.tasks, self.notices, self.theme, self.idle, language)
        self.window = MainWindow(
            self.services,
            self.pages.factories(),
            tasks=self.tasks,
            notices=self.notices,
            theme=self.theme,
            idle=self.idle,
            now=parts.clock.device_now,
            language=language,
        )
        self.window.signed_in.connect(self._prepare)
        self.window.signed_out.connect(self.pages.forget)
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
            screen = self._first_start()
            self.window.show_first(screen)
            if self._parts.practice_first:
                screen.practice.click()

    def _ui_services(self) -> UiServices:
        services = self._parts.services

        def sign_in(user: str, password: str) -> Session:
            return services.home().session(services.signing_in().sign_in(user, password))

        def unlock(session: Session, secret: str) -> Session:
            return services.home().session(services.screen_lock().unlock(session, secret))

        return UiServices(
            sign_in_view=lambda: services.home().sign_in_view(),
            sign_in=sign_in,
            has_pin=lambda session: services.screen_lock().has_pin(session),
            unlock=unlock,
            home=lambda session: services.home().home(session),
            status=lambda session: services.home().status(session),
            find=self._find,
        )

    def _find(self, session: Session, text: str) -> tuple[Found, ...]:
        from blangkon_desktop.usecases.find_anything import find_anything

        return find_anything(self._parts.services, session, text)

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
