"""The PPK's inspection of a receipt: checklist, result, notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QRadioButton

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receipt import INSPECTION_LABELS, InspectionResult, Receipt
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.checks import CHECKS, check_words
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.fields import DayField, FieldGrid, kept_day
from blangkon_desktop.ui.fulfilment.form import Step, WorkForm
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.receive_goods import InspectionRequest


class InspectionForm(WorkForm):
    """Says whether what came is what was ordered."""

    def __init__(self, facts: WorkFacts, receipt: Receipt, language: Language) -> None:
        super().__init__(f"inspection#{receipt.n}", "", "")
        self.confirm = self.tr("Simpan pemeriksaan")
        self.done_words = self.tr("Pemeriksaan barang pesanan {number} dicatat.")
        self._n, self._language = receipt.n, language
        card = Card(self.tr("Periksa penerimaan ke-{n}").format(n=receipt.n), kind="chosen")
        self.tick_all = quiet_button(self.tr("Centang semua"), self._tick_all, key="Ctrl+B")
        card.set_corner(self.tick_all)
        self.boxes = {code: QCheckBox(word) for code, word in check_words().items()}
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(SPACE.l)
        for at, box in enumerate(self.boxes.values()):
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _on: self.edited.emit())
            boxes.addWidget(box, at // 3, at % 3)
        card.body.addLayout(boxes)
        self.results = {result: QRadioButton(word.text(language)) for result, word in INSPECTION_LABELS.items()}
        card.body.addLayout(self._choices())
        self.grid = FieldGrid(1)
        today = facts.now.date()
        self.day, self.notes = DayField(today, last=today), QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(scaled(64))
        self.grid.add("notes", self.tr("Catatan pemeriksaan"), self.notes)
        self.grid.add("date", self.tr("Tanggal pemeriksaan"), self.day)
        card.body.addWidget(self.grid)
        self.column.addWidget(card)
        self.notes.textChanged.connect(self._changed)
        self.day.dateChanged.connect(self._changed)
        self._changed()

    @property
    def result(self) -> InspectionResult:
        """What is chosen."""
        return next(result for result, radio in self.results.items() if radio.isChecked())

    def fields(self) -> Mapping[str, Any]:
        """What is typed."""
        return {
            "date": self.day.day.isoformat(),
            "result": self.result.value,
            "notes": self.notes.toPlainText(),
            "checks": [code for code, box in self.boxes.items() if box.isChecked()],
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        self.day.show_day(kept_day(fields.get("date"), self.day.day))
        self.notes.setPlainText(str(fields.get("notes") or ""))
        checks = fields.get("checks")
        for code, box in self.boxes.items():
            box.setChecked(isinstance(checks, list) and code in checks)
        for result, radio in self.results.items():
            if result.value == fields.get("result"):
                radio.setChecked(True)

    def obstacle(self) -> str:
        """Notes are needed unless all is accepted."""
        needs = self.result is not InspectionResult.ACCEPTED and not self.notes.toPlainText().strip()
        return self.tr("Tulis apa yang tidak sesuai di catatan pemeriksaan.") if needs else ""

    def step(self) -> Step:
        """Record the inspection."""
        n, checks = self._n, tuple(code for code in CHECKS if self.boxes[code].isChecked())
        request = InspectionRequest(self.day.day, self.result, self.notes.toPlainText(), checks)

        def take(services: FulfilmentServices, person: Person, order: Order) -> Order:
            return services.receiving().inspect(person, order.order_id, request, n, seen=order.head)

        return take

    def show_error(self, error: BlangkonError) -> bool:
        """Dates and notes have their own places."""
        words = f"{error.title.text(self._language)} {error.next_step.text(self._language)}"
        return self.grid.say(error.field or "", words)

    def start(self) -> None:
        """The first box."""
        self.boxes[CHECKS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick_all(self) -> None:
        for box in self.boxes.values():
            box.setChecked(True)

    def _changed(self) -> None:
        rejected = self.result is InspectionResult.REJECTED
        hint = self.tr("Wajib bila ada yang tidak sesuai.")
        if rejected:
            hint = self.tr("Seluruh penerimaan ini tidak dihitung diterima; barangnya kembali menjadi sisa pesanan.")
        self.grid.say("notes", hint=hint)
        self.grid.say("date")
        self.edited.emit()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(label(self.tr("Hasil"), "field"))
        group = QButtonGroup(self)
        for radio in self.results.values():
            radio.setAccessibleName(radio.text())
            group.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        self.results[InspectionResult.ACCEPTED].setChecked(True)
        for radio in self.results.values():
            radio.toggled.connect(lambda on: self._changed() if on else None)
        return row
