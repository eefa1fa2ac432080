"""“Cetak berkas”: how the papers of one order or of many leave the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.preference_views import Preferences
from blangkon_desktop.usecases.ripe_orders import Choice, say_left_out


class Way(StrEnum):
    """One PDF, a file for each paper, or straight to the printer."""

    ONE = "one"
    FILES = "files"
    PRINTER = "printer"


@dataclass(frozen=True, slots=True)
class BatchChoice:
    """What was chosen; `split` cuts a PDF that is too large to be sent by telephone."""

    way: Way
    size: PaperSize
    two_sided: bool
    split: bool


class BatchDialog(QDialog):
    """`chosen` carries a BatchChoice."""

    chosen = Signal(object)

    def __init__(self, orders: int, liked: Preferences, size: PaperSize, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.setWindowTitle(self.tr("Cetak berkas"))
        self.setMinimumWidth(scaled(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        self.about = label("", "heading", wrap=True)
        column.addWidget(self.about)
        self._say_count(orders)
        said = self.tr("Yang sudah siap diterbitkan dengan nomor; yang belum tercetak sebagai RANCANGAN.")
        column.addWidget(label(said, "quiet", wrap=True))
        self.left_out = label("", "strong", wrap=True)
        self.left_out.hide()
        column.addWidget(self.left_out)
        self._group = QButtonGroup(self)
        self.ways = {
            Way.ONE: QRadioButton(self.tr("Satu PDF dengan sampul, daftar isi, dan penanda")),
            Way.FILES: QRadioButton(self.tr("Satu file per berkas, dalam satu folder")),
            Way.PRINTER: QRadioButton(self.tr("Langsung ke printer, tanpa pratinjau")),
        }
        for button in self.ways.values():
            button.setAccessibleName(button.text())
            self._group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(lambda _on: self._fit())
        form = FormRows()
        self.paper = QComboBox()
        for one in PaperSize:
            width, height = one.millimetres
            self.paper.addItem(f"{one.value.upper()} ({width} × {height} mm)", one.value)
        self.paper.setCurrentIndex(self.paper.findData(size.value))
        form.add("size", self.tr("Kertas"), self.paper)
        column.addWidget(form)
        self.two_sided = QCheckBox(self.tr("Bolak-balik; tiap berkas mulai di halaman depan"))
        self.two_sided.setChecked(liked.two_sided)
        self.split = QCheckBox(self.tr("Bagi bila lebih dari 2 MB, agar dapat dikirim lewat WhatsApp"))
        self.split.setChecked(liked.split)
        for box in (self.two_sided, self.split):
            box.setAccessibleName(box.text())
            column.addWidget(box)
        column.addLayout(self._buttons())
        self.ways[Way.ONE].setChecked(True)
        self.ways[Way.ONE].setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.confirm = primary_button("", self._take)
        self.confirm.setDefault(True)
        row.addWidget(plain_button(self.tr("Batal"), self.reject))
        row.addWidget(self.confirm)
        return row

    @property
    def way(self) -> Way:
        """What is marked."""
        return next(way for way, button in self.ways.items() if button.isChecked())

    def tell_choice(self, choice: Choice) -> None:
        """Which of the orders will not be printed and why, before anything is decided."""
        self._say_count(len(choice.orders))
        self._tell(say_left_out(choice.left_out).text(self._language))

    def refuse(self, error: BlangkonError) -> None:
        """Nothing can be printed."""
        self._tell(" ".join(part.text(self._language) for part in (error.title, error.detail, error.next_step)))
        self.confirm.setEnabled(False)

    def _say_count(self, orders: int) -> None:
        about = self.tr("Semua berkas dari {n} pesanan, urut seperti map SPJ.").format(n=orders)
        self.about.setText(self.tr("Semua berkas pesanan ini.") if orders == 1 else about)

    def _tell(self, words: str) -> None:
        self.left_out.setText(words)
        self.left_out.setVisible(bool(words))

    def _fit(self) -> None:
        checked = [way for way, button in self.ways.items() if button.isChecked()]
        way = checked[0] if checked else Way.ONE
        self.split.setVisible(way is Way.ONE)
        self.two_sided.setVisible(way is not Way.FILES)
        self.confirm.setText(self.tr("Cetak") if way is Way.PRINTER else self.tr("Pilih tempat simpan"))
        self.confirm.setAccessibleName(self.confirm.text())

    def _take(self) -> None:
        size = PaperSize(str(self.paper.currentData()))
        choice = BatchChoice(self.way, size, self.two_sided.isChecked(), self.split.isChecked())
        self.accept()
        self.chosen.emit(choice)
