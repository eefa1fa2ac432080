"""Signing in: the growing delay holds over restarts and turned clocks, and never locks the right person out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from blangkon_desktop.domain.people import Role, parse_roles, sign_in_delay
from blangkon_desktop.usecases.ports import SignInGuard
from blangkon_desktop.usecases.signed_in import signed_in
from tests.fakes import START, FixedClock
from tests.offices import PASSWORD, ReadyOffice


def guess(office: ReadyOffice, times: int) -> None:
    """Wrong passwords in a row, each after the delay has passed."""
    for _ in range(times):
        with pytest.raises(NotAllowed, match="signin.wrong"):
            office.program.signing_in().sign_in("ppk", "salah-sekali")
        office.clock.advance(3_600)
    office.clock.advance(-3_600)


def wait_of(office: ReadyOffice) -> int:
    with pytest.raises(NotAllowed, match="signin.wait") as caught:
        office.program.signing_in().sign_in("ppk", PASSWORD)
    assert str(caught.value.data["seconds"]) in caught.value.next_step.id
    assert caught.value.detail.en
    seconds = caught.value.data["seconds"]
    assert isinstance(seconds, int)
    return seconds


def test_the_right_password_signs_in_however_the_name_is_typed(office: ReadyOffice) -> None:
    assert office.program.signing_in().sign_in(" PPK ", PASSWORD).user == "ppk"


def test_an_unknown_user_and_a_wrong_password_get_one_answer(office: ReadyOffice) -> None:
    answers = []
    for user in ("ppk", "tidak-ada"):
        with pytest.raises(NotAllowed) as caught:
            office.program.signing_in().sign_in(user, "salah-sekali")
        answers.append((caught.value.code, caught.value.title, caught.value.next_step, caught.value.field))
    assert answers[0] == answers[1]


def test_four_wrong_passwords_cost_nothing_the_fifth_half_a_minute(office: ReadyOffice) -> None:
    guess(office, 4)
    assert office.program.signing_in().sign_in("ppk", PASSWORD).user == "ppk"
    guess(office, 5)
    assert wait_of(office) == 30
    office.clock.advance(29)
    assert wait_of(office) == 1
    office.clock.advance(1)
    assert office.program.signing_in().sign_in("ppk", PASSWORD).user == "ppk"
    guess(office, 1)  # a success forgets what was before
    assert office.program.signing_in().sign_in("ppk", PASSWORD).user == "ppk"


def test_a_restart_does_not_end_the_delay(office: ReadyOffice) -> None:
    guess(office, 6)
    office.close()
    again = ReadyOffice(office.program.data_dir, FixedClock(office.clock.now()))
    assert wait_of(again) == 60
    again.close()


def test_a_clock_set_back_costs_one_delay_and_not_the_hours_it_went_back(office: ReadyOffice) -> None:
    guess(office, 5)
    office.clock.advance(-7_200)
    assert wait_of(office) == 30
    office.clock.advance(30)
    assert office.program.signing_in().sign_in("ppk", PASSWORD).user == "ppk"


def _seconds_to_wait(office: ReadyOffice) -> int | None:
    try:
        office.program.signing_in().sign_in("ppk", PASSWORD)
    except NotAllowed as refused:
        return int(refused.data["seconds"])
    return None


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.integers(5, 14), st.lists(st.integers(-100_000, 5_000), max_size=4))
def test_whatever_the_clock_does_nobody_waits_longer_than_the_delay(
    office: ReadyOffice, failures: int, turns: list[int]
) -> None:
    office.clock.advance((START + timedelta(days=1) - office.clock.now()).total_seconds())
    with office.program.office().write("ppk") as writer:
        writer.set_guard("ppk", SignInGuard(failures, office.clock.now().isoformat()))
    for turn in turns:
        office.clock.advance(turn)
        seconds = _seconds_to_wait(office)
        if seconds is None:
            return
        assert 1 <= seconds <= sign_in_delay(failures)
    office.clock.advance(sign_in_delay(failures))
    assert office.program.signing_in().sign_in("ppk", PASSWORD).user == "ppk"


def test_a_session_of_somebody_who_left_ends_in_words(office: ReadyOffice) -> None:
    session = office.program.home().session(office.person("ppk"))
    assert signed_in(office.program.office(), session) == office.person("ppk")
    gone = type(session)("siapa", "Pak Siapa", frozenset({Role.PPK}), session.office)
    with pytest.raises(NotAllowed, match="people.gone") as caught:
        signed_in(office.program.office(), gone)
    assert "Pak Siapa" in caught.value.title.id
    assert "Pak Siapa" in caught.value.title.en


@pytest.mark.parametrize("user", ["", "  ", "a" * 41, "dua kata", "a/b", "a\x00b"])
def test_user_names_that_cannot_be_typed_are_refused(office: ReadyOffice, user: str) -> None:
    with pytest.raises(InvalidInput, match="people.bad_user_name"):
        office.program.people().add(
            office.person("admin"), user, name="A", nip="", roles=parse_roles("ppk"), password=PASSWORD
        )


@pytest.mark.parametrize("nip", ["12345678", "1" * 21, "19800101x", "¹²³⁴⁵⁶⁷⁸⁹", "١٢٣٤٥٦٧٨٩"])
def test_a_nip_is_plain_digits(office: ReadyOffice, nip: str) -> None:
    with pytest.raises(InvalidInput, match="people.bad_nip"):
        office.program.people().add(
            office.person("admin"), "baru", name="A", nip=nip, roles=parse_roles("ppk"), password=PASSWORD
        )


def test_the_roster_is_the_administrators(office: ReadyOffice) -> None:
    people, admin = office.program.people(), office.person("admin")
    added = people.add(admin, " Budi.S ", name="", nip="1980 0101 2005 01", roles=parse_roles("ppk"), password=PASSWORD)
    assert (added.user, added.name, added.nip) == ("budi.s", "budi.s", "19800101200501")
    assert [p.user for p in people.list()] == sorted(p.user for p in people.list())
    with pytest.raises(Conflict, match="people.already_there"):
        people.add(admin, "BUDI.S", name="B", nip="", roles=parse_roles("ppk"), password=PASSWORD)
    with pytest.raises(InvalidInput, match="people.password_too_short"):
        people.add(admin, "lain", name="B", nip="", roles=parse_roles("ppk"), password="tujuh77")
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        people.add(added, "lain", name="B", nip="", roles=parse_roles("ppk"), password=PASSWORD)


def test_passwords_are_changed_by_oneself_or_the_administrator(office: ReadyOffice) -> None:
    people, signing = office.program.people(), office.program.signing_in()
    people.change_password(office.person("ppk"), "ppk", "yang-baru-1")
    assert signing.sign_in("ppk", "yang-baru-1").user == "ppk"
    with pytest.raises(NotAllowed, match="signin.wrong"):
        signing.sign_in("ppk", PASSWORD)
    people.change_password(office.person("admin"), "ppk", "yang-baru-2")
    assert signing.sign_in("ppk", "yang-baru-2").user == "ppk"
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        people.change_password(office.person("pejabat"), "ppk", "yang-baru-3")
    with pytest.raises(NotFound, match="people.unknown"):
        people.change_password(office.person("admin"), "siapa", "yang-baru-3")
    with pytest.raises(InvalidInput):
        people.change_password(office.person("ppk"), "ppk", "pendek")
