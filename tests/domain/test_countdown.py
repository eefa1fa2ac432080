"""Which wait is counted in working days, from when, and what does not begin it anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from blangkon_desktop.domain.countdown import countdown_of, counted_from
from blangkon_desktop.domain.order import Attachment, OrderStatus
from blangkon_desktop.domain.order_codec import attachment_to_payload, route_to_payload
from blangkon_desktop.domain.order_fold import fold_order
from tests.rules import batang
from tests.samples import Chain, order_content, order_line, route_record, saved_payload

ROUTE = {"route": route_to_payload(route_record())}
FILE = attachment_to_payload(Attachment("foto", "a" * 64, "foto.jpg", "image/jpeg", 10))


def chain(*steps: str) -> Chain:
    made = Chain()
    made.add("order.saved", saved_payload(order_content(order_line(1))))
    for step in steps:
        made.add(f"order.{step}", {"placed": {"marketplace_number": "PO", "date": "2026-11-25"}}.get(step, ROUTE))
    return made


def test_only_the_ppk_and_the_vendor_are_counted() -> None:
    assert counted_from(fold_order(chain().entries)) is None
    assert counted_from(fold_order(chain("submitted").entries)) is not None
    assert counted_from(fold_order(chain("submitted", "approved").entries)) is None
    assert counted_from(fold_order(chain("submitted", "approved", "placed").entries)) == date(2026, 11, 25)


def test_a_file_put_to_the_order_does_not_begin_the_wait_anew() -> None:
    waiting = chain("submitted")
    before = counted_from(fold_order(waiting.entries))
    later = waiting.add("order.attached", FILE)
    order = fold_order([*waiting.entries[:-1], replace(later, set_time="2027-01-05T08:00:00+07:00")])
    assert order.status is OrderStatus.SUBMITTED
    assert counted_from(order) == before


@pytest.mark.parametrize(("today", "left", "overdue"), [(25, 3, False), (30, 0, False)])
def test_three_working_days_and_their_last(today: int, left: int, overdue: bool) -> None:
    order = fold_order(chain("submitted", "approved", "placed").entries)
    found = countdown_of(batang(), order, date(2026, 11, today))
    assert found is not None
    assert (found.left, found.overdue) == (left, overdue)
    after = countdown_of(batang(), order, date(2026, 12, 1))
    assert after is not None
    assert (after.left, after.overdue) == (-1, True)
