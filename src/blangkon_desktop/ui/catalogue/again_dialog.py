"""An earlier order once more: choose it, see what changed since, and begin a new draft with today's prices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.style import SPACE, current_colours, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.labels import label, plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.order_again import AgainView, GoodsAgain
from blangkon_desktop.usecases.ports import OrderSummary

_WIDTH, _HEIGHT, _LIST = 1160, 560, 300
_ID = Qt.ItemDataRole.UserRole
_NAME, _COUNT, _THEN, _NOW, _CHANGE, _OTHER = range(6)


class AgainDialog(QDialog):
    """`begun` carries the AgainView whose goods go into the basket and on to a new order."""

    begun = Signal(object)

    def __init__(self, services: CatalogueServices, tasks: TaskRunner, parent: QWidget, order_id: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pesan lagi"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services, self._tasks, self._wanted = services, tasks, order_id
        self.view: AgainView | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pesanan terdahulu"))
        self.list.setFixedWidth(scaled(_LIST))
        self.list.setSpacing(SPACE.xs)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._look)
        self.sums = label("", "strong", wrap=True)
        self.table = QTableWidget(0, _OTHER + 1)
        self.table.setAccessibleName(self.tr("Barang dan perubahannya"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.begin_button = primary_button(self.tr("Mulai pesanan baru"), self._begin)
        self.begin_button.setEnabled(False)
        self._lay_out()
        self.resize(
            min(scaled(_WIDTH), max(1, parent.window().width() - 48)),
            min(scaled(_HEIGHT), max(1, parent.window().height() - 48)),
        )
        services_ = services
        tasks.run(lambda _: services_.again().earlier(), done=self._show_orders, lane="read", key="again-orders")

    def _show_orders(self, orders: Sequence[OrderSummary]) -> None:
        self.list.blockSignals(True)
        for order in orders:
            words = f"{day_text(order.order_date)} · {order.number}\n"
            words += f"{one_line(order.vendor)} · {format_rupiah(order.total)}"
            item = QListWidgetItem(words)
            item.setToolTip(plain_tooltip(order.purpose))
            item.setData(_ID, order.order_id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        ids = [order.order_id for order in orders]
        if not ids:
            self.sums.setText(self.tr("Belum ada pesanan terdahulu."))
            return
        self.list.setCurrentRow(ids.index(self._wanted) if self._wanted in ids else 0)
        self.list.setFocus()

    def _look(self) -> None:
        chosen = self.list.selectedItems()
        if not chosen:
            return
        services, order_id = self._services, str(chosen[0].data(_ID))
        self._tasks.run(lambda _: services.again().look(order_id), done=self._show, lane="read", key="again-order")

    def _show(self, view: AgainView) -> None:
        self.view = view
        gone = sum(line.state == "gone" for line in view.lines)
        words = self.tr("Dulu {then}, hari ini {now} dengan pajak.").format(
            then=format_rupiah(view.then), now=format_rupiah(view.now)
        )
        if gone:
            words += " " + self.tr("{n} barang tidak ditawarkan lagi dan tidak ikut.").format(n=gone)
        self.sums.setText(words)
        self.table.setRowCount(len(view.lines))
        for row, line in enumerate(view.lines):
            self._row(row, line)
        self.table.resizeRowsToContents()
        self.begin_button.setEnabled(bool(view.kept.items))

    def _row(self, row: int, line: GoodsAgain) -> None:
        now = format_rupiah(line.now) if line.now is not None else "–"
        texts = {
            _NAME: one_line(line.name),
            _COUNT: f"{count_text(line.quantity)} {line.unit}".strip(),
            _THEN: format_rupiah(line.then),
            _NOW: now,
            _CHANGE: self._change(line),
            _OTHER: self._other(line),
        }
        colours = current_colours()
        tint = {"dearer": colours.attention, "gone": colours.stop, "cheaper": colours.good}.get(line.state, "")
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tooltip(text))
            if column in (_COUNT, _THEN, _NOW):
                item.setData(Qt.ItemDataRole.TextAlignmentRole, MONEY_ALIGNMENT)
            if column == _CHANGE and tint:
                item.setForeground(QColor(tint))
            self.table.setItem(row, column, item)

    def _change(self, line: GoodsAgain) -> str:
        if line.now is None:
            return self.tr("✕ tidak ditawarkan lagi")
        if line.state == "same":
            return self.tr("tetap")
        amount = format_rupiah(abs(line.now - line.then))
        return (self.tr("▲ naik {amount}") if line.state == "dearer" else self.tr("▼ turun {amount}")).format(
            amount=amount
        )

    def _other(self, line: GoodsAgain) -> str:
        if line.other is None:
            return ""
        return " · ".join(
            (format_rupiah(line.other.price_with_tax), one_line(line.other.vendor), CHANNEL_LABELS[line.other.channel])
        )

    def _begin(self) -> None:
        if self.view is not None:
            self.begun.emit(self.view)
            self.accept()

    def _lay_out(self) -> None:
        heads = (
            self.tr("Barang"),
            self.tr("Jumlah"),
            self.tr("Dulu"),
            self.tr("Hari ini"),
            self.tr("Perubahan"),
            self.tr("Penawaran lain yang lebih murah"),
        )
        self.table.setHorizontalHeaderLabels(list(heads))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_OTHER, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.m)
        body = QHBoxLayout()
        body.setSpacing(SPACE.l)
        right = QVBoxLayout()
        right.setSpacing(SPACE.s)
        right.addWidget(self.sums)
        right.addWidget(self.table, 1)
        body.addWidget(self.list)
        body.addLayout(right, 1)
        column.addLayout(body, 1)
        column.addWidget(
            label(
                self.tr("Barang masuk ke keranjang dengan harga hari ini; jumlahnya dapat diubah."), "small", wrap=True
            )
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(plain_button(self.tr("Tutup"), self.close))
        buttons.addWidget(self.begin_button)
        column.addLayout(buttons)
