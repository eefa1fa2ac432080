"""Lives the planned orders through: each step by its own use case, its own person, at its own time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from blangkon_desktop.domain.order import Officials, Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receipt import Account, PaymentMethod, ReceiptLine
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.training.orders import Moment, Plan
from blangkon_desktop.training.site import BuildingServices
from blangkon_desktop.usecases.order_request import LineRequest, OrderRequest
from blangkon_desktop.usecases.payment_request import BillRequest, DepositRequest, PayRequest
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.receive_goods import InspectionRequest, ReceiptRequest

_SHIPPING = 15_000


class MovedClock:
    """The clock of the past weeks: `move` sets it, the device's own time stays what it is; fills in `Clock`."""

    def __init__(self, own: Clock) -> None:
        self._own = own
        self._now = own.now()

    @property
    def is_set(self) -> bool:
        """Always: entries made under it say so."""
        return True

    def now(self) -> datetime:
        """The moment that was set."""
        return self._now

    def device_now(self) -> datetime:
        """The device's own time."""
        return self._own.device_now()

    def move(self, to: datetime) -> None:
        """Go to a moment."""
        self._now = to


class OfficeLife:
    """Takes moments in their order and does what happened in them."""

    def __init__(self, services: BuildingServices, clock: MovedClock, people: Iterable[Person]) -> None:
        self._clock = clock
        self._people: Mapping[str, Person] = {person.user: person for person in people}
        self._draft = services.drafting()
        self._approve = services.approving()
        self._store, self._treasury = services.receiving(), services.paying()
        self._orders: dict[int, Order] = {}
        self._verbs: Mapping[str, Callable[[Plan, Order], Order]] = {
            "submit": self._submit,
            "approve": lambda _plan, order: self._approve.approve(self._people["ppk"], order.order_id),
            "return": lambda plan, order: self._approve.send_back(self._people["ppk"], order.order_id, plan.note),
            "cancel": lambda plan, order: self._approve.cancel(self._people["ppk"], order.order_id, plan.note),
            "place": self._place,
            "receive": lambda plan, order: self._receive(plan, order, part=False),
            "receive-part": lambda plan, order: self._receive(plan, order, part=True),
            "inspect": self._inspect,
            "bill": self._bill,
            "pay": self._pay,
            "complete": self._complete,
        }

    def live(self, moments: Iterable[Moment]) -> tuple[Order, ...]:
        """Do all moments; the orders as they stand afterwards, by number of their plan."""
        for moment in moments:
            self._clock.move(moment.at)
            plan = moment.plan
            if moment.verb == "create":
                self._orders[plan.number] = self._create(plan)
            else:
                self._orders[plan.number] = self._verbs[moment.verb](plan, self._orders[plan.number])
        return tuple(self._orders[number] for number in sorted(self._orders))

    def _create(self, plan: Plan) -> Order:
        basket = plan.basket
        request = OrderRequest(
            rup=plan.rup,
            account=plan.account,
            purpose=plan.purpose,
            channel=basket.channel,
            vendor_id=basket.vendor_id,
            lines=tuple(LineRequest(product.product_id, quantity) for product, quantity in basket.lines),
            shipping=_SHIPPING if plan.number % 3 == 0 else 0,
            delivery_place="Kantor Dinas Pendidikan dan Kebudayaan, Batang",
            delivery_by=(self._clock.now() + timedelta(days=plan.deliver)).date(),
            officials=Officials("ppk", "pejabat", "bendahara", "pptk"),
            tax_collector="marketplace" if plan.pay == "marketplace" else "treasurer",
            reason_for_choice=plan.reason,
        )
        return self._draft.create(self._people["pptk" if plan.number % 5 == 0 else "pejabat"], request)

    def _submit(self, plan: Plan, order: Order) -> Order:
        return self._approve.submit(self._people["pejabat"], order.order_id, plan.reason)

    def _place(self, plan: Plan, order: Order) -> Order:
        number = f"LAT-{self._clock.now():%y%m}-{plan.number:04}"
        return self._approve.place(self._people["pejabat"], order.order_id, number, self._clock.now().date())

    def _receive(self, plan: Plan, order: Order, *, part: bool) -> Order:
        lines = []
        for line in order.content.lines:
            came = max(1, line.quantity // 2) if part and line.quantity > 1 else line.quantity
            refused = 1 if part and came > 1 else 0
            note = "1 rusak saat datang, dikembalikan" if refused else ""
            lines.append(ReceiptLine(line.n, came, came - refused, refused, note))
        if part and all(row.good == line.quantity for row, line in zip(lines, order.content.lines, strict=True)):
            lines = [ReceiptLine(row.line, 1, 0, 1, "rusak, dikembalikan") for row in lines]
        today = self._clock.now().date()
        request = ReceiptRequest(today, tuple(lines), f"SJ-{plan.number:03}")
        return self._store.receive(self._people["penyimpan"], order.order_id, request)

    def _inspect(self, _plan: Plan, order: Order) -> Order:
        request = InspectionRequest(self._clock.now().date(), notes="Barang lengkap dan baik.")
        return self._store.inspect(self._people["ppk"], order.order_id, request)

    def _bill(self, plan: Plan, order: Order) -> Order:
        amount = billable(order, order.receipts[-1])
        request = BillRequest(self._clock.now().date(), f"INV-{plan.number:03}", amount)
        return self._treasury.bill(self._people["bendahara"], order.order_id, request)

    def _pay(self, plan: Plan, order: Order) -> Order:
        vendor = order.content.vendor
        request = PayRequest(
            on=self._clock.now().date(),
            method=PaymentMethod(plan.pay),
            account=Account(vendor.bank, vendor.account_number, vendor.account_name),
            sp2d=f"LAT/{plan.number:04}" if plan.pay == "ls" else "",
        )
        return self._treasury.pay(self._people["bendahara"], order.order_id, request)

    def _complete(self, plan: Plan, order: Order) -> Order:
        today, treasurer = self._clock.now().date(), self._people["bendahara"]
        for receipt in order.receipts:
            if receipt.payment is not None and receipt.payment.undeposited:
                deposit = DepositRequest(f"LATIHAN{plan.number:09}", today)
                self._treasury.deposit(treasurer, order.order_id, deposit, receipt.n)
        return self._treasury.complete(treasurer, order.order_id)
