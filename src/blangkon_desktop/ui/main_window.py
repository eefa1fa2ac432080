"""The main window: sign-in first, then the frame with the rooms; the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.icons import application_icon
from blangkon_desktop.ui.lock.idle import IdleWatch
from blangkon_desktop.ui.lock.window_lock import WindowLock
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.signin.screen import SignInScreen
from blangkon_desktop.ui.style import SIZE
from blangkon_desktop.ui.tasks import Task, TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.notice_stack import NoticeStack
from blangkon_desktop.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from blangkon_desktop.ui.frame import Frame
    from blangkon_desktop.ui.widgets.page import PageFactory
    from blangkon_desktop.usecases.home_views import Session, SignInView, StatusView

_STATUS_EVERY_MS = 30_000


class MainWindow(QMainWindow):
    """One window. `pages` are factories by room id (ui/rooms.py) or by the id of a page without a room.

    `now` is read for the time of the last save. `signed_in` carries the Session, `signed_out` follows a sign-out,
    `office_known` the SignInView of the office.
    """

    signed_in = Signal(object)
    signed_out = Signal()
    office_known = Signal(object)

    def __init__(
        self,
        services: UiServices,
        pages: Mapping[str, PageFactory],
        *,
        tasks: TaskRunner,
        notices: Notices,
        theme: Theme,
        idle: IdleWatch,
        now: Callable[[], datetime],
        language: Language = "id",
    ) -> None:
        super().__init__()
        self._services, self._pages, self._now = services, pages, now
        self._tasks, self._notices, self._theme, self._language = tasks, notices, theme, language
        self._frame: Frame | None = None
        self.setWindowTitle("Blangkon")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(800, 520)
        self.resize(1240, 760)
        self._screens = QStackedWidget()
        self.setCentralWidget(self._screens)
        self._sign_in = SignInScreen(services, tasks, language)
        self._sign_in.entered.connect(self.enter)
        self._sign_in.loaded.connect(self._take_office)
        self._screens.addWidget(self._sign_in)
        self._stack = NoticeStack(notices, self, SIZE.status)  # a stack of screens would hide it from screen readers
        self.lock = WindowLock(
            self,
            self._screens,
            self._stack,
            idle,
            services=services,
            tasks=tasks,
            notices=notices,
            now=now,
            language=language,
        )
        self._status_timer = QTimer(self)
        self._status_timer.setInterval(_STATUS_EVERY_MS)
        self._status_timer.timeout.connect(self.refresh_status)
        tasks.busy.connect(self._show_busy)
        tasks.idle.connect(self._show_idle)
        tasks.wrote.connect(self._show_saved)
        self._keys = WindowKeys(self, notices, theme)

    @property
    def frame(self) -> Frame | None:
        """The frame of the session, None before the sign-in."""
        return self._frame

    @property
    def sign_in_screen(self) -> SignInScreen:
        """The screen before the sign-in."""
        return self._sign_in

    @property
    def session(self) -> Session | None:
        """Who is signed in."""
        return self._frame.session if self._frame is not None else None

    def start(self) -> None:
        """Load the list of people; call it once the window is shown."""
        self._screens.setCurrentWidget(self._sign_in)
        self._sign_in.start()

    def greet(self, view: SignInView) -> None:
        """Show the names of last time until the roster has been read."""
        self._sign_in.show_view(view)

    def show_first(self, screen: QWidget) -> None:
        """Show a screen instead of the sign-in until `start` is called."""
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)

    def enter(self, session: Session) -> None:
        """Show the frame of a session, on its home page."""
        from blangkon_desktop.ui.frame import Frame  # not needed before somebody is signed in

        frame = Frame(session, self._pages)
        frame.status_line.show_person(session.name, session.titles_text(self._language))
        frame.header.search_wanted.connect(self.show_finder)
        frame.header.help_wanted.connect(self.show_help)
        frame.header.lock_wanted.connect(self.lock.lock)
        frame.header.leaving.connect(self.leave)
        frame.visited.connect(self.refresh_status)
        self._frame = frame
        self._screens.addWidget(frame)
        self._screens.setCurrentWidget(frame)
        self._stack.raise_()
        first = next(iter(frame.side_bar.room_ids), "")
        if self.go(first):
            frame.side_bar.button(first).setFocus(Qt.FocusReason.OtherFocusReason)
        self._status_timer.start()
        self.lock.idle.start()
        self.signed_in.emit(session)

    def leave(self) -> None:
        """Sign out: the pages go, the sign-in returns."""
        frame, self._frame = self._frame, None
        if frame is None:
            return
        self._status_timer.stop()
        self._notices.clear()
        if frame.page is not None:
            frame.page.leave()
        self._screens.setCurrentWidget(self._sign_in)
        self._screens.removeWidget(frame)
        self.lock.forget()
        frame.deleteLater()
        self._sign_in.start()
        self.signed_out.emit()

    def go(self, room_id: str, argument: str = "") -> bool:
        """Open a page by its id; False when nobody is signed in or there is none."""
        return self._frame is not None and self._frame.open(room_id, argument)

    def refresh_status(self) -> None:
        """Ask anew what waits and how the exchange stands."""
        session = self.session
        if session is not None:
            status = self._services.status
            self._tasks.run(lambda _: status(session), done=self._show_status, lane="read", key="status")

    def show_finder(self) -> None:
        """Open the search for anything."""
        from blangkon_desktop.ui.finder import Finder  # on first use
        from blangkon_desktop.ui.rooms import rooms_for

        if self._frame is None:
            return
        session = self._frame.session
        finder = Finder(session, rooms_for(session, self._pages), self._services, self._tasks, self)
        finder.chosen.connect(self.go)
        finder.finished.connect(finder.deleteLater)
        finder.open()

    def show_help(self) -> None:
        """Open keys and glossary, the terms of what the cursor is on first."""
        from blangkon_desktop.ui.help_dialog import HelpDialog  # on first use

        page = self._frame.page if self._frame is not None else self._screens.currentWidget()
        dialog = HelpDialog(self, self.focusWidget(), page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is being written end, then close."""
        if self._frame is not None and self._frame.page is not None:
            self._frame.page.leave()
        self._tasks.close()
        super().closeEvent(event)

    def _take_office(self, view: SignInView) -> None:
        self.setWindowTitle(f"Blangkon · {view.office.name}")
        self.office_known.emit(view)

    def _show_status(self, status: StatusView) -> None:
        if self._frame is not None:
            self._frame.status_line.show_status(status)
            self._frame.side_bar.set_counts(status.waiting)
            self.lock.follow_roles(status.roles)

    def _show_saved(self) -> None:
        if self._frame is not None:
            self._frame.status_line.show_saved(self._now())
            self.refresh_status()  # a step that was taken does not wait any more

    def _show_busy(self, task: Task) -> None:
        if self._frame is not None and task.label:
            self._frame.status_line.show_work(f"{task.label} …")

    def _show_idle(self) -> None:
        if self._frame is not None:
            self._frame.status_line.show_work("")
