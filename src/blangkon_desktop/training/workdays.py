"""The working calendar of practice data: days on which an office works, without the weekends."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

_SATURDAY = 5


def workdays_before(day: date, count: int) -> date:
    """The day that lies `count` working days before `day`."""
    while count > 0:
        day -= timedelta(days=1)
        if day.weekday() < _SATURDAY:
            count -= 1
    return day


def workdays_after(day: date, count: int) -> date:
    """The day that lies `count` working days after `day`."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            count -= 1
    return day


def at_work(day: date, minutes: int, zone: tzinfo | None) -> datetime:
    """A moment of a working day, `minutes` after half past seven."""
    return datetime.combine(day, time(7, 30), tzinfo=zone) + timedelta(minutes=minutes)
