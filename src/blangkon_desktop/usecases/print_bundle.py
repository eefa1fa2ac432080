"""“Cetak berkas”: all papers of an order, or of many orders, as one PDF in the order of the file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperSize
from blangkon_desktop.domain.people import Person, require_role
from blangkon_desktop.domain.receipt import PaymentMethod
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.bundle_ports import BundleItem, RenderBundle
from blangkon_desktop.usecases.issue_papers import Issuing, PaperTools
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.paper_context import letterhead
from blangkon_desktop.usecases.paper_rules import papers_of, receipt_for
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.print_papers import PRINT_ACTION, PRINTERS, issue_ripe, note_print

_NO_CHECK: Callable[[int], None] = lambda _done: None  # noqa: E731
MESSENGER_LIMIT = 2_000_000
"""Bytes that people send to one another by telephone without trouble."""


@dataclass(frozen=True, slots=True)
class PrintedBundle:
    """A bundle ready to show or write; `papers` counts its papers."""

    content: bytes
    papers: int
    size: PaperSize

    @property
    def is_large(self) -> bool:
        """Whether it is too large to be sent by telephone."""
        return len(self.content) > MESSENGER_LIMIT

    @property
    def sha256(self) -> str:
        """Fingerprint of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


def part_path(path: Path, part: int, parts: int) -> Path:
    """`berkas-bagian-1-dari-2.pdf` beside `berkas.pdf`; the path itself where there is one part."""
    return path if parts == 1 else path.with_name(f"{path.stem}-bagian-{part}-dari-{parts}{path.suffix}")


class PrintBundle:
    """Issues what is ripe of each order and puts all papers into one PDF; each printing is noted."""

    def __init__(self, store: OfficeStore, render: RenderBundle, tools: PaperTools) -> None:
        self._store = store
        self._render = render
        self._issuing = Issuing(tools)

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
        self._issue(person, orders, method, check)
        printed: list[PaperRecord] = []
        items = self._items(orders, method, printed)
        made = self._drawn(items, size, two_sided, check, lambda: len(printed))
        self._note(person, made, printed)
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
        """As `make`, in as many PDFs as it takes for each to have at most `limit` bytes (None: a messenger's).

        It is cut between papers, so one that is larger alone stays larger; each part has its own cover and bookmarks.
        """
        self._issue(person, orders, method, check)
        records: list[PaperRecord] = []
        items = list(self._items(orders, method, records))
        drawn = self._cut(items, 0, size, two_sided, check, MESSENGER_LIMIT if limit is None else limit)
        at = 0
        for part in drawn:
            self._note(person, part, records[at : at + part.papers])
            at += part.papers
        return tuple(drawn)

    def _cut(
        self,
        items: Sequence[BundleItem],
        before: int,
        size: PaperSize,
        two_sided: bool,
        check: Callable[[int], None],
        limit: int,
    ) -> list[PrintedBundle]:
        """Draw these papers; where they are too many bytes, draw as many runs of them as their size asks for."""
        whole = self._drawn(items, size, two_sided, lambda done: check(before + done), lambda: len(items))
        if len(whole.content) <= limit or len(items) < 2:
            return [whole]
        runs = min(len(items), max(2, -(-len(whole.content) * 11 // (limit * 10))))
        edges = [len(items) * n // runs for n in range(runs + 1)]
        parts: list[PrintedBundle] = []
        for first, last in pairwise(edges):
            parts += self._cut(items[first:last], before + first, size, two_sided, check, limit)
        return parts

    def _issue(
        self, person: Person, orders: Sequence[str], method: PaymentMethod | None, check: Callable[[int], None]
    ) -> None:
        require_role(person, *PRINTERS, action=PRINT_ACTION)
        if not orders:
            raise _nothing()
        for order_id in orders:
            check(0)
            with self._store.write(person.user) as writer:
                order = find_order(writer, order_id)
                issue_ripe(self._issuing, writer, order, papers_of(order, method), method)

    def _drawn(
        self,
        items: Iterable[BundleItem],
        size: PaperSize,
        two_sided: bool,
        check: Callable[[int], None],
        count: Callable[[], int],
    ) -> PrintedBundle:
        with self._store.read() as reader:
            office = reader.office()
        head = letterhead(office)
        content = self._render(items, size, head, practice=office.practice, two_sided=two_sided, check=check)
        return PrintedBundle(content, count(), size)

    def _note(self, person: Person, made: PrintedBundle, printed: Sequence[PaperRecord]) -> None:
        with self._store.write(person.user) as writer:
            for record in printed:
                if record.paper_id:
                    note_print(self._issuing, writer, record, made.size, made.sha256)

    def _items(
        self, orders: Sequence[str], method: PaymentMethod | None, printed: list[PaperRecord]
    ) -> Iterator[BundleItem]:
        """The papers one after another: only one order is in memory at a time."""
        for order_id in orders:
            with self._store.read() as reader:
                order = find_order(reader, order_id)
                group = f"{order.number} – {order.content.purpose}"
                for wanted in papers_of(order, method):
                    receipt = receipt_for(order, wanted.kind, wanted.receipt)
                    frozen = self._issuing.frozen(reader, order, wanted.kind, receipt, method)
                    name = PAPER_NAMES[wanted.kind].id
                    if wanted.receipt and len(order.receipts) > 1:
                        name = f"{name}, penerimaan ke-{wanted.receipt}"
                    if frozen.draft:
                        name = f"{name} (RANCANGAN)"
                    printed.append(frozen.record or _UNREGISTERED)
                    seal = frozen.record.seal if frozen.record else ""
                    yield BundleItem(group, name, frozen.data, frozen.draft, seal)


_UNREGISTERED = PaperRecord("", "", "", "", 0, 0, "", "", {})


def _nothing() -> RuleRefused:
    return RuleRefused(
        "paper.no_orders",
        Sentence("Belum ada pesanan yang dipilih.", "No order is chosen."),
        next_step=Sentence("Pilih satu pesanan atau lebih.", "Choose one order or more."),
        field="orders",
    )
