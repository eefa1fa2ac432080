"""Sets of places as bitmaps behave like sets."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.store.catalogue import bits

SIZE = 300
SETS = st.sets(st.integers(0, SIZE - 1))


def made(of: set[int]) -> bits.Bits:
    return bits.of_places(SIZE, np.array(sorted(of), dtype=np.uint32))


@given(SETS, SETS)
def test_and_or_and_count_are_those_of_sets(one: set[int], other: set[int]) -> None:
    assert set(bits.places(made(one) & made(other)).tolist()) == one & other
    assert set(bits.places(made(one) | made(other)).tolist()) == one | other
    assert set(bits.places(made(one) & ~made(other)).tolist()) == one - other
    assert bits.count(made(one)) == len(one)


@given(SETS, st.integers(1, 20), st.integers(0, SIZE))
def test_the_first_and_the_last(of: set[int], limit: int, edge: int) -> None:
    assert bits.first(made(of), limit, edge).tolist() == [place for place in sorted(of) if place >= edge][:limit]
    falling = [place for place in sorted(of, reverse=True) if place < edge]
    assert bits.last(made(of), limit, edge).tolist() == falling[:limit]


@given(SETS, st.lists(st.integers(0, SIZE - 1)))
def test_membership(of: set[int], wanted: list[int]) -> None:
    asked = np.array(wanted, dtype=np.uint32)
    assert bits.holds(made(of), asked).tolist() == [place in of for place in wanted]
    assert np.flatnonzero(bits.unpack(made(of), SIZE)).tolist() == sorted(of)


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 128])
def test_all_sizes_fit_and_nothing_lies_beyond_the_end(size: int) -> None:
    assert bits.count(bits.span(size, 0, size)) == size
    assert bits.count(bits.span(size, -5, size + 500)) == size
    assert bits.count(bits.nothing(size)) == 0
    assert bits.count(bits.span(size, 2, 1)) == 0
