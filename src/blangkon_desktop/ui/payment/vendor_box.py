"""What the treasurer was shown of the vendor's tax status; it decides article and rate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSpinBox, QWidget

from blangkon_desktop.domain.order import VendorCopy
from blangkon_desktop.domain.tax_facts import UmkmLetter
from blangkon_desktop.domain.tax_vendor import tax_vendor
from blangkon_desktop.ui.fulfilment.fields import DayField, FieldGrid, kept_day
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.usecases.payment_request import VendorTax

_FIRST_YEAR = 2013
"""The final regime began with PP 46/2013."""


class VendorBox(Card):
    """`edited` follows each change."""

    edited = Signal()

    def __init__(self, vendor: VendorCopy, today: date) -> None:
        super().__init__(self.tr("Status pajak penyedia"))
        known = tax_vendor(vendor)
        self.form = QComboBox()
        for code, words in form_words().items():
            self.form.addItem(words, code)
        self.form.setCurrentIndex(self.form.findData(known.form))
        self.boxes = {
            "pkp": QCheckBox(self.tr("PKP (berfaktur pajak)")),
            "npwp": QCheckBox(self.tr("NPWP/NIK sah")),
            "umkm": QCheckBox(self.tr("Surat keterangan UMKM")),
            "pph22": QCheckBox(self.tr("SKB PPh 22")),
            "pph23": QCheckBox(self.tr("SKB PPh 23")),
            "turnover": QCheckBox(self.tr("Omzet sampai Rp500 juta")),
        }
        self.boxes["pkp"].setChecked(known.pkp)
        self.boxes["npwp"].setChecked(known.npwp)
        head = FieldGrid(1)
        head.add("form", self.tr("Bentuk usaha"), self.form)
        self.body.addWidget(head)
        self.body.addWidget(self._ticks())
        self.year, self.until = QSpinBox(), DayField(today.replace(month=12, day=31))
        self.year.setRange(_FIRST_YEAR, today.year)
        self.year.setValue(today.year)
        self.year.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.letter = FieldGrid(2)
        year_hint = self.tr("Tahun pajak pertama dengan PPh final; batas waktunya dihitung dari sini.")
        self.letter.add("year", self.tr("Tahun pajak pertama"), self.year, year_hint)
        self.letter.add("until", self.tr("Surat berlaku sampai"), self.until)
        self.standing = label("", "small", wrap=True)
        self.body.addWidget(self.letter)
        self.body.addWidget(self.standing)
        self.form.currentIndexChanged.connect(lambda _at: self._changed())
        self.year.valueChanged.connect(lambda _year: self._changed())
        self.until.dateChanged.connect(lambda _day: self._changed())
        for box in self.boxes.values():
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _on: self._changed())
        self._show()

    @property
    def shown(self) -> VendorTax:
        """What the treasurer was shown."""
        ticked = {name for name, box in self.boxes.items() if box.isChecked()}
        letter = UmkmLetter(True, self.year.value(), self.until.day) if "umkm" in ticked else None
        return VendorTax(
            form=str(self.form.currentData()),
            pkp="pkp" in ticked,
            npwp="npwp" in ticked,
            umkm_letter=letter,
            skb=frozenset(ticked & {"pph22", "pph23"}),
            turnover_statement="turnover" in ticked and self.form.currentData() == "op",
        )

    def show_standing(self, applies: bool, reason: str) -> None:
        """Say whether the letter counts on the day of the payment, and why."""
        self.standing.setText(f"✔ {reason}" if applies else f"▲ {reason}")
        set_state(self.standing, "" if applies else "attention")

    def fields(self) -> Mapping[str, Any]:
        """What is typed, for the draft."""
        return {
            "form": self.form.currentData(),
            "ticked": [name for name, box in self.boxes.items() if box.isChecked()],
            "year": self.year.value(),
            "until": self.until.day.isoformat(),
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what `fields` gave."""
        at = self.form.findData(fields.get("form"))
        if at >= 0:
            self.form.setCurrentIndex(at)
        ticked = fields.get("ticked")
        if isinstance(ticked, list):
            for name, box in self.boxes.items():
                box.setChecked(name in ticked)
        if isinstance(fields.get("year"), int):
            self.year.setValue(fields["year"])
        self.until.show_day(kept_day(fields.get("until"), self.until.day))
        self._show()

    def _ticks(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.l)
        for at, box in enumerate(self.boxes.values()):
            grid.addWidget(box, at // 3, at % 3)
        grid.setColumnStretch(2, 1)
        return inside

    def _changed(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        for part in (self.letter, self.standing):
            part.setVisible(self.boxes["umkm"].isChecked())
        self.boxes["turnover"].setVisible(self.form.currentData() == "op")


def form_words() -> dict[str, str]:
    """The legal forms that taxes distinguish."""
    translate = QCoreApplication.translate
    return {
        "op": translate("VendorForms", "Orang pribadi / UD"),
        "cv": translate("VendorForms", "CV"),
        "pt": translate("VendorForms", "PT"),
        "firma": translate("VendorForms", "Firma"),
        "koperasi": translate("VendorForms", "Koperasi"),
        "perseroan-perorangan": translate("VendorForms", "Perseroan perorangan"),
        "bumdes": translate("VendorForms", "BUMDes"),
    }
