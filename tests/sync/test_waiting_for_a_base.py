"""An entry that builds on one which the hub has not seen waits there, and counts as soon as its base arrives."""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.store.adopt import adopt
from tests.sync.laptops import IDS, Hub, Laptop

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")


def test_a_deferred_entry_is_decided_when_its_base_comes(tmp_path: Path) -> None:
    a, b, hub = Laptop(tmp_path / "a", IDS.new()), Laptop(tmp_path / "b", None), Hub(tmp_path)
    with hub.running() as url:
        code, place = hub.invite()
        a.desk.pair(ADMIN, url, code)
        a.desk.run()
        b.desk.join(url, hub.invite(place)[0])
        a.admit("siti")
        with a.store.read() as reader:
            (carried,) = reader.entries("siti")
        with b.store.transaction() as connection:  # as if a stick had carried it
            adopt(connection, carried.body, carried.hash, "pending", None)
        b.rename("siti", "Siti dari B")
        b.rename("siti", "Siti lagi dari B")
        assert b.desk.run().deferred == 2
        assert a.desk.run().accepted == 1
        assert b.desk.run().pulled == 0
        a.desk.run()
    assert a.names()["siti"] == b.names()["siti"] == "Siti lagi dari B"
    assert set(b.verdicts().values()) == {"accepted"}
    assert set(a.verdicts().values()) == {"accepted"}
    assert a.verdicts() == b.verdicts()
    a.close()
    b.close()
