"""The own account: who is signed in, the own password, the PIN of this laptop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.people.panel_form import PanelForm, password_field, passwords_agree
from blangkon_desktop.ui.people.services import PeopleServices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.home_views import Session


class OwnPasswordForm(PanelForm):
    """The old password, and the new one twice."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("OwnPasswordForm", "Ganti kata sandi"), translate("OwnPasswordForm", "Ganti kata sandi")
        )
        self.old, self.new, self.again = password_field(), password_field(), password_field()
        self.rows.add("old", self.tr("Kata sandi sekarang"), self.old)
        self.rows.add("password", self.tr("Kata sandi baru"), self.new, self.tr("Paling sedikit 8 huruf atau angka."))
        self.rows.add("again", self.tr("Ulangi kata sandi baru"), self.again)

    def first_field(self) -> QWidget:
        """The old one."""
        return self.old

    def is_filled(self) -> bool:
        """All three, and the new ones are the same."""
        return (
            self.require("old", self.tr("Kata sandi belum diisi."))
            and self.require("password", self.tr("Kata sandi baru belum diisi."))
            and passwords_agree(self, "password", "again", self.tr("Tidak sama dengan yang di atas."))
        )


class PinForm(PanelForm):
    """The password, and a PIN twice; where there is one, `removal_wanted` follows its own button."""

    removal_wanted = Signal()

    def __init__(self, *, there: bool) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("PinForm", "PIN layar"),
            translate("PinForm", "Simpan PIN"),
            hint=translate("PinForm", "Membuka layar yang terkunci di laptop ini saja; masuk tetap dengan kata sandi."),
        )
        self.password, self.pin, self.again = password_field(), password_field(), password_field()
        for field in (self.pin, self.again):
            field.setMaxLength(8)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText)
        self.rows.add("password", self.tr("Kata sandi Anda"), self.password)
        self.rows.add("pin", self.tr("PIN baru"), self.pin, self.tr("4 sampai 8 angka, jangan berurutan atau kembar."))
        self.rows.add("again", self.tr("Ulangi PIN"), self.again)
        if there:
            self.add_button(quiet_button(self.tr("Hapus PIN"), self._remove))

    def first_field(self) -> QWidget:
        """The password."""
        return self.password

    def is_filled(self) -> bool:
        """All three, and the PINs are the same."""
        return (
            self.require("password", self.tr("Kata sandi belum diisi."))
            and self.require("pin", self.tr("PIN belum diisi."))
            and passwords_agree(self, "pin", "again", self.tr("Tidak sama dengan yang di atas."))
        )

    def _remove(self) -> None:
        self.rows.clear_errors()
        if self.require("password", self.tr("Kata sandi belum diisi.")):
            self.removal_wanted.emit()


class AccountCard(Card):
    """Opens one form at a time at its end; `people_wanted` leads to the roster."""

    people_wanted = Signal()

    def __init__(self, session: Session, services: PeopleServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__(QCoreApplication.translate("AccountCard", "Akun saya"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self.form: PanelForm | None = None
        self._has_pin = False
        self.pin_state = label("", "quiet", wrap=True)
        self.password_button = plain_button(self.tr("Ganti"), self._change_password)
        self.pin_button = plain_button(self.tr("Setel PIN"), self._set_pin)
        self.password_button.setAccessibleName(self.tr("Ganti kata sandi"))
        self.body.setSpacing(SPACE.m)
        self.body.addWidget(label(session.name, "strong", wrap=True))
        self.body.addWidget(label(session.titles_text(services.language), "quiet", wrap=True))
        self._row(self.tr("Kata sandi"), label("••••••••", "quiet"), self.password_button)
        self._row(self.tr("PIN layar"), self.pin_state, self.pin_button)
        roster = quiet_button(self.tr("Orang di kantor ini"), self.people_wanted.emit, icon="users")
        self.body.addWidget(roster, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self) -> None:
        """Find out whether there is a PIN on this laptop."""
        services, session = self._services, self._session
        self._tasks.run(
            lambda _: services.screen_lock().has_pin(session), done=self._show_pin, lane="read", key="own-pin"
        )

    def close_form(self) -> bool:
        """Take an open form away; False when there is none."""
        form, self.form = self.form, None
        if form is None:
            return False
        button = self.pin_button if isinstance(form, PinForm) else self.password_button
        self.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._enable(True)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_pin(self, there: bool) -> None:
        self._has_pin = there
        self.pin_state.setText(self.tr("sudah disetel di laptop ini") if there else self.tr("belum disetel"))
        self.pin_button.setText(self.tr("Ganti PIN") if there else self.tr("Setel PIN"))

    def _change_password(self) -> None:
        services, session, form = self._services, self._session, OwnPasswordForm()

        def work() -> Callable[[], None]:
            old, new = form.old.text(), form.new.text()
            return lambda: services.change_own_password(session, old, new)

        self._open(form, work, self.tr("Kata sandi diganti."))

    def _set_pin(self) -> None:
        services, session, form = self._services, self._session, PinForm(there=self._has_pin)

        def work() -> Callable[[], None]:
            password, pin = form.password.text(), form.pin.text()
            return lambda: services.screen_lock().set_pin(session, password, pin)

        def remove() -> None:
            password = form.password.text()
            gone = self.tr("PIN dihapus; layar dibuka dengan kata sandi.")
            self._save(form, lambda: services.screen_lock().remove_pin(session, password), gone)

        form.removal_wanted.connect(remove)
        self._open(form, work, self.tr("PIN disimpan. Kunci layar dengan Ctrl+L."))

    def _open(self, form: PanelForm, read: Callable[[], Callable[[], None]], said: str) -> None:
        self.close_form()
        self.form = form
        form.dropped.connect(self.close_form)
        form.submitted.connect(lambda: self._save(form, read(), said))
        form.keep_whole()
        self.body.addWidget(form)
        self._enable(False)
        form.start()

    def _save(self, form: PanelForm, write: Callable[[], None], said: str) -> None:
        form.set_busy(True)
        self._tasks.run(
            lambda _: write(),
            done=lambda _: self._saved(said),
            failed=self._refused,
            label=self.tr("Menyimpan akun"),
        )

    def _saved(self, said: str) -> None:
        self._notices.good(said)
        self.close_form()
        self.load()

    def _refused(self, error: BlangkonError) -> None:
        form = self.form
        if form is None:
            return
        form.show_failure(error, self._services.language)
        focused = form.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.selectAll()

    def _enable(self, enabled: bool) -> None:
        for button in (self.password_button, self.pin_button):
            button.setEnabled(enabled)

    def _row(self, caption: str, state: QLabel, button: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(label(caption))
        row.addWidget(state, 1)
        row.addWidget(button)
        self.body.addLayout(row)
