"""The copy sheet on the screen: the fields of a site's form in its order, each copied with one key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.paper_lists import CopyField, CopySection, LembarSalin
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.two_line import CELL, Cell, TwoLineTable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The keys of the fields, from the first on."""


class CopyModel(QAbstractTableModel):
    """Key, then the field with its value; what was copied last has a mark."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: tuple[CopyField, ...] = ()
        self.copied: set[int] = set()
        self.last = -1

    def show_fields(self, fields: tuple[CopyField, ...]) -> None:
        """Take another form."""
        self.beginResetModel()
        self.fields, self.copied, self.last = fields, set(), -1
        self.endResetModel()

    def mark(self, row: int) -> None:
        """A field was copied."""
        self.copied.add(row)
        self.last = row
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.fields) - 1, 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Fields."""
        return 0 if parent.isValid() else len(self.fields)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Two."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Captions."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (translate("CopySheet", "Tombol"), translate("CopySheet", "Isian pada formulir"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell as it is drawn, and as it is read aloud."""
        if not index.isValid():
            return None
        row = index.row()
        field = self.fields[row]
        if role == CELL:
            return self._cell(row, field, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{field.label}: {field.value or self._unknown()}" if index.column() else KEYS[row : row + 1]
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            return field.value
        return None

    def _cell(self, row: int, field: CopyField, column: int) -> Cell:
        translate = QCoreApplication.translate
        if column == 0:
            return Cell(KEYS[row : row + 1], strong=True, right=True)
        if not field.value:
            return Cell(self._unknown(), field.label, quiet=True)
        if row == self.last:
            return Cell(field.value, field.label, marks=(("good", translate("CopySheet", "tersalin")),), strong=True)
        if row in self.copied:
            return Cell(field.value, field.label, marks=(("neutral", translate("CopySheet", "sudah")),))
        return Cell(field.value, field.label)

    @staticmethod
    def _unknown() -> str:
        return QCoreApplication.translate("CopySheet", "belum diketahui")


class CopyTable(TwoLineTable):
    """`key_pressed` carries the row of a field whose key was pressed."""

    key_pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit or letter copies its field, Enter the one in focus."""
        model = self.model()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
        row = KEYS.find(event.text().upper()) if event.text().strip() else -1
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.currentIndex().row()
        if plain and 0 <= row < model.rowCount():
            self.key_pressed.emit(row)
            return
        super().keyPressEvent(event)


class CopySheet(QWidget):
    """`copied` carries the name of a field that went to the clipboard, `sheet_wanted` asks for the printed one."""

    copied = Signal(str)
    sheet_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sections: tuple[CopySection, ...] = ()
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Formulir"))
        self.form.view().setAccessibleName(self.tr("Formulir"))
        self.model = CopyModel()
        self.table = CopyTable(self.tr("Isian formulir"))
        self.table.setModel(self.model)
        self.table.set_widths(1, {0: 72})
        self.table.horizontalHeader().setSectionsClickable(False)
        self.printed = plain_button(self.tr("Lihat lembar cetak"), self.sheet_wanted.emit, icon="eye")
        self.said = label("", "quiet", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.form, 1)
        row.addWidget(self.printed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.form.activated.connect(self._turn)
        self.table.key_pressed.connect(self.copy)
        self.table.doubleClicked.connect(lambda index: self.copy(index.row()))
        self._advise()

    def show_sheet(self, data: LembarSalin) -> None:
        """Take the fields of an order; the form that is open stays, and so do its marks where nothing changed."""
        if data.sections == self._sections:
            return
        at = max(0, self.form.currentIndex())
        self._sections = data.sections
        self.form.clear()
        for section in data.sections:
            self.form.addItem(f"{section.site} – {section.form}")
        self.form.setCurrentIndex(min(at, len(data.sections) - 1))
        self._turn(self.form.currentIndex())

    def copy(self, row: int) -> None:
        """Put a field on the clipboard and go to the next one."""
        field = self.model.fields[row]
        if not field.value:
            self.said.setText(self.tr("{field} belum diketahui, tidak ada yang disalin.").format(field=field.label))
            return
        QGuiApplication.clipboard().setText(field.value)
        self.model.mark(row)
        self.table.setCurrentIndex(self.model.index(min(row + 1, len(self.model.fields) - 1), 1))
        self.said.setText(self.tr("{field} tersalin: tempel di formulir dengan Ctrl+V.").format(field=field.label))
        self.copied.emit(field.label)

    def _turn(self, at: int) -> None:
        self.model.show_fields(self._sections[at].fields if 0 <= at < len(self._sections) else ())
        if self.model.fields:
            self.table.setCurrentIndex(self.model.index(0, 1))
        self._advise()

    def _advise(self) -> None:
        self.said.setText(self.tr("Tekan tombol di kiri untuk menyalin satu isian; Enter menyalin dan maju."))
