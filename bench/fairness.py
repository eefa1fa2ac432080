"""Fair order: who is seen among offers that fit equally, over thirty days, beside price and alphabetical order.

For queries whose best group has many equal offers: how often each seller stands among the first ten (Gini coefficient
over sellers, 0 is even, 1 is all for one), and whether the first ten fit as well as without the turn (relevance@10:
share of them in the best group that has room). Bars: Gini at most 0.15, relevance at least 0.98.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from bench.catalogue import fill
from bench.catalogue_rows import SIZES, TODAY
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.usecases.catalogue_views import ProductView, SearchQuery, SortOrder

DAYS = 30
FIRST = 10
_MOST = 100
"""More equal sellers than this can't come evenly in so few days: ten places a day are three turns for each."""
_QUERIES = (
    "kertas hvs a4 80", "nasi kotak ayam", "bolpoin hitam", "toner cartridge", "meja kerja", "spanduk",
    "kursi lipat", "tinta printer", "snack kotak", "masker medis", "lampu led", "map plastik", "laptop",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Print Gini and relevance of each order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=int, default=SIZES[0])
    given = parser.parse_args(list(sys.argv[1:] if arguments is None else arguments))
    with tempfile.TemporaryDirectory() as folder:
        catalogue = open_catalogue(Path(folder) / "catalogue.db")
        fill(catalogue, given.products)
        chosen = [text for text in _QUERIES if _equal_sellers(catalogue, text)]
        sellers = f"{FIRST + 1} to {_MOST} equal sellers"
        print(f"{given.products:,} products, {len(chosen)} queries with {sellers}, {DAYS} days")
        ways: dict[str, Callable[[str, date], list[ProductView]]] = {
            "sellers in turn": lambda text, day: _page(catalogue, text, SortOrder.FAIR, day),
            "by price": lambda text, day: _page(catalogue, text, SortOrder.RELEVANCE, day),
            "alphabetical": lambda text, day: sorted(_best(catalogue, text), key=lambda item: item.name)[:FIRST],
        }
        for name, way in ways.items():
            ginis, fits = [], []
            for text in chosen:
                equal = {item.id for item in _best(catalogue, text)}
                seen: Counter[str] = Counter(dict.fromkeys({item.vendor_id for item in _best(catalogue, text)}, 0))
                for ahead in range(DAYS):
                    page = way(text, TODAY + timedelta(days=ahead))
                    seen.update(item.vendor_id for item in page)
                    fits.append(sum(item.id in equal for item in page) / max(1, len(page)))
                ginis.append(gini(list(seen.values())))
            worst, mean, fit = max(ginis, default=0), sum(ginis) / max(1, len(ginis)), sum(fits) / max(1, len(fits))
            print(f"  {name:16} Gini mean {mean:.3f} worst {worst:.3f}   relevance@{FIRST} {fit:.3f}")
        catalogue.close()
    return 0


def gini(values: Sequence[int]) -> float:
    """The Gini coefficient of counts."""
    ordered, total = sorted(values), sum(values)
    if not total:
        return 0.0
    weighted = sum(place * value for place, value in enumerate(ordered, start=1))
    return 2 * weighted / (len(ordered) * total) - (len(ordered) + 1) / len(ordered)


def _equal_sellers(catalogue: OpenCatalogue, text: str) -> bool:
    sellers = {item.vendor_id for item in _best(catalogue, text)}
    return FIRST < len(sellers) <= _MOST


def _best(catalogue: OpenCatalogue, text: str) -> list[ProductView]:
    """The offers that fit equally and best: whole words, the name beginning with the first of them."""
    page = catalogue.reader.search(SearchQuery(text, limit=1_000), TODAY)
    words = text.split()

    def fits(item: ProductView) -> bool:
        own = item.name.lower().replace("(", " ").replace(")", " ").split()
        return own[:1] == words[:1] and all(word in own for word in words)

    return [item for item in page.items if fits(item)]


def _page(catalogue: OpenCatalogue, text: str, sort: SortOrder, day: date) -> list[ProductView]:
    return list(catalogue.reader.search(SearchQuery(text, sort=sort, limit=FIRST), day).items)


if __name__ == "__main__":
    raise SystemExit(main())
