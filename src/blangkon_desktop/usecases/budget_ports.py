"""What the use cases ask of the stored budget."""

from __future__ import annotations

from typing import Protocol

from blangkon_desktop.domain.budget import Allowance, BudgetLine, BudgetState, LineKey
from blangkon_desktop.domain.budget_history import BudgetRevision
from blangkon_desktop.usecases.budget_views import OrderUse


class BudgetReader(Protocol):
    """The budget's part of one consistent look at the office's data."""

    def budget_lines(self, rup: str | None = None) -> tuple[BudgetLine, ...]:
        """One line per package and account with what the orders use of it; of one package or all."""

    def budget_state(self) -> BudgetState:
        """All ceilings as imported."""

    def budget_revisions(self) -> tuple[BudgetRevision, ...]:
        """All imports that changed something, oldest first, with what they changed."""

    def budget_allowances(self, rup: str | None = None) -> tuple[Allowance, ...]:
        """Permissions to go beyond a ceiling, oldest first, withdrawn ones too; of one package or all."""

    def allowance(self, allowance_id: str) -> Allowance | None:
        """One permission."""

    def budget_payments(self, until: str) -> dict[LineKey, int]:
        """What was paid of each package and account up to a day (ISO), that day included, in rupiah."""

    def budget_orders(self, rup: str | None = None) -> tuple[OrderUse, ...]:
        """Orders that hold something of the budget, oldest first, with how much; of one package or all."""
