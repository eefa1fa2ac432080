"""The lines of the budget: ceilings, what orders use of them and what was allowed beyond, brought together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from blangkon_desktop.domain.accounts import kind_of_account
from blangkon_desktop.domain.budget import SEVERAL, Allowance, BudgetLine, BudgetState, BudgetUse, LineKey
from blangkon_desktop.domain.money import Rupiah


def budget_lines(
    state: BudgetState, uses: Iterable[BudgetUse] = (), allowances: Iterable[Allowance] = ()
) -> tuple[BudgetLine, ...]:
    """One line per package and account, ordered by package and account, with what the orders use of it.

    Nothing that orders use is left out: where a ceiling is gone, its line stands with none.
    """
    accounts: dict[str, list[str]] = {}
    for rup, account in state.shares:
        accounts.setdefault(rup, []).append(account)
    bare = {(rup, "") for rup, package in state.packages.items() if package.in_force and rup not in accounts}
    ceilings = {*state.shares, *bare}
    used = _placed(uses, accounts)
    extra: dict[LineKey, Rupiah] = {}
    for given in allowances:
        if given.counts:
            extra[given.rup, given.account] = extra.get((given.rup, given.account), 0) + given.amount
    lost: dict[str, Rupiah] = {}
    for key, use in used.items():
        if key not in ceilings:
            lost[use.rup] = lost.get(use.rup, 0) + use.held
    keys = sorted({*ceilings, *(key for key, use in used.items() if use.held or use.paid or use.received)})
    lines = []
    for key in keys:
        line = _line(state, used.get(key, BudgetUse(*key)), has_ceiling=key in ceilings)
        lines.append(replace(line, allowance=extra.get(key, 0), unplaced=lost.get(key[0], 0) if line.in_force else 0))
    return _with_dpa(lines, state) if state.dpa else tuple(lines)


def _placed(uses: Iterable[BudgetUse], accounts: Mapping[str, Sequence[str]]) -> dict[LineKey, BudgetUse]:
    """Sums by line; an order of a package that named no account counts on the package's only one."""
    sums: dict[LineKey, BudgetUse] = {}
    for use in uses:
        known = accounts.get(use.rup, ())
        account = known[0] if not use.account and len(known) == 1 else use.account
        key = (use.rup, account)
        sums[key] = sums.get(key, BudgetUse(*key)) + use
    return sums


def _line(state: BudgetState, use: BudgetUse, *, has_ceiling: bool) -> BudgetLine:
    package, share = state.packages.get(use.rup), state.shares.get((use.rup, use.account))
    ceiling = share.ceiling if share else package.ceiling if package and has_ceiling else 0
    return BudgetLine(
        rup=use.rup,
        name=package.name if package else f"Paket {use.rup}",
        method=package.method if package else "",
        kind=package.kind if package else kind_of_account(use.account),
        account=use.account,
        sub_activity=share.sub_activity if share else "",
        source_of_funds=share.source_of_funds if share else "",
        ceiling=ceiling,
        reserved=use.reserved,
        committed=use.committed,
        paid=use.paid,
        received=use.received,
        package_ceiling=package.ceiling if package and package.in_force else 0,
        in_force=has_ceiling,
    )


def _with_dpa(lines: Sequence[BudgetLine], state: BudgetState) -> tuple[BudgetLine, ...]:
    """The lines with the DPA's ceiling of their sub-activity and account, where the recap has it."""
    ceilings: dict[tuple[str, str], Rupiah] = {}
    for row in state.dpa.values():
        key = (row.sub_activity, row.account)
        ceilings[key] = ceilings.get(key, 0) + row.ceiling
    held: dict[tuple[str, str], Rupiah] = {}
    planned: dict[tuple[str, str], Rupiah] = {}
    for line in lines:
        for key in _dpa_keys(line):
            held[key] = held.get(key, 0) + line.held
            planned[key] = planned.get(key, 0) + line.ceiling
    found = []
    for line in lines:
        keys = _dpa_keys(line)
        if keys and all(key in ceilings for key in keys):
            line = replace(
                line,
                dpa_ceiling=sum(ceilings[key] for key in keys),
                dpa_others=sum(held[key] - line.held for key in keys),
                dpa_planned=sum(planned[key] for key in keys),
            )
        found.append(line)
    return tuple(found)


def _dpa_keys(line: BudgetLine) -> list[tuple[str, str]]:
    return [(part, line.account) for part in line.sub_activity.split(SEVERAL) if part]
