"""A page somewhere in the middle is what one reaches by turning pages, in every order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.store.catalogue import ordering
from blangkon_desktop.usecases.catalogue_views import SearchQuery, SortOrder
from tests.catalogue_shop import catalogue_in, desk_of, fill, offer

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("few", [8, 4096])
@pytest.mark.parametrize("text", ["kertas", ""])
@pytest.mark.parametrize("sort", list(SortOrder))
def test_a_jump_lands_where_turning_pages_leads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sort: SortOrder, text: str, few: int
) -> None:
    monkeypatch.setattr(ordering, "FEW", few)
    monkeypatch.setattr("blangkon_desktop.store.catalogue.jumps.FEW", few)
    names = ("Kertas HVS", "Kertas HVS A4", "Map kertas", "Buku Kertasan tebal sekali", "Bolpoin")
    places = ("33.25.01", "33.24", "33.74", "31.71")
    rows = [
        offer(f"S{n}", names[n % 5], 1_000 + n * 37 % 50, vendor=f"V-{n % 7}", region=places[n % 4],
              updated_at=f"2026-0{n % 9 + 1}-01")
        for n in range(150)
    ]  # fmt: skip
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, *rows)
        query = SearchQuery(text, sort=sort, limit=7)
        walked, cursor = [], None
        while True:
            page = catalogue.reader.search(replace(query, cursor=cursor), TODAY)
            walked += [item.id for item in page.items]
            cursor = page.cursor
            if cursor is None:
                break
        assert len(walked) == page.total
        for offset in (1, 6, 7, 20, 63, 64, 90, page.total - 1):
            jumped = catalogue.reader.search(replace(query, offset=offset), TODAY)
            assert [item.id for item in jumped.items] == walked[offset : offset + 7]
            assert jumped.total == page.total
        assert catalogue.reader.search(replace(query, offset=page.total), TODAY).items == ()


def test_a_jump_before_the_beginning_is_refused(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, offer("A", "Kertas"))
        with pytest.raises(InvalidInput):
            desk_of(catalogue, tmp_path).browse.search(SearchQuery(offset=-1))
