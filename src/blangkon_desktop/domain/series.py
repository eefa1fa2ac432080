"""Recurring needs (weekly catering): declared once with the value of a year, by which they are judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Series:
    """A declared series: what for, paid from where, its value in a year (rupiah), why it recurs, and by whom."""

    series_id: str
    name: str
    rup: str
    account: str
    year: int
    yearly_value: Rupiah
    reason: str
    declared_by: str = ""
    declared_at: str = ""
    ended_at: str = ""
    head: str = ""


def check_series(name: str, yearly_value: Rupiah, reason: str) -> None:
    """Raise InvalidInput (`series.incomplete`) for a series without name, value or reason."""
    for wrong, field, title in (
        (not name.strip(), "name", Sentence("Nama seri belum diisi.", "The series has no name.")),
        (yearly_value < 1, "value", Sentence("Nilai setahun belum diisi.", "The value of a year is missing.")),
        (not reason.strip(), "reason", Sentence("Alasan berulang belum ditulis.", "The reason is missing.")),
    ):
        if wrong:
            raise InvalidInput(
                "series.incomplete", title, next_step=Sentence("Lengkapi lalu simpan.", "Complete it."), field=field
            )


def series_findings(policy: Policy, series: Series, ordered: Rupiah, on: date) -> Iterator[tuple[str, Sentence, str]]:
    """What is to be reviewed of a series: code, sentence, legal source.

    A year's value above the line of the method (Perpres 16/2018 Pasal 20 ayat (2) huruf d), and orders that together
    pass the value that was declared; `ordered` counts them all in rupiah.
    """
    line, shown = policy.amount("split.method_limit", on), format_rupiah(series.yearly_value)
    if series.yearly_value > line:
        most = format_rupiah(line)
        yield (
            "series.method",
            Sentence(
                f"Perlu ditinjau: seri «{series.name}» bernilai {shown} setahun, di atas {most}.",
                f"To be reviewed: the series “{series.name}” is worth {shown} a year, above {most}.",
            ),
            policy.source("split.method_limit", on),
        )
    if ordered > series.yearly_value:
        sum_ = format_rupiah(ordered)
        yield (
            "series.exceeded",
            Sentence(
                f"Perlu ditinjau: pesanan seri «{series.name}» bersama {sum_}, melebihi {shown} yang dinyatakan.",
                f"To be reviewed: the orders of the series “{series.name}” are {sum_} together, above the {shown} "
                "declared.",
            ),
            policy.source("split.series_exempt", on),
        )
