"""The forms of one person: new, changed, a new password, an end with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.people.panel_form import PanelForm, password_field, passwords_agree
from blangkon_desktop.ui.people.services import NewPerson
from blangkon_desktop.ui.people.words import nip_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.usecases.manage_people import PersonChange
from blangkon_desktop.usecases.people_views import PersonRow

POSITIONS = (
    "Kepala Bidang ",
    "Kepala Subbagian ",
    "Sekretaris Dinas",
    "Kepala Dinas selaku Pengguna Anggaran",
    "Pengguna Anggaran selaku Pejabat Pembuat Komitmen",
    "Kuasa Pengguna Anggaran selaku Pejabat Pembuat Komitmen",
)
"""Offices to begin with; papers print what is written, in Indonesian."""

_DOWN = 5
"""Roles in one column."""


class RoleTicks(QWidget):
    """A tick for each role, in two columns: those who decide and buy, those who keep and pay."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.s)
        grid.setVerticalSpacing(0)
        self.ticks: dict[Role, QCheckBox] = {}
        for at, role in enumerate(Role):
            tick = QCheckBox(ROLE_LABELS[role].text(language))
            self.ticks[role] = tick
            grid.addWidget(tick, at % _DOWN, at // _DOWN)

    @property
    def roles(self) -> frozenset[Role]:
        """The roles ticked."""
        return frozenset(role for role, tick in self.ticks.items() if tick.isChecked())

    def set_roles(self, roles: frozenset[Role]) -> None:
        """Tick these."""
        for role, tick in self.ticks.items():
            tick.setChecked(role in roles)


class PersonForm(PanelForm):
    """Add somebody, or change somebody who is there."""

    FIELDS: ClassVar[Mapping[str, str]] = {"role": "roles"}

    def __init__(self, language: Language, person: PersonRow | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("PersonForm", "Tambah orang") if person is None else person.name
        super().__init__(title, translate("PersonForm", "Simpan"))
        self.person = person
        self.user, self.name, self.nip, self.rank = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.position = QComboBox()
        self.position.setEditable(True)
        self.position.addItems(POSITIONS)
        self.position.setCurrentText("")
        self.position.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.position.setMinimumContentsLength(16)
        self.position.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.roles = RoleTicks(language)
        self.password = password_field()
        for field, most in ((self.user, 40), (self.name, 120), (self.nip, 24), (self.rank, 60)):
            field.setMaxLength(most)
        self._lay_out()
        if person is not None:
            self.name.setText(person.name)
            self.nip.setText(nip_text(person.nip))
            self.rank.setText(person.rank)
            self.position.setCurrentText(person.position)
            self.roles.set_roles(person.own_roles)

    def first_field(self) -> QWidget:
        """The user name of somebody new, else the name."""
        return self.user if self.person is None else self.name

    def is_filled(self) -> bool:
        """A name, and for somebody new what signing in needs."""
        if self.person is None and not self.require("user", self.tr("Nama pengguna belum diisi.")):
            return False
        if not self.require("name", self.tr("Nama belum diisi.")):
            return False
        return self.person is not None or self.require("password", self.tr("Kata sandi awal belum diisi."))

    def new(self) -> NewPerson:
        """What is typed of somebody new."""
        return NewPerson(
            self.user.text(),
            self.name.text(),
            self.nip.text(),
            self.rank.text(),
            self.position.currentText(),
            self.roles.roles,
            self.password.text(),
        )

    def change(self) -> PersonChange:
        """What the form makes of somebody."""
        return PersonChange(
            self.name.text(), self.nip.text(), self.rank.text(), self.position.currentText(), self.roles.roles
        )

    def _lay_out(self) -> None:
        if self.person is None:
            self.rows.add(
                "user", self.tr("Nama pengguna"), self.user, self.tr("Untuk masuk: huruf, angka, titik atau garis.")
            )
        self.rows.add("name", self.tr("Nama lengkap dengan gelar"), self.name)
        self.rows.add("nip", self.tr("NIP"), self.nip)
        self.rows.add("rank", self.tr("Pangkat, golongan"), self.rank)
        where = self.tr("Tercetak di berkas. Pilih contoh atau tulis sendiri.")
        self.rows.add("position", self.tr("Jabatan"), self.position, where)
        self.rows.add(
            "roles", self.tr("Peran"), self.roles, self.tr("Boleh lebih dari satu; tanpa peran hanya melihat.")
        )
        if self.person is None:
            self.rows.add(
                "password", self.tr("Kata sandi awal"), self.password, self.tr("Paling sedikit 8 huruf atau angka.")
            )


class PasswordForm(PanelForm):
    """The administrator gives somebody a new password."""

    def __init__(self, name: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("PasswordForm", "Kata sandi baru untuk {name}").format(name=name),
            translate("PasswordForm", "Ganti kata sandi"),
            hint=translate("PasswordForm", "Sampaikan langsung kepada orangnya; ia dapat menggantinya di Pengaturan."),
        )
        self.password, self.again = password_field(), password_field()
        self.rows.add(
            "password", self.tr("Kata sandi baru"), self.password, self.tr("Paling sedikit 8 huruf atau angka.")
        )
        self.rows.add("again", self.tr("Ulangi kata sandi"), self.again)

    def first_field(self) -> QWidget:
        """The new password."""
        return self.password

    def is_filled(self) -> bool:
        """The same twice."""
        return self.require("password", self.tr("Kata sandi belum diisi.")) and passwords_agree(
            self, "password", "again", self.tr("Tidak sama dengan yang di atas.")
        )


class ReasonForm(PanelForm):
    """A decision with its reason, which stays in the records."""

    def __init__(self, title: str, confirm: str, hint: str, *, dangerous: bool = False) -> None:
        super().__init__(title, confirm, hint=hint, dangerous=dangerous)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(scaled(76))
        self.rows.add("reason", self.tr("Alasan"), self.reason)

    @property
    def text(self) -> str:
        """The reason."""
        return self.reason.toPlainText().strip()

    def first_field(self) -> QWidget:
        """The reason."""
        return self.reason

    def is_filled(self) -> bool:
        """A reason is written."""
        return bool(self.text) or not self.rows.show_error("reason", self.tr("Tulis alasannya dahulu."))
