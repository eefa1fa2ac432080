"""Searching, showing and comparing through the use case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import catalogue_in, desk_of, fill, offer

ITEM_KEYS = {
    "id", "channel", "sku", "name", "vendor", "vendor_id", "price", "price_with_tax", "unit", "category", "region",
    "pdn", "tkdn", "umkk", "sold",
}  # fmt: skip


@pytest.fixture
def browse(tmp_path: Path) -> Iterator[BrowseCatalogue]:
    with catalogue_in(tmp_path) as catalogue:
        fill(
            catalogue,
            offer("1", "Kertas HVS A4", 40_000, price_with_tax=44_400, unit="rim"),
            offer("2", "Kertas HVS A4", 50_000, unit="rim", vendor="V-2"),
            offer("3", "Kertas HVS F4", 33_300, unit="rim", vendor="V-3"),
            offer("4", "Lem kertas", 5_000, category="Lem"),
        )
        yield desk_of(catalogue, tmp_path).browse


def test_a_page_says_how_long_it_took(browse: BrowseCatalogue) -> None:
    page = browse.search(SearchQuery("kertas", limit=2))
    assert page.total == 4
    assert page.total_is_exact
    assert page.elapsed_ms > 0
    assert page.cursor is not None
    assert set(page.items[0].item()) == ITEM_KEYS


def test_a_product_shows_more_than_an_item(browse: BrowseCatalogue) -> None:
    shown = browse.show("mbizmarket:1")
    assert shown.taxed
    assert set(shown.document()) == ITEM_KEYS | {"kind", "specification", "taxed", "updated_at", "stock", "withdrawn"}


def test_offers_are_compared_by_what_would_be_paid(browse: BrowseCatalogue) -> None:
    comparison = browse.compare("mbizmarket:1")
    assert comparison.reference.id == "mbizmarket:1"
    facts = [(o.product.sku, o.similarity, o.difference, o.difference_percent) for o in comparison.offers]
    assert facts == [("2", 1.0, 5_600, 12.6), ("3", 0.5, -11_100, -25.0)]
    assert len(browse.compare("mbizmarket:1", limit=1).offers) == 1


def test_unknown_products_and_senseless_limits_are_refused(browse: BrowseCatalogue) -> None:
    with pytest.raises(NotFound):
        browse.show("mbizmarket:none")
    for query in (SearchQuery(limit=0), SearchQuery(limit=5_000), SearchQuery(min_price=-1)):
        with pytest.raises(InvalidInput):
            browse.search(query)
    with pytest.raises(InvalidInput):
        browse.compare("mbizmarket:1", limit=0)
