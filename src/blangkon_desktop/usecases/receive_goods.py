"""Goods come: what was received, good and refused, in what condition; then the PPK's inspection of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.lifecycle import require_step
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receipt import InspectionResult, Receipt, ReceiptLine
from blangkon_desktop.domain.receipt_codec import receipt_to_payload
from blangkon_desktop.domain.receipt_steps import check_receipt_step, find_receipt
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.attach_file import KeepFile, keep_photos
from blangkon_desktop.usecases.json_fields import (
    count_field,
    day_field,
    malformed,
    optional_text,
    rows_field,
    texts_field,
    whole_object,
)
from blangkon_desktop.usecases.order_access import find_order, take_step
from blangkon_desktop.usecases.order_dates import event_day
from blangkon_desktop.usecases.ports import Clock, OfficeStore

_ORDERED = Sentence("pemesanan", "the order")
_RECEIVED = Sentence("penerimaan barang", "the receipt of the goods")


@dataclass(frozen=True, slots=True)
class ReceiptRequest:
    """What came: the day, the delivery note, pieces per line, and photos as they lie on the disk."""

    on: date
    lines: tuple[ReceiptLine, ...]
    delivery_note: str = ""
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InspectionRequest:
    """What the inspection found. `checks` are codes of what was in order; notes are needed unless all is accepted."""

    on: date
    result: InspectionResult = InspectionResult.ACCEPTED
    notes: str = ""
    checks: tuple[str, ...] = ()


def parse_receipt(value: object) -> ReceiptRequest:
    """Read `receipt.json`. Raises InvalidInput (`order.malformed`)."""
    data = whole_object(value)
    return ReceiptRequest(
        on=day_field(data, "date"),
        lines=tuple(map(_line, rows_field(data, "lines"))),
        delivery_note=optional_text(data, "delivery_note") or "",
        photos=texts_field(data, "photos"),
    )


def parse_inspection(value: object) -> InspectionRequest:
    """Read `inspection.json`. Raises InvalidInput (`order.malformed`)."""
    data = whole_object(value)
    try:
        result = InspectionResult(data.get("result", "accepted"))
    except ValueError as error:
        known = ", ".join(item.value for item in InspectionResult)
        raise malformed("result", Sentence(f"pilih dari {known}", f"choose from {known}")) from error
    notes = optional_text(data, "notes") or ""
    return InspectionRequest(day_field(data, "date"), result, notes, texts_field(data, "checks"))


class ReceiveGoods:
    """Receiving and inspecting; every step is refused when what it rests on did not happen."""

    def __init__(self, store: OfficeStore, clock: Clock, keep_file: KeepFile) -> None:
        self._store = store
        self._clock = clock
        self._keep_file = keep_file

    def receive(self, person: Person, order_id: str, request: ReceiptRequest, *, seen: str | None = None) -> Order:
        """Record goods taken in. No line may become more than what was ordered.

        Raises InvalidInput (`receipt.numbers`, `receipt.empty`, dates, `file.…` for photos).
        """
        photos = keep_photos(self._keep_file, request.photos)
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.received")
            check_received(order, request.lines)
            receipt = Receipt(
                n=len(order.receipts) + 1,
                date=event_day(request.on, self._clock, not_before=order.placed_on, what=_ORDERED),
                delivery_note=request.delivery_note.strip(),
                lines=request.lines,
                received_by=person.user,
                photos=photos,
            )
            payload = {"receipt": receipt_to_payload(receipt)}
            return take_step(writer, person, order, "order.received", payload, seen=seen)

    def inspect(
        self,
        person: Person,
        order_id: str,
        request: InspectionRequest,
        receipt: int | None = None,
        *,
        seen: str | None = None,
    ) -> Order:
        """The PPK's inspection of a receipt (the newest unless named). What he rejects does not count as received."""
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            require_step(order, "order.inspected")
            found = find_receipt(order, receipt)
            check_receipt_step(found, "order.inspected")
            if request.result is not InspectionResult.ACCEPTED and not request.notes.strip():
                raise _no_notes()
            payload = {
                "receipt": found.n,
                "date": event_day(request.on, self._clock, not_before=found.date, what=_RECEIVED),
                "result": request.result.value,
                "note": request.notes.strip(),
                "checks": list(request.checks),
            }
            return take_step(writer, person, order, "order.inspected", payload, seen=seen)


def check_received(order: Order, lines: Sequence[ReceiptLine]) -> None:
    """Raise InvalidInput unless came = good + refused on each line, and nothing passes what was ordered."""
    ordered = {line.n: line.quantity for line in order.content.lines}
    before = {n: sum(receipt.good(n) for receipt in order.receipts) for n in ordered}
    for row in lines:
        wrong = (
            row.line not in ordered
            or min(row.received, row.good, row.refused) < 0
            or row.good + row.refused != row.received
            or before.get(row.line, 0) + row.good > ordered.get(row.line, 0)
        )
        if wrong:
            raise _wrong_numbers(row, ordered.get(row.line, 0) - before.get(row.line, 0))
        before[row.line] += row.good  # a line may stand in several rows
    if not any(row.received for row in lines):
        raise InvalidInput(
            "receipt.empty",
            Sentence("Belum ada barang yang dicatat.", "No goods are recorded."),
            next_step=Sentence("Isi jumlah yang datang.", "Fill in what came."),
            field="lines",
        )


def _line(row: Mapping[str, Any]) -> ReceiptLine:
    return ReceiptLine(
        line=count_field(row, "line", "lines."),
        received=count_field({"received": row.get("received", 0)}, "received", "lines.", least=0),
        good=count_field({"good": row.get("good", 0)}, "good", "lines.", least=0),
        refused=count_field({"refused": row.get("refused", 0)}, "refused", "lines.", least=0),
        note=optional_text(row, "note", "lines.") or "",
        condition=optional_text(row, "condition", "lines.") or "",
        serials=texts_field(row, "serials", "lines."),
    )


def _wrong_numbers(row: ReceiptLine, left: int) -> InvalidInput:
    return InvalidInput(
        "receipt.numbers",
        Sentence(f"Jumlah pada baris {row.line} tidak cocok.", f"The numbers of line {row.line} don't fit."),
        detail=Sentence(
            f"Datang = baik + ditolak, dan yang baik tidak melebihi sisa pesanan ({max(0, left)}).",
            f"Received = good + refused, and the good ones are not more than what is still due ({max(0, left)}).",
        ),
        next_step=Sentence("Periksa ketiga angka itu.", "Check the three numbers."),
        field=f"lines[{row.line}]",
        data={"line": row.line, "left": max(0, left)},
    )


def _no_notes() -> InvalidInput:
    return InvalidInput(
        "inspection.no_notes",
        Sentence("Catatan pemeriksaan belum ditulis.", "The inspection has no notes."),
        next_step=Sentence("Tulis apa yang tidak sesuai.", "Write what is not in order."),
        field="notes",
    )
