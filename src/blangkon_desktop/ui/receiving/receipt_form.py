"""The form of a delivery: delivery note, day, three numbers per line, photos."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receiving import still_due
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.fields import DayField, FieldGrid, kept_day
from blangkon_desktop.ui.fulfilment.form import Step, WorkForm
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.receiving.line_block import LineBlock
from blangkon_desktop.ui.receiving.numbers import recorded
from blangkon_desktop.ui.receiving.photo_box import PhotoBox
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.receive_goods import ReceiptRequest

_NUMBER = 76


class ReceiptForm(WorkForm):
    """Takes in what came today."""

    def __init__(self, facts: WorkFacts, language: Language, tasks: TaskRunner) -> None:
        n = len(facts.order.receipts) + 1
        super().__init__(f"receipt#{n}", "", "")
        self.confirm = self.tr("Simpan penerimaan")
        self.done_words = self.tr("Penerimaan barang pesanan {number} dicatat.")
        self._facts, self._language = facts, language
        card = Card(self.tr("Catat penerimaan ke-{n}").format(n=n), kind="chosen")
        self.all_good = plain_button(self.tr("Semua datang baik"), self._all_good, key="Ctrl+B")
        card.set_corner(self.all_good)
        today = facts.now.date()
        self.grid = FieldGrid(2)
        self.note, self.day = QLineEdit(), DayField(today, last=today)
        self.note.setMaxLength(80)
        self.note.setPlaceholderText(self.tr("Misalnya: SJ-0412"))
        self.grid.add("delivery_note", self.tr("Nomor surat jalan"), self.note)
        self.grid.add("date", self.tr("Tanggal barang datang"), self.day)
        card.body.addWidget(self.grid)
        self.blocks: tuple[LineBlock, ...] = tuple(
            LineBlock(x, still_due(facts.order, x)) for x in facts.order.content.lines if still_due(facts.order, x)
        )
        card.body.addWidget(self._table())
        self.photos = PhotoBox(tasks)
        card.body.addWidget(self.photos)
        self.column.addWidget(card)
        self._connect()

    def fields(self) -> Mapping[str, Any]:
        """What is typed."""
        return {
            "date": self.day.day.isoformat(),
            "delivery_note": self.note.text(),
            "lines": {str(block.line.n): block.fields() for block in self.blocks},
            "photos": list(self.photos.paths),
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        self.day.show_day(kept_day(fields.get("date"), self.day.day))
        self.note.setText(str(fields.get("delivery_note") or ""))
        lines, photos = fields.get("lines"), fields.get("photos")
        for block in self.blocks:
            kept = lines.get(str(block.line.n)) if isinstance(lines, dict) else None
            if isinstance(kept, dict):
                block.restore(kept)
        if isinstance(photos, list):
            self.photos.set_paths([str(path) for path in photos])

    def obstacle(self) -> str:
        """Why the receipt can't be saved yet."""
        if any(block.typed.problem(block.left) for block in self.blocks):
            return self.tr("Ada jumlah yang belum cocok; lihat di bawah barangnya.")
        if not any(block.typed.came for block in self.blocks):
            return self.tr("Isi jumlah yang datang, atau tekan «Semua datang baik».")
        return ""

    def step(self) -> Step:
        """Record the receipt."""
        typed = [block.typed for block in self.blocks]
        request = ReceiptRequest(self.day.day, recorded(typed), self.note.text(), self.photos.paths)

        def take(services: FulfilmentServices, person: Person, order: Order) -> Order:
            return services.receiving().receive(person, order.order_id, request, seen=order.head)

        return take

    def show_error(self, error: BlangkonError) -> bool:
        """Dates belong under the day."""
        if error.field != "date":
            return False
        self.grid.say("date", f"{error.title.text(self._language)} {error.next_step.text(self._language)}")
        self.grid.focus("date")
        return True

    def start(self) -> None:
        """The delivery note."""
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _all_good(self) -> None:
        for block in self.blocks:
            block.all_good()

    def _connect(self) -> None:
        self.note.textEdited.connect(lambda _text: self.edited.emit())
        self.day.dateChanged.connect(self._day_changed)
        self.photos.edited.connect(self.edited)
        for block, after in zip(self.blocks, [*self.blocks[1:], None], strict=True):
            block.edited.connect(self.edited)
            target = after.came if after is not None else self.photos.choose
            block.next_wanted.connect(lambda target=target: target.setFocus(Qt.FocusReason.TabFocusReason))

    def _day_changed(self) -> None:
        days = (self.day.day - kept_day(self._facts.order.content.delivery_by, self.day.day)).days
        late = self.tr("{n} hari sesudah batas kirim; dendanya dihitung sendiri.").format(n=days)
        self.grid.say("date", hint=late if days > 0 else "")
        self.edited.emit()

    def _table(self) -> QWidget:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heads = QGridLayout()
        heads.setHorizontalSpacing(SPACE.m)
        heads.setColumnStretch(0, 1)
        words = (self.tr("Barang"), self.tr("Sisa"), self.tr("Datang"), self.tr("Baik"), self.tr("Ditolak"))
        for at, word in enumerate(words):
            head = label(word, "field")
            if at:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
                head.setFixedWidth(scaled(_NUMBER))
            heads.addWidget(head, 0, at)
        column.addLayout(heads)
        for block in self.blocks:
            column.addWidget(line())
            column.addWidget(block)
        told = self.tr("Sisa = dipesan dikurangi yang sudah datang baik. Ditolak = datang dikurangi baik.")
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE.s, 0, 0)
        row.addWidget(label(told, "small", wrap=True))
        column.addLayout(row)
        return table
