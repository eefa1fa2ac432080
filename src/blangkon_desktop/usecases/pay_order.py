"""The treasurer's steps: the vendor's bill, the payment with its taxes, the deposits of tax, the closed file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.lifecycle import require_step
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paying import PaymentPlan, check_method, plan_payment, record_tax
from blangkon_desktop.domain.people import Person, require_role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import Account, Bill, Deposit, Payment, Receipt
from blangkon_desktop.domain.receipt_codec import bill_to_payload, deposit_to_payload, payment_to_payload
from blangkon_desktop.domain.receipt_steps import check_receipt_step, find_receipt
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.separation import check_may_pay
from blangkon_desktop.domain.tax_facts import TaxVendor
from blangkon_desktop.domain.tax_vendor import tax_vendor
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_access import find_order, take_step
from blangkon_desktop.usecases.order_dates import event_day
from blangkon_desktop.usecases.payment_request import BillRequest, DepositRequest, PayRequest, VendorTax
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore, OfficeWriter, OrderFilter

_INSPECTED = Sentence("pemeriksaan barang", "the inspection of the goods")
_PAID = Sentence("pembayaran", "the payment")
_ORDERED = Sentence("pemesanan", "the order")


@dataclass(frozen=True, slots=True)
class PaymentView:
    """A payment before it is recorded: plan, the account known for the vendor, and whether another one is given."""

    plan: PaymentPlan
    known_account: Account
    account_changed: bool


class PayOrder:
    """Bill, pay, deposit, complete. Nothing is paid that did not come, and nothing twice."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def bill(
        self,
        person: Person,
        order_id: str,
        request: BillRequest,
        receipt: int | None = None,
        *,
        seen: str | None = None,
    ) -> Order:
        """Record the vendor's bill for a receipt: at most what its good pieces are worth (`bill.too_much`)."""
        with self._store.write(person.user) as writer:
            order, found = self._receipt(writer, order_id, "order.billed", receipt)
            worth = billable(order, found)
            _check_billable(found, worth, request.amount)
            bill = Bill(
                date=event_day(request.on, self._clock, not_before=order.placed_on, what=_ORDERED),
                number=request.number,
                amount=request.amount,
                faktur=request.faktur,
                faktur_ppn=request.faktur_ppn,
                invoice_ppn=request.invoice_ppn,
                invoice_pph=request.invoice_pph,
                worth=worth,
            )
            return take_step(writer, person, order, "order.billed", bill_to_payload(found.n, bill), seen=seen)

    def preview(self, order_id: str, receipt: int | None, request: PayRequest) -> PaymentView:
        """What paying a billed receipt would be. Raises as `pay` does, but for the person."""
        with self._store.read() as reader:
            order, found = self._receipt(reader, order_id, "order.paid", receipt)
            return self._view(reader, order, found, request)

    def pay(
        self, person: Person, order_id: str, request: PayRequest, receipt: int | None = None, *, seen: str | None = None
    ) -> Order:
        """Record the payment of a billed receipt with the taxes of the day.

        Raises RuleRefused (`payment.over_limit`, `payment.collector`, `receipt.wrong_step`), NotAllowed
        (`people.separation`: nobody pays what he approved), InvalidInput (dates). Another account than the known one
        is recorded as changed, for everybody to see.
        """
        with self._store.write(person.user) as writer:
            order, found = self._receipt(writer, order_id, "order.paid", receipt)
            step = require_step(order, "order.paid")
            require_role(person, *step.roles, action=step.action)
            check_may_pay(self._policy(), self._clock.now().date(), person.user, approved_by=order.approved_by)
            view = self._view(writer, order, found, request)
            plan = view.plan
            inspected = found.inspected_on or ""
            payment = Payment(
                date=event_day(request.on, self._clock, not_before=inspected, what=_INSPECTED),
                method=request.method,
                gross=plan.gross,
                penalty=plan.late_penalty,
                net=plan.net,
                account=request.account if request.account.number else view.known_account,
                account_changed=view.account_changed,
                sp2d=request.sp2d,
                tax=record_tax(plan.tax, self._policy().version),
                deposits=(Deposit(request.ntpn, request.on.isoformat()),) if request.ntpn else (),
            )
            return take_step(writer, person, order, "order.paid", payment_to_payload(found.n, payment), seen=seen)

    def deposit(
        self,
        person: Person,
        order_id: str,
        request: DepositRequest,
        receipt: int | None = None,
        *,
        seen: str | None = None,
    ) -> Order:
        """Record the NTPN of tax that was withheld from a payment (the oldest without one, unless named)."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.tax_deposited")
            found = find_receipt(order, receipt) if receipt is not None else _next_undeposited(order)
            check_receipt_step(found, "order.tax_deposited")
            day = event_day(request.on, self._clock, not_before=found.paid_on or "", what=_PAID)
            known = found.payment.deposits if found.payment else ()
            if any((d.ntpn, d.kind) == (request.ntpn, request.kind) for d in known):
                return order
            deposit = Deposit(request.ntpn, day, request.kind, request.billing)
            payload = {"receipt": found.n, **deposit_to_payload(deposit)}
            return take_step(writer, person, order, "order.tax_deposited", payload, seen=seen)

    def complete(self, person: Person, order_id: str, *, seen: str | None = None) -> Order:
        """Close a paid order. Refused (`complete.tax_not_deposited`) while withheld tax has no NTPN."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.completed")
            _check_deposits(order)
            return take_step(writer, person, order, "order.completed", {}, seen=seen)

    def _receipt(
        self, reader: OfficeReader | OfficeWriter, order_id: str, type_: str, n: int | None
    ) -> tuple[Order, Receipt]:
        order = find_order(reader, order_id)
        require_step(order, type_)
        found = find_receipt(order, n)
        check_receipt_step(found, type_)
        return order, found

    def _view(self, reader: OfficeReader, order: Order, receipt: Receipt, request: PayRequest) -> PaymentView:
        policy = self._policy()
        check_method(policy, order, receipt, request.on, request.method)
        vendor = vendor_for_tax(order, request.vendor)
        known = known_account(reader, order)
        changed = bool(known.digits and request.account.digits and known.digits != request.account.digits)
        return PaymentView(plan_payment(policy, order, receipt, request.on, request.method, vendor), known, changed)


def vendor_for_tax(order: Order, shown: VendorTax | None) -> TaxVendor:
    """The seller for the taxes of a payment: what the order knows, corrected by what the treasurer was shown."""
    vendor = tax_vendor(order.content.vendor)
    if shown is None:
        return vendor
    changes: Mapping[str, Any] = {
        name: value
        for name, value in (("form", shown.form), ("pkp", shown.pkp), ("npwp", shown.npwp))
        if value is not None
    }
    return replace(
        vendor, **changes, umkm_letter=shown.umkm_letter, skb=shown.skb, turnover_statement=shown.turnover_statement
    )


def known_account(reader: OfficeReader, order: Order) -> Account:
    """The account that money to this vendor went to last, else the one that the order copied; empty when unknown."""
    vendor = order.content.vendor
    mine = [row for row in reader.orders(OrderFilter(vendor_id=vendor.vendor_id)) if row.status != "draft"]
    found = [o for row in mine if (o := reader.order(row.order_id)) is not None]
    paid = [r.payment for o in found for r in o.receipts if r.payment is not None and r.payment.account.number]
    if paid:
        return max(paid, key=lambda payment: payment.date).account
    return Account(vendor.bank, vendor.account_number, vendor.account_name)


def _next_undeposited(order: Order) -> Receipt:
    waiting = [r for r in order.receipts if r.payment is not None and r.payment.undeposited]
    return waiting[0] if waiting else find_receipt(order, None)


def _check_billable(receipt: Receipt, most: Rupiah, amount: Rupiah) -> None:
    if 0 < amount <= most:
        return
    raise RuleRefused(
        "bill.too_much",
        Sentence("Tagihan melebihi barang yang diterima baik.", "The bill is more than the goods received well."),
        detail=Sentence(
            f"Penerimaan ke-{receipt.n} bernilai {format_rupiah(most)}, tagihan {format_rupiah(amount)}.",
            f"Receipt {receipt.n} is worth {format_rupiah(most)}, the bill says {format_rupiah(amount)}.",
        ),
        next_step=Sentence("Minta penyedia memperbaiki tagihan.", "Ask the vendor to correct the bill."),
        field="amount",
        data={"billable": most, "amount": amount},
    )


def _check_deposits(order: Order) -> None:
    waiting = [r for r in order.receipts if r.payment is not None and r.payment.undeposited]
    if not waiting:
        return
    total = sum(r.payment.undeposited for r in waiting if r.payment is not None)
    raise RuleRefused(
        "complete.tax_not_deposited",
        Sentence("Pajak yang dipotong belum semuanya disetor.", "Not all tax that was withheld has been deposited."),
        detail=Sentence(f"{format_rupiah(total)} belum mempunyai NTPN.", f"{format_rupiah(total)} has no NTPN yet."),
        next_step=Sentence("Setor pajaknya, catat NTPN-nya, lalu tutup berkas.", "Deposit it, record the NTPN, close."),
        data={"receipts": [r.n for r in waiting], "undeposited": total},
    )
