"""Going beyond a ceiling: who may allow it, what it does to the hard stop, how it is taken back."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.money import MAX_RUPIAH
from blangkon_desktop.domain.people import Role
from tests.budget_desk import BudgetDesk
from tests.offices import ACCOUNT, ReadyOffice

ONE = 59_940
"""What one rim of the ready office costs, PPN included."""


@pytest.fixture
def desk(office: ReadyOffice) -> BudgetDesk:
    office.add_budget("77", ONE)
    return BudgetDesk(office)


def test_an_allowance_lets_exactly_so_much_more_through(desk: BudgetDesk) -> None:
    pa = desk.add_pa()
    desk.order("77")
    with pytest.raises(RuleRefused, match="budget.not_enough") as caught:
        desk.order("77", until="draft")
    assert caught.value.data["may_override"] == ["pa", "kpa"]
    given = desk.override.allow(pa, "77", None, ONE, "Rapat mendadak, disetujui Bupati")
    assert (given.rup, given.account, given.amount, given.given_by) == ("77", ACCOUNT, ONE, "pa")
    desk.order("77")
    line = desk.line("77")
    assert (line.ceiling, line.committed, line.remaining, line.allowance, line.beyond) == (ONE, 2 * ONE, -ONE, ONE, ONE)
    assert line.available == 0
    with pytest.raises(RuleRefused, match="budget.not_enough"):
        desk.order("77", until="draft")


@pytest.mark.parametrize("user", ["admin", "ppk", "pejabat", "bendahara", "pptk"])
def test_only_the_roles_of_the_policy_may(desk: BudgetDesk, user: str) -> None:
    person = desk.office.person(user)
    assert not desk.override.may(person)
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        desk.override.allow(person, "77", None, 1, "alasan")
    assert desk.override.may(desk.add_pa("kpa", "kpa"))


def test_the_policy_names_the_roles(desk: BudgetDesk) -> None:
    program = desk.program
    policy = program.policy().override({"budget.override_roles": ["ppk"]})
    program.__dict__["policy"] = lambda: policy
    desk = BudgetDesk(desk.office)
    ppk = desk.office.person("ppk")
    assert desk.override.may(ppk)
    assert desk.override.allow(ppk, "77", ACCOUNT, 5, "alasan").given_by == "ppk"
    with pytest.raises(RuleRefused) as caught:
        desk.order("77", 2, until="draft")
    assert caught.value.data["may_override"] == [Role.PPK.value]


def test_the_same_permission_twice_is_one(desk: BudgetDesk) -> None:
    pa = desk.add_pa()
    first = desk.override.allow(pa, "77", "5.1.02.01.001.00024", 9, " alasan ")
    assert desk.override.allow(pa, "77", ACCOUNT, 9, "alasan") == first
    desk.override.allow(pa, "77", ACCOUNT, 9, "alasan lain")
    assert desk.line("77").allowance == 18


def test_a_withdrawn_permission_counts_no_more_and_what_it_let_through_is_shown(desk: BudgetDesk) -> None:
    pa = desk.add_pa()
    given = desk.override.allow(pa, "77", None, ONE, "alasan")
    order = desk.order("77", 2)
    desk.office.clock.advance(60)
    taken = desk.override.withdraw(pa, given.allowance_id, "Keliru paket")
    assert (taken.counts, taken.withdrawn_by, taken.withdrawn_reason) == (False, "pa", "Keliru paket")
    assert desk.override.withdraw(pa, given.allowance_id, "lagi") == taken
    line = desk.line("77")
    assert (line.allowance, line.available) == (0, -ONE)
    (review,) = desk.show.listing().reviews.values()
    assert [point.code for point in review.points] == ["over-ceiling"]
    assert [held.number for held in review.orders] == [order.number]
    again = desk.override.allow(pa, "77", None, ONE, "alasan")
    assert again.allowance_id != given.allowance_id
    assert [x.counts for x in desk.show.package("77").allowances] == [False, True]


@pytest.mark.parametrize(
    ("amount", "reason", "code"),
    [
        (0, "alasan", "budget.no_amount"),
        (-5, "alasan", "budget.no_amount"),
        (MAX_RUPIAH + 1, "alasan", "budget.no_amount"),
        (5, None, "order.reason_missing"),
        (5, "  ", "order.reason_missing"),
        (5, "x" * 501, "budget.reason_too_long"),
    ],
)
def test_what_is_missing_is_named(desk: BudgetDesk, amount: int, reason: str | None, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        desk.override.allow(desk.add_pa(), "77", None, amount, reason)
    assert caught.value.code == code
    assert desk.line("77").allowance == 0


def test_unknown_lines_and_permissions_are_named(desk: BudgetDesk) -> None:
    pa = desk.add_pa()
    with pytest.raises(InvalidInput):
        desk.override.allow(pa, "404", None, 5, "alasan")
    with pytest.raises(InvalidInput):
        desk.override.allow(pa, "77", "5.1.02.01.01.0026", 5, "alasan")
    with pytest.raises(NotFound, match="budget.no_allowance"):
        desk.override.withdraw(pa, "tidak-ada", "alasan")


def test_permissions_live_beside_imports_and_in_the_rebuilt_tables(desk: BudgetDesk) -> None:
    """Each is an entity of its own: two laptops that allow and import at once make no fork."""
    pa = desk.add_pa()
    given = desk.override.allow(pa, "77", None, 5, "alasan")
    desk.office.add_budget("78", 9)
    desk.override.withdraw(pa, given.allowance_id, "selesai")
    desk.program.care().rebuild_projections()
    assert all(check.ok for check in desk.program.care().health())
    with desk.program.office().read() as reader:
        assert [x.withdrawn_reason for x in reader.budget_allowances()] == ["selesai"]
        assert reader.budget_allowances("78") == ()
        head = reader.head("budget", given.allowance_id)
    assert head == reader_head(desk, given.allowance_id)


def reader_head(desk: BudgetDesk, allowance_id: str) -> str | None:
    with desk.program.office().read() as reader:
        found = reader.allowance(allowance_id)
    return found.head if found else None


def test_a_permission_changed_elsewhere_meanwhile_is_a_conflict(desk: BudgetDesk) -> None:
    from blangkon_desktop.domain.allowances import WITHDRAWN
    from blangkon_desktop.domain.journal import Change, EntityKind

    given = desk.override.allow(desk.add_pa(), "77", None, 5, "alasan")
    with desk.program.office().write("pa") as writer, pytest.raises(Conflict, match="journal.stale_base"):
        writer.append(Change(EntityKind.BUDGET, given.allowance_id, WITHDRAWN, {"reason": "x"}, base=None))
