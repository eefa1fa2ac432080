"""Walks through the rooms of a practice office as each of its people: every list, tab, decision and form."""

from __future__ import annotations

from typing import TypeVar

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.ui.budget.page import BudgetPage
from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.fulfilment.page import WorkPage
from blangkon_desktop.ui.order_wizard.new_order_page import NewOrderPage
from blangkon_desktop.ui.orders.page import OrdersPage
from blangkon_desktop.ui.orders.submit_panel import needs_words
from blangkon_desktop.ui.people.page import PeoplePage
from blangkon_desktop.ui.rooms import NEW_ORDER
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.ports import OrderFilter
from tests.i18n.reader import Reader

_PASSWORD = "latihan"
Kind = TypeVar("Kind", bound=Page)


class Rooms:
    """A window of a practice office; `seen` names what was opened, for a test that must not pass by seeing nothing."""

    def __init__(self, desktop: Desktop, program: Program, reader: Reader) -> None:
        self._desktop, self._program, self._reader = desktop, program, reader
        self.seen: set[str] = set()

    def walk(self) -> None:
        """All people, all rooms."""
        for user in ("pejabat", "ppk", "penyimpan", "bendahara"):
            self._enter(user)
            self._look(f"home.{user}")
            self._orders(all_tabs=user == "ppk")
            for room in ("receiving", "payment"):
                self._work(room)
        self._enter("admin")
        for room in ("home", "catalogue", "rules", "templates", "sync", "preferences", "letters"):
            self._open(room, Page)
            self._look(room)
        self._budget()
        self._people()
        self._lock()
        self._enter("pejabat")
        self._wizard()

    def _enter(self, user: str) -> None:
        window = self._desktop.window
        person = self._program.signing_in().sign_in(user, _PASSWORD)
        if window.session is not None:
            window.leave()
            self._reader.rest()
        window.enter(self._program.home().session(person))

    def _look(self, name: str) -> None:
        self._reader.look(self._desktop.window)
        self.seen.add(name)

    def _open(self, room: str, kind: type[Kind], argument: str = "") -> Kind:
        self._desktop.window.go(room, argument)
        self._reader.rest()
        frame = self._desktop.window.frame
        assert frame is not None
        assert isinstance(frame.page, kind)
        return frame.page

    def _orders(self, *, all_tabs: bool) -> None:
        """One order of each status, and each decision that may be taken on it."""
        statuses: set[str] = set()
        for row in self._program.orders().list(OrderFilter()):
            if row.status in statuses:
                continue
            statuses.add(row.status)
            page = self._open("orders", OrdersPage, row.order_id)
            for at in range(page.detail.tabs.count() if all_tabs else 1):
                page.detail.tabs.setCurrentIndex(at)
                self._look(f"orders.{row.status}")
            self._decisions(page)

    def _decisions(self, page: OrdersPage) -> None:
        bar = page.detail.steps_bar
        triggers = {"negotiate": bar.negotiate, "send_back": bar.send_back}
        ways = {name: button.click for name, button in triggers.items() if not button.isHidden()}
        ways |= {
            name: action.trigger
            for name, action in {"amend": bar.amend, "cancel": bar.cancel}.items()
            if action.isVisible()
        }
        facts = page.detail.facts
        assert facts is not None
        asks = facts.order.status in ("submitted", "approved") or (facts.order.status == "draft" and needs_words(facts))
        if asks and not bar.primary.isHidden():
            ways[f"primary.{facts.order.status}"] = bar.primary.click
        for name, way in ways.items():
            way()
            self._look(f"orders.{name}")
            bar.close_panel()

    def _work(self, room: str) -> None:
        """Each list of a room, and each row of it."""
        page = self._open(room, WorkPage)
        for key in page.groups:
            page.choose_group(key)
            self._look(f"{room}.{key}")
            for row in page.model.rows[:3]:
                page.open_order(row.key)
                self._look(f"{room}.{key}.open")

    def _budget(self) -> None:
        """The table, and a row of it beside."""
        self._open("budget", BudgetPage)
        self._look("budget")
        with self._program.office().read() as reader:
            line = next(iter(reader.budget_lines()))
        self._open("budget", BudgetPage, line.rup)
        self._look("budget.line")

    def _people(self) -> None:
        """Each form about a person."""
        page = self._open("people", PeoplePage)
        self._look("people")
        page.enter("add")
        for what in ("add", "change", "password", "give", "end"):
            if what != "add":
                assert page.detail is not None
                page.detail.wanted.emit(what)
            self._look(f"people.{what}")
            page.back()
            self._reader.rest()

    def _lock(self) -> None:
        self._desktop.window.lock.lock()
        self._look("lock")

    def _wizard(self) -> None:
        """A draft of the office on all pages of the wizard; its hidden cards are read too."""
        rows = self._program.orders().list(OrderFilter(status="draft"))
        page = self._open(NEW_ORDER, NewOrderPage, f"change:{rows[0].order_id}")
        wizard = page.wizard
        assert wizard is not None
        for _ in wizard.pageIds():
            self._look(f"wizard.{wizard.currentId()}")
            wizard.next()  # also from a page that wants more: only what it says counts here
            self._reader.settle()
