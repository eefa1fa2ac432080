"""Print the papers of an order: freeze the data, give a number when the paper is ripe, write the bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.numbering import write_number
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.paper_codec import fingerprint, from_plain, to_plain
from blangkon_desktop.domain.papers import PaperKind, PaperSize, SuratPesanan
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.number_blocks import take_number
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.paper_data import paper_code, surat_pesanan
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource, OfficeReader, OfficeStore, OfficeWriter

PRINTERS = (Role.PPK, Role.PEJABAT_PENGADAAN, Role.PPTK, Role.BENDAHARA, Role.PA, Role.KPA)
_PRINT = Sentence("mencetak berkas", "print papers")
_UNRIPE = (OrderStatus.DRAFT, OrderStatus.SUBMITTED, OrderStatus.CANCELLED)


class PaperRenderer(Protocol):
    """Turns frozen data into PDF bytes; the same data give the same bytes."""

    def __call__(self, data: SuratPesanan, size: PaperSize, *, draft: bool, practice: bool) -> bytes:
        """The PDF."""


class FileWriter(Protocol):
    """Writes a file whole or not at all."""

    def __call__(self, path: Path, content: bytes) -> None:
        """Write, flush to disk, put in place."""


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper ready to show or write; `number` is "" for a RANCANGAN."""

    kind: PaperKind
    number: str
    content: bytes
    final: bool

    @property
    def sha256(self) -> str:
        """Fingerprint of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


class PrintPapers:
    """Preview and print. The bytes that are previewed are the bytes that are printed."""

    def __init__(
        self,
        store: OfficeStore,
        render: PaperRenderer,
        write_file: FileWriter,
        policy: Callable[[], Policy],
        clock: Clock,
        ids: IdSource,
        device: DeviceKey,
    ) -> None:
        self._store = store
        self._render = render
        self._write_file = write_file
        self._policy = policy
        self._clock = clock
        self._ids = ids
        self._device = device

    def produce(self, person: Person, order_id: str, kind: PaperKind, size: PaperSize) -> PrintedPaper:
        """The paper of an order: issued with a number once when it is ripe, RANCANGAN before that."""
        require_role(person, *PRINTERS, action=_PRINT)
        _check_kind(kind)
        with self._store.read() as reader:
            order = find_order(reader, order_id)
            practice = reader.office().practice
            data = _issued(reader, order, kind)
            if data is None and order.status in _UNRIPE:
                today = self._clock.now().date()
                data = surat_pesanan(reader, order, self._policy(), today, clock_set=self._clock.is_set)
                return PrintedPaper(kind, "", self._render(data, size, draft=True, practice=practice), final=False)
        data = data or self._issue(person, order_id, kind)
        return PrintedPaper(kind, data.number, self._render(data, size, draft=False, practice=practice), final=True)

    def print_to(
        self, person: Person, order_id: str, kinds: tuple[PaperKind, ...], size: PaperSize, folder: Path
    ) -> list[Mapping[str, object]]:
        """Write papers as files into a folder (made when missing); returns the rows of `order print`."""
        rows: list[Mapping[str, object]] = []
        for kind in kinds:
            paper = self.produce(person, order_id, kind, size)
            with self._store.read() as reader:
                name = f"{find_order(reader, order_id).number}-{kind.value}-{size.value}.pdf"
            path = folder / name
            self._write_file(path, paper.content)
            rows.append(
                {
                    "kind": kind.value,
                    "number": paper.number or None,
                    "path": str(path),
                    "sha256": paper.sha256,
                    "pages": paper.content.count(b"/Type /Page\n") or paper.content.count(b"/Type /Page "),
                    "state": "final" if paper.final else "draft",
                }
            )
        return rows

    def _issue(self, person: Person, order_id: str, kind: PaperKind) -> SuratPesanan:
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            known = _issued(writer, order, kind)
            if known is not None:  # another process was faster
                return known
            today = self._clock.now().date()
            running, number = self._next_number(writer, kind)
            base = surat_pesanan(writer, order, self._policy(), today, clock_set=self._clock.is_set)
            data = replace(base, number=number, issued_on=today)
            payload = {
                "order_id": order.order_id,
                "kind": kind.value,
                "number": number,
                "running": running,
                "year": today.year,
                "fingerprint": fingerprint(data),
                "data": to_plain(data),
            }
            writer.append(Change(EntityKind.PAPER, self._ids.new(), "paper.issued", payload))
            return data

    def _next_number(self, writer: OfficeWriter, kind: PaperKind) -> tuple[int, str]:
        today = self._clock.now().date()
        running = take_number(writer, self._device.device_id, kind.value, today.year)
        pattern = writer.office().details.get("number_pattern") or self._policy().text("letter.pattern", today)
        code = paper_code(kind)
        return running, write_number(pattern, number=running, kind=code, year=today.year, month=today.month)


def applicable_kinds() -> tuple[PaperKind, ...]:
    """The kinds that this release prints for an e-purchase."""
    return (PaperKind.SURAT_PESANAN,)


def _issued(reader: OfficeReader, order: Order, kind: PaperKind) -> SuratPesanan | None:
    for record in reader.papers(order.order_id):
        if record.kind == kind.value:
            return from_plain(SuratPesanan, record.data)
    return None


def _check_kind(kind: PaperKind) -> None:
    if kind is PaperKind.SPK:
        raise RuleRefused(
            "paper.not_applicable",
            Sentence("Pembelian e-purchasing memakai surat pesanan, bukan SPK.", "An e-purchase has a surat pesanan."),
            detail=Sentence("Perpres 16/2018 Pasal 28 ayat (6).", "Perpres 16/2018 Pasal 28 ayat (6)."),
            next_step=Sentence("Cetak surat pesanan.", "Print the surat pesanan."),
            field="kind",
        )
    if kind not in applicable_kinds():
        known = ", ".join(k.value for k in applicable_kinds())
        raise InvalidInput(
            "paper.not_offered",
            Sentence(
                f"Berkas «{kind.value}» belum tersedia pada versi ini.", f"This release can't print “{kind.value}”."
            ),
            next_step=Sentence(f"Yang tersedia: {known}.", f"Available: {known}."),
            field="kind",
        )
