"""Dates as papers write them."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.dates_id import date_full, date_long, date_screen, date_words, report_opening, roman_month

DAY = date(2026, 3, 12)


def test_dates_in_figures() -> None:
    assert date_full(DAY) == "Kamis, 12 Maret 2026"
    assert date_long(DAY) == "12 Maret 2026"
    assert date_screen(DAY) == "12-03-2026"
    assert roman_month(DAY) == "III"
    assert roman_month(date(2026, 12, 1)) == "XII"


def test_dates_in_words() -> None:
    assert date_words(DAY) == "tanggal dua belas bulan Maret tahun dua ribu dua puluh enam"


def test_the_opening_of_a_berita_acara() -> None:
    assert report_opening(date(2026, 11, 24)) == (
        "Pada hari ini Selasa tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam (24-11-2026)"
    )


def test_every_day_and_month_has_its_own_name() -> None:
    days = {date_full(date(2026, 11, n)).split(",")[0] for n in range(1, 8)}
    months = {date_long(date(2026, n, 1)).split()[1] for n in range(1, 13)}
    assert (len(days), len(months)) == (7, 12)
