"""Asks which column of an unknown table holds what, and to which channel its goods belong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.scroll import ScrollColumn

_WIDTH, _HEIGHT = 560, 620
_NEEDED = ("name", "vendor", "price")
_CHANNEL = "channel"


class ColumnsDialog(QDialog):
    """`answered` carries the columns by field and the channel (None: a column of the table says it).

    Without `columns` only the channel is asked for.
    """

    answered = Signal(object, object)

    def __init__(self, file: str, columns: Sequence[str], chosen: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tabel ini belum dikenal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(file, "heading", wrap=True))
        hint = self.tr("Tentukan sekali; pilihan kolom diingat untuk berkas berikutnya. Katalog belum diubah.")
        column.addWidget(label(hint, "quiet", wrap=True))
        self.rows = FormRows()
        self.channel = QComboBox()
        self.channel.addItem(self.tr("disebut dalam tabel") if columns else self.tr("pilih kanal"), "")
        for each in Channel:
            self.channel.addItem(CHANNEL_LABELS[each], each.value)
        self.rows.add(_CHANNEL, self.tr("Kanal barang"), self.channel)
        self.boxes: dict[str, QComboBox] = {}
        for field, caption in self._captions().items() if columns else ():
            self.boxes[field] = self._box(columns, chosen.get(field, ""))
            self.rows.add(f"{field}-column" if field == _CHANNEL else field, caption, self.boxes[field])
        area = ScrollColumn(self.tr("Kolom tabel"))
        area.body.addWidget(self.rows)
        area.body.addStretch(1)
        column.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.leave_button = plain_button(self.tr("Batal"), self.reject)
        self.look_button = primary_button(self.tr("Lihat isinya"), self._answer)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.look_button)
        column.addLayout(buttons)
        self.resize(scaled(_WIDTH), scaled(_HEIGHT if columns else _HEIGHT // 2))

    def _captions(self) -> dict[str, str]:
        return {
            "name": self.tr("Nama barang"),
            "vendor": self.tr("Penyedia"),
            "price": self.tr("Harga sebelum pajak"),
            "price_with_tax": self.tr("Harga dengan pajak"),
            "unit": self.tr("Satuan"),
            "category": self.tr("Kategori"),
            "sku": self.tr("Kode barang"),
            "specification": self.tr("Spesifikasi"),
            "region": self.tr("Wilayah"),
            _CHANNEL: self.tr("Kolom kanal"),
        }

    def _box(self, columns: Sequence[str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("(tidak ada)"), "")
        for name in columns:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _answer(self) -> None:
        self.rows.clear_errors()
        said = {field: str(box.currentData()) for field, box in self.boxes.items() if box.currentData()}
        missing = [field for field in _NEEDED if self.boxes and field not in said]
        channel = Channel(self.channel.currentData()) if self.channel.currentData() else None
        if missing:
            self.rows.show_error(missing[0], self.tr("Pilih kolomnya dahulu."))
        elif channel is None and _CHANNEL not in said:
            self.rows.show_error(_CHANNEL, self.tr("Pilih kanal, atau kolom yang menyebutnya."))
        else:
            self.answered.emit(said, channel)
            self.accept()
