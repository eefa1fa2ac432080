"""The office's own coat of arms: set by an administrator, kept in the journal, so that every laptop has it.

Papers keep the fingerprint of the one that they were issued with, and each that ever was can be found again.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable

from blangkon_desktop.domain.errors import Damaged, NotAllowed
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import OfficeStore

ARMS = "arms"
"""The office's detail that holds the SHA-256 of its coat of arms; missing or "" for the neutral shield."""
_PICTURE = "arms_picture"
_SET = Sentence("memasang lambang", "set the coat of arms")


class OfficeArms:
    """The coat of arms of one office."""

    def __init__(self, store: OfficeStore, prepare: Callable[[bytes], bytes]) -> None:
        """`prepare` makes a small PNG of a chosen file or raises InvalidInput (`arms.…`)."""
        self._store = store
        self._prepare = prepare

    def current(self) -> bytes | None:
        """The PNG in force, None for the neutral shield."""
        with self._store.read() as reader:
            digest = reader.office().details.get(ARMS, "")
        return self.picture(digest) if digest else None

    def set(self, by: Person, content: bytes) -> str:
        """Check a PNG or JPEG, make it small and grey, and use it from now on; returns its SHA-256.

        Raises NotAllowed (`people.role_missing`, `arms.practice`: a practice office keeps the neutral shield),
        InvalidInput (`arms.…`).
        """
        require_role(by, Role.ADMIN, action=_SET)
        picture = self._prepare(content)
        digest = hashlib.sha256(picture).hexdigest()
        self._write(by, digest, {_PICTURE: base64.b64encode(picture).decode()})
        return digest

    def clear(self, by: Person) -> None:
        """Back to the neutral shield; papers that were issued keep theirs."""
        require_role(by, Role.ADMIN, action=_SET)
        self._write(by, "", {})

    def picture(self, digest: str) -> bytes:
        """The PNG of a fingerprint, also one that is no longer in force. Damaged (`arms.missing`) where it is gone."""
        with self._store.read() as reader:
            for stored in reader.entries(reader.office().office_id):
                said = stored.entry.payload.get(_PICTURE)
                if isinstance(said, str) and stored.entry.payload["details"].get(ARMS) == digest:
                    found = base64.b64decode(said)
                    if hashlib.sha256(found).hexdigest() == digest:
                        return found
        raise Damaged(
            "arms.missing",
            Sentence("Lambang pada surat itu tidak ditemukan.", "The coat of arms of that paper was not found."),
            detail=Sentence(
                "Data suratnya utuh; tidak ada yang dicetak.", "The paper's data are whole; nothing was printed."
            ),
            next_step=Sentence("Kirim & ambil dahulu, lalu ulangi.", "Sync first, then try again."),
        )

    def _write(self, by: Person, digest: str, more: dict[str, str]) -> None:
        with self._store.write(by.user) as writer:
            office = writer.office()
            if office.practice:
                raise _practice()
            if office.details.get(ARMS, "") == digest:
                return
            payload = {"details": {**office.details, ARMS: digest}, **more}
            writer.append(Change(EntityKind.OFFICE, office.office_id, "office.changed", payload, base=office.head))


def _practice() -> NotAllowed:
    return NotAllowed(
        "arms.practice",
        Sentence("Kantor latihan memakai lambang netral.", "A practice office has the neutral shield."),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence("Pasang lambang pada data kantor yang sebenarnya.", "Set it in the real office's data."),
    )
