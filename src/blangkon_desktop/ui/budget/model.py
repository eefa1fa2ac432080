"""Budget lines as a table: package and account, ceiling, what orders hold of it, what is left."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.widgets.labels import plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT
from blangkon_desktop.ui.widgets.two_line import CELL, Cell

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PARTS = Qt.ItemDataRole.UserRole + 1
"""Role of the bar: (ceiling, paid, ordered but not paid, waiting for approval), all in rupiah."""


class Column(IntEnum):
    """Columns of the table."""

    PACKAGE = 0
    CEILING = 1
    WAITING = 2
    ORDERED = 3
    PAID = 4
    LEFT = 5
    BAR = 6


_AMOUNTS: dict[int, Callable[[BudgetLine], Rupiah]] = {
    Column.CEILING: lambda line: line.ceiling,
    Column.WAITING: lambda line: line.reserved,
    Column.ORDERED: lambda line: line.committed,
    Column.PAID: lambda line: line.paid,
    Column.LEFT: lambda line: line.remaining,
}


class BudgetModel(QAbstractTableModel):
    """Holds all lines and shows those that answer to the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[BudgetLine, str]] = []
        self._lines: list[BudgetLine] = []
        self._words: list[str] = []

    @property
    def lines(self) -> tuple[BudgetLine, ...]:
        """The lines shown."""
        return tuple(self._lines)

    @property
    def has_lines(self) -> bool:
        """Whether there is any line at all."""
        return bool(self._all)

    def set_lines(self, lines: tuple[BudgetLine, ...]) -> None:
        """Replace the lines."""
        self._all = [(line, _haystack(line)) for line in lines]
        self._choose()

    def set_filter(self, text: str) -> None:
        """Show only lines that hold every typed word, in any of their texts."""
        self._words = text.casefold().split()
        self._choose()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row per line shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """See Column."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's own roles, CELL for the delegate, PARTS for the bar."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        if column == Column.BAR:
            return self._bar(line, role)
        if role == CELL:
            return _cell(line, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.name if column == Column.PACKAGE else format_rupiah(_AMOUNTS[column](line))
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.PACKAGE:
            return plain_tooltip(line.name)
        return MONEY_ALIGNMENT if role == Qt.ItemDataRole.TextAlignmentRole and column in _AMOUNTS else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Heads of the columns, and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._heads()[section][1]
        return MONEY_ALIGNMENT if role == Qt.ItemDataRole.TextAlignmentRole and section in _AMOUNTS else None

    def _bar(self, line: BudgetLine, role: int) -> Any:
        if role == PARTS:
            return line.ceiling, line.paid, line.committed - line.paid, line.reserved
        if role == Qt.ItemDataRole.AccessibleTextRole:
            used = line.ceiling - line.remaining
            share = round(used * 100 / line.ceiling) if line.ceiling else 0
            return self.tr("terpakai {n} %").format(n=share)
        return None

    def _choose(self) -> None:
        self.beginResetModel()
        self._lines = [line for line, text in self._all if all(word in text for word in self._words)]
        self.endResetModel()

    def _heads(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Paket dan rekening"), self.tr("Paket RUP dan kode rekeningnya")),
            (self.tr("Pagu"), self.tr("Batas tertinggi anggaran")),
            (self.tr("Diajukan"), self.tr("Pesanan yang menunggu persetujuan")),
            (self.tr("Dipesan"), self.tr("Pesanan yang disetujui, termasuk yang sudah dibayar")),
            (self.tr("Dibayar"), self.tr("Bagian pesanan yang sudah dibayar")),
            (self.tr("Sisa"), self.tr("Pagu dikurangi yang diajukan dan dipesan")),
            (self.tr("Pemakaian"), self.tr("Dibayar, dipesan, diajukan dari pagu")),
        )


def _cell(line: BudgetLine, column: int) -> Cell:
    if column == Column.PACKAGE:
        return Cell(line.name[:300], " · ".join(filter(None, (f"RUP {line.rup}", line.account, line.source_of_funds))))
    amount = _AMOUNTS[column](line)
    text = format_rupiah(amount) if amount or column in (Column.CEILING, Column.LEFT) else "–"
    return Cell(text, strong=column == Column.LEFT, right=True, quiet=not amount)


def _haystack(line: BudgetLine) -> str:
    return " ".join((line.name, line.rup, line.account, line.sub_activity, line.method)).casefold()
