"""Orders that have come some way, for tests of the steps after it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from blangkon_desktop.domain.catalogue import Product
from blangkon_desktop.domain.order import Order
from tests.offices import ReadyOffice

Advance = Callable[..., Order]


@pytest.fixture
def advance(office: ReadyOffice) -> Advance:
    """Make an order and bring it to `draft`, `submitted`, `approved` or `placed`."""

    def go(status: str = "placed", quantity: int = 10, item: Product | None = None, **more: object) -> Order:
        pejabat, approving = office.person("pejabat"), office.program.approving()
        order = office.program.drafting().create(pejabat, office.request(quantity, item, **more))
        if status == "draft":
            return order
        order = approving.submit(pejabat, order.order_id, "kebutuhan tersendiri")
        if status == "submitted":
            return order
        order = approving.approve(office.person("ppk"), order.order_id, acknowledged=("split.channel.obvious",))
        return order if status == "approved" else approving.place(pejabat, order.order_id, "PO-1")

    return go
