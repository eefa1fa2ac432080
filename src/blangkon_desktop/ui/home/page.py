"""The home page: what waits for me on the left, how the office stands on the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.home.budget_card import BudgetCard
from blangkon_desktop.ui.home.figures import ExchangeCard, PapersCard, SetUpCard, SharesCard
from blangkon_desktop.ui.home.unpaid_card import UnpaidCard
from blangkon_desktop.ui.home.waiting import FirstSteps, WaitingItem
from blangkon_desktop.ui.rooms import NEW_ORDER
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import Progress, TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.usecases.home_views import HomeView, Session, StatusView


class HomePage(Page):
    """Loads anew each time it is shown."""

    def __init__(self, session: Session, services: UiServices, tasks: TaskRunner, language: Language = "id") -> None:
        super().__init__("")
        self.set_title(self.tr("Beranda"))
        self._session, self._services, self._tasks, self._language = session, services, tasks, language
        self._left = ScrollColumn(self.tr("Menunggu Anda"))
        self._right = ScrollColumn(self.tr("Keadaan kantor"))
        halves = QHBoxLayout()
        halves.setSpacing(SPACE.xl - SPACE.s)
        halves.addWidget(self._left, 2)
        halves.addWidget(self._right, 1)
        self.body.addLayout(halves, 1)
        self.body.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.l, SPACE.l)
        self._action = self.set_primary_action(self.tr("Pesanan baru"), self._new_order, frame_key="Ctrl+N")
        self._action.setVisible(False)

    def enter(self, argument: str = "") -> None:
        """Load what waits and how the office stands."""
        services, session = self._services, self._session

        def load(_progress: Progress) -> tuple[HomeView, StatusView]:
            return services.home(session), services.status(session)

        self._tasks.run(load, done=self._show_all, lane="read", key="home")

    def waiting_items(self) -> tuple[WaitingItem, ...]:
        """The cards shown on the left, top to bottom."""
        return tuple(self._left.findChildren(WaitingItem))

    def _show_all(self, loaded: tuple[HomeView, StatusView]) -> None:
        home, status = loaded
        if self._action is not None:
            self._action.setVisible(home.may_order)
        self._fill_left(home)
        _clear(self._right.body)
        for card in self._cards(home, status):
            self._right.body.addWidget(card)
        self._right.body.addStretch(1)

    def _cards(self, home: HomeView, status: StatusView) -> list[QWidget]:
        """What stands at the right, for the work of this person."""
        cards: list[QWidget] = []
        if home.not_set_up:
            cards.append(SetUpCard(home.not_set_up, self._language, self.go.emit))
        if self._session.may(Role.BENDAHARA, Role.PA, Role.KPA):
            cards.append(UnpaidCard(home.unpaid, self.go.emit))
        if home.sees_budget:
            cards += [BudgetCard(home.budget, home.whole), SharesCard(home.shares, self._language)]
        cards.append(ExchangeCard(status, self.go.emit))
        if home.papers:
            cards.append(PapersCard(home.papers, self._language, self.go.emit))
        return cards

    def _fill_left(self, home: HomeView) -> None:
        column = self._left.body
        _clear(column)
        column.setSpacing(SPACE.m)
        if home.first_steps and not home.waiting:
            column.addWidget(FirstSteps(home.first_steps, self._language, self.go.emit))
        elif home.waiting:
            column.addWidget(label(self.tr("Menunggu Anda"), "heading"))
            for at, card in enumerate(sorted(home.waiting, key=lambda card: card.since)):
                column.addWidget(WaitingItem(card, home.now, self._language, at == 0, self.go.emit))
        else:
            column.addWidget(self._nothing(home.may_order), 1)
            return
        column.addStretch(1)

    def _nothing(self, may_order: bool) -> EmptyState:
        text = self.tr("Pesanan yang perlu Anda periksa, setujui, terima atau bayar akan muncul di sini.")
        action = self.tr("Pesanan baru") if may_order else ""
        return EmptyState("circle-check", self.tr("Tidak ada yang menunggu Anda"), text, action, self._new_order)

    def _new_order(self) -> None:
        self.go.emit(NEW_ORDER, "")


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
