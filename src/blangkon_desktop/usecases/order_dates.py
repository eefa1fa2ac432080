"""The dates of what happened: not before what it rests on, and not in the future."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import Clock


def event_day(day: date, clock: Clock, *, not_before: str = "", what: Sentence | None = None) -> str:
    """`day` as ISO text. Raises InvalidInput (`order.date_in_future`, `order.date_too_early`).

    `not_before` is the ISO date of what comes first, `what` its name: a handover before the order, or a payment
    before the goods, is a date that an auditor asks about.
    """
    if day > clock.now().date():
        raise InvalidInput(
            "order.date_in_future",
            Sentence("Tanggal belum terjadi.", "The date lies in the future."),
            next_step=Sentence("Isi tanggal kejadian yang sebenarnya.", "Give the date on which it happened."),
            field="date",
        )
    if not_before and day < date.fromisoformat(not_before):
        first = date_screen(date.fromisoformat(not_before))
        name = what or Sentence("pesanan", "the order")
        raise InvalidInput(
            "order.date_too_early",
            Sentence(f"Tanggal itu mendahului {name.id} ({first}).", f"The date lies before {name.en} ({first})."),
            next_step=Sentence("Isi tanggal kejadian yang sebenarnya.", "Give the date on which it happened."),
            field="date",
        )
    return day.isoformat()
