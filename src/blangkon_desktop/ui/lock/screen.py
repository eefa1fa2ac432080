"""What a locked window shows: the time, whose session it is, and the one field that opens it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.icons import IconLabel
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import primary_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.home_views import Session

_WIDTH = 400
_ROOMY = 420
_TICK_MS = 5_000


class LockScreen(QWidget):
    """`opened` carries the Session with the roles of now; `switch_wanted` asks to let somebody else sign in."""

    opened = Signal(object)
    switch_wanted = Signal()

    def __init__(
        self,
        session: Session,
        services: UiServices,
        tasks: TaskRunner,
        now: Callable[[], datetime],
        language: Language = "id",
    ) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAccessibleName(self.tr("Layar terkunci"))
        self._session, self._services, self._tasks, self._now, self._language = session, services, tasks, now, language
        self.time, self.day = label("", "display"), label("", "quiet")
        self.office = label(session.office, "quiet")
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(256)
        self.secret.returnPressed.connect(self._submit)
        self._form = FormRows()
        self._form.add("secret", self.tr("PIN atau kata sandi"), self.secret)
        self.failure = label("", "error", wrap=True)
        self.failure.hide()
        self.button = primary_button(self.tr("Buka"), self._submit)
        self.switch = quiet_button(self.tr("Gantian pengguna"), self.switch_wanted.emit, icon="user")
        self.switch.setToolTip(self.tr("Orang lain masuk; konsep pesanan disimpan lebih dahulu"))
        self._calm = label(self.tr("Terkunci. Yang sedang Anda kerjakan tetap seperti semula."), "quiet")
        self._card = Card()
        self._lay_out()
        self._fit()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        self._show_time()

    def start(self) -> None:
        """Find out whether there is a PIN, and wait for it."""
        has_pin, session = self._services.has_pin, self._session
        self._tasks.run(lambda _: has_pin(session), done=self._say_what_opens, lane="read", key="lock-pin")

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the field."""
        super().showEvent(event)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the field comes before the comfort."""
        super().resizeEvent(event)
        self._calm.setVisible(self.height() >= scaled(_ROOMY))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _say_what_opens(self, pin: bool) -> None:
        self._form.set_hint(
            "secret", "" if pin else self.tr("Anda belum punya PIN di laptop ini: buka dengan kata sandi.")
        )

    def _submit(self) -> None:
        secret = self.secret.text()
        if not self.button.isEnabled():
            return
        self._form.clear_errors()
        self.failure.hide()
        if not secret:
            self._form.show_error("secret", self.tr("Ketik PIN atau kata sandi Anda."))
            return
        self._set_busy(True)
        unlock, session = self._services.unlock, self._session
        # A read: an import that writes for minutes must not keep its owner out.
        self._tasks.run(
            lambda _: unlock(session, secret), done=self._open, failed=self._refuse, lane="read", key="unlock"
        )

    def _open(self, session: Session) -> None:
        self.secret.clear()
        self._set_busy(False)
        self.opened.emit(session)

    def _refuse(self, error: BlangkonError) -> None:
        self._set_busy(False)
        text = " ".join(filter(None, (part.text(self._language) for part in (error.title, error.next_step))))
        self.failure.setText(text)
        self.failure.setAccessibleName(text)
        self.failure.show()
        self.secret.selectAll()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("Memeriksa …") if busy else self.tr("Buka"))
        self.secret.setReadOnly(busy)
        self.switch.setEnabled(not busy)

    def _show_time(self) -> None:
        now, locale = self._now(), QLocale(self._language)
        self.time.setText(f"{now:%H.%M}")
        self.day.setText(locale.toString(QDate(now.year, now.month, now.day), "dddd, d MMMM yyyy"))

    def _fit(self) -> None:
        self._card.setFixedWidth(scaled(_WIDTH))

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        who = QHBoxLayout()
        who.setSpacing(SPACE.m)
        who.addWidget(IconLabel("lock", "accent", 28), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._session.name, "heading", wrap=True))
        words.addWidget(label(self._session.titles_text(self._language), "quiet", wrap=True))
        who.addLayout(words, 1)
        card = self._card
        card.body.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        card.body.setSpacing(SPACE.m)
        card.body.addLayout(who)
        card.body.addWidget(self._form)
        card.body.addWidget(self.failure)
        card.body.addSpacing(SPACE.xs)
        card.body.addWidget(self.button)
        card.body.addWidget(self.switch, 0, centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.xs)
        column.addStretch(3)
        for part in (self.time, self.day, self.office):
            column.addWidget(part, 0, centre)
        column.addSpacing(SPACE.l)
        column.addWidget(card, 0, centre)
        column.addSpacing(SPACE.s)
        column.addWidget(self._calm, 0, centre)
        column.addStretch(4)
