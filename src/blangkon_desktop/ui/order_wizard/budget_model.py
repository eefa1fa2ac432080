"""The budget lines of the package page as a table model, filtered by words."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class BudgetModel(QAbstractTableModel):
    """Columns: package, account, ceiling, left. Lines without money are left out; `hidden` counts them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[tuple[str, BudgetLine], ...] = ()
        self._shown: tuple[BudgetLine, ...] = ()
        self.hidden = 0

    def set_lines(self, lines: tuple[BudgetLine, ...]) -> None:
        """Show the lines that have money left."""
        useful = [line for line in lines if line.available > 0]
        self.hidden = len(lines) - len(useful)
        self._all = tuple((_words(line), line) for line in useful)
        self.filter("")

    def filter(self, text: str) -> None:
        """Show only lines that hold each word of the text."""
        wanted = text.casefold().split()
        self.beginResetModel()
        self._shown = tuple(line for words, line in self._all if all(word in words for word in wanted))
        self.endResetModel()

    def line(self, row: int) -> BudgetLine | None:
        """The line of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, rup: str, account: str | None) -> int:
        """Where a line is shown, -1 when it is not."""
        wanted = (rup, account or "")
        return next((n for n, line in enumerate(self._shown) if (line.rup, line.account) == wanted), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Package, account, ceiling, left."""
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= 2:
            return MONEY_ALIGNMENT
        return _headers()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Cells; the whole name as tooltip text for a screen reader."""
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= 2:
            return MONEY_ALIGNMENT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {line.account or line.rup}, {format_rupiah(line.available)}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = (line.name, line.account or line.rup, format_rupiah(line.ceiling), format_rupiah(line.available))
        return cells[index.column()]


def _headers() -> tuple[str, str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("BudgetModel", "Paket RUP"),
        translate("BudgetModel", "Rekening"),
        translate("BudgetModel", "Pagu"),
        translate("BudgetModel", "Sisa"),
    )


def _words(line: BudgetLine) -> str:
    return f"{line.name} {line.rup} {line.account} {line.sub_activity} {line.source_of_funds}".casefold()
