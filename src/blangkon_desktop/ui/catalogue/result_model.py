"""All results of a search as a model: rows are read by blocks, where somebody looks, in the background."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

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
BLOCK = 60
"""Rows that are read together; a screen shows about twelve."""
_KEPT = 50
"""Blocks that are kept, those looked at last."""
_AT_ONCE = 5
"""Most blocks of one question."""
_CELLS = 4_000
"""Cells that are kept as they are drawn."""
_WAITING = Cell("…", quiet=True)


class ResultModel(QAbstractTableModel):
    """One row per product that was found. `answered` carries the first page of each new answer, `loaded` follows each
    further block that came. `located` carries the row of a product that was sought. `troubled` carries the error of
    a block that could not be read.

    The rows of the last answer stay until the next one is there, so that nothing flickers while somebody types.
    """

    answered = Signal(object)
    loaded = Signal()
    located = Signal(int)
    troubled = Signal(object)

    def __init__(self, services: CatalogueServices, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._blocks: OrderedDict[int, tuple[ProductView, ...]] = OrderedDict()
        self._total = 0
        self._words: tuple[str, ...] = ()
        self._query = SearchQuery()
        self._wanted: list[int] = []
        self._reading = False
        self._chosen: frozenset[str] = frozenset()
        self._cells: dict[tuple[int, int], Cell] = {}
        self.refreshed = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._read)

    def ask(self, query: SearchQuery) -> None:
        """Search in the background; the answer of an earlier question that is still under way is dropped."""
        wanted = replace(query, limit=BLOCK, cursor=None, offset=0)
        catalogue = self._services.catalogue
        self._tasks.run(
            lambda _: catalogue().browse.search(wanted), done=self._taker(wanted), lane="read", key="search"
        )

    def product(self, row: int) -> ProductView | None:
        """The product of a row, None for a row that is not there or was not read yet: then it is on its way."""
        if not 0 <= row < self._total:
            return None
        block = self._blocks.get(row // BLOCK)
        if block is None:
            self._want(row // BLOCK)
            return None
        at = row % BLOCK
        return block[at] if at < len(block) else None

    def row_of(self, product_id: str) -> int:
        """The row of a product, -1 when it is not among those loaded."""
        for number, block in self._blocks.items():
            for at, row in enumerate(block):
                if row.id == product_id:
                    return number * BLOCK + at
        return -1

    def seek(self, product_id: str) -> None:
        """Look in the background where a product stands now; `located` tells its row, if the list has it."""
        shown, catalogue = self._query, self._services.catalogue

        def take(row: int | None) -> None:
            if row is not None and shown is self._query:
                self.located.emit(row)

        self._tasks.run(
            lambda _: catalogue().browse.row_of(shown, product_id), done=take, lane="read", key="search-seek"
        )

    def set_chosen(self, product_ids: Iterable[str]) -> None:
        """Mark what is in the basket."""
        self._chosen = frozenset(product_ids)
        self._cells.clear()
        if self._total:
            last = self.index(self._total - 1, Column.NAME)
            self.dataChanged.emit(self.index(0, Column.NAME), last, [CELL])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many products were found."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name, price, marks."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's own roles, and CELL for the delegate; a row that is on its way shows dots."""
        product = self.product(index.row())
        if product is None:
            return _WAITING if role == CELL and index.column() == Column.NAME else None
        if role != CELL:
            return plain_role(product, index.column(), role)
        place = index.row(), index.column()
        cell = self._cells.get(place)
        if cell is None:
            if len(self._cells) > _CELLS:
                self._cells.clear()
            cell = self._cells[place] = self._cell(product, index.column())
        return cell

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
            self.refreshed = query == self._query
            self._query, self._words = query, typed_words(query.text)
            self._blocks.clear()
            self._cells.clear()
            self._blocks[0] = page.items
            self._total = page.total
            self._wanted.clear()
            self._reading = False
            self.endResetModel()
            self.answered.emit(page)

        return take

    def _want(self, block: int) -> None:
        """Note a block that is looked at; what is looked at in one turn of the loop is read with one question."""
        if block in self._wanted:
            return
        self._wanted.append(block)
        if not self._reading:
            self._turn.start()

    def _read(self) -> None:
        """Read the blocks looked at last, with their neighbours; those that somebody scrolled past are let go."""
        missing = [block for block in self._wanted if block not in self._blocks]
        self._wanted.clear()
        if self._reading or not missing:
            return
        newest = missing[-1]
        near = [block for block in missing if abs(block - newest) < _AT_ONCE - 2]
        first, last = max(0, min(near) - 1), min(max(near) + 1, (self._total - 1) // BLOCK)
        shown, catalogue = self._query, self._services.catalogue
        wanted = replace(shown, offset=first * BLOCK, limit=(last - first + 1) * BLOCK)
        self._reading = True

        def take(page: SearchPage) -> None:
            if shown is self._query:
                self._take(first, page)

        self._tasks.run(
            lambda _: catalogue().browse.search(wanted), done=take, failed=self._stop, lane="read", key="search-more"
        )

    def _take(self, first: int, page: SearchPage) -> None:
        self._reading = False
        for at in range(0, len(page.items), BLOCK):
            self._blocks[first + at // BLOCK] = page.items[at : at + BLOCK]
            self._blocks.move_to_end(first + at // BLOCK)
        while len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)
        if page.items:
            begin = first * BLOCK
            end = min(begin + len(page.items), self._total) - 1
            self.dataChanged.emit(self.index(begin, 0), self.index(end, len(Column) - 1))
        self.loaded.emit()
        if self._wanted:
            self._turn.start()

    def _stop(self, error: BlangkonError) -> None:
        """The rows can't be read: they keep their dots, and the notices say why."""
        self._reading = False
        self.troubled.emit(error)
