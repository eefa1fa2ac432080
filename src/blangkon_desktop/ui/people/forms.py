"""Which form does what: each with the call that saves it and the words that follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from blangkon_desktop.ui.people.panel_form import PanelForm
from blangkon_desktop.ui.people.person_form import PasswordForm, PersonForm, ReasonForm
from blangkon_desktop.ui.people.services import PeopleServices
from blangkon_desktop.ui.people.stand_in_form import EndLetterForm, StandInForm, day_of
from blangkon_desktop.ui.people.words import letter_people, letter_title
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.people_views import PersonRow


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form on screen. `save` reads it on the window's thread and gives the work that writes; `said` is told then.

    The work returns the user name that is to be shown afterwards.
    """

    panel: PanelForm
    save: Callable[[], Callable[[], str]]
    said: str


class PeopleForms(QObject):
    """Makes the forms of the people's page for a session."""

    def __init__(self, services: PeopleServices, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._session = services, session

    def add(self) -> OpenForm:
        """A new person."""
        services, session = self._services, self._session
        form = PersonForm(services.language)

        def save() -> Callable[[], str]:
            new = form.new()
            return lambda: services.add(session, new)

        return OpenForm(form, save, self.tr("Orang ditambahkan."))

    def of(self, what: str, person: PersonRow, people: tuple[PersonRow, ...]) -> OpenForm:
        """The form that a person's detail asked for; KeyError for an unknown one."""
        makers: dict[str, Callable[[], OpenForm]] = {
            "change": lambda: self._change(person),
            "password": lambda: self._password(person),
            "give": lambda: self._give(person, people),
            "end": lambda: self._end(person),
            "reopen": lambda: self._reopen(person),
        }
        return makers[what]()

    def end_letter(self, person: PersonRow, stand_in_id: str) -> OpenForm:
        """End one of the person's letters early."""
        services, session = self._services, self._session
        letter = next(x for x in person.letters if x.stand_in_id == stand_in_id)
        title = f"{letter_title(letter, services.language)}: {letter_people(letter)}"
        form = EndLetterForm(title, services.today)

        def save() -> Callable[[], str]:
            day, reason = day_of(form.day), form.text
            return lambda: services.end_letter(session, stand_in_id, day, reason)

        return OpenForm(form, save, self.tr("Surat diakhiri."))

    def _change(self, person: PersonRow) -> OpenForm:
        services, session, user = self._services, self._session, person.user
        form = PersonForm(services.language, person)

        def save() -> Callable[[], str]:
            change = form.change()
            return lambda: services.change(session, user, change)

        return OpenForm(form, save, self.tr("Perubahan disimpan."))

    def _password(self, person: PersonRow) -> OpenForm:
        services, session, user = self._services, self._session, person.user
        form = PasswordForm(person.name)

        def save() -> Callable[[], str]:
            password = form.password.text()
            return lambda: services.set_password(session, user, password)

        return OpenForm(form, save, self.tr("Kata sandi diganti."))

    def _give(self, person: PersonRow, people: tuple[PersonRow, ...]) -> OpenForm:
        services, session = self._services, self._session
        form = StandInForm(people, person, services.today, services.language)

        def save() -> Callable[[], str]:
            request = form.request()
            return lambda: services.give(session, request)

        return OpenForm(form, save, self.tr("Surat dicatat; wewenang mengikuti tanggalnya."))

    def _end(self, person: PersonRow) -> OpenForm:
        services, session, user = self._services, self._session, person.user
        hint = self.tr("Ia tidak dapat masuk lagi. Nama dan catatannya tetap tersimpan; akun dapat diaktifkan lagi.")
        title = self.tr("Akhiri akun {name}?").format(name=person.name)
        form = ReasonForm(title, self.tr("Akhiri akun"), hint, dangerous=True)

        def save() -> Callable[[], str]:
            reason = form.text
            return lambda: services.end(session, user, reason)

        return OpenForm(form, save, self.tr("Akun diakhiri."))

    def _reopen(self, person: PersonRow) -> OpenForm:
        services, session, user = self._services, self._session, person.user
        title = self.tr("Aktifkan lagi {name}?").format(name=person.name)
        form = ReasonForm(title, self.tr("Aktifkan"), self.tr("Ia masuk lagi dengan peran dan kata sandi semula."))

        def save() -> Callable[[], str]:
            reason = form.text
            return lambda: services.reopen(session, user, reason)

        return OpenForm(form, save, self.tr("Akun aktif lagi."))
