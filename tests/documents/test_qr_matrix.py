"""Our quick squares are those of the library, module by module."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.documents.blocks.qr_matrix import _of_library, matrix

DENSE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


@given(st.text(DENSE, min_size=1, max_size=420).filter(lambda text: not text.isdecimal()))
def test_dense_text_gives_the_same_square(text: str) -> None:
    assert matrix(text) == _of_library(text)


@pytest.mark.parametrize("text", ["huruf kecil", "Nomor_7", "é"])
def test_other_text_goes_the_other_way(text: str) -> None:
    assert matrix(text) == _of_library(text)
