"""The rows that entries of the budget make: of imports (one entity for all), and of permissions (one entity each)."""

from __future__ import annotations

from collections.abc import Sequence

from blangkon_desktop.domain.allowances import ALLOWED, fold_allowance
from blangkon_desktop.domain.budget import BudgetState
from blangkon_desktop.domain.budget_history import BudgetRevision, fold_imports
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.store.folds import Row, Rows, sealed
from blangkon_desktop.store.tables import budget as t


def fold_budget(branch: Sequence[Entry]) -> Rows:
    """All imports one after another, or one permission with its withdrawal."""
    entity_id = branch[0].entity_id
    if branch[0].type == ALLOWED:
        given = fold_allowance(branch)
        row = sealed(
            entity_id, given.rup, given.account, given.amount, given.reason, given.given_by, given.given_at,
            given.withdrawn_by, given.withdrawn_at, given.withdrawn_reason, given.head,
        )  # fmt: skip
        return {t.budget_allowances: [row]}
    state, revisions = fold_imports(branch)
    return {
        t.budget_packages: _packages(entity_id, state),
        t.budget_shares: [
            sealed(entity_id, x.rup, x.account, x.sub_activity, x.ceiling, x.source_of_funds)
            for x in state.shares.values()
        ],
        t.budget_dpa: [
            sealed(entity_id, *x.key, x.ceiling, x.sub_activity_name, x.account_name, x.source_of_funds)
            for x in state.dpa.values()
        ],
        t.budget_revisions: [
            sealed(entity_id, x.n, x.kind.value, x.reason, x.source, x.format, x.actor, x.at, x.guessed)
            for x in revisions
        ],
        t.budget_changes: _changes(entity_id, revisions),
    }


def _packages(entity_id: str, state: BudgetState) -> list[Row]:
    return [
        sealed(
            entity_id, x.rup, x.name, x.method, x.kind.value, x.ceiling, x.satker, x.year, x.specification, x.in_force
        )
        for x in state.packages.values()
    ]


def _changes(entity_id: str, revisions: Sequence[BudgetRevision]) -> list[Row]:
    return [
        sealed(entity_id, revision.n, place, x.rup, x.account, x.name, x.before, x.after, x.sub_activity)
        for revision in revisions
        for place, x in enumerate(revision.changes)
    ]
