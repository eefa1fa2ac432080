"""All that is offered, product by product in the order of channel and code: what is handed on to others."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.store.catalogue import bits, rows
from blangkon_desktop.store.catalogue.codes import CHANNEL_CODES
from blangkon_desktop.store.catalogue.index import IndexView


def offered(view: IndexView, wanted: bits.Bits) -> Iterator[tuple[Product, Vendor]]:
    """The products of a set with their vendors, by the names of the channels, then by code as SQLite sorts texts."""
    numbers = view.column("number")
    inside: NDArray[np.bool_] = np.zeros(int(numbers.max(initial=0)) + 1, dtype=np.bool_)
    inside[numbers[bits.unpack(wanted, view.size)]] = True
    vendors = rows.all_vendors(view.connection)
    for channel in sorted(Channel):
        for number, product in rows.products_of_channel(view.connection, CHANNEL_CODES[channel]):
            if inside[number]:
                yield product, vendors[product.vendor_id]
