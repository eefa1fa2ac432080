"""What an order uses of its budget line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from blangkon_desktop.domain.budget import BudgetLine, BudgetUse
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.receiving import received_worth

_IDLE = frozenset({OrderStatus.DRAFT, OrderStatus.CANCELLED})
_SETTLED = frozenset({OrderStatus.PAID, OrderStatus.COMPLETED})


def budget_use(order: Order) -> BudgetUse:
    """What the order holds, in rupiah: reserved while it waits for approval, committed after it.

    What was approved stays committed while an amendment or a negotiated price waits; only what goes beyond it is
    reserved. A cancelled order frees what it held, except what was paid for goods that had come: that money is gone.
    An order that is paid to the end holds what was paid: a penalty or a lower bill leaves the rest to others.
    """
    content, paid = order.content, sum(receipt.paid for receipt in order.receipts)
    received = received_worth(order)
    if order.status in _IDLE:
        return BudgetUse(content.rup, content.account, 0, paid, paid, min(received, paid))
    total = order.totals.total
    if order.status is OrderStatus.SUBMITTED:
        return BudgetUse(
            content.rup,
            content.account,
            max(0, total - order.approved_total),
            order.approved_total,
            paid,
            received,
        )
    committed = paid if order.status in _SETTLED else total
    return BudgetUse(content.rup, content.account, 0, committed, paid, received)


def freed_line(line: BudgetLine, leaving: Iterable[Order]) -> BudgetLine:
    """The line as it is once these orders are cancelled: they keep only what was paid."""
    for order in leaving:
        use = budget_use(order)
        if (use.rup, use.account) == (line.rup, line.account):
            held = use.committed - use.paid
            line = replace(line, reserved=line.reserved - use.reserved, committed=line.committed - held)
    return line
