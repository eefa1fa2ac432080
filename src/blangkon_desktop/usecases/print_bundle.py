"""“Cetak berkas”: all papers of an order, or of many orders, as one PDF in the order of the file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

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
    def sha256(self) -> str:
        """Fingerprint of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


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
        require_role(person, *PRINTERS, action=PRINT_ACTION)
        if not orders:
            raise _nothing()
        for order_id in orders:
            with self._store.write(person.user) as writer:
                order = find_order(writer, order_id)
                issue_ripe(self._issuing, writer, order, papers_of(order, method), method)
        printed: list[PaperRecord] = []
        with self._store.read() as reader:
            office = reader.office()
        items = self._items(orders, method, printed)
        content = self._render(
            items, size, letterhead(office), practice=office.practice, two_sided=two_sided, check=check
        )
        made = PrintedBundle(content, len(printed), size)
        with self._store.write(person.user) as writer:
            for record in printed:
                if record.paper_id:
                    note_print(self._issuing, writer, record, size, made.sha256)
        return made

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
