"""The results of a search as a model that holds what was scrolled to and fetches the next page in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.catalogue.matches import matched_spans, typed_words
from blangkon_desktop.ui.catalogue.product_cells import (
    Column,
    header_text,
    marks_cell,
    name_cell,
    plain_role,
    price_cell,
)
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT
from blangkon_desktop.ui.widgets.two_line import CELL, Cell
from blangkon_desktop.usecases.catalogue_views import ProductView, SearchPage, SearchQuery

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FIRST_PAGE = 60
NEXT_PAGE = 300


class ResultModel(QAbstractTableModel):
    """Rows of products. `answered` carries the first page of each new answer, `grown` follows each further one.

    `troubled` carries the error of a further page that could not be read.

    The rows of the last answer stay until the next one is there, so that nothing flickers while somebody types.
    """

    answered = Signal(object)
    grown = Signal()
    troubled = Signal(object)

    def __init__(self, services: CatalogueServices, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._rows: list[ProductView] = []
        self._words: tuple[str, ...] = ()
        self._query = SearchQuery()
        self._cursor: str | None = None
        self._fetching = False
        self._chosen: frozenset[str] = frozenset()

    def ask(self, query: SearchQuery) -> None:
        """Search in the background; the answer of an earlier question that is still under way is dropped."""
        wanted = replace(query, limit=FIRST_PAGE, cursor=None)
        catalogue = self._services.catalogue
        self._tasks.run(
            lambda _: catalogue().browse.search(wanted), done=self._taker(wanted), lane="read", key="search"
        )

    def product(self, row: int) -> ProductView | None:
        """The product of a row, None for a row that is not there."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, product_id: str) -> int:
        """The row of a product, -1 when it is not among those loaded."""
        return next((at for at, row in enumerate(self._rows) if row.id == product_id), -1)

    def set_chosen(self, product_ids: Iterable[str]) -> None:
        """Mark what is in the basket."""
        self._chosen = frozenset(product_ids)
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.NAME)
            self.dataChanged.emit(self.index(0, Column.NAME), last, [CELL])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name, price, marks."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a further page exists and is not on its way."""
        return not parent.isValid() and self._cursor is not None and not self._fetching

    def fetchMore(self, parent: Index) -> None:
        """Start loading the next page; the rows come later."""
        if not self.canFetchMore(parent):
            return
        self._fetching = True
        shown, catalogue = self._query, self._services.catalogue
        wanted = replace(shown, limit=NEXT_PAGE, cursor=self._cursor)

        def take(page: SearchPage) -> None:
            if shown is self._query:
                self._append(page)

        self._tasks.run(
            lambda _: catalogue().browse.search(wanted),
            done=take,
            failed=self._stop,
            lane="read",
            key="search-more",
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's own roles, and CELL for the delegate."""
        product = self.product(index.row())
        if product is None:
            return None
        return self._cell(product, index.column()) if role == CELL else plain_role(product, index.column(), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return header_text(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.PRICE:
            return MONEY_ALIGNMENT
        return None

    def _cell(self, product: ProductView, column: int) -> Cell:
        if column == Column.PRICE:
            return price_cell(product)
        if column == Column.MARKS:
            return marks_cell(product)
        icon = "basket" if product.id in self._chosen else ""
        spans = matched_spans(product.name, self._words)
        return name_cell(product, self._services.place(product.region), spans, icon)

    def _taker(self, query: SearchQuery) -> Callable[[SearchPage], None]:
        def take(page: SearchPage) -> None:
            self.beginResetModel()
            self._query, self._words = query, typed_words(query.text)
            self._rows, self._cursor = list(page.items), page.cursor
            self._fetching = False
            self.endResetModel()
            self.answered.emit(page)

        return take

    def _stop(self, error: BlangkonError) -> None:
        """The next page can't be read: the list ends here, and the notices say why."""
        self._fetching, self._cursor = False, None
        self.troubled.emit(error)

    def _append(self, page: SearchPage) -> None:
        self._fetching = False
        self._cursor = page.cursor
        if page.items:
            first = len(self._rows)
            self.beginInsertRows(_ROOT, first, first + len(page.items) - 1)
            self._rows.extend(page.items)
            self.endInsertRows()
        self.grown.emit()
