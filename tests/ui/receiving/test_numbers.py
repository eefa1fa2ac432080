"""Three numbers per line: what does not fit is named, both sides of each limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.ui.receiving.numbers import LineInput, recorded, split_serials


@pytest.mark.parametrize(
    ("came", "good", "left", "problem"),
    [
        (38, 36, 40, ""),
        (40, 40, 40, ""),
        (41, 40, 40, ""),
        (41, 41, 40, "good-over-left"),
        (36, 37, 40, "good-over-came"),
        (0, 0, 40, ""),
        (0, 1, 40, "good-over-came"),
    ],
)
def test_good_fits_between_none_and_what_came_and_what_is_due(came: int, good: int, left: int, problem: str) -> None:
    assert LineInput(1, came, good).problem(left) == problem


def test_serials_are_one_per_piece_and_never_twice() -> None:
    assert LineInput(1, 2, 2, serials=("A", "B")).problem(2) == ""
    assert LineInput(1, 2, 2, serials=("A", "B", "C")).problem(2) == "serials-too-many"
    assert LineInput(1, 2, 2, serials=("A", "A")).problem(2) == "serial-twice"


def test_a_pasted_column_becomes_serials() -> None:
    assert split_serials("SN-1\r\nSN-2\n\n SN 3 \nSN-4\tSN-5; SN-6,SN-7\n") == (
        "SN-1", "SN-2", "SN 3", "SN-4", "SN-5", "SN-6", "SN-7",
    )  # fmt: skip
    assert split_serials(" \n\t") == ()


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_what_fits_always_adds_up(came: int, good: int, left: int) -> None:
    typed = LineInput(1, came, good)
    if not typed.problem(left):
        row = typed.as_receipt_line()
        assert row.received == row.good + row.refused
        assert row.good <= left


def test_only_lines_of_which_something_came_are_recorded() -> None:
    rows = recorded([LineInput(1, 3, 2, " Baik ", " 1 rusak "), LineInput(2)])
    assert [(x.line, x.received, x.refused, x.condition, x.note) for x in rows] == [(1, 3, 1, "Baik", "1 rusak")]
