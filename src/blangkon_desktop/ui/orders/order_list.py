"""The list of orders at the left of the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.order_delegate import OrderDelegate
from blangkon_desktop.ui.orders.order_model import OrderModel
from blangkon_desktop.usecases.ports import OrderSummary


class OrderList(QListView):
    """Two lines per order; arrows go from one to the next, with Shift or Ctrl several are chosen.

    `several` carries how many are chosen.
    """

    several = Signal(int)

    def __init__(self, model: OrderModel, language: Language) -> None:
        super().__init__()
        self._orders = model
        self.setAccessibleName(self.tr("Daftar pesanan"))
        self.setModel(model)
        self.setItemDelegate(OrderDelegate(language, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.several.emit(len(self.chosen())))

    def chosen(self) -> tuple[OrderSummary, ...]:
        """The orders that are chosen, as they stand in the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self._orders.summary(row) for row in rows)
        return tuple(summary for summary in found if summary is not None)

    def choose_again(self, orders: Sequence[str]) -> None:
        """Choose these orders beside the current one, after the list was read anew."""
        selection = self.selectionModel()
        for order_id in orders:
            row = self._orders.row_of(order_id)
            if row >= 0:
                selection.select(self._orders.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
