"""The administrator's work on the roster: changes, ends, returns; and the one who must always be left."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.people import Role
from blangkon_desktop.usecases.manage_people import ManagePeople, PersonChange
from blangkon_desktop.usecases.signed_in import signed_in
from tests.offices import PASSWORD, ReadyOffice


@pytest.fixture
def people(office: ReadyOffice) -> ManagePeople:
    """The use case of the ready office."""
    return office.program.people()


def test_only_what_is_named_changes(office: ReadyOffice, people: ManagePeople) -> None:
    admin = office.person("admin")
    before = office.person("ppk")
    change = PersonChange(nip="19830415 201001 1 025", rank=" Pembina, IV/a ", position="Sekretaris Dinas")
    changed = people.change(admin, " PPK ", change)
    assert (changed.nip, changed.rank, changed.position) == ("198304152010011025", "Pembina, IV/a", "Sekretaris Dinas")
    assert (changed.name, changed.roles) == (before.name, before.roles)
    both = people.change(admin, "ppk", PersonChange(name="Dr. Ratna", roles=frozenset({Role.PPK, Role.PA})))
    assert both.name == "Dr. Ratna"
    assert both.roles == {Role.PPK, Role.PA}


def test_a_change_of_nothing_leaves_the_journal_alone(office: ReadyOffice, people: ManagePeople) -> None:
    person = office.person("ppk")
    same = PersonChange(person.name, person.nip, person.rank, person.position, person.roles)
    assert people.change(office.person("admin"), "ppk", same).head == person.head


@pytest.mark.parametrize(
    ("user", "change", "error"),
    [
        ("siapa", PersonChange(name="X"), NotFound),
        ("ppk", PersonChange(name="  "), InvalidInput),
        ("ppk", PersonChange(nip="12ab"), InvalidInput),
        ("admin", PersonChange(roles=frozenset({Role.PPK})), RuleRefused),
        ("admin", PersonChange(roles=frozenset()), RuleRefused),
    ],
)
def test_changes_that_are_refused_change_nothing(
    office: ReadyOffice, people: ManagePeople, user: str, change: PersonChange, error: type[BlangkonError]
) -> None:
    before = people.list()
    with pytest.raises(error):
        people.change(office.person("admin"), user, change)
    assert people.list() == before


def test_only_the_administrator_changes_ends_and_reopens(office: ReadyOffice, people: ManagePeople) -> None:
    ppk = office.person("ppk")
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        people.change(ppk, "ppk", PersonChange(name="X"))
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        people.end(ppk, "pptk", "pindah")
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        people.reopen(ppk, "pptk", "kembali")


def test_an_ended_account_cannot_be_used_and_keeps_its_name(office: ReadyOffice, people: ManagePeople) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(3))
    session = office.program.home().session(office.person("pejabat"))
    ended = people.end(office.person("admin"), "pejabat", "pindah tugas")
    assert (ended.roles, ended.end_reason, ended.name) == (frozenset(), "pindah tugas", "Slamet Riyanto")
    with pytest.raises(NotAllowed, match="people.ended") as refused:
        office.program.signing_in().sign_in("pejabat", PASSWORD)
    assert "Slamet Riyanto" in refused.value.title.id
    with pytest.raises(NotAllowed, match="signin.wrong"):  # nobody learns by guessing that it has ended
        office.program.signing_in().sign_in("pejabat", "salah-sekali")
    with pytest.raises(NotAllowed, match="people.ended"):
        signed_in(office.program.office(), session)
    with pytest.raises(InvalidInput, match="order.malformed"):
        office.program.drafting().create(office.person("pptk"), office.request(3))
    assert "pejabat" not in {p.user for p in office.program.home().sign_in_view().people}
    assert office.program.orders().show(order.order_id)[0].created_by == "pejabat"
    back = people.reopen(office.person("admin"), "pejabat", "kembali bertugas")
    assert back.roles == {Role.PEJABAT_PENGADAAN}
    assert office.program.signing_in().sign_in("pejabat", PASSWORD).active


def test_ending_and_reopening_need_a_reason_and_happen_once(office: ReadyOffice, people: ManagePeople) -> None:
    admin = office.person("admin")
    with pytest.raises(InvalidInput, match="people.reason_missing"):
        people.end(admin, "pptk", "  ")
    with pytest.raises(Conflict, match="people.already_so"):
        people.reopen(admin, "pptk", "kembali")
    people.end(admin, "pptk", "pensiun")
    with pytest.raises(Conflict, match="people.already_so"):
        people.end(admin, "pptk", "pensiun")
    with pytest.raises(InvalidInput, match="people.reason_missing"):
        people.reopen(admin, "pptk", "")


def test_the_last_administrator_stays(office: ReadyOffice, people: ManagePeople) -> None:
    admin = office.person("admin")
    with pytest.raises(RuleRefused, match="people.last_admin"):
        people.end(admin, "admin", "pindah")
    people.change(admin, "pptk", PersonChange(roles=frozenset({Role.PPTK, Role.ADMIN})))
    assert not people.end(admin, "admin", "pindah").active
    with pytest.raises(RuleRefused, match="people.last_admin"):  # the ended one does not count
        people.end(office.person("pptk"), "pptk", "pindah")


def test_the_own_password_is_changed_with_the_old_one(office: ReadyOffice, people: ManagePeople) -> None:
    ppk = office.person("ppk")
    with pytest.raises(NotAllowed, match="people.wrong_password") as refused:
        people.change_own_password(ppk, "bukan-ini", "kata-sandi-baru")
    assert refused.value.field == "old"
    with pytest.raises(InvalidInput, match="people.password_too_short"):
        people.change_own_password(ppk, PASSWORD, "tujuh77")
    people.change_own_password(ppk, PASSWORD, "delapan8")
    assert office.program.signing_in().sign_in("ppk", "delapan8").user == "ppk"
