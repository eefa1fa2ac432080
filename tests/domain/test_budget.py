"""Account codes, budget lines and what is left of them."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.budget import (
    AccountShare,
    BudgetUse,
    RupPackage,
    budget_lines,
    check_enough,
    kind_of_account,
    normal_account,
    split_mak,
)
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import RuleRefused

ATK = "5.1.02.01.01.0024"


def package(rup: str = "1", ceiling: int = 100) -> RupPackage:
    return RupPackage(rup, f"Paket {rup}", "E-Purchasing", PurchaseKind.GOODS, ceiling, "S", 2026)


@pytest.mark.parametrize(
    ("mak", "sub_activity", "account"),
    [
        ("2.24.01.1.01.0001.5.1.02.01.01.0052.8.1.0.20.10.10.052.00006", "2.24.01.1.01.0001", "5.1.02.01.01.0052"),
        ("5.1.02.01.01.024", "", "5.1.02.01.01.0024"),
        ("1.06.00.0.00.0010", "1.06.00.0.00.0010", ""),
        ("", "", ""),
    ],
)
def test_splits_a_mak(mak: str, sub_activity: str, account: str) -> None:
    assert split_mak(mak) == (sub_activity, account)


@pytest.mark.parametrize("code", ["5.1.02.01.01.0024", "5.1.2.1.1.24", " 5 1 02 01 01 024 "])
def test_three_spellings_are_one_account(code: str) -> None:
    assert normal_account(code) == ATK


def test_what_is_no_account_is_left_alone() -> None:
    assert normal_account("5.1.02") == "5.1.02"


def test_the_account_points_to_the_kind() -> None:
    assert kind_of_account("5.1.02.01.01.0052") is PurchaseKind.CATERING
    assert kind_of_account("5.1.02.02.01.0031") is PurchaseKind.SERVICES
    assert kind_of_account(ATK) is PurchaseKind.GOODS


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
