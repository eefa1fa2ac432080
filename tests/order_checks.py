"""What must hold after each button that anybody pressed: the sums and the duties stay in order."""

from __future__ import annotations

from hypothesis.stateful import invariant

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.receiving import billable, received_well
from blangkon_desktop.usecases.ports import OrderFilter
from tests.order_machine import CEILING, COMMITTED, PACKAGE, Fulfilling, S


class OrderMachine(Fulfilling):
    """What must hold after each button."""

    @invariant()
    def the_budget_holds(self) -> None:
        """Reserved, committed and paid follow from the orders, and never pass the ceiling."""
        with self.desk.store.read() as reader:
            (line,) = reader.budget_lines(PACKAGE)
            listed = {row.order_id: row.status for row in reader.orders(OrderFilter())}
        orders = [self.desk.order(i) for i in self.ids]
        assert line.paid == sum(r.paid for o in orders for r in o.receipts)
        live = [o for o in orders if o.status in COMMITTED - {S.PAID, S.COMPLETED}]
        assert line.reserved + line.committed >= sum(o.totals.total for o in live)
        assert 0 <= line.paid <= line.committed
        assert 0 <= line.remaining <= CEILING
        assert listed == {o.order_id: o.status.value for o in orders}

    @invariant()
    def every_order_is_in_order(self) -> None:
        """What was approved is what is ordered, by a right channel, by people who are each other's check."""
        for order in map(self.desk.order, self.ids):
            if order.status in COMMITTED:
                assert order.reviewed == order.content
                assert order.approved_total == order.totals.total
                assert order.content.channel.value in order.route.channels
                assert order.route.value == order.totals.total
            approvals = [e for e in order.timeline if e.type == "order.approved"]
            payments = [e for e in order.timeline if e.type == "order.paid"]
            assert all(e.actor != order.created_by or order.submitted_by != e.actor for e in approvals)
            assert not {e.actor for e in payments} & {e.actor for e in approvals[-1:]}
            assert all(line.quantity > 0 and line.price > 0 for line in order.content.lines)
            assert fold_order(self.desk.entries_of(order.order_id)) == order
            self._ends_are_ends(order)

    @invariant()
    def money_goes_out_once_for_goods_that_came(self) -> None:
        """Paid ≤ billed ≤ worth of what came well ≤ total; net, tax and penalty add up; nothing is paid twice."""
        for order in map(self.desk.order, self.ids):
            worths = [billable(order, r) for r in order.receipts]
            assert sum(worths) <= order.totals.total + len(worths)  # an amendment moves shares by less than a rupiah
            for receipt, worth in zip(order.receipts, worths, strict=True):
                assert (receipt.billed or 0) <= worth
                assert receipt.bill is None or receipt.inspection is not None
                self._one_payment(order, receipt)
            for line in order.content.lines:
                assert received_well(order.receipts, line.n) <= line.quantity

    def _one_payment(self, order: Order, receipt: Receipt) -> None:
        payment = receipt.payment
        if payment is None:
            return
        assert receipt.bill is not None
        assert receipt.anything_good
        assert payment.tax is not None
        assert payment.gross == receipt.bill.amount == payment.tax.gross_total
        assert payment.net + payment.penalty + payment.tax.treasurer_deposits == payment.gross
        assert min(payment.net, payment.penalty, payment.tax.treasurer_deposits) >= 0
        if order.content.tax_collector == "marketplace":
            assert payment.tax.treasurer_deposits == 0
        known = self.paid.setdefault((order.order_id, receipt.n), payment.net)
        assert known == payment.net, "what was paid once never changes"
        paid = [e for e in self.desk.entries_of(order.order_id) if e.type == "order.paid"]
        assert sum(e.payload["receipt"] == receipt.n for e in paid) == 1

    def _ends_are_ends(self, order: Order) -> None:
        if order.order_id in self.ended:
            assert order.status is self.ended[order.order_id]
        elif order.status in (S.CANCELLED, S.COMPLETED):
            self.ended[order.order_id] = order.status
        if order.status is S.COMPLETED:
            assert not any(r.payment and r.payment.undeposited for r in order.receipts)
