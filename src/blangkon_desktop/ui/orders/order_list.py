"""The list of orders at the left of the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.order_delegate import OrderDelegate
from blangkon_desktop.ui.orders.order_model import OrderModel


class OrderList(QListView):
    """Two lines per order; arrows go from one to the next."""

    def __init__(self, model: OrderModel, language: Language) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Daftar pesanan"))
        self.setModel(model)
        self.setItemDelegate(OrderDelegate(language, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
