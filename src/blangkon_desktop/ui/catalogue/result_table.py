"""The result table: keys, the basket under Space, and the next page in time before the end is reached."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from blangkon_desktop.ui.catalogue.product_cells import Column
from blangkon_desktop.ui.catalogue.result_model import ResultModel
from blangkon_desktop.ui.widgets.two_line import TwoLineTable
from blangkon_desktop.usecases.catalogue_views import ProductView

_PRICE_WIDTH = 150
_MARKS_WIDTH = 142


class ProductTable(TwoLineTable):
    """Two-line rows of products. `opened` carries the ProductView of a click or of Enter."""

    opened = Signal(object)


class ResultTable(ProductTable):
    """The results of a search: `toggled` is Space, `compared` C, `moved` another current row, `entered_product` Enter.

    All carry a ProductView; `opened` is a click only. `left_above` is Up on the first row.
    """

    toggled = Signal(object)
    compared = Signal(object)
    moved = Signal(object)
    entered_product = Signal(object)
    left_above = Signal()

    def __init__(self, model: ResultModel) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Hasil pencarian"))
        self._model = model
        self._before, self._guessed = ("", -1, 0), -1
        self.setModel(model)
        self.set_widths(Column.NAME, {Column.PRICE: _PRICE_WIDTH, Column.MARKS: _MARKS_WIDTH})
        self.horizontalHeader().setSectionsClickable(False)
        self.clicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._remember)
        model.answered.connect(lambda _page: self._return())
        model.located.connect(self._move_on)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def current(self) -> ProductView | None:
        """The product of the row where one is."""
        return self._model.product(self.currentIndex().row())

    def focus_first(self) -> None:
        """Go into the results: to the row where one was, else to the first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.select(0)

    def select(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, Column.NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space toggles, C compares; the rest as in every table."""
        product, plain = self.current, not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        signals = {
            Qt.Key.Key_Return: self.entered_product,
            Qt.Key.Key_Enter: self.entered_product,
            Qt.Key.Key_Space: self.toggled,
            Qt.Key.Key_C: self.compared,
        }
        if plain and event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
        elif plain and product is not None and event.key() in signals:
            signals[Qt.Key(event.key())].emit(product)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        product = self._model.product(index.row())
        if product is not None:
            self.opened.emit(product)

    def _on_current(self, index: QModelIndex) -> None:
        product = self._model.product(index.row())
        if product is not None:
            self.moved.emit(product)

    def _remember(self) -> None:
        """Before other rows come: which product was chosen, where, and how far the list was scrolled."""
        product = self.current
        self._before = (product.id if product else "", self.currentIndex().row(), self.verticalScrollBar().value())

    def _return(self) -> None:
        """The same question anew, as after an import: the list stays where it was, on the product that was chosen."""
        product_id, row, scrolled = self._before
        if not self._model.refreshed:
            self.scrollToTop()
            return
        if row >= 0:
            self._guessed = min(row, self._model.rowCount() - 1)
            self.select(self._guessed)
            if product_id:
                self._model.seek(product_id)
        self.verticalScrollBar().setValue(scrolled)

    def _move_on(self, row: int) -> None:
        """The product that was chosen stands here now; whoever went elsewhere meanwhile stays there."""
        if self.currentIndex().row() == self._guessed:
            self.select(row)
