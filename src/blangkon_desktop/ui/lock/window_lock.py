"""Locks a window: the frame leaves the stack as it is and comes back as it was, with the cursor where it stood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.lock.idle import IdleWatch
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.notice_stack import NoticeStack

if TYPE_CHECKING:
    from blangkon_desktop.ui.lock.screen import LockScreen
    from blangkon_desktop.ui.main_window import MainWindow
    from blangkon_desktop.usecases.home_views import Session


class WindowLock(QObject):
    """`locked` and `unlocked` follow each change. While locked nothing of the frame can be seen, reached or read."""

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self,
        window: MainWindow,
        screens: QStackedWidget,
        stack: NoticeStack,
        idle: IdleWatch,
        *,
        services: UiServices,
        tasks: TaskRunner,
        notices: Notices,
        now: Callable[[], datetime],
        language: Language,
    ) -> None:
        super().__init__(window)
        self._window, self._screens, self._stack, self.idle = window, screens, stack, idle
        self._services, self._tasks, self._notices = services, tasks, notices
        self._now, self._language = now, language
        self.screen: LockScreen | None = None
        self._focus: QWidget | None = None
        self._dialogs: list[QDialog] = []
        self._told: frozenset[object] | None = None
        idle.expired.connect(self.lock)
        idle.lock_wanted.connect(self.lock)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._put_dialogs_away)

    @property
    def is_locked(self) -> bool:
        """Whether the window is covered."""
        return self.screen is not None

    def lock(self) -> None:
        """Cover the window of whoever is signed in."""
        from blangkon_desktop.ui.lock.screen import LockScreen  # on first use

        frame = self._window.frame
        if frame is None or self.is_locked:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._focus = QApplication.focusWidget()
        self.idle.stop()
        self._stack.set_covered(True)
        screen = self.screen = LockScreen(frame.session, self._services, self._tasks, self._now, self._language)
        screen.opened.connect(self._open)
        screen.switch_wanted.connect(self._switch)
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        self._screens.removeWidget(frame)
        frame.setEnabled(False)  # a hidden field that asks for the cursor would get it, and what is typed
        self._put_dialogs_away()
        screen.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        screen.start()
        self.locked.emit()

    def follow_roles(self, roles: frozenset[object] | None) -> None:
        """Tell once when the roles of now (None: unknown) are no longer those that the screens were made for."""
        session = self._window.session
        if session is None or roles is None or roles in (session.roles, self._told) or self.is_locked:
            return
        self._told = roles
        self._notices.attention(
            self.tr("Wewenang Anda berubah."),
            self.tr("Yang berlaku adalah peran hari ini. Keluar lalu masuk lagi agar layar menyesuaikan."),
        )

    def forget(self) -> None:
        """The session is over."""
        self.idle.stop()
        self._told = None
        self._uncover()

    def _open(self, session: Session) -> None:
        frame = self._window.frame
        if frame is None:
            return
        frame.setEnabled(True)
        self._screens.addWidget(frame)
        self._screens.setCurrentWidget(frame)
        dialogs, focus = self._dialogs, self._focus
        self._dialogs = []
        self._uncover()
        if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        for dialog in dialogs:
            if shiboken6.isValid(dialog):
                dialog.open()
        self.idle.start()
        self.follow_roles(frozenset(session.roles))
        self.unlocked.emit()

    def _switch(self) -> None:
        """Somebody else's turn: what is being made is kept as when signing out."""
        for dialog in self._dialogs:
            if shiboken6.isValid(dialog):
                dialog.done(0)
        self._dialogs = []
        self._window.leave()

    def _uncover(self) -> None:
        screen, self.screen = self.screen, None
        self._focus = None
        self._stack.set_covered(False)
        if screen is not None:
            self._screens.removeWidget(screen)
            screen.deleteLater()

    def _put_dialogs_away(self, _window: object = None) -> None:
        """Hide what floats above the window, also what a finished piece of work opens later; it comes back."""
        if not self.is_locked:
            return
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                self._dialogs.append(widget)
                widget.hide()
