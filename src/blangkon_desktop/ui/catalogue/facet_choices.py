"""Counts of a query as choices for people: the next step down the categories, places near first, sellers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from blangkon_desktop.ui.catalogue.facet_list import Choice
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.usecases.catalogue_views import Facets
from blangkon_desktop.usecases.distances import distance_km

_STEP = " > "
_FAR = 1 << 30


def category_choices(counts: Mapping[str, int], chosen: str) -> list[Choice]:
    """The categories one step below the chosen path, most goods first."""
    depth = len(chosen.split(_STEP)) if chosen else 0
    steps: Counter[str] = Counter()
    for name, count in counts.items():
        parts = name.split(_STEP)
        if len(parts) > depth and (not chosen or name.startswith(chosen + _STEP)):
            steps[_STEP.join(parts[: depth + 1])] += count
    return [Choice(path, path.rpartition(_STEP)[2], count) for path, count in steps.most_common()]


def region_choices(counts: Mapping[str, int], services: CatalogueServices, home: str) -> list[Choice]:
    """Places in the own district first, then those of the districts around it, the nearest first; of equally near
    ones those with most goods."""

    def nearness(entry: tuple[str, int]) -> tuple[int, int, str]:
        far = distance_km(home, entry[0])
        return _FAR if far is None else far, -entry[1], entry[0]

    ordered = sorted(counts.items(), key=nearness)
    return [Choice(code, services.place(code), count) for code, count in ordered if code]


def vendor_choices(facets: Facets) -> list[Choice]:
    """The sellers with most goods."""
    return [Choice(vendor.vendor_id, vendor.name, vendor.products) for vendor in facets.vendors]
