"""The page of one order: head with steps, the next step, and tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.action_bar import ActionBar
from blangkon_desktop.ui.orders.checklist_panel import dropped_files
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.files_tab import FilesTab
from blangkon_desktop.ui.orders.goods_tab import GoodsTab
from blangkon_desktop.ui.orders.history_tab import HistoryTab
from blangkon_desktop.ui.orders.order_head import OrderHead
from blangkon_desktop.ui.orders.panel import DecisionPanel
from blangkon_desktop.ui.orders.payments_tab import PaymentsTab
from blangkon_desktop.ui.orders.receipts_tab import ReceiptsTab
from blangkon_desktop.ui.orders.route_tab import RouteTab
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.home_views import Session


class OrderDetail(QWidget):
    """Shows one order. `decided` carries the Decision that somebody confirmed, `order_wanted` the id of another order,
    `go` a room and its argument. Files dropped here are attached."""

    decided = Signal(object)
    order_wanted = Signal(str)
    go = Signal(str, str)

    def __init__(self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self.facts: OrderFacts | None = None
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.steps_bar = ActionBar(session, services, tasks)
        self.head = OrderHead(services.language, self.steps_bar)
        column.addWidget(self.head)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        language = services.language
        self.goods, self.route = GoodsTab(language), RouteTab(language)
        self.receipts, self.payments = ReceiptsTab(services, tasks), PaymentsTab(language)
        self.files, self.history = FilesTab(session, services, tasks, notices), HistoryTab(language)
        self.papers, self.attachments = self.files.papers, self.files.attachments
        self._parts = (self.goods, self.route, self.receipts, self.files, self.payments, self.history)
        titles = (
            self.tr("Barang"),
            self.tr("Rute && pemeriksaan"),
            self.tr("Penerimaan"),
            self.tr("Berkas"),
            self.tr("Pembayaran && pajak"),
            self.tr("Riwayat"),
        )
        for part, title in zip(self._parts, titles, strict=True):
            self.tabs.addTab(part, title)
        self.tabs.setAccessibleName(self.tr("Bagian pesanan"))
        self.tabs.currentChanged.connect(self._turn)
        self._below = QStackedWidget()
        self._below.addWidget(self.tabs)
        self._below.setMinimumHeight(scaled(176))  # a low screen must not push the window over its edge
        column.addWidget(self._below, 1)
        self._connect()

    def show_order(self, facts: OrderFacts) -> None:
        """Show an order; the tab stays."""
        self.facts = facts
        self.head.show_order(facts)
        self.setAccessibleName(self.tr("Pesanan {number}").format(number=facts.order.number))
        self.steps_bar.show_order(facts)
        for part in self._parts:
            part.show_order(facts)

    def show_papers(self) -> None:
        """Go to the papers."""
        self.tabs.setCurrentWidget(self.files)
        self.files.turn(0)

    def show_attachments(self) -> None:
        """Go to the attached files."""
        self.tabs.setCurrentWidget(self.files)
        self.files.turn(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this computer are welcome."""
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what the files show."""
        if self.steps_bar.attach_files(dropped_files(event)):
            event.acceptProposedAction()

    def _connect(self) -> None:
        bar = self.steps_bar
        bar.decided.connect(self.decided)
        bar.opened.connect(self._decide)
        bar.closed.connect(self._undecide)
        self.attachments.attach_wanted.connect(bar.ask_files)
        self.files.checklist.attach_wanted.connect(bar.attach_for)
        self.route.opened.connect(self.order_wanted)
        for part in (bar, self.receipts, self.payments):
            part.go.connect(self.go)

    def _decide(self, panel: DecisionPanel) -> None:
        panel.order_wanted.connect(self.order_wanted)
        self._below.addWidget(panel)
        self._below.setCurrentWidget(panel)
        self.head.set_low(True)

    def _undecide(self) -> None:
        for at in reversed(range(self._below.count())):
            panel = self._below.widget(at)
            if isinstance(panel, DecisionPanel):
                self._below.removeWidget(panel)
                panel.hide()
                panel.deleteLater()
        self._below.setCurrentWidget(self.tabs)
        self._turn(0)

    def _turn(self, _at: int) -> None:
        files = self.tabs.currentWidget() is self.files
        self.head.set_steps(not files)  # the paper needs the height
        self.head.set_low(False)
        if files:
            self.files.look()
