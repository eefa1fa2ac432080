"""Reading the budget: ceilings and their history, permissions to go beyond, and what orders use."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from blangkon_desktop.domain.budget import (
    AccountShare,
    Allowance,
    BudgetLine,
    BudgetState,
    BudgetUse,
    DpaCeiling,
    RupPackage,
)
from blangkon_desktop.domain.budget_history import BudgetRevision, CeilingChange, RevisionKind
from blangkon_desktop.domain.budget_lines import budget_lines
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.store.direct import run
from blangkon_desktop.usecases.budget_views import OrderUse

_USE = "u.rup, u.account, u.reserved, u.committed, u.paid, u.received"


class SqlBudgetReader:
    """The port `BudgetReader` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def budget_lines(self, rup: str | None = None) -> tuple[BudgetLine, ...]:
        """One line per package and account with what the orders use of it; of one package or all.

        Where the DPA is known all are computed, because packages share its ceilings.
        """
        has_dpa = next(iter(run(self._connection, "SELECT 1 FROM budget_dpa LIMIT 1")), None) is not None
        only = None if has_dpa else rup
        where, wanted = _only(only)
        uses = [
            BudgetUse(*row)
            for row in run(
                self._connection,
                "SELECT rup, account, sum(reserved), sum(committed), sum(paid), sum(received) FROM budget_uses"
                f"{where} GROUP BY rup, account",
                wanted,
            )
        ]
        lines = budget_lines(_state(self._connection, only), uses, self.budget_allowances(only))
        return tuple(line for line in lines if rup in (None, line.rup))

    def budget_state(self) -> BudgetState:
        """All ceilings as imported."""
        return _state(self._connection, None)

    def budget_revisions(self) -> tuple[BudgetRevision, ...]:
        """All imports that changed something, oldest first, with what they changed."""
        changes: dict[int, list[CeilingChange]] = {}
        for n, *change in run(
            self._connection,
            "SELECT n, rup, account, name, ceiling_before, ceiling_after, sub_activity FROM budget_changes"
            " ORDER BY budget, n, place",
        ):
            changes.setdefault(n, []).append(CeilingChange(*change))
        rows = run(
            self._connection,
            "SELECT n, kind, reason, source, format, actor, at, guessed FROM budget_revisions ORDER BY budget, n",
        )
        return tuple(
            BudgetRevision(
                n, RevisionKind(kind), reason, source, file_format, actor, at, bool(guessed), tuple(changes.get(n, ()))
            )
            for n, kind, reason, source, file_format, actor, at, guessed in rows
        )

    def budget_allowances(self, rup: str | None = None) -> tuple[Allowance, ...]:
        """Permissions to go beyond a ceiling, oldest first, withdrawn ones too; of one package or all."""
        where, wanted = _only(rup)
        rows = run(self._connection, f"{_ALLOWANCE}{where} ORDER BY given_at, allowance", wanted)
        return tuple(Allowance(*row) for row in rows)

    def allowance(self, allowance_id: str) -> Allowance | None:
        """One permission."""
        row = next(iter(run(self._connection, f"{_ALLOWANCE} WHERE allowance = ?", (allowance_id,))), None)
        return Allowance(*row) if row else None

    def budget_orders(self, rup: str | None = None) -> tuple[OrderUse, ...]:
        """Orders that hold something of the budget, oldest first, with how much; of one package or all."""
        where, wanted = _only(rup, "u.")
        rows = run(
            self._connection,
            f"SELECT o.order_id, o.number, o.status, o.vendor, o.purpose, o.order_date, o.total, {_USE}"
            f" FROM budget_uses u JOIN orders o ON o.order_id = u.order_id{where}"
            f"{' AND' if where else ' WHERE'} u.reserved + u.committed + u.paid > 0"
            " ORDER BY o.created_at, o.order_id",
            wanted,
        )
        return tuple(_order_use(*row) for row in rows)

    def budget_payments(self, until: str) -> dict[tuple[str, str], int]:
        """What was paid of each package and account up to a day (ISO), that day included, in rupiah."""
        rows = run(
            self._connection,
            "SELECT rup, account, sum(amount) FROM budget_payments WHERE paid_on <= ? GROUP BY rup, account",
            (until,),
        )
        return {(rup, account): amount for rup, account, amount in rows}


_ALLOWANCE = (
    "SELECT allowance, rup, account, amount, reason, given_by, given_at, withdrawn_by, withdrawn_at, withdrawn_reason,"
    " head FROM budget_allowances"
)


def _state(connection: Connection, rup: str | None) -> BudgetState:
    where, wanted = _only(rup)
    packages = run(
        connection,
        f"SELECT rup, name, method, kind, ceiling, satker, year, specification, in_force FROM budget_packages{where}",
        wanted,
    )
    shares = run(
        connection, f"SELECT rup, account, sub_activity, ceiling, source_of_funds FROM budget_shares{where}", wanted
    )
    dpa = run(
        connection,
        "SELECT sub_activity, account, package, ceiling, sub_activity_name, account_name, source_of_funds"
        " FROM budget_dpa",
    )
    return BudgetState(
        {row[0]: _package(*row) for row in packages},
        {(row[0], row[1]): AccountShare(*row) for row in shares},
        {tuple(row[:3]): DpaCeiling(*row) for row in dpa},
    )


def _package(
    rup: str, name: str, method: str, kind: str, ceiling: int, satker: str, year: int, text: str, in_force: int
) -> RupPackage:
    return RupPackage(rup, name, method, PurchaseKind(kind), ceiling, satker, year, text, bool(in_force))


def _order_use(
    order_id: str, number: str, status: str, vendor: str, purpose: str, day: str, total: int, *use: Any
) -> OrderUse:
    return OrderUse(order_id, number, status, vendor, purpose, day, total, BudgetUse(*use))


def _only(rup: str | None, prefix: str = "") -> tuple[str, tuple[str, ...]]:
    return ("", ()) if rup is None else (f" WHERE {prefix}rup = ?", (rup,))
