"""An office is made once, whole, and its administrator can sign in to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput
from blangkon_desktop.domain.journal import EntityKind
from blangkon_desktop.domain.people import Role
from blangkon_desktop.usecases.set_up_office import OfficeRequest
from tests.fakes import FixedClock
from tests.offices import PASSWORD, SATKER, QuickHasher

REQUEST = OfficeRequest(" Dinas Uji ", f" {SATKER} ", 2026, "admin", PASSWORD, False, {"address": "Jalan Uji 1"})


def program(folder: Path) -> Program:
    made = Program(folder, FixedClock())
    made.hasher = QuickHasher()
    return made


@pytest.fixture
def empty(tmp_path: Path) -> Program:
    """A program over an empty folder."""
    return program(tmp_path / "data")


def test_everything_that_an_office_needs_is_in_its_first_entries(empty: Program) -> None:
    office_id = empty.set_up().init(REQUEST)
    with empty.office().read() as reader:
        office = reader.office()
        kinds = [stored.entry.entity for stored in reader.entries()]
        (block,) = reader.number_blocks(2026)
    assert (office.office_id, office.name, office.satker, office.year) == (office_id, "Dinas Uji", SATKER, 2026)
    assert (office.practice, office.creator_device) == (False, empty.device.device_id)
    assert kinds == [EntityKind.OFFICE, EntityKind.DEVICE, EntityKind.NUMBERS, EntityKind.PERSON]
    assert (block.first, block.last, block.device_id) == (1, 100, empty.device.device_id)
    assert empty.care().verify_journal() == (4, None)
    empty.sql_store.close()


@pytest.mark.parametrize("name", ["Admin", " ADMIN ", "admin"])
def test_however_the_administrator_was_typed_he_can_sign_in(empty: Program, name: str) -> None:
    empty.set_up().init(replace(REQUEST, admin=name))
    person = empty.signing_in().sign_in(name, PASSWORD)
    assert (person.user, person.roles) == ("admin", frozenset({Role.ADMIN}))
    empty.sql_store.close()


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": " "}, "office.incomplete", "office"),
        ({"satker": ""}, "office.incomplete", "satker"),
        ({"year": 2017}, "office.incomplete", "year"),
        ({"year": 2101}, "office.incomplete", "year"),
        ({"admin": "dua kata"}, "people.bad_user_name", "user"),
        ({"admin": ""}, "people.bad_user_name", "user"),
        ({"password": "tujuh77"}, "people.password_too_short", "password"),
    ],
)
def test_what_is_missing_is_named_and_the_folder_stays_empty(
    empty: Program, change: dict[str, object], code: str, field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        empty.set_up().init(replace(REQUEST, **change))  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.field) == (code, field)
    assert caught.value.title.id != caught.value.title.en
    assert not empty.has_office


@pytest.mark.parametrize("year", [2018, 2100])
def test_the_years_at_the_ends_are_years(empty: Program, year: int) -> None:
    empty.set_up().init(replace(REQUEST, year=year))
    with empty.office().read() as reader:
        assert reader.office().year == year
    empty.sql_store.close()


def test_practice_has_short_passwords_and_an_office_has_not(empty: Program) -> None:
    empty.set_up().init(replace(REQUEST, practice=True, password="latihan"))
    people = empty.people()
    admin = empty.signing_in().sign_in("admin", "latihan")
    people.change_password(admin, "admin", "pendek")
    assert people.add(admin, "budi", name="Budi", nip="", roles=frozenset({Role.PPK}), password="x").user == "budi"
    empty.sql_store.close()


def test_a_second_office_is_refused_and_the_first_is_untouched(empty: Program, tmp_path: Path) -> None:
    empty.set_up().init(REQUEST)
    empty.sql_store.close()
    with pytest.raises(Conflict, match="office.already_there"):
        program(tmp_path / "data").set_up().init(replace(REQUEST, name="Dinas Lain"))
    again = program(tmp_path / "data")
    with again.office().read() as reader:
        assert reader.office().name == "Dinas Uji"
        assert len(reader.people()) == 1
    again.sql_store.close()


def test_an_empty_folder_has_no_office(empty: Program) -> None:
    with pytest.raises(BlangkonError) as caught:
        empty.office()
    assert (caught.value.code, caught.value.exit_code) == ("office.not_created", 4)
