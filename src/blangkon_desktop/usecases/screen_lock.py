"""The locked screen: it opens by PIN or password, and costs a wrong try as much as signing in does."""

from __future__ import annotations

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.pin import check_new_pin, is_pin
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.ports import Clock, OfficeStore, PasswordHasher, PinBook
from blangkon_desktop.usecases.signed_in import signed_in
from blangkon_desktop.usecases.wrong_tries import WrongTries


class ScreenLock:
    """A PIN opens a session that is already there, on this device; it never signs anybody in."""

    def __init__(self, store: OfficeStore, hasher: PasswordHasher, pins: PinBook, clock: Clock) -> None:
        self._store = store
        self._hasher = hasher
        self._pins = pins
        self._tries = WrongTries(store, clock)

    def has_pin(self, session: Session) -> bool:
        """Whether the person has set a PIN on this device."""
        return bool(self._pins.pin_hash(session.user))

    def unlock(self, session: Session, secret: str) -> Person:
        """The person of the session with the roles of now, when `secret` is the PIN or the password.

        NotAllowed: `signin.wait` during a delay, `lock.wrong`, `people.gone`, `people.ended`.
        """
        failures = self._tries.check(session.user)
        with self._store.read() as reader:
            person = reader.person(session.user)
        if not self._opens(session.user, person, secret):
            self._tries.count(session.user)
            raise _wrong(bool(self._pins.pin_hash(session.user)))
        if failures:
            self._tries.forget(session.user)
        return signed_in(self._store, session)

    def set_pin(self, session: Session, password: str, pin: str) -> None:
        """Set or replace the own PIN on this device; InvalidInput (`pin.…`), else as `WrongTries.confirm`."""
        check_new_pin(pin)
        self._tries.confirm(self._hasher, signed_in(self._store, session), password)
        self._pins.keep(session.user, self._hasher.hash(pin))

    def remove_pin(self, session: Session, password: str) -> None:
        """From now on the password alone opens the screen."""
        self._tries.confirm(self._hasher, signed_in(self._store, session), password)
        self._pins.keep(session.user, "")

    def _opens(self, user: str, person: Person | None, secret: str) -> bool:
        if is_pin(secret) and self._hasher.matches(self._pins.pin_hash(user), secret):
            return True
        return person is not None and self._hasher.matches(person.password_hash, secret)


def _wrong(pin: bool) -> NotAllowed:
    title = Sentence("PIN atau kata sandi tidak cocok.", "PIN or password don't match.")
    return NotAllowed(
        "lock.wrong",
        title if pin else Sentence("Kata sandi tidak cocok.", "The password does not match."),
        detail=Sentence("Yang sedang dikerjakan tetap seperti semula.", "What you were doing is as you left it."),
        next_step=Sentence("Periksa, lalu coba lagi.", "Check it, then try again."),
        field="secret",
    )
