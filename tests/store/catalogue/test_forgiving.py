"""What people mean: mistyped words, other spellings, units, joined words, synonyms; measured on a set made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.forgiving import fill as fill_names
from bench.forgiving import judge, ours, read_cases, read_names
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.store.catalogue.opening import OpenCatalogue
from blangkon_desktop.store.catalogue.spelling import sound
from blangkon_desktop.store.catalogue.synonyms import bundled_synonyms, parse_synonyms
from blangkon_desktop.store.catalogue.words import amount, fold, index_words
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import catalogue_in

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCatalogue]:
    folder: Path = tmp_path_factory.mktemp("shop")
    with catalogue_in(folder) as catalogue:
        fill_names(catalogue, read_names())
        yield catalogue


def test_what_is_meant_comes_among_the_first_ten(shop: OpenCatalogue) -> None:
    cases = read_cases()
    assert len(cases) >= 200
    assert {key for _, keys in cases for key in keys} <= read_names().keys()
    recall, rank, missed = judge(cases, lambda text: ours(shop, text))
    assert recall >= 0.95, missed
    assert rank >= 0.9


def test_a_name_typed_in_full_comes_first(shop: OpenCatalogue) -> None:
    late = [key for key, name in read_names().items() if ours(shop, name)[0] != key]
    assert late == []


def test_a_word_read_otherwise_is_told(shop: OpenCatalogue) -> None:
    page = shop.reader.search(SearchQuery("kertsa a4"), TODAY)
    assert page.read_as == (("kertsa", "kertas"),)
    assert not page.partial
    assert shop.reader.search(SearchQuery("kertas a4"), TODAY).read_as == ()


def test_if_nothing_has_all_words_those_with_all_but_one_come_and_it_is_told(shop: OpenCatalogue) -> None:
    page = shop.reader.search(SearchQuery("kursi roda gembok"), TODAY)
    assert page.partial
    assert page.items[0].sku == "kursi-roda"
    assert page.total == 2
    assert shop.reader.search(SearchQuery("zzqy wwvx"), TODAY).total == 0


def test_what_a_channel_has_is_counted_for_the_proof(shop: OpenCatalogue) -> None:
    found = shop.reader.search_count("kursi roda", (Channel.TISERA,))
    assert (found.total, [item.sku for item in found.nearest]) == (1, ["kursi-roda"])
    none = shop.reader.search_count("kursi roda", (Channel.MBIZMARKET,))
    assert (none.total, none.nearest) == (0, ())
    near = shop.reader.search_count("kursi roda listrik lipat jauh", ())
    assert near.total == 0
    assert len(shop.reader.search_count("kursi", ()).nearest) == 3


@pytest.mark.parametrize(
    ("one", "other"), [("80gsm", "80 gr"), ("080 gram", "80gr"), ("5 Liter", "5lt"), ('14"', "14 inci"), ("2 b", "2b")]
)
def test_an_amount_is_found_however_it_is_written(one: str, other: str) -> None:
    assert set(index_words(f"x {one}")) & set(index_words(f"x {other}")) - {"x", "2", "5", "14", "80"}


def test_only_known_units_make_an_amount() -> None:
    assert amount("80", "gsm") == amount("80gram") == "80gr"
    assert amount("80", "orang") == amount("a4") == amount("") == ""


@pytest.mark.parametrize(("one", "other"), [("catridge", "katridge"), ("thinner", "tinner"), ("photo", "foto")])
def test_words_that_sound_alike_have_one_key(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@given(st.text(max_size=80))
def test_words_of_any_text_are_folded(text: str) -> None:
    assert all(word == word.casefold() and word.isalnum() for word in fold(text) if word.isascii())


def test_the_file_of_synonyms_is_whole_and_can_be_edited() -> None:
    known = bundled_synonyms()
    assert ("ballpoint",) in known.others[("bolpoin",)]
    assert "untuk" in known.stop_words
    mine = parse_synonyms('stop_words = ["dan"]\ngroups = [["Kunyit", "kunir bubuk"]]')
    assert mine.others[("kunir", "bubuk")] == (("kunyit",),)
    assert mine.longest == 2
