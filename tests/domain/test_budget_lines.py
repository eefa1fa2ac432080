"""Lines of the budget: ceilings, uses and permissions brought together without losing a rupiah."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.budget import AccountShare, Allowance, BudgetState, BudgetUse, DpaCeiling, RupPackage
from blangkon_desktop.domain.budget_lines import budget_lines
from blangkon_desktop.domain.catalogue import PurchaseKind

ATK = "5.1.02.01.01.0024"
CETAK = "5.1.02.01.01.0026"
SUB = "2.24.01.1.01.0001"


def package(rup: str = "1", ceiling: int = 100, *, in_force: bool = True) -> RupPackage:
    return RupPackage(rup, f"Paket {rup}", "E-Purchasing", PurchaseKind.GOODS, ceiling, "S", 2026, in_force=in_force)


def share(rup: str, account: str, ceiling: int, sub_activity: str = SUB) -> AccountShare:
    return AccountShare(rup, account, sub_activity, ceiling, "APBD")


def state(packages: list[RupPackage], shares: list[AccountShare], dpa: list[DpaCeiling] | None = None) -> BudgetState:
    return BudgetState(
        {x.rup: x for x in packages}, {(x.rup, x.account): x for x in shares}, {x.key: x for x in dpa or []}
    )


def test_one_line_per_package_and_account_with_its_use() -> None:
    uses = [
        BudgetUse("1", ATK, reserved=10),
        BudgetUse("1", ATK, committed=20, paid=5, received=8),
        BudgetUse("2", "", committed=1),
    ]
    lines = budget_lines(state([package("1"), package("2", 50)], [share("1", ATK, 80)]), uses)
    assert [(x.rup, x.account, x.ceiling, x.remaining, x.paid, x.received) for x in lines] == [
        ("1", ATK, 80, 50, 5, 8),
        ("2", "", 50, 49, 0, 0),
    ]


def test_shares_without_their_package_are_still_shown() -> None:
    lines = budget_lines(state([], [share("9", ATK, 80)]))
    assert (lines[0].name, lines[0].kind) == ("Paket 9", PurchaseKind.GOODS)


def test_an_order_without_account_counts_on_the_packages_only_one() -> None:
    lines = budget_lines(state([package()], [share("1", ATK, 80)]), [BudgetUse("1", "", committed=30)])
    assert [(x.account, x.committed, x.available) for x in lines] == [(ATK, 30, 50)]


def test_what_orders_hold_of_an_account_that_is_gone_stays_in_sight_and_is_not_spent_twice() -> None:
    found = budget_lines(state([package()], [share("1", ATK, 80)]), [BudgetUse("1", CETAK, committed=30)])
    assert [(x.account, x.ceiling, x.remaining, x.available, x.in_force) for x in found] == [
        (ATK, 80, 80, 50, True),
        (CETAK, 0, -30, -30, False),
    ]


def test_a_withdrawn_package_is_shown_as_long_as_orders_hold_it() -> None:
    gone = state([package(in_force=False)], [])
    assert budget_lines(gone) == ()
    line = budget_lines(gone, [BudgetUse("1", "", committed=30)])[0]
    assert (line.name, line.ceiling, line.remaining, line.in_force) == ("Paket 1", 0, -30, False)


def test_allowances_in_force_are_added_up() -> None:
    given = [
        Allowance("a", "1", "", 5, "mendesak", "pa", "2026-01-01"),
        Allowance("b", "1", "", 7, "mendesak", "pa", "2026-01-02"),
        Allowance("c", "1", "", 9, "keliru", "pa", "2026-01-03", "pa", "2026-01-04", "keliru"),
    ]
    assert budget_lines(state([package()], []), (), given)[0].allowance == 12


def test_packages_share_the_ceiling_of_their_sub_activity_and_account() -> None:
    dpa = [DpaCeiling(SUB, ATK, "A", 90), DpaCeiling(SUB, ATK, "B", 60), DpaCeiling(SUB, CETAK, "A", 10)]
    shares = [share("1", ATK, 100), share("2", ATK, 80), share("2", CETAK, 10), share("3", ATK, 5, "1.01.01.1.01.0001")]
    uses = [BudgetUse("1", ATK, committed=70), BudgetUse("2", ATK, reserved=20)]
    lines = budget_lines(state([package("1"), package("2"), package("3")], shares, dpa), uses)
    assert [(x.rup, x.dpa_ceiling, x.dpa_others, x.dpa_planned, x.available) for x in lines] == [
        ("1", 150, 20, 180, 30),
        ("2", 150, 70, 180, 60),
        ("2", 10, 0, 10, 10),
        ("3", None, 0, 0, 5),
    ]


def test_a_share_of_two_sub_activities_stands_against_both() -> None:
    other = "2.24.01.1.01.0002"
    dpa = [DpaCeiling(SUB, ATK, "", 30), DpaCeiling(other, ATK, "", 20)]
    both = share("1", ATK, 60, f"{SUB}; {other}")
    assert budget_lines(state([package()], [both], dpa))[0].dpa_ceiling == 50
    assert budget_lines(state([package()], [both], dpa[:1]))[0].dpa_ceiling is None


amounts = st.integers(0, 10**12)
USES = st.lists(
    st.builds(BudgetUse, st.sampled_from("123"), st.sampled_from(["", "a", "b", "c"]), *(amounts for _ in range(4))),
    max_size=20,
)
STATES = st.builds(
    state,
    st.lists(st.builds(package, st.sampled_from("123"), amounts, in_force=st.booleans()), max_size=4),
    st.lists(
        st.builds(share, st.sampled_from("123"), st.sampled_from("ab"), amounts, st.sampled_from(["s", "t", "s; t"])),
        max_size=6,
    ),
    st.lists(
        st.builds(DpaCeiling, st.sampled_from("st"), st.sampled_from("ab"), st.sampled_from("xy"), amounts), max_size=4
    ),
)


@given(STATES, USES, st.randoms(use_true_random=False))
def test_no_rupiah_is_lost_or_counted_twice(budget: BudgetState, uses: list[BudgetUse], chance: Any) -> None:
    lines = budget_lines(budget, uses)
    for name in ("reserved", "committed", "paid", "received"):
        assert sum(getattr(line, name) for line in lines) == sum(getattr(use, name) for use in uses)
    for line in lines:
        assert line.remaining == line.ceiling - line.reserved - line.committed
        assert line.available <= line.remaining + line.allowance
        if line.dpa_ceiling is not None:
            assert line.available <= line.dpa_ceiling - line.held - line.dpa_others + line.allowance
    with_shares = {rup for rup, _ in budget.shares}
    ceilings = sum(x.ceiling for x in budget.shares.values()) + sum(
        x.ceiling for x in budget.packages.values() if x.in_force and x.rup not in with_shares
    )
    assert sum(line.ceiling for line in lines) == ceilings
    assert len({(line.rup, line.account) for line in lines}) == len(lines)
    turned = list(uses)
    chance.shuffle(turned)
    assert budget_lines(budget, turned) == lines


@given(STATES, USES, st.integers(1, 10**12))
def test_an_order_that_passes_leaves_nothing_overdrawn(budget: BudgetState, uses: list[BudgetUse], total: int) -> None:
    """What the hard stop lets through never makes a line, its package or its DPA group go below zero."""
    for line in budget_lines(budget, uses):
        if total <= line.available:
            after = budget_lines(budget, [*uses, BudgetUse(line.rup, line.account, reserved=total)])
            same = next(x for x in after if (x.rup, x.account) == (line.rup, line.account))
            assert same.available == line.available - total >= 0
