"""The PIN that opens a locked screen: four to eight digits that nobody would try first."""

from __future__ import annotations

from itertools import pairwise

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

MIN_PIN, MAX_PIN = 4, 8


def is_pin(text: str) -> bool:
    """Whether a text has the form of a PIN."""
    return text.isascii() and text.isdecimal() and MIN_PIN <= len(text) <= MAX_PIN


def check_new_pin(pin: str) -> None:
    """Raise InvalidInput: `pin.form` for anything but 4 to 8 digits, `pin.too_easy` for 0000, 1234, 8765 …"""
    if not is_pin(pin):
        raise InvalidInput(
            "pin.form",
            Sentence("PIN terdiri dari 4 sampai 8 angka.", "A PIN has 4 to 8 digits."),
            next_step=Sentence("Ketik angka saja, tanpa spasi.", "Type digits only, without blanks."),
            field="pin",
        )
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise InvalidInput(
            "pin.too_easy",
            Sentence("PIN ini mudah ditebak.", "This PIN is easy to guess."),
            next_step=Sentence("Hindari angka kembar atau berurutan.", "Avoid equal digits and digits in a row."),
            field="pin",
        )
