"""What a receipt of goods is worth."""

from __future__ import annotations

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import Order, Receipt


def billable(order: Order, receipt: Receipt) -> Rupiah:
    """The worth in rupiah of a receipt's good pieces: goods and their share of PPN; shipping with the last part.

    Shares are cut so that the receipts of a wholly received order add up to its total exactly: a receipt is worth
    what all receipts up to it are worth, less what those before it are.
    """
    upto = [r for r in order.receipts if r.n <= receipt.n]
    before = [r for r in order.receipts if r.n < receipt.n]
    return _worth(order, upto) - _worth(order, before)


def _worth(order: Order, receipts: list[Receipt]) -> Rupiah:
    good = {line.n: 0 for line in order.content.lines}
    for receipt in receipts:
        for n, _, well, _, _ in receipt.lines:
            good[n] += well
    worth = sum(good[x.n] * x.price + _share(x.ppn, good[x.n], x.quantity) for x in order.content.lines)
    whole = all(good[line.n] >= line.quantity for line in order.content.lines)
    return worth + (order.content.shipping if whole else 0)


def _share(tax: Rupiah, part: int, whole: int) -> Rupiah:
    return (2 * tax * part + whole) // (2 * whole)
