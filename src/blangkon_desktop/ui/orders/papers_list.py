"""The list of an order's papers in the order of its file: what is there, what is ripe, what the others wait for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind
from blangkon_desktop.domain.papers import is_numbered
from blangkon_desktop.domain.receipt import METHOD_LABELS, PaymentMethod
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE, State, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, with_key
from blangkon_desktop.ui.widgets.two_line import CELL, Cell, TwoLineTable
from blangkon_desktop.ui.widgets.work_strip import WorkStrip
from blangkon_desktop.usecases.print_papers import PaperState

_WIDTH = 288
Index = QModelIndex | QPersistentModelIndex


class PapersModel(QAbstractTableModel):
    """One column; a row for each paper."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.rows: tuple[PaperState, ...] = ()

    def show_states(self, rows: Sequence[PaperState]) -> None:
        """Take other papers."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Papers."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell as it is drawn, and as it is read aloud."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == CELL:
            return Cell(paper_title(row, self._language), self.detail(row), marks=(paper_mark(row),))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return f"{paper_title(row, self._language)}, {paper_mark(row)[1]}. {self.detail(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.detail(row)
        return None

    def detail(self, row: PaperState) -> str:
        """The number and its printings, or what makes the paper possible."""
        if row.number:
            copies = QCoreApplication.translate("Papers", "dicetak {n} kali").format(n=row.copies)
            return f"{row.number} · {copies}" if row.copies else row.number
        return row.waits_for.text(self._language) if row.waits_for else ""


class PapersSide(QWidget):
    """Way of payment, list of papers, and the button for all of them. `chosen` carries kind and receipt."""

    chosen = Signal(object, int)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setFixedWidth(scaled(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("Cara bayar bila belum dibayar"))
        self.method.view().setAccessibleName(self.tr("Cara bayar"))
        self.method.addItem(self.tr("Cara bayar: belum dipilih"), None)
        for method, words in METHOD_LABELS.items():
            self.method.addItem(words.text(language), method.value)
        self.model = PapersModel(language)
        self.list = TwoLineTable(self.tr("Berkas pesanan"))
        self.list.setModel(self.model)
        self.list.horizontalHeader().hide()
        self.list.set_widths(0, {})
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.direct = plain_button(self.tr("Cetak langsung"), key="Ctrl+Shift+P")
        self.direct.setToolTip(with_key(self.tr("Berkas yang dipilih, tanpa pratinjau"), "Ctrl+Shift+P"))
        self.all = plain_button(self.tr("Cetak berkas…"), key="Ctrl+Shift+B")
        self.all.setToolTip(with_key(self.tr("Semua berkas pesanan: PDF, folder, atau printer"), "Ctrl+Shift+B"))
        self.strip = WorkStrip()
        for part in (self.method, self.list, self.strip):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.direct, 1)
        row.addWidget(self.all, 1)
        column.addLayout(row)

    @property
    def named_method(self) -> PaymentMethod | None:
        """The way of payment that was named."""
        found = self.method.currentData()
        return PaymentMethod(found) if found else None

    def mark(self, kind: PaperKind, receipt: int) -> None:
        """Show which paper is chosen, without choosing it again."""
        for at, row in enumerate(self.model.rows):
            if (row.kind, row.receipt) == (kind, receipt):
                selection = self.list.selectionModel()
                selection.blockSignals(True)
                self.list.selectRow(at)
                selection.blockSignals(False)
                self.list.viewport().update()

    def _selected(self, selected: QItemSelection) -> None:
        rows = selected.indexes()
        if rows:
            row = self.model.rows[rows[0].row()]
            self.chosen.emit(row.kind, row.receipt)


def paper_title(row: PaperState, language: Language) -> str:
    """The kind, and the receipt where there are several."""
    name = PAPER_NAMES[row.kind].text(language)
    return f"{name} ({row.receipt})" if row.receipt > 1 else name


def paper_mark(row: PaperState) -> tuple[State, str]:
    """The state of a paper as a chip."""
    if not is_numbered(row.kind):
        return "neutral", QCoreApplication.translate("Papers", "Selalu terbaru")
    if row.number and row.outdated:
        return "attention", QCoreApplication.translate("Papers", "Data berubah")
    if row.number:
        return "good", QCoreApplication.translate("Papers", "Terbit")
    if row.waits_for is not None:
        return "attention", QCoreApplication.translate("Papers", "RANCANGAN")
    return "info", QCoreApplication.translate("Papers", "Siap diterbitkan")
