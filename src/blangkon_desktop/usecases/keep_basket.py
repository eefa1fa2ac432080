"""Keeps a person's basket on this laptop, so that it is there again after a restart or a power cut.

Only ids and quantities count; products are looked up anew, so that a basket never orders at an old price.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from blangkon_desktop.domain.basket import BasketItem
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.picked_offer import PickedOffer, offers_from_payload, offers_to_payload
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.catalogue_views import PriceChange
from blangkon_desktop.usecases.ports import Clock, Draft, OfficeStore

KIND = "basket"
MOST_UNITS = 9_999_999
"""The largest quantity of one product."""


@dataclass(frozen=True, slots=True)
class KeptBasket:
    """A basket as it can be ordered now. `gone` and `repriced` are names of products that left the catalogue, or
    whose price with tax is another one than when they were picked; `changes` has both prices of the latter."""

    items: tuple[BasketItem, ...] = ()
    gone: tuple[str, ...] = ()
    repriced: tuple[str, ...] = ()
    changes: tuple[PriceChange, ...] = ()


class KeepBasket:
    """One basket per person and laptop; it is never sent anywhere."""

    def __init__(self, store: OfficeStore, browse: BrowseCatalogue, clock: Clock) -> None:
        self._store = store
        self._browse = browse
        self._clock = clock

    def save(self, user: str, items: Iterable[BasketItem]) -> None:
        """Store the basket in place of the one before; an empty one is forgotten."""
        rows = [item_row(item) for item in items]
        with self._store.write(user) as writer:
            if not rows:
                writer.delete_draft(_draft_id(user))
                return
            body = json.dumps({"items": rows}, ensure_ascii=False)
            writer.save_draft(Draft(_draft_id(user), user, KIND, body, self._clock.now().isoformat()))

    def load(self, user: str) -> KeptBasket:
        """The basket with today's products; a draft that can't be read counts as an empty basket."""
        with self._store.read() as reader:
            drafts = reader.drafts(user, KIND)
        return renewed(item_rows(drafts[0].body) if drafts else [], self._browse)


def renewed(rows: Iterable[Mapping[str, Any]], browse: BrowseCatalogue) -> KeptBasket:
    """Kept rows as they can be ordered today; what is no longer offered counts as gone."""
    items: list[BasketItem] = []
    gone: list[str] = []
    repriced: list[str] = []
    changes: list[PriceChange] = []
    for row in rows:
        try:
            product = browse.product(row["product"])
        except NotFound:
            gone.append(row["name"])
            continue
        if product.withdrawn:
            gone.append(product.name)
            continue
        items.append(BasketItem(product, row["quantity"], _beside(row.get("beside", ()))))
        if product.price_with_tax != row["price_with_tax"]:
            repriced.append(product.name)
            old = row["price_with_tax"]
            changes.append(PriceChange(product.product_id, product.name, old, product.price_with_tax))
    return KeptBasket(tuple(items), tuple(gone), tuple(repriced), tuple(changes))


def _draft_id(user: str) -> str:
    return f"{KIND}-{user}"


def _beside(rows: Any) -> tuple[PickedOffer, ...]:
    """Offers that were picked beside a product; what can't be read is left out, it can be picked again."""
    try:
        return offers_from_payload(rows)
    except (KeyError, TypeError, ValueError):
        return ()


def item_row(item: BasketItem) -> dict[str, Any]:
    """What is kept of an item."""
    product = item.product
    beside = {"beside": offers_to_payload(item.beside)} if item.beside else {}
    return {
        **beside,
        "product": product.product_id,
        "quantity": item.quantity,
        "name": product.name,
        "price_with_tax": product.price_with_tax,
    }


def item_rows(body: str) -> list[Mapping[str, Any]]:
    """The kept items of a draft; what can't be read is left out."""
    try:
        rows = json.loads(body)["items"]
        return [row for row in rows if _is_row(row)]
    except (ValueError, KeyError, TypeError):
        return []


def _is_row(row: Any) -> bool:
    return (
        isinstance(row, dict)
        and all(isinstance(row.get(name), str) for name in ("product", "name"))
        and all(type(row.get(name)) is int for name in ("quantity", "price_with_tax"))
        and 1 <= row["quantity"] <= MOST_UNITS
    )
