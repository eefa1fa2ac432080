"""Separation of duties: nobody approves what he alone drafted, nobody pays what he approved (policy data)."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence


def check_may_approve(policy: Policy, on: date, user: str, *, drafted_by: str, submitted_by: str = "") -> None:
    """Raise NotAllowed (`people.separation`) when `user` drafted the order as the buying officer.

    Law: separation of duties in internal control (PP 60/2008), rule `separation.approve_own_draft`. An order that
    somebody else submitted was not made alone.
    """
    alone = user == drafted_by and submitted_by in ("", user)
    if not alone or policy.flag("separation.approve_own_draft", on):
        return
    raise NotAllowed(
        "people.separation",
        Sentence(
            "Pesanan ini Anda susun sendiri, jadi disetujui orang lain.",
            "You drafted this order yourself, so somebody else approves it.",
        ),
        detail=Sentence(
            f"Dasar: {policy.source('separation.approve_own_draft', on)}.",
            f"Basis: {policy.source('separation.approve_own_draft', on)}.",
        ),
        next_step=Sentence("Minta Pejabat Pembuat Komitmen lain.", "Ask another commitment officer."),
    )


def check_may_pay(policy: Policy, on: date, user: str, *, approved_by: str) -> None:
    """Raise NotAllowed (`people.separation`) when `user` approved the order that is to be paid.

    Law: separation of duties in internal control (PP 60/2008), rule `separation.pay_own_approval`.
    """
    if user != approved_by or policy.flag("separation.pay_own_approval", on):
        return
    raise NotAllowed(
        "people.separation",
        Sentence(
            "Pesanan ini Anda setujui sendiri, jadi dibayar orang lain.",
            "You approved this order yourself, so somebody else pays it.",
        ),
        detail=Sentence(
            f"Dasar: {policy.source('separation.pay_own_approval', on)}.",
            f"Basis: {policy.source('separation.pay_own_approval', on)}.",
        ),
        next_step=Sentence("Minta bendahara lain membayarnya.", "Ask another treasurer to pay it."),
    )
