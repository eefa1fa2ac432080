"""Look at the budget: all lines, one package with its orders and history, the revisions, the absorption."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from blangkon_desktop.domain.absorption import Absorption, quarter_shares
from blangkon_desktop.domain.budget import SEVERAL, BudgetLine, LineKey
from blangkon_desktop.domain.budget_history import BudgetRevision, CeilingChange
from blangkon_desktop.domain.budget_review import review_lines
from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.budget_views import (
    AbsorptionView,
    BudgetListing,
    LineReview,
    OrderUse,
    PackageAbsorption,
    PackageView,
)
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore


class ShowBudget:
    """Reads only; everyone signed in may."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def listing(self) -> BudgetListing:
        """All lines with what is to be looked at."""
        with self._store.read() as reader:
            lines = reader.budget_lines()
            return BudgetListing(lines, reviews_of(lines, reader))

    def package(self, rup: str) -> PackageView:
        """One package. NotFound (`budget.no_package`) for a code that neither plan nor orders know."""
        with self._store.read() as reader:
            lines = reader.budget_lines(rup)
            if not lines:
                raise _no_package(rup)
            return PackageView(
                rup,
                lines,
                reviews_of(lines, reader),
                reader.budget_orders(rup),
                reader.budget_allowances(rup),
                _touching(reader.budget_revisions(), lines),
                {person.user: person.name for person in reader.people()},
            )

    def history(self, rup: str | None = None) -> tuple[BudgetRevision, ...]:
        """All revisions, oldest first; of one package those that touched it, with those changes alone."""
        with self._store.read() as reader:
            revisions = reader.budget_revisions()
            return revisions if rup is None else _touching(revisions, reader.budget_lines(rup), rup)

    def absorption(self, on: date | None = None) -> AbsorptionView:
        """What was spent up to a day (today) against the targets of that year's quarters.

        InvalidInput (`budget.other_year`) for a day of another year than the office's budget.
        """
        day = on or self._clock.now().date()
        policy = self._policy()
        shares = quarter_shares(policy.texts("target.absorption", day))
        with self._store.read() as reader:
            year = reader.office().year
            if day.year != year:
                raise _other_year(day, year)
            lines, paid = reader.budget_lines(), reader.budget_payments(day.isoformat())
            held = _held(reader.budget_orders(), day)
        ceilings, spent = Counter[str](), Counter[str]()
        for line in lines:
            ceilings[line.rup] += line.ceiling
        for (rup, _), amount in paid.items():
            spent[rup] += amount
        packages = []
        for rup, name in {line.rup: line.name for line in lines}.items():
            found = Absorption(ceilings[rup], spent[rup], max(0, held.get(rup, 0) - spent[rup]), day, shares)
            packages.append(PackageAbsorption(rup, name, found))
        office = Absorption(
            sum(p.absorption.ceiling for p in packages),
            sum(paid.values()),
            sum(p.absorption.open_ for p in packages),
            day,
            shares,
        )
        packages.sort(key=lambda p: (p.absorption.share, -p.absorption.ceiling, p.rup))
        return AbsorptionView(office, tuple(packages), policy.source("target.absorption", day))


def reviews_of(lines: Sequence[BudgetLine], reader: OfficeReader) -> dict[LineKey, LineReview]:
    """What is to be looked at on these lines, with the orders concerned.

    An order without account counts on its package's only line.
    """
    points = review_lines(lines)
    planned = Counter(line.rup for line in lines if line.in_force)
    orders: dict[LineKey, list[OrderUse]] = {}
    for order in reader.budget_orders() if points else ():
        orders.setdefault((order.use.rup, order.use.account), []).append(order)

    def concerned(rup: str, account: str) -> tuple[OrderUse, ...]:
        keys = {(rup, account), (rup, "")} if planned[rup] == 1 else {(rup, account)}
        found = (order for key in keys for order in orders.get(key, ()))
        return tuple(sorted(found, key=lambda order: (order.order_date, order.order_id)))

    return {key: LineReview(*key, found, concerned(*key)) for key, found in points.items()}


def _held(orders: Sequence[OrderUse], day: date) -> Mapping[str, int]:
    """What approved orders that were made up to a day hold, by package."""
    held: dict[str, int] = {}
    for order in orders:
        if order.order_date <= day.isoformat():
            held[order.use.rup] = held.get(order.use.rup, 0) + order.use.committed
    return held


def _touching(
    revisions: Sequence[BudgetRevision], lines: Sequence[BudgetLine], rup: str | None = None
) -> tuple[BudgetRevision, ...]:
    rups = {line.rup for line in lines} | ({rup} if rup else set())
    dpa = {(part, line.account) for line in lines for part in line.sub_activity.split(SEVERAL) if part}

    def touches(change: CeilingChange) -> bool:
        return change.rup in rups if change.rup else (change.sub_activity, change.account) in dpa

    found = ((revision, tuple(filter(touches, revision.changes))) for revision in revisions)
    return tuple(replace(revision, changes=changes) for revision, changes in found if changes)


def _no_package(rup: str) -> NotFound:
    shown = rup[:60]
    return NotFound(
        "budget.no_package",
        Sentence(f"Paket {shown} tidak ada di anggaran kantor.", f"Package {shown} is not in the office's budget."),
        next_step=Sentence("Lihat daftarnya dengan `budget list`.", "See them with `budget list`."),
        field="rup",
    )


def _other_year(day: date, year: int) -> InvalidInput:
    return InvalidInput(
        "budget.other_year",
        Sentence(f"Anggaran kantor ini tahun {year}.", f"This office's budget is of {year}."),
        detail=Sentence(f"Tanggal yang diminta {day.isoformat()}.", f"The day asked for is {day.isoformat()}."),
        next_step=Sentence(f"Pilih tanggal di tahun {year}.", f"Choose a day of {year}."),
        field="date",
    )
