"""The list at the left of a room: two lines per row, filtered by group and words."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.rows import WorkRow
from blangkon_desktop.ui.style import SPACE, TYPE, Colours, current_colours, figures_font, font, scaled
from blangkon_desktop.ui.widgets.badges import draw_shape
from blangkon_desktop.ui.widgets.times import day_text

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 62


class RowModel(QAbstractListModel):
    """Rows are WorkRow under the role ROW; the accessible text of a row says all of it."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language: Language = language
        self._all: tuple[tuple[str, WorkRow], ...] = ()
        self._shown: tuple[WorkRow, ...] = ()

    @property
    def rows(self) -> tuple[WorkRow, ...]:
        """What is shown."""
        return self._shown

    def set_rows(self, rows: tuple[WorkRow, ...]) -> None:
        """Take all rows of the room; call `show` to say which of them."""
        self._all = tuple((self.words(row).casefold(), row) for row in rows)

    def show(self, group: str, text: str) -> None:
        """Show the rows of a group that hold each word of the text."""
        wanted = text.casefold().split()
        shown = tuple(r for words, r in self._all if r.group == group and all(word in words for word in wanted))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def count(self, group: str, *, mine: bool = False) -> int:
        """How many rows a group holds, or how many of them are this person's."""
        return sum(row.group == group and (row.mine or not mine) for _, row in self._all)

    def find(self, key: str, group: str = "") -> WorkRow | None:
        """The row for `ORDER_ID` or `ORDER_ID#N` (an order's number will do), of a group or of the first that has it.

        Without a row of that receipt any row of the order will do, this person's own first.
        """
        rows = [row for _, row in self._all if group in ("", row.group)]
        order, _, receipt = key.partition("#")
        of_order = [row for row in rows if order in (row.order_id, row.number)]
        exact = [row for row in of_order if receipt and str(row.receipt) == receipt]
        return next(iter([*exact, *sorted(of_order, key=lambda row: not row.mine)]), None)

    def fullest(self, groups: tuple[str, ...]) -> str:
        """The first group with work of this person, else the first that holds anything, else the first."""
        mine = [key for key in groups if self.count(key, mine=True)]
        any_ = [key for key in groups if self.count(key)]
        return next(iter([*mine, *any_, *groups]))

    def row_of(self, key: str) -> int:
        """Where a row is shown, -1 when it is not."""
        return next((n for n, row in enumerate(self._shown) if row.key == key), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the painter, its sentence for a screen reader."""
        row = self._shown[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row)
        return None

    def words(self, row: WorkRow) -> str:
        """All that a row says."""
        money = format_rupiah(row.amount)
        return ", ".join(
            (row.number, row.word.text(self.language), row.vendor, row.purpose, money, day_text(row.since))
        )


class RowDelegate(QStyledItemDelegate):
    """Two lines per row; the chosen one lies on the wash with a mark at its left."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines and air."""
        return QSize(scaled(240), scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row = index.data(ROW)
        if not isinstance(row, WorkRow):
            return
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.wash))
            painter.fillRect(QRectF(box.left(), box.top(), scaled(3), box.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.hover))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(colours.line))
        inner = box.adjusted(SPACE.l, scaled(9), -SPACE.m, -scaled(9))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        self._upper(painter, colours, upper, row)
        self._lower(painter, colours, upper.translated(0, upper.height()), row)
        painter.restore()

    def _upper(self, painter: QPainter, colours: Colours, box: QRectF, row: WorkRow) -> None:
        total = _write(painter, box, format_rupiah(row.amount), figures_font(strong=True), colours.ink, right=True)
        room = box.adjusted(0, 0, -total - SPACE.m, 0)
        _write(painter, room, row.vendor, font(strong=True), colours.ink)

    def _lower(self, painter: QPainter, colours: Colours, box: QRectF, row: WorkRow) -> None:
        word = row.word.text(self._language)
        face = font(TYPE.small, strong=row.state != "neutral")
        hue = colours.of(row.state)
        used = _write(painter, box, word, face, hue, right=True)
        spot = QPointF(box.right() - used - scaled(10), box.center().y())
        draw_shape(painter, row.state, spot, scaled(8), QColor(hue))
        room = box.adjusted(0, 0, -used - scaled(20), 0)
        _write(painter, room, f"{row.number} · {row.purpose}", font(TYPE.small), colours.quiet)


class RowView(QListView):
    """The list itself. `opened` carries the key of a row that the person went to."""

    opened = Signal(str)

    def __init__(self, model: RowModel, name: str) -> None:
        super().__init__()
        self.rows = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(model.language, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._open)

    def mark(self, at: int) -> None:
        """Choose a row without opening it; -1 chooses none."""
        selection = self.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(self.rows.index(at, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        self.viewport().update()
        if at >= 0:
            self.scrollTo(self.rows.index(at, 0))

    def step(self, by: int) -> None:
        """Go up or down."""
        row = max(0, min(self.rows.rowCount() - 1, self.currentIndex().row() + by))
        self.setCurrentIndex(self.rows.index(row, 0))

    def _open(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and now.row() < len(self.rows.rows):
            self.opened.emit(self.rows.rows[now.row()].key)


def _write(painter: QPainter, box: QRectF, text: str, face: QFont, colour: str, *, right: bool = False) -> int:
    metrics = QFontMetrics(face)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.setFont(face)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)
    return metrics.horizontalAdvance(fitting)
