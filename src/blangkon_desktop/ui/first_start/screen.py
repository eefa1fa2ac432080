"""A data folder without an office: make a practice office to learn with, or the real one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.icons import SIGN, IconLabel
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.set_up_office import OfficeRequest

_WIDTH = 900


@dataclass(frozen=True, slots=True)
class FirstStartServices:
    """The two ways to begin; both take seconds and are only called through the TaskRunner."""

    make_practice: Callable[[], object]
    make_office: Callable[[OfficeRequest], object]
    year: int


class FirstStartScreen(QWidget):
    """`ready` follows when the folder holds an office."""

    ready = Signal()

    def __init__(self, services: FirstStartServices, tasks: TaskRunner, language: Language = "id") -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAccessibleName(self.tr("Mulai"))
        self._services, self._tasks, self._language = services, tasks, language
        self.practice = primary_button(self.tr("Buat kantor latihan"), self._make_practice)
        self.office = plain_button(self.tr("Buat kantor"), self._make_office)
        self.state = label("", "small", wrap=True)
        self._form = FormRows()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(IconLabel(SIGN, "accent", 40))
        head.addWidget(label(self.tr("Selamat datang di Blangkon"), "display"))
        head.addStretch()
        cards = QHBoxLayout()
        cards.setSpacing(SPACE.l)
        cards.addWidget(self._practice_card(), 1, Qt.AlignmentFlag.AlignTop)
        cards.addWidget(self._office_card(), 1)
        middle = QWidget()
        middle.setMaximumWidth(scaled(_WIDTH))
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        column.addStretch(1)
        column.addLayout(head)
        column.addLayout(cards)
        column.addWidget(self.state)
        column.addStretch(2)

    def _practice_card(self) -> Card:
        card = Card(self.tr("Belajar dahulu"))
        text = self.tr(
            "Kantor latihan berisi 55.082 barang, paket anggaran dan pesanan contoh. "
            "Semua boleh dicoba; tidak ada yang sungguhan."
        )
        card.body.addWidget(label(text, wrap=True))
        card.body.addWidget(label(self.tr("Kata sandi semua pengguna latihan: latihan"), "small", wrap=True))
        card.body.addSpacing(SPACE.m)
        card.body.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignLeft)
        card.setMinimumWidth(scaled(340))
        return card

    def _office_card(self) -> Card:
        card = Card(self.tr("Kantor sungguhan"))
        year = QSpinBox()
        year.setRange(2018, 2100)
        year.setValue(self._services.year)
        password = QLineEdit()
        password.setEchoMode(QLineEdit.EchoMode.Password)
        self._form.add("office", self.tr("Nama OPD"), QLineEdit())
        self._form.add("satker", self.tr("Kode satker"), QLineEdit(), self.tr("Seperti di SiRUP."))
        self._form.add("year", self.tr("Tahun anggaran"), year)
        self._form.add("admin", self.tr("Nama pengguna admin"), QLineEdit("admin"))
        self._form.add("password", self.tr("Kata sandi admin"), password, self.tr("Paling sedikit 8 huruf."))
        card.body.addWidget(self._form)
        card.body.addSpacing(SPACE.s)
        card.body.addWidget(self.office, 0, Qt.AlignmentFlag.AlignLeft)
        card.setMinimumWidth(scaled(380))
        return card

    def field(self, name: str) -> QWidget:
        """A field of the office's form."""
        return self._form.field(name)

    def _text(self, name: str) -> str:
        field = self._form.field(name)
        return field.text() if isinstance(field, QLineEdit) else ""

    def _make_practice(self) -> None:
        self._set_busy(self.tr("Kantor latihan sedang dibuat; ini memakan beberapa detik."))
        make = self._services.make_practice
        self._tasks.run(lambda _: make(), done=self._done, failed=self._refuse, label=self.tr("Membuat kantor latihan"))

    def _make_office(self) -> None:
        self._form.clear_errors()
        year = self._form.field("year")
        request = OfficeRequest(
            self._text("office"),
            self._text("satker"),
            year.value() if isinstance(year, QSpinBox) else self._services.year,
            self._text("admin").strip().lower(),
            self._text("password"),
        )
        self._set_busy(self.tr("Kantor sedang dibuat."))
        make = self._services.make_office
        self._tasks.run(lambda _: make(request), done=self._done, failed=self._refuse, label=self.tr("Membuat kantor"))

    def _set_busy(self, text: str) -> None:
        for button in (self.practice, self.office):
            button.setEnabled(not text)
        self.state.setText(text)

    def _done(self, _made: object) -> None:
        self._set_busy("")
        self.ready.emit()

    def _refuse(self, error: BlangkonError) -> None:
        self._set_busy("")
        texts = (part.text(self._language) for part in (error.title, error.detail, error.next_step))
        said = " ".join(filter(None, texts))
        if not (error.field and self._form.show_error(error.field, said)):
            self.state.setText(said)
