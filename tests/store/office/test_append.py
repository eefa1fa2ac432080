"""The one write path: chained, projected, signed, all or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotFound, RuleRefused
from blangkon_desktop.domain.journal import MAX_ENTRY_BYTES, Change, EntityKind, check_chain
from blangkon_desktop.domain.order_codec import route_to_payload
from blangkon_desktop.platform.device_key import verify_signature
from blangkon_desktop.store.guard import WriteWithoutEntry
from blangkon_desktop.usecases.ports import OrderFilter
from tests.samples import route_record, saved_payload
from tests.store.office.laptop import OFFICE, OFFICE_ID, Laptop


def test_the_first_entries_make_the_office(laptop: Laptop) -> None:
    with laptop.store.read() as reader:
        office, person = reader.office(), reader.person("siti")
        entries = list(reader.entries())
    assert (office.office_id, office.name, office.year, office.details["address"]) == (
        OFFICE_ID, "Dinas Uji", 2026, "Jalan 1",
    )  # fmt: skip
    assert office.creator_device == laptop.key.device_id
    assert person is not None
    assert person.head == entries[2].entry.entry_id
    assert [e.entry.seq for e in entries] == [1, 2, 3]
    assert check_chain((e.body, e.hash) for e in entries) == (3, None)
    assert {e.entry.rules for e in entries} == {"r1"}


def test_an_empty_folder_has_no_office(tmp_path: Path) -> None:
    with pytest.raises(NotFound) as caught:
        Laptop(tmp_path, new=False)
    assert caught.value.code == "office.not_created"


def test_a_second_office_is_refused(laptop: Laptop) -> None:
    with pytest.raises(Conflict) as caught:
        Laptop(laptop.folder.root)
    assert caught.value.code == "office.already_there"
    with pytest.raises(Conflict), laptop.store.write("siti") as writer:
        writer.append(Change(EntityKind.OFFICE, "another", "office.created", OFFICE))


def test_each_transaction_signs_its_last_entry_once(laptop: Laptop) -> None:
    laptop.save_order()
    with laptop.store.reading() as connection:
        heads = connection.exec_driver_sql("SELECT device_id, seq, hash, signature FROM journal_heads").all()
    ((device, seq, digest, signature),) = heads
    assert seq == 4
    assert verify_signature(laptop.key.public_key, head_message(device, seq, digest), signature)


def test_an_order_lives_by_its_entries(laptop: Laptop) -> None:
    laptop.save_order()
    laptop.write(EntityKind.ORDER, "order-1", "order.submitted", {"route": _route()})
    with laptop.store.read() as reader:
        order = reader.order("order-1")
        (summary,) = reader.orders(OrderFilter())
        (missing,) = reader.budget_lines()
        assert (missing.in_force, missing.ceiling) == (False, 0), "the package is not in the budget yet"
        by_number = reader.order(summary.number)
    assert order is not None
    assert order == by_number
    assert (order.status.value, summary.status, summary.total) == ("submitted", "submitted", order.totals.total)
    laptop.write(EntityKind.BUDGET, "budget", "budget.imported", _budget())
    with laptop.store.read() as reader:
        (budget,) = reader.budget_lines()
    assert (budget.ceiling, budget.reserved) == (500_000_000, order.totals.total)


def test_a_change_on_an_old_state_is_refused(laptop: Laptop) -> None:
    saved = laptop.save_order()
    laptop.write(EntityKind.ORDER, "order-1", "order.submitted", {"route": _route()})
    for base in (saved.entry_id, None, "nothing"):
        with pytest.raises(Conflict) as caught, laptop.store.write("siti") as writer:
            writer.append(Change(EntityKind.ORDER, "order-1", "order.cancelled", {}, base=base))
        assert caught.value.code == "journal.stale_base"
    assert laptop.status() == "submitted"


def test_a_block_that_raises_leaves_nothing(laptop: Laptop) -> None:
    with pytest.raises(RuleRefused), laptop.store.write("siti") as writer:
        saved = writer.append(Change(EntityKind.ORDER, "order-1", "order.saved", saved_payload()))
        assert writer.order("order-1") is not None
        writer.append(Change(EntityKind.ORDER, "order-1", "order.paid", {}, base=saved.entry_id))
    with laptop.store.read() as reader:
        assert reader.order("order-1") is None
        assert reader.orders(OrderFilter()) == ()
        assert len(list(reader.entries())) == 3
    assert laptop.faults() == []


def test_an_entry_has_a_largest_size(laptop: Laptop) -> None:
    with pytest.raises(InvalidInput) as caught:
        laptop.save_order(request_digest="x" * MAX_ENTRY_BYTES)
    assert caught.value.code == "journal.entry_too_large"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE orders SET total = 1",
        "INSERT INTO people VALUES ('a', 'b', '', '[]', '', '', '')",
        'delete from "journal"',
        "REPLACE INTO budget_uses VALUES ('a', 'b', 'c', 1, 1, 1, '')",
        "INSERT OR REPLACE INTO journal_heads VALUES ('a', 1, 'b', 'c')",
        "UPDATE OR IGNORE main.entity_heads SET head = NULL",
    ],
)
def test_a_write_without_an_entry_raises(laptop: Laptop, statement: str) -> None:
    laptop.save_order()
    with pytest.raises(WriteWithoutEntry), laptop.store.transaction() as connection:
        connection.exec_driver_sql(statement)
    assert laptop.faults() == []


def test_numbers_are_counted_by_device_and_year(laptop: Laptop) -> None:
    laptop.save_order(1)
    laptop.save_order(2)
    laptop.write(EntityKind.ORDER, "old", "order.saved", {**saved_payload(), "number": "P25-XXXX-0001"})
    with laptop.store.read() as reader:
        assert [reader.count_own_orders(year) for year in (2025, 2026)] == [0, 2]


def test_orders_are_found_by_filter_and_request_key(laptop: Laptop) -> None:
    laptop.save_order(1, request_key="k1")
    laptop.clock.advance(60)
    laptop.save_order(2)
    with laptop.store.read() as reader:
        found = reader.order_by_request_key("k1")
        assert [o.order_id for o in reader.orders(OrderFilter())] == ["order-2", "order-1"]
        assert found is not None
        assert found.order_id == "order-1"
        assert reader.order_by_request_key("k2") is None
        for wanted, count in (
            (OrderFilter(status="draft", channel="mbizmarket"), 2),
            (OrderFilter(status="paid"), 0),
            (OrderFilter(text="maju TRIWULAN"), 2),
            (OrderFilter(text="100%"), 0),
            (OrderFilter(date_from="2026-11-24", date_to="2026-11-24"), 2),
            (OrderFilter(date_from="2026-11-25"), 0),
        ):
            assert len(reader.orders(wanted)) == count, wanted


def test_papers_and_blocks(laptop: Laptop) -> None:
    laptop.write(EntityKind.NUMBERS, "2026:1", "numbers.leased", _block(laptop))
    paper = {
        "order_id": "order-1", "kind": "surat-pesanan", "number": "000.3.2/007", "running": 7, "year": 2026,
        "fingerprint": "f", "data": {"total": "5"},
    }  # fmt: skip
    laptop.write(EntityKind.PAPER, "paper-1", "paper.issued", paper)
    with laptop.store.read() as reader:
        (block,) = reader.number_blocks(2026)
        assert (block.first, block.last, block.device_id) == (1, 100, laptop.key.device_id)
        assert reader.used_numbers("surat-pesanan", 2026) == (7,)
        assert reader.used_numbers("spk", 2026) == ()
        found = reader.letters().by_number("000.3.2/007")
        assert found is not None
        assert reader.papers("order-1") == (found,)
        assert found.data == {"total": "5"}
        assert reader.letters().by_number("x") is None


def test_a_person_changes_by_fields(laptop: Laptop) -> None:
    laptop.write(EntityKind.PERSON, "siti", "person.password_changed", {"password_hash": "y"})
    with laptop.store.read() as reader:
        (person,) = reader.people()
        assert (person.password_hash, person.name) == ("y", "Siti")
        assert [e.entry.type for e in reader.entries("siti")] == ["person.added", "person.password_changed"]
        assert reader.person("x") is None


def test_a_device_with_a_new_key_introduces_itself(laptop: Laptop) -> None:
    laptop.folder.device_key.unlink()
    other = laptop.reopened()
    other.save_order()
    with other.store.read() as reader:
        types = [(e.entry.seq, e.entry.type) for e in reader.entries() if e.entry.device_id == other.key.device_id]
    assert other.key.device_id != laptop.key.device_id
    assert types == [(1, "device.joined"), (2, "order.saved")]
    assert other.faults() == []
    other.store.close()


def _route() -> object:
    return route_to_payload(route_record())


def _block(laptop: Laptop) -> dict[str, object]:
    return {"year": 2026, "first": 1, "last": 100, "device_id": laptop.key.device_id}


def _budget() -> dict[str, object]:
    package = {
        "rup": "60832782", "name": "Belanja ATK", "method": "E-Purchasing", "kind": "goods", "ceiling": "500000000",
        "satker": "2.23", "year": 2026, "specification": "",
    }  # fmt: skip
    share = {
        "rup": "60832782", "account": "5.1.02.01.01.0024", "sub_activity": "2.24.01.1.01.0001",
        "ceiling": "500000000", "source_of_funds": "APBD",
    }  # fmt: skip
    return {"source": "uji", "packages": [package], "shares": [share]}
