"""What the wizard looks up before and while it is filled in; all of it runs on a background thread."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.officer import officer_ceiling
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.draft_order import OrderPreview
from blangkon_desktop.usecases.order_form import OrderForm, to_request


@dataclass(frozen=True, slots=True)
class WizardFacts:
    """Budget lines and roster as they were when the wizard began."""

    lines: tuple[BudgetLine, ...]
    people: tuple[Person, ...]

    def line(self, rup: str, account: str | None) -> BudgetLine | None:
        """The budget line of a form."""
        return next((x for x in self.lines if x.rup == rup and x.account == (account or "")), None)

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Who may sign as this, by name."""
        return tuple(sorted((p for p in self.people if role in p.roles), key=lambda p: p.name.casefold()))

    def name(self, user: str) -> str:
        """A person's name, or the user name of somebody unknown."""
        return next((p.name for p in self.people if p.user == user), user)


@dataclass(frozen=True, slots=True)
class Seen:
    """The preview of one state of the form. `ceiling` is up to which value (rupiah) the officer buys, None: any."""

    form: OrderForm
    order: OrderPreview
    ceiling: Rupiah | None


def load_facts(services: OrderServices) -> WizardFacts:
    """Budget lines and roster of now."""
    with services.office().read() as reader:
        return WizardFacts(reader.budget_lines(), reader.people())


def look(services: OrderServices, form: OrderForm) -> Seen:
    """How the order would be if it were saved now. InvalidInput for a form that is not far enough."""
    today = services.today
    order = services.drafting().preview(to_request(form, today))
    return Seen(form, order, officer_ceiling(services.policy(), today, order.content.kind))
