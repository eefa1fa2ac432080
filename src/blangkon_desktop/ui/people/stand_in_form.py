"""The form of a letter: who stands in for whom, as what, by which letter, from when until when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.stand_in import KIND_LABELS, OFFICES, StandInKind
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.people.panel_form import PanelForm
from blangkon_desktop.ui.people.person_form import ReasonForm
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.usecases.manage_stand_ins import StandInRequest
from blangkon_desktop.usecases.people_views import PersonRow


class StandInForm(PanelForm):
    """Begins with a person: as the official who is away if they hold an office, else as the one who stands in."""

    FIELDS: ClassVar[Mapping[str, str]] = {"for_user": "official", "user": "deputy", "from": "since", "to": "until"}

    def __init__(
        self, people: tuple[PersonRow, ...], person: PersonRow, today: date, language: Language
    ) -> None:  # fmt: skip
        translate = QCoreApplication.translate
        super().__init__(
            translate("StandInForm", "Catat Plt. atau Plh."),
            translate("StandInForm", "Simpan surat"),
            hint=translate("StandInForm", "Wewenang dan nama pada berkas mengikuti tanggal surat ini."),
        )
        self._people = people
        self.official, self.role, self.deputy, self.kind = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for box in (self.official, self.role, self.deputy, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        self.letter, self.reason = QLineEdit(), QLineEdit()
        self.letter.setMaxLength(80)
        self.reason.setMaxLength(200)
        self.letter_date, self.since, self.until = (day_field(today) for _ in range(3))
        self.open_end = QCheckBox(self.tr("Sampai ada pejabat baru"))
        self._language: Language = language
        for row in people:
            if row.own_roles & set(OFFICES):
                self.official.addItem(row.name, row.user)
            if row.active:
                self.deputy.addItem(row.name, row.user)
        for kind in (StandInKind.PLH, StandInKind.PLT):
            self.kind.addItem(KIND_LABELS[kind].text(language), kind.value)
        self._lay_out()
        self.official.currentIndexChanged.connect(self._show_offices)
        self.kind.currentIndexChanged.connect(self._show_end)
        self.open_end.toggled.connect(lambda on: self.until.setEnabled(not on))
        at = self.official.findData(person.user)
        self.official.setCurrentIndex(max(at, 0))
        self.deputy.setCurrentIndex(self.deputy.findData(person.user) if at < 0 else -1)
        self._show_offices()
        self._show_end()

    def first_field(self) -> QWidget:
        """Who stands in, or who is away where that is known."""
        return self.deputy if self.deputy.currentIndex() < 0 else self.official

    def is_filled(self) -> bool:
        """Two people, an office and a number."""
        if self.official.currentIndex() < 0 or self.role.currentIndex() < 0:
            return not self.rows.show_error("official", self.tr("Pilih pejabat yang digantikan."))
        if self.deputy.currentIndex() < 0:
            return not self.rows.show_error("deputy", self.tr("Pilih siapa yang menggantikan."))
        return self.require("letter", self.tr("Nomor surat belum diisi."))

    def request(self) -> StandInRequest:
        """What is filled in."""
        return StandInRequest(
            user=str(self.deputy.currentData()),
            official=str(self.official.currentData()),
            role=Role(str(self.role.currentData())),
            kind=StandInKind(str(self.kind.currentData())),
            letter=self.letter.text(),
            letter_date=day_of(self.letter_date),
            since=day_of(self.since),
            until=None if self.open_end.isChecked() else day_of(self.until),
            reason=self.reason.text(),
        )

    def _show_offices(self, _at: int = 0) -> None:
        chosen = next((row for row in self._people if row.user == self.official.currentData()), None)
        before = self.role.currentData()
        self.role.clear()
        for role in OFFICES:
            if chosen is not None and role in chosen.own_roles:
                self.role.addItem(ROLE_LABELS[role].text(self._language), role.value)
        self.role.setCurrentIndex(max(0, self.role.findData(before)) if self.role.count() else -1)

    def _show_end(self, _at: int = 0) -> None:
        plt = self.kind.currentData() == StandInKind.PLT.value
        self.open_end.setVisible(plt)
        self.open_end.setChecked(plt)

    def _lay_out(self) -> None:
        rows = self.rows
        rows.add("official", self.tr("Pejabat yang digantikan"), self.official)
        rows.add("role", self.tr("Jabatannya"), self.role)
        rows.add("deputy", self.tr("Digantikan oleh"), self.deputy)
        rows.add("kind", self.tr("Sebagai"), self.kind)
        rows.add("letter", self.tr("Nomor surat"), self.letter)
        rows.add("letter_date", self.tr("Tanggal surat"), self.letter_date)
        rows.add("since", self.tr("Hari pertama"), self.since)
        last = QWidget()
        line = QHBoxLayout(last)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.m)
        line.addWidget(self.until)
        line.addWidget(self.open_end)
        line.addStretch(1)
        self.until.setAccessibleName(self.tr("Hari terakhir"))
        last.setFocusProxy(self.until)
        rows.add("until", self.tr("Hari terakhir, ikut dihitung"), last)
        rows.add("reason", self.tr("Sebab (boleh kosong)"), self.reason)


class EndLetterForm(ReasonForm):
    """End a letter before its last day."""

    FIELDS: ClassVar[Mapping[str, str]] = {"last_day": "day"}

    def __init__(self, title: str, today: date) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            title,
            translate("EndLetterForm", "Akhiri surat"),
            translate("EndLetterForm", "Sesudah hari terakhir ini wewenang kembali kepada pejabatnya."),
        )
        self.day = day_field(today)
        self.rows.add("day", self.tr("Hari terakhir, ikut dihitung"), self.day)


def day_field(day: date) -> QDateEdit:
    """A date with its calendar."""
    made = QDateEdit()
    made.setCalendarPopup(True)
    made.setDisplayFormat("dd-MM-yyyy")
    made.setDate(QDate(day.year, day.month, day.day))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def day_of(field: QDateEdit) -> date:
    """The date of a field."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
