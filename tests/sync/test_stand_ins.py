"""Letters of stand-ins travel; two laptops that give one post to two people meet in a conflict, not in two signers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.stand_in import StandInKind
from blangkon_desktop.store.health import check_office
from blangkon_desktop.usecases.manage_stand_ins import ManageStandIns, StandInRequest
from tests.sync.laptops import IDS, Hub, Laptop

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")
TODAY = date(2026, 11, 24)


def plh(user: str) -> StandInRequest:
    return StandInRequest(user, "ratna", Role.PPK, StandInKind.PLH, f"800/{user}", TODAY, TODAY, TODAY)


def acting(laptop: Laptop) -> list[str]:
    """Who stands in for Ratna today."""
    with laptop.store.read() as reader:
        return [p.user for p in reader.people() if any(x.for_user == "ratna" for x in p.acting)]


def test_a_letter_given_on_one_laptop_counts_on_the_other(tmp_path: Path) -> None:
    a, b, hub = Laptop(tmp_path / "a", IDS.new()), Laptop(tmp_path / "b", None), Hub(tmp_path)
    a.admit("ratna", "hendro", "sri")
    with hub.running() as url:
        code, place = hub.invite()
        a.desk.pair(ADMIN, url, code)
        a.desk.run()
        b.desk.join(url, hub.invite(place)[0])
        given = ManageStandIns(a.store).give(ADMIN, plh("hendro"))
        a.desk.run()
        b.desk.run()
        assert acting(b) == ["hendro"]
        ManageStandIns(b.store).end(ADMIN, given.stand_in_id, date(2026, 11, 23), "kembali")
        ManageStandIns(b.store).give(ADMIN, plh("sri"))
        b.desk.run()
        a.desk.run()
    assert acting(a) == acting(b) == ["sri"]
    for laptop in (a, b):
        with laptop.store.reading() as connection:
            assert [check.name for check in check_office(connection) if not check.ok] == []
        laptop.close()


def test_one_post_given_twice_is_a_conflict_and_has_one_stand_in(tmp_path: Path) -> None:
    a, b, hub = Laptop(tmp_path / "a", IDS.new()), Laptop(tmp_path / "b", None), Hub(tmp_path)
    a.admit("ratna", "hendro", "sri")
    with hub.running() as url:
        code, place = hub.invite()
        a.desk.pair(ADMIN, url, code)
        a.desk.run()
        b.desk.join(url, hub.invite(place)[0])
        ManageStandIns(a.store).give(ADMIN, plh("hendro"))
        ManageStandIns(b.store).give(ADMIN, plh("sri"))
        a.desk.run()
        assert b.desk.run().conflict == 1
        a.desk.run()
    assert acting(a) == acting(b) == ["hendro"]
    assert len(a.desk.conflicts()) == len(b.desk.conflicts()) == 1
    a.close()
    b.close()
