"""Favourites, packages and an order once more: kept per person, opened at today's prices."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.basket import BasketItem
from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.usecases.catalogue_picks import LONGEST_NAME, MOST_FAVOURITES, CataloguePicks
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import goods


@pytest.fixture
def picks(office: ReadyOffice) -> CataloguePicks:
    office.program.catalogue().imports.load([goods("N1", "Nasi Kotak", 25_000), goods("A1", "Air Mineral", 3_000)])
    return CataloguePicks(office.program.office(), office.program.catalogue().browse, office.clock)


def items(office: ReadyOffice, *counts: tuple[str, int]) -> list[BasketItem]:
    browse = office.program.catalogue().browse
    return [BasketItem(browse.product(product_id), count) for product_id, count in counts]


def test_a_package_opens_at_todays_prices_and_tells_both(picks: CataloguePicks, office: ReadyOffice) -> None:
    picks.save_package("pejabat", " paket  rapat ", items(office, ("mbizmarket:N1", 30), ("mbizmarket:A1", 30)))
    assert [(package.name, package.goods) for package in picks.packages("pejabat")] == [("paket rapat", 2)]
    assert picks.packages("ppk") == ()
    office.program.catalogue().imports.load([goods("N1", "Nasi Kotak", 27_500)])
    kept = picks.open_package("pejabat", "paket rapat")
    assert [(item.product.sku, item.quantity, item.product.price) for item in kept.items] == [
        ("N1", 30, 27_500),
        ("A1", 30, 3_000),
    ]
    assert [(change.old, change.new) for change in kept.changes] == [(25_000, 27_500)]


def test_a_package_of_the_same_name_takes_the_place_and_can_be_taken_away(
    picks: CataloguePicks, office: ReadyOffice
) -> None:
    picks.save_package("pejabat", "rapat", items(office, ("mbizmarket:N1", 1), ("mbizmarket:A1", 1)))
    picks.save_package("pejabat", "rapat", items(office, ("mbizmarket:N1", 2)))
    assert [package.goods for package in picks.packages("pejabat")] == [1]
    picks.forget_package("pejabat", "rapat")
    assert picks.packages("pejabat") == ()
    with pytest.raises(NotFound):
        picks.open_package("pejabat", "rapat")


@pytest.mark.parametrize("name", ["", "   ", "x" * (LONGEST_NAME + 1)])
def test_a_package_needs_a_name(picks: CataloguePicks, office: ReadyOffice, name: str) -> None:
    with pytest.raises(InvalidInput):
        picks.save_package("pejabat", name, items(office, ("mbizmarket:N1", 1)))


def test_an_empty_basket_is_no_package(picks: CataloguePicks) -> None:
    with pytest.raises(InvalidInput):
        picks.save_package("pejabat", "rapat", [])


def test_an_order_once_more_leaves_out_what_is_gone(picks: CataloguePicks) -> None:
    kept = picks.again([("mbizmarket:N1", "Nasi", 10, 25_000), ("mbizmarket:X", "Tidak ada", 1, 5)])
    assert [item.quantity for item in kept.items] == [10]
    assert kept.gone == ("Tidak ada",)
    assert kept.changes == ()


def test_favourites_are_the_latest_first_and_not_endless(picks: CataloguePicks) -> None:
    assert picks.favourites("pejabat") == ()
    picks.set_favourite("pejabat", "mbizmarket:N1", True)
    assert picks.set_favourite("pejabat", "mbizmarket:A1", True) == ("mbizmarket:A1", "mbizmarket:N1")
    assert picks.set_favourite("pejabat", "mbizmarket:N1", False) == ("mbizmarket:A1",)
    assert picks.favourites("ppk") == ()
    assert MOST_FAVOURITES == 500
