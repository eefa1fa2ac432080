"""Which of many chosen orders have papers to print: an order without any ripe paper is left out, and told with why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.receipt import PaymentMethod
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.issue_papers import Issuing
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.paper_rules import papers_of, receipt_for
from blangkon_desktop.usecases.ports import OfficeReader

_WHY = {
    OrderStatus.DRAFT: Sentence("masih draf", "still a draft"),
    OrderStatus.CANCELLED: Sentence("dibatalkan sebelum ada surat terbit", "cancelled before any paper was issued"),
}
_NAMED = 8
_WAITS = Sentence("belum ada surat yang siap", "no paper is ready yet")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order of which nothing is printed, and why."""

    order_id: str
    number: str
    why: Sentence


@dataclass(frozen=True, slots=True)
class Choice:
    """The orders whose papers are printed, each once, and those left out."""

    orders: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()


def choose_ripe(reader: OfficeReader, issuing: Issuing, orders: Sequence[str], method: PaymentMethod | None) -> Choice:
    """Sort these orders. One that is asked for alone is always taken: its RANCANGAN is what is wanted.

    Raises NotFound (`order.unknown`), RuleRefused (`paper.no_orders`, `paper.none_ripe`).
    """
    wanted = tuple(dict.fromkeys(orders))
    if not wanted:
        raise nothing_chosen()
    taken: list[str] = []
    left: list[LeftOut] = []
    for order_id in wanted:
        order = find_order(reader, order_id)
        if len(wanted) == 1 or _has_paper(reader, issuing, order, method):
            taken.append(order_id)
        else:
            left.append(LeftOut(order_id, order.number, _WHY.get(order.status, _WAITS)))
    if not taken:
        raise _none_ripe(left)
    return Choice(tuple(taken), tuple(left))


def say_left_out(left: Sequence[LeftOut]) -> Sentence:
    """Which orders were left out and why, in one sentence; no words where none was, the first eight of many."""
    if not left:
        return Sentence("", "")
    named_id = ", ".join(f"{order.number} ({order.why.id})" for order in left[:_NAMED])
    named_en = ", ".join(f"{order.number} ({order.why.en})" for order in left[:_NAMED])
    if len(left) > _NAMED:
        named_id += f", dan {len(left) - _NAMED} lainnya"
        named_en += f", and {len(left) - _NAMED} more"
    return Sentence(
        f"{len(left)} pesanan tidak ikut dicetak: {named_id}.", f"{len(left)} orders were left out: {named_en}."
    )


def _has_paper(reader: OfficeReader, issuing: Issuing, order: Order, method: PaymentMethod | None) -> bool:
    """Whether a paper of an order was issued or could be issued now."""
    if reader.papers(order.order_id):
        return True
    return any(
        issuing.is_ripe(order, item.kind, receipt_for(order, item.kind, item.receipt), method)
        for item in papers_of(order, method)
    )


def nothing_chosen() -> RuleRefused:
    """The error for no order at all."""
    return RuleRefused(
        "paper.no_orders",
        Sentence("Belum ada pesanan yang dipilih.", "No order is chosen."),
        next_step=Sentence("Pilih satu pesanan atau lebih.", "Choose one order or more."),
        field="orders",
    )


def _none_ripe(left: Sequence[LeftOut]) -> RuleRefused:
    return RuleRefused(
        "paper.none_ripe",
        Sentence("Belum ada surat yang siap dari pesanan yang dipilih.", "None of the orders has a paper ready."),
        detail=say_left_out(left),
        next_step=Sentence(
            "Untuk RANCANGAN, cetak pesanannya satu per satu.", "For drafts, print the orders one by one."
        ),
        field="orders",
        data={"left_out": [{"order_id": order.order_id, "number": order.number} for order in left]},
    )
