"""What the wizard looks up before and while it is filled in; all of it runs on a background thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.officer import officer_ceiling
from blangkon_desktop.domain.order import Totals
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.series import Series
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.draft_order import OrderPreview
from blangkon_desktop.usecases.order_content import with_ppn
from blangkon_desktop.usecases.order_form import OrderForm, to_request
from blangkon_desktop.usecases.order_review import ReviewItem
from blangkon_desktop.usecases.show_spread import ChannelShare

COLLECTORS = ("treasurer", "marketplace")


@dataclass(frozen=True, slots=True)
class WizardFacts:
    """Budget lines, roster, running series and the year's spread over the channels as they were when it began."""

    lines: tuple[BudgetLine, ...]
    people: tuple[Person, ...]
    series: tuple[Series, ...] = ()
    spread: tuple[ChannelShare, ...] = ()

    def line(self, rup: str, account: str | None) -> BudgetLine | None:
        """The budget line of a form."""
        return next((x for x in self.lines if x.rup == rup and x.account == (account or "")), None)

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Who may sign as this, by name."""
        return tuple(sorted((p for p in self.people if role in p.roles), key=lambda p: p.name.casefold()))

    def name(self, user: str) -> str:
        """A person's name, or the user name of somebody unknown."""
        return next((p.name for p in self.people if p.user == user), user)

    def series_of(self, form: OrderForm) -> tuple[Series, ...]:
        """The running series of the form's package and account."""
        return tuple(s for s in self.series if not s.ended_at and (s.rup, s.account) == (form.rup, form.account))


@dataclass(frozen=True, slots=True)
class Seen:
    """The preview of one state of the form. `ceiling` is up to which value (rupiah) the officer buys, None: any.

    `by_collector` are the totals with each of the two collectors of tax; `policy` is the name of the rules and
    `policy_file` of the file that they stand in.
    """

    form: OrderForm
    order: OrderPreview
    ceiling: Rupiah | None
    by_collector: Mapping[str, Totals]
    policy: str
    policy_file: str

    @property
    def above(self) -> bool:
        """Whether the value lies above the line of the marketplaces."""
        return self.order.route.room is None

    @property
    def day(self) -> date:
        """The date of the order, by whose rules it is judged."""
        return date.fromisoformat(self.order.content.order_date)

    @property
    def asking(self) -> tuple[ReviewItem, ...]:
        """What needs a written reason before the order goes to the PPK."""
        return tuple(item for item in self.order.review if item.needs in ("reason", "acknowledge"))

    @property
    def refused(self) -> bool:
        """Whether the policy of the office lets such an order not go on at all."""
        return any(item.needs == "refuse" for item in self.order.review)


def load_facts(services: OrderServices) -> WizardFacts:
    """Budget lines, roster, series and spread of now."""
    spread = services.spread().shares()
    with services.office().read() as reader:
        return WizardFacts(reader.budget_lines(), reader.people(), reader.series(), spread)


def look(services: OrderServices, form: OrderForm) -> Seen:
    """How the order would be if it were saved now. InvalidInput for a form that is not far enough.

    Above the line the declaration that no marketplace offers the goods has no place: it is left out.
    """
    today, drafting, policy = services.today, services.drafting(), services.policy()
    changing, replacing = form.changing or None, form.replaced_ids
    order = drafting.preview(to_request(form, today), changing, replacing)
    if form.declared and order.route.room is None:
        order = drafting.preview(to_request(form.undeclared, today), changing, replacing)
    content = order.content
    day = date.fromisoformat(content.order_date)
    totals = {name: with_ppn(policy, replace(content, tax_collector=name), day).totals for name in COLLECTORS}
    ceiling = officer_ceiling(policy, today, content.kind)
    return Seen(form, order, ceiling, totals, policy.name, policy.origin)
