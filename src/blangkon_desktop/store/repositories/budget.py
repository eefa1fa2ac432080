"""Reading the budget: packages, their shares by account, and what orders use of them."""

from __future__ import annotations

from sqlalchemy import Connection

from blangkon_desktop.domain.budget import AccountShare, BudgetLine, BudgetUse, RupPackage, budget_lines
from blangkon_desktop.domain.catalogue import PurchaseKind

Packages = dict[str, RupPackage]
Shares = dict[tuple[str, str], AccountShare]


def budget_state(connection: Connection) -> tuple[Packages, Shares]:
    """Packages by RUP code and shares by (RUP code, account), as imported; amounts in rupiah."""
    packages = {
        rup: RupPackage(rup, name, method, PurchaseKind(kind), ceiling, satker, year, specification)
        for rup, name, method, kind, ceiling, satker, year, specification in connection.exec_driver_sql(
            "SELECT rup, name, method, kind, ceiling, satker, year, specification FROM budget_packages ORDER BY rup"
        )
    }
    shares = {
        (row[0], row[1]): AccountShare(*row)
        for row in connection.exec_driver_sql(
            "SELECT rup, account, sub_activity, ceiling, source_of_funds FROM budget_shares ORDER BY rup, account"
        )
    }
    return packages, shares


def all_budget_lines(connection: Connection) -> tuple[BudgetLine, ...]:
    """One line per package and account with what the orders use of it, in rupiah."""
    uses = [
        BudgetUse(*row)
        for row in connection.exec_driver_sql(
            "SELECT rup, account, sum(reserved), sum(committed), sum(paid) FROM budget_uses GROUP BY rup, account"
        )
    ]
    return budget_lines(*budget_state(connection), uses)
