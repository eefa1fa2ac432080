"""Account codes, budget lines and what is left of them."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.budget import (
    AccountShare,
    BudgetUse,
    RupPackage,
    budget_lines,
    check_enough,
)
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import RuleRefused

ATK = "5.1.02.01.01.0024"


def package(rup: str = "1", ceiling: int = 100) -> RupPackage:
    return RupPackage(rup, f"Paket {rup}", "E-Purchasing", PurchaseKind.GOODS, ceiling, "S", 2026)


def test_one_line_per_package_and_account_with_its_use() -> None:
    shares = {("1", ATK): AccountShare("1", ATK, "sub", 80, "APBD")}
    uses = [
        BudgetUse("1", ATK, reserved=10),
        BudgetUse("1", ATK, committed=20, paid=5),
        BudgetUse("2", "", committed=1),
    ]
    lines = budget_lines({"1": package("1"), "2": package("2", 50)}, shares, uses)
    assert [(x.rup, x.account, x.ceiling, x.remaining, x.paid) for x in lines] == [
        ("1", ATK, 80, 50, 5),
        ("2", "", 50, 49, 0),
    ]


def test_shares_without_their_package_are_still_shown() -> None:
    lines = budget_lines({}, {("9", ATK): AccountShare("9", ATK, "sub", 80)}, [])
    assert lines[0].name == "Paket 9"
    assert lines[0].kind is PurchaseKind.GOODS


def test_the_last_rupiah_may_be_spent_and_not_one_more() -> None:
    line = budget_lines({"1": package("1", 100)}, {}, [BudgetUse("1", "", committed=40)])[0]
    check_enough(line, 60)
    with pytest.raises(RuleRefused) as caught:
        check_enough(line, 61)
    assert caught.value.code == "budget.not_enough"
    assert caught.value.data["remaining"] == 60
