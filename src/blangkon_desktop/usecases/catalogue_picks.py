"""A person's favourites, packages of goods ("paket rapat 30 orang") and an earlier order once more, on this laptop.

Only ids and quantities are kept; each opening looks the products up anew and tells what changed since.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from blangkon_desktop.domain.basket import BasketItem
from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.keep_basket import KeptBasket, item_row, item_rows, renewed
from blangkon_desktop.usecases.ports import Clock, Draft, OfficeStore

FAVOURITES = "favourites"
PACKAGE = "basket-package"
MOST_FAVOURITES = 500
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Package:
    """A kept selection: its name and how many goods it has."""

    name: str
    goods: int


class CataloguePicks:
    """Favourites and packages of one laptop; they are never sent anywhere."""

    def __init__(self, store: OfficeStore, browse: BrowseCatalogue, clock: Clock) -> None:
        self._store = store
        self._browse = browse
        self._clock = clock

    def favourites(self, user: str) -> tuple[str, ...]:
        """Ids of a person's favourites, the latest first."""
        with self._store.read() as reader:
            drafts = reader.drafts(user, FAVOURITES)
        return _ids(drafts[0].body) if drafts else ()

    def set_favourite(self, user: str, product_id: str, wanted: bool) -> tuple[str, ...]:
        """Make a product a favourite, or no longer; at most 500, the oldest leave first."""
        others = [known for known in self.favourites(user) if known != product_id]
        kept = ([product_id, *others] if wanted else others)[:MOST_FAVOURITES]
        self._save(user, FAVOURITES, f"{FAVOURITES}-{user}", json.dumps({"ids": kept}))
        return tuple(kept)

    def packages(self, user: str) -> tuple[Package, ...]:
        """A person's packages by name."""
        with self._store.read() as reader:
            drafts = reader.drafts(user, PACKAGE)
        found = [Package(_name(draft.body), len(item_rows(draft.body))) for draft in drafts]
        named = (package for package in found if package.name)
        return tuple(sorted(named, key=lambda package: package.name.casefold()))

    def save_package(self, user: str, name: str, items: Iterable[BasketItem]) -> None:
        """Keep goods under a name, in place of an earlier package of that name.

        Raises InvalidInput (`package.name`, `package.empty`).
        """
        written = " ".join(name.split())
        if not 1 <= len(written) <= LONGEST_NAME:
            raise InvalidInput(
                "package.name",
                Sentence("Paket perlu nama yang pendek.", "A package needs a short name."),
                next_step=Sentence(f"Tulis 1 sampai {LONGEST_NAME} huruf.", f"Write 1 to {LONGEST_NAME} letters."),
                field="name",
            )
        rows = [item_row(item) for item in items]
        if not rows:
            raise InvalidInput(
                "package.empty",
                Sentence("Keranjang masih kosong.", "The basket is empty."),
                next_step=Sentence("Isi keranjang dahulu, lalu simpan.", "Fill the basket first, then save it."),
                field="items",
            )
        body = json.dumps({"name": written, "items": rows}, ensure_ascii=False)
        self._save(user, PACKAGE, _package_id(user, written), body)

    def open_package(self, user: str, name: str) -> KeptBasket:
        """The goods of a package at today's prices. Raises NotFound (`package.unknown`)."""
        with self._store.read() as reader:
            drafts = reader.drafts(user, PACKAGE)
        for draft in drafts:
            if _name(draft.body) == name:
                return renewed(item_rows(draft.body), self._browse)
        raise NotFound(
            "package.unknown",
            Sentence(f"Tidak ada paket «{name[:LONGEST_NAME]}».", f"There is no package “{name[:LONGEST_NAME]}”."),
            next_step=Sentence("Pilih paket lain.", "Choose another package."),
            field="name",
        )

    def forget_package(self, user: str, name: str) -> None:
        """Take a package away."""
        with self._store.write(user) as writer:
            writer.delete_draft(_package_id(user, name))

    def again(self, goods: Iterable[tuple[str, str, int, int]]) -> KeptBasket:
        """Goods of an earlier order once more: product id, name, quantity and what it cost then with tax, in rupiah."""
        rows = [
            {"product": product, "name": name, "quantity": quantity, "price_with_tax": price}
            for product, name, quantity, price in goods
        ]
        return renewed(rows, self._browse)

    def _save(self, user: str, kind: str, draft_id: str, body: str) -> None:
        with self._store.write(user) as writer:
            writer.save_draft(Draft(draft_id, user, kind, body, self._clock.now().isoformat()))


def _package_id(user: str, name: str) -> str:
    return f"{PACKAGE}-{user}-{hashlib.blake2b(name.encode(), digest_size=8).hexdigest()}"


def _name(body: str) -> str:
    try:
        found = json.loads(body)["name"]
    except (ValueError, KeyError, TypeError):
        return ""
    return found if isinstance(found, str) else ""


def _ids(body: str) -> tuple[str, ...]:
    try:
        found = json.loads(body)["ids"]
        return tuple(product_id for product_id in found if isinstance(product_id, str))
    except (ValueError, KeyError, TypeError):
        return ()
