"""Any sequence of imports, orders and permissions: the figures add up, and the hard stop holds, on a real office."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.usecases.ports import OrderFilter
from tests.budget_desk import BudgetDesk
from tests.interchange.rup_files import ANGGARAN, PENYEDIA, package_row, share_row, write_rup
from tests.interchange.workbooks import REKAP, SUB, cells, write_xlsx
from tests.offices import ACCOUNT, ReadyOffice

ONE = 59_940
CETAK = "5.1.02.01.01.0026"
RUPS = ("71", "72")
ceilings = st.integers(0, 6).map(lambda n: n * ONE)


class BudgetMachine(RuleBasedStateMachine):
    """Two packages on two accounts, and the recap of their sub-activity."""

    ready: ClassVar[Path]
    orders = Bundle("orders")
    allowances = Bundle("allowances")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="budget-machine-"))
        shutil.copytree(self.ready, self.folder / "data")
        self.office = ReadyOffice(self.folder / "data")
        self.desk = BudgetDesk(self.office)
        self.pa = self.desk.add_pa()
        self.totals: dict[str, int] = {}
        self.import_(PENYEDIA, [package_row(rup, pagu=str(9 * ONE)) for rup in RUPS])

    def teardown(self) -> None:
        self.desk.program.care().rebuild_projections()
        assert all(check.ok for check in self.desk.program.care().health())
        self.office.close()
        shutil.rmtree(self.folder)

    def import_(self, columns: tuple[str, ...], rows: list[dict[str, str]]) -> None:
        path = write_rup(self.folder / "rup.csv", columns, rows)
        self.desk.program.budget_import().run(self.office.person("admin"), path)

    def lines(self) -> dict[tuple[str, str], BudgetLine]:
        return {(line.rup, line.account): line for line in self.desk.show.listing().lines if line.rup in RUPS}

    @rule(rup=st.sampled_from(RUPS), atk=ceilings, cetak=st.none() | ceilings)
    def shift(self, rup: str, atk: int, cetak: int | None) -> None:
        rows = [share_row(rup, str(atk), mak=f"{SUB}.{ACCOUNT}.1")]
        if cetak is not None:
            rows.append(share_row(rup, str(cetak), mak=f"{SUB}.{CETAK}.1"))
        self.import_(ANGGARAN, rows)

    @rule(rup=st.sampled_from(RUPS), active=st.booleans())
    def withdraw_package(self, rup: str, active: bool) -> None:
        self.import_(PENYEDIA, [package_row(rup, pagu=str(9 * ONE), status_aktif_rup=str(active))])

    @rule(atk=ceilings, cetak=ceilings)
    def recap(self, atk: int, cetak: int) -> None:
        rows = [cells(REKAP, pagu=atk), cells(REKAP, pagu=cetak, kode_rekening=CETAK)]
        path = write_xlsx(self.folder / "rekap.xlsx", REKAP, *rows)
        self.desk.program.budget_import().run(self.office.person("admin"), path)

    @rule(target=orders, place=st.integers(0, 3), quantity=st.integers(1, 4))
    def order(self, place: int, quantity: int) -> object:
        lines = self.lines()
        if not lines:
            return multiple()
        key = sorted(lines)[place % len(lines)]
        room = lines[key].available
        request = self.office.request(quantity, rup=key[0], account=key[1])
        create = self.desk.program.drafting().create
        if quantity * ONE > room:
            with pytest.raises(RuleRefused, match="budget.not_enough"):
                create(self.office.person("pejabat"), request)
            return multiple()
        made = create(self.office.person("pejabat"), request)
        self.totals[made.order_id] = made.totals.total
        return made.order_id

    @rule(order_id=orders, approve=st.booleans())
    def submit(self, order_id: str, approve: bool) -> None:
        approving = self.desk.program.approving()
        order, _ = self.desk.program.orders().show(order_id)
        if order.status.value != "draft":
            return
        room = self.room(order.content.rup, order.content.account)
        if room is None:
            with pytest.raises(RuleRefused, match="budget.line_gone"):
                approving.submit(self.office.person("pejabat"), order_id, "uji")
            return
        if order.totals.total > room:
            with pytest.raises(RuleRefused, match="budget.not_enough"):
                approving.submit(self.office.person("pejabat"), order_id, "uji")
            return
        approving.submit(self.office.person("pejabat"), order_id, "uji")
        if approve:
            approving.approve(self.office.person("ppk"), order_id)

    @rule(order_id=orders)
    def cancel(self, order_id: str) -> None:
        order, _ = self.desk.program.orders().show(order_id)
        who = {"approved": "ppk", "cancelled": ""}.get(order.status.value, "pejabat")
        if who:
            self.desk.program.approving().cancel(self.office.person(who), order_id, "uji")

    @rule(target=allowances, place=st.integers(0, 3), amount=st.integers(1, 3), reason=st.sampled_from(["a", "b"]))
    def allow(self, place: int, amount: int, reason: str) -> object:
        lines = self.lines()
        if not lines:
            return multiple()
        rup, account = sorted(lines)[place % len(lines)]
        return self.desk.override.allow(self.pa, rup, account, amount * ONE, reason).allowance_id

    @rule(allowance_id=allowances)
    def take_back(self, allowance_id: str) -> None:
        self.desk.override.withdraw(self.pa, allowance_id, "uji")

    @invariant()
    def figures_add_up(self) -> None:
        lines = self.lines().values()
        held = sum(
            self.totals[row.order_id]
            for row in self.desk.program.orders().list(OrderFilter())
            if row.order_id in self.totals and row.status in ("submitted", "approved")
        )
        assert sum(line.reserved + line.committed for line in lines) == held
        for line in lines:
            assert line.remaining == line.ceiling - line.reserved - line.committed
            assert (line.paid, line.received) == (0, 0)
            assert line.available <= line.remaining + line.allowance

    @invariant()
    def history_ends_at_the_ceilings_of_now(self) -> None:
        known: dict[tuple[str, str], int | None] = {}
        for revision in self.desk.show.history():
            for change in revision.changes:
                if change.rup in RUPS:
                    key = (change.rup, change.account)
                    assert known.get(key) == change.before
                    known[key] = change.after
        ceilings_now = {key: line.ceiling for key, line in self.lines().items() if line.in_force}
        assert {key: amount for key, amount in known.items() if amount is not None} == ceilings_now

    def room(self, rup: str, account: str) -> int | None:
        """What may be ordered of the line that an order of this account counts on; None when there is no such line."""
        lines = self.lines()
        own = [line for (of, _), line in lines.items() if of == rup]
        planned = [line for line in own if line.in_force] or own
        if not account and len(planned) == 1:
            return planned[0].available
        line = lines.get((rup, account))
        return line.available if line else None


@pytest.mark.slow
def test_any_sequence_adds_up(ready_folder: Path) -> None:
    BudgetMachine.ready = ready_folder
    machine = BudgetMachine.TestCase
    machine.settings = settings(
        max_examples=25, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
    )
    machine().runTest()
