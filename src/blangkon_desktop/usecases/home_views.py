"""Frozen records of the frame, the sign-in and the home page: what the window knows of the session and of the day."""

from __future__ import annotations

from dataclasses import dataclass, field

from blangkon_desktop.domain.countdown import Countdown
from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.text import NOTHING, Language, Sentence
from blangkon_desktop.usecases.show_unpaid import UnpaidRow


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody who may sign in here; `roles` are labels for people."""

    user: str
    name: str
    roles: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeView:
    """What the window says of the office before anybody signed in."""

    name: str
    practice: bool


@dataclass(frozen=True, slots=True)
class SignInView:
    """What the sign-in page shows: the office and its people."""

    office: OfficeView
    people: tuple[PersonView, ...]


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, and where. `practice` turns on the LATIHAN band.

    `stands_for` are the user names of officials for whom the person acts by a letter in force (Plt., Plh.).
    `titles` say what the person is today, `Plh. …` included; without them the roles do.
    """

    user: str
    name: str
    roles: frozenset[Role]
    office: str
    practice: bool = False
    stands_for: frozenset[str] = frozenset()
    titles: tuple[Sentence, ...] = ()

    def titles_text(self, language: Language) -> str:
        """What the person is today, for the status line."""
        titles = self.titles or tuple(ROLE_LABELS[role] for role in sorted(self.roles))
        return ", ".join(title.text(language) for title in titles)

    def may(self, *roles: Role) -> bool:
        """Whether the person holds one of the roles."""
        return bool(self.roles & set(roles))


@dataclass(frozen=True, slots=True)
class StatusView:
    """The status line. `last_exchange` is ISO 8601 or "" for never; `pending` counts entries not yet at the hub.

    `waiting` counts what waits for this person per room id ("orders": 3); `roles` are the person's roles of now.
    """

    online: bool
    pending: int
    last_exchange: str
    policy: str
    waiting: dict[str, int] = field(default_factory=dict)
    conflicts: int = 0
    roles: frozenset[Role] | None = None


@dataclass(frozen=True, slots=True)
class WaitingCard:
    """One thing that waits for the signed-in person; `amount` in rupiah, `since` ISO 8601.

    `room` and `argument` are where the button `step` leads; `countdown` the working days that are left; `note` what
    keeps it.
    """

    order_id: str
    number: str
    what: str
    sender: str
    amount: int
    since: str
    step: Sentence
    room: str = "orders"
    argument: str = ""
    countdown: Countdown | None = None
    vendor: str = ""
    note: Sentence = NOTHING


@dataclass(frozen=True, slots=True)
class BudgetBar:
    """A package in use, all in rupiah: `reserved` waits for approval, `ordered` is approved; of that `received` came
    well and `paid` is paid."""

    rup: str
    name: str
    ceiling: int
    reserved: int
    ordered: int
    received: int
    paid: int

    @property
    def left(self) -> int:
        """The ceiling less what orders hold; below zero when the ceiling was lowered under them."""
        return self.ceiling - self.reserved - self.ordered


@dataclass(frozen=True, slots=True)
class ShareView:
    """A share of the spending against its target, both in percent of 0 to 100; `target` is None where none is set."""

    name: Sentence
    percent: float
    target: float | None
    amount: int = 0


@dataclass(frozen=True, slots=True)
class FirstStep:
    """One of the steps to the first order. `room` is where its button leads; "" for none."""

    text: Sentence
    done: bool
    why: Sentence = NOTHING
    room: str = ""


@dataclass(frozen=True, slots=True)
class PaperLink:
    """A paper issued lately; `issued_at` ISO 8601."""

    number: str
    title: Sentence
    order_id: str
    issued_at: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page of a person. `now` (ISO 8601) is when it was made, for "3 hari" on the cards.

    `first_steps` is empty once the office has orders. `whole` is the budget of all packages, `unpaid` what vendors
    and the state wait for, oldest first, and `not_set_up` what an admin has still to do.
    """

    now: str
    waiting: tuple[WaitingCard, ...] = ()
    budget: tuple[BudgetBar, ...] = ()
    shares: tuple[ShareView, ...] = ()
    papers: tuple[PaperLink, ...] = ()
    first_steps: tuple[FirstStep, ...] = ()
    may_order: bool = False
    whole: BudgetBar | None = None
    not_set_up: tuple[FirstStep, ...] = ()
    unpaid: tuple[UnpaidRow, ...] = ()
    sees_budget: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """Something found by the search for anything; `room` and `argument` are where it opens."""

    title: str
    detail: str
    icon: str
    room: str
    argument: str = ""
