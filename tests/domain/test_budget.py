"""What is left of a budget line, and the one hard stop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from blangkon_desktop.domain.budget import BudgetLine, check_enough
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.people import Role

LINE = BudgetLine("1", "Paket", "E-Purchasing", PurchaseKind.GOODS, "5.1", "2.24.01.1.01.0001", "APBD", 100)


def test_the_last_rupiah_may_be_spent_and_not_one_more() -> None:
    line = replace(LINE, committed=30, reserved=10)
    check_enough(line, 60)
    with pytest.raises(RuleRefused) as caught:
        check_enough(line, 61)
    assert caught.value.code == "budget.not_enough"
    assert (caught.value.exit_code, caught.value.data["remaining"], caught.value.data["total"]) == (3, 60, 61)
    assert caught.value.data["may_override"] == ["pa", "kpa"]
    assert "Pengguna Anggaran / Kuasa Pengguna Anggaran" in caught.value.next_step.id


def test_the_refusal_names_who_may_allow_more() -> None:
    with pytest.raises(RuleRefused) as caught:
        check_enough(LINE, 101, [Role.PPK])
    assert caught.value.data["may_override"] == ["ppk"]
    assert "Pejabat Pembuat Komitmen" in caught.value.next_step.id


def test_an_allowance_is_no_ceiling_but_may_be_spent() -> None:
    line = replace(LINE, committed=100, allowance=25)
    assert (line.remaining, line.available, line.beyond) == (0, 25, 0)
    check_enough(line, 25)
    with pytest.raises(RuleRefused):
        check_enough(line, 26)
    used = replace(line, committed=120)
    assert (used.remaining, used.available, used.beyond) == (-20, 5, 20)


@pytest.mark.parametrize(("others", "available"), [(0, 60), (40, 40), (41, 39), (90, -10)])
def test_the_dpa_stops_what_the_plan_would_let_through(others: int, available: int) -> None:
    line = replace(LINE, committed=40, dpa_ceiling=120, dpa_others=others)
    assert line.available == available
    with pytest.raises(RuleRefused) as caught:
        check_enough(line, available + 1)
    assert ("pagu DPA" in caught.value.detail.id) == (others > 20)


def test_what_lies_on_lost_accounts_is_not_spent_again() -> None:
    line = replace(LINE, unplaced=70)
    assert (line.remaining, line.available) == (100, 30)


@pytest.mark.parametrize(("held", "percent"), [(0, 0), (1, 1), (99, 99), (100, 100), (133, 133)])
def test_use_is_told_in_per_cent(held: int, percent: int) -> None:
    assert replace(LINE, reserved=held).percent_used == percent
    assert replace(LINE, ceiling=0, reserved=held).percent_used == 0
