"""Roles and passwords."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.errors import InvalidInput, NotAllowed
from blangkon_desktop.domain.people import (
    ROLE_LABELS,
    Person,
    Role,
    check_new_password,
    parse_roles,
    require_role,
    sign_in_delay,
)
from blangkon_desktop.domain.text import Sentence

READING = Sentence("membaca", "read")


def person(*roles: Role) -> Person:
    return Person("siti", "Siti", "", frozenset(roles), "")


def test_reads_several_roles() -> None:
    assert parse_roles(" ppk, bendahara ") == {Role.PPK, Role.BENDAHARA}


@pytest.mark.parametrize("text", ["", " , ", "ppk,raja"])
def test_refuses_unknown_roles(text: str) -> None:
    with pytest.raises(InvalidInput, match="people.unknown_role"):
        parse_roles(text)


def test_one_of_the_roles_is_enough() -> None:
    require_role(person(Role.PPK), Role.PPK, Role.PA, action=READING)


def test_the_refusal_names_who_may() -> None:
    with pytest.raises(NotAllowed) as caught:
        require_role(person(Role.BENDAHARA), Role.PPK, action=READING)
    assert "Pejabat Pembuat Komitmen" in caught.value.next_step.id
    assert caught.value.exit_code == 8


def test_every_role_has_a_label_that_says_which_ppk_is_meant() -> None:
    assert set(ROLE_LABELS) == set(Role)
    assert all(label.id != "PPK" for label in ROLE_LABELS.values())


def test_short_passwords_are_refused() -> None:
    check_new_password("delapan8")
    with pytest.raises(InvalidInput):
        check_new_password("tujuh77")


def test_the_delay_grows_and_has_an_end() -> None:
    delays = [sign_in_delay(n) for n in range(40)]
    assert delays[:6] == [0, 0, 0, 0, 0, 30]
    assert delays == sorted(delays)
    assert delays[-1] == 3600
