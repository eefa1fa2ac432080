"""Passwords as argon2id hashes with the second recommended profile of RFC 9106 (64 MiB, 3 passes, 4 lanes)."""

from __future__ import annotations


class Argon2Hasher:
    """Hashes and checks passwords; one hash takes about a tenth of a second, on purpose."""

    def hash(self, password: str) -> str:
        """A hash to store, with its own salt and parameters written in it."""
        from argon2 import PasswordHasher
        from argon2.profiles import RFC_9106_LOW_MEMORY

        return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY).hash(password)

    def matches(self, stored: str, password: str) -> bool:
        """Whether the password is the one that was hashed; False for a text that is not a hash."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return PasswordHasher().verify(stored, password)
        except (InvalidHashError, VerificationError):
            return False
