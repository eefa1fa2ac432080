"""The day of a person: what waits for whom, the budget in use, shares against targets, the status line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from blangkon_desktop.domain.countdown import Countdown, countdown_of
from blangkon_desktop.domain.open_steps import STEP_NAMES, OpenStep
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.papers import PaperKind
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.policy import Policy, policy_title
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.home_views import (
    BudgetBar,
    FirstStep,
    HomeView,
    OfficeView,
    PaperLink,
    PersonView,
    Session,
    ShareView,
    SignInView,
    StatusView,
    WaitingCard,
)
from blangkon_desktop.usecases.manage_stand_ins import acting_words
from blangkon_desktop.usecases.my_work import my_steps
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore, OrderFilter, OrderSummary

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
_SPENDING = (S.APPROVED, S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED, S.PAID, S.COMPLETED)


class ShowHome:
    """Reads what the home page, the frame and the sign-in page show."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

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
            return HomeView(
                now=self._clock.now().isoformat(),
                waiting=cards,
                budget=_bars(reader, rows),
                shares=self._shares(reader, rows),
                papers=_papers(reader, rows),
                first_steps=() if rows else _first_steps(reader),
                may_order=session.may(Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK),
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
        order = reader.order(row.order_id) if step.type in ("order.approved", "order.received") else None
        countdown = countdown_of(self._policy(), order, self._clock.now().date()) if order else None
        return _card(reader, row, step, countdown)

    def _shares(self, reader: OfficeReader, rows: Sequence[OrderSummary]) -> tuple[ShareView, ...]:
        orders = [o for row in rows if row.status in _SPENDING and (o := reader.order(row.order_id))]
        spent = sum(o.totals.total for o in orders)
        if not spent:
            return ()
        umkk = sum(o.totals.total for o in orders if o.content.vendor.umkk)
        pdn = sum(_pdn_value(o) for o in orders)
        goods = sum(o.totals.goods for o in orders)
        return (
            ShareView(Sentence("Belanja UMKK", "Spent at UMKK"), round(umkk * 100 / spent, 1), 40.0, umkk),
            ShareView(Sentence("Produk dalam negeri", "Domestic products"), round(pdn * 100 / goods, 1), None, pdn),
        )


def _waiting(session: Session, rows: Sequence[OrderSummary]) -> list[tuple[OrderSummary, OpenStep]]:
    """Everything that waits for a person, oldest first: an order with several of his steps stands there for each."""
    mine = [(row, step) for row in rows for step in my_steps(session, row.steps)]
    return sorted(mine, key=lambda pair: pair[1].since)


def _card(reader: OfficeReader, row: OrderSummary, step: OpenStep, countdown: Countdown | None) -> WaitingCard:
    order = reader.order(row.order_id)
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
    )


def _bars(reader: OfficeReader, rows: Sequence[OrderSummary]) -> tuple[BudgetBar, ...]:
    used = {(row.rup, row.account) for row in rows if row.status != S.CANCELLED}
    lines = [line for line in reader.budget_lines() if (line.rup, line.account) in used]
    busiest = sorted(lines, key=lambda x: (x.reserved + x.committed) * 1000 // max(x.ceiling, 1), reverse=True)[:5]
    return tuple(BudgetBar(x.rup, x.name, x.ceiling, x.reserved + x.committed, x.paid) for x in busiest)


def _papers(reader: OfficeReader, rows: Sequence[OrderSummary]) -> tuple[PaperLink, ...]:
    found = [p for row in rows[:40] for p in reader.papers(row.order_id)]
    newest = sorted(found, key=lambda p: p.issued_at, reverse=True)[:3]
    title = Sentence("Surat pesanan", "Purchase letter")
    return tuple(
        PaperLink(
            p.number, title if p.kind == PaperKind.SURAT_PESANAN else Sentence(p.kind, p.kind), p.order_id, p.issued_at
        )
        for p in newest
    )


def _first_steps(reader: OfficeReader) -> tuple[FirstStep, ...]:
    people = reader.people()
    roles = {role for person in people for role in person.roles}
    ready = {Role.PPK, Role.PEJABAT_PENGADAAN, Role.BENDAHARA} <= roles
    return (
        FirstStep(Sentence("Buat data kantor", "Create the office"), True),
        FirstStep(
            Sentence("Daftarkan Pejabat Pembuat Komitmen, Pejabat Pengadaan dan Bendahara", "Add the three officials"),
            ready,
            Sentence("Mereka menandatangani berkas.", "They sign the papers."),
            room="people",
        ),
        FirstStep(
            Sentence("Impor paket RUP", "Import the RUP packages"),
            bool(reader.budget_lines()),
            Sentence("Setiap pesanan dibayar dari satu paket.", "Each order is paid from one package."),
        ),
        FirstStep(
            Sentence("Buat pesanan pertama", "Make the first order"),
            False,
            Sentence("Mulai dari mencari barang di katalog.", "Begin by searching the catalogue."),
            room="catalogue",
        ),
    )


def _pdn_value(order: Order) -> int:
    return sum(line.amount for line in order.content.lines if line.pdn)
