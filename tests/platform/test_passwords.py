"""Passwords are kept as argon2id hashes."""

from __future__ import annotations

from blangkon_desktop.platform.passwords import Argon2Hasher


def test_a_password_matches_its_hash_only() -> None:
    hasher = Argon2Hasher()
    stored = hasher.hash("rahasia-benar")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert hasher.matches(stored, "rahasia-benar")
    assert not hasher.matches(stored, "rahasia-salah")
    assert hasher.hash("rahasia-benar") != stored


def test_a_text_that_is_no_hash_matches_nothing() -> None:
    assert not Argon2Hasher().matches("rahasia", "rahasia")
    assert not Argon2Hasher().matches("", "")
