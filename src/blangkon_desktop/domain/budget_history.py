"""The history of the ceilings: each import is a revision that says what it changed, old and new.

The stages are those of the regional budget: penetapan (the APBD as set), pergeseran (shifts within it) and perubahan
(the P-APBD). Law: PP 12/2019 Pasal 161 to 164.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from blangkon_desktop.domain.budget import AccountShare, BudgetState, DpaCeiling, RupPackage
from blangkon_desktop.domain.budget_codec import dpa_from_payload, package_from_payload, share_from_payload
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import Sentence

IMPORTED = "budget.imported"


class RevisionKind(StrEnum):
    """The stage of the budget that an import brings."""

    PENETAPAN = "penetapan"
    PERGESERAN = "pergeseran"
    PERUBAHAN = "perubahan"


REVISION_LABELS: dict[RevisionKind, Sentence] = {
    RevisionKind.PENETAPAN: Sentence("Penetapan", "Budget as set"),
    RevisionKind.PERGESERAN: Sentence("Pergeseran", "Shift within the budget"),
    RevisionKind.PERUBAHAN: Sentence("Perubahan", "Changed budget (P-APBD)"),
}


@dataclass(frozen=True, slots=True)
class CeilingChange:
    """One ceiling before and after, in rupiah; None where there was or is no such line.

    `rup` is "" for a ceiling of the DPA, which has a sub-activity instead.
    """

    rup: str
    account: str
    name: str
    before: Rupiah | None
    after: Rupiah | None
    sub_activity: str = ""

    @property
    def lowered(self) -> bool:
        """Whether less may be spent than before."""
        return self.before is not None and (self.after or 0) < self.before


@dataclass(frozen=True, slots=True)
class BudgetRevision:
    """One import: its stage (`guessed` when nobody named it), why, from which file, by whom and when (ISO 8601)."""

    n: int
    kind: RevisionKind
    reason: str
    source: str
    format: str
    actor: str
    at: str
    guessed: bool
    changes: tuple[CeilingChange, ...] = ()


@dataclass
class BudgetBook:
    """Ceilings to which imports are applied one after the other; notes what they were before the first touch."""

    packages: dict[str, RupPackage] = field(default_factory=dict)
    shares: dict[str, dict[str, AccountShare]] = field(default_factory=dict)
    dpa: dict[tuple[str, str], dict[str, DpaCeiling]] = field(default_factory=dict)
    _before: dict[str, dict[str, Rupiah]] = field(default_factory=dict)
    _dpa_before: dict[tuple[str, str], Rupiah | None] = field(default_factory=dict)

    @classmethod
    def of(cls, state: BudgetState) -> BudgetBook:
        """A book that begins with these ceilings."""
        book = cls(dict(state.packages))
        for (rup, account), share in state.shares.items():
            book.shares.setdefault(rup, {})[account] = share
        for (sub_activity, account, package), row in state.dpa.items():
            book.dpa.setdefault((sub_activity, account), {})[package] = row
        return book

    @property
    def state(self) -> BudgetState:
        """The ceilings of now."""
        shares = {(rup, account): x for rup, parts in self.shares.items() for account, x in parts.items()}
        return BudgetState(dict(self.packages), shares, {x.key: x for rows in self.dpa.values() for x in rows.values()})

    def apply(self, payload: Mapping[str, Any]) -> None:
        """What one entry of an import says: dropped rows go, rows replace rows of the same key."""
        for rup, account in payload.get("dropped", ()):
            self._touch(rup)
            self.shares.get(rup, {}).pop(account, None)
        for sub_activity, account, label in payload.get("dpa_dropped", ()):
            self._touch_dpa(sub_activity, account)
            self.dpa.get((sub_activity, account), {}).pop(label, None)
        for package in map(package_from_payload, payload.get("packages", ())):
            self._touch(package.rup)
            self.packages[package.rup] = package
        for share in map(share_from_payload, payload.get("shares", ())):
            self._touch(share.rup)
            self.shares.setdefault(share.rup, {})[share.account] = share
        for row in map(dpa_from_payload, payload.get("dpa", ())):
            self._touch_dpa(row.sub_activity, row.account)
            self.dpa.setdefault((row.sub_activity, row.account), {})[row.package] = row

    def take_changes(self) -> tuple[CeilingChange, ...]:
        """What differs from before, by package and account, then by sub-activity and account; starts anew after."""
        found = [change for rup in sorted(self._before) for change in self._package_changes(rup)]
        for (sub_activity, account), before in sorted(self._dpa_before.items()):
            rows = self.dpa.get((sub_activity, account), {})
            name = next((row.account_name for row in rows.values()), "")
            after = self._dpa_ceiling((sub_activity, account))
            if before != after:
                found.append(CeilingChange("", account, name, before, after, sub_activity))
        self._before, self._dpa_before = {}, {}
        return tuple(found)

    def _package_changes(self, rup: str) -> Iterable[CeilingChange]:
        before, after = self._before[rup], self._ceilings(rup)
        name = self.packages[rup].name if rup in self.packages else ""
        for account in sorted({*before, *after}):
            if before.get(account) != after.get(account):
                share = self.shares.get(rup, {}).get(account)
                sub_activity = share.sub_activity if share else ""
                yield CeilingChange(rup, account, name, before.get(account), after.get(account), sub_activity)

    def _ceilings(self, rup: str) -> dict[str, Rupiah]:
        package, shares = self.packages.get(rup), self.shares.get(rup)
        if shares:
            return {account: share.ceiling for account, share in shares.items()}
        return {"": package.ceiling} if package and package.in_force else {}

    def _dpa_ceiling(self, key: tuple[str, str]) -> Rupiah | None:
        rows = self.dpa.get(key)
        return sum(row.ceiling for row in rows.values()) if rows else None

    def _touch(self, rup: str) -> None:
        if rup not in self._before:
            self._before[rup] = self._ceilings(rup)

    def _touch_dpa(self, sub_activity: str, account: str) -> None:
        key = (sub_activity, account)
        if key not in self._dpa_before:
            self._dpa_before[key] = self._dpa_ceiling(key)


def guess_kind(earlier: Sequence[BudgetRevision], changes: Iterable[CeilingChange]) -> RevisionKind:
    """The first import is the penetapan; one that changes what a known package or DPA row may spend is a pergeseran.

    One that only adds, or spells a package out by account, belongs to the stage before it.
    """
    if not earlier:
        return RevisionKind.PENETAPAN
    sums: dict[str, list[Rupiah | None]] = {}
    for change in changes:
        if not change.rup:
            if change.before is not None:
                return RevisionKind.PERGESERAN
            continue
        known = sums.setdefault(change.rup, [None, 0])
        if change.before is not None:
            known[0] = (known[0] or 0) + change.before
        known[1] = (known[1] or 0) + (change.after or 0)
        if change.account and change.before is not None:
            return RevisionKind.PERGESERAN
    if any(before is not None and before != after for before, after in sums.values()):
        return RevisionKind.PERGESERAN
    return earlier[-1].kind


def fold_imports(entries: Sequence[Entry]) -> tuple[BudgetState, tuple[BudgetRevision, ...]]:
    """The ceilings that all imports in their order make, and the history of them.

    An import too large for one entry goes on in entries whose `revision.part` is above 1.
    """
    book = BudgetBook()
    revisions: list[BudgetRevision] = []
    for group in _imports(entries):
        for entry in group:
            book.apply(entry.payload)
        changes = book.take_changes()
        first = group[0]
        told = first.payload.get("revision", {})
        kind = told.get("kind")
        revisions.append(
            BudgetRevision(
                n=len(revisions) + 1,
                kind=RevisionKind(kind) if kind else guess_kind(revisions, changes),
                reason=told.get("reason", ""),
                source=first.payload.get("source", ""),
                format=first.payload.get("format", ""),
                actor=first.actor,
                at=first.time,
                guessed=bool(told.get("guessed", not kind)),
                changes=changes,
            )
        )
    return book.state, tuple(revisions)


def _imports(entries: Sequence[Entry]) -> Iterable[list[Entry]]:
    group: list[Entry] = []
    for entry in entries:
        if group and not _goes_on(group[-1], entry):
            yield group
            group = []
        group.append(entry)
    if group:
        yield group


def _goes_on(before: Entry, entry: Entry) -> bool:
    told = entry.payload.get("revision")
    if told is not None:
        return bool(told.get("part", 1) > 1)
    same = (before.actor, before.payload.get("source")) == (entry.actor, entry.payload.get("source"))
    return "revision" not in before.payload and same and before.time[:16] == entry.time[:16]
