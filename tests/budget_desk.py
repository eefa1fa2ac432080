"""A ready office with a budget user (PA) and orders in any state, for tests of the budget."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person, parse_roles
from blangkon_desktop.domain.receipt import ReceiptLine
from tests.fulfilment import Fulfilment
from tests.offices import PASSWORD, QuickHasher, ReadyOffice

TODAY = date(2026, 11, 24)


class BudgetDesk:
    """Acts for everybody of the office."""

    def __init__(self, office: ReadyOffice) -> None:
        self.office, self.program = office, office.program
        self.override = office.program.budget_override()
        self.show = office.program.budget()

    def add_pa(self, user: str = "pa", roles: str = "pa") -> Person:
        """Put a budget user on the roster."""
        self.program.hasher = QuickHasher()
        admin = self.office.person("admin")
        self.program.people().add(
            admin, user, name="Bambang Sudarmo", nip="197001011995031001", roles=parse_roles(roles), password=PASSWORD
        )
        return self.office.person(user)

    def line(self, rup: str) -> BudgetLine:
        """The only line of a package."""
        with self.program.office().read() as reader:
            (found,) = reader.budget_lines(rup)
        return found

    def order(self, rup: str, quantity: int = 1, *, until: str = "approved") -> Order:
        """An order in a status: draft, submitted, approved, placed, received, paid."""
        pejabat, ppk = self.office.person("pejabat"), self.office.person("ppk")
        order = self.program.drafting().create(pejabat, self.office.request(quantity, rup=rup))
        approving, steps = self.program.approving(), Fulfilment(self.office)
        if until == "draft":
            return order
        order = approving.submit(pejabat, order.order_id)
        if until == "submitted":
            return order
        order = approving.approve(ppk, order.order_id)
        if until == "approved":
            return order
        order = approving.place(pejabat, order.order_id, f"PO-{order.number}")
        if until == "placed":
            return order
        lines = [ReceiptLine(line.n, line.quantity, line.quantity, 0) for line in order.content.lines]
        order = steps.receive(self.office.person("penyimpan"), order.order_id, TODAY, "SJ-1", lines)
        if until == "received":
            return order
        steps.inspect(ppk, order.order_id, TODAY)
        bendahara = self.office.person("bendahara")
        steps.bill(bendahara, order.order_id, TODAY, "INV-1", order.totals.total)
        return steps.pay(bendahara, order.order_id, TODAY)
