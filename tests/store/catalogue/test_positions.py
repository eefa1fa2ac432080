"""A product is found on the row on which the list shows it, in every order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.store.catalogue.ordering import FEW
from blangkon_desktop.usecases.catalogue_views import SearchQuery, SortOrder
from tests.catalogue_shop import desk_of
from tests.ui.catalogue.shop import many

TODAY = date(2026, 11, 20)
SIZE = FEW + 900
WORDS = ("", "kertas", "kertas seri", "merek 7", "seri 12")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCatalogue]:
    folder = tmp_path_factory.mktemp("positions")
    opened = open_catalogue(folder / "catalogue.db")
    desk_of(opened, folder).imports.load(many(SIZE))
    yield opened
    opened.close()


@pytest.mark.parametrize("order", list(SortOrder))
@pytest.mark.parametrize("words", WORDS)
def test_each_row_tells_its_own_number(catalogue: OpenCatalogue, order: SortOrder, words: str) -> None:
    query = SearchQuery(words, sort=order, limit=1_000)
    total = catalogue.reader.search(query, TODAY).total
    assert total
    for offset in {0, total // 3, total // 2, max(total - 40, 0)}:
        page = catalogue.reader.search(SearchQuery(words, sort=order, limit=40, offset=offset), TODAY)
        for row, item in enumerate(page.items[:: max(len(page.items) // 5, 1)]):
            shown = offset + row * max(len(page.items) // 5, 1)
            assert catalogue.reader.row_of(query, item.id, TODAY) == shown


def test_what_the_list_lacks_has_no_row(catalogue: OpenCatalogue) -> None:
    first = catalogue.reader.search(SearchQuery("kertas"), TODAY).items[0]
    assert catalogue.reader.row_of(SearchQuery("kursi"), first.id, TODAY) is None
    assert catalogue.reader.row_of(SearchQuery(), "tisera:none", TODAY) is None
    assert catalogue.reader.row_of(SearchQuery("¤"), first.id, TODAY) is None
