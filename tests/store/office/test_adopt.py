"""Entries of other laptops: taken in once, folded along what the hub accepted, forks kept open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged
from blangkon_desktop.domain.journal import Change, EntityKind, body_hash, entry_body
from blangkon_desktop.domain.order_codec import route_to_payload
from blangkon_desktop.store.adopt import adopt, set_verdict
from tests.samples import route_record
from tests.store.office.laptop import Laptop

ROUTE = {"route": route_to_payload(route_record())}


@pytest.fixture
def shared_order(laptop: Laptop, second: Laptop) -> str:
    """An order that both laptops hold, accepted by the hub; the id of its entry."""
    saved = laptop.save_order()
    laptop.give(second)
    return saved.entry_id


def test_another_laptop_sees_the_same_office(laptop: Laptop, second: Laptop, shared_order: str) -> None:
    with laptop.store.read() as here, second.store.read() as there:
        assert there.office() == here.office()
        assert there.people() == here.people()
        assert there.order("order-1") == here.order("order-1")
        assert there.head("order", "order-1") == shared_order
    assert second.faults() == []


def test_taking_in_twice_changes_nothing(laptop: Laptop, second: Laptop, shared_order: str) -> None:
    laptop.give(second)
    with second.store.read() as reader:
        assert len(list(reader.entries())) == 4


def test_an_open_fork_shows_the_state_before_it(laptop: Laptop, second: Laptop, shared_order: str) -> None:
    laptop.write(EntityKind.ORDER, "order-1", "order.submitted", ROUTE)
    second.write(EntityKind.ORDER, "order-1", "order.cancelled", {"reason": "batal"})
    laptop.give(second, "pending")
    assert second.status() == "draft"
    with second.store.read() as reader:
        assert reader.sync_figures().conflicts == ("order-1",)
    with pytest.raises(Conflict) as caught, second.store.write("siti") as writer:
        writer.append(Change(EntityKind.ORDER, "order-1", "order.cancelled", {}, base=shared_order))
    assert caught.value.code == "journal.open_fork"
    assert second.faults() == []


def test_the_hub_decides_a_fork(laptop: Laptop, second: Laptop, shared_order: str) -> None:
    theirs = laptop.write(EntityKind.ORDER, "order-1", "order.submitted", ROUTE)
    mine = second.write(EntityKind.ORDER, "order-1", "order.cancelled", {"reason": "batal"})
    laptop.give(second)
    assert second.status() == "submitted"
    with second.store.transaction() as connection:
        set_verdict(connection, mine.entry_id, "conflict", None)
    with second.store.read() as reader:
        verdicts = {e.entry.entry_id: e.verdict for e in reader.entries("order-1")}
        assert reader.head("order", "order-1") == theirs.entry_id
    assert verdicts == {shared_order: "accepted", theirs.entry_id: "accepted", mine.entry_id: "conflict"}
    assert second.faults() == []


def test_a_refused_first_entry_takes_its_rows_along(laptop: Laptop) -> None:
    saved = laptop.save_order()
    with laptop.store.transaction() as connection:
        set_verdict(connection, saved.entry_id, "rejected", 9)
        set_verdict(connection, "unknown", "rejected", 9)
    assert laptop.status() is None
    with laptop.store.read() as reader:
        assert reader.head("order", "order-1") is None
        assert reader.count_own_orders(2026) == 1, "a number is never given twice"
    assert laptop.faults() == []


def test_only_authentic_entries_in_order_are_taken(laptop: Laptop, second: Laptop) -> None:
    with laptop.store.read() as reader:
        first, following, *_ = list(reader.entries())
    cases = [
        (following.body, following.hash, "journal.chain_gap"),
        (first.body, following.hash, "journal.altered_entry"),
        (first.body[:-1], first.hash, "journal.unreadable_entry"),
    ]
    for body, digest, code in cases:
        with pytest.raises(BlangkonError) as caught, second.store.transaction() as connection:
            adopt(connection, body, digest, "accepted", 1)
        assert caught.value.code == code
    with second.store.read() as reader:
        assert list(reader.entries()) == []


def test_another_office_never_mixes_in(laptop: Laptop) -> None:
    with laptop.store.read() as reader:
        first, *_ = list(reader.entries())
    foreign = replace(first.entry, entry_id="another", office_id="another-office", device_id="another-device")
    body = entry_body(foreign)
    with pytest.raises(Conflict) as caught, laptop.store.transaction() as connection:
        adopt(connection, body, body_hash(body), "accepted", 1)
    assert caught.value.code == "journal.other_office"


def test_other_bytes_under_a_known_id_are_refused(laptop: Laptop) -> None:
    with laptop.store.read() as reader:
        first, *_ = list(reader.entries())
    body = entry_body(replace(first.entry, actor="somebody"))
    with pytest.raises(Damaged), laptop.store.transaction() as connection:
        adopt(connection, body, body_hash(body), "accepted", 1)
