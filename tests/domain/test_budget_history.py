"""The history of the ceilings: stages guessed or named, changes old and new, imports in several entries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.budget import AccountShare, DpaCeiling, RupPackage
from blangkon_desktop.domain.budget_codec import dpa_to_payload, package_to_payload, share_to_payload
from blangkon_desktop.domain.budget_history import (
    IMPORTED,
    BudgetBook,
    BudgetRevision,
    CeilingChange,
    RevisionKind,
    fold_imports,
    guess_kind,
)
from blangkon_desktop.domain.budget_lines import budget_lines
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.journal import EntityKind, Entry

K = RevisionKind


def entry(n: int, payload: dict[str, Any], *, at: str = "2026-01-05T08:00:00+07:00", actor: str = "admin") -> Entry:
    return Entry(f"e{n}", "o", "d", n, "", EntityKind.BUDGET, "budget", None, IMPORTED, payload, actor, at)


def package(rup: str, ceiling: int, **more: Any) -> dict[str, Any]:
    return package_to_payload(RupPackage(rup, f"Paket {rup}", "", PurchaseKind.GOODS, ceiling, "S", 2026, **more))


def share(rup: str, account: str, ceiling: int) -> dict[str, Any]:
    return share_to_payload(AccountShare(rup, account, "s", ceiling))


def revision(kind: RevisionKind = K.PENETAPAN) -> BudgetRevision:
    return BudgetRevision(1, kind, "", "", "", "", "", True)


def change(before: int | None, after: int | None, *, rup: str = "1", account: str = "a") -> CeilingChange:
    return CeilingChange(rup, account, "", before, after)


@pytest.mark.parametrize(
    ("earlier", "changes", "kind"),
    [
        ([], [change(1, 2)], K.PENETAPAN),
        ([revision()], [change(None, 2)], K.PENETAPAN),
        ([revision()], [change(1, 2)], K.PERGESERAN),
        ([revision()], [change(2, None)], K.PERGESERAN),
        ([revision()], [change(9, None, account=""), change(None, 4), change(None, 5, account="b")], K.PENETAPAN),
        ([revision()], [change(9, None, account=""), change(None, 4)], K.PERGESERAN),
        ([revision()], [change(9, None, account="")], K.PERGESERAN),
        ([revision(K.PERUBAHAN)], [change(None, 4)], K.PERUBAHAN),
        ([revision()], [change(None, 4, rup="")], K.PENETAPAN),
        ([revision()], [change(3, 4, rup="")], K.PERGESERAN),
        ([revision(K.PERGESERAN)], [], K.PERGESERAN),
    ],
)
def test_the_stage_is_guessed(earlier: list[BudgetRevision], changes: list[CeilingChange], kind: RevisionKind) -> None:
    assert guess_kind(earlier, changes) is kind


def test_an_import_in_several_entries_is_one_revision() -> None:
    named = {"kind": "perubahan", "reason": "P-APBD", "guessed": False}
    entries = [
        entry(1, {"source": "a.csv", "packages": [package("1", 10)], "revision": {"kind": "penetapan", "part": 1}}),
        entry(2, {"source": "a.csv", "packages": [package("2", 20)], "revision": {"kind": "penetapan", "part": 2}}),
        entry(3, {"source": "b.csv", "packages": [package("1", 15)], "revision": {**named, "part": 1}}),
    ]
    state, revisions = fold_imports(entries)
    assert {rup: p.ceiling for rup, p in state.packages.items()} == {"1": 15, "2": 20}
    assert [(r.n, r.kind, r.reason, len(r.changes)) for r in revisions] == [
        (1, K.PENETAPAN, "", 2),
        (2, K.PERUBAHAN, "P-APBD", 1),
    ]
    assert revisions[1].changes[0] == CeilingChange("1", "", "Paket 1", 10, 15)
    assert revisions[1].changes[0].lowered is False


def test_entries_of_older_programs_still_fold() -> None:
    """They carry no revision: entries of one file at one time are one import."""
    entries = [
        entry(1, {"source": "a.csv", "packages": [package("1", 10)], "shares": []}),
        entry(2, {"source": "a.csv", "packages": [], "shares": [share("1", "a", 10)]}, at="2026-01-05T08:00:09+07:00"),
        entry(3, {"source": "a.csv", "packages": [package("2", 5)]}, at="2026-02-05T08:00:00+07:00"),
        entry(4, {"source": "b.csv", "shares": [share("1", "a", 7)]}, at="2026-02-05T08:00:00+07:00"),
    ]
    state, revisions = fold_imports(entries)
    assert [(r.kind, r.guessed, r.source, len(r.changes)) for r in revisions] == [
        (K.PENETAPAN, True, "a.csv", 1),
        (K.PENETAPAN, True, "a.csv", 1),
        (K.PERGESERAN, True, "b.csv", 1),
    ]
    assert state.shares["1", "a"].ceiling == 7


rups, accounts, labels, money = (st.sampled_from(x) for x in ("123", "ab", "xy", range(100)))
packages = st.builds(package, rups, money, in_force=st.booleans())
dpa_rows = st.builds(DpaCeiling, st.just("s"), accounts, labels, money).map(dpa_to_payload)
payloads = st.lists(
    st.fixed_dictionaries(
        {
            "packages": st.lists(packages, max_size=3),
            "shares": st.lists(st.builds(share, rups, accounts, money), max_size=3),
            "dropped": st.lists(st.tuples(rups, accounts).map(list), max_size=2),
            "dpa": st.lists(dpa_rows, max_size=2),
            "dpa_dropped": st.lists(st.tuples(st.just("s"), accounts, labels).map(list), max_size=2),
        }
    ),
    max_size=6,
)


@given(payloads)
def test_the_changes_add_up_to_the_ceilings_of_now(rows: list[dict[str, Any]]) -> None:
    """Whatever was imported: following the changes from nothing gives exactly the ceilings that count."""
    state, revisions = fold_imports([entry(n, {"source": str(n), **row}) for n, row in enumerate(rows)])
    ceilings: dict[tuple[str, str, str], int] = {}
    for found in revisions:
        for one in found.changes:
            key = (one.rup, one.account, "" if one.rup else one.sub_activity)
            assert ceilings.get(key) == one.before
            assert one.before != one.after
            if one.after is None:
                del ceilings[key]
            else:
                ceilings[key] = one.after
    lines = {(x.rup, x.account, ""): x.ceiling for x in budget_lines(state)}
    dpa: dict[tuple[str, str, str], int] = {}
    for row in state.dpa.values():
        dpa["", row.account, row.sub_activity] = dpa.get(("", row.account, row.sub_activity), 0) + row.ceiling
    assert ceilings == {**lines, **dpa}


@given(payloads)
def test_a_book_goes_on_from_a_state_as_from_the_beginning(rows: list[dict[str, Any]]) -> None:
    whole = BudgetBook()
    for row in rows:
        whole.apply(row)
        assert BudgetBook.of(whole.state).state == whole.state
