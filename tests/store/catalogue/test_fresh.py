"""Prices of a day or later: kept, counted, and found at every edge."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import catalogue_in, fill, offer

DAYS = ("2026-01-01", "2026-08-26", "2026-08-27", "2026-08-27", "2026-11-01", "")


@pytest.mark.parametrize(
    ("since", "found"), [("2020-01-01", 5), ("2026-08-27", 3), ("2026-08-28", 1), ("2026-11-02", 0)]
)
def test_prices_of_a_day_or_later_are_kept_and_counted(tmp_path: Path, since: str, found: int) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, *(offer(f"S{n}", "Kertas", updated_at=day) for n, day in enumerate(DAYS)))
        page = catalogue.reader.search(SearchQuery("kertas", since=since, fresh=True), date(2026, 11, 27))
        assert page.total == found
        assert all(item.updated_at >= since for item in page.items)
        facets = catalogue.reader.facets(SearchQuery("kertas", since=since))
        assert facets.marks["fresh"] == found
        assert catalogue.reader.search(SearchQuery("kertas", since=since), date(2026, 11, 27)).total == len(DAYS)
