"""What the budget page needs from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.absorption import Absorption, forecast
from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.budget_history import BudgetRevision
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import NOTHING, Language, Sentence
from blangkon_desktop.usecases.budget_views import (
    AbsorptionView,
    BudgetListing,
    BudgetReport,
    ImportWish,
    PackageView,
)
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.import_budget import ImportBudget
from blangkon_desktop.usecases.override_budget import OverrideBudget
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.show_budget import ShowBudget
from blangkon_desktop.usecases.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class BudgetFacts:
    """Everything that the page shows before a line is chosen. `absorption` is None outside the budget's year,
    `people` are names by user.
    """

    listing: BudgetListing
    absorption: AbsorptionView | None
    revisions: tuple[BudgetRevision, ...]
    people: Mapping[str, str]
    may_override: bool

    @property
    def forecast(self) -> Sentence:
        """The office's absorption in words."""
        return forecast(self.absorption.office) if self.absorption else NOTHING

    def absorption_of(self, rup: str) -> Absorption | None:
        """How far the spending of one package is."""
        found = self.absorption.packages if self.absorption else ()
        return next((package.absorption for package in found if package.rup == rup), None)


@dataclass(frozen=True, slots=True)
class BudgetServices:
    """Ways to the use cases of the budget. All may block: only through the TaskRunner."""

    office: Callable[[], OfficeStore]
    imports: Callable[[], ImportBudget]
    budget: Callable[[], ShowBudget]
    override: Callable[[], OverrideBudget]
    language: Language = "id"

    def facts(self, session: Session) -> BudgetFacts:
        """All lines, the absorption of today, the history, and what this person may do."""
        show, person = self.budget(), signed_in(self.office(), session)
        try:
            absorption = show.absorption()
        except InvalidInput:  # another year has begun: there are no targets for this budget any more
            absorption = None
        with self.office().read() as reader:
            people = {one.user: one.name for one in reader.people()}
        return BudgetFacts(show.listing(), absorption, show.history(), people, self.override().may(person))

    def package(self, rup: str) -> PackageView:
        """One package with its orders, permissions and history."""
        return self.budget().package(rup)

    def preview(self, session: Session, path: Path, wish: ImportWish) -> BudgetReport:
        """What importing a file would do."""
        return self.imports().preview(signed_in(self.office(), session), path, wish)

    def write(self, session: Session, path: Path, wish: ImportWish) -> BudgetReport:
        """Import a file."""
        return self.imports().run(signed_in(self.office(), session), path, wish)

    def allow(self, session: Session, line: BudgetLine, amount: Rupiah, reason: str) -> None:
        """Let orders of a line go beyond its ceiling."""
        self.override().allow(signed_in(self.office(), session), line.rup, line.account, amount, reason)

    def withdraw(self, session: Session, allowance_id: str, reason: str) -> None:
        """Take a permission back."""
        self.override().withdraw(signed_in(self.office(), session), allowance_id, reason)
