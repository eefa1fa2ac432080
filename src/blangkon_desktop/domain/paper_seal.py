"""What the code square of a paper states, and the device's seal over it.

A statement is one line in capitals (the dense alphabet of QR): kind, number, amount, day, fingerprint. The seal is
an Ed25519 signature over it by the device that issued the paper, so that the statement alone can be checked.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_codec import fingerprint
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.papers import Paper

_MARK = "BLANGKON1"


@dataclass(frozen=True, slots=True)
class Claim:
    """A code square as it was read: the statement, its parts, and the seal in hex ("" for none)."""

    statement: str
    kind: str
    number: str
    amount: Rupiah
    day: str
    fingerprint: str
    seal: str


def statement(kind: PaperKind, number: str, amount: Rupiah, day: date | None, digest: str) -> str:
    """`BLANGKON1:BAST:000.3.2/…:9990000:20261120:AB12…`; an unknown number or date is empty."""
    stamp = day.strftime("%Y%m%d") if day else ""
    return f"{_MARK}:{kind.value}:{number}:{amount}:{stamp}:{digest}".upper()


def statement_of(paper: Paper) -> str:
    """The statement of an issued paper."""
    return statement(paper.kind, paper.head.number, paper.amount, paper.head.issued_on, fingerprint(paper))


def with_seal(text: str, seal: str) -> str:
    """The statement with its seal (hex) in the letters of base 32; a paper without a seal states less."""
    return f"{text}:{base64.b32encode(bytes.fromhex(seal)).decode().rstrip('=')}" if seal else text


def read_claim(text: str) -> Claim | None:
    """A code square taken apart, None for text that is not one of ours."""
    parts = text.strip().upper().split(":")
    if len(parts) < 6 or parts[0] != _MARK:
        return None
    seal = ""
    if len(parts[-1]) == 103:
        try:
            seal = base64.b32decode(parts[-1] + "=").hex()
        except (binascii.Error, ValueError):
            return None
        parts = parts[:-1]
    _, kind, *number, amount, day, digest = parts
    if len(digest) != 64 or not amount.isdecimal():
        return None
    return Claim(":".join(parts), kind.lower(), ":".join(number), int(amount), day, digest.lower(), seal)
