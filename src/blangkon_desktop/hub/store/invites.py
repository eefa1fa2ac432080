"""Invitations: one-time codes that bind a device to an office of this hub.

A code is ten random bytes and the first five of the hub's public key in base32; so the laptop can tell whether it
talks to the hub that invited it before it says the code. The hub keeps only a hash, and which device has used it:
that device may ask again when the answer got lost, no other may.
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import b32encode
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.hub.store.tables import invites

VALID_FOR = timedelta(days=7)


def make_invite(connection: Connection, office_id: str, hub_key: str, now: datetime) -> str:
    """Store a new invitation to an office (the hub's id) and return its code; it ends after `VALID_FOR`."""
    letters = b32encode(secrets.token_bytes(10) + bytes.fromhex(hub_key)[:5]).decode()
    code = "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))
    row = {"code_hash": _hash(code), "office_id": office_id, "expires_at": (now + VALID_FOR).isoformat()}
    connection.execute(insert(invites), row)
    return code


def use_invite(connection: Connection, code: str, device_id: str, now: datetime) -> str:
    """The office that the code invites to; marks it as used. NotAllowed (`pair.bad_invite`) otherwise."""
    row = connection.execute(select(invites).where(invites.c.code_hash == _hash(code))).one_or_none()
    if row is None or row.used_by not in (None, device_id):
        raise _refused(Sentence("Kode salah atau sudah dipakai.", "The code is wrong or used already."))
    if row.used_by is None and datetime.fromisoformat(row.expires_at) < now:
        raise _refused(Sentence("Kode sudah kedaluwarsa.", "The code has expired."))
    connection.execute(update(invites).where(invites.c.code_hash == row.code_hash).values(used_by=device_id))
    return str(row.office_id)


def _hash(code: str) -> str:
    return hashlib.sha256(code.upper().replace("-", "").replace(" ", "").encode()).hexdigest()


def _refused(why: Sentence) -> NotAllowed:
    return NotAllowed(
        "pair.bad_invite",
        Sentence("Kode undangan tidak berlaku.", "The invitation is not valid."),
        detail=why,
        next_step=Sentence("Minta kode baru dari pengelola hub.", "Ask the hub's keeper for a new code."),
        field="invite",
    )
