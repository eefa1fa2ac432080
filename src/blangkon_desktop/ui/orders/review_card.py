"""One thing to review: the sentence, the orders concerned (a click opens one), the reason written, the tick."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SIZE, SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label, set_state
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.order_review import ReviewItem
from blangkon_desktop.usecases.ports import OrderSummary


class ConcernedOrders(QWidget):
    """Number, date, vendor, value of the other orders and of this one; `opened` carries the id of one clicked."""

    opened = Signal(str)

    def __init__(self, orders: tuple[OrderSummary, ...], own: Order) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        self.buttons: dict[str, QPushButton] = {}
        for at, row in enumerate(orders):
            button = quiet_button(row.number, partial(self.opened.emit, row.order_id))
            facts = (row.number, day_text(row.order_date), row.vendor, format_rupiah(row.total))
            button.setAccessibleName(self.tr("Buka pesanan {facts}").format(facts=", ".join(facts)))
            self.buttons[row.order_id] = button
            grid.addWidget(button, at, 0)
            grid.addWidget(label(day_text(row.order_date), "body"), at, 1)
            grid.addWidget(ElidedLabel(f"{row.vendor} · {row.purpose}"), at, 2)
            grid.addWidget(MoneyLabel(row.total), at, 3)
        at = len(orders)
        grid.setRowMinimumHeight(at, scaled(SIZE.control))
        grid.addWidget(label(self.tr("Pesanan ini"), "strong"), at, 0, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(label(day_text(own.content.order_date), "body"), at, 1)
        grid.addWidget(ElidedLabel(f"{own.content.vendor.name} · {own.content.purpose}"), at, 2)
        grid.addWidget(MoneyLabel(own.totals.total), at, 3)


class ReviewCard(Card):
    """`ticked` follows the tick, which is there when the reader must acknowledge; `opened` carries an order's id."""

    ticked = Signal()
    opened = Signal(str)

    def __init__(
        self,
        item: ReviewItem,
        own: Order,
        language: Language,
        *,
        reason: str = "",
        tick: bool = False,
        acknowledged: bool = False,
    ) -> None:
        super().__init__(kind="attention")
        self.item = item
        text = item.text.text(language)
        self.setAccessibleName(text)
        self.body.setSpacing(SPACE.xs)
        said = label(f"▲ {text}", "strong", wrap=True, selectable=True)
        set_state(said, "attention")
        self.body.addWidget(said)
        self.orders: ConcernedOrders | None = None
        if item.orders:
            self.orders = ConcernedOrders(item.orders, own)
            self.orders.opened.connect(self.opened)
            self.body.addWidget(self.orders)
        self.body.addWidget(label(item.source, "small", wrap=True))
        if reason:
            self.body.addWidget(label(self.tr("Alasan: {text}").format(text=reason), "body", wrap=True))
        if acknowledged:
            self.body.addWidget(label(self.tr("✔ Daftar ini sudah ditinjau saat disetujui."), "small"))
        self.tick: QCheckBox | None = None
        if tick:
            self.tick = QCheckBox(self.tr("Sudah saya tinjau"))
            self.tick.setAccessibleDescription(text)
            self.tick.toggled.connect(lambda _on: self.ticked.emit())
            self.body.addWidget(self.tick)
