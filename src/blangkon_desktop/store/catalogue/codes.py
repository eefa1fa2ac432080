"""How the catalogue writes channels, kinds and days as small numbers, and where labels that repeat are kept once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind

CHANNEL_CODES: Mapping[Channel, int] = {channel: code for code, channel in enumerate(Channel)}
CHANNELS: tuple[Channel, ...] = tuple(Channel)
KIND_CODES: Mapping[PurchaseKind, int] = {kind: code for code, kind in enumerate(PurchaseKind)}
KINDS: tuple[PurchaseKind, ...] = tuple(PurchaseKind)


@lru_cache(maxsize=8192)
def day_number(day: str) -> int:
    """The days since the year 1 of an ISO date, 0 for none."""
    return date.fromisoformat(day).toordinal() if day else 0


@lru_cache(maxsize=8192)
def day_text(number: int) -> str:
    """The ISO date of a day number, "" for 0."""
    return date.fromordinal(number).isoformat() if number else ""


def split_product_id(product_id: str) -> tuple[int, str] | None:
    """Channel code and SKU of `channel:sku`; None for what can't be one."""
    name, colon, sku = product_id.partition(":")
    if not colon:
        return None
    try:
        return CHANNEL_CODES[Channel(name)], sku
    except ValueError:
        return None
