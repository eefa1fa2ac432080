"""“Cetak berkas”: all papers of an order, or of many orders, as one PDF in the order of the file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.bundle_seal import SEAL_BYTES, sealed_bundle
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperSize
from blangkon_desktop.domain.people import Person, require_role
from blangkon_desktop.domain.receipt import PaymentMethod
from blangkon_desktop.usecases.bundle_ports import BundleItem, RenderBundle
from blangkon_desktop.usecases.issue_papers import Issuing, PaperTools
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.paper_context import letterhead
from blangkon_desktop.usecases.paper_rules import papers_of, receipt_for
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.print_papers import PRINT_ACTION, PRINTERS, FileWriter, issue_ripe, note_print
from blangkon_desktop.usecases.ripe_orders import Choice, choose_ripe, nothing_chosen

_NO_CHECK: Callable[[int], None] = lambda _done: None  # noqa: E731
MESSENGER_LIMIT = 2_000_000
"""Bytes that people send to one another by telephone without trouble."""


@dataclass(frozen=True, slots=True)
class PrintedBundle:
    """A bundle, or a part of one, ready to show or write; `papers` counts its papers, `records` are the issued ones."""

    content: bytes
    papers: int
    size: PaperSize
    records: tuple[PaperRecord, ...] = ()

    @property
    def is_large(self) -> bool:
        """Whether it is too large to be sent by telephone."""
        return len(self.content) > MESSENGER_LIMIT

    @property
    def sha256(self) -> str:
        """Fingerprint of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class SavedBundle:
    """Bundles that lie on the disk, each with its place, and what was chosen for them."""

    parts: tuple[tuple[Path, PrintedBundle], ...]
    choice: Choice


def part_path(path: Path, part: int, parts: int) -> Path:
    """`berkas-bagian-02-dari-12.pdf` beside `berkas.pdf`: names that sort; the path itself where there is one part."""
    padded = f"{part:0{len(str(parts))}}"
    return path if parts == 1 else path.with_name(f"{path.stem}-bagian-{padded}-dari-{parts}{path.suffix}")


class PrintBundle:
    """Issues what is ripe of each order and puts all papers into one PDF; what was saved is noted in the register."""

    def __init__(self, store: OfficeStore, render: RenderBundle, write_file: FileWriter, tools: PaperTools) -> None:
        self._store = store
        self._render = render
        self._write_file = write_file
        self._device = tools.device
        self._issuing = Issuing(tools)

    def choose(self, orders: Sequence[str], method: PaymentMethod | None = None) -> Choice:
        """Which of these orders have a paper to print, and which are left out and why.

        Raises NotFound (`order.unknown`), RuleRefused (`paper.no_orders`, `paper.none_ripe`).
        """
        with self._store.read() as reader:
            return choose_ripe(reader, self._issuing, orders, method)

    def save(
        self,
        person: Person,
        orders: Sequence[str],
        size: PaperSize,
        path: Path,
        *,
        method: PaymentMethod | None = None,
        two_sided: bool = False,
        split: bool = False,
        check: Callable[[int], None] = _NO_CHECK,
    ) -> SavedBundle:
        """Make and write one PDF, with `split` parts of at most a messenger's limit beside the path.

        A file is noted in the register as a printing once its bytes are safely on the disk, and not before.
        Raises as `choose` and `make`, and what writing raises.
        """
        choice = self.choose(orders, method)
        limit = MESSENGER_LIMIT if split else None
        made = self.make_parts(
            person, choice.orders, size, method=method, two_sided=two_sided, check=check, limit=limit
        )
        saved = []
        for at, part in enumerate(made, 1):
            target = part_path(path, at, len(made))
            self._write_file(target, part.content)
            self.note(person, part)
            saved.append((target, part))
        return SavedBundle(tuple(saved), choice)

    def make(
        self,
        person: Person,
        orders: Sequence[str],
        size: PaperSize,
        *,
        method: PaymentMethod | None = None,
        two_sided: bool = False,
        check: Callable[[int], None] = _NO_CHECK,
    ) -> PrintedBundle:
        """One PDF of the files of these orders, in their order. `check(done papers)` may raise to cancel.

        Numbers that were given before a cancel stay given: the papers are issued, the bundle is not written.
        """
        (made,) = self.make_parts(person, orders, size, method=method, two_sided=two_sided, check=check)
        return made

    def make_parts(
        self,
        person: Person,
        orders: Sequence[str],
        size: PaperSize,
        *,
        method: PaymentMethod | None = None,
        two_sided: bool = False,
        check: Callable[[int], None] = _NO_CHECK,
        limit: int | None = None,
    ) -> tuple[PrintedBundle, ...]:
        """As `make`, in as many PDFs as it takes for each to have at most `limit` bytes (None: one).

        It is cut between papers, so one that is larger alone stays larger; each part has its own cover, which says
        which part it is, and its own bookmarks.
        """
        require_role(person, *PRINTERS, action=PRINT_ACTION)
        if not orders:
            raise nothing_chosen()
        for order_id in orders:
            check(0)
            with self._store.write(person.user) as writer:
                order = find_order(writer, order_id)
                issue_ripe(self._issuing, writer, order, papers_of(order, method), method)
        with self._store.read() as reader:
            office = reader.office()
        printed: list[PaperRecord | None] = []
        drawn = self._render(
            self._items(orders, method, printed),
            size,
            letterhead(office),
            practice=office.practice,
            two_sided=two_sided,
            limit=limit - SEAL_BYTES if limit is not None else None,
            check=check,
        )
        made, at = [], 0
        for part in drawn:
            records = tuple(record for record in printed[at : at + part.papers] if record is not None)
            content = sealed_bundle(part.content, self._device.public_key, self._device.sign)
            made.append(PrintedBundle(content, part.papers, size, records))
            at += part.papers
        return tuple(made)

    def note(self, person: Person, made: PrintedBundle) -> None:
        """Note in the register that the issued papers of a bundle were printed or saved."""
        with self._store.write(person.user) as writer:
            for record in made.records:
                note_print(self._issuing, writer, record, made.size, made.sha256)

    def _items(
        self, orders: Sequence[str], method: PaymentMethod | None, printed: list[PaperRecord | None]
    ) -> Iterator[BundleItem]:
        """The papers one after another: only one order is in memory at a time."""
        for order_id in orders:
            with self._store.read() as reader:
                order = find_order(reader, order_id)
                group = f"{order.number} – {order.content.purpose}"
                if order.status is OrderStatus.CANCELLED:
                    group = f"{group} (DIBATALKAN)"
                for wanted in papers_of(order, method):
                    receipt = receipt_for(order, wanted.kind, wanted.receipt)
                    frozen = self._issuing.frozen(reader, order, wanted.kind, receipt, method)
                    name = PAPER_NAMES[wanted.kind].id
                    if wanted.receipt and len(order.receipts) > 1:
                        name = f"{name}, penerimaan ke-{wanted.receipt}"
                    if frozen.draft:
                        name = f"{name} (RANCANGAN)"
                    printed.append(frozen.record)
                    seal = frozen.record.seal if frozen.record else ""
                    yield BundleItem(group, name, frozen.data, frozen.draft, seal)
