"""Random people press random buttons in a real office: whatever they do, the sums and the duties stay in order."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from blangkon_desktop.domain.errors import InvalidInput, NotAllowed, RuleRefused
from blangkon_desktop.domain.lifecycle import STEPS
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.usecases.ports import OfficeReader, OrderFilter
from tests.fulfilment import Fulfilment
from tests.offices import PEOPLE, RUP, ReadyOffice

TODAY = date(2026, 11, 24)
CEILING = 2_000_000
REFUSALS = (RuleRefused, NotAllowed, InvalidInput)
WHO = st.sampled_from(sorted(PEOPLE))
WHICH = st.integers(0, 3)


class OrderMachine(RuleBasedStateMachine):
    """A copy of a ready office, a small budget, and up to four orders in it."""

    ready: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="blangkon-machine-"))
        shutil.copytree(self.ready, self.place / "data")
        self.office = ReadyOffice(self.place / "data")
        self.office.add_budget("77", CEILING)
        self.people = {user: self.office.person(user) for user in PEOPLE}
        self.ids: list[str] = []
        self.before: dict[str, OrderStatus] = {}

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.office.close()
        shutil.rmtree(self.place)

    def order(self, which: int) -> Order | None:
        """One of the orders, as it is stored."""
        if not self.ids:
            return None
        return self.office.program.orders().show(self.ids[which % len(self.ids)])[0]

    @rule(who=st.sampled_from(["pejabat", "ppk2", "pptk", "bendahara"]), quantity=st.integers(1, 30))
    def create(self, who: str, quantity: int) -> None:
        """A draft, if there is money and the person may."""
        if len(self.ids) < 4:
            with contextlib.suppress(*REFUSALS):
                request = self.office.request(quantity, rup="77", shipping=quantity * 10)
                self.ids.append(self.office.program.drafting().create(self.people[who], request).order_id)

    @rule(who=WHO, which=WHICH, step=st.sampled_from(["submit", "approve", "send_back", "cancel", "place", "complete"]))
    def press(self, who: str, which: int, step: str) -> None:
        """Any button by anybody."""
        if order := self.order(which):
            desk: Any = Fulfilment(self.office) if step == "complete" else self.office.program.approving()
            more = {"send_back": ("periksa lagi",), "cancel": ("tidak jadi",), "place": ("PO-1",)}.get(step, ())
            with contextlib.suppress(*REFUSALS):
                getattr(desk, step)(self.people[who], order.order_id, *more)

    @initialize(quantities=st.lists(st.integers(1, 14), min_size=1, max_size=3))
    def begin(self, quantities: list[int]) -> None:
        """Some drafts that the budget holds."""
        for quantity in quantities:
            self.create("pejabat", quantity)

    @rule(which=WHICH, steps=st.integers(1, 9), part=st.integers(1, 14))
    def go_on(self, which: int, steps: int, part: int) -> None:
        """The steps that should be next, by who should take them, so that many orders come far."""
        for _ in range(steps):
            if order := self.order(which):
                with contextlib.suppress(*REFUSALS):
                    self._next_step(order, part)

    def _next_step(self, order: Order, part: int) -> None:
        approving, fulfilling = self.office.program.approving(), Fulfilment(self.office)
        order_id, bendahara = order.order_id, self.people["bendahara"]
        if order.status is OrderStatus.DRAFT:
            approving.submit(self.people["pejabat"], order_id)
        elif order.status is OrderStatus.SUBMITTED:
            approving.approve(self.people["ppk"], order_id)
        elif order.status is OrderStatus.APPROVED:
            approving.place(self.people["pejabat"], order_id, "PO-2")
        elif receipt := next((r for r in order.receipts if not r.inspected_on), None):
            fulfilling.inspect(self.people["ppk"], order_id, TODAY, "", receipt.n)
        elif receipt := next((r for r in order.receipts if r.billed is None and billable(order, r)), None):
            fulfilling.bill(bendahara, order_id, TODAY, "INV", billable(order, receipt), receipt.n)
        elif receipt := next((r for r in order.receipts if r.billed and not r.paid_on), None):
            fulfilling.pay(bendahara, order_id, TODAY, "up", receipt.n)
        elif order.status in (OrderStatus.PLACED, OrderStatus.PARTLY_RECEIVED):
            came = sum(row.good for r in order.receipts for row in r.lines)
            good = min(part, order.content.lines[0].quantity - came)
            fulfilling.receive(self.people["penyimpan"], order_id, TODAY, "SJ", [ReceiptLine(1, good, good, 0)])
        else:
            fulfilling.complete(bendahara, order_id)

    @rule(who=st.sampled_from(["penyimpan", "pptk", "ppk"]), which=WHICH, rows=st.lists(st.integers(0, 9), max_size=3))
    def receive(self, who: str, which: int, rows: list[int]) -> None:
        """Some pieces, in one row or several, some of them refused."""
        if order := self.order(which):
            lines = [ReceiptLine(1, good + n, good, n) for n, good in enumerate(rows)]
            with contextlib.suppress(*REFUSALS):
                Fulfilment(self.office).receive(self.people[who], order.order_id, TODAY, "SJ", lines)

    @rule(which=WHICH, part=st.integers(1, 4))
    def stop_halfway(self, which: int, part: int) -> None:
        """Some of the goods came and were paid, then the seller withdraws."""
        self.go_on(which, 7, part)
        if (order := self.order(which)) and order.receipts:
            with contextlib.suppress(*REFUSALS):
                self.office.program.approving().cancel(self.people["ppk"], order.order_id, "penyedia mundur")

    @rule(which=WHICH, receipt=st.none() | st.integers(1, 3))
    def inspect(self, which: int, receipt: int | None) -> None:
        """The PPK looks at a receipt."""
        if order := self.order(which):
            with contextlib.suppress(*REFUSALS):
                Fulfilment(self.office).inspect(self.people["ppk"], order.order_id, TODAY, "", receipt)

    @rule(which=WHICH, part=st.integers(1, 3), more=st.sampled_from([0, 0, -1, 1]), pay=st.booleans())
    def bill(self, which: int, part: int, more: int, pay: bool) -> None:
        """A bill near what the receipt is worth, and perhaps its payment."""
        order = self.order(which)
        if order is None or not order.receipts:
            return
        receipt = order.receipts[(part - 1) % len(order.receipts)]
        desk, who = Fulfilment(self.office), self.people["bendahara"]
        with contextlib.suppress(*REFUSALS):
            desk.bill(who, order.order_id, TODAY, "INV", billable(order, receipt) + more, receipt.n)
        if pay:
            with contextlib.suppress(*REFUSALS):
                desk.pay(who, order.order_id, TODAY, "up", receipt.n)

    @invariant()
    def the_budget_line_is_the_sum_of_its_orders(self) -> None:
        """Reserved, committed and paid follow from the orders, and the ceiling holds."""
        with self.office.program.office().read() as reader:
            (line,) = reader.budget_lines("77")
            orders = list(_orders(reader, self.ids))
            assert reader.budget_lines(RUP)[0].committed == 0
        live = [o for o in orders if o.status not in (OrderStatus.DRAFT, OrderStatus.CANCELLED)]
        waiting = sum(o.totals.total for o in live if o.status is OrderStatus.SUBMITTED)
        paid_then_cancelled = sum(_paid(o) for o in orders if o.status is OrderStatus.CANCELLED)
        assert line.reserved == waiting
        assert line.committed == sum(o.totals.total for o in live) - waiting + paid_then_cancelled
        assert line.paid == sum(map(_paid, orders))
        assert 0 <= line.paid <= line.committed <= line.ceiling == CEILING
        assert line.remaining >= 0

    @invariant()
    def every_order_is_in_order(self) -> None:
        """Paid ≤ billed ≤ worth of what came ≤ total; no one approved his own draft; the fold gives the same."""
        with self.office.program.office().read() as reader:
            for order in _orders(reader, self.ids):
                worths = [billable(order, r) for r in order.receipts]
                for receipt, worth in zip(order.receipts, worths, strict=True):
                    assert (receipt.billed or 0) <= worth
                    assert receipt.billed is None or receipt.inspected_on
                    assert receipt.paid_on is None or receipt.billed is not None
                assert _paid(order) <= sum(r.billed or 0 for r in order.receipts) <= sum(worths) <= order.totals.total
                assert all(e.actor != order.created_by for e in order.timeline if e.type == "order.approved")
                assert fold_order([stored.entry for stored in reader.entries(order.order_id)]) == order
                before = self.before.get(order.order_id, order.status)
                assert before is not OrderStatus.CANCELLED or order.status is OrderStatus.CANCELLED
                assert before is not OrderStatus.COMPLETED or order.status is OrderStatus.COMPLETED
                self.before[order.order_id] = order.status
            listed = {row.order_id: row.status for row in reader.orders(OrderFilter())}
            assert listed == {i: self.before[i].value for i in self.ids}

    @invariant()
    def the_journal_holds(self) -> None:
        """Every entry is chained to the one before it."""
        count, fault = self.office.program.care().verify_journal()
        assert fault is None
        assert count > 0


def _orders(reader: OfficeReader, ids: list[str]) -> Iterator[Order]:
    for order_id in ids:
        order = reader.order(order_id)
        assert order is not None
        yield order


def _paid(order: Order) -> int:
    return sum(r.billed or 0 for r in order.receipts if r.paid_on)


@pytest.mark.slow
def test_nothing_that_people_do_breaks_the_books(ready_folder: Path) -> None:
    OrderMachine.ready = ready_folder
    few = settings(
        max_examples=40, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    run_state_machine_as_test(OrderMachine, settings=few)


def test_every_step_is_somebodys() -> None:
    assert all(step.roles and step.sources for step in STEPS.values())
    after_the_end = {type_ for type_, step in STEPS.items() if OrderStatus.CANCELLED in step.sources}
    assert after_the_end == {"order.attached", "order.tax_deposited"}, "the end of an order is an end"
