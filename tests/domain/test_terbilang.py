"""Amounts in words: known cases, an independent oracle, and properties on samples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.terbilang import MAX_WORDS, terbilang, terbilang_rupiah, title_words

_VALUES = {"nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8}
VALUES = {**_VALUES, "sembilan": 9, "sepuluh": 10, "sebelas": 11}
SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def read(words: str) -> int:
    """The number that Indonesian words say: the reader for the round trip."""
    total, group, last = 0, 0, 0
    for word in words.replace("seratus", "satu ratus").replace("seribu", "satu ribu").split():
        if word in VALUES:
            last = VALUES[word]
        elif word == "belas":
            last += 10
        elif word == "puluh":
            group, last = group + last * 10, 0
        elif word == "ratus":
            group, last = group + last * 100, 0
        elif word == "triliun":
            total, group, last = (total + group + last) * 10**12, 0, 0
        else:
            total, group, last = total + (group + last) * SCALES[word], 0, 0
    return total + group + last


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (99, "sembilan puluh sembilan"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1_000, "seribu"),
        (1_999, "seribu sembilan ratus sembilan puluh sembilan"),
        (2_000, "dua ribu"),
        (11_000, "sebelas ribu"),
        (101_000, "seratus satu ribu"),
        (1_001_000, "satu juta seribu"),
        (1_001_001_001, "satu miliar satu juta seribu satu"),
        (21_111_111, "dua puluh satu juta seratus sebelas ribu seratus sebelas"),
        (10**12, "satu triliun"),
        (10**12 + 1_000, "satu triliun seribu"),
        (1_000 * 10**12, "seribu triliun"),
        (999_999_999_999_999, None),
    ],
)
def test_known_amounts(amount: int, words: str | None) -> None:
    assert read(terbilang(amount)) == amount
    if words is not None:
        assert terbilang(amount) == words
        assert terbilang_rupiah(amount) == f"{words} rupiah"


def test_titles_as_on_a_kuitansi() -> None:
    assert title_words(terbilang_rupiah(11_100_000)) == "Sebelas Juta Seratus Ribu Rupiah"


@pytest.mark.parametrize(("amount", "code"), [(-1, "terbilang.negative"), (MAX_WORDS + 1, "terbilang.too_large")])
def test_amounts_without_words(amount: int, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        terbilang(amount)
    assert caught.value.code == code


@given(st.integers(0, 10**15 - 1))
def test_an_independent_oracle_agrees(amount: int) -> None:
    """num2words writes "satu ribu" after a larger group ("satu juta satu ribu"); Indonesian says "seribu"."""
    expected = f" {num2words(amount, lang='id')} "
    if amount // 1000 % 1000 == 1:
        expected = expected.replace(" satu ribu ", " seribu ")
    assert terbilang(amount) == expected.strip()


@given(st.integers(0, MAX_WORDS))
def test_words_can_be_read_back(amount: int) -> None:
    words = terbilang(amount)
    assert read(words) == amount
    assert words == " ".join(words.split()) == words.lower()


@given(st.lists(st.integers(0, MAX_WORDS), unique=True, max_size=30))
def test_different_amounts_have_different_words(amounts: list[int]) -> None:
    assert len({terbilang(amount) for amount in amounts}) == len(amounts)
