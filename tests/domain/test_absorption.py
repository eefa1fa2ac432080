"""Absorption: quarters, targets to the rupiah, and a forecast in plain words."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.absorption import Absorption, forecast, percent, quarter_end, quarter_of, quarter_shares
from tests.rules import batang

SHARES = (Fraction(15, 100), Fraction(45, 100), Fraction(70, 100), Fraction(1))


@pytest.mark.parametrize(
    ("day", "quarter", "end"),
    [
        (date(2026, 1, 1), 1, date(2026, 3, 31)),
        (date(2026, 3, 31), 1, date(2026, 3, 31)),
        (date(2026, 4, 1), 2, date(2026, 6, 30)),
        (date(2026, 9, 30), 3, date(2026, 9, 30)),
        (date(2026, 10, 1), 4, date(2026, 12, 31)),
        (date(2026, 12, 31), 4, date(2026, 12, 31)),
    ],
)
def test_quarters(day: date, quarter: int, end: date) -> None:
    assert quarter_of(day) == quarter
    assert quarter_end(2026, quarter) == end


def test_targets_come_from_the_policy_of_the_day() -> None:
    policy = batang()
    before = quarter_shares(policy.texts("target.absorption", date(2026, 2, 10)))
    assert before[1] == Fraction(40, 100)
    assert quarter_shares(policy.texts("target.absorption", date(2026, 2, 11))) == SHARES


@pytest.mark.parametrize(
    ("paid", "missing", "words"),
    [
        (450, 0, "sudah tercapai"),
        (449, 1, "masih kurang Rp1"),
        (0, 450, "masih kurang Rp450"),
    ],
)
def test_the_target_is_met_to_the_rupiah(paid: int, missing: int, words: str) -> None:
    found = Absorption(1_000, paid, 0, date(2026, 6, 30), SHARES)
    assert (found.target, found.missing) == (450, missing)
    assert words in forecast(found).id


def test_the_forecast_speaks_plainly() -> None:
    found = Absorption(100_000_000, 24_000_000, 10_000_000, date(2026, 11, 24), SHARES)
    assert found.pace == 24_000_000 * 365 // 328
    assert forecast(found).id == (
        "Sampai 24-11-2026 sudah dibayar Rp24.000.000 (24\u00a0% dari pagu). "
        "Sasaran triwulan IV adalah 100\u00a0%, masih kurang Rp76.000.000. "
        "Dengan laju selama ini, akhir triwulan diperkirakan 26\u00a0%. "
        "Bila pesanan yang sudah disetujui (Rp10.000.000) ikut dibayar, menjadi 34\u00a0%."
    )
    assert "At the pace so far" in forecast(found).en
    assert "Belum ada pagu" in forecast(Absorption(0, 0, 0, date(2026, 1, 1), SHARES)).id


@given(
    st.integers(1, 10**13),
    st.integers(0, 10**13),
    st.integers(0, 10**13),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_figures_stay_in_order(ceiling: int, paid: int, open_: int, day: date) -> None:
    found = Absorption(ceiling, paid, open_, day, SHARES)
    assert found.paid <= found.pace <= found.with_open
    assert found.pace <= max(ceiling, paid)
    assert (found.missing == 0) == (found.paid >= found.target)
    assert [found.target_of(n) for n in (1, 2, 3, 4)] == sorted(found.target_of(n) for n in (1, 2, 3, 4))
    assert found.target_of(4) == ceiling
    assert (percent(found.share) >= 100) == (paid >= ceiling)
    assert "{" not in forecast(found).id
