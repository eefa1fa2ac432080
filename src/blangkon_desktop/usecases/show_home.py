"""The day of a person: what waits for whom, the budget in use, shares against targets, the status line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.countdown import Countdown, countdown_of, delivery_countdown
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.open_steps import STEP_NAMES, OpenStep
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.policy import Policy, policy_title
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases import home_figures
from blangkon_desktop.usecases.home_views import (
    FirstStep,
    HomeView,
    OfficeView,
    PersonView,
    Session,
    SignInView,
    StatusView,
    WaitingCard,
)
from blangkon_desktop.usecases.manage_stand_ins import acting_words
from blangkon_desktop.usecases.my_work import my_steps
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore, OrderFilter, OrderSummary
from blangkon_desktop.usecases.show_unpaid import ShowUnpaid

S = OrderStatus

ROOM_OF_STEP: dict[str, str] = {
    "order.received": "receiving",
    "order.inspected": "receiving",
    "order.billed": "payment",
    "order.paid": "payment",
    "order.tax_deposited": "payment",
    "order.completed": "payment",
}
"""The room where a step is taken, if it is not the order's own page."""

_MOST_CARDS = 30


class ShowHome:
    """Reads what the home page, the frame and the sign-in page show."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock
        self._unpaid = ShowUnpaid(store, policy, clock)

    def sign_in_view(self) -> SignInView:
        """The office and who may sign in, by name, with what they are today."""
        with self._store.read() as reader:
            office, people = reader.office(), reader.people()
        rows = (PersonView(p.user, p.name, acting_words(p)) for p in people if p.active)
        return SignInView(OfficeView(office.name, office.practice), tuple(sorted(rows, key=lambda p: p.name.lower())))

    def session(self, person: Person) -> Session:
        """The session of somebody who just signed in."""
        with self._store.read() as reader:
            office = reader.office()
        return Session(
            person.user,
            person.name,
            person.roles,
            office.name,
            office.practice,
            stands_for=frozenset(letter.for_user for letter in person.acting),
            titles=acting_words(person),
        )

    def home(self, session: Session) -> HomeView:
        """Everything on the home page of a person; cards oldest first."""
        with self._store.read() as reader:
            rows = reader.orders(OrderFilter())
            waiting = _waiting(session, rows)[:_MOST_CARDS]
            cards = tuple(self._waiting_card(reader, row, step) for row, step in waiting)
            lines, policy, today = reader.budget_lines(), self._policy(), self._clock.now().date()
            leads = session.may(Role.PA, Role.KPA)
            over = _beyond(policy, today, session, rows, lines)
            return HomeView(
                now=self._clock.now().isoformat(),
                waiting=tuple(sorted((*cards, *over), key=lambda card: card.since))[:_MOST_CARDS],
                budget=home_figures.bars(lines, rows) if _sees_budget(session) else (),
                shares=home_figures.shares(policy, reader, rows, lines, today) if _sees_budget(session) else (),
                papers=home_figures.papers(reader, rows),
                first_steps=() if rows else home_figures.first_steps(reader, lines),
                may_order=session.may(Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK),
                whole=home_figures.whole(lines) if leads or session.may(Role.PPK) else None,
                not_set_up=_not_set_up(policy, reader, lines, today, session, rows),
                unpaid=self._unpaid.rows() if leads or session.may(Role.BENDAHARA) else (),
                sees_budget=_sees_budget(session),
            )

    def status(self, session: Session) -> StatusView:
        """The status line and how many things wait in each room."""
        with self._store.read() as reader:
            figures = reader.sync_figures()
            rows = _waiting(session, reader.orders(OrderFilter()))
            person = reader.person(session.user)
        policy = self._policy()
        return StatusView(
            online=False,
            pending=figures.pending,
            last_exchange=figures.last_success,
            policy=policy_title(policy).removeprefix("Aturan "),
            waiting=dict(Counter(ROOM_OF_STEP.get(step.type, "orders") for _, step in rows)),
            conflicts=len(figures.conflicts),
            roles=person.roles if person else frozenset(),
        )

    def _waiting_card(self, reader: OfficeReader, row: OrderSummary, step: OpenStep) -> WaitingCard:
        order, policy, today = reader.order(row.order_id), self._policy(), self._clock.now().date()
        countdown = None
        if order is not None:
            coming = step.type == "order.received"
            countdown = delivery_countdown(policy, order, today) if coming else countdown_of(policy, order, today)
        return _card(reader, row, step, order, countdown)


def _waiting(session: Session, rows: Sequence[OrderSummary]) -> list[tuple[OrderSummary, OpenStep]]:
    """Everything that waits for a person, oldest first: an order with several of his steps stands there for each."""
    mine = [(row, step) for row in rows for step in my_steps(session, row.steps)]
    return sorted(mine, key=lambda pair: pair[1].since)


def _card(
    reader: OfficeReader, row: OrderSummary, step: OpenStep, order: Order | None, countdown: Countdown | None
) -> WaitingCard:
    last = order.timeline[-1].actor if order else ""
    person = reader.person(last)
    return WaitingCard(
        order_id=row.order_id,
        number=row.number,
        what=row.purpose,
        sender=person.name if person else last,
        amount=row.total,
        since=step.since,
        step=STEP_NAMES[step.type],
        room=ROOM_OF_STEP.get(step.type, "orders"),
        argument=row.order_id if step.receipt is None else f"{row.order_id}#{step.receipt}",
        countdown=countdown,
        vendor=row.vendor,
    )


def _beyond(
    policy: Policy, on: date, session: Session, rows: Sequence[OrderSummary], lines: Sequence[BudgetLine]
) -> Iterator[WaitingCard]:
    """Orders that wait because their line has too little, for those who may allow more (`budget.override_roles`)."""
    if not session.may(*(Role(code) for code in policy.codes("budget.override_roles", on))):
        return
    left = {(x.rup, x.account): x.available for x in lines}
    for row in rows:
        room = left.get((row.rup, row.account), 0) + (row.total if row.status == S.SUBMITTED else 0)
        if row.status in (S.DRAFT, S.SUBMITTED) and row.total > room:
            short = format_rupiah(row.total - max(0, room))
            yield WaitingCard(
                order_id=row.order_id,
                number=row.number,
                what=row.purpose,
                sender="",
                amount=row.total,
                since=row.waits_since or row.created_at,
                step=Sentence("Lihat pagu", "Look at the ceiling"),
                room="budget",
                argument=row.rup,
                vendor=row.vendor,
                note=Sentence(f"Pagu kurang {short}", f"The ceiling lacks {short}"),
            )


def _not_set_up(
    policy: Policy,
    reader: OfficeReader,
    lines: Sequence[BudgetLine],
    on: date,
    session: Session,
    rows: Sequence[OrderSummary],
) -> tuple[FirstStep, ...]:
    """What is missing, for an admin of an office that has begun; a new office has its four steps instead."""
    wanted = session.may(Role.ADMIN) and bool(rows)
    return home_figures.not_set_up(policy, reader, lines, on) if wanted else ()


def _sees_budget(session: Session) -> bool:
    """The storekeeper's day is goods, not money."""
    return bool(session.roles - {Role.PENYIMPAN})
