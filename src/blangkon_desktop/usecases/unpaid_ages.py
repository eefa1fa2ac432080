"""What is not paid yet, by age: sums per band of days, and the list as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.show_unpaid import UnpaidRow

BANDS: tuple[tuple[int, int | None], ...] = ((0, 7), (8, 14), (15, 30), (31, None))
"""Ages in days, both ends included; None has no end."""

WAITS: dict[str, Sentence] = {
    "inspection": Sentence("Pemeriksaan", "Inspection"),
    "bill": Sentence("Tagihan", "Bill"),
    "payment": Sentence("Pembayaran", "Payment"),
    "deposit": Sentence("Setoran pajak", "Tax deposit"),
}
"""What each row waits for, in words."""

_HEADER: tuple[Sentence, ...] = (
    Sentence("Umur (hari)", "Age (days)"),
    Sentence("Sejak", "Since"),
    Sentence("Nomor pesanan", "Order"),
    Sentence("Penerimaan", "Receipt"),
    Sentence("Penyedia", "Vendor"),
    Sentence("Keperluan", "Purpose"),
    Sentence("Menunggu", "Waits for"),
    Sentence("Pemungut pajak", "Tax collector"),
    Sentence("Jumlah (Rp)", "Amount (Rp)"),
)
_COLLECTORS = {"treasurer": Sentence("Bendahara", "Treasurer"), "marketplace": Sentence("Marketplace", "Marketplace")}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class AgeBand:
    """The rows of one band: ages in days, how many, and their sum in rupiah."""

    first: int
    last: int | None
    count: int
    amount: Rupiah


def age_bands(rows: Sequence[UnpaidRow]) -> tuple[AgeBand, ...]:
    """Counts and sums per band, youngest first; every row is in exactly one (an age below zero counts as 0)."""
    return tuple(_band(rows, first, last) for first, last in BANDS)


def unpaid_csv(rows: Sequence[UnpaidRow], language: Language) -> bytes:
    """The rows as CSV for a spreadsheet that writes decimals with a comma: semicolons, UTF-8 with its mark.

    Amounts are whole rupiah without signs; a text that a spreadsheet would take for a formula is made harmless.
    """
    made = io.StringIO()
    out = csv.writer(made, delimiter=";", lineterminator="\r\n")
    out.writerow([head.text(language) for head in _HEADER])
    for row in rows:
        collector = _COLLECTORS.get(row.collector)
        out.writerow(
            [
                row.age,
                row.since,
                _harmless(row.number),
                row.receipt,
                _harmless(row.vendor),
                _harmless(row.purpose),
                WAITS[row.waits_for].text(language),
                collector.text(language) if collector else row.collector,
                row.amount,
            ]
        )
    return made.getvalue().encode("utf-8-sig")


def _band(rows: Sequence[UnpaidRow], first: int, last: int | None) -> AgeBand:
    mine = [row for row in rows if first <= max(0, row.age) and (last is None or max(0, row.age) <= last)]
    return AgeBand(first, last, len(mine), sum(row.amount for row in mine))


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
