"""What can be done with several chosen orders: print their papers."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.batch import Batch, NamedOrder
from blangkon_desktop.ui.orders.batch_dialog import BatchDialog
from blangkon_desktop.ui.orders.order_list import OrderList
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button, with_key
from blangkon_desktop.ui.widgets.labels import ElidedLabel
from blangkon_desktop.ui.widgets.work_strip import WorkStrip
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.print_papers import PRINTERS


class SeveralBar(QWidget):
    """Below the list while more than one order is chosen by somebody who prints, and while that printing runs."""

    def __init__(
        self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices, orders: OrderList
    ) -> None:
        super().__init__()
        self._services, self._list, self._may = services, orders, session.may(*PRINTERS)
        self.setAccessibleName(self.tr("Pesanan yang dipilih"))
        self.batch = Batch(session, services, tasks, notices, self)
        self.words = ElidedLabel("", "strong")
        self.print = plain_button(self.tr("Cetak berkas…"), self.ask, icon="printer", key="Ctrl+Alt+P")
        self.print.setToolTip(with_key(self.tr("Berkas semua pesanan yang dipilih"), "Ctrl+Alt+P"))
        self.drop = quiet_button(self.tr("Lepas"), self._drop)
        self.drop.setToolTip(self.tr("Pilih satu pesanan saja"))
        self.strip = WorkStrip()
        self.batch.started.connect(self.strip.watch)
        self._choice = QWidget()
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        row.addWidget(self.words, 1)
        row.addWidget(self.drop)
        row.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self._choice)
        column.addWidget(self.strip)
        self._choice.hide()
        orders.several.connect(self._show)

    def ask(self) -> BatchDialog | None:
        """Ask how their papers leave."""
        named = [NamedOrder(row.order_id, row.number) for row in self._list.chosen()]
        return self.batch.ask(named, None, self._services.paper)

    def _show(self, count: int) -> None:
        self._choice.setVisible(count > 1 and self._may)
        self.words.setText(self.tr("{n} dipilih").format(n=count))

    def _drop(self) -> None:
        now = self._list.currentIndex()
        self._list.clearSelection()
        self._list.setCurrentIndex(now)
        self._list.setFocus()
