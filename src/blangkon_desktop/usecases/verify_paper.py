"""Tells whether a paper is genuine: a PDF by its bytes, a printed page by its short code or its code square."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from blangkon_desktop.domain.bundle_seal import read_seal
from blangkon_desktop.domain.errors import Damaged, NotFound
from blangkon_desktop.domain.paper_codec import paper_from
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind, PaperSize
from blangkon_desktop.domain.paper_seal import read_claim, statement_of
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.letter_ports import LetterBook, PaperRecord
from blangkon_desktop.usecases.paper_traces import Traces, named_papers, page_digests, traces
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.print_papers import PaperRenderer

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
    `papers` are those of a file that holds several, the first of them being `record`; `changed` are those of an
    altered file whose pages are not all there as they were printed. `combined`: the file is a bundle.
    """

    verdict: Verdict
    record: PaperRecord | None
    number: str
    kind: str
    later: PaperRecord | None = None
    papers: tuple[PaperRecord, ...] = ()
    changed: tuple[PaperRecord, ...] = ()
    combined: bool = False


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
        """A PDF by its bytes: those that were printed once, that the frozen data give again, or that a laptop sealed.

        NotFound: `paper.unknown` where this office knows none of its papers, `paper.unknown_seal` for a bundle whose
        papers are whole, but which a laptop combined that is not known here.
        """
        with self._store.read() as reader:
            book, practice = reader.letters(), reader.office().practice
            known = book.by_bytes(hashlib.sha256(content).hexdigest())
            if known:
                return _about(book, Verdict.GENUINE, known)
            keys, seal = book.device_keys(), read_seal(content)
            sealed = seal is not None and seal.public_key in keys
            if seal is not None and sealed and self._check(seal.public_key, seal.message, seal.signature):
                papers = _known(book, named_papers(content))
                if papers:
                    return _about(book, Verdict.GENUINE, papers, combined=True)
                raise unknown()
            found = traces(content)
            papers = _known(book, found.papers) or _titled(book, content)
        if not papers:
            raise unknown()
        changed: tuple[PaperRecord, ...]
        if len(papers) == 1 and not found.bundle and seal is None:
            same = any(made == content for made in self._copies(papers[0], practice))
            changed = () if same else papers
        else:
            same, changed = False, tuple(each for each in papers if not self._is_whole(each, found, practice))
            if seal is not None and not sealed and not changed:
                raise _unknown_seal(len(papers))
        with self._store.read() as reader:
            verdict = Verdict.GENUINE if same else Verdict.ALTERED
            combined = found.bundle or len(papers) > 1
            return _about(reader.letters(), verdict, papers, changed, combined=combined)

    def code(self, text: str) -> Verification:
        """A printed page by what stands on it: the typed short code (`AB12-…`), or the read code square."""
        claim = read_claim(text)
        with self._store.read() as reader:
            book = reader.letters()
            if claim is None:
                return _about(book, Verdict.GENUINE, (_by_short_code(book, text),))
            record = book.by_fingerprint(claim.fingerprint)
            if record is not None:
                said = statement_of(paper_from(PaperKind(record.kind), record.data))
                return _about(book, Verdict.GENUINE if said == claim.statement else Verdict.ALTERED, (record,))
            keys = book.device_keys()
        message = claim.statement.encode()
        if claim.seal and any(self._check(key, message, claim.seal) for key in keys):
            return Verification(Verdict.GENUINE, None, claim.number, claim.kind)
        raise unknown()

    def _is_whole(self, record: PaperRecord, found: Traces, practice: bool) -> bool:
        """Whether all pages of a paper are among those found, on one of the sizes."""
        return any(page_digests(made) <= found.pages for made in self._copies(record, practice))

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


def _known(book: LetterBook, beginnings: Iterable[str]) -> tuple[PaperRecord, ...]:
    """The issued papers among those that a file names, each once."""
    records = (book.by_fingerprint(beginning) for beginning in beginnings)
    return tuple({record.paper_id: record for record in records if record is not None}.values())


def _titled(book: LetterBook, content: bytes) -> tuple[PaperRecord, ...]:
    """The paper whose number is in the title of a file that names Blangkon."""
    for title in _TITLE.findall(content):
        said = title.decode("latin-1").replace("\\", "")
        record = book.by_number(said.partition(" Nomor ")[2])
        if record is not None and b"Blangkon" in content:
            return (record,)
    return ()


def _about(
    book: LetterBook,
    verdict: Verdict,
    papers: tuple[PaperRecord, ...],
    changed: tuple[PaperRecord, ...] = (),
    *,
    combined: bool = False,
) -> Verification:
    first = papers[0]
    later = next((newer for record in papers if (newer := _newer(book, record)) is not None), None)
    return Verification(verdict, first, first.number, first.kind, later, papers, changed, combined or len(papers) > 1)


def _newer(book: LetterBook, record: PaperRecord) -> PaperRecord | None:
    newest = book.by_number(record.number)
    return newest if newest is not None and newest.version > record.version else None


def say(found: Verification) -> Sentence:
    """The verdict in one sentence."""
    kind = PAPER_NAMES[PaperKind(found.kind)] if found.kind in list(PaperKind) else Sentence(found.kind, found.kind)
    count = len(found.papers)
    if found.verdict is Verdict.ALTERED and found.combined:
        whole = count - len(found.changed)
        rest = ("", "") if found.changed else (", yang berubah bagian lainnya", ", the rest was changed")
        return Sentence(
            f"Berkas gabungan ini diubah setelah dicetak; {whole} dari {count} surat terbit masih utuh{rest[0]}.",
            f"This combined file was altered after printing; {whole} of {count} papers are still whole{rest[1]}.",
        )
    if found.verdict is Verdict.ALTERED:
        return Sentence(
            f"Berkas ini berbeda dari {kind.id.lower()} nomor {found.number} yang diterbitkan.",
            f"This file differs from the {kind.en.lower()} {found.number} that was issued.",
        )
    if count > 1:
        more = (", ada yang sudah diganti versi baru", ", some replaced since") if found.later else ("", "")
        return Sentence(
            f"Asli: satu berkas dengan {count} surat terbit{more[0]}.",
            f"Genuine: one file with {count} issued papers{more[1]}.",
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


def _unknown_seal(papers: int) -> NotFound:
    return NotFound(
        "paper.unknown_seal",
        Sentence("Berkas gabungan ini dibuat laptop yang belum dikenal.", "An unknown laptop combined this file."),
        detail=Sentence(
            f"Ke-{papers} surat terbit di dalamnya utuh; sampul dan lembar lainnya tidak dapat dipastikan."
            if papers > 1
            else "Surat terbit di dalamnya utuh; sampul dan lembar lainnya tidak dapat dipastikan.",
            f"The {papers} issued papers in it are whole; nothing can be said of the cover and the other sheets.",
        ),
        next_step=Sentence("Kirim & ambil dahulu, lalu periksa lagi.", "Sync first, then check again."),
        field="file",
        data={"papers": papers},
    )
