"""The sign-in: choose a name, type the password, Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.icons import SIGN, IconLabel
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from blangkon_desktop.usecases.home_views import PersonView, Session, SignInView

_WIDTH = 400


class SignInScreen(QWidget):
    """`entered` carries the Session once the use case has accepted the password; `loaded` the SignInView that came."""

    entered = Signal(object)
    loaded = Signal(object)

    def __init__(self, services: UiServices, tasks: TaskRunner, language: Language = "id") -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAccessibleName(self.tr("Masuk"))
        self._services, self._tasks, self._language = services, tasks, language
        self.people = QComboBox()
        self._roles: dict[str, str] = {}
        self.people.currentIndexChanged.connect(self._show_roles)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(256)
        self.password.returnPressed.connect(self._submit)
        self._form = FormRows()
        self._form.add("user", self.tr("Nama"), self.people)
        self._form.add("password", self.tr("Kata sandi"), self.password)
        self.office = label(self.tr("Belanja langsung kantor"), "quiet")
        self.note = label(self.tr("LATIHAN: data di sini dibuat untuk belajar."), "quiet")
        self.note.hide()
        self.failure = label("", "error", wrap=True)
        self.failure.hide()
        self.button = primary_button(self.tr("Masuk"), self._submit)
        self._card = Card()
        self._lay_out()
        self._fit()

    def start(self) -> None:
        """Load the people and wait for a password."""
        view = self._services.sign_in_view
        self._tasks.run(lambda _: view(), done=self._take, lane="read", key="people")
        self.password.clear()
        self.failure.hide()
        self._set_busy(False)

    def show_view(self, view: SignInView) -> None:
        """Show the office and its people; practice offices tell their password."""
        practice = view.office.practice
        self.office.setText(view.office.name)
        self.note.setVisible(practice)
        self._form.set_hint("password", self.tr("Kata sandi latihan: latihan") if practice else "")
        self._show_people(view.people)

    def _take(self, view: SignInView) -> None:
        self.show_view(view)
        self.loaded.emit(view)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the password."""
        super().showEvent(event)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._card.setFixedWidth(scaled(_WIDTH))

    def _show_people(self, people: tuple[PersonView, ...]) -> None:
        chosen = self.people.currentData()
        self.people.clear()
        self._roles = {p.user: ", ".join(role.text(self._language) for role in p.roles) for p in people}
        for person in people:
            self.people.addItem(person.name, person.user)
        at = self.people.findData(chosen)
        self.people.setCurrentIndex(max(0, at) if people else -1)
        self.button.setEnabled(bool(people))
        if not people:
            self._say(self.tr("Belum ada pengguna di data kantor ini."))

    def _show_roles(self, _at: int) -> None:
        self._form.set_hint("user", self._roles.get(str(self.people.currentData()), ""))

    def _submit(self) -> None:
        user = self.people.currentData()
        if user is None or not self.button.isEnabled():
            return
        self._form.clear_errors()
        self.failure.hide()
        password = self.password.text()
        if not password:
            self._form.show_error("password", self.tr("Ketik kata sandi Anda."))
            return
        self._set_busy(True)
        sign_in = self._services.sign_in
        self._tasks.run(
            lambda _: sign_in(str(user), password), done=self._enter, failed=self._refuse, label=self.tr("Memeriksa")
        )

    def _enter(self, session: Session) -> None:
        self.password.clear()
        self._set_busy(False)
        self.entered.emit(session)

    def _refuse(self, error: BlangkonError) -> None:
        self._set_busy(False)
        texts = (part.text(self._language) for part in (error.title, error.detail, error.next_step))
        self._say(" ".join(filter(None, texts)))
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self.failure.setText(text)
        self.failure.setAccessibleName(text)
        self.failure.show()

    def _set_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("Memeriksa …") if busy else self.tr("Masuk"))
        self.people.setEnabled(not busy)
        self.password.setReadOnly(busy)

    def _lay_out(self) -> None:
        sign = QHBoxLayout()
        sign.setSpacing(SPACE.m)
        sign.addStretch(1)
        sign.addWidget(IconLabel(SIGN, "accent", 44))
        sign.addWidget(label("Blangkon", "display"))
        sign.addStretch(1)
        card = self._card
        card.body.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        card.body.setSpacing(SPACE.m)
        card.body.addWidget(self._form)
        card.body.addWidget(self.failure)
        card.body.addSpacing(SPACE.xs)
        card.body.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.s)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(3)
        column.addLayout(sign)
        column.addWidget(self.office, 0, centre)
        column.addSpacing(SPACE.l)
        column.addWidget(card, 0, centre)
        column.addSpacing(SPACE.s)
        column.addWidget(self.note, 0, centre)
        column.addStretch(4)
