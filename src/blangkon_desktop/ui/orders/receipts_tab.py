"""What has come of an order: three plain numbers per line, and each receipt with inspection, photos, lateness."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.receipt import INSPECTION_LABELS, InspectionResult, Receipt, ReceiptLine
from blangkon_desktop.domain.receiving import late_days, received_well, still_due
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.pictures import PhotoRow
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.steps import has_room
from blangkon_desktop.ui.orders.words import pieces_text
from blangkon_desktop.ui.style import SPACE, State
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label, set_state
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.ui.widgets.times import day_text

_STATES: dict[InspectionResult, State] = {
    InspectionResult.ACCEPTED: "good",
    InspectionResult.WITH_NOTES: "attention",
    InspectionResult.REJECTED: "stop",
}
ROOM = "receiving"


class ReceiptsTab(ScrollColumn):
    """`go` carries the room of receiving and the order's id."""

    go = Signal(str, str)

    def __init__(self, services: OrderServices, tasks: TaskRunner) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Penerimaan"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._services, self._tasks = services, tasks
        self.body.setContentsMargins(0, SPACE.m, SPACE.s, 0)
        self.body.setSpacing(SPACE.m)
        self._order_id = ""
        self.room: QPushButton = plain_button(
            self.tr("Buka di Penerimaan"), lambda: self.go.emit(ROOM, self._order_id), icon="package"
        )
        self.nothing = label("", "quiet", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.nothing, 1)
        row.addWidget(self.room)
        self.body.addLayout(row)
        self._numbers: QWidget | None = None
        self._cards: QWidget | None = None
        self.counts: dict[int, tuple[int, int, int, int]] = {}
        self.body.addStretch(1)

    def show_order(self, facts: OrderFacts) -> None:
        """Show what came."""
        order = facts.order
        self._order_id = order.order_id
        self.nothing.setText("" if order.receipts else self._nothing_yet(facts))
        self.room.setVisible(has_room(ROOM) and bool(order.placed_on))
        for old in (self._numbers, self._cards):
            if old is not None:
                self.body.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._numbers, self._cards = QWidget(), QWidget()
        self._numbers.setLayout(self._lines(facts))
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for receipt in reversed(order.receipts):
            column.addWidget(self._receipt(facts, receipt))
        for at, part in ((0, self._numbers), (2, self._cards)):
            part.setProperty("surface", "none")
            self.body.insertWidget(at, part)
            part.show()

    def _nothing_yet(self, facts: OrderFacts) -> str:
        if facts.order.placed_on:
            return self.tr("Belum ada barang yang diterima.")
        return self.tr("Barang dapat diterima sesudah pesanan dicatat di kanalnya.")

    def _lines(self, facts: OrderFacts) -> QGridLayout:
        """Ordered, received well, refused: whole numbers, and what is still due."""
        order = facts.order
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.xl)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        heads = (self.tr("Dipesan"), self.tr("Diterima baik"), self.tr("Ditolak"), self.tr("Masih ditunggu"))
        grid.addWidget(label(self.tr("Barang"), "field"), 0, 0)
        for column, head in enumerate(heads, start=1):
            grid.addWidget(label(head, "field"), 0, column, right)
        self.counts = {}
        for row, line in enumerate(order.content.lines, start=1):
            came = sum(x.received for r in order.receipts for x in r.lines if x.line == line.n)
            good = received_well(order.receipts, line.n)
            numbers = (line.quantity, good, came - good, still_due(order, line))
            self.counts[line.n] = numbers
            grid.addWidget(ElidedLabel(f"{line.n}. {line.name}"), row, 0)
            for column, number in enumerate(numbers, start=1):
                cell = label(pieces_text(number, line.unit), "strong" if column == 2 else "body")
                cell.setAccessibleName(f"{line.name}, {heads[column - 1]}: {cell.text()}")
                if column == 3 and number:
                    set_state(cell, "attention")
                grid.addWidget(cell, row, column, right)
        return grid

    def _receipt(self, facts: OrderFacts, receipt: Receipt) -> Card:
        title = self.tr("Penerimaan ke-{n} · {day}").format(n=receipt.n, day=day_text(receipt.date))
        card = Card(title)
        inspection = receipt.inspection
        if inspection is None:
            card.set_corner(StatusChip("attention", self.tr("Belum diperiksa")))
        else:
            word = INSPECTION_LABELS[inspection.result].text(self._services.language)
            card.set_corner(StatusChip(_STATES[inspection.result], word))
        note = self.tr("Surat jalan {number}").format(number=receipt.delivery_note) if receipt.delivery_note else ""
        by = self.tr("diterima {name}").format(name=facts.name(receipt.received_by))
        card.body.addWidget(label(" · ".join(filter(None, (note, by))), "quiet", wrap=True))
        for row in receipt.lines:
            card.body.addWidget(label(self._row(facts, row), "body", wrap=True, selectable=True))
        if inspection is not None:
            words = self.tr("Diperiksa {day} oleh {name}")
            said = words.format(day=day_text(inspection.date), name=facts.name(inspection.by))
            text = f"{said}: {inspection.notes}" if inspection.notes else f"{said}."
            card.body.addWidget(label(text, "body", wrap=True))
        days = late_days(facts.order, receipt)
        if days:
            words = self.tr("▲ Terlambat {n} hari dari {day}; denda {amount}.")
            late = words.format(
                n=days,
                day=day_text(facts.order.content.delivery_by),
                amount=format_rupiah(facts.penalties.get(receipt.n, 0)),
            )
            said_late = label(late, "body", wrap=True)
            set_state(said_late, "attention")
            card.body.addWidget(said_late)
        if receipt.photos:
            card.body.addWidget(PhotoRow(receipt.photos, self._services, self._tasks))
        return card

    def _row(self, facts: OrderFacts, row: ReceiptLine) -> str:
        line = next((x for x in facts.order.content.lines if x.n == row.line), None)
        name, unit = (line.name, line.unit) if line else (str(row.line), "")
        words = self.tr("{name}: datang {came}, baik {good}, ditolak {refused}")
        text = words.format(name=name, came=pieces_text(row.received, unit), good=row.good, refused=row.refused)
        serials = self.tr("nomor seri {numbers}").format(numbers=", ".join(row.serials)) if row.serials else ""
        return " · ".join(filter(None, (text, row.condition, row.note, serials)))
