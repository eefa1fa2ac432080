"""Reading an invitation: it ends with the first bytes of the inviting hub's public key."""

from __future__ import annotations

import binascii
from base64 import b32decode

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

_SECRET = 10
_LENGTH = 15


def key_fingerprint(code: str) -> str:
    """The beginning, in hex, that the hub's public key must have. InvalidInput (`pair.unreadable_invite`)."""
    letters = code.upper().replace("-", "").replace(" ", "")
    try:
        raw = b32decode(letters)
    except (binascii.Error, ValueError) as error:
        raise _unreadable() from error
    if len(raw) != _LENGTH:
        raise _unreadable()
    return raw[_SECRET:].hex()


def _unreadable() -> InvalidInput:
    return InvalidInput(
        "pair.unreadable_invite",
        Sentence("Kode undangan tidak terbaca.", "The invitation can't be read."),
        next_step=Sentence(
            "Ketik keenam kelompok empat huruf, seperti ABCD-EFGH-….", "Type all six groups of four, like ABCD-EFGH-…."
        ),
        field="invite",
    )
