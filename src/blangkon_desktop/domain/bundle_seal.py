"""The seal over a combined PDF: the laptop that made it signs all its bytes.

Its papers are known by their frozen data, but a bundle also holds drafts and lists of a day that are kept nowhere, so
it can't be made again to compare. The seal says the same of any size, part or reprint, also where the register does
not know the file: it was made elsewhere, or the power went before the printing was noted. It stands as a comment of
PDF in front of `startxref`, where readers pass over it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

_PLACE = b"startxref\n"
_SEAL = re.compile(rb"%BlangkonSeal ([0-9a-f]{64}) ([0-9a-f]{128})\n(?=startxref\n)")
SEAL_BYTES = 300
"""More than a seal takes."""


@dataclass(frozen=True, slots=True)
class BundleSeal:
    """A seal as it was found: the public key and the signature in hex, and the message that was signed."""

    public_key: str
    signature: str
    message: bytes


def sealed_bundle(content: bytes, public_key: str, sign: Callable[[bytes], str]) -> bytes:
    """The bytes with their seal; the same bytes and key give the same seal (Ed25519, RFC 8032)."""
    at = content.rindex(_PLACE)
    line = f"%BlangkonSeal {public_key} {sign(_message(content))}\n".encode()
    return content[:at] + line + content[at:]


def read_seal(content: bytes) -> BundleSeal | None:
    """The seal of a file, None where there is none at its end."""
    found = _SEAL.search(content, max(0, len(content) - 2 * SEAL_BYTES))
    if found is None:
        return None
    bare = content[: found.start()] + content[found.end() :]
    return BundleSeal(found[1].decode(), found[2].decode(), _message(bare))


def _message(bare: bytes) -> bytes:
    """Begins with a word of its own, so that no other signature of the laptop can be taken for a bundle's."""
    return f"BLANGKON-BERKAS1:{hashlib.sha256(bare).hexdigest()}".encode()
