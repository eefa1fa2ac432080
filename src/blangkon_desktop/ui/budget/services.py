"""What the budget page needs from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.budget_views import BudgetReport
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.import_budget import ImportBudget
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class BudgetServices:
    """Ways to the use cases of the budget. All may block: only through the TaskRunner."""

    office: Callable[[], OfficeStore]
    imports: Callable[[], ImportBudget]
    language: Language = "id"

    def lines(self) -> tuple[BudgetLine, ...]:
        """All packages and accounts with what the orders use of them."""
        with self.office().read() as reader:
            return reader.budget_lines()

    def import_files(self, session: Session, files: Sequence[Path]) -> tuple[BudgetReport, ...]:
        """Import files one after the other; raises what ImportBudget raises, those before stay imported."""
        person = signed_in(self.office(), session)
        imports = self.imports()
        return tuple(imports.run(person, path) for path in files)
