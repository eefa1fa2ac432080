"""The list of orders as a model: filtered by group and words, newest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.words import day_text
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.my_work import my_steps
from blangkon_desktop.usecases.ports import OrderSummary

S = OrderStatus
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SUMMARY = Qt.ItemDataRole.UserRole
_RUNNING = frozenset({S.APPROVED, S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED})


@dataclass(frozen=True, slots=True)
class Group:
    """A filter of the list: its word and which orders belong to it."""

    key: str
    word: str
    holds: Callable[[OrderSummary], bool]


def groups_for(session: Session) -> tuple[Group, ...]:
    """The filters, the person's own work second."""
    translate = QCoreApplication.translate
    return (
        Group("all", translate("OrderGroups", "Semua"), lambda _: True),
        Group("mine", translate("OrderGroups", "Menunggu saya"), lambda row: bool(my_steps(session, row.steps))),
        Group("draft", translate("OrderGroups", "Konsep"), lambda row: row.status == S.DRAFT),
        Group("submitted", translate("OrderGroups", "Menunggu PPK"), lambda row: row.status == S.SUBMITTED),
        Group("running", translate("OrderGroups", "Berjalan"), lambda row: S(row.status) in _RUNNING),
        Group("done", translate("OrderGroups", "Selesai"), lambda row: row.status in (S.PAID, S.COMPLETED)),
        Group("cancelled", translate("OrderGroups", "Dibatalkan"), lambda row: row.status == S.CANCELLED),
    )


class OrderModel(QAbstractListModel):
    """Rows are OrderSummary under the role SUMMARY; the accessible text of a row says all of it."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._all: tuple[tuple[str, OrderSummary], ...] = ()
        self._shown: tuple[OrderSummary, ...] = ()

    @property
    def total(self) -> int:
        """How many orders there are without any filter."""
        return len(self._all)

    def set_rows(self, rows: tuple[OrderSummary, ...]) -> None:
        """Take the orders of the office; call `show` to say which of them."""
        self._all = tuple((self._words(row), row) for row in rows)

    def show(self, group: Group, text: str) -> None:
        """Show the orders of a group that hold each word of the text."""
        wanted = text.casefold().split()
        shown = tuple(r for words, r in self._all if group.holds(r) and all(word in words for word in wanted))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def count(self, group: Group) -> int:
        """How many orders a group holds."""
        return sum(group.holds(row) for _, row in self._all)

    def row_of(self, order_id: str) -> int:
        """Where an order (by id or number) is shown, -1 when it is not."""
        return next((n for n, row in enumerate(self._shown) if order_id in (row.order_id, row.number)), -1)

    def summary(self, row: int) -> OrderSummary | None:
        """The order of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many orders are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the painter, its sentence for a screen reader."""
        row = self._shown[index.row()]
        if role == SUMMARY:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            status = STATUS_LABELS[S(row.status)].text(self._language)
            facts = (row.number, status, row.vendor, row.purpose, format_rupiah(row.total), day_text(row.order_date))
            return ", ".join(facts)
        return None

    def _words(self, row: OrderSummary) -> str:
        status = STATUS_LABELS[S(row.status)].text(self._language)
        return f"{row.number} {row.vendor} {row.purpose} {status} {day_text(row.order_date)} {row.total}".casefold()
