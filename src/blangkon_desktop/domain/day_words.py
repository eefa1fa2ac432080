"""A day inside a sentence, in both languages: `31 Agustus 2027`, `31 August 2027`."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.dates_id import date_long, month_name
from blangkon_desktop.domain.text import Sentence

_ENGLISH = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_words(day: date) -> Sentence:
    """The day with the name of its month, without the name of the weekday."""
    return Sentence(date_long(day), f"{day.day} {_ENGLISH[day.month - 1]} {day.year}")


def day_short(day: date) -> Sentence:
    """The day and three letters of its month, for lists within one year: `25 Des`, `25 Dec`."""
    return Sentence(f"{day.day} {month_name(day)[:3]}", f"{day.day} {_ENGLISH[day.month - 1][:3]}")
