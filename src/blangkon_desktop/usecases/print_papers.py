"""Print the papers of an order: preview, issue, write files, note each printing in the register."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_lists import ChecklistSpj, CheckRow
from blangkon_desktop.domain.papers import Paper
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.receipt import PaymentMethod, Receipt
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.issue_papers import Frozen, Issuing, PaperTools
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.order_access import find_order, required_reason
from blangkon_desktop.usecases.paper_rules import WantedPaper, check_applicable, never, papers_of, receipt_for
from blangkon_desktop.usecases.ports import OfficeReader, OfficeStore, OfficeWriter

PRINTERS = (Role.PPK, Role.PEJABAT_PENGADAAN, Role.PPTK, Role.BENDAHARA, Role.PA, Role.KPA)
PRINT_ACTION = Sentence("mencetak berkas", "print papers")


_LAST = (PaperKind.NOTA_PENCAIRAN_DANA, PaperKind.DAFTAR_PAJAK, PaperKind.RINGKASAN_KONTRAK)
_ISSUED_IN = [*(kind for kind in PaperKind if kind not in _LAST), *_LAST]
"""The order in which papers come to be: those about the payment cite the others."""


class PaperRenderer(Protocol):
    """Turns frozen data into PDF bytes; the same data give the same bytes."""

    def __call__(self, data: Paper, size: PaperSize, *, draft: bool, practice: bool, seal: str = "") -> bytes:
        """The PDF."""


class FileWriter(Protocol):
    """Writes a file whole or not at all."""

    def __call__(self, path: Path, content: bytes) -> None:
        """Write, flush to disk, put in place."""


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper ready to show or write; `number` is "" for a RANCANGAN, `record` its issue where there is one.

    `copies` counts how often it was printed before, `data` is what it was made from.
    """

    kind: PaperKind
    number: str
    content: bytes
    final: bool
    receipt: int = 0
    record: PaperRecord | None = None
    size: PaperSize = PaperSize.F4
    copies: int = 0
    data: Paper | None = None

    @property
    def sha256(self) -> str:
        """Fingerprint of the bytes."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return self.content.count(b"/Type/Page/")  # as documents/pdf_file.py writes each


@dataclass(frozen=True, slots=True)
class PaperState:
    """A paper of an order as a list shows it.

    `waits_for` says what makes it possible, None where it can be issued or needs no number; `number` is "" until it
    is issued; `outdated`: it would say something else today.
    """

    kind: PaperKind
    receipt: int
    number: str
    version: int
    issued_at: str
    waits_for: Sentence | None
    outdated: bool
    copies: int


class PrintPapers:
    """Preview and print. The bytes that are previewed are the bytes that are printed."""

    def __init__(self, store: OfficeStore, render: PaperRenderer, write_file: FileWriter, tools: PaperTools) -> None:
        self._store = store
        self._render = render
        self._write_file = write_file
        self._issuing = Issuing(tools)

    def states(self, order_id: str, method: PaymentMethod | None = None) -> tuple[PaperState, ...]:
        """The papers of the order's file in its order, with what each waits for."""
        with self._store.read() as reader:
            order = find_order(reader, order_id)
            return tuple(self._state(reader, order, wanted, method) for wanted in papers_of(order, method))

    def preview(
        self,
        person: Person,
        order_id: str,
        kind: PaperKind,
        size: PaperSize,
        *,
        receipt: int | None = None,
        method: PaymentMethod | None = None,
    ) -> PrintedPaper:
        """The paper as it stands, without giving a number: a RANCANGAN until it is issued."""
        require_role(person, *PRINTERS, action=PRINT_ACTION)
        with self._store.read() as reader:
            order = find_order(reader, order_id)
            found = self._receipt(order, kind, receipt, method)
            frozen = self._issuing.frozen(reader, order, kind, found, method)
            return self._rendered(reader, frozen, size)

    def produce(
        self,
        person: Person,
        order_id: str,
        kind: PaperKind,
        size: PaperSize,
        *,
        receipt: int | None = None,
        method: PaymentMethod | None = None,
    ) -> PrintedPaper:
        """The paper with its number: issued now if it is ripe and was not, a RANCANGAN before that.

        Raises NotAllowed (`people.wrong_role`), NotFound (`order.unknown`), RuleRefused (`paper.not_applicable`).
        """
        require_role(person, *PRINTERS, action=PRINT_ACTION)
        with self._store.read() as reader:
            order = find_order(reader, order_id)
            found = self._receipt(order, kind, receipt, method)
            frozen = self._issuing.frozen(reader, order, kind, found, method)
            if not frozen.draft or not self._issuing.is_ripe(order, kind, found, method):
                return self._rendered(reader, frozen, size)
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            found = self._receipt(order, kind, receipt, method)
            return self._rendered(writer, self._issuing.issue(writer, order, kind, found, method), size)

    def renew(
        self,
        person: Person,
        order_id: str,
        kind: PaperKind,
        size: PaperSize,
        reason: str | None,
        *,
        receipt: int | None = None,
        method: PaymentMethod | None = None,
    ) -> PrintedPaper:
        """A new version of an issued paper with the data of now, with a reason; the old version stays."""
        require_role(person, *PRINTERS, action=PRINT_ACTION)
        text = required_reason(reason)
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            found = self._receipt(order, kind, receipt, method)
            return self._rendered(writer, self._issuing.renew(writer, order, kind, found, method, text), size)

    def wanted(self, order_id: str, method: PaymentMethod | None = None) -> tuple[WantedPaper, ...]:
        """The papers that apply to an order."""
        with self._store.read() as reader:
            return papers_of(find_order(reader, order_id), method)

    def print_to(
        self,
        person: Person,
        order_id: str,
        wanted: Sequence[WantedPaper],
        size: PaperSize,
        folder: Path,
        *,
        method: PaymentMethod | None = None,
        reason: str | None = None,
    ) -> list[Mapping[str, object]]:
        """Write papers as files into a folder (made when missing); returns the rows of `order print`.

        With a reason each is issued anew as the next version.
        """
        papers = list(self.ready(person, order_id, wanted, size, method=method, reason=reason))
        with self._store.read() as reader:
            number = find_order(reader, order_id).number
        rows: list[Mapping[str, object]] = []
        for paper in papers:
            path = folder / file_name(number, paper)
            self._write_file(path, paper.content)
            rows.append(_row(paper, path))
        self.note(person, papers)
        return rows

    def ready(
        self,
        person: Person,
        order_id: str,
        wanted: Sequence[WantedPaper],
        size: PaperSize,
        *,
        method: PaymentMethod | None = None,
        reason: str | None = None,
    ) -> Iterator[PrintedPaper]:
        """Issue what is ripe of these papers, then draw one after another; that they were printed is noted by `note`.

        With a reason each is issued anew as the next version.
        """
        require_role(person, *PRINTERS, action=PRINT_ACTION)
        self._prepare(person, order_id, wanted, method, reason)
        for item in wanted:
            with self._store.read() as reader:
                order = find_order(reader, order_id)
                receipt = self._receipt(order, item.kind, item.receipt, method)
                paper = self._rendered(reader, self._issuing.frozen(reader, order, item.kind, receipt, method), size)
            yield paper

    def _prepare(
        self,
        person: Person,
        order_id: str,
        wanted: Sequence[WantedPaper],
        method: PaymentMethod | None,
        reason: str | None,
    ) -> None:
        """Issue what is ripe before anything is drawn: each paper can then cite the others, lists show them all."""
        text = required_reason(reason) if reason is not None else ""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            for item in wanted:
                receipt = self._receipt(order, item.kind, item.receipt, method)
                if text:
                    self._issuing.renew(writer, order, item.kind, receipt, method, text)
            if not text:
                issue_ripe(self._issuing, writer, order, wanted, method)

    def checklist(self, order_id: str, method: PaymentMethod | None = None) -> tuple[CheckRow, ...]:
        """What is there and what is missing, in the order of the file: the rows of the printed checklist."""
        with self._store.read() as reader:
            order = find_order(reader, order_id)
            data = self._issuing.frozen(reader, order, PaperKind.CHECKLIST_SPJ, None, method).data
        assert isinstance(data, ChecklistSpj)
        return data.rows

    def note(self, person: Person, papers: Sequence[PrintedPaper]) -> None:
        """Note in the register that issued papers were printed or saved (`Cetakan ke-2`, …)."""
        issued = [paper for paper in papers if paper.record is not None]
        if not issued:
            return
        with self._store.write(person.user) as writer:
            for paper in issued:
                assert paper.record is not None
                note_print(self._issuing, writer, paper.record, paper.size, paper.sha256)

    def _receipt(
        self, order: Order, kind: PaperKind, wanted: int | None, method: PaymentMethod | None
    ) -> Receipt | None:
        receipt = receipt_for(order, kind, wanted)
        check_applicable(kind, order, receipt, method)
        return receipt

    def _rendered(self, reader: OfficeReader, frozen: Frozen, size: PaperSize) -> PrintedPaper:
        record, data = frozen.record, frozen.data
        practice = reader.office().practice
        content = self._render(
            data, size, draft=frozen.draft, practice=practice, seal=record.seal if record is not None else ""
        )
        copies = len(reader.letters().prints(record.paper_id)) if record is not None else 0
        number = record.number if record is not None else ""
        return PrintedPaper(data.kind, number, content, not frozen.draft, data.head.receipt, record, size, copies, data)

    def _state(
        self, reader: OfficeReader, order: Order, wanted: WantedPaper, method: PaymentMethod | None
    ) -> PaperState:
        receipt = order.receipt(wanted.receipt) if wanted.receipt is not None else None
        waits = self._issuing.waits_for(order, wanted.kind, receipt, method)
        records = [
            r
            for r in reader.papers(order.order_id)
            if r.kind == wanted.kind.value and r.receipt == (wanted.receipt or 0)
        ]
        if not records:
            return PaperState(wanted.kind, wanted.receipt or 0, "", 0, "", waits, outdated=False, copies=0)
        last = max(records, key=lambda record: record.version)
        old = never(wanted.kind, order, receipt) is None and self._issuing.is_outdated(
            reader, order, last, receipt, method
        )
        return PaperState(
            kind=wanted.kind,
            receipt=wanted.receipt or 0,
            number=last.number,
            version=last.version,
            issued_at=last.issued_at,
            waits_for=None,
            outdated=old,
            copies=len(reader.letters().prints(last.paper_id)),
        )


def issue_ripe(
    issuing: Issuing, writer: OfficeWriter, order: Order, wanted: Sequence[WantedPaper], method: PaymentMethod | None
) -> None:
    """Issue those of the wanted papers that are ripe, in the order in which they come to be."""
    for item in sorted(wanted, key=lambda w: _ISSUED_IN.index(w.kind)):
        receipt = receipt_for(order, item.kind, item.receipt)
        if issuing.is_ripe(order, item.kind, receipt, method):
            issuing.issue(writer, order, item.kind, receipt, method)


def note_print(issuing: Issuing, writer: OfficeWriter, record: PaperRecord, size: PaperSize, sha256: str) -> None:
    """Note one printing of an issued paper; `sha256` is that of the file that it went into."""
    payload = {"paper_id": record.paper_id, "size": size.value, "sha256": sha256}
    writer.append(Change(EntityKind.PAPER, issuing.new_id(), "paper.printed", payload))


def file_name(order_number: str, paper: PrintedPaper) -> str:
    """`P26-0A1B-0001-09-bast-2-f4.pdf`: files of one order sort in the order of its file."""
    part = f"-{paper.receipt}" if paper.receipt > 1 else ""
    return f"{order_number}-{paper.kind.place:02}-{paper.kind.value}{part}-{paper.size.value}.pdf"


def _row(paper: PrintedPaper, path: Path) -> Mapping[str, object]:
    return {
        "kind": paper.kind.value,
        "number": paper.number or None,
        "path": str(path),
        "sha256": paper.sha256,
        "pages": paper.pages,
        "state": "final" if paper.final else "draft",
        "receipt": paper.receipt or None,
        "version": paper.record.version if paper.record else None,
        "copy": paper.copies + 1 if paper.record else None,
    }
