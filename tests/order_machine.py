"""Random people press random buttons on orders; `tests/order_checks.py` says what must hold whatever they do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.receipt import Account, InspectionResult, PaymentMethod, Receipt, ReceiptLine
from blangkon_desktop.domain.receiving import billable, received_well
from blangkon_desktop.usecases.amend_order import AmendRequest, LineChange
from blangkon_desktop.usecases.attach_file import AttachmentKind
from blangkon_desktop.usecases.order_request import OrderRequest, parse_order_request
from blangkon_desktop.usecases.payment_request import BillRequest, PayRequest, make_deposit
from blangkon_desktop.usecases.receive_goods import InspectionRequest, ReceiptRequest
from tests.offices import PEOPLE, order_json, product
from tests.order_desk import OrderDesk

PACKAGE, CEILING = "77", 40_000_000
REFUSALS = (RuleRefused, NotAllowed, InvalidInput, NotFound, Conflict)
S = OrderStatus
COMMITTED = {S.APPROVED, S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED, S.PAID, S.COMPLETED}
WHO = st.sampled_from(sorted(PEOPLE))
WHICH, FEW = st.integers(0, 3), st.integers(0, 12)


class Desk(RuleBasedStateMachine):
    """Up to four orders of a small budget. `open_desk` gives the use cases over some store."""

    open_desk: ClassVar[Callable[[], OrderDesk]]

    def __init__(self) -> None:
        super().__init__()
        self.desk = type(self).open_desk()
        self.ids: list[str] = []
        self.ended: dict[str, OrderStatus] = {}
        self.paid: dict[tuple[str, int], int] = {}

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.desk.verify()
        self.desk.close()

    @property
    def today(self) -> date:
        return self.desk.clock.now().date()

    def request(self, quantity: int, shipping: int, collector: str = "treasurer") -> OrderRequest:
        """Paper of one seller, some of it costly."""
        lines = [{"product": product(n).product_id, "quantity": quantity} for n in (1, 2)]
        more: dict[str, Any] = {"rup": PACKAGE, "shipping": shipping, "tax_collector": collector, "lines": lines}
        return parse_order_request(order_json(quantity, delivery={"place": "Kantor", "by": "2026-11-25"}, **more))

    def attempt(self, which: int, act: Callable[[Order], object]) -> None:
        """Do something with one of the orders; what people may not do is refused in words and changes nothing."""
        if not self.ids:
            return
        before = self.desk.order(self.ids[which % len(self.ids)])
        refusal: BlangkonError | None = None
        try:
            act(before)
        except REFUSALS as error:
            refusal = error
        if refusal is not None:
            assert refusal.title.id
            assert refusal.next_step.id
            assert self.desk.order(before.order_id) == before


class Buying(Desk):
    """From a need to the marketplace's number."""

    @rule(who=WHO, quantity=st.integers(1, 60), shipping=FEW, collector=st.sampled_from(["treasurer", "marketplace"]))
    def create(self, who: str, quantity: int, shipping: int, collector: str) -> None:
        """A draft, if there is money and the person may."""
        if len(self.ids) < 4:
            try:
                order = self.desk.drafting.create(self.desk.people[who], self.request(quantity, shipping, collector))
                self.ids.append(order.order_id)
            except REFUSALS:
                pass

    @rule(who=WHO, which=WHICH, quantity=st.integers(1, 60))
    def change(self, who: str, which: int, quantity: int) -> None:
        """Another quantity in a draft."""

        def act(order: Order) -> None:
            self.desk.drafting.change(self.desk.people[who], order.order_id, self.request(quantity, 0))

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, reason=st.sampled_from(["", "kebutuhan tersendiri"]))
    def submit(self, who: str, which: int, reason: str) -> None:
        """To the PPK, with or without a reason."""

        def act(order: Order) -> None:
            self.desk.approving.submit(self.desk.people[who], order.order_id, reason)

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, read=st.booleans(), stale=st.booleans())
    def approve(self, who: str, which: int, read: bool, stale: bool) -> None:
        """Approval, perhaps without having read, perhaps of an older state."""

        def act(order: Order) -> None:
            codes = ("split.channel.obvious",) if read else ()
            seen = "another head" if stale else order.head
            self.desk.approving.approve(self.desk.people[who], order.order_id, acknowledged=codes, seen=seen)

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, step=st.sampled_from(["send_back", "cancel", "place"]))
    def press(self, who: str, which: int, step: str) -> None:
        """Back, away or onward."""

        def act(order: Order) -> None:
            person, desk = self.desk.people[who], self.desk.approving
            if step == "send_back":
                desk.send_back(person, order.order_id, "periksa lagi", comments={1: "terlalu banyak"})
            elif step == "cancel":
                desk.cancel(person, order.order_id, "tidak jadi")
            else:
                desk.place(person, order.order_id, "PO-1")

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, line=st.integers(0, 3), price=st.integers(0, 60_000))
    def negotiate(self, who: str, which: int, line: int, price: int) -> None:
        """Another price, lower or not."""

        def act(order: Order) -> None:
            self.desk.negotiating.agree(self.desk.people[who], order.order_id, line, price, "tawar")

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, quantity=st.integers(0, 60), shipping=FEW, later=st.booleans())
    def amend(self, who: str, which: int, quantity: int, shipping: int, later: bool) -> None:
        """A change after approval."""

        def act(order: Order) -> None:
            request = AmendRequest(
                reason="kebutuhan berubah",
                lines=(LineChange(1, quantity),),
                shipping=shipping,
                delivery_by=date(2026, 12, 20) if later else None,
            )
            self.desk.amending.amend(self.desk.people[who], order.order_id, request)

        self.attempt(which, act)

    @initialize(quantities=st.lists(st.integers(1, 40), min_size=1, max_size=3))
    def begin(self, quantities: list[int]) -> None:
        """Some drafts."""
        for quantity in quantities:
            self.create("pejabat", quantity, 25_000, "treasurer")


class Fulfilling(Buying):
    """From the delivery note to the closed file, and days that pass."""

    @rule(who=WHO, which=WHICH, rows=st.lists(st.tuples(st.integers(1, 3), FEW, FEW), max_size=3))
    def receive(self, who: str, which: int, rows: list[tuple[int, int, int]]) -> None:
        """Some pieces, in one row or several, some of them refused."""

        def act(order: Order) -> None:
            lines = tuple(ReceiptLine(n, good + bad, good, bad) for n, good, bad in rows)
            self.desk.receiving.receive(self.desk.people[who], order.order_id, ReceiptRequest(self.today, lines))

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, n=st.none() | st.integers(1, 3), result=st.sampled_from(list(InspectionResult)))
    def inspect(self, who: str, which: int, n: int | None, result: InspectionResult) -> None:
        """Somebody looks at a receipt."""

        def act(order: Order) -> None:
            request = InspectionRequest(self.today, result, "catatan")
            self.desk.receiving.inspect(self.desk.people[who], order.order_id, request, n)

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, n=st.none() | st.integers(1, 3), more=st.sampled_from([0, 0, -1, 1, -1000]))
    def bill(self, who: str, which: int, n: int | None, more: int) -> None:
        """A bill near what the receipt is worth."""

        def act(order: Order) -> None:
            receipt = order.receipt(n)
            amount = (billable(order, receipt) if receipt else 1) + more
            self.desk.paying.bill(self.desk.people[who], order.order_id, BillRequest(self.today, "INV", amount), n)

        self.attempt(which, act)

    @rule(
        who=WHO,
        which=WHICH,
        n=st.none() | st.integers(1, 3),
        method=st.sampled_from(list(PaymentMethod)),
        account=st.sampled_from(["", "1022001234"]),
    )
    def pay(self, who: str, which: int, n: int | None, method: PaymentMethod, account: str) -> None:
        """A payment by any way."""

        def act(order: Order) -> None:
            request = PayRequest(self.today, method, Account("Bank Jateng", account, "CV"))
            self.desk.paying.pay(self.desk.people[who], order.order_id, request, n)

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH, n=st.none() | st.integers(1, 3), kind=st.sampled_from(["all", "ppn", "pph"]))
    def deposit(self, who: str, which: int, n: int | None, kind: str) -> None:
        """Tax goes to the state."""

        def act(order: Order) -> None:
            request = make_deposit("A1B2C3D4E5F6G7H8", self.today, kind)
            self.desk.paying.deposit(self.desk.people[who], order.order_id, request, n)

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH)
    def complete(self, who: str, which: int) -> None:
        """The file is closed."""

        def act(order: Order) -> None:
            self.desk.paying.complete(self.desk.people[who], order.order_id)

        self.attempt(which, act)

    @rule(who=WHO, which=WHICH)
    def attach(self, who: str, which: int) -> None:
        """A photo."""

        def act(order: Order) -> None:
            path = Path(__file__).parent / "fixtures" / "basah.jpg"
            self.desk.attaching.attach(self.desk.people[who], order.order_id, path, AttachmentKind.PHOTO)

        self.attempt(which, act)

    @rule(days=st.integers(1, 9))
    def days_pass(self, days: int) -> None:
        """Time goes on; some goods will come late."""
        self.desk.clock.advance(days * 86_400)

    @rule(which=WHICH, steps=st.integers(1, 9), part=st.integers(1, 40))
    def go_on(self, which: int, steps: int, part: int) -> None:
        """The steps that should be next, by who should take them, so that many orders come far."""
        for _ in range(steps):
            self.attempt(which, lambda order: self._next_step(order, part))

    def _next_step(self, order: Order, part: int) -> None:
        desk, people, order_id = self.desk, self.desk.people, order.order_id
        ppk, pejabat, bendahara = people["ppk"], people["pejabat"], people["bendahara"]
        if order.status is S.DRAFT:
            desk.approving.submit(pejabat, order_id, "kebutuhan tersendiri")
        elif order.status is S.SUBMITTED:
            desk.approving.approve(ppk, order_id, acknowledged=("split.channel.obvious",))
        elif order.status is S.APPROVED:
            desk.approving.place(pejabat, order_id, "PO-2")
        elif receipt := _first(order, lambda r: r.inspection is None):
            desk.receiving.inspect(ppk, order_id, InspectionRequest(self.today), receipt.n)
        elif receipt := _first(order, lambda r: r.bill is None and r.anything_good):
            request = BillRequest(self.today, "INV", billable(order, receipt))
            desk.paying.bill(bendahara, order_id, request, receipt.n)
        elif receipt := _first(order, lambda r: r.bill is not None and r.payment is None):
            way = PaymentMethod.MARKETPLACE if order.content.tax_collector == "marketplace" else PaymentMethod.UP
            desk.paying.pay(bendahara, order_id, PayRequest(self.today, way), receipt.n)
        elif order.status in (S.PLACED, S.PARTLY_RECEIVED):
            due = [(x.n, x.quantity - received_well(order.receipts, x.n)) for x in order.content.lines]
            rows = tuple(ReceiptLine(n, min(part, left), min(part, left), 0) for n, left in due)
            desk.receiving.receive(people["penyimpan"], order_id, ReceiptRequest(self.today, rows))
        elif _first(order, lambda r: r.payment is not None and bool(r.payment.undeposited)):
            desk.paying.deposit(bendahara, order_id, make_deposit("A1B2C3D4E5F6G7H8", self.today))
        else:
            desk.paying.complete(bendahara, order_id)


def _first(order: Order, wanted: Callable[[Receipt], bool]) -> Receipt | None:
    return next((receipt for receipt in order.receipts if wanted(receipt)), None)
