"""Dates and spans as the screen writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.countdown import Countdown
from blangkon_desktop.ui.style import State


def parse_time(iso: str) -> datetime | None:
    """An ISO 8601 time; None for "" or what is no time."""
    try:
        return datetime.fromisoformat(iso) if iso else None
    except ValueError:
        return None


def day_text(iso: str) -> str:
    """As "12-03-2026", or "" for no time."""
    time = parse_time(iso)
    return time.strftime("%d-%m-%Y") if time else ""


def time_text(iso: str) -> str:
    """As "21-11 16.20", or "" for no time."""
    time = parse_time(iso)
    return time.strftime("%d-%m %H.%M") if time else ""


def days_between(since: str, now: str) -> int:
    """Whole days from one ISO time to another; 0 when either is none."""
    start, end = parse_time(since), parse_time(now)
    if start is None or end is None or (start.tzinfo is None) != (end.tzinfo is None):
        return 0
    return max(0, (end - start).days)


def waited_text(since: str, now: str) -> str:
    """How long something waits: "hari ini", "kemarin", "5 hari"."""
    translate = QCoreApplication.translate
    days = days_between(since, now)
    if days == 0:
        return translate("Times", "hari ini")
    if days == 1:
        return translate("Times", "sejak kemarin")
    return translate("Times", "{n} hari").format(n=days)


def countdown_text(countdown: Countdown) -> str:
    """`tinggal 2 hari kerja`, `hari kerja terakhir`, `lewat 1 hari kerja`."""
    translate = QCoreApplication.translate
    if countdown.overdue:
        return translate("Times", "lewat {n} hari kerja").format(n=-countdown.left)
    if countdown.left == 0:
        return translate("Times", "hari kerja terakhir")
    return translate("Times", "tinggal {n} hari kerja").format(n=countdown.left)


def countdown_state(countdown: Countdown) -> State:
    """Attention from the last day but one on, stop when the days are over."""
    if countdown.overdue:
        return "stop"
    return "attention" if countdown.left <= 1 else "neutral"
