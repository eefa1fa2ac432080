"""Wrong passwords and PINs in a row, and the wait that grows with them; kept in the data folder over restarts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from math import ceil

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.people import Person, sign_in_delay
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import Clock, OfficeStore, PasswordHasher, SignInGuard


class WrongTries:
    """One count for each user: a PIN cannot be guessed beside the password."""

    def __init__(self, store: OfficeStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def check(self, user: str) -> int:
        """Wrong tries so far; NotAllowed (`signin.wait`, seconds in its data) while the user has to wait."""
        with self._store.read() as reader:
            guard = reader.guard(user)
        delay = sign_in_delay(guard.failures)
        if not delay or not guard.last_failure:
            return guard.failures
        now = self._clock.device_now()
        passed = (now - datetime.fromisoformat(guard.last_failure)).total_seconds()
        if passed < 0:  # the clock was set back: the wait begins anew, and is no longer than the delay itself
            self._remember(user, replace(guard, last_failure=now.isoformat()))
        left = ceil(delay - max(passed, 0))
        if left > 0:
            raise _wait(left)
        return guard.failures

    def count(self, user: str) -> None:
        """One more wrong try. What another process counted meanwhile is not lost."""
        with self._store.write(user) as writer:
            failures = writer.guard(user).failures + 1
            writer.set_guard(user, SignInGuard(failures, self._clock.device_now().isoformat()))

    def confirm(self, hasher: PasswordHasher, person: Person, password: str, field: str = "password") -> None:
        """Ask for the password again, as before a change at a window that may have been left open.

        NotAllowed: `signin.wait`, `people.wrong_password`; a wrong one counts.
        """
        self.check(person.user)
        if hasher.matches(person.password_hash, password):
            return
        self.count(person.user)
        raise NotAllowed(
            "people.wrong_password",
            Sentence("Kata sandi yang sekarang tidak cocok.", "The present password does not match."),
            next_step=Sentence("Periksa, lalu coba lagi.", "Check it, then try again."),
            field=field,
        )

    def forget(self, user: str) -> None:
        """The right one came."""
        self._remember(user, SignInGuard(0, ""))

    def _remember(self, user: str, guard: SignInGuard) -> None:
        with self._store.write(user) as writer:
            writer.set_guard(user, guard)


def _wait(left: int) -> NotAllowed:
    return NotAllowed(
        "signin.wait",
        Sentence("Terlalu banyak percobaan yang salah.", "Too many wrong tries."),
        detail=Sentence("Data Anda aman.", "Your data are safe."),
        next_step=Sentence(f"Tunggu {left} detik, lalu coba lagi.", f"Wait {left} seconds, then try again."),
        data={"seconds": left},
    )
