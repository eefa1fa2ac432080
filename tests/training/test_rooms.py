"""Every list of the rooms of receiving and payment has something to show in a practice office, small or large."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from blangkon_desktop.domain.order import Order
from blangkon_desktop.usecases.ports import OrderFilter
from tests.training.making import NOW, program

WAITS = ("order.received", "order.inspected", "order.billed", "order.paid", "order.tax_deposited", "order.completed")


@pytest.mark.parametrize("products", [300, pytest.param(2_000, marks=pytest.mark.slow)])
def test_something_waits_in_each_list_and_something_is_late(tmp_path: Path, products: int) -> None:
    made = program(tmp_path / "data")
    try:
        made.practice_desk().create(products=products, vendors=40, seed=7)
        with made.office().read() as reader:
            rows = reader.orders(OrderFilter())
            orders: list[Order] = [o for row in rows if (o := reader.order(row.order_id))]
    finally:
        made.close()
    waiting = Counter(step.type for row in rows for step in row.steps)
    assert not [type_ for type_ in WAITS if not waiting[type_]]
    awaited = {row.order_id for row in rows if any(s.type == "order.received" for s in row.steps)}
    late = [o for o in orders if o.order_id in awaited and o.content.delivery_by < NOW.date().isoformat()]
    assert late
