"""Dates as Indonesian papers write them: in figures with names, and in words."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.terbilang import terbilang

DAY_NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTH_NAMES = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def day_name(day: date) -> str:
    """`Kamis`."""
    return DAY_NAMES[day.weekday()]


def month_name(day: date) -> str:
    """`Maret`."""
    return MONTH_NAMES[day.month - 1]


def roman_month(day: date) -> str:
    """The month as letter numbers have it: `III`."""
    return ROMAN_MONTHS[day.month - 1]


def date_long(day: date) -> str:
    """`12 Maret 2026`."""
    return f"{day.day} {month_name(day)} {day.year}"


def date_full(day: date) -> str:
    """`Kamis, 12 Maret 2026`, as on papers."""
    return f"{day_name(day)}, {date_long(day)}"


def date_screen(day: date) -> str:
    """`12-03-2026`, as on screens and in the brackets of a berita acara."""
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def date_words(day: date) -> str:
    """`tanggal dua belas bulan Maret tahun dua ribu dua puluh enam`."""
    return f"tanggal {terbilang(day.day)} bulan {month_name(day)} tahun {terbilang(day.year)}"


def report_opening(day: date) -> str:
    """How a berita acara begins: `Pada hari ini Kamis tanggal dua belas bulan Maret tahun … (12-03-2026)`."""
    return f"Pada hari ini {day_name(day)} {date_words(day)} ({date_screen(day)})"
