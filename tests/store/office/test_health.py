"""What `doctor` sees: every kind of damage by its name, and nothing where nothing is wrong."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from blangkon_desktop.domain.journal import EntityKind
from blangkon_desktop.domain.order_codec import route_to_payload
from tests.samples import route_record
from tests.store.office.laptop import Laptop


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE orders SET total = total + 1", {"money", "projections"}),
        ("DELETE FROM budget_uses", {"projections"}),
        ("UPDATE people SET roles = '[\"admin\"]'", {"projections"}),
        ("DELETE FROM orders", {"projections", "references"}),
        ("UPDATE journal SET body = CAST(replace(body, 'Siti', 'Sita') AS BLOB)", {"journal", "projections"}),
        ("UPDATE journal SET hash = 'x' WHERE seq = 2", {"journal"}),
        ("DELETE FROM journal WHERE seq = 2", {"journal", "projections", "references"}),
        ("UPDATE journal_heads SET signature = replace(signature, 'a', 'b')", {"signatures"}),
        ("DELETE FROM journal WHERE seq = 4", {"projections", "references", "signatures"}),
        ("UPDATE journal SET body = 'no entry' WHERE seq = 3", {"journal", "projections"}),
        ("UPDATE devices SET public_key = '_'", {"projections", "signatures"}),
    ],
)
def test_damage_is_seen(laptop: Laptop, damage: str, found: set[str]) -> None:
    laptop.save_order()
    assert laptop.faults() == []
    _behind_its_back(laptop, damage)
    faults = laptop.faults()
    assert {check.name for check in faults} == found
    assert all(check.repair for check in faults)


def test_own_entries_are_always_signed(laptop: Laptop) -> None:
    laptop.save_order()
    _behind_its_back(
        laptop,
        "UPDATE journal_heads SET seq = 3, hash = (SELECT hash FROM journal WHERE seq = 3)",
    )
    assert {check.name for check in laptop.faults()} == {"signatures"}


def test_rows_are_made_anew_from_the_journal(laptop: Laptop) -> None:
    laptop.save_order()
    laptop.write(EntityKind.ORDER, "order-1", "order.submitted", {"route": route_to_payload(route_record())})
    _behind_its_back(laptop, "UPDATE orders SET total = 1; DELETE FROM people; DELETE FROM entity_heads")
    laptop.care.rebuild_projections()
    assert laptop.faults() == []
    assert laptop.status() == "submitted"


def test_the_journal_is_counted_and_proved(laptop: Laptop) -> None:
    assert laptop.care.verify_journal() == (3, None)
    _behind_its_back(laptop, "UPDATE journal SET hash = 'x' WHERE seq = 2")
    count, fault = laptop.care.verify_journal()
    assert count == 2
    assert fault is not None
    assert (fault.device_id, fault.seq) == (laptop.key.device_id, 2)


def _behind_its_back(laptop: Laptop, statements: str) -> None:
    with closing(sqlite3.connect(laptop.folder.office_db)) as connection:
        connection.executescript(statements)
