"""The hours of a working day in practice data."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo


def at_work(day: date, minutes: int, zone: tzinfo | None) -> datetime:
    """A moment of a working day, `minutes` after half past seven."""
    return datetime.combine(day, time(7, 30), tzinfo=zone) + timedelta(minutes=minutes)
