"""The checklist of an order's file: what is there, what is missing, who must act; a scan is dropped onto its row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.paper_lists import CheckRow
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.style import SPACE, State
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.two_line import CELL, Cell, TwoLineTable
from blangkon_desktop.usecases.paper_checklist import MISSING, THERE, scan_kind

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ChecklistModel(QAbstractTableModel):
    """The document with its state, and who must act."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[CheckRow, ...] = ()

    def show_rows(self, rows: tuple[CheckRow, ...]) -> None:
        """Take other rows."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Documents."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Two."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Captions."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (translate("Checklist", "Dokumen"), translate("Checklist", "Yang harus bertindak"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell as it is drawn, and as it is read aloud."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == CELL:
            if index.column():
                return Cell(row.who, strong=bool(row.who))
            return Cell(row.name, row.detail, marks=(_mark(row),), quiet=row.state not in (THERE, MISSING))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.who if index.column() else f"{row.name}, {_mark(row)[1]}. {row.detail}"
        return row.detail if role == Qt.ItemDataRole.ToolTipRole else None


class ChecklistTable(TwoLineTable):
    """`dropped` carries files and the row that they were dropped onto, `wanted` the row that Enter was pressed on."""

    dropped = Signal(object, int)
    wanted = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setAcceptDrops(True)
        self.activated.connect(lambda index: self.wanted.emit(index.row()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this computer are welcome."""
        if dropped_files(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the row that would take them."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self.selectRow(row)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them for the row below the pointer."""
        files = dropped_files(event)
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files, self._row_at(event.position().toPoint()))

    def _row_at(self, place: QPoint) -> int:
        return self.rowAt(self.viewport().mapFrom(self, place).y())


class ChecklistPanel(QWidget):
    """`attach_wanted` carries files (() to ask for them) and what they show (None where the row does not say)."""

    attach_wanted = Signal(object, object)

    def __init__(self, services: OrderServices, tasks: TaskRunner, language: Language) -> None:
        super().__init__()
        self._services, self._tasks, self._language = services, tasks, language
        self._order_id, self._may = "", False
        self.summary = label("", "strong", wrap=True)
        self.hint = label("", "quiet", wrap=True)
        self.model = ChecklistModel()
        self.table = ChecklistTable(self.tr("Kelengkapan berkas"))
        self.table.setModel(self.model)
        self.table.set_widths(0, {1: 264})
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.dropped.connect(self._drop)
        self.table.wanted.connect(lambda row: self._drop((), row))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.s)
        for part in (self.summary, self.hint):
            column.addWidget(part)
        column.addWidget(self.table, 1)

    def show_order(self, facts: OrderFacts, *, may_attach: bool) -> None:
        """Take another order; its rows are read when they are looked at."""
        self._order_id, self._may = facts.order.order_id, may_attach
        self.hint.setVisible(may_attach)
        self.hint.setText(
            self.tr("Jatuhkan pindaian atau foto (JPEG, PNG, PDF) ke barisnya, atau tekan Enter untuk memilih file.")
        )
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """The panel comes into sight."""
        services, order_id = self._services, self._order_id
        if order_id:
            self._tasks.run(
                lambda _: services.papers().checklist(order_id),
                done=self._show,
                failed=self._fail,
                lane="read",
                key="order-checklist",
            )

    def _show(self, rows: tuple[CheckRow, ...]) -> None:
        at = self.table.currentIndex().row()
        self.model.show_rows(rows)
        self.table.selectRow(max(0, min(at, len(rows) - 1)))
        there, missing = (sum(row.state == state for row in rows) for state in (THERE, MISSING))
        if not missing:
            self.summary.setText(self.tr("Lengkap: {n} dokumen ada.").format(n=there))
            return
        who = ", ".join(dict.fromkeys(row.who for row in rows if row.state == MISSING and row.who))
        words = self.tr("{there} ada, {missing} belum. Yang harus bertindak: {who}.")
        self.summary.setText(words.format(there=there, missing=missing, who=who))

    def _fail(self, error: BlangkonError) -> None:
        self.model.show_rows(())
        words = (error.title, error.next_step)
        self.summary.setText(" ".join(filter(None, (part.text(self._language) for part in words))))

    def _drop(self, files: tuple[Path, ...], row: int) -> None:
        kind = scan_kind(self.model.rows[row]) if 0 <= row < len(self.model.rows) else None
        if self._may and (files or kind is not None):
            self.attach_wanted.emit(files, kind)


def dropped_files(event: QDropEvent) -> tuple[Path, ...]:
    """The files of this computer that a drop brings."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


def _mark(row: CheckRow) -> tuple[State, str]:
    translate = QCoreApplication.translate
    if row.state == THERE:
        return "good", translate("Checklist", "Ada")
    if row.state == MISSING:
        return "attention", translate("Checklist", "Belum")
    return "neutral", translate("Checklist", "Tidak perlu")
