"""The budget as it is looked at: lines with what to review, one package, its history, the absorption."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from tests.budget_desk import TODAY, BudgetDesk
from tests.interchange.rup_files import ANGGARAN, PENYEDIA, package_row, share_row, write_rup
from tests.interchange.workbooks import REKAP, SUB, cells, write_xlsx
from tests.offices import ACCOUNT, RUP, ReadyOffice

ONE = 59_940


@pytest.fixture
def desk(office: ReadyOffice) -> BudgetDesk:
    return BudgetDesk(office)


def test_each_step_of_an_order_moves_its_figures(desk: BudgetDesk) -> None:
    desk.office.add_budget("77", 10 * ONE)
    figures = []
    for status in ("draft", "submitted", "approved", "received", "paid"):
        desk.order("77", until=status)
        line = desk.line("77")
        assert line.remaining == line.ceiling - line.reserved - line.committed
        figures.append((line.reserved, line.committed, line.received, line.paid))
    assert figures == [
        (0, 0, 0, 0),
        (ONE, 0, 0, 0),
        (ONE, ONE, 0, 0),
        (ONE, 2 * ONE, ONE, 0),
        (ONE, 3 * ONE, 2 * ONE, ONE),
    ]


def test_a_ceiling_lowered_under_the_orders_comes_in_and_is_told_with_them(desk: BudgetDesk, tmp_path: Path) -> None:
    imports, admin = desk.program.budget_import(), desk.office.person("admin")
    mak = f"{SUB}.{ACCOUNT}.8.1.0"
    imports.run(admin, write_rup(tmp_path / "a.csv", PENYEDIA, [package_row("77", pagu="900000")]))
    imports.run(admin, write_rup(tmp_path / "b.csv", ANGGARAN, [share_row("77", "900000", mak=mak)]))
    orders = [desk.order("77", 5), desk.order("77", 3, until="submitted")]
    lower = write_rup(tmp_path / "c.csv", ANGGARAN, [share_row("77", "300000", mak=mak)])
    for report in (imports.preview(admin, lower), imports.run(admin, lower)):
        (review,) = report.reviews
        assert [point.code for point in review.points] == ["over-ceiling", "split-differs"]
        assert [order.number for order in review.orders] == [order.number for order in orders]
        assert report.changes[0].lowered
    assert desk.line("77").available == 300_000 - 8 * ONE
    listing = desk.show.listing()
    assert listing.reviews["77", ACCOUNT].orders == review.orders
    assert {key[0] for key in listing.reviews} == {"77"}


def test_a_plan_above_the_dpa_is_to_be_looked_at(desk: BudgetDesk, tmp_path: Path) -> None:
    admin = desk.office.person("admin")
    report = desk.program.budget_import().run(admin, write_xlsx(tmp_path / "a.xlsx", REKAP, cells(REKAP, pagu=ONE)))
    assert [point.code for review in report.reviews for point in review.points] == ["plan-over-dpa"]
    desk.order(RUP)
    desk.program.budget_import().run(admin, write_xlsx(tmp_path / "b.xlsx", REKAP, cells(REKAP, pagu=1)))
    (review,) = desk.show.listing().reviews.values()
    assert [point.code for point in review.points] == ["over-dpa"]


def test_one_package_with_everything_about_it(desk: BudgetDesk) -> None:
    desk.office.add_budget("77", 10 * ONE)
    order = desk.order("77", 2, until="received")
    desk.order("77", until="draft")
    given = desk.override.allow(desk.add_pa(), "77", None, 5, "alasan")
    package = desk.show.package("77")
    assert [(x.number, x.status, x.use.committed, x.use.received) for x in package.orders] == [
        (order.number, "received", 2 * ONE, 2 * ONE)
    ]
    assert package.allowances == (given,)
    assert [(c.before, c.after) for r in package.revisions for c in r.changes] == [(None, 10 * ONE)]
    assert package.people["pa"] == "Bambang Sudarmo"
    with pytest.raises(NotFound, match="budget.no_package"):
        desk.show.package("404")


def test_history_of_one_package_tells_its_dpa_too(desk: BudgetDesk, tmp_path: Path) -> None:
    desk.office.add_budget("77", 10 * ONE)
    rows = [cells(REKAP, pagu=9), cells(REKAP, pagu=9, kode_rekening="5.1.02.01.01.0026")]
    recap = write_xlsx(tmp_path / "a.xlsx", REKAP, *rows)
    desk.program.budget_import().run(desk.office.person("admin"), recap)
    assert len(desk.show.history()[-1].changes) == 2
    last = desk.show.history("77")[-1]
    assert [(c.rup, c.account, c.sub_activity, c.after) for c in last.changes] == [("", ACCOUNT, SUB, 9)]
    assert desk.show.history("404") == ()


def test_absorption_counts_what_was_paid_until_the_day(desk: BudgetDesk) -> None:
    desk.office.add_budget("77", 10 * ONE)
    desk.order("77", 2, until="paid")
    desk.order("77", 3)
    found = desk.show.absorption()
    mine = next(p for p in found.packages if p.rup == "77").absorption
    assert (mine.on, mine.quarter, mine.ceiling, mine.paid, mine.open_) == (TODAY, 4, 10 * ONE, 2 * ONE, 3 * ONE)
    assert (mine.target, mine.missing, mine.with_open) == (10 * ONE, 8 * ONE, 5 * ONE)
    assert (found.office.paid, found.office.ceiling) == (2 * ONE, 500_000_000 + 10 * ONE)
    assert "Batang" in found.source
    earlier = desk.show.absorption(date(2026, 11, 23))
    assert (earlier.office.paid, earlier.office.open_) == (0, 0)
    with pytest.raises(InvalidInput, match="budget.other_year"):
        desk.show.absorption(date(2025, 12, 31))
