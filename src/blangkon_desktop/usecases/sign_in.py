"""Sign a person in: argon2id, a growing delay after wrong passwords, the same answer for unknown users."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from math import ceil

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.people import Person, sign_in_delay
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import Clock, OfficeStore, PasswordHasher, SignInGuard


class SignIn:
    """Checks passwords against the roster. The delay is kept in the data folder, so a restart does not end it."""

    def __init__(self, store: OfficeStore, hasher: PasswordHasher, clock: Clock) -> None:
        self._store = store
        self._hasher = hasher
        self._clock = clock

    def sign_in(self, user: str, password: str) -> Person:
        """The person, or NotAllowed: `signin.wait` during a delay, `signin.wrong` for a wrong user or password."""
        user = user.strip().lower()
        with self._store.read() as reader:
            person = reader.person(user)
            guard = reader.guard(user)
        self._check_delay(user, guard)
        if person is not None and self._hasher.matches(person.password_hash, password):
            if guard.failures:
                self._remember(user, SignInGuard(0, ""))
            return person
        if person is not None:
            self._remember(user, SignInGuard(guard.failures + 1, self._clock.device_now().isoformat()))
        raise NotAllowed(
            "signin.wrong",
            Sentence("Nama pengguna atau kata sandi tidak cocok.", "User name and password don't match."),
            next_step=Sentence(
                "Periksa lalu coba lagi; admin kantor dapat mengganti kata sandi.",
                "Check and try again; the office's administrator can set a new password.",
            ),
            field="password",
        )

    def _check_delay(self, user: str, guard: SignInGuard) -> None:
        delay = sign_in_delay(guard.failures)
        if not delay or not guard.last_failure:
            return
        now = self._clock.device_now()
        passed = (now - datetime.fromisoformat(guard.last_failure)).total_seconds()
        if passed < 0:  # the clock was set back: the wait begins anew, and is no longer than the delay itself
            self._remember(user, replace(guard, last_failure=now.isoformat()))
        left = ceil(delay - max(passed, 0))
        if left > 0:
            raise NotAllowed(
                "signin.wait",
                Sentence("Terlalu banyak kata sandi salah.", "Too many wrong passwords."),
                detail=Sentence("Data Anda aman.", "Your data are safe."),
                next_step=Sentence(f"Tunggu {left} detik, lalu coba lagi.", f"Wait {left} seconds, then try again."),
                data={"seconds": left},
            )

    def _remember(self, user: str, guard: SignInGuard) -> None:
        with self._store.write(user) as writer:
            writer.set_guard(user, guard)
