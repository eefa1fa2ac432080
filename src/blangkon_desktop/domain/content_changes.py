"""What differs between two contents of an order, as sentences: what an approver must see, what an amendment names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import OrderContent, OrderLine
from blangkon_desktop.domain.text import Sentence


def changes_between(before: OrderContent, after: OrderContent) -> tuple[Sentence, ...]:
    """Everything that changed, one sentence each, with old and new; nothing for equal contents."""
    return (*_line_changes(before, after), *_money_changes(before, after), *_fact_changes(before, after))


def _line_changes(before: OrderContent, after: OrderContent) -> Iterator[Sentence]:
    old, new = ({line.n: line for line in content.lines} for content in (before, after))
    for n in sorted(old.keys() | new.keys()):
        if n not in new:
            yield Sentence(f"{_short(old[n])}: dihapus.", f"{_short(old[n])}: taken out.")
        elif n not in old:
            line = new[n]
            pieces = f"{line.quantity} {line.unit}".strip()
            price = format_rupiah(line.price)
            yield Sentence(f"{_short(line)}: baru, {pieces} x {price}.", f"{_short(line)}: new, {pieces} x {price}.")
        else:
            yield from _one_line(old[n], new[n])


def _one_line(old: OrderLine, new: OrderLine) -> Iterator[Sentence]:
    name = _short(new)
    if old.name != new.name or old.product != new.product:
        yield Sentence(f"{_short(old)} diganti {name}.", f"{_short(old)} replaced by {name}.")
    if old.quantity != new.quantity:
        pieces = f"{old.quantity} → {new.quantity} {new.unit}".strip()
        yield Sentence(f"{name}: jumlah {pieces}.", f"{name}: quantity {pieces}.")
    if old.price != new.price:
        prices = f"{format_rupiah(old.price)} → {format_rupiah(new.price)}"
        yield Sentence(f"{name}: harga {prices}.", f"{name}: price {prices}.")


def _money_changes(before: OrderContent, after: OrderContent) -> Iterator[Sentence]:
    for id_, en, old, new in (
        ("Ongkos kirim", "Shipping", before.shipping, after.shipping),
        ("Dibayar seluruhnya", "Paid in all", before.totals.total, after.totals.total),
    ):
        if old != new:
            amounts = f"{format_rupiah(old)} → {format_rupiah(new)}"
            yield Sentence(f"{id_}: {amounts}.", f"{en}: {amounts}.")


def _fact_changes(before: OrderContent, after: OrderContent) -> Iterator[Sentence]:
    for id_, en, old, new in (
        ("Paket", "Package", before.rup, after.rup),
        ("Rekening", "Account", before.account, after.account),
        ("Keperluan", "Purpose", before.purpose, after.purpose),
        ("Kanal", "Channel", before.channel.value, after.channel.value),
        ("Penyedia", "Vendor", before.vendor.name, after.vendor.name),
        ("Tempat pengiriman", "Place of delivery", before.delivery_place, after.delivery_place),
        ("Paling lambat", "Delivery by", _day(before.delivery_by), _day(after.delivery_by)),
        ("Pejabat Pembuat Komitmen", "Commitment officer", before.officials.ppk, after.officials.ppk),
        (
            "Pejabat Pengadaan",
            "Procurement officer",
            before.officials.pejabat_pengadaan,
            after.officials.pejabat_pengadaan,
        ),
        ("Bendahara", "Treasurer", before.officials.bendahara, after.officials.bendahara),
        ("PPTK", "Technical officer", before.officials.pptk or "–", after.officials.pptk or "–"),
        ("Pemungut pajak", "Tax collector", before.tax_collector, after.tax_collector),
        ("Alasan memilih", "Reason for the choice", before.reason_for_choice, after.reason_for_choice),
        ("Kegiatan", "Event", _event(before), _event(after)),
    ):
        if old != new:
            yield Sentence(f"{id_}: {old} → {new}.", f"{en}: {old} → {new}.")


def _short(line: OrderLine) -> str:
    name = line.name if len(line.name) <= 60 else line.name[:59] + "…"
    return f"{line.n}. {name}"


def _day(text: str) -> str:
    return date_screen(date.fromisoformat(text))


def _event(content: OrderContent) -> str:
    event = content.event
    return f"{event.activity}, {_day(event.date)} {event.time}, {event.place}" if event else "–"
