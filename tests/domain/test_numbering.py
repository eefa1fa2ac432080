"""Letter numbers: patterns and blocks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.numbering import NumberBlock, guess_running, next_number, write_number
from tests.rules import batang


@pytest.mark.parametrize(
    ("day", "number"), [(date(2022, 12, 31), "027/007/SP/XII/2022"), (date(2023, 1, 1), "000.3.2/007/SP/I/2023")]
)
def test_the_pattern_of_the_policy(day: date, number: str) -> None:
    pattern = batang().text("letter.pattern", day)
    assert write_number(pattern, number=7, kind="SP", year=day.year, month=day.month) == number


def test_the_old_pattern_and_all_tokens() -> None:
    text = write_number(
        "027/{urut}/{jenis}/{opd}/{bulan}/{tahun}", number=120, kind="SP", year=2026, month=3, office="Dinkes"
    )
    assert text == "027/120/SP/Dinkes/03/2026"


@pytest.mark.parametrize("pattern", ["{nomor}/{urut}", "027/{jenis}", ""])
def test_a_pattern_without_the_number_or_with_an_unknown_token_is_refused(pattern: str) -> None:
    with pytest.raises(InvalidInput, match="number.bad_pattern"):
        write_number(pattern, number=1, kind="SP", year=2026, month=1)


def test_a_gap_is_never_filled() -> None:
    block = NumberBlock(2026, 1, 100, "A")
    assert next_number([block], [1, 2, 5]) == 6


def test_the_next_block_follows_and_then_it_ends() -> None:
    blocks = [NumberBlock(2026, 201, 202, "A"), NumberBlock(2026, 1, 2, "A")]
    assert next_number(blocks, [1, 2]) == 201
    with pytest.raises(RuleRefused, match="number.no_block"):
        next_number(blocks, [1, 2, 201, 202])


@given(st.integers(1, 40), st.integers(1, 40))
def test_two_devices_never_get_one_number(a: int, b: int) -> None:
    def take(block: NumberBlock, count: int) -> set[int]:
        used: list[int] = []
        for _ in range(count):
            used.append(next_number([block], used))
        return set(used)

    first, second = take(NumberBlock(2026, 1, 100, "A"), a), take(NumberBlock(2026, 101, 200, "B"), b)
    assert len(first | second) == a + b


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12/SP/2026", 12),
        ("SP.012/LAMA/2026", 12),
        ("027 / 5 / sp / 2026", 5),
        ("12/BAST/2026", None),
        ("12/SP/2025", None),
        ("SP/2026", None),
        ("", None),
    ],
)
def test_a_number_outside_the_pattern_is_guessed_by_its_kind(text: str, found: int | None) -> None:
    assert guess_running(text, kind="SP", year=2026) == found
