"""Orders come back from the journal as they went in, and the same entries always fold to the same order."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.journal import canonical_json, check_chain, parse_entry
from blangkon_desktop.domain.money import MAX_RUPIAH
from blangkon_desktop.domain.numbering import BLOCK_SIZE, NumberBlock, next_number, write_number
from blangkon_desktop.domain.order import (
    Officials,
    OrderContent,
    OrderLine,
    RouteRecord,
    VendorCopy,
    order_number,
)
from blangkon_desktop.domain.order_codec import (
    content_from_payload,
    content_to_payload,
    route_from_payload,
    route_to_payload,
)
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.receipt import Receipt, ReceiptLine
from blangkon_desktop.domain.receipt_codec import receipt_from_payload, receipt_to_payload
from blangkon_desktop.domain.text import Sentence
from tests.samples import Chain, order_content, saved_payload

TEXT = st.text(max_size=20)
MONEY = st.integers(0, MAX_RUPIAH)
SENTENCES = st.builds(Sentence, TEXT, TEXT)
KINDS = st.sampled_from(list(PurchaseKind))
MAYBE = st.none() | st.booleans()
LINES = st.builds(
    OrderLine,
    n=st.integers(1, 99), product=st.none() | TEXT, name=TEXT, specification=TEXT, unit=TEXT,
    quantity=st.integers(1, 10**7), price=MONEY, taxed=st.booleans(), kind=KINDS, category=TEXT, pdn=MAYBE,
    tkdn=TEXT, ppn=MONEY,
)  # fmt: skip
VENDORS = st.builds(VendorCopy, TEXT, TEXT, TEXT, MAYBE, MAYBE, *([TEXT] * 5))
CONTENTS = st.builds(
    OrderContent,
    rup=TEXT, account=TEXT, package_name=TEXT, sub_activity=TEXT, source_of_funds=TEXT, purpose=TEXT,
    channel=st.sampled_from(list(Channel)), vendor=VENDORS, lines=st.lists(LINES, max_size=4).map(tuple),
    shipping=MONEY, delivery_place=TEXT, delivery_by=TEXT, officials=st.builds(Officials, TEXT, TEXT, TEXT, TEXT),
    tax_collector=TEXT, reason_for_choice=TEXT, kind=KINDS, order_date=TEXT, series=st.none() | TEXT,
)  # fmt: skip
ROUTES = st.builds(
    RouteRecord,
    outcome=TEXT, channels=st.lists(TEXT, max_size=3).map(tuple), value=MONEY, rule=TEXT, source=TEXT,
    explanation=SENTENCES, officer=TEXT, proof=TEXT, policy_id=TEXT, policy_version=TEXT, decided_on=TEXT,
    requirements=st.lists(st.tuples(TEXT, SENTENCES, TEXT), max_size=2).map(tuple),
    warnings=st.lists(st.tuples(TEXT, SENTENCES), max_size=2).map(tuple),
)  # fmt: skip
COUNT = st.integers(0, 10**7)
ROWS = st.builds(
    ReceiptLine,
    line=st.integers(1, 99), received=st.integers(0, 99), good=st.integers(0, 99), refused=st.integers(0, 99),
    note=TEXT, condition=TEXT, serials=st.lists(TEXT, max_size=3).map(tuple),
)  # fmt: skip
RECEIPTS = st.builds(
    Receipt,
    n=st.integers(1, 9), date=TEXT, delivery_note=TEXT, lines=st.lists(ROWS, max_size=4).map(tuple),
    received_by=TEXT, photos=st.lists(TEXT, max_size=2).map(tuple),
    inspection=st.none(), bill=st.none(), payment=st.none(),
)  # fmt: skip


def through_the_journal(payload: dict[str, Any]) -> dict[str, Any]:
    """What a payload is after it was written as canonical text and read back."""
    read = json.loads(canonical_json(payload))
    assert isinstance(read, dict)
    return read


@given(CONTENTS)
def test_any_content_comes_back(content: OrderContent) -> None:
    back = content_from_payload(through_the_journal(content_to_payload(content)))
    assert back == content
    assert back.totals == content.totals
    assert back.totals.total == back.totals.goods + back.totals.ppn + back.totals.shipping


@given(ROUTES)
def test_any_route_comes_back(route: RouteRecord) -> None:
    assert route_from_payload(through_the_journal(route_to_payload(route))) == route


@given(RECEIPTS)
def test_any_receipt_comes_back(receipt: Receipt) -> None:
    assert receipt_from_payload(through_the_journal(receipt_to_payload(receipt))) == receipt


@given(CONTENTS, ROUTES)
def test_an_order_of_stored_bytes_is_the_order_of_its_entries(content: OrderContent, route: RouteRecord) -> None:
    chain = Chain()
    chain.add("order.saved", {**saved_payload(content), "route": route_to_payload(route)})
    chain.add("order.submitted", {"route": route_to_payload(route), "reason": "habis"})
    chain.add("order.returned", {"reason": "kurang"})
    order = fold_order(chain.entries)
    assert fold_order([parse_entry(body) for body, _ in chain.rows]) == order == fold_order(chain.entries)
    assert (order.content, order.route, order.returned, order.revision) == (content, route, True, 2)
    assert check_chain(chain.rows) == (3, None)


LATER = {"event", "not_offered"}
"""Parts that entries of before do not have."""


@pytest.mark.parametrize("gone", sorted(content_to_payload(order_content()).keys() - LATER))
def test_content_that_lost_a_part_is_noticed(gone: str) -> None:
    payload = content_to_payload(order_content())
    del payload[gone]
    with pytest.raises(KeyError):
        content_from_payload(payload)


@given(st.integers(2018, 2100), st.uuids(), st.integers(1, 9_999), st.integers(1, 9_999))
def test_two_orders_of_one_device_have_two_numbers(year: int, device: Any, one: int, two: int) -> None:
    numbers = {order_number(year, str(device), n) for n in (one, two)}
    assert len(numbers) == len({one, two})
    assert all(number.startswith(f"P{year % 100:02}-") for number in numbers)


@given(st.lists(st.integers(0, 30), unique=True, min_size=1, max_size=4), st.integers(1, 200))
def test_numbers_of_lent_blocks_only_go_up_and_never_come_twice(places: list[int], count: int) -> None:
    blocks = [NumberBlock(2026, p * BLOCK_SIZE + 1, (p + 1) * BLOCK_SIZE, "A") for p in places]
    used: list[int] = []
    for _ in range(min(count, len(blocks) * BLOCK_SIZE)):
        used.append(next_number(blocks, used))
    assert used == sorted(set(used))
    assert all(any(b.first <= n <= b.last for b in blocks) for n in used)


@given(st.integers(1, 99_999), st.integers(1, 12), st.integers(1, 9))
def test_a_number_is_never_cut_by_its_width(number: int, month: int, width: int) -> None:
    text = write_number(f"{{urut:0{width}}}/{{bulan}}", number=number, kind="SP", year=2026, month=month)
    head, tail = text.split("/")
    assert (int(head), int(tail)) == (number, month)
    assert len(head) == max(width, len(str(number)))
