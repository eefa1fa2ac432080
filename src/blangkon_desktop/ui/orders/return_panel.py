"""Sending an order back: what is to be mended, and comments on single lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from blangkon_desktop.domain.order import Order
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.panel import DecisionPanel, ReasonField
from blangkon_desktop.ui.orders.steps import Decision, Desk
from blangkon_desktop.ui.orders.words import pieces_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label


class ReturnPanel(DecisionPanel):
    """A pending amendment goes back as a whole: the order is then as it was approved."""

    def __init__(self, facts: OrderFacts) -> None:
        translate = QCoreApplication.translate
        title = translate("ReturnPanel", "Kembalikan dengan catatan")
        super().__init__(title, translate("ReturnPanel", "Kembalikan"))
        self.reason = ReasonField(
            self.tr("Apa yang perlu diperbaiki?"),
            self.tr("Misalnya: jumlah kertas terlalu banyak untuk dua hari rapat"),
        )
        self.content.addWidget(self.reason)
        self.comments: dict[int, QLineEdit] = {}
        if facts.order.pending_amendment is None:
            self.add_part(self.tr("Catatan pada barang (boleh kosong)"), self._lines(facts))
        else:
            said = self.tr("Perubahannya ditarik; pesanan kembali seperti yang sudah disetujui.")
            self.content.addWidget(label(said, "quiet", wrap=True))
        self.finish()

    def start(self) -> None:
        """The cursor into the reason."""
        self.reason.focus()

    def press(self) -> None:
        """Confirm with a reason."""
        if not self.reason.ask():
            return
        text = self.reason.text
        comments = {n: field.text().strip() for n, field in self.comments.items() if field.text().strip()}

        def act(desk: Desk) -> Order:
            approving, order = desk.services.approving(), desk.order
            return approving.send_back(desk.person, order.order_id, text, comments=comments, seen=order.head)

        self.decided.emit(Decision("return", act))

    def _lines(self, facts: OrderFacts) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for at, line in enumerate(facts.order.content.lines):
            field = QLineEdit()
            field.setMaxLength(200)
            field.setMinimumWidth(scaled(160))
            field.setAccessibleName(self.tr("Catatan untuk {name}").format(name=line.name))
            grid.addWidget(ElidedLabel(f"{line.n}. {line.name} · {pieces_text(line.quantity, line.unit)}"), at, 0)
            grid.addWidget(field, at, 1)
            self.comments[line.n] = field
        return inside
