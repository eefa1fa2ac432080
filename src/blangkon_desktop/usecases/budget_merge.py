"""Bringing the rows of one file together with what is known: what is new, what changed, what is gone.

A file is taken as complete for each thing that it lists, and silent about the rest: the account rows of a package, and
the rows of a sub-activity in the recap of the DPA, replace all that was known of that package or sub-activity; a
package or a sub-activity that a file does not name stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from blangkon_desktop.domain.budget import SEVERAL, AccountShare, BudgetState, DpaCeiling, DpaKey, LineKey, RupPackage
from blangkon_desktop.domain.budget_codec import dpa_to_payload, package_to_payload, share_to_payload
from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.usecases.budget_views import BudgetRow

_ROWS_PER_ENTRY = 400
_BYTES_PER_ENTRY = 192 * 1024


@dataclass(frozen=True, slots=True)
class Merged:
    """What an import writes; `added` and `changed` count rows of the file."""

    packages: tuple[RupPackage, ...] = ()
    shares: tuple[AccountShare, ...] = ()
    dropped: tuple[LineKey, ...] = ()
    dpa: tuple[DpaCeiling, ...] = ()
    dpa_dropped: tuple[DpaKey, ...] = ()
    added: int = 0
    changed: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is new."""
        return not (self.packages or self.shares or self.dropped or self.dpa or self.dpa_dropped)

    def payloads(self) -> Iterator[dict[str, list[Any]]]:
        """The rows as payloads of entries that stay below the size of an entry."""
        payload: dict[str, list[Any]] = {}
        count = size = 0
        for name, row in self._rows():
            length = len(canonical_json(row).encode()) + 1
            if count and (count == _ROWS_PER_ENTRY or size + length > _BYTES_PER_ENTRY):
                yield payload
                payload, count, size = {}, 0, 0
            payload.setdefault(name, []).append(row)
            count, size = count + 1, size + length
        if payload:
            yield payload

    def _rows(self) -> Iterator[tuple[str, Any]]:
        yield from (("dropped", list(key)) for key in self.dropped)
        yield from (("dpa_dropped", list(key)) for key in self.dpa_dropped)
        yield from (("packages", package_to_payload(x)) for x in self.packages)
        yield from (("shares", share_to_payload(x)) for x in self.shares)
        yield from (("dpa", dpa_to_payload(x)) for x in self.dpa)


def merge_rows(rows: Sequence[BudgetRow], state: BudgetState, satker: str, year: int) -> Merged:
    """What the office's own rows of a file change; packages that name no satker and year get those given."""
    packages = _packages(rows, state, satker, year)
    shares, dropped = _shares(rows, state)
    gone = {package.rup for package in packages if not package.in_force}
    dropped = list(dict.fromkeys([*dropped, *(key for key in state.shares if key[0] in gone)]))
    dpa, dpa_dropped = _dpa(rows, state)
    items: dict[object, bool] = {x.rup: x.rup in state.packages for x in packages}
    items |= {(x.rup, x.account): (x.rup, x.account) in state.shares for x in shares}
    items |= {x.key: x.key in state.dpa for x in dpa}
    items |= dict.fromkeys(dropped, True)
    fates = [_fate(row, items) for row in rows]
    return Merged(
        tuple(packages),
        tuple(shares),
        tuple(dropped),
        tuple(dpa),
        tuple(dpa_dropped),
        fates.count("added"),
        fates.count("changed"),
    )


def _fate(row: BudgetRow, items: Mapping[object, bool]) -> str:
    """What becomes of a row: added when anything of it is new, changed when anything known differs."""
    keys: list[object] = [(share.rup, share.account) for share in row.shares]
    keys += [row.package.rup] if row.package else []
    keys += [row.dpa.key] if row.dpa else []
    known = [items[key] for key in keys if key in items]
    return "" if not known else "changed" if all(known) else "added"


def _packages(rows: Iterable[BudgetRow], state: BudgetState, satker: str, year: int) -> list[RupPackage]:
    """The last row of a package counts, and one in force before one that is withdrawn."""
    wanted: dict[str, RupPackage] = {}
    withdrawn: set[str] = set()
    for row in rows:
        if row.package is None:
            continue
        package = replace(row.package, satker=row.package.satker or satker, year=row.package.year or year)
        if row.withdrawn:
            withdrawn.add(package.rup)
        else:
            wanted[package.rup] = package
    news = [package for rup, package in wanted.items() if state.packages.get(rup) != package]
    known = (state.packages[rup] for rup in sorted(withdrawn - wanted.keys()) if rup in state.packages)
    return news + [replace(package, in_force=False) for package in known if package.in_force]


def _shares(rows: Iterable[BudgetRow], state: BudgetState) -> tuple[list[AccountShare], list[LineKey]]:
    groups: dict[LineKey, list[AccountShare]] = {}
    named: set[str] = set()
    for row in rows:
        for share in row.shares:
            named.add(share.rup)
            if not row.withdrawn:
                groups.setdefault((share.rup, share.account), []).append(share)
    sums = {key: _sum_shares(parts) for key, parts in groups.items()}
    news = [share for key, share in sums.items() if state.shares.get(key) != share]
    return news, [key for key in state.shares if key[0] in named and key not in sums]


def _sum_shares(parts: Sequence[AccountShare]) -> AccountShare:
    """MAK rows of one account as one share; several sub-activities are named from the largest to the smallest."""
    activities: dict[str, int] = {}
    for part in parts:
        activities[part.sub_activity] = activities.get(part.sub_activity, 0) + part.ceiling
    ordered = sorted(activities, key=lambda name: (-activities[name], name))
    funds = dict.fromkeys(part.source_of_funds for part in parts if part.source_of_funds)
    return replace(
        parts[0],
        sub_activity=SEVERAL.join(name for name in ordered if name),
        ceiling=sum(activities.values()),
        source_of_funds=SEVERAL.join(funds),
    )


def _dpa(rows: Iterable[BudgetRow], state: BudgetState) -> tuple[list[DpaCeiling], list[DpaKey]]:
    groups: dict[DpaKey, list[DpaCeiling]] = {}
    for row in rows:
        if row.dpa is not None:
            groups.setdefault(row.dpa.key, []).append(row.dpa)
    named = {key[0] for key in groups}
    sums = {key: _sum_dpa(parts) for key, parts in groups.items()}
    news = [row for key, row in sums.items() if state.dpa.get(key) != row]
    return news, [key for key in state.dpa if key[0] in named and key not in sums]


def _sum_dpa(parts: Sequence[DpaCeiling]) -> DpaCeiling:
    funds = dict.fromkeys(part.source_of_funds for part in parts if part.source_of_funds)
    return replace(parts[0], ceiling=sum(part.ceiling for part in parts), source_of_funds=SEVERAL.join(funds))
