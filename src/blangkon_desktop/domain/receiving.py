"""What a receipt of goods is worth, how late it came, and what the lateness costs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import Order, OrderLine
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.rounding import rounded_on


def received_well(receipts: Sequence[Receipt], line: int) -> int:
    """Pieces of a line that came in good condition in all these receipts."""
    return sum(receipt.good(line) for receipt in receipts)


def still_due(order: Order, line: OrderLine) -> int:
    """Pieces of a line that have not come in good condition yet."""
    return max(0, line.quantity - received_well(order.receipts, line.n))


def billable(order: Order, receipt: Receipt) -> Rupiah:
    """The worth in rupiah of a receipt's good pieces: goods and their share of PPN; shipping with the last part.

    Shares are cut so that the receipts of a wholly received order add up to its total exactly: a receipt is worth
    what all receipts up to it are worth, less what those before it are. Once billed it keeps the worth of that day,
    also when the order is amended afterwards.
    """
    if receipt.bill is not None and receipt.bill.worth is not None:
        return receipt.bill.worth
    return worth_before_tax(order, receipt) + worth_ppn(order, receipt) + worth_shipping(order, receipt)


def worth_before_tax(order: Order, receipt: Receipt) -> Rupiah:
    """The goods of a receipt's good pieces before PPN, in rupiah, without shipping."""
    return sum(receipt.good(line.n) * line.price for line in order.content.lines)


def worth_ppn(order: Order, receipt: Receipt) -> Rupiah:
    """The PPN of a receipt's good pieces, in rupiah."""
    return sum(_ppn_until(order, receipt, line) for line in order.content.lines)


def worth_shipping(order: Order, receipt: Receipt) -> Rupiah:
    """The shipping that is due with a receipt, in rupiah: all of it with the one that makes the order whole."""
    upto, before = _until(order, receipt)
    return order.content.shipping if _is_whole(order, upto) and not _is_whole(order, before) else 0


def received_worth(order: Order) -> Rupiah:
    """What all goods received well are worth so far, in rupiah."""
    return sum(billable(order, receipt) for receipt in order.receipts)


def late_days(order: Order, receipt: Receipt) -> int:
    """Calendar days between the agreed day of delivery and the receipt; 0 when it came in time."""
    days = (date.fromisoformat(receipt.date) - date.fromisoformat(order.content.delivery_by)).days
    return max(0, days)


def penalty(policy: Policy, order: Order, receipt: Receipt) -> Rupiah:
    """The penalty for a late receipt, in rupiah: 1/1000 a day of the late part before PPN, never more than the part.

    Law: Perpres 16/2018 Pasal 79 ayat (4)-(5). The rate of the day of the receipt counts.
    """
    on = date.fromisoformat(receipt.date)
    part = worth_before_tax(order, receipt)
    rate = policy.rate("lateness.daily_rate", on)
    return min(part, rounded_on(policy, on, part * rate * late_days(order, receipt)))


def _until(order: Order, receipt: Receipt) -> tuple[list[Receipt], list[Receipt]]:
    upto = [r for r in order.receipts if r.n <= receipt.n]
    return upto, [r for r in upto if r.n < receipt.n]


def _ppn_until(order: Order, receipt: Receipt, line: OrderLine) -> Rupiah:
    upto, before = (received_well(part, line.n) for part in _until(order, receipt))
    return _share(line.ppn, upto, line.quantity) - _share(line.ppn, before, line.quantity)


def _is_whole(order: Order, receipts: Sequence[Receipt]) -> bool:
    return all(received_well(receipts, line.n) >= line.quantity for line in order.content.lines)


def _share(tax: Rupiah, part: int, whole: int) -> Rupiah:
    return (2 * tax * part + whole) // (2 * whole)
