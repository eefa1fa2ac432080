"""Pairing and exchange over a real hub on a real port: what arrives, what is said, what a second run does."""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.store.health import check_office
from tests.sync.laptops import IDS, Hub, Laptop

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")


def test_an_office_that_worked_alone_sends_all_its_entries_once(tmp_path: Path) -> None:
    laptop, hub = Laptop(tmp_path / "a", IDS.new()), Hub(tmp_path)
    laptop.admit(*(f"u{n}" for n in range(450)))
    with hub.running() as url:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
        first = laptop.desk.run()
        second = laptop.desk.run()
    assert (first.pushed, first.accepted, first.pulled) == (454, 454, 0)
    assert (second.pushed, second.accepted, second.pulled) == (0, 0, 0)
    assert set(laptop.verdicts().values()) == {"accepted"}
    assert hub.count("SELECT count(*) FROM entries") == 454
    status = laptop.desk.status()
    assert status.pending == 0
    assert status.hub == url
    assert status.last_success
    laptop.close()


def test_a_further_laptop_joins_and_both_see_each_others_work(tmp_path: Path) -> None:
    office_id = IDS.new()
    a, b, hub = Laptop(tmp_path / "a", office_id), Laptop(tmp_path / "b", None), Hub(tmp_path)
    with hub.running() as url:
        code, place = hub.invite()
        a.desk.pair(ADMIN, url, code)
        a.desk.run()
        _, joined = b.desk.join(url, hub.invite(place)[0])
        assert joined.pulled == 4
        assert joined.pushed == 2  # the device itself and its block of letter numbers
        b.admit("dari-b")
        a.admit("dari-a")
        b.desk.run()
        assert a.desk.run().pulled == 3
        assert b.desk.run().pulled == 1
    assert a.names() == b.names()
    assert set(a.names()) == {"admin", "dari-a", "dari-b"}
    assert b.book.numbers_left(2026) == 100
    with b.store.read() as reader:
        assert sorted((block.first, block.last) for block in reader.number_blocks(2026)) == [(1, 100), (101, 200)]
    a.close()
    b.close()


def test_two_changes_on_one_base_are_a_conflict_that_both_can_see(tmp_path: Path) -> None:
    a, b, hub = Laptop(tmp_path / "a", IDS.new()), Laptop(tmp_path / "b", None), Hub(tmp_path)
    with hub.running() as url:
        code, place = hub.invite()
        a.desk.pair(ADMIN, url, code)
        a.desk.run()
        b.desk.join(url, hub.invite(place)[0])
        a.rename("admin", "Nama dari A")
        b.rename("admin", "Nama dari B")
        b.rename("admin", "Nama kedua dari B")
        assert a.desk.run().conflict == 0
        lost = b.desk.run()
        assert (lost.conflict, lost.accepted) == (2, 0)
        a.desk.run()
    assert a.names()["admin"] == b.names()["admin"] == "Nama dari A"
    assert len(a.desk.conflicts()) == len(b.desk.conflicts()) == 2
    assert b.desk.conflicts()[0].rival
    assert b.desk.status().pending == 0
    a.close()
    b.close()


def test_a_long_history_comes_in_several_pages(tmp_path: Path) -> None:
    a, b, hub = Laptop(tmp_path / "a", IDS.new()), Laptop(tmp_path / "b", None), Hub(tmp_path)
    a.admit(*(f"u{n}" for n in range(2100)))
    with hub.running() as url:
        code, place = hub.invite()
        a.desk.pair(ADMIN, url, code)
        a.desk.run()
        _, joined = b.desk.join(url, hub.invite(place)[0])
        assert joined.pulled == 2104
    assert a.names() == b.names()
    with b.store.reading() as connection:
        assert [check.name for check in check_office(connection) if not check.ok] == []
    a.close()
    b.close()


def test_a_folder_that_was_put_back_gets_its_own_lost_entries_from_the_hub(tmp_path: Path) -> None:
    a, hub = Laptop(tmp_path / "a", IDS.new()), Hub(tmp_path)
    with hub.running() as url:
        a.desk.pair(ADMIN, url, hub.invite()[0])
        a.desk.run()
        a.close()
        old = (a.folder / "office.db").read_bytes()
        a.admit("hilang")
        a.desk.run()
        a.close()
        (a.folder / "office.db").write_bytes(old)
        assert "hilang" not in a.names()
        assert a.desk.run().pulled == 1
        assert "hilang" in a.names()
        a.admit("baru")
        assert (a.desk.run().accepted, a.desk.run().pushed) == (1, 0)
    with a.store.reading() as connection:
        assert [check.name for check in check_office(connection) if not check.ok] == []
    a.close()
