"""The room of orders: the list at the left, the chosen order at the right."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.facts import OrderFacts, load_order
from blangkon_desktop.ui.orders.filter_bar import FilterBar
from blangkon_desktop.ui.orders.order_detail import OrderDetail
from blangkon_desktop.ui.orders.order_list import OrderList
from blangkon_desktop.ui.orders.order_model import ListRow, OrderModel, groups_for, load_rows
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.several_bar import SeveralBar
from blangkon_desktop.ui.orders.steps import Decision, StepKind, take_step
from blangkon_desktop.ui.orders.trail import Trail
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.home_views import Session


class OrdersPage(Page):
    """Entered with an order's id or number it opens that order; the selection survives each refresh."""

    def __init__(self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Pesanan"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._wanted, self._moved = "", False
        self._trail = Trail()
        self._kind: StepKind = "submit"
        self._may_order = session.may(Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK)
        if self._may_order:
            self.set_primary_action(self.tr("Pesanan baru"), lambda: self.go.emit("new-order", ""), "Ctrl+N")
        self.body.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.body.setSpacing(SPACE.m)
        self.model = OrderModel(services.language, self)
        self.filters = FilterBar(groups_for(session))
        self.list = OrderList(self.model, services.language)
        self.detail = OrderDetail(session, services, tasks, notices)
        self.several = SeveralBar(session, services, tasks, notices, self.list)
        self.several.batch.finished.connect(self.reload)
        self._lay_out()
        self.filters.changed.connect(self._filter)
        self.filters.search.moved.connect(self._move)
        self.filters.search.chosen.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.detail.decided.connect(self._take)
        self.detail.go.connect(self.go)
        self.detail.order_wanted.connect(self._look_at)

    def enter(self, argument: str = "") -> None:
        """Load the list; with an id open that order."""
        if argument:
            self._trail.forget()
            self._wanted = argument
            self.filters.search.clear()
            self.filters.choose("all")
        self.reload()

    def back(self) -> bool:
        """Esc closes an open decision first; from an order that was only looked at it goes back to the decision."""
        if self.detail.steps_bar.close_panel():
            return True
        before = self._trail.back()
        if before:
            self._show_in_list(before)
        return bool(before)

    def focus_search(self) -> bool:
        """F3: the words of the filter."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between list and order until somebody moves the border."""
        super().resizeEvent(event)
        if not self._moved:
            margins = self.body.contentsMargins()
            width = self.width() - margins.left() - margins.right()  # the splitter itself is resized only later
            wide = max(scaled(300), min(scaled(412), width * 36 // 100, width - scaled(664)))  # all tabs have room
            self._split.setSizes([wide, width - wide])

    def reload(self) -> None:
        """Read the list anew."""
        services = self._services
        self._tasks.run(lambda _: load_rows(services), done=self._show, lane="read", key="orders-list")

    def _show(self, rows: tuple[ListRow, ...]) -> None:
        self.model.set_rows(rows)
        self.filters.show_counts(self.model)
        self._filter()
        self._pages.setCurrentWidget(self._split if rows else self._nothing)

    def _filter(self) -> None:
        wanted, chosen = self._wanted, [row.order_id for row in self.list.chosen()]
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.model.show(self.filters.group, self.filters.search.text())
        selection.blockSignals(False)
        at = max(self.model.row_of(wanted), 0) if wanted else 0
        index = self.model.index(at, 0)
        self._lists.setCurrentWidget(self.list if self.model.rowCount() else self._none_found)
        if not index.isValid():
            self._right.setCurrentWidget(self._unchosen)
            return
        if wanted and self.model.row_of(wanted) < 0:
            self._wanted = ""
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        self.list.choose_again(chosen if len(chosen) > 1 and wanted in chosen else ())
        self.list.several.emit(len(self.list.chosen()))
        self.list.scrollTo(index)
        self.list.viewport().update()
        self._open(at)

    def _keep_widths(self, _at: int, _border: int) -> None:
        self._moved = True

    def _move(self, by: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.list.currentIndex().row() + by))
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._open(now.row())

    def _open(self, row: int) -> None:
        summary = self.model.summary(row)
        if summary is None:
            return
        self._wanted = summary.order_id
        session, services, order_id = self._session, self._services, summary.order_id
        self._tasks.run(
            lambda _: load_order(services, session, order_id), done=self._show_order, lane="read", key="order-detail"
        )

    def _show_order(self, facts: OrderFacts) -> None:
        shown = self.detail.facts
        same = shown is not None and shown.order.head == facts.order.head and shown.papers == facts.papers
        if not same or self.detail.steps_bar.panel is None:
            self.detail.show_order(facts)
            self._trail.arrived(facts.order.order_id, self.detail.steps_bar)
        self._right.setCurrentWidget(self.detail)

    def _look_at(self, order_id: str) -> None:
        """Another order, from a decision or from the list of those concerned; Esc comes back."""
        if self.detail.facts is not None:
            self._trail.leave(self.detail.facts.order.order_id, self.detail.steps_bar.panel)
        self.detail.steps_bar.close_panel()
        self._show_in_list(order_id)

    def _show_in_list(self, order_id: str) -> None:
        self._wanted = order_id
        self.filters.search.clear()
        self.filters.choose("all")

    def _take(self, decision: Decision) -> None:
        facts = self.detail.facts
        if facts is None:
            return
        session, services, order = self._session, self._services, facts.order
        self._busy(True)
        self._kind = decision.kind
        self._tasks.run(
            lambda _: take_step(services, session, order, decision),
            done=self._taken,
            failed=self._refused,
            label=self.tr("Menyimpan langkah"),
        )

    def _busy(self, on: bool) -> None:
        """Nothing is decided twice while a decision is being written."""
        bar = self.detail.steps_bar
        bar.setEnabled(not on)
        if bar.panel is not None:
            bar.panel.setEnabled(not on)

    def _taken(self, order: Order) -> None:
        words = {
            "submit": self.tr("Pesanan {number} dikirim ke PPK."),
            "approve": self.tr("Pesanan {number} disetujui."),
            "return": self.tr("Pesanan {number} dikembalikan dengan catatan."),
            "place": self.tr("Nomor pesanan {number} dicatat."),
            "cancel": self.tr("Pesanan {number} dibatalkan."),
            "negotiate": self.tr("Harga hasil negosiasi pesanan {number} dicatat."),
            "amend": self.tr("Perubahan pesanan {number} menunggu persetujuan PPK."),
            "attach": self.tr("Berkas dilampirkan pada pesanan {number}."),
        }
        self._busy(False)
        self.detail.steps_bar.close_panel()
        self._notices.good(words[self._kind].format(number=order.number))
        self._wanted = order.order_id
        if self.filters.group.key != "all":
            self.filters.choose("all")
        self.reload()

    def _refused(self, error: BlangkonError) -> None:
        self._busy(False)
        self._notices.error(error)
        self.reload()

    def _lay_out(self) -> None:
        self._nothing = EmptyState(
            "file-text",
            self.tr("Belum ada pesanan"),
            self.tr("Di sini setiap pesanan terlihat dengan langkah berikutnya, dari konsep sampai dibayar."),
            self.tr("Pesanan baru") if self._may_order else "",
            lambda: self.go.emit("new-order", ""),
        )
        self._none_found = EmptyState("search", self.tr("Tidak ada yang cocok"), self.tr("Ubah saringan di atas."))
        self._unchosen = EmptyState("file-text", self.tr("Pilih pesanan di kiri"))
        self._lists, self._right = QStackedWidget(), QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self._none_found)
        self._right.addWidget(self._unchosen)
        self._right.addWidget(self.detail)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setFrameShape(QFrame.Shape.NoFrame)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(SPACE.m)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._lists, 1)
        column.addWidget(self.several)
        self._split.addWidget(left)
        self._split.addWidget(self._right)
        left.setMinimumWidth(scaled(300))
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._split.splitterMoved.connect(self._keep_widths)
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._split)
        self.body.addWidget(self.filters)
        self.body.addWidget(self._pages, 1)


def orders_page(session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices) -> Page:
    """The page of the room "orders"."""
    return OrdersPage(session, services, tasks, notices)
