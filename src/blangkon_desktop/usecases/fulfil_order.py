"""From the marketplace to the file: receive, inspect, bill, pay, complete.

Each receipt has its own inspection, bill and payment.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.lifecycle import require_step
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.order import Order, Receipt
from blangkon_desktop.domain.order_codec import receipt_to_payload
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_access import find_order, take_step
from blangkon_desktop.usecases.ports import Clock, OfficeStore


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """Pieces of one line: what came, what was good, what was refused."""

    line: int
    received: int
    good: int
    refused: int
    note: str = ""


class FulfilOrder:
    """The steps after an order was placed; every one is refused when what it rests on did not happen."""

    def __init__(self, store: OfficeStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def receive(
        self, person: Person, order_id: str, on: date, delivery_note: str, lines: Sequence[ReceivedLine]
    ) -> Order:
        """Record goods taken in. No line may become more than what was ordered."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.received")
            _check_received(order, lines)
            rows = tuple((r.line, r.received, r.good, r.refused, r.note) for r in lines)
            receipt = Receipt(len(order.receipts) + 1, self._day(on), delivery_note.strip(), rows)
            payload = {"receipt": receipt_to_payload(receipt)}
            return take_step(writer, person, order, "order.received", payload)

    def inspect(self, person: Person, order_id: str, on: date, notes: str = "", receipt: int | None = None) -> Order:
        """The PPK's inspection of a receipt (the newest unless named)."""
        return self._on_receipt(person, order_id, "order.inspected", receipt, {"date": self._day(on), "note": notes})

    def bill(
        self, person: Person, order_id: str, on: date, number: str, amount: Rupiah, receipt: int | None = None
    ) -> Order:
        """Record the vendor's bill for a receipt: at most what its good pieces are worth."""
        payload = {"date": self._day(on), "invoice": number.strip(), "amount": str(amount)}
        return self._on_receipt(person, order_id, "order.billed", receipt, payload, amount=amount)

    def pay(
        self, person: Person, order_id: str, on: date, method: str, facts: Mapping[str, Any], receipt: int | None = None
    ) -> Order:
        """Record the payment of a billed receipt."""
        payload = {"date": self._day(on), "method": method, "facts": dict(facts)}
        return self._on_receipt(person, order_id, "order.paid", receipt, payload)

    def complete(self, person: Person, order_id: str) -> Order:
        """Close a paid order."""
        with self._store.write(person.user) as writer:
            return take_step(writer, person, find_order(writer, order_id), "order.completed", {})

    def _on_receipt(
        self,
        person: Person,
        order_id: str,
        type_: str,
        n: int | None,
        payload: Mapping[str, Any],
        *,
        amount: Rupiah | None = None,
    ) -> Order:
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, type_)
            receipt = _receipt(order, n)
            _check_order_of_steps(receipt, type_)
            if amount is not None:
                _check_billable(order, receipt, amount)
            return take_step(writer, person, order, type_, {**payload, "receipt": receipt.n})

    def _day(self, on: date) -> str:
        if on > self._clock.now().date():
            raise InvalidInput(
                "order.date_in_future",
                Sentence("Tanggal belum terjadi.", "The date lies in the future."),
                next_step=Sentence("Isi tanggal kejadian yang sebenarnya.", "Give the date on which it happened."),
                field="date",
            )
        return on.isoformat()


def _check_received(order: Order, lines: Sequence[ReceivedLine]) -> None:
    ordered = {line.n: line.quantity for line in order.content.lines}
    before = dict.fromkeys(ordered, 0)
    for receipt in order.receipts:
        for n, _, good, _, _ in receipt.lines:
            before[n] += good
    for row in lines:
        wrong = (
            row.line not in ordered
            or min(row.received, row.good, row.refused) < 0
            or row.good + row.refused != row.received
            or before.get(row.line, 0) + row.good > ordered.get(row.line, 0)
        )
        if wrong:
            raise InvalidInput(
                "receipt.numbers",
                Sentence(f"Jumlah pada baris {row.line} tidak cocok.", f"The numbers of line {row.line} don't fit."),
                detail=Sentence(
                    "Datang = baik + ditolak, dan yang baik tidak melebihi pesanan.",
                    "Received = good + refused, and the good ones are not more than ordered.",
                ),
                next_step=Sentence("Periksa ketiga angka itu.", "Check the three numbers."),
                field=f"lines[{row.line}]",
            )
        before[row.line] += row.good  # a line may stand in several rows
    if not any(row.received for row in lines):
        raise InvalidInput(
            "receipt.empty",
            Sentence("Belum ada barang yang dicatat.", "No goods are recorded."),
            next_step=Sentence("Isi jumlah yang datang.", "Fill in what came."),
            field="lines",
        )


def _receipt(order: Order, n: int | None) -> Receipt:
    for receipt in reversed(order.receipts):
        if n is None or receipt.n == n:
            return receipt
    raise InvalidInput(
        "receipt.unknown",
        Sentence(f"Penerimaan ke-{n} tidak ada.", f"There is no receipt {n}."),
        next_step=Sentence("Catat penerimaan barang dahulu.", "Record the receipt of goods first."),
        field="receipt",
    )


_NEEDS = {
    "order.inspected": ("inspected_on", None, Sentence("sudah diperiksa", "is inspected already")),
    "order.billed": ("billed", "inspected_on", Sentence("sudah ditagih", "is billed already")),
    "order.paid": ("paid_on", "billed", Sentence("sudah dibayar", "is paid already")),
}


def _check_order_of_steps(receipt: Receipt, type_: str) -> None:
    done, needed, said = _NEEDS[type_]
    if getattr(receipt, done) is not None:
        why = said
    elif needed is not None and getattr(receipt, needed) is None:
        why = Sentence("belum melalui langkah sebelumnya", "has not been through the step before")
    else:
        return
    raise RuleRefused(
        "receipt.wrong_step",
        Sentence(f"Penerimaan ke-{receipt.n} {why.id}.", f"Receipt {receipt.n} {why.en}."),
        next_step=Sentence("Buka pesanan untuk melihat langkah berikutnya.", "Open the order to see the next step."),
        data={"receipt": receipt.n},
    )


def _check_billable(order: Order, receipt: Receipt, amount: Rupiah) -> None:
    most = billable(order, receipt)
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
