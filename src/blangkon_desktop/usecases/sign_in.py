"""Sign a person in: argon2id, a growing delay after wrong passwords, the same answer for unknown users."""

from __future__ import annotations

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import Clock, OfficeStore, PasswordHasher
from blangkon_desktop.usecases.signed_in import require_active
from blangkon_desktop.usecases.wrong_tries import WrongTries


class SignIn:
    """Checks passwords against the roster. The delay is kept in the data folder, so a restart does not end it."""

    def __init__(self, store: OfficeStore, hasher: PasswordHasher, clock: Clock) -> None:
        self._store = store
        self._hasher = hasher
        self._tries = WrongTries(store, clock)

    def sign_in(self, user: str, password: str) -> Person:
        """The person with the roles of today.

        NotAllowed: `signin.wait` during a delay, `signin.wrong` for a wrong user or password, `people.ended` for
        somebody who knows the password of an account that has ended.
        """
        user = user.strip().lower()
        with self._store.read() as reader:
            person = reader.person(user)
        failures = self._tries.check(user)
        if person is not None and self._hasher.matches(person.password_hash, password):
            if failures:
                self._tries.forget(user)
            require_active(person)
            return person
        if person is not None:
            self._tries.count(user)
        raise NotAllowed(
            "signin.wrong",
            Sentence("Nama pengguna atau kata sandi tidak cocok.", "User name and password don't match."),
            next_step=Sentence(
                "Periksa lalu coba lagi; admin kantor dapat mengganti kata sandi.",
                "Check and try again; the office's administrator can set a new password.",
            ),
            field="password",
        )
