"""The list of orders as a model: filtered by group and words, newest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from blangkon_desktop.domain.countdown import Countdown, countdown_since
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.widgets.times import countdown_text, day_text
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.my_work import my_steps
from blangkon_desktop.usecases.ports import OrderFilter, OrderSummary

S = OrderStatus
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SUMMARY = Qt.ItemDataRole.UserRole
COUNTDOWN = Qt.ItemDataRole.UserRole + 1
_RUNNING = frozenset({S.APPROVED, S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED})


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row of the list, with the working days that are left where a countdown runs."""

    summary: OrderSummary
    countdown: Countdown | None = None


def load_rows(services: OrderServices) -> tuple[ListRow, ...]:
    """All orders, newest first, on a background thread."""
    policy, today = services.policy(), services.today
    return tuple(_row(policy, row, today) for row in services.orders().list(OrderFilter()))


def _row(policy: Policy, row: OrderSummary, today: date) -> ListRow:
    if not row.counted_from:
        return ListRow(row)
    return ListRow(row, countdown_since(policy, S(row.status), date.fromisoformat(row.counted_from), today))


@dataclass(frozen=True, slots=True)
class Group:
    """A filter of the list: its word and which orders belong to it."""

    key: str
    word: str
    holds: Callable[[OrderSummary], bool]


def groups_for(session: Session) -> tuple[Group, ...]:
    """The filters of a person's roles, his own work second."""
    translate = QCoreApplication.translate
    buying = session.may(Role.PPK, Role.PEJABAT_PENGADAAN, Role.PPTK, Role.PA, Role.KPA, Role.ADMIN, Role.PELATIH)
    wanted: list[tuple[bool, Group]] = [
        (True, Group("all", translate("OrderGroups", "Semua"), lambda _: True)),
        (
            True,
            Group("mine", translate("OrderGroups", "Menunggu saya"), lambda row: bool(my_steps(session, row.steps))),
        ),
        (buying, Group("draft", translate("OrderGroups", "Konsep"), lambda row: row.status == S.DRAFT)),
        (buying, Group("submitted", translate("OrderGroups", "Menunggu PPK"), lambda row: row.status == S.SUBMITTED)),
        (
            session.may(Role.PENYIMPAN, Role.PPTK),
            Group("due", translate("OrderGroups", "Ditunggu datang"), lambda row: _waits(row, "order.received")),
        ),
        (
            session.may(Role.BENDAHARA),
            Group("bill", translate("OrderGroups", "Siap ditagih"), lambda row: _waits(row, "order.billed")),
        ),
        (
            session.may(Role.BENDAHARA),
            Group("pay", translate("OrderGroups", "Siap dibayar"), lambda row: _waits(row, "order.paid")),
        ),
        (
            session.may(Role.BENDAHARA),
            Group("tax", translate("OrderGroups", "Pajak disetor"), lambda row: _waits(row, "order.tax_deposited")),
        ),
        (True, Group("running", translate("OrderGroups", "Berjalan"), lambda row: S(row.status) in _RUNNING)),
        (True, Group("review", translate("OrderGroups", "Perlu ditinjau"), to_review)),
        (True, Group("done", translate("OrderGroups", "Selesai"), lambda row: row.status in (S.PAID, S.COMPLETED))),
        (True, Group("cancelled", translate("OrderGroups", "Dibatalkan"), lambda row: row.status == S.CANCELLED)),
    ]
    return tuple(group for shown, group in wanted if shown)


def to_review(row: OrderSummary) -> bool:
    """Whether an order carries something that its PPK has not seen and agreed to yet."""
    return bool(row.to_review) and row.status in (S.DRAFT, S.SUBMITTED)


def _waits(row: OrderSummary, type_: str) -> bool:
    return any(step.type == type_ for step in row.steps)


def review_word() -> str:
    """What the mark of an order that carries a warning says."""
    return QCoreApplication.translate("OrderGroups", "perlu ditinjau")


class OrderModel(QAbstractListModel):
    """Rows are OrderSummary under the role SUMMARY; the accessible text of a row says all of it."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._all: tuple[tuple[str, ListRow], ...] = ()
        self._shown: tuple[ListRow, ...] = ()

    @property
    def total(self) -> int:
        """How many orders there are without any filter."""
        return len(self._all)

    def set_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Take the orders of the office; call `show` to say which of them."""
        self._all = tuple((self._words(row.summary), row) for row in rows)

    def show(self, group: Group, text: str) -> None:
        """Show the orders of a group that hold each word of the text."""
        wanted = text.casefold().split()
        held = ((words, row) for words, row in self._all if group.holds(row.summary))
        shown = tuple(row for words, row in held if all(word in words for word in wanted))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def count(self, group: Group) -> int:
        """How many orders a group holds."""
        return sum(group.holds(row.summary) for _, row in self._all)

    def row_of(self, order_id: str) -> int:
        """Where an order (by id or number) is shown, -1 when it is not."""
        rows = enumerate(row.summary for row in self._shown)
        return next((n for n, row in rows if order_id in (row.order_id, row.number)), -1)

    def summary(self, row: int) -> OrderSummary | None:
        """The order of a row."""
        return self._shown[row].summary if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many orders are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the painter, its sentence for a screen reader."""
        row, countdown = self._shown[index.row()].summary, self._shown[index.row()].countdown
        if role == SUMMARY:
            return row
        if role == COUNTDOWN:
            return countdown
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            status = STATUS_LABELS[S(row.status)].text(self._language)
            facts = (row.number, status, row.vendor, row.purpose, format_rupiah(row.total), day_text(row.order_date))
            left = countdown_text(countdown) if countdown else ""
            return ", ".join(filter(None, (*facts, left, review_word() if to_review(row) else "")))
        return None

    def _words(self, row: OrderSummary) -> str:
        status = STATUS_LABELS[S(row.status)].text(self._language)
        return f"{row.number} {row.vendor} {row.purpose} {status} {day_text(row.order_date)} {row.total}".casefold()
