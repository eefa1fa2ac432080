"""A room of work after the order: what waits at the left, the chosen order with its form at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import Order
from blangkon_desktop.ui.fulfilment.chip_bar import ChipBar, Group
from blangkon_desktop.ui.fulfilment.detail import WorkDetail
from blangkon_desktop.ui.fulfilment.facts import WorkFacts, load_facts
from blangkon_desktop.ui.fulfilment.form import WorkForm
from blangkon_desktop.ui.fulfilment.halves import Halves
from blangkon_desktop.ui.fulfilment.keeper import InputKeeper
from blangkon_desktop.ui.fulfilment.row_list import RowModel, RowView
from blangkon_desktop.ui.fulfilment.rows import WorkRow
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.home_views import Session


class WorkPage(Page):
    """Entered with `ORDER_ID` or `ORDER_ID#N` it opens that order, with the key of a list that list.

    What is typed survives refresh, leaving and errors.

    A subclass reads the rows (`load_rows`) and builds the cards (`build`).
    """

    def __init__(
        self,
        title: str,
        icon: str,
        groups: Sequence[Group],
        session: Session,
        services: FulfilmentServices,
        tasks: TaskRunner,
        notices: Notices,
    ) -> None:
        super().__init__(title)
        self.session, self.services, self.tasks, self.notices = session, services, tasks, notices
        self.groups = {group.key: group for group in groups}
        self.group = groups[0]
        self.facts: WorkFacts | None = None
        self.receipt: int | None = None
        self.wanted, self._fresh, self._start, self._spent = "", True, False, False
        self.bar = ChipBar(groups)
        self.model = RowModel(services.language, self)
        self.list = RowView(self.model, title)
        self.detail = WorkDetail(title)
        self.keeper = InputKeeper(session.user, services, tasks, self)
        self.empty = EmptyState(icon, "", "")
        self._lay_out()
        self.bar.chosen.connect(self.choose_group)
        self.bar.search.typed.connect(lambda _text: self.show_list())
        self.bar.search.moved.connect(self.list.step)
        self.bar.search.chosen.connect(self.list.setFocus)
        self.list.opened.connect(self.open_order)
        self.list.activated.connect(lambda _index: self.detail.start())
        self.detail.confirmed.connect(self._confirm)

    def load_rows(self) -> tuple[WorkRow, ...]:
        """All rows of the room; called on a background thread."""
        raise LookupError(self.title)

    def build(self, facts: WorkFacts, receipt: int | None) -> tuple[Sequence[QWidget], WorkForm | None]:
        """The cards for an order, perhaps about one receipt, and the form among them."""
        raise LookupError(self.title)

    def enter(self, argument: str = "") -> None:
        """Load the lists; with an argument open that order, or that list."""
        if argument in self.groups:
            self.group, self._fresh, self.facts, self.wanted = self.groups[argument], False, None, ""
        elif argument:
            self.wanted, self._start = argument, True
            self.bar.search.clear()
        self.reload()

    def leave(self) -> None:
        """Keep what was typed."""
        self.keeper.flush()

    def back(self) -> bool:
        """Esc goes from the form to the list first; what is typed stays."""
        focus: QWidget | None = self.focusWidget()
        if focus is not None and focus.hasFocus() and self.detail.isAncestorOf(focus):
            self.keeper.flush()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def focus_search(self) -> bool:
        """F3: the words of the filter."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()
        return True

    def reload(self) -> None:
        """Read the list anew, and the order that is shown."""
        self.tasks.run(lambda _: self.load_rows(), done=self._take_rows, lane="read", key=f"rows-{id(self)}")

    def choose_group(self, key: str) -> None:
        """Show another list."""
        self.group = self.groups[key]
        self.wanted = ""
        self.show_list()

    def show_list(self) -> None:
        """Show the rows of the group that hold the words; the order that was open stays chosen, else the first is."""
        self.bar.show_counts(self.counts(), self.group.key)
        wanted = self.wanted or open_key(self.facts, self.receipt)
        self.model.show(self.group.key, self.bar.search.text())
        found = self.model.find(wanted, self.group.key) if wanted else None
        at = self.model.row_of(found.key) if found else -1
        stays = bool(self.wanted) or at >= 0
        if at < 0 and not self.wanted and self.model.rows:
            at = 0
        self.list.mark(at)
        looking = bool(self.bar.search.text())
        title = self.tr("Tidak ada yang cocok") if looking else self.group.empty
        self.empty.set_words(title, self.tr("Ubah kata di kotak pencarian.") if looking else self.group.why)
        shown = at >= 0 or bool(self.wanted)
        self.views.setCurrentWidget(self._split if shown else self.empty)
        if shown:
            self.open_order(wanted if stays else self.model.rows[at].key)

    def counts(self) -> dict[str, int]:
        """How many rows each list holds."""
        return {key: self.model.count(key) for key in self.groups}

    def open_order(self, key: str) -> None:
        """Show an order, by `ORDER_ID` or `ORDER_ID#N`."""
        order_id, _, receipt = key.partition("#")
        session, services = self.session, self.services
        number = int(receipt) if receipt.isdecimal() else None
        self.tasks.run(
            lambda _: (load_facts(services, session, order_id), number),
            done=self._take_facts,
            failed=self._not_found,
            lane="read",
            key=f"order-{id(self)}",
        )

    def show_facts(self, facts: WorkFacts, receipt: int | None) -> None:
        """Build the cards of an order; what is typed in a form of the same kind stays."""
        before = self.detail.form
        same = self.facts is not None and self.facts.order.order_id == facts.order.order_id
        typed = {before.key: before.fields()} if before is not None and same and not self._spent else {}
        self._spent = False
        self.keeper.flush()
        self.facts, self.receipt = facts, receipt
        cards, form = self.build(facts, receipt)
        if form is not None:
            kept = typed.get(form.key, facts.kept.get(form.key))
            if kept is not None:
                form.restore(kept)
        self.detail.show_cards(cards, form)
        self.keeper.watch(facts.order.order_id, form)

    def _take_rows(self, rows: tuple[WorkRow, ...]) -> None:
        self.model.set_rows(rows)
        wanted = self.wanted or open_key(self.facts, self.receipt)
        found = self.model.find(wanted, self.group.key) or self.model.find(wanted) if wanted else None
        if found is not None:
            self.group = self.groups[found.group]
        elif self._fresh and not self.wanted:
            self.group = self.groups[self.model.fullest(tuple(self.groups))]
        self._fresh = False
        self.show_list()

    def _take_facts(self, loaded: tuple[WorkFacts, int | None]) -> None:
        facts, asked = loaded
        receipt = asked if asked is not None and facts.order.receipt(asked) is not None else None
        shown = self.facts
        self.wanted = ""
        same = shown is not None and shown.order == facts.order and receipt == self.receipt
        if self._spent or not same or shown is None or shown.now.date() != facts.now.date():
            self.show_facts(facts, receipt)
        self._right.setCurrentWidget(self.detail)
        if self._start:
            self._start = False
            self.detail.start()

    def _not_found(self, error: BlangkonError) -> None:
        self.notices.error(error)
        if self.wanted:
            self.wanted, self._fresh = "", True
            self.reload()

    def _confirm(self) -> None:
        """Take the form's step in the background, on the order as it was seen."""
        facts, form = self.facts, self.detail.form
        if facts is None or form is None:
            return
        session, services, order, step, key = self.session, self.services, facts.order, form.step(), form.key
        self.keeper.drop()
        self.detail.busy(True)  # only now: a form that is switched off has no choices

        def work(_: object) -> Order:
            after = step(services, services.person(session), order)
            services.inputs().forget(session.user, order.order_id, key)
            return after

        done = partial(self._taken, form.done_words)
        self.tasks.run(work, done=done, failed=self._refused, label=self.tr("Menyimpan langkah"))

    def _taken(self, words: str, order: Order) -> None:
        self.detail.busy(False)
        self._spent = True  # what was typed has become a step; the next form of its kind begins empty
        self.notices.good(words.format(number=order.number))
        self.reload()

    def _refused(self, error: BlangkonError) -> None:
        self.detail.busy(False)
        form = self.detail.form
        if form is None or not form.show_error(error):
            self.notices.error(error)
        self.keeper.touch()  # what was typed is still to be kept
        self.reload()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.body.setSpacing(SPACE.m)
        self._right = QStackedWidget()
        self._right.addWidget(QWidget())
        self._right.addWidget(self.detail)
        self._split = Halves(self.list, self._right)
        self.views = QStackedWidget()
        for part in (QWidget(), self.empty, self._split):
            self.views.addWidget(part)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.views, 1)


def open_key(facts: WorkFacts | None, receipt: int | None) -> str:
    """What the order that is shown would be entered with; "" for none."""
    if facts is None:
        return ""
    return facts.order.order_id if receipt is None else f"{facts.order.order_id}#{receipt}"
