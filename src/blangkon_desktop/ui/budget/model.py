"""Budget lines as a table: package and account, ceiling, what orders hold of it in each stage, what is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from blangkon_desktop.domain.budget import BudgetLine, LineKey
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.budget.bar import bar_parts
from blangkon_desktop.ui.widgets.labels import plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT
from blangkon_desktop.ui.widgets.two_line import CELL, Cell
from blangkon_desktop.usecases.budget_views import BudgetListing, LineReview

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PARTS = Qt.ItemDataRole.UserRole + 1
"""Role of the bar: a BarParts."""
SHARE = Qt.ItemDataRole.UserRole + 2
"""Role of the words below the bar."""
REVIEW = Qt.ItemDataRole.UserRole + 3
"""Role of what is said when the line is to be looked at, else ""."""
_NEARLY = 10
"""A line is nearly used up when a tenth of its ceiling is left."""


class Column(IntEnum):
    """Columns of the table."""

    PACKAGE = 0
    CEILING = 1
    WAITING = 2
    ORDERED = 3
    RECEIVED = 4
    PAID = 5
    LEFT = 6
    BAR = 7


_AMOUNTS: dict[int, Callable[[BudgetLine], Rupiah]] = {
    Column.CEILING: lambda line: line.ceiling,
    Column.WAITING: lambda line: line.reserved,
    Column.ORDERED: lambda line: line.committed,
    Column.RECEIVED: lambda line: line.received,
    Column.PAID: lambda line: line.paid,
    Column.LEFT: lambda line: line.remaining,
}
GROUPS: Mapping[str, Callable[[BudgetLine, bool], bool]] = {
    "all": lambda line, review: True,
    "review": lambda line, review: review,
    "nearly": lambda line, review: bool(line.held) and line.available * _NEARLY <= line.ceiling,
    "unused": lambda line, review: not line.held,
}
"""The lists of the page: whether a line (and whether it is to be looked at) belongs to it."""


class BudgetModel(QAbstractTableModel):
    """Holds all lines and shows those of a list that answer to the words."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[BudgetLine, str]] = []
        self._lines: list[BudgetLine] = []
        self._reviews: Mapping[LineKey, LineReview] = {}
        self._words: list[str] = []
        self._group = "all"
        self.names_waiting = True
        """Whether the column of what is submitted is hidden, so that the column beside it must tell."""

    @property
    def lines(self) -> tuple[BudgetLine, ...]:
        """The lines shown."""
        return tuple(self._lines)

    @property
    def has_lines(self) -> bool:
        """Whether there is any line at all."""
        return bool(self._all)

    def line(self, row: int) -> BudgetLine | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: LineKey) -> int:
        """Where a line is shown; -1 when it is not."""
        return next((at for at, line in enumerate(self._lines) if (line.rup, line.account) == key), -1)

    def counts(self) -> dict[str, int]:
        """How many lines each list holds."""
        return {key: sum(self._belongs(line, key) for line, _ in self._all) for key in GROUPS}

    def set_listing(self, listing: BudgetListing) -> None:
        """Replace the lines."""
        self._all = [(line, _haystack(line)) for line in listing.lines]
        self._reviews = listing.reviews
        self._choose()

    def set_filter(self, text: str, group: str) -> None:
        """Show only lines of a list that hold every typed word, in any of their texts."""
        self._words, self._group = text.casefold().split(), group
        self._choose()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row per line shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """See Column."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's own roles, CELL for the delegate, PARTS, SHARE and REVIEW for the bar."""
        line = self.line(index.row())
        if line is None:
            return None
        column = index.column()
        if column == Column.BAR:
            return self._bar(line, role)
        if role == CELL:
            return self._cell(line, column)
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
        share = f"{line.percent_used} % · {format_rupiah(line.held)}" if line.held else self.tr("belum dipakai")
        review = self.tr("perlu ditinjau") if (line.rup, line.account) in self._reviews else ""
        if role == PARTS:
            return bar_parts(line)
        if role == SHARE:
            return share
        if role == REVIEW:
            return review
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (share, review)))
        return None

    def _cell(self, line: BudgetLine, column: int) -> Cell:
        if column == Column.PACKAGE:
            note = " · ".join(filter(None, (f"RUP {line.rup}", line.account, line.source_of_funds)))
            return Cell(line.name[:300], note)
        amount = _AMOUNTS[column](line)
        text = format_rupiah(amount) if amount or column in (Column.CEILING, Column.LEFT) else "–"
        return Cell(text, self._note(line, column), strong=column == Column.LEFT, right=True, quiet=not amount)

    def _note(self, line: BudgetLine, column: int) -> str:
        if column == Column.ORDERED and line.reserved and self.names_waiting:
            return self.tr("+ {amount} diajukan").format(amount=format_rupiah(line.reserved))
        if column == Column.LEFT and line.allowance:
            return self.tr("+ {amount} izin").format(amount=format_rupiah(line.allowance))
        if column == Column.CEILING and line.dpa_ceiling is not None and line.dpa_ceiling < line.ceiling:
            return self.tr("DPA {amount}").format(amount=format_rupiah(line.dpa_ceiling))
        return ""

    def _belongs(self, line: BudgetLine, group: str) -> bool:
        return GROUPS[group](line, (line.rup, line.account) in self._reviews)

    def _choose(self) -> None:
        self.beginResetModel()
        self._lines = [
            line
            for line, text in self._all
            if self._belongs(line, self._group) and all(word in text for word in self._words)
        ]
        self.endResetModel()

    def _heads(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Paket dan rekening"), self.tr("Paket RUP dan kode rekeningnya")),
            (self.tr("Pagu"), self.tr("Batas tertinggi anggaran")),
            (self.tr("Diajukan"), self.tr("Pesanan yang menunggu persetujuan")),
            (self.tr("Dipesan"), self.tr("Pesanan yang disetujui, termasuk yang sudah dibayar")),
            (self.tr("Diterima"), self.tr("Nilai barang yang diterima baik")),
            (self.tr("Dibayar"), self.tr("Bagian pesanan yang sudah dibayar")),
            (self.tr("Sisa"), self.tr("Pagu dikurangi yang diajukan dan dipesan")),
            (self.tr("Pemakaian"), self.tr("Dibayar, diterima, dipesan, diajukan dari pagu")),
        )


def _haystack(line: BudgetLine) -> str:
    return " ".join((line.name, line.rup, line.account, line.sub_activity, line.method)).casefold()
