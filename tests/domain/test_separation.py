"""Separation of duties: who may approve and who may pay, as the policy says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.domain.separation import check_may_approve, check_may_pay
from tests.rules import MAY_2026, batang, changed

PEOPLE = st.sampled_from(["sri", "joko", "dewi"])


def refused(check: Callable[[], None]) -> NotAllowed | None:
    """The refusal, or None where it passes."""
    try:
        check()
    except NotAllowed as error:
        return error
    return None


@given(PEOPLE, PEOPLE, PEOPLE | st.just(""))
def test_nobody_approves_what_he_alone_drafted(user: str, drafted: str, submitted: str) -> None:
    error = refused(lambda: check_may_approve(batang(), MAY_2026, user, drafted_by=drafted, submitted_by=submitted))
    assert (error is not None) == (user == drafted and submitted in ("", user))


@given(PEOPLE, PEOPLE)
def test_nobody_pays_what_he_approved(user: str, approved: str) -> None:
    error = refused(lambda: check_may_pay(batang(), MAY_2026, user, approved_by=approved))
    assert (error is not None) == (user == approved)


@pytest.mark.parametrize("act", ["approve", "pay"])
def test_the_refusal_says_who_should_do_it_and_why(act: str) -> None:
    with pytest.raises(NotAllowed) as caught:
        if act == "approve":
            check_may_approve(batang(), MAY_2026, "sri", drafted_by="sri", submitted_by="sri")
        else:
            check_may_pay(batang(), MAY_2026, "sri", approved_by="sri")
    error = caught.value
    assert (error.code, error.exit_code) == ("people.separation", 8)
    assert "PP 60/2008" in error.detail.id
    assert error.next_step.id
    assert error.next_step.id != error.next_step.en


def test_a_policy_may_allow_it() -> None:
    for rule in ("approve_own_draft", "pay_own_approval"):
        policy = load_policy(changed("value = false", "value = true", after=f'rule = "separation.{rule}"'), "x")
        if rule == "approve_own_draft":
            check_may_approve(policy, MAY_2026, "sri", drafted_by="sri", submitted_by="sri")
        else:
            check_may_pay(policy, MAY_2026, "sri", approved_by="sri")
