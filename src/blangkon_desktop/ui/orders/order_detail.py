"""The page of one order: head with steps, the next step, and tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.order import STATUS_LABELS
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.action_bar import ActionBar
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.goods_tab import GoodsTab
from blangkon_desktop.ui.orders.history_tab import HistoryTab
from blangkon_desktop.ui.orders.panels import DecisionPanel
from blangkon_desktop.ui.orders.papers_tab import PapersTab
from blangkon_desktop.ui.orders.route_tab import RouteTab
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.words import STATES, steps_of
from blangkon_desktop.ui.style import SPACE, TYPE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.ui.widgets.step_line import StepLine
from blangkon_desktop.usecases.home_views import Session


class OrderDetail(QWidget):
    """Shows one order. `decided` carries the StepTaken that somebody confirmed."""

    decided = Signal(object)

    def __init__(self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._language = services.language
        self.facts: OrderFacts | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.steps_bar = ActionBar(session, services.language)
        self.steps_bar.decided.connect(self.decided)
        column.addWidget(self._head())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.goods, self.route = GoodsTab(), RouteTab(services.language)
        self.papers, self.history = PapersTab(session, services, tasks, notices), HistoryTab()
        for tab, title in (
            (self.goods, self.tr("Barang")),
            (self.route, self.tr("Rute && pemeriksaan")),
            (self.papers, self.tr("Berkas")),
            (self.history, self.tr("Riwayat")),
        ):
            self.tabs.addTab(tab, title)
        self.tabs.setAccessibleName(self.tr("Bagian pesanan"))
        self.tabs.currentChanged.connect(self._turn)
        self._decision = QScrollArea()
        self._decision.setWidgetResizable(True)
        self._decision.setFrameShape(QFrame.Shape.NoFrame)
        self._below = QStackedWidget()
        self._below.addWidget(self.tabs)
        self._below.addWidget(self._decision)
        self._below.setMinimumHeight(scaled(176))  # a low screen must not push the window over its edge
        self.steps_bar.opened.connect(self._decide)
        self.steps_bar.closed.connect(lambda: self._below.setCurrentWidget(self.tabs))
        column.addWidget(self._below, 1)

    def show_order(self, facts: OrderFacts) -> None:
        """Show an order; the tab stays."""
        self.facts = facts
        order, content = facts.order, facts.order.content
        self.number.setText(order.number)
        self.chip.show_state(STATES[order.status], STATUS_LABELS[order.status].text(self._language))
        self.vendor.setText(f"{content.vendor.name} · {CHANNEL_LABELS[content.channel]} · {content.purpose}")
        self.total.set_amount(order.totals.total)
        self.steps.set_steps(steps_of(order))
        self.setAccessibleName(self.tr("Pesanan {number}").format(number=order.number))
        self.steps_bar.show_order(facts)
        for tab in (self.goods, self.route, self.papers, self.history):
            tab.show_order(facts)

    def show_papers(self) -> None:
        """Go to the papers."""
        self.tabs.setCurrentWidget(self.papers)

    def _head(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self.number = label("", "title", selectable=True)
        self.number.setAccessibleName(self.tr("Nomor pesanan"))
        self.chip = StatusChip()
        self.total = MoneyLabel(size=TYPE.title, strong=True)
        self.total.setAccessibleName(self.tr("Dibayar seluruhnya"))
        row.addWidget(self.number)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.total)
        self.vendor = ElidedLabel("", "quiet")
        self.steps = StepLine()
        card.body.addLayout(row)
        card.body.addWidget(self.vendor)
        card.body.addSpacing(SPACE.xs)
        card.body.addWidget(self.steps)
        card.body.addWidget(self.steps_bar)
        return card

    def _decide(self, panel: DecisionPanel) -> None:
        inside = QWidget()
        inside.setProperty("surface", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        column.addStretch(1)
        self._decision.setWidget(inside)
        self._below.setCurrentWidget(self._decision)

    def _turn(self, _at: int) -> None:
        papers = self.tabs.currentWidget() is self.papers
        self.steps.setVisible(not papers)  # the paper needs the height
        self.vendor.setVisible(not papers)
        if papers:
            self.papers.look()
