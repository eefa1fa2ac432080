"""Letters of stand-ins: their days, who may be named in them, and what they give to whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput, RuleRefused
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.stand_in import OFFICES, StandIn, StandInKind, acting_title, check_stand_in, end_early

MONDAY = date(2026, 11, 23)
NAMES = {"hendro": "Hendro Susilo", "ratna": "Ratna Wulandari", "sri": "Sri Hartini"}
PLH = StandIn(
    "e1", "hendro", "ratna", Role.PPK, StandInKind.PLH, "800/17/2026", MONDAY, MONDAY, MONDAY + timedelta(days=4)
)
days = st.integers(-20, 20).map(lambda n: MONDAY + timedelta(days=n))


def somebody(user: str, *roles: Role, ended: date | None = None, letters: tuple[StandIn, ...] = ()) -> Person:
    counting = frozenset[Role]() if ended else frozenset(roles)
    return Person(
        user, NAMES[user], "", counting, "", own_roles=frozenset(roles), ended_on=ended, letters=letters
    )  # fmt: skip


def check(letter: StandIn, *, deputy: Person | None = None, official: Person | None = None) -> None:
    check_stand_in(
        letter, deputy or somebody("hendro", Role.PPTK), official or somebody("ratna", Role.PPK), NAMES
    )  # fmt: skip


def refusal(letter: StandIn, **people: Person) -> BlangkonError:
    with pytest.raises(BlangkonError) as caught:
        check(letter, **people)
    assert caught.value.title.en
    assert caught.value.next_step.id
    return caught.value


@pytest.mark.parametrize(("offset", "inside"), [(-1, False), (0, True), (4, True), (5, False)])
def test_both_days_of_a_letter_are_included(offset: int, inside: bool) -> None:
    day = MONDAY + timedelta(days=offset)
    deputy = somebody("hendro", Role.PPTK, letters=(PLH,)).on(day)
    assert (Role.PPK in deputy.roles, Role.PPTK in deputy.roles) == (inside, True)
    assert (deputy.acting == (PLH,)) is inside
    assert (somebody("ratna", Role.PPK, letters=(PLH,)).stood_in_by(Role.PPK, day) == PLH) is inside


def test_the_official_keeps_the_role_and_the_letter_gives_no_other() -> None:
    official = somebody("ratna", Role.PPK, Role.PA, letters=(PLH,)).on(MONDAY)
    assert official.roles == {Role.PPK, Role.PA}
    assert official.acting == ()
    assert official.stood_in_by(Role.PA, MONDAY) is None
    deputy = somebody("hendro", letters=(PLH,)).on(MONDAY)
    assert deputy.roles == {Role.PPK}


def test_whoever_has_left_has_no_role_not_even_by_a_letter() -> None:
    assert somebody("hendro", Role.PPTK, ended=MONDAY, letters=(PLH,)).on(MONDAY).roles == frozenset()


def test_a_plt_lasts_until_it_is_ended_and_a_plh_needs_a_last_day() -> None:
    open_end = replace(PLH, kind=StandInKind.PLT, until=None)
    check(open_end)
    assert open_end.in_force(MONDAY + timedelta(days=4000))
    ended = end_early(open_end, MONDAY + timedelta(days=9), " diangkat pejabat baru ")
    assert (ended.last_day, ended.end_reason) == (MONDAY + timedelta(days=9), "diangkat pejabat baru")
    assert not ended.in_force(MONDAY + timedelta(days=10))
    refused = refusal(replace(PLH, until=None))
    assert (refused.code, refused.field, refused.exit_code) == ("stand_in.until_missing", "until", 2)


def test_an_end_only_comes_earlier_and_says_why() -> None:
    assert end_early(PLH, MONDAY + timedelta(days=3), "kembali bertugas").last_day == MONDAY + timedelta(days=3)
    never = end_early(PLH, MONDAY - timedelta(days=1), "salah orang")
    assert not any(never.in_force(MONDAY + timedelta(days=n)) for n in range(-3, 9))
    with pytest.raises(InvalidInput, match="stand_in.ends_already"):
        end_early(PLH, MONDAY + timedelta(days=4), "kembali")
    with pytest.raises(InvalidInput, match="stand_in.reason_missing"):
        end_early(PLH, MONDAY, "  ")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"letter": " "}, "stand_in.letter_missing"),
        ({"until": MONDAY - timedelta(days=1)}, "stand_in.days_reversed"),
        ({"letter_date": MONDAY + timedelta(days=1)}, "stand_in.before_letter"),
        ({"role": Role.ADMIN}, "stand_in.no_office"),
        ({"role": Role.PELATIH}, "stand_in.no_office"),
    ],
)
def test_letters_that_cannot_be(change: dict[str, object], code: str) -> None:
    refused = refusal(replace(PLH, **change))  # type: ignore[arg-type]
    assert (refused.code, refused.exit_code) == (code, 2)


def test_one_day_and_a_letter_of_that_day_are_enough() -> None:
    check(replace(PLH, until=MONDAY))


def test_who_can_be_named() -> None:
    ratna = somebody("ratna", Role.PPK)
    assert refusal(replace(PLH, user="ratna"), deputy=ratna).code == "stand_in.oneself"
    gone = somebody("hendro", Role.PPTK, ended=MONDAY)
    assert refusal(PLH, deputy=gone).code == "stand_in.deputy_ended"
    assert refusal(PLH, official=somebody("ratna", Role.PA)).code == "stand_in.not_the_official"
    left = somebody("ratna", Role.PPK, ended=MONDAY)
    assert refusal(PLH, official=left).code == "stand_in.post_is_vacant"
    check(replace(PLH, kind=StandInKind.PLT), official=left)


def test_every_official_can_be_stood_in_for() -> None:
    for role in OFFICES:
        check(replace(PLH, role=role), official=somebody("ratna", role))


def test_two_stand_ins_of_one_office_on_one_day_are_refused_by_name() -> None:
    official = somebody("ratna", Role.PPK, Role.PA, letters=(PLH,))
    second = replace(PLH, stand_in_id="e2", user="sri", letter="800/18/2026", since=MONDAY + timedelta(days=4))
    second = replace(second, until=MONDAY + timedelta(days=8))
    deputy = somebody("sri", Role.PPTK)
    refused = refusal(second, deputy=deputy, official=official)
    assert isinstance(refused, Conflict)
    words = f"{refused.title.id} {refused.detail.id}"
    assert all(part in words for part in ("Hendro Susilo", "Sri Hartini", "800/17/2026", "800/18/2026", "27-11-2026"))
    check(replace(second, since=MONDAY + timedelta(days=5)), deputy=deputy, official=official)
    check(replace(second, role=Role.PA), deputy=deputy, official=official)
    ended = end_early(PLH, MONDAY + timedelta(days=3), "kembali")
    check(second, deputy=deputy, official=replace(official, letters=(ended,)))


@given(days, days, days, days, st.one_of(st.none(), days), st.booleans())
def test_letters_overlap_exactly_where_they_share_a_day(
    a: date, b: date, c: date, d: date, ended: date | None, endless: bool
) -> None:
    first = replace(PLH, since=min(a, b), until=None if endless else max(a, b), ended=ended)
    second = replace(PLH, since=min(c, d), until=max(c, d))
    shared = any(
        first.in_force(day) and second.in_force(day) for day in (MONDAY + timedelta(days=n) for n in range(-21, 22))
    )
    assert first.overlaps(second) == second.overlaps(first) == shared


@given(days, days, days)
def test_a_role_counts_exactly_on_the_days_of_its_letter(a: date, b: date, day: date) -> None:
    letter = replace(PLH, since=min(a, b), until=max(a, b))
    assert somebody("hendro", letters=(letter,)).on(day).may(Role.PPK) == (min(a, b) <= day <= max(a, b))


def test_titles_say_whom_one_acts_for() -> None:
    assert acting_title(PLH, "Ratna Wulandari").id == "Plh. Pejabat Pembuat Komitmen a.n. Ratna Wulandari"
    assert acting_title(replace(PLH, kind=StandInKind.PLT), "Ratna").en.startswith("Plt. ")


def test_refusals_of_rules_have_their_exit_code() -> None:
    with pytest.raises(RuleRefused):
        check(replace(PLH, user="ratna"), deputy=somebody("ratna", Role.PPK))
