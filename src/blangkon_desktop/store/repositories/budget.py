"""Reading the budget: packages, their shares by account, and what orders use of them."""

from __future__ import annotations

from sqlalchemy import Connection

from blangkon_desktop.domain.budget import AccountShare, BudgetLine, BudgetUse, RupPackage, budget_lines
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.store.direct import run

Packages = dict[str, RupPackage]
Shares = dict[tuple[str, str], AccountShare]


def budget_state(connection: Connection, rup: str | None = None) -> tuple[Packages, Shares]:
    """Packages by RUP code and shares by (RUP code, account), as imported, of one package or all; in rupiah."""
    where, wanted = _only(rup)
    packages = {
        rup: RupPackage(rup, name, method, PurchaseKind(kind), ceiling, satker, year, specification)
        for rup, name, method, kind, ceiling, satker, year, specification in run(
            connection,
            "SELECT rup, name, method, kind, ceiling, satker, year, specification FROM budget_packages"
            f"{where} ORDER BY rup",
            wanted,
        )
    }
    shares = {
        (row[0], row[1]): AccountShare(*row)
        for row in run(
            connection,
            "SELECT rup, account, sub_activity, ceiling, source_of_funds FROM budget_shares"
            f"{where} ORDER BY rup, account",
            wanted,
        )
    }
    return packages, shares


def read_budget_lines(connection: Connection, rup: str | None = None) -> tuple[BudgetLine, ...]:
    """One line per package and account with what the orders use of it, of one package or all; in rupiah."""
    where, wanted = _only(rup)
    uses = [
        BudgetUse(*row)
        for row in run(
            connection,
            "SELECT rup, account, sum(reserved), sum(committed), sum(paid), sum(received) FROM budget_uses"
            f"{where} GROUP BY rup, account",
            wanted,
        )
    ]
    return budget_lines(*budget_state(connection, rup), uses)


def _only(rup: str | None) -> tuple[str, tuple[str, ...]]:
    return ("", ()) if rup is None else (" WHERE rup = ?", (rup,))
