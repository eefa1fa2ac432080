"""Tells whether a paper is genuine: a PDF by its bytes, a printed page by its short code or its code square."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from blangkon_desktop.domain.errors import Damaged, NotFound
from blangkon_desktop.domain.paper_codec import paper_from
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind, PaperSize
from blangkon_desktop.domain.paper_seal import read_claim, statement_of
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.letter_ports import LetterBook, PaperRecord
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.print_papers import PaperRenderer

_FINGERPRINT = re.compile(rb"blangkon:([0-9a-f]{64})")
_TITLE = re.compile(rb"/Title \(((?:[^()\\]|\\.)*)\)")
_SHORTEST = 12
"""Digits of a short code that are enough to look a paper up."""


class Verdict(StrEnum):
    """What a look at a paper gave."""

    GENUINE = "genuine"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class Verification:
    """A verdict with the paper that it is about; `later` is the newest version where this one was replaced.

    `record` is None for a code square that this office's key sealed on another laptop and whose entry is not here yet.
    `papers` are those of a file that holds several, the first of them being `record`.
    """

    verdict: Verdict
    record: PaperRecord | None
    number: str
    kind: str
    later: PaperRecord | None = None
    papers: tuple[PaperRecord, ...] = ()


class CheckSignature(Protocol):
    """Checks an Ed25519 signature."""

    def __call__(self, public_key: str, message: bytes, signature: str) -> bool:
        """Whether the signature (hex) over the message holds under the key (hex)."""


class VerifyPapers:
    """Genuine, altered, or unknown. Unknown is the error NotFound (`paper.unknown`)."""

    def __init__(self, store: OfficeStore, render: PaperRenderer, check: CheckSignature) -> None:
        self._store = store
        self._render = render
        self._check = check

    def file(self, content: bytes) -> Verification:
        """A PDF by its bytes: those that were printed once, or that the frozen data give again on either size."""
        with self._store.read() as reader:
            book, practice = reader.letters(), reader.office().practice
            known = book.by_bytes(hashlib.sha256(content).hexdigest())
            if known:
                return _about(book, Verdict.GENUINE, *known)
            claimed = _claimed(book, content)
        if claimed is None:
            raise unknown()
        same = any(made == content for made in self._copies(claimed, practice))
        with self._store.read() as reader:
            return _about(reader.letters(), Verdict.GENUINE if same else Verdict.ALTERED, claimed)

    def code(self, text: str) -> Verification:
        """A printed page by what stands on it: the typed short code (`AB12-…`), or the read code square."""
        claim = read_claim(text)
        with self._store.read() as reader:
            book = reader.letters()
            if claim is None:
                return _about(book, Verdict.GENUINE, _by_short_code(book, text))
            record = book.by_fingerprint(claim.fingerprint)
            if record is not None:
                said = statement_of(paper_from(PaperKind(record.kind), record.data))
                return _about(book, Verdict.GENUINE if said == claim.statement else Verdict.ALTERED, record)
            keys = book.device_keys()
        message = claim.statement.encode()
        if claim.seal and any(self._check(key, message, claim.seal) for key in keys):
            return Verification(Verdict.GENUINE, None, claim.number, claim.kind)
        raise unknown()

    def _copies(self, record: PaperRecord, practice: bool) -> Iterable[bytes]:
        try:
            data = paper_from(PaperKind(record.kind), record.data)
        except Damaged:  # told by `doctor`; the file itself is then no copy of anything
            return
        for size in PaperSize:
            yield self._render(data, size, draft=False, practice=practice, seal=record.seal)


def _by_short_code(book: LetterBook, text: str) -> PaperRecord:
    digits = "".join(sign for sign in text.casefold() if sign in "0123456789abcdef")
    found = book.by_fingerprint(digits[:64]) if len(digits) >= _SHORTEST else None
    if found is None:
        raise unknown()
    return found


def _claimed(book: LetterBook, content: bytes) -> PaperRecord | None:
    """The paper that a file says it is: by the fingerprint inside it, else by the number in its title."""
    for digest in _FINGERPRINT.findall(content):
        record = book.by_fingerprint(digest.decode())
        if record is not None:
            return record
    for title in _TITLE.findall(content):
        said = title.decode("latin-1").replace("\\", "")
        record = book.by_number(said.partition(" Nomor ")[2])
        if record is not None and b"Blangkon" in content:
            return record
    return None


def _about(book: LetterBook, verdict: Verdict, record: PaperRecord, *others: PaperRecord) -> Verification:
    newest = book.by_number(record.number)
    later = newest if newest is not None and newest.version > record.version else None
    return Verification(verdict, record, record.number, record.kind, later, (record, *others))


def say(found: Verification) -> Sentence:
    """The verdict in one sentence."""
    kind = PAPER_NAMES[PaperKind(found.kind)] if found.kind in list(PaperKind) else Sentence(found.kind, found.kind)
    if found.verdict is Verdict.ALTERED:
        return Sentence(
            f"Berkas ini berbeda dari {kind.id.lower()} nomor {found.number} yang diterbitkan.",
            f"This file differs from the {kind.en.lower()} {found.number} that was issued.",
        )
    if len(found.papers) > 1:
        return Sentence(
            f"Asli: satu berkas dengan {len(found.papers)} surat terbit.",
            f"Genuine: one file with {len(found.papers)} issued papers.",
        )
    if found.later is not None:
        return Sentence(
            f"Asli: {kind.id.lower()} nomor {found.number}, sudah diganti versi {found.later.version}.",
            f"Genuine: {kind.en.lower()} {found.number}, replaced by version {found.later.version} since.",
        )
    return Sentence(f"Asli: {kind.id.lower()} nomor {found.number}.", f"Genuine: {kind.en.lower()} {found.number}.")


def unknown() -> NotFound:
    """The error for a paper that this office did not issue."""
    return NotFound(
        "paper.unknown",
        Sentence("Berkas ini tidak dikenal kantor ini.", "This office does not know this paper."),
        detail=Sentence(
            "Tidak ada surat terbit yang cocok; RANCANGAN juga tidak terdaftar.",
            "No issued paper fits; drafts are not registered either.",
        ),
        next_step=Sentence(
            "Kirim & ambil dahulu bila surat dibuat di laptop lain, lalu periksa lagi.",
            "Sync first if it was made on another laptop, then check again.",
        ),
        field="file",
    )
