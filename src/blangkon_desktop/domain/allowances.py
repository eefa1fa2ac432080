"""Permissions to order beyond a ceiling: given in writing by who answers for the budget, withdrawn the same way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from blangkon_desktop.domain.accounts import normal_account
from blangkon_desktop.domain.budget import Allowance
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.policy import Policy

ALLOWED = "budget.allowed"
WITHDRAWN = "budget.allowance_withdrawn"


MAX_REASON = 500
"""Longest reason in characters."""


def overriders(policy: Policy, on: date) -> tuple[Role, ...]:
    """The roles that may allow going beyond a ceiling on a day (`budget.override_roles`)."""
    return tuple(Role(code) for code in policy.codes("budget.override_roles", on))


def fold_allowance(entries: Sequence[Entry]) -> Allowance:
    """The permission that its entries make: given by the first, withdrawn by a later one.

    Raises KeyError or ValueError for entries that are not of a permission.
    """
    first, last = entries[0], entries[-1]
    payload = first.payload
    withdrawal = next((entry for entry in entries[1:] if entry.type == WITHDRAWN), None)
    return Allowance(
        allowance_id=first.entity_id,
        rup=payload["rup"],
        account=normal_account(payload["account"]),
        amount=int(payload["amount"]),
        reason=payload["reason"],
        given_by=first.actor,
        given_at=first.time,
        withdrawn_by=withdrawal.actor if withdrawal else "",
        withdrawn_at=withdrawal.time if withdrawal else "",
        withdrawn_reason=withdrawal.payload["reason"] if withdrawal else "",
        head=last.entry_id,
    )
