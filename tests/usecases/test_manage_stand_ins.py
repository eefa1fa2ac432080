"""Stand-ins in a real office: what a letter lets somebody do on its days, and what it leaves behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.stand_in import StandIn, StandInKind
from blangkon_desktop.usecases.manage_people import PersonChange
from blangkon_desktop.usecases.manage_stand_ins import StandInRequest, acting_words
from blangkon_desktop.usecases.signed_in import signed_in
from blangkon_desktop.usecases.signers import acted_as, acting_note
from tests.offices import ReadyOffice

TODAY = date(2026, 11, 24)
PLH = StandInRequest(
    user="penyimpan",
    official="ppk",
    role=Role.PPK,
    kind=StandInKind.PLH,
    letter=" 800/17/2026 ",
    letter_date=TODAY,
    since=TODAY,
    until=TODAY,
    reason="dinas luar",
)
DAY = 24 * 3600


def give(office: ReadyOffice, **change: object) -> StandIn:
    """The letter of today, changed, recorded by the administrator."""
    return office.program.stand_ins().give(office.person("admin"), replace(PLH, **change))  # type: ignore[arg-type]


def submitted(office: ReadyOffice) -> Order:
    """An order that waits for the PPK."""
    order = office.program.drafting().create(office.person("pejabat"), office.request(3))
    return office.program.approving().submit(office.person("pejabat"), order.order_id)


def test_a_stand_in_may_what_the_named_official_may_and_the_record_says_how(office: ReadyOffice) -> None:
    order = submitted(office)
    give(office)
    deputy = office.person("penyimpan")
    assert [x.for_user for x in deputy.acting] == ["ppk"]
    approved = office.program.approving().approve(deputy, order.order_id)
    assert approved.status is OrderStatus.APPROVED
    with office.program.office().read() as reader:
        people = {p.user: p for p in reader.people()}
        note = acting_note(people, approved, approved.timeline[-1])
        assert acting_note(people, approved, approved.timeline[0]) is None
        at = approved.timeline[-1].at
        assert acted_as(reader, "penyimpan", "ppk", Role.PPK, at) == "Sri Hartini, Plh. Pejabat Pembuat Komitmen"
        assert acted_as(reader, "ppk", "ppk", Role.PPK, at) == "Ratna Wulandari"
    assert note is not None
    assert note.id == "Plh. Pejabat Pembuat Komitmen a.n. Ratna Wulandari"


def test_the_record_stays_when_the_stand_in_has_left(office: ReadyOffice) -> None:
    order = submitted(office)
    give(office)
    approved = office.program.approving().approve(office.person("penyimpan"), order.order_id)
    office.program.people().end(office.person("admin"), "penyimpan", "pindah")
    with office.program.office().read() as reader:
        note = acting_note({p.user: p for p in reader.people()}, approved, approved.timeline[-1])
    assert note is not None
    assert "Ratna Wulandari" in note.en


def test_the_role_ends_at_midnight_also_for_a_session_that_goes_on(office: ReadyOffice) -> None:
    order = submitted(office)
    give(office)
    session = office.program.home().session(office.person("penyimpan"))
    assert session.may(Role.PPK)
    office.clock.advance(15 * 3600 + 29 * 60 + 59)  # 23.59.59
    assert signed_in(office.program.office(), session).may(Role.PPK)
    office.clock.advance(1)
    now = signed_in(office.program.office(), session)
    assert now.roles == {Role.PENYIMPAN}
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        office.program.approving().approve(now, order.order_id)


def test_a_letter_begins_on_its_first_day(office: ReadyOffice) -> None:
    give(office, since=date(2026, 11, 25), until=date(2026, 11, 26))
    assert not office.person("penyimpan").may(Role.PPK)
    office.clock.advance(DAY)
    assert office.person("penyimpan").may(Role.PPK)
    assert [word.id for word in acting_words(office.person("penyimpan"))] == [
        "Penyimpan Barang",
        "Plh. Pejabat Pembuat Komitmen",
    ]


def test_who_stands_in_may_be_named_in_an_order(office: ReadyOffice) -> None:
    officials = {"ppk": "penyimpan", "pejabat_pengadaan": "pejabat", "bendahara": "bendahara", "pptk": None}
    with pytest.raises(InvalidInput, match="order.malformed"):
        office.program.drafting().create(office.person("pejabat"), office.request(3, officials=officials))
    give(office)
    made = office.program.drafting().create(office.person("pejabat"), office.request(3, officials=officials))
    assert made.content.officials.ppk == "penyimpan"


def test_letters_end_early_and_nothing_is_deleted(office: ReadyOffice) -> None:
    desk, admin = office.program.stand_ins(), office.person("admin")
    given = give(office, kind=StandInKind.PLT, until=None)
    assert given.letter == "800/17/2026"
    ended = desk.end(admin, given.stand_in_id, date(2026, 11, 23), "salah orang")
    assert not office.person("penyimpan").may(Role.PPK)
    assert desk.list() == (ended,)
    assert desk.list(TODAY) == ()
    again = give(office, user="pptk")
    assert desk.list(TODAY) == (again,)
    with pytest.raises(NotFound, match="stand_in.unknown"):
        desk.end(admin, "tidak-ada", TODAY, "x")


def test_two_for_one_office_are_refused_also_after_a_change_of_the_official(office: ReadyOffice) -> None:
    give(office)
    office.program.people().change(office.person("admin"), "ppk", PersonChange(position="Sekretaris"))
    with pytest.raises(Conflict, match="stand_in.overlaps") as refused:
        give(office, user="pptk")
    assert "Sri Hartini" in refused.value.title.id
    assert "Joko Purnomo" in refused.value.detail.id


def test_who_cannot_record_or_be_named(office: ReadyOffice) -> None:
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        office.program.stand_ins().give(office.person("ppk"), PLH)
    with pytest.raises(NotFound, match="people.unknown") as unknown:
        give(office, official="siapa")
    assert unknown.value.field == "for_user"
    with pytest.raises(RuleRefused, match="stand_in.not_the_official"):
        give(office, official="bendahara")
    office.program.people().end(office.person("admin"), "ppk", "pensiun")
    with pytest.raises(RuleRefused, match="stand_in.post_is_vacant"):
        give(office)
    give(office, kind=StandInKind.PLT, until=None)
    assert office.person("penyimpan").may(Role.PPK)


def test_a_letter_is_found_by_its_people_unless_several_fit(office: ReadyOffice) -> None:
    desk = office.program.stand_ins()
    given = give(office)
    assert desk.find(" Penyimpan ", "PPK", Role.PPK, TODAY) == given
    with pytest.raises(NotFound, match="stand_in.unknown"):
        desk.find("penyimpan", "ppk", Role.PPK, date(2026, 11, 25))
    later = give(office, since=date(2026, 11, 25), until=date(2026, 11, 25))
    with pytest.raises(InvalidInput, match="stand_in.several") as several:
        desk.find("penyimpan", "ppk", Role.PPK, TODAY)
    assert several.value.data["stand_ins"] == [given.stand_in_id, later.stand_in_id]
    assert desk.find("penyimpan", "ppk", Role.PPK, date(2026, 11, 25)) == later
