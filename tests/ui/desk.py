"""Small real stand-ins for what the frame asks of the use cases."""

from __future__ import annotations

from blangkon_desktop.domain.errors import NotAllowed
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.usecases.home_views import (
    BudgetBar,
    FirstStep,
    Found,
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

NOW = "2026-11-24T10:00:00+07:00"
HOSTILE = "<b>Kertas</b> <img src='file:///etc/passwd'>"
PASSWORD = "latihan"
PIN = "2580"


class CrashBook:
    """Keeps what went wrong and gives codes K-1, K-2 …"""

    def __init__(self) -> None:
        self.faults: list[tuple[BaseException, str]] = []

    def __call__(self, fault: BaseException, doing: str) -> str:
        """Record a fault."""
        self.faults.append((fault, doing))
        return f"K-{len(self.faults)}"


def session(*roles: Role, practice: bool = False) -> Session:
    """Ibu Rahayu in some roles."""
    return Session("rahayu", "Ibu Rahayu", frozenset(roles or (Role.PPK,)), "Dinas Kesehatan", practice)


def waiting(order_id: str, what: str, since: str, amount: int = 4_985_000) -> WaitingCard:
    """A card that leads to its order."""
    step = Sentence("Periksa", "Review")
    return WaitingCard(order_id, f"014/{order_id}", what, "Pak Slamet, PPTK", amount, since, step)


def full_home() -> HomeView:
    """A home page with something of everything, the newer card first."""
    return HomeView(
        now=NOW,
        waiting=(
            waiting("new", HOSTILE, "2026-11-24T08:00:00+07:00"),
            waiting("old", "Makan siang rapat", "2026-11-19T08:00:00+07:00"),
        ),
        budget=(
            BudgetBar("52341987", "Belanja alat tulis", 85_000_000, 21_500_000, 40_000_000, 35_000_000, 30_250_000),
        ),
        shares=(ShareView(Sentence("UMKK", "Small business"), 62.4, 40.0),),
        papers=(PaperLink("013/SP", Sentence("Surat pesanan", "Order letter"), "old", NOW),),
        may_order=True,
    )


def first_steps() -> HomeView:
    """A home page of a new office: one of two steps done."""
    done = FirstStep(Sentence("Data kantor dibuat", "Office made"), done=True)
    following = FirstStep(Sentence("Katalog dimuat", "Catalogue loaded"), done=False, room="catalogue")
    return HomeView(now=NOW, first_steps=(done, following))


class Desk:
    """Answers like the use cases; what it answers can be set, what it was asked is kept."""

    def __init__(self) -> None:
        self.people: tuple[PersonView, ...] = (
            PersonView("rahayu", "Ibu Rahayu", (Sentence("Pejabat Pembuat Komitmen", "PPK"),)),
            PersonView("slamet", "Pak Slamet"),
        )
        self.home_view = full_home()
        self.status_view = StatusView(False, 3, "2026-11-21T16:20:00+07:00", "Batang 2024-03", {"orders": 3})
        self.tried: list[tuple[str, str]] = []
        self.has_pin = True

    def services(self, *, practice: bool = False) -> UiServices:
        """The services as the window gets them."""
        return UiServices(
            sign_in_view=lambda: SignInView(OfficeView("Dinas Kesehatan", practice), self.people),
            sign_in=self.sign_in,
            has_pin=lambda _: self.has_pin,
            unlock=self.unlock,
            home=lambda _: self.home_view,
            status=lambda _: self.status_view,
            find=self.find,
        )

    def sign_in(self, user: str, password: str) -> Session:
        """Accepts one password."""
        self.tried.append((user, password))
        if password == PASSWORD:
            return session(Role.PPK, practice=True)
        raise NotAllowed(
            "people.wrong_password",
            Sentence("Kata sandi tidak cocok.", "The password does not match."),
            next_step=Sentence("Tunggu 30 detik, lalu coba lagi.", "Wait 30 seconds, then try again."),
        )

    def unlock(self, who: Session, secret: str) -> Session:
        """Accepts one PIN and the password."""
        self.tried.append((who.user, secret))
        if secret in (PIN, PASSWORD):
            return who
        raise NotAllowed(
            "lock.wrong",
            Sentence("PIN atau kata sandi tidak cocok.", "PIN or password don't match."),
            next_step=Sentence("Periksa, lalu coba lagi.", "Check it, then try again."),
        )

    def find(self, _session: Session, text: str) -> tuple[Found, ...]:
        """Finds one order by anything."""
        return (Found(f"Pesanan {text}", "CV Maju", "file-text", "orders", "order-7"),)
