"""The row above the results: the search box, how many goods there are, and why they are in this order."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.catalogue.sorting import WhyPopover
from blangkon_desktop.ui.catalogue.words import forgiven_text, goods_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.usecases.catalogue_views import SearchPage, SortOrder


class SearchBar(QWidget):
    """`filters_wanted` asks for the filters to be shown or hidden, `shelf_wanted` for what was never bought."""

    filters_wanted = Signal()
    shelf_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self.box = SearchBox(self.tr("Cari barang atau jasa"))
        self.count = label("", "quiet")
        self.filter_button = quiet_button(self.tr("Saring"), self.filters_wanted.emit, icon="filter")
        self.shelf_button = quiet_button(self.tr("Rak belum laku"), self.shelf_wanted.emit, icon="star")
        self.shelf_button.setToolTip(self.tr("Barang yang belum pernah terjual, penyedia terdekat dahulu"))
        self.note = label("", "small", wrap=True)
        self.note.hide()
        self.why_button = quiet_button(self.tr("Mengapa urutan ini?"))
        self._why = WhyPopover(self)
        row.addWidget(self.filter_button)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        row.addWidget(self.shelf_button)
        row.addWidget(self.why_button)
        column.addLayout(row)
        column.addWidget(self.note)

    @property
    def why(self) -> WhyPopover:
        """The sheet that explains the order."""
        return self._why

    def explain(self, order: SortOrder) -> None:
        """Open the sheet under its button."""
        button = self.why_button
        self._why.explain(order, button.mapToGlobal(QPoint(button.width(), button.height())))

    def show_answer(self, page: SearchPage) -> None:
        """Tell how many goods were found, and how fast."""
        number = goods_text(page.total)
        if not page.total_is_exact:
            number = self.tr("lebih dari {n}").format(n=number)
        self.count.setText(f"{number} · {max(1, round(page.elapsed_ms))} ms")
        self.count.setAccessibleName(number)
        self.note.setText(forgiven_text(page))
        self.note.setVisible(bool(self.note.text()))
